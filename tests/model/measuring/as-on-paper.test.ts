import { expect, test } from 'vitest'
import { asOnPaper } from '../../../scripts/model/measuring/as-on-paper.ts'

test.each([
  [0.1 + 0.2, 0.3],
  [12 + 13, 25],
  [1.1 + 2.2, 3.3],
])('%d is %d on paper', (reckoned, written) => {
  expect(asOnPaper(reckoned)).toBe(written)
})
