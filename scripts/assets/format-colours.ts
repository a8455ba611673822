import { accentsOf, type Look } from '../model/look.ts'

/**
 * The publisher’s own colours in the words of layouts/styles/tokens.css, to stand after everything else; paper is always light.
 *
 * @example formatColours({ accentDark: '#f0a8bf' }) // '@media screen and (prefers-color-scheme:dark){:root{--accent:#f0a8bf;…}}'
 */
export function formatColours(look: Look): string {
  const { light, dark } = accentsOf(look)
  // White can be read on the accent colour, as the accent colour can on white; so the band is the same in both modes.
  const band = light === null ? {} : { band: light.accent }
  return [
    light === null ? '' : root({ accent: light.accent, 'accent-deep': light.deeper, ...band }),
    dark === null
      ? ''
      : `@media screen and (prefers-color-scheme:dark){${root({ accent: dark.accent, 'accent-deep': dark.deeper, ...band })}}`,
  ].join('')
}

function root(colours: Readonly<Record<string, string>>): string {
  const declared = Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`)
  return `:root{${declared.join(';')}}`
}
