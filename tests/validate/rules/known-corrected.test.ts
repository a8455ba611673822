import { describe, expect, test } from 'vitest'
import { problemsIn } from '../../helpers/problems-in.ts'

const correction = (concerns: string) => ({
  'content/2018/corrections.yaml': `- { id: a, date: 2018-03-02, kind: factual, what: a, why: b,\n    concerns: ${concerns} }\n`,
  'content/2018/surveys/dialog.yaml': 'title: Dialog\n',
  'content/2018/reports/2018-12-31.yaml': 'title: Uppföljning\nby: [kommun]\n',
})

describe('a correction is about something that exists', () => {
  test.each([
    '2018',
    '2018/grannsamverkan',
    '2018/grannsamverkan/utbildningar',
    '2018/dialog',
    '2018/2018-12-31',
    '2018/names/parties/kommun',
    // A unit need not be listed.
    '2018/names/units/kr/år',
  ])('%s', async (concerns) => {
    expect(await problemsIn(correction(concerns))).toEqual([])
  })
})

test.each([
  { concerns: '2017', rule: 'reference/unknown-publication' },
  { concerns: '2017/grannsamverkan', rule: 'reference/unknown-publication' },
  { concerns: '2018/granar', rule: 'reference/unknown-promise' },
  { concerns: '2018/granar/utbildningar', rule: 'reference/unknown-commitment' },
  { concerns: '2018/names/parties/komun', rule: 'reference/unknown-party' },
  { concerns: '2018/names/areas/torget', rule: 'reference/unknown-area' },
  { concerns: '2017/names/parties/kommun', rule: 'reference/unknown-publication' },
  { concerns: '2018/names/kommun', rule: 'reference/unknown-commitment' },
  { concerns: '2018/grannsamverkan/utbildning', rule: 'reference/unknown-commitment' },
])('$concerns is not known', async ({ concerns, rule }) => {
  expect(await problemsIn(correction(concerns))).toEqual([`2:15 ${rule}`])
})
