/** A colour as `#rgb` or `#rrggbb`. */
export type Colour = string

/**
 * How much two colours differ in lightness, from 1 (not at all) to 21 (black on white): WCAG 2.2, "contrast ratio",
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * How light a colour of sRGB is, from 0 (black) to 1 (white): WCAG 2.2, "relative luminance",
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * How light a colour is by its channels, from 0 (black) to 1 (white): the L of HSL,
 * https://www.w3.org/TR/css-color-4/#the-hsl-notation
 */
export function lightnessOf(colour: Colour): number {
  const channels = channelsOf(colour)
  return (Math.max(...channels) + Math.min(...channels)) / 2
}

/** A colour of the same hue and saturation (HSL) that is as light as wanted. */
export function withLightness(colour: Colour, lightness: number): Colour {
  const before = lightnessOf(colour)
  // Black and white have no hue to keep.
  const share = roomAround(before) === 0 ? 0 : roomAround(lightness) / roomAround(before)
  const channels = channelsOf(colour).map((channel) => lightness + (channel - before) * share)
  return `#${channels
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** How far the channels of a colour may be apart. */
function roomAround(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1)
}

/** Red, green and blue from 0 to 1. */
function channelsOf(colour: Colour): readonly number[] {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1]
  if (digits === undefined) throw new Error(`${colour} is not a colour as #rgb or #rrggbb.`)
  const width = digits.length / 3
  return [0, 1, 2].map((index) => {
    const channel = digits.slice(index * width, (index + 1) * width)
    return Number.parseInt(width === 1 ? channel + channel : channel, 16) / 255
  })
}
