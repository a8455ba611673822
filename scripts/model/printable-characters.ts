// Ranges of Unicode in hexadecimal: what the fonts of the PDF (layouts/print/look.typ) have, together and in bold too. The
// tests set every one of them with the compiler itself, and find those beside them refused, so that another version of a
// font cannot make the list wrong without anyone seeing it.
const RANGES = `
  20-1c3 1cd-1e3 1e6-1f0 1f4-1f6 1f8-221 224-241 243-245 24c-24d 250-2b9 2bb-2c1 2c6-2c9 2cc-2d3 2d6-2de
  2e0-2e9 2ee 2f3 300-341 343-344 34f 358 361 374-3ce 3d0-3e1 3f0-45f 462-463 472-473 490-49b 4a2-4a5 4aa-4b3
  4ba-4bb 4c0-4c4 4c7-4c8 4cb-4cc 4cf-4f9 510-511 51a-51d 531-55f 561-587 589-58a 606-607 609-60a 60c-60d
  610-612 615 61b-61c 61f 621-63a 63d 640-658 65a-65b 660-671 674 679-67c 67e-681 683-689 691 693 695-696 698
  69a 6a0-6a1 6a4 6a9-6ad 6af 6b5 6ba 6bc-6be 6c0-6c3 6c6-6d0 6d2-6d5 6dc-6de 6e9 6f0-6f9 762-763 e3f e81-e84
  e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea7 eaa-eab ead-eb9 ebb-ebc ec8-ecd 10d0-10fc 115f-1160 17b4-17b5
  17c1-17c3 180b-180f 1d02 1d08-1d09 1d14 1d16-1d17 1d1d-1d1f 1d2c-1d2e 1d30-1d3c 1d3e-1d5b 1d62-1d65
  1d77-1d78 1d7b 1d85 1d9b-1db7 1db9-1dbf 1e00-1e99 1e9b 1e9e-1ef9 1f00-2023 2025-2037 2039-203a 203c-203f
  2044-2049 204b 205f-20b5 20b8-20ba 20bc-20bd 2102 2105 210d-210f 2113 2115-2117 2119-211a 211d 2122 2124
  2126 212a-212b 212e 2148 2150-2151 2153-215f 2189 2190-2213 2215 2217-2220 2223-2224 2227-222d 2234-223d
  2241-2269 226d-228b 228d-22a5 22ac 22b2-22b5 22b8 22c2-22c6 22cd-22d1 22da-22ed 22ef 2300-2306 2308-2315
  2318-2319 231c-2321 2325-2328 232b 2335-237a 237d 2380-2383 2388-238b 2395 239b-23ae 23ce-23cf 2423
  2500-262f 2638-268b 2690-269c 26a0-26a1 26b0-26b1 2701-2704 2706-2709 270c-2727 2729-274b 274d 274f-2752
  2756 2758-275e 2761-2775 2794 2798-27af 27b1-27be 27c2 27c5-27c6 27dc 27e0 27e6-27eb 27f5-27f7 2987-2988
  2997-2998 29eb 29fa-29fb 2a00 2a2f 2a6a-2a6b 2b05-2b0d 2b12-2b1a 2c64 2c6d-2c70 2c75-2c77 2c79-2c7a
  2c7c-2c7f 2e18 2e1f 2e22-2e25 2e2e fb01-fb04 fb50-fb81 fb88-fb95 fb9e-fb9f fba5 fba7-fbb1 fbbf-fbc0
  fbd3-fbdc fbde-fbdf fbe2-fbe3 fbe8-fbe9 fbfc-fbff fd3e-fd3f fdf2 fdfc fe00-fe0f fe70-fefc fffc-fffd
`

/** Where each stretch of printable characters begins and ends, as Unicode's numbers; both ends belong to it. */
export const PRINTABLE_RANGES: readonly (readonly [first: number, last: number])[] = RANGES.trim()
  .split(/\s+/)
  .map((range) => {
    const [first = '', last = first] = range.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })

const CHARACTER_CLASS = PRINTABLE_RANGES.map(
  ([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`,
).join('')

/**
 * The characters of a text for which no font of the PDF has a letter, with where each stands; ends of lines and tabs
 * are no letters.
 */
export function unprintableIn(text: string): readonly { readonly character: string; readonly at: number }[] {
  // Looked for first: hardly any text has one, and getting ready to find them all takes forty times as long.
  if (text.search(UNPRINTABLE) < 0) return []
  return [...text.matchAll(UNPRINTABLE)].map(({ 0: character, index }) => ({ character, at: index }))
}

const UNPRINTABLE = new RegExp(`[^\\t\\n\\r${CHARACTER_CLASS}]`, 'gu')
