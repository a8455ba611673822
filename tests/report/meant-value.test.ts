import { expect, test } from 'vitest'
import { numberIn } from '../../scripts/report/meant-value.ts'

test.each([
  ['1 200', '1200'],
  ['55 %', '55'],
  ['54,5', '54.5'],
  ['”6”', '6'],
  ['7 st', '7'],
  ['7 stycken', '7'],
  ['54,5 procent', '54.5'],
  ['st', null],
  ['7 utbildningar', null],
  ['drygt 900', null],
])('the number in `%s` is %s', (written, number) => {
  expect(numberIn(written)).toBe(number)
})
