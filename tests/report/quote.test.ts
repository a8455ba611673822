import { expect, test } from 'vitest'
import { onOneLine } from '../../scripts/report/messages/quote.ts'

test.each([
  ['a', 'a'],
  ['a\nb', 'a ↵ b'],
  ['  a  \r\n  b  ', '  a ↵ b  '],
  ['a\n \n\n b', 'a ↵ b'],
  ['\na\n', ' ↵ a ↵ '],
  ['a\u001b[31mb\u202ec', 'aU+001B[31mbU+202Ec'],
])('%j is told on one line as %j', (text, line) => {
  expect(onOneLine(text)).toBe(line)
})
