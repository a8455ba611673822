// What readers have set on their own machines: their own colours, no movement, more contrast, wider spacing of text.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sv } from '../../layouts/texts/sv.ts'
import { STANDINGS } from '../../scripts/model/vocabulary.ts'
import { buildSite, ONE_YEAR, serveSite } from '../helpers/every-site.ts'
import type { ServedFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'

const PAGES = ['', '2018/', '2018/loften/grannsamverkan/', '2018/uppfoljning/', 'lagen/', 'sok/']

let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  served = await serveSite(await buildSite(ONE_YEAR))
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

async function openPage(path: string, settings: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage(settings)
  await page.goto(served.address + path)
  return page
}

describe.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const)(
  'where the reader’s own colours rule ($colorScheme)',
  ({ colorScheme }) => {
    const settings = { forcedColors: 'active', colorScheme } as const

    test('every standing is told by a sign and a word, and no two alike', async () => {
      const page = await openPage('lagen/', settings)
      const told = await page.locator('main li .standing-badge').allInnerTexts()
      expect(new Set(told).size).toBe(STANDINGS.length)
      for (const kind of STANDINGS) expect(told.some((words) => words.includes(sv.standing[kind]))).toBe(true)
      await page.close()
    })

    test('what has focus is framed in a colour that is not that of the page', async () => {
      const page = await openPage('2018/', settings)
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab')
        const { outline, ground } = await page.evaluate(describeFocusedColours)
        expect(outline).toMatch(/^solid [2-9]px /)
        expect(outline).not.toContain(ground)
      }
      await page.close()
    })

    test('the page one is on is marked in the menu, and the others are not', async () => {
      const page = await openPage('lagen/', settings)
      const lines = await page.evaluate(describeMenuLines)
      expect(lines.filter(({ isHere, isSeen }) => isHere !== isSeen)).toEqual([])
      expect(lines.some(({ isHere }) => isHere)).toBe(true)
      await page.close()
    })
  },
)

describe('who wants no movement', () => {
  test.each(PAGES)('finds none on the page /%s', async (path) => {
    const page = await openPage(path, { reducedMotion: 'reduce' })
    expect(await page.evaluate(findMovement)).toEqual([])
    await page.close()
  })

  test('is spared the gliding to a place that others are shown', async () => {
    const scrolling = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await openPage('', { reducedMotion })
      const behaviour = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
      await page.close()
      return behaviour
    }
    expect([await scrolling('reduce'), await scrolling('no-preference')]).toEqual(['auto', 'smooth'])
  })
})

test('who wants more contrast gets strong lines and no quiet text', async () => {
  const page = await openPage('', { contrast: 'more' })
  const colours = await page.evaluate(() => {
    const tokens = getComputedStyle(document.documentElement)
    return ['--line', '--line-strong', '--quiet', '--ink'].map((name) => tokens.getPropertyValue(name))
  })
  expect([colours[0], colours[2]]).toEqual([colours[1], colours[3]])
  await page.close()
})

describe('who reads at 400 % zoom with wide spacing of text (WCAG 2.2, 1.4.10 and 1.4.12)', () => {
  const SPACING = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`

  test.each([...PAGES, '2018/undersokningar/dialog/', '2018/utskrift/'])(
    'need not scroll sideways on the page /%s, not even where a word is longer than the screen',
    async (path) => {
      const page = await openPage(path, { viewport: { width: 320, height: 256 }, bypassCSP: true })
      await page.addStyleTag({ content: SPACING })
      await page.evaluate(lengthenWordsInTables)
      expect(await page.evaluate(findCutOff)).toEqual([])
      await page.close()
    },
  )
})

/**
 * Runs in the page: the first text of each cell becomes a compound as long as Swedish ones can be, in tables whose rows have
 * become blocks. The others need both their directions, and scroll within themselves. Days and years stay: none is as long.
 */
function lengthenWordsInTables(): void {
  const blocks = [...document.querySelectorAll('table')].filter((table) => getComputedStyle(table).display === 'block')
  for (const cell of blocks.flatMap((table) => [...table.querySelectorAll('td, th')])) {
    const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    const first = words.nextNode()
    if (first !== null && first.parentElement?.className !== 'together')
      first.textContent = 'Gångtunnelbelysningsförbättringsområdessamordningsplatsen'
  }
}

/** Runs in the page: what has to be scrolled sideways to be read, the page itself among it. */
function findCutOff(): readonly string[] {
  const areas = [document.documentElement, ...document.querySelectorAll('.table-scroll')]
  return areas
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ localName, className, scrollWidth }) => `${localName}.${className}: ${scrollWidth} px`)
}

/** Runs in the page. */
function describeFocusedColours() {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body)
  return {
    outline: `${outlineStyle} ${outlineWidth} ${outlineColor}`,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }
}

/** Runs in the page. */
function describeMenuLines() {
  const ground = getComputedStyle(document.body.querySelector('.site-header') ?? document.body).backgroundColor
  return [...document.querySelectorAll('.site-menu a')].map((link) => ({
    isHere: link.hasAttribute('aria-current'),
    isSeen: getComputedStyle(link, '::after').borderBlockEndColor !== ground,
  }))
}

/** Runs in the page: what moves, or would when something happens to it. */
function findMovement(): readonly string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element)
    const isStill = animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration)
    return isStill ? [] : [element.outerHTML.slice(0, 100)]
  })
}
