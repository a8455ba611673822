import { describe, expect, test } from 'vitest'
import { commitmentLine } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'structure/empty-report'
const FOUND = ['2018/reports/2018-06-30.yaml:3']
const publication = (more: string) => ({
  'content/2018/publication.yaml': `title: Löfte 2018\nperiod: { from: 2018, to: 2018 }\n${more}\nthemes: [{ id: hemma, title: Hemma }]\n`,
})
const report = (...lines: readonly string[]) => ({
  'content/2018/commitments.yaml': commitmentLine('grannsamverkan', ''),
  'content/2018/reports/2018-06-30.yaml': ['title: a', 'by: [kommun]', ...lines, ''].join('\n'),
})
const EMPTY = 'outcomes: [{ commitment: grannsamverkan/a }]'

test('a report with nothing but the names of commitments is an empty form', async () => {
  expect(await placesOf(RULE, report(EMPTY), '2018-07-01')).toEqual(FOUND)
})

test('one without entries may be all that is known of a report that is lost', async () => {
  expect(await placesOf(RULE, report('outcomes: []'), '2018-07-01')).toEqual([])
})

test.each([
  'outcomes: [{ commitment: grannsamverkan/a, status: done }]',
  `summary: Året präglades av få poliser.\n${EMPTY}`,
  `effects: Otryggheten är oförändrad.\n${EMPTY}`,
  `${EMPTY}\nalso: [{ text: Cykelmärkning }]`,
  `${EMPTY}\nsources: [{ title: Rapporten, url: "https://kommun.test/rapport" }]`,
  `${EMPTY}\nremarks: [Rapporten har inte bevarats.]`,
])('one that tells anything at all is no form: %s', async (lines) => {
  expect(await placesOf(RULE, report(lines), '2018-07-01')).toEqual([])
})

describe('an empty one', () => {
  test('may wait for the day when it is to come out, and no longer', async () => {
    const waiting = report('published: 2018-09-01', EMPTY)
    expect(await placesOf(RULE, waiting, '2018-08-31')).toEqual([])
    expect(await placesOf(RULE, waiting, '2018-09-01')).toEqual(['2018/reports/2018-06-30.yaml:4'])
  })

  test.each(['state: draft', 'state: published\npublished: 2018-09-01'])(
    'may wait for its publication: %s',
    async (state) => {
      expect(await placesOf(RULE, { ...publication(state), ...report(EMPTY) }, '2018-07-01')).toEqual([])
      expect(await placesOf(RULE, { ...publication('state: published'), ...report(EMPTY) }, '2018-07-01')).toEqual(
        FOUND,
      )
    },
  )
})
