// Whether everything can be seen: each colour against the grounds it stands on, in light and dark, computed from the tokens.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Colour, contrast } from '../../scripts/model/colour.ts'
import { ACCENT_GROUNDS } from '../../scripts/model/look.ts'

const STYLES = join(import.meta.dirname, '../../layouts/styles')
const readStyle = (name: string) => readFileSync(join(STYLES, name), 'utf8')

const TOKENS = readStyle('tokens.css')
const DARK_STARTS = TOKENS.indexOf('@media screen and (prefers-color-scheme: dark)')
const LIGHT = coloursIn(TOKENS.slice(0, DARK_STARTS))
const SCHEMES = [
  { scheme: 'light', colours: LIGHT },
  { scheme: 'dark', colours: { ...LIGHT, ...coloursIn(TOKENS.slice(DARK_STARTS)) } },
]

/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (what marks a control, has focus or carries meaning). */
const TEXT = 4.5
const SIGN = 3

const PAGE = ['ground', 'surface', 'shade']

/** Text, and the grounds it stands on. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ink: [...PAGE, 'mark', 'part-ground', 'bad-ground'],
  quiet: PAGE,
  accent: [...PAGE, 'part-ground', 'bad-ground'],
  'accent-deep': [...PAGE, 'part-ground', 'bad-ground'],
  'band-ink': ['band'],
  // On a button.
  ground: ['accent', 'accent-deep'],
  good: [...PAGE, 'good-ground'],
  part: [...PAGE, 'part-ground'],
  bad: [...PAGE, 'bad-ground'],
  'under-way': [...PAGE, 'under-way-ground'],
  open: [...PAGE, 'open-ground'],
}

/** What has no letters, and the grounds it stands on. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  // The borders of fields and buttons, the lines of charts.
  'line-strong': PAGE,
  accent: PAGE,
  warm: PAGE,
  focus: [...PAGE, 'part-ground', 'bad-ground'],
  'band-ink': ['band'],
  good: ['good-ground'],
  bad: ['bad-ground'],
}

/** Lines that only part what space parts already. */
const DECORATION = ['line']

const pairs = (of: typeof TEXTS) =>
  Object.entries(of).flatMap(([colour, grounds]) => grounds.map((ground) => ({ colour, ground })))

describe.each(SCHEMES)('in the $scheme', ({ colours }) => {
  const ratio = ({ colour, ground }: { readonly colour: string; readonly ground: string }) =>
    contrast(named(colour), named(ground))
  const named = (name: string): Colour => {
    const colour = colours[name]
    if (colour === undefined) throw new Error(`There is no colour --${name}.`)
    return colour
  }

  test.each(pairs(TEXTS))('text in $colour can be read on $ground', (pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(TEXT)
  })

  test.each(pairs(SIGNS))('a sign in $colour can be seen on $ground', (pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(SIGN)
  })

  test('running text keeps the higher contrast of level AAA on the page', () => {
    const running = pairs({ ink: PAGE, quiet: PAGE, accent: PAGE })
    expect(running.filter((pair) => ratio(pair) < 7)).toEqual([])
  })
})

test('an accent colour of somebody’s own is held against every ground that it stands on', () => {
  const grounds = [...new Set([...(TEXTS.accent ?? []), ...(TEXTS['accent-deep'] ?? [])])]
  const expected = SCHEMES.map(({ scheme, colours }) => [
    scheme,
    Object.fromEntries(grounds.map((ground) => [ground, colours[ground]])),
  ])
  expect(ACCENT_GROUNDS).toEqual(Object.fromEntries(expected))
})

test('no colour is left out', () => {
  const looked = new Set([...Object.keys(TEXTS), ...Object.keys(SIGNS), ...DECORATION])
  const grounds = new Set(Object.values({ ...TEXTS, ...SIGNS }).flat())
  expect(Object.keys(LIGHT).filter((name) => !looked.has(name) && !grounds.has(name))).toEqual([])
})

test('text and grounds are coloured by these colours alone, so that none escapes', () => {
  const strangers = readdirSync(STYLES)
    .filter((name) => name.endsWith('.css') && !['tokens.css', 'print.css'].includes(name))
    .flatMap((name) => strangersIn(readStyle(name)).map((found) => `${name}: ${found}`))
  expect(strangers).toEqual([])
})

/** Declarations of text colour that are not among the pairs above, and grounds that are not. */
function strangersIn(css: string): readonly string[] {
  const grounds = new Set(Object.values({ ...TEXTS, ...SIGNS }).flat())
  const declared = [...css.matchAll(/(?<![\w-])(color|background|background-color):\s*([^;]+);/g)]
  return declared.flatMap(([found, property, value = '']) => {
    // What the reader's own colours or the surroundings decide.
    if (/^(inherit|none|transparent|currentcolor|Canvas\w*|Highlight\w*|ButtonText|LinkText|GrayText)$/i.test(value))
      return []
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? ''
    const isKnown = property === 'color' ? Object.hasOwn(TEXTS, name) : grounds.has(name) || Object.hasOwn(SIGNS, name)
    return isKnown ? [] : [found]
  })
}

function coloursIn(css: string): Readonly<Record<string, Colour>> {
  const declared = [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)]
  return Object.fromEntries(declared.map(([, name = '', colour = '']) => [name, colour]))
}
