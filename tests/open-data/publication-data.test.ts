import { expect, test } from 'vitest'
import { publicationData } from '../../scripts/open-data/publication-data.ts'
import {
  archive,
  area,
  commitment,
  correction,
  figure,
  outcome,
  party,
  promise,
  publication,
  report,
  target,
} from '../helpers/build-archive.ts'

test('a sum has the figures that it is made of, each with its report; another figure is made of none', () => {
  const outcomes = [12, 13].map((value) => outcome({ figures: [figure({ value })] }))
  outcomes.forEach((one, index) => {
    report({ id: `report-${index + 1}`, outcomes: [one] })
  })
  const [told = outcome()] = outcomes
  const sumOf = outcomes.flatMap((one) => one.figures.map((part) => ({ figure: part, outcome: one })))
  const rest = { target: target(), outcome: told, covered: null, expected: 6, scaling: null }
  const measurements = [
    { verdict: 'exceeded' as const, figure: figure({ value: 25 }), sumOf, ...rest },
    { verdict: 'exceeded' as const, figure: figure({ value: 7 }), sumOf: [], ...rest },
  ]
  const promises = [promise({ commitments: [commitment({ measurements })] })]
  const made = publication({ promises })
  const [data] = publicationData(archive({ publications: [made] }), made).computed.commitments
  expect(data?.measurements).toMatchObject([
    {
      figure: { value: 25 },
      'sum-of': [
        { report: 'report-1', figure: { value: 12 } },
        { report: 'report-2', figure: { value: 13 } },
      ],
      report: null,
    },
    { figure: { value: 7 }, 'sum-of': [], report: 'report-1' },
  ])
})

test('a correction of a file or of a name that publications share says what it is about, as it is written', () => {
  const made = publication()
  const unit = { id: 'möte', one: { sv: 'möte' }, many: { sv: 'möten' } }
  const corrections = [
    correction({ concerns: { kind: 'file', publication: made, path: 'beslut.pdf' } }),
    correction({ concerns: { kind: 'party', publication: made, party: party() } }),
    correction({ concerns: { kind: 'area', publication: made, area: area() } }),
    correction({ concerns: { kind: 'unit', publication: made, unit } }),
  ]
  const data = publicationData(archive({ publications: [made] }), { ...made, corrections })
  expect(data.corrections.map(({ concerns }) => concerns)).toEqual([
    '2018/files/beslut.pdf',
    '2018/names/parties/kommun',
    '2018/names/areas/torget',
    '2018/names/units/möte',
  ])
})

test('a correction of a signing tells its roles, and not who signed', () => {
  const made = publication()
  const field = (name: string) => ({ kind: 'field', name }) as const
  const member = { kind: 'member', name: '1' } as const
  const by = (name: string) => [{ role: 'Polischef', name, party: 'polis' }]
  const changes = [
    {
      steps: [field('signed'), field('by')],
      language: null,
      before: undefined,
      after: by('Kim Ek'),
      isSuppressed: false,
    },
    {
      steps: [field('signed'), field('by'), member, field('name')],
      language: null,
      before: 'Kim Eek',
      after: 'Kim Ek',
      isSuppressed: false,
    },
    {
      steps: [field('signed'), field('date')],
      language: null,
      before: '2018-01',
      after: '2018-02',
      isSuppressed: false,
    },
  ]
  const corrections = [correction({ concerns: { kind: 'publication', publication: made }, changes })]
  const [told] = publicationData(archive({ publications: [made] }), { ...made, corrections }).corrections
  expect(told?.changes).toEqual([
    { field: 'signed.by', language: null, after: [{ role: 'Polischef', party: 'polis' }] },
    { field: 'signed.by[1].name', language: null },
    { field: 'signed.date', language: null, before: '2018-01', after: '2018-02' },
  ])
})
