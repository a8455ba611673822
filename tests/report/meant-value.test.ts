import { expect, test } from 'vitest'
import { approximateIn, isCopy, isLeftOver, numberIn } from '../../scripts/report/meant-value.ts'

test.each([
  ['1 200', '1200'],
  ['55 %', '55'],
  ['54,5', '54.5'],
  ['”6”', '6'],
  ['7 st', '7'],
  ['7 stycken', '7'],
  ['54,5 procent', '54.5'],
  ['sex', '6'],
  ['Tolv', '12'],
  ['twelve', '12'],
  ['ett', null],
  ['sex utbildningar', null],
  ['st', null],
  ['7 utbildningar', null],
  ['drygt 900', null],
])('the number in `%s` is %s', (written, number) => {
  expect(numberIn(written)).toBe(number)
})

test.each([
  ['ca 640', { number: '640', qualifier: 'about' }],
  ['ca. 1 200 st', { number: '1200', qualifier: 'about' }],
  ['Drygt 900', { number: '900', qualifier: 'just-over' }],
  ['över 50 %', { number: '50', qualifier: 'over' }],
  ['640', null],
  ['minst 6', { number: '6', qualifier: 'at-least' }],
  ['högst 6', { number: '6', qualifier: 'at-most' }],
  ['ca många', null],
])('`%s` is about %j', (written, about) => {
  expect(approximateIn(written)).toEqual(about)
})

test.each([
  ['stortorget (1).md', true],
  ['stortorget - kopia.md', true],
  ['stortorget - Kopia (2).md', true],
  ['stortorget copy.en.md', true],
  ['2019 (kopia)', true],
  ['stortorget-kopia.md', true],
  ['kopian.md', false],
  ['fotokopiatorn.md', false],
  ['2019 (norra).md', false],
  ['stortorget.md', false],
])('whether `%s` has the name of a copy: %s', (name, is) => {
  expect(isCopy(name)).toBe(is)
})

test.each([
  ['stortorget.md.orig', true],
  ['seal.json.rej', true],
  ['publication.yaml.bak', true],
  ['beslut_BACKUP_4711.pdf', true],
  ['seal_REMOTE_4711.json', true],
  ['stortorget_local_4711.md', true],
  ['original.pdf', false],
  ['beslut_base.pdf', false],
  ['stortorget.md', false],
])('whether `%s` has the name of what a program leaves behind: %s', (name, is) => {
  expect(isLeftOver(name)).toBe(is)
})
