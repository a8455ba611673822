// The site with the keyboard alone: everything is reached, in view, with a focus that is seen, and nothing holds one fast.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildSite, ONE_YEAR, serveSite } from '../helpers/every-site.ts'
import type { ServedFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'

let served: ServedFolder
let browser: Browser
let page: Page

beforeAll(async () => {
  served = await serveSite(await buildSite(ONE_YEAR))
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})
beforeEach(async () => {
  // What scrolls smoothly is on its way still when it is looked at.
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
})
afterEach(() => page.close())

const goTo = (path: string) => page.goto(served.address + path)
const heading = () => page.locator('h1').innerText()

test('somebody comes from the start page by way of the menu to a promise, and from there to the search', async () => {
  await goTo('')
  await follow('Teman')
  await follow('Tryggt hemma')
  await follow('Grannsamverkan mot inbrott')
  expect(await heading()).toBe('Grannsamverkan mot inbrott')
  await follow('Sök')
  await tabTo((focus) => focus.tag === 'INPUT')
  await page.keyboard.type('skolor')
  await page.keyboard.press('Enter')
  await page.getByText(/^\d+ träff/).waitFor()
  await follow('Säkra skolvägar')
  expect(await heading()).toBe('Säkra skolvägar')
})

test('the first thing that is reached leads past the menu, and is seen when it is', async () => {
  await goTo('2018/')
  const skip = page.locator('.skip-link')
  expect((await skip.boundingBox())?.y).toBeLessThan(0)
  await page.keyboard.press('Tab')
  expect(await focused()).toMatchObject({ text: 'Till innehållet', isInView: true })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content')
})

describe.each(['', '2018/', '2018/loften/grannsamverkan/', '2018/undersokningar/dialog/', '2018/uppfoljning/', 'sok/'])(
  'on the page /%s',
  (path) => {
    test('everything is reached in its order and in view, with a focus that is seen, and the end can be left', async () => {
      await goTo(path)
      const all = await page.evaluate(findReachable)
      const reached: Focus[] = []
      for (let presses = 0; presses < 2 * all.length; presses++) {
        await page.keyboard.press('Tab')
        const focus = await focused()
        if (focus === null) break
        reached.push(focus)
      }
      expect(await focused()).toBe(null)
      const places = reached.map(({ place }) => place)
      expect(all.filter((place) => !places.includes(place))).toEqual([])
      expect(new Set(places).size).toBe(places.length)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(reached.filter(({ isInView, isSeen }) => !isInView || !isSeen)).toEqual([])
    })
  },
)

/** What has focus: `place` is where it stands in the page, `isSeen` whether an outline marks it that is else not there. */
type Focus = {
  readonly tag: string
  readonly text: string
  readonly place: number
  readonly isInView: boolean
  readonly isSeen: boolean
}

const focused = (): Promise<Focus | null> => page.evaluate(describeFocus)

async function follow(name: string): Promise<void> {
  await tabTo(({ tag, text }) => tag === 'A' && text === name)
  const left = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== left)
}

async function tabTo(isWanted: (focus: Focus) => boolean): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focus = await focused()
    if (focus !== null && isWanted(focus)) return
    passed.push(focus?.text ?? '')
  }
  throw new Error(`It was not reached, only ${passed.join(', ')}.`)
}

/** Runs in the page: the places of all that can be reached with the Tab key. */
function findReachable(): readonly number[] {
  const all = [...document.querySelectorAll<HTMLElement>('*')]
  return all.flatMap((element, place) => {
    const isOut = element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()
    return isOut || !element.matches('a[href], button, input, select, textarea, summary, [tabindex]') ? [] : [place]
  })
}

/** Runs in the page. */
function describeFocus(): Focus | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null
  const outlineOf = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration) =>
    outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`
  const focusedOutline = outlineOf(getComputedStyle(element))
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const described = {
    tag: element.tagName,
    text: (element.textContent ?? '').trim(),
    place: [...document.querySelectorAll('*')].indexOf(element),
    isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  }
  element.blur()
  const isSeen = focusedOutline !== 'none' && focusedOutline !== outlineOf(getComputedStyle(element))
  element.focus({ preventScroll: true })
  return { ...described, isSeen }
}
