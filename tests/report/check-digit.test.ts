import { expect, test } from 'vitest'
import { hasCheckDigit } from '../../scripts/report/check-digit.ts'

// The first is the example of Wikipedia’s article on the formula, the second the one that Skatteverket prints in SKV 704.
test.each(['17893729974', '6408233234', '0'])('%s ends with its check digit', (digits) => {
  expect(hasCheckDigit(digits)).toBe(true)
})

test.each(['17893729975', '6408233235', '6480233234'])('%s does not', (digits) => {
  expect(hasCheckDigit(digits)).toBe(false)
})
