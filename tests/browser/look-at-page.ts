import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Scheme = 'light' | 'dark'
/** One way to see a page, and what has changed since the one before. */
type View = {
  readonly width: number
  readonly scheme: Scheme
  readonly changesWidth: boolean
  readonly changesLight: boolean
}

/** The narrow one is a desktop at 400 % zoom (WCAG 2.2, 1.4.10), then a phone and a desktop. The fewer changes, the sooner. */
const VIEWS: readonly View[] = [
  { width: 320, scheme: 'light', changesWidth: false, changesLight: false },
  { width: 320, scheme: 'dark', changesWidth: false, changesLight: true },
  { width: 390, scheme: 'dark', changesWidth: true, changesLight: false },
  { width: 390, scheme: 'light', changesWidth: false, changesLight: true },
  { width: 1280, scheme: 'light', changesWidth: true, changesLight: false },
  { width: 1280, scheme: 'dark', changesWidth: false, changesLight: true },
]
const HEIGHT = 800

// What a rule may find otherwise at another width or in another light; all other rules run once on each page.
const RULES_FOR_COLOURS = ['color-contrast', 'link-in-text-block']
const RULES_FOR_WIDTHS = ['target-size', 'scrollable-region-focusable']

/** What was seen on a page, at every width and in every light. */
export type Look = {
  readonly path: string
  /** `color-contrast at 320 px, dark: <a …>`. */
  readonly violations: readonly string[]
  /** `1290 px at 390 px`. */
  readonly tooWide: readonly string[]
  /** Requests to other hosts, files that are missing, errors of scripts. */
  readonly faults: readonly string[]
  /** Badges that say nothing in words, so that only their colour or sign would tell. */
  readonly wordless: readonly string[]
  /** Scripts that run, whether they are loaded or stand in the page. */
  readonly scripts: readonly string[]
}

/** A browser tab in which one page after the other is looked at. */
export type Tab = { readonly look: (path: string) => Promise<Look> }

/** Opens a tab for the site at an address. */
export async function openTab(browser: Browser, address: string): Promise<Tab> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  await context.addInitScript({ path: AXE })
  const page = await context.newPage()
  const faults: string[] = []
  watch(context, address, faults)
  return {
    async look(path) {
      faults.length = 0
      await page.setViewportSize({ width: 320, height: HEIGHT })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(address + path)
      const { violations, tooWide } = await lookAtAllViews(page)
      return {
        path,
        violations,
        tooWide,
        faults: [...faults],
        wordless: await page.evaluate(findWordlessBadges),
        scripts: await page.evaluate(findScripts),
      }
    },
  }
}

function watch(context: BrowserContext, address: string, faults: string[]): void {
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(request.url())
  })
}

/**
 * The page is resized and darkened rather than loaded anew, which takes many times as long. The rules about colours, by far
 * the slowest, run again only when something that they look at is not as it was at the width before, in the same light.
 */
async function lookAtAllViews(page: Page): Promise<Pick<Look, 'violations' | 'tooWide'>> {
  const violations: string[] = []
  const tooWide: string[] = []
  const colours = new Map<Scheme, string>()
  for (const { width, scheme, changesWidth, changesLight } of VIEWS) {
    if (changesWidth) await page.setViewportSize({ width, height: HEIGHT })
    if (changesLight) await page.emulateMedia({ colorScheme: scheme })
    const seen = await page.evaluate(describeColours)
    const coloursAreNew = seen !== colours.get(scheme)
    colours.set(scheme, seen)
    const isFirst = !changesWidth && !changesLight
    const rules = [...(changesWidth ? RULES_FOR_WIDTHS : []), ...(coloursAreNew ? RULES_FOR_COLOURS : [])]
    if (isFirst || rules.length > 0) {
      const found = await page.evaluate(findViolations, isFirst ? null : rules)
      violations.push(...found.map((one) => one.replace(':', ` at ${width} px, ${scheme}:`)))
    }
    const reached = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
    if (reached > width) tooWide.push(`${reached} px at ${width} px, ${scheme}`)
  }
  return { violations, tooWide }
}

/** Runs in the page: all rules about WCAG and good practice, or only those named. */
async function findViolations(rules: readonly string[] | null): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { readonly axe: Axe }
  const options = {
    resultTypes: ['violations'],
    // Of WCAG 2.2, and not on by itself.
    rules: { 'target-size': { enabled: true } },
  }
  const { violations } = await axe.run(rules === null ? options : { ...options, rules: undefined, runOnly: rules })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

type Axe = {
  run(options: object): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  }>
}

/**
 * Runs in the page: all that contrast depends on, element by element. Of the size of letters it matters only whether they
 * count as large: 24 px, or 18.66 px when bold (WCAG 2.2, "large scale").
 */
function describeColours(): string {
  const described = [...document.body.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element)
    if (style.display === 'none') return '-'
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const { color, backgroundColor, backgroundImage, opacity, visibility, position, textDecorationLine, fill } = style
    const shown = [color, backgroundColor, backgroundImage, opacity, visibility, position, textDecorationLine, fill]
    return [...shown, isLarge].join()
  })
  return described.join('\n')
}

/** Runs in the page. */
function findWordlessBadges(): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>('[class*="-badge"]')]
  const badges = all.filter(({ classList }) => [...classList].some((name) => name.endsWith('-badge')))
  return badges.filter((badge) => !/\p{L}{2}/u.test(badge.innerText)).map((badge) => badge.outerHTML)
}

/** Runs in the page. */
function findScripts(): readonly string[] {
  const elements = [...document.querySelectorAll('script:not([type="application/ld+json"])')]
  const handlers = [...document.querySelectorAll('*')].filter(({ attributes }) =>
    [...attributes].some(({ name, value }) => name.startsWith('on') || value.trim().startsWith('javascript:')),
  )
  return [...elements, ...handlers].map(({ outerHTML }) => outerHTML.slice(0, 200))
}
