// Every page of our own site and of every fixture site, as a browser shows it: at three widths, in light and dark.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite, EVERY_SITE, serveSite } from '../helpers/every-site.ts'
import { startBrowser } from '../helpers/start-browser.ts'
import { type Look, nothingSeen, openTab } from './look-at-page.ts'

// As many as keep two processors busy.
const TABS = 2
const TIMEOUT_MS = 15 * 60_000
/** The page that needs a script for what it is for, in every language. */
const SEARCH = /(^|\/)(sok|search)\/$/

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

describe.each(EVERY_SITE)('every page of $name', (site) => {
  let paths: readonly string[]
  let looks: readonly Look[]

  beforeAll(async () => {
    const built = await buildSite(site)
    paths = built.pages.map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    const served = await serveSite(built)
    looks = await lookAtAll(served.address).finally(served.stop)
  }, TIMEOUT_MS)

  async function lookAtAll(address: string): Promise<readonly Look[]> {
    const waiting = [...paths]
    const colours = nothingSeen()
    const lookInTab = async (): Promise<readonly Look[]> => {
      const { look, close } = await openTab(browser, address, colours)
      const seen: Look[] = []
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) seen.push(await look(path))
      await close()
      return seen
    }
    return (await Promise.all(Array.from({ length: TABS }, lookInTab))).flat()
  }

  /** What was found on any page, each with the address of its page. */
  const all = (find: (look: Look) => readonly string[]) =>
    looks.flatMap((look) => find(look).map((found) => `/${look.path} ${found}`))

  test('is looked at', () => {
    expect(paths.length).toBeGreaterThan(0)
    expect(looks.map(({ path }) => path).sort()).toEqual([...paths].sort())
  })

  test('has nothing that axe-core objects to', () => {
    expect(all(({ violations }) => violations)).toEqual([])
  })

  test('never scrolls sideways, not even at 400 % zoom', () => {
    expect(all(({ tooWide }) => tooWide)).toEqual([])
  })

  test('asks no other host for anything, and finds all that it asks for', () => {
    expect(all(({ faults }) => faults)).toEqual([])
  })

  test('tells no standing by colour alone', () => {
    expect(all(({ wordless }) => wordless)).toEqual([])
  })

  test('runs no script; only the search has one', () => {
    expect(all(({ path, scripts }) => (SEARCH.test(path) ? [] : scripts))).toEqual([])
  })
})
