import { expect, test } from 'vitest'
import { shapeOf } from '../../scripts/report/field-shapes.ts'

test.each([
  ['continues', '2019/grannsamverkan', '{ promise: 2019/grannsamverkan, change: unchanged }'],
  ['continues', 'grannsamverkan', '{ promise: 2017/grannsamverkan, change: unchanged }'],
  ['target', 'minst 12 besök', '{ at-least: 12, unit: utbildning, per: year }'],
  ['target', 'högst 3', '{ at-most: 3, unit: utbildning, per: year }'],
  ['target', 'många', '{ at-least: 8, unit: utbildning, per: year }'],
  ['period', '2018', '{ from: 2018-01-01, to: 2018-12-31 }'],
  ['constructor', 'a', null],
  [null, 'a', null],
])('%s with `%s` is to be %s', (name, written, shape) => {
  expect(shapeOf(name, written)).toBe(shape)
})
