import { describe, expect, test } from 'vitest'
import { commitmentLine, publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const TWO = '- { id: kommun, name: a, kind: municipality }\n- { id: polis, name: b, kind: police }\n'
const parties = { 'content/parties.yaml': TWO }
const report = (lines: string) => ({ 'content/2018/reports/2018-12-31.yaml': `title: a\nby: [kommun]\n${lines}` })
const commitments = (more: string) => ({ 'content/2018/commitments.yaml': commitmentLine('grannsamverkan', more) })

describe('parties', () => {
  test('a party that nothing names is reported', async () => {
    expect(await placesOf('structure/unused-party', parties)).toEqual(['parties.yaml:2'])
  })

  test.each([
    ['takes part', publicationFile('2018', { parties: '[kommun, polis]' })],
    ['signs', publicationFile('2018', { signed: '{ by: [{ role: Chef, party: polis }] }' })],
    ['reports', { 'content/2018/reports/2018-12-31.yaml': 'title: a\nby: [polis]\n' }],
    ['did something else', report('also: [{ text: a, by: [polis] }]\n')],
    [
      'contributes',
      { 'content/2018/commitments.yaml': '- { id: a, promise: grannsamverkan, text: b, by: [{ party: polis }] }\n' },
    ],
    [
      'is the one who says so',
      {
        'content/2018/commitments.yaml':
          '- { id: a, promise: grannsamverkan, text: b, by: [{ party: kommun, according-to: polis }] }\n',
      },
    ],
    ['is what another belongs to', { 'content/parties.yaml': TWO.replace('name: a', 'name: a, part-of: polis') }],
    ['is what another became', { 'content/parties.yaml': TWO.replace('name: a', 'name: a, merged-into: polis') }],
  ])('a party is of use when it %s', async (_, changes) => {
    expect(await placesOf('structure/unused-party', { ...parties, ...changes })).toEqual([])
  })

  test('a misspelt reference is one problem, not two', async () => {
    const misspelt = publicationFile('2018', { parties: '[kommun, pollis]' })
    expect(await placesOf('structure/unused-party', { ...parties, ...misspelt })).toEqual([])
  })
})

describe('areas', () => {
  const areas = { 'content/areas.yaml': '- { id: centrum, name: a, kind: district }\n' }

  test('an area that nothing names is reported', async () => {
    expect(await placesOf('structure/unused-area', areas)).toEqual(['areas.yaml:1'])
  })

  test.each([
    ['a publication', publicationFile('2018', { areas: '[centrum]' })],
    ['a commitment', commitments('places: [centrum]')],
    [
      'a promise',
      { 'content/2018/promises/grannsamverkan.md': '---\ntitle: a\ntheme: hemma\nplaces: [centrum]\n---\nText.\n' },
    ],
    ['a finding', { 'content/2018/surveys/a.yaml': 'title: a\nfindings: [{ id: b, text: c, places: [centrum] }]\n' }],
    ['a figure', report('also: [{ text: a, figures: [{ value: 1, unit: b, places: [centrum] }] }]\n')],
    [
      'another area',
      {
        'content/areas.yaml':
          '- { id: torg, name: b, kind: place, part-of: centrum }\n- { id: centrum, name: a, kind: district, part-of: torg }\n',
      },
    ],
  ])('an area is of use to %s', async (_, changes) => {
    expect(await placesOf('structure/unused-area', { ...areas, ...changes })).toEqual([])
  })
})
