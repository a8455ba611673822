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
const WIDTHS = [...new Set(VIEWS.map(({ width }) => width))]
const NARROWEST = Math.min(...WIDTHS)
const HEIGHT = 800

// What a rule may find otherwise at another width or in another light; all other rules run once on each page.
const RULES_FOR_COLOURS = ['color-contrast', 'link-in-text-block']
const RULES_FOR_WIDTHS = ['scrollable-region-focusable']
// Of WCAG 2.2, and not on by itself. It runs where a quick look finds targets that it has to judge.
const RULES_FOR_TARGETS = ['target-size']
// As slow as all others together.
const SLOW_RULES = [...RULES_FOR_COLOURS, ...RULES_FOR_TARGETS]

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
export type Tab = { readonly look: (path: string) => Promise<Look>; readonly close: () => Promise<void> }

/** What axe-core has looked at on a site. */
export type Seen = {
  /** The combinations of colours, in each light. */
  readonly colours: Readonly<Record<Scheme, Set<string>>>
  /** What pages are made of: elements within elements, with what style sheets can choose them by. */
  readonly structures: Set<string>
}

/** Before the first page of a site. */
export function nothingSeen(): Seen {
  return { colours: { light: new Set(), dark: new Set() }, structures: new Set() }
}

/** Opens a tab for the site at an address. */
export async function openTab(browser: Browser, address: string, seen: Seen = nothingSeen()): Promise<Tab> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  await context.addInitScript({ path: AXE })
  const page = await context.newPage()
  const faults: string[] = []
  watch(context, address, faults)
  return {
    async look(path) {
      faults.length = 0
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(address + path)
      // Until the font has come, words are as wide as those of some other one.
      await page.evaluate('document.fonts.ready.then(() => null)')
      const { violations, tooWide } = await lookAtAllViews(page, seen)
      return {
        path,
        violations,
        tooWide,
        faults: [...faults],
        wordless: await page.evaluate(findWordlessBadges),
        scripts: await page.evaluate(findScripts),
      }
    },
    close: () => context.close(),
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
 * Every page meets all rules in the narrowest view, and is measured at every width. The other views, and the rules about
 * colours, are for pages that have anything in them which no page of the site has had before: a page that is made of the
 * same elements within the same elements gets the same styles.
 */
async function lookAtAllViews(page: Page, seen: Seen): Promise<Pick<Look, 'violations' | 'tooWide'>> {
  const structures = await page.evaluate(describeStructure)
  const isNew = structures.some((structure) => !seen.structures.has(structure))
  const found = isNew ? await lookClosely(page, seen.colours) : await lookAgain(page)
  for (const structure of structures) seen.structures.add(structure)
  return found
}

/** A page made of what was looked at closely on others: what its own words can break. */
async function lookAgain(page: Page): Promise<Pick<Look, 'violations' | 'tooWide'>> {
  const violations: string[] = []
  const tooWide: string[] = []
  for (const width of widthsFrom(page.viewportSize()?.width)) {
    await page.setViewportSize({ width, height: HEIGHT })
    if (width === NARROWEST) {
      const choice = allRulesWith(await rulesForTargets(page))
      violations.push(...at(width, 'light', await page.evaluate(findViolations, choice)))
    }
    const reached = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
    if (reached > width) tooWide.push(`${reached} px at ${width} px, light`)
  }
  return { violations, tooWide }
}

/** Every width once, the one that the tab has first: laying a page out anew takes time. */
function widthsFrom(width: number | undefined): readonly number[] {
  return width === WIDTHS.at(-1) ? WIDTHS.toReversed() : WIDTHS
}

function at(width: number, scheme: Scheme, found: readonly string[]): readonly string[] {
  return found.map((one) => one.replace(':', ` at ${width} px, ${scheme}:`))
}

/**
 * The page is resized and darkened rather than loaded anew, which takes many times as long. The rules about colours, by far
 * the slowest, run when the page combines colours in a way that no page of the site has before in the same light.
 */
async function lookClosely(page: Page, seen: Seen['colours']): Promise<Pick<Look, 'violations' | 'tooWide'>> {
  const violations: string[] = []
  const tooWide: string[] = []
  for (const { width, scheme, changesWidth, changesLight } of VIEWS) {
    const isFirst = !changesWidth && !changesLight
    if (isFirst || changesWidth) await page.setViewportSize({ width, height: HEIGHT })
    if (changesLight) await page.emulateMedia({ colorScheme: scheme })
    const colours = await page.evaluate(describeColours)
    const coloursAreNew = colours.some((combination) => !seen[scheme].has(combination))
    const rules = [
      ...(changesWidth ? RULES_FOR_WIDTHS : []),
      ...(coloursAreNew ? RULES_FOR_COLOURS : []),
      ...(isFirst || changesWidth ? await rulesForTargets(page) : []),
    ]
    if (isFirst || rules.length > 0) {
      const choice = isFirst ? allRulesWith(rules) : { only: rules }
      violations.push(...at(width, scheme, await page.evaluate(findViolations, choice)))
    }
    for (const combination of colours) seen[scheme].add(combination)
    const reached = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
    if (reached > width) tooWide.push(`${reached} px at ${width} px, ${scheme}`)
  }
  return { violations, tooWide }
}

type RuleChoice = { readonly only: readonly string[] } | { readonly without: readonly string[] }

/** All rules that take no time worth saving, and these of the others. */
function allRulesWith(slow: readonly string[]): RuleChoice {
  return { without: SLOW_RULES.filter((rule) => !slow.includes(rule)) }
}

/** The rules about the size of targets, when there is anything for them to judge. */
async function rulesForTargets(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(hasCrampedTargets)) ? RULES_FOR_TARGETS : []
}

/**
 * Runs in the page: whether there are targets that could fail for their size: narrower than 24 px and so near to another
 * that a circle of that width around them reaches it, or partly behind another (WCAG 2.2, 2.5.8, without its exceptions).
 */
function hasCrampedTargets(): boolean {
  const LEAST = 24
  // What can be focused and does nothing, such as the main part of a page, is none.
  const widgets = 'a[href], area, button, summary, input, select, textarea, [role][tabindex]'
  const targets = [...document.querySelectorAll(widgets)]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
      const isSmall = width < LEAST || height < LEAST
      return { left, right, top, bottom, isSmall, x: (left + right) / 2, y: (top + bottom) / 2 }
    })
  return targets.some((one) =>
    targets.some((other) => {
      if (one === other) return false
      if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
        return true
      if (!one.isSmall) return false
      const aside = Math.max(other.left - one.x, one.x - other.right, 0)
      const apart = Math.max(other.top - one.y, one.y - other.bottom, 0)
      const betweenCentres = Math.hypot(one.x - other.x, one.y - other.y)
      return Math.hypot(aside, apart) < LEAST / 2 || (other.isSmall && betweenCentres < LEAST)
    }),
  )
}

/** Runs in the page: the rules about WCAG and good practice that are asked for. */
async function findViolations(choice: RuleChoice): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { readonly axe: Axe }
  const off = 'without' in choice ? choice.without.map((rule) => [rule, { enabled: false }] as const) : []
  const rules = { 'target-size': { enabled: true }, ...Object.fromEntries(off) }
  const which = 'only' in choice ? { runOnly: choice.only } : { rules }
  // The style sheets would be fetched and parsed at each run, for a rule that is not on by itself.
  const preload = { assets: ['media'] }
  const { violations } = await axe.run({ resultTypes: ['violations'], preload, ...which })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

type Axe = {
  run(options: object): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  }>
}

/**
 * Runs in the page: the way from the top to each element, once for each, with the attributes that the style sheet looks at.
 */
function describeStructure(): readonly string[] {
  const structures = new Set<string>()
  const describe = (element: Element, around: string) => {
    const attributes = [...element.attributes]
      // Where it leads, what it is called, its language and how it is drawn is its own; whether it is there is not.
      .map(({ name, value }) => (/^(?:class|dir|role|aria-current|type|scope)$/.test(name) ? `${name}=${value}` : name))
      .sort()
    // No style chooses words by being marked with their language or kept on one line alone.
    const isMarkOnly = element.localName === 'span' && /^(?:lang|class=together)$/.test(attributes.join())
    const here = isMarkOnly ? around : `${around} > ${element.localName}[${attributes}]`
    structures.add(here)
    for (const child of element.children) describe(child, here)
  }
  describe(document.body, document.documentElement.dir)
  return [...structures]
}

/**
 * Runs in the page: every combination of what contrast depends on, of an element and of those around it. Of the size of
 * letters it matters only whether they count as large: 24 px, or 18.66 px when bold (WCAG 2.2, "large scale").
 */
function describeColours(): readonly string[] {
  const combinations = new Set<string>()
  const describe = (element: Element, around: string) => {
    const style = getComputedStyle(element)
    if (style.display === 'none') return
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const { color, backgroundColor, backgroundImage, opacity, visibility, position, textDecorationLine, fill } = style
    const ground = [backgroundColor, backgroundImage, opacity, position].join()
    const here = around.endsWith(ground) ? around : `${around} > ${ground}`
    const parentColour = element.parentElement === null ? '' : getComputedStyle(element.parentElement).color
    const letters = [element.localName, color, parentColour, visibility, textDecorationLine, fill, isLarge].join()
    combinations.add(`${here} | ${letters}`)
    for (const child of element.children) describe(child, here)
  }
  describe(document.body, '')
  return [...combinations]
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
