import { type Colour, contrast, lightnessOf, withLightness } from './colour.ts'

/** What a publisher decides about the looks of its site; what is left out is as the program has it. */
export type Look = {
  /** Headings, links and buttons in light mode, and on paper: `#rrggbb`. */
  readonly accent?: Colour | undefined
  /** The same in dark mode; made of `accent` when left out. */
  readonly accentDark?: Colour | undefined
  /** Beside the name of the site: an SVG or PNG file in content/look/. */
  readonly logo?: string | undefined
  /** In tabs of browsers, on phones and in previews of links: a square PNG file in content/look/. */
  readonly icon?: string | undefined
}

export type Scheme = 'light' | 'dark'

/** What text in the accent colour stands on, or stands on it; layouts/styles/tokens.css has the same. */
export const ACCENT_GROUNDS = {
  light: { ground: '#fcfbf8', surface: '#fff', shade: '#eef2f5', 'part-ground': '#fbf1d8', 'bad-ground': '#fbe9e7' },
  dark: { ground: '#0f181f', surface: '#16222b', shade: '#1c2b36', 'part-ground': '#372c10', 'bad-ground': '#421f1d' },
} as const satisfies Readonly<Record<Scheme, Readonly<Record<string, Colour>>>>

export type AccentGround = keyof (typeof ACCENT_GROUNDS)[Scheme]

/** What text must have: WCAG 2.2, 1.4.3. It is more than signs and the borders of buttons need (1.4.11). */
export const TEXT_CONTRAST = 4.5

// What the program’s own colours have: WCAG 2.2, 1.4.6.
const BEST_CONTRAST = 7

/** Which way a colour is easier to read, and how much of that way there is between the program’s own two shades. */
const CLEARER = { light: { lightness: 0, deeper: 0.3 }, dark: { lightness: 1, deeper: 0.4 } } as const
const STEPS = 255

/** The ground on which a colour is hardest to read, and its contrast there. */
export function hardestGround(colour: Colour, scheme: Scheme) {
  const [hardest] = (Object.entries(ACCENT_GROUNDS[scheme]) as [AccentGround, Colour][])
    .map(([ground, groundColour]) => ({ ground, groundColour, ratio: contrast(colour, groundColour) }))
    .sort((one, other) => one.ratio - other.ratio)
  if (hardest === undefined) throw new Error('There is no ground.')
  return hardest
}

/** The nearest colour of the same hue, darker in light mode and lighter in dark mode, that can be read on every ground. */
export function nearestReadable(colour: Colour, scheme: Scheme, ratio = TEXT_CONTRAST): Colour {
  const shades = Array.from({ length: STEPS + 1 }, (_, step) => clearer(colour, scheme, step / STEPS))
  return shades.find((shade) => hardestGround(shade, scheme).ratio >= ratio) ?? colour
}

/** @param share of the way to black or white, from 0 to 1 */
function clearer(colour: Colour, scheme: Scheme, share: number): Colour {
  const lightness = lightnessOf(colour)
  return withLightness(colour, lightness + (CLEARER[scheme].lightness - lightness) * share)
}

/** The accent colour in each mode as far as the publisher has one, with the shade that what is pointed at takes. */
export function accentsOf({ accent, accentDark }: Look) {
  const dark = accentDark ?? (accent === undefined ? undefined : nearestReadable(accent, 'dark', BEST_CONTRAST))
  return { light: withDeeper(accent, 'light'), dark: withDeeper(dark, 'dark') }
}

function withDeeper(accent: Colour | undefined, scheme: Scheme) {
  if (accent === undefined) return null
  return { accent, deeper: clearer(accent, scheme, CLEARER[scheme].deeper) }
}

/** Where a picture stands that the settings name, relative to the root of the site. */
export function pictureFile(name: string): string {
  return `content/look/${name}`
}
