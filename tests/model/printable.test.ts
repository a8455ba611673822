import { expect, test } from 'vitest'
import { isPrintable } from '../../scripts/model/printable.ts'

test.each(['sv', 'sv-x-lattlast', 'so', 'ar', 'fa', 'uk', 'el'])('a PDF can be made in %s', (language) => {
  expect(isPrintable(language)).toBe(true)
})

test.each(['ti', 'th', 'zh', 'he'])('no font of the PDF has the letters of %s', (language) => {
  expect(isPrintable(language)).toBe(false)
})
