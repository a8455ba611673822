import { expect, test } from 'vitest'
import { textLanguageOf } from '../../../scripts/print/blocks/text-language-of.ts'

test.each([
  { tag: 'sv', lang: 'sv', region: null },
  { tag: 'en-GB', lang: 'en', region: 'GB' },
  { tag: 'en-gb', lang: 'en', region: 'GB' },
  { tag: 'sv-x-lattlast', lang: 'sv', region: null },
  { tag: 'sv-x-se', lang: 'sv', region: null },
  { tag: 'sr-Latn-RS', lang: 'sr', region: 'RS' },
  { tag: 'se', lang: 'se', region: null },
])('$tag', ({ tag, lang, region }) => {
  expect(textLanguageOf(tag)).toEqual({ lang, region })
})
