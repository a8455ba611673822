import { expect, test } from 'vitest'
import { isUrl } from '../../scripts/model/is-url.ts'

test.each([
  { text: 'https://kommunen.test/', is: true },
  { text: 'mailto:kommun@kommunen.test', is: true },
  { text: 'kommunen.test', is: false },
  { text: 'https://', is: false },
  { text: '', is: false },
])('`$text` is a whole address: $is', ({ text, is }) => {
  expect(isUrl(text)).toBe(is)
})

test('an address with letters such as ö stays one, however often it is asked for', () => {
  const asked = Array.from({ length: 50_000 }, () => isUrl('https://ekköping.test/löften/'))
  expect(asked.every(Boolean)).toBe(true)
})
