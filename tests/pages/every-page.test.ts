// The HTML of every page of our own site and of every fixture site: valid, with a heading outline, light, and described to
// search engines in terms that lead somewhere.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { buildSite, EVERY_SITE } from '../helpers/every-site.ts'
import { HTML_RULES } from './html-rules.ts'

/** What a promise page and its style sheet may weigh together, as a web server sends them. */
const PROMISE_PAGE_BYTES = 30 * 1024
const LONGEST_DESCRIPTION = 160

/** What the address of a page has more than that of the page which says the same in another order. */
const REORDERED = /(?<=\/(uppfoljning|follow-up)\/)(lage|part|standing|party)\//
const THREAD = /^([a-z]+\/)?(loften|promises)\/.+\/index\.html$/

const validator = new HtmlValidate(HTML_RULES)

describe.each(EVERY_SITE)('every page of $name', async (site) => {
  const { folder, config, files, pages: paths } = await buildSite(site)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const pages = paths.map((path) => ({ path, html: read(path) }))

  test('is valid HTML', async () => {
    const faults: string[] = []
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path)
      const messages = results.flatMap((result) => result.messages)
      faults.push(
        ...messages.map(({ ruleId, message, offset }) => `${path} ${ruleId}: ${message} ${excerpt(html, offset)}`),
      )
    }
    expect(faults).toEqual([])
  })

  test('has one first heading, and its outline skips no level', () => {
    const faults = pages.flatMap(({ path, html }) => {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
      const firsts = levels.filter((level) => level === 1).length
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      return firsts === 1 && levels[0] === 1 && skipped.length === 0 ? [] : [`${path} ${levels.join(' ')}`]
    })
    expect(faults).toEqual([])
  })

  test('has no list with nothing in it, which would be announced all the same; the search fills two', () => {
    const empty = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<(ul|ol|dl)\b([^>]*)><\/\1>/g)]
        .filter(([, , attributes]) => !attributes?.includes(' id="search-'))
        .map(([list]) => `${path} ${list}`),
    )
    expect(empty).toEqual([])
  })

  test('weighs little: a promise page with its style sheet at most 30 KB', () => {
    const styles = gzipSync(read('assets/site.css'), { level: 9 }).length
    const promises = pages.filter(({ path }) => /(^|\/)(loften|promises)\//.test(path))
    const weights = promises.map(({ path, html }) => ({ path, bytes: styles + gzipSync(html, { level: 9 }).length }))
    expect(weights.length).toBeGreaterThan(0)
    expect(weights.filter(({ bytes }) => bytes > PROMISE_PAGE_BYTES)).toEqual([])
  })

  test('has one style sheet', () => {
    const others = pages.filter(({ html }) => [...html.matchAll(/<link rel="stylesheet"|<style\b/g)].length !== 1)
    expect(others.map(({ path }) => path)).toEqual([])
  })

  test('is described in plain words, no more than search engines show', () => {
    const described = pages.map(({ path, html }) => ({
      path,
      words: attribute(html, 'meta name="description"', 'content'),
    }))
    const faults = described.filter(({ words }) => words === null || words === '' || words.length > LONGEST_DESCRIPTION)
    expect(faults).toEqual([])
    const marked = described.filter(({ words }) => /[*_`#]|\]\(|^\s|\s$/.test(words ?? ''))
    expect(marked).toEqual([])
  })

  test('has what previews of links show', () => {
    const wanted = ['og:title', 'og:description', 'og:type', 'og:url', 'og:locale', 'og:image']
    const lacking = pages.flatMap(({ path, html }) =>
      wanted.filter((name) => !attribute(html, `meta property="${name}"`, 'content')).map((name) => `${path} ${name}`),
    )
    expect(lacking).toEqual([])
    expect(pages.filter(({ html }) => attribute(html, 'meta name="twitter:card"', 'content') !== 'summary')).toEqual([])
  })

  test('has structured data that can be parsed, and whose addresses exist', () => {
    const faults = pages.flatMap(({ path, html }) => {
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      const [script] = scripts
      if (scripts.length !== 1 || script?.[1] === undefined) return [`${path} has ${scripts.length} blocks`]
      const data: unknown = JSON.parse(script[1])
      const lost = addressesIn(data).filter((address) => !exists(address))
      const untyped = (data as { '@graph': { '@type'?: string }[] })['@graph'].filter((thing) => !thing['@type'])
      return [...lost, ...untyped.map(() => 'a thing without a type')].map((fault) => `${path} ${fault}`)
    })
    expect(faults).toEqual([])
  })

  test('has a title of its own, unless it only repeats a thread', () => {
    const titles = pages
      .filter((page) => !repeatsThread(page))
      .map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  // Where promises were merged, the thread has the address of each of its beginnings; one of them is its own.
  const repeatsThread = ({ path, html }: { readonly path: string; readonly html: string }) => {
    const shown = fileOf(attribute(html, 'link rel="canonical"', 'href') ?? '')
    return shown !== path && THREAD.test(path) && THREAD.test(shown)
  }

  test('tells its own address, and those of its translations, all of which exist and tell the same', () => {
    const faults = pages.flatMap(({ path, html }) => {
      const canonical = attribute(html, 'link rel="canonical"', 'href') ?? ''
      const alternates = [...html.matchAll(/<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)].map(
        ([, to]) => to,
      )
      const isKnown =
        fileOf(canonical) === path.replace(REORDERED, '') || (repeatsThread({ path, html }) && exists(canonical))
      const isOwn = isKnown && (alternates.length === 0 || alternates.includes(canonical))
      return [...(isOwn ? [] : [canonical]), ...alternates.filter((to = '') => !exists(to))].map(
        (to) => `${path} ${to}`,
      )
    })
    expect(faults).toEqual([])
  })

  test('is in the sitemap, unless it only repeats others', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => fileOf(address))
    const unlisted = pages
      .filter((page) => !repeatsThread(page))
      .map(({ path }) => path)
      .filter((path) => !listed.includes(path))
    expect(listed.filter((path) => pages.some((page) => page.path === path && repeatsThread(page)))).toEqual([])
    expect(listed.filter((path) => !files.includes(path))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
    const repeating = /^404\.html$|(^|\/)(sok|search|utskrift|print)\//
    expect(unlisted.filter((path) => !repeating.test(path) && !REORDERED.test(path))).toEqual([])
  })

  test('leads to the accessibility statement when there is one', () => {
    const names = config.languages.map((language) => textsIn(language, config.defaultLanguage).frame.accessibility)
    const links = pages.filter(({ html }) => names.some((name) => html.split('<footer')[1]?.includes(`>${name}</a>`)))
    expect(links.length).toBe(config.accessibility === undefined ? 0 : pages.length)
  })

  /** The file of the built site behind a whole address. */
  function fileOf(address: string): string {
    const { pathname } = new URL(address)
    const path = pathname.slice(new URL(config.baseUrl).pathname.length)
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  }

  function exists(address: string): boolean {
    return !address.startsWith(config.baseUrl) || files.includes(fileOf(address))
  }
})

/** Every web address in structured data, at whatever depth. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value.replace(/[?#].*$/, '')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(addressesIn)
}

function attribute(html: string, start: string, name: string): string | null {
  return new RegExp(`<${start}[^>]* ${name}="([^"]*)"`).exec(html)?.[1] ?? null
}

function excerpt(html: string, offset: number): string {
  return html.slice(Math.max(0, offset - 40), offset + 60)
}
