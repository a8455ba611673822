import { expect, test } from 'vitest'
import { readReportName } from '../../scripts/model/report-name.ts'

test.each([
  ['2018-12-31', { asOf: '2018-12-31', whose: null }],
  ['2018-12', { asOf: '2018-12', whose: null }],
  ['2018', { asOf: '2018', whose: null }],
  ['undated', { asOf: null, whose: null }],
  ['2018-12-31-polis', { asOf: '2018-12-31', whose: 'polis' }],
  ['2018-12-polis-norr', { asOf: '2018-12', whose: 'polis-norr' }],
  ['2018-polis', { asOf: '2018', whose: 'polis' }],
  ['undated-kommun', { asOf: null, whose: 'kommun' }],
  ['2018-02-30', null],
  ['2018-02-30-polis', null],
  ['2018-12-31-2', null],
  ['2018-12-31-', null],
  ['2018-12-31-Polis', null],
  ['2018-12-31 polis', null],
  ['polis', null],
  ['polis-2018-12-31', null],
  [`2018-12-31-${'a'.repeat(90)}`, null],
])('the name %s says %j', (id, name) => {
  expect(readReportName(id)).toEqual(name)
})
