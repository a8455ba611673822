import { describe, expect, test } from 'vitest'
import { commitmentLine } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'time/outcome-goes-back'
const commitment = (more = '') => ({ 'content/2018/commitments.yaml': commitmentLine('grannsamverkan', more) })
const report = (date: string, outcome: string, more = '', by = 'kommun') => ({
  'content/parties.yaml': '- { id: kommun, name: a, kind: municipality }\n- { id: polis, name: b, kind: police }\n',
  [`content/2018/reports/${date}.yaml`]: `title: a\nby: [${by}]\noutcomes: [{ commitment: grannsamverkan/a, ${outcome} }]\n${more}`,
})
const FOUND = ['2018/reports/2018-12-31.yaml:3']

describe('a status', () => {
  const between = (before: string, after: string) =>
    placesOf(RULE, {
      ...commitment(),
      ...report('2018-06-30', `status: ${before}`),
      ...report('2018-12-31', `status: ${after}`),
    })

  test.each([
    ['done', 'in-progress'],
    ['done', 'not-done'],
    ['withdrawn', 'in-progress'],
    ['in-progress', 'not-started'],
  ])('goes back from %s to %s', async (before, after) => expect(await between(before, after)).toEqual(FOUND))

  test.each([
    ['not-started', 'done'],
    ['done', 'done'],
    ['done', 'continues'],
    ['withdrawn', 'done'],
    ['withdrawn', 'not-done'],
    ['not-done', 'done'],
    ['postponed', 'in-progress'],
    ['in-progress', 'not-done'],
    ['partly-done', 'in-progress'],
  ])('may go from %s to %s', async (before, after) => expect(await between(before, after)).toEqual([]))

  test('is held against the latest word, even when a report in between says nothing', async () => {
    const files = { ...commitment(), ...report('2018-03', 'status: done'), ...report('2018-06', 'explanation: a') }
    expect(await placesOf(RULE, { ...files, ...report('2018-12-31', 'status: in-progress') })).toEqual(FOUND)
  })

  test('of a report without a certain date proves nothing', async () => {
    const later = report('2018-12-31', 'status: in-progress')
    expect(await placesOf(RULE, { ...commitment(), ...report('undated', 'status: done'), ...later })).toEqual([])
    expect(await placesOf(RULE, { ...commitment(), ...report('2018', 'status: done'), ...later })).toEqual([])
  })
})

describe('a number', () => {
  const figure = (value: number, more = '') => `figures: [{ value: ${value}, unit: möte${more} }]`
  const fell = (before: string, after: string, kind = 'kind: activity') =>
    placesOf(RULE, { ...commitment(kind), ...report('2018-06-30', before), ...report('2018-12-31', after) })

  test('that falls is reported, one that stays or rises is not', async () => {
    expect(await fell(figure(5), figure(4))).toEqual(FOUND)
    expect(await fell(figure(5), figure(5))).toEqual([])
    expect(await fell(figure(5), figure(6))).toEqual([])
  })

  test.each([
    ['is of another unit', 'figures: [{ value: 1, unit: kurs }]'],
    ['is part of another whole', figure(1, ', of: 3')],
    ['may be as high as it was', figure(5, ', qualifier: over')],
    ['may be more than its least', figure(4, ', qualifier: at-least')],
    ['is one of two', `figures: [{ value: 1, unit: möte }, { value: 2, unit: möte }]`],
  ])('that %s cannot be compared', async (_, after) => expect(await fell(figure(5), after)).toEqual([]))

  test('is no sum when it counts posts, shares or what is there all the time', async () => {
    expect(await fell(figure(5), figure(4), 'kind: resource')).toEqual([])
    expect(await fell(figure(5), figure(4), 'kind: presence')).toEqual([])
    expect(await fell(figure(5), figure(4), 'target: { share: 90 }')).toEqual([])
    const percent = (value: number) => `figures: [{ value: ${value}, unit: procent }]`
    expect(await fell(percent(90), percent(80))).toEqual([])
  })

  test('counted from another day on, or by other parties, is another number', async () => {
    const files = { ...commitment(), ...report('2018-06-30', figure(5)) }
    const covers = 'covers: { from: 2018-07-01, to: 2018-12-31 }\n'
    expect(await placesOf(RULE, { ...files, ...report('2018-12-31', figure(4), covers) })).toEqual([])
    expect(await placesOf(RULE, { ...files, ...report('2018-12-31', figure(4), '', 'polis') })).toEqual([])
  })
})
