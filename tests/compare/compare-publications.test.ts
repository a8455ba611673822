import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import type { Comparison, PromiseChange, PromiseChangeKind } from '../../scripts/compare/comparison.ts'
import { countChanges } from '../../scripts/compare/count-changes.ts'
import type { Publication, PublicPromise, Question, Target, TargetAmount } from '../../scripts/model/archive.ts'
import type { Frequency, LineageChange } from '../../scripts/model/vocabulary.ts'
import { anyPair, anyVersions } from '../helpers/any-publications.ts'
import {
  answer,
  area,
  commitment,
  party,
  promise,
  question,
  source,
  survey,
  sv,
  target,
  theme,
  unit,
} from '../helpers/build-archive.ts'
import { continueAs, endIn, promised, year } from '../helpers/compared.ts'

const atLeast = (value: number, per: Frequency | null = 'year'): Target => amounting({ kind: 'at-least', value }, per)
const amounting = (amount: TargetAmount, per: Frequency | null = 'year'): Target => target({ amount, per })
const counted = (one: string, many: string) => target({ amount: { kind: 'at-least', value: 6 }, unit: unit(one, many) })
const [kommun, polis] = [party(), party({ id: 'polis' })]
const by = (...parties: readonly (typeof kommun)[]) =>
  parties.map((one) => ({ party: one, role: 'responsible' as const, accordingTo: null }))

/** The kinds of a change, the leading one first; computed ones in brackets, and at the end what does not agree. */
function told({ kinds, disagreements }: PromiseChange): string {
  const words = kinds.map(({ kind, basis }) => (basis === 'declared' ? kind : `(${kind})`))
  return [...words, ...disagreements.map(({ declared }) => `≠ ${declared}`)].join(' ')
}

function only(comparison: Comparison): PromiseChange {
  const [change, ...others] = comparison.promises
  if (change === undefined || others.length > 0) throw new Error('There is not one change.')
  return change
}

type Case = {
  readonly name: string
  readonly before: PublicPromise
  readonly after: PublicPromise
  readonly change?: LineageChange
  /** The periods, where they are not 2018 and 2019. */
  readonly years?: readonly [string, string]
  readonly told: string
  /** What is told of the targets: direction or reason, and the numbers counted up over the same days. */
  readonly targets?: readonly string[]
}

const CASES: readonly Case[] = [
  {
    name: 'nothing has changed',
    before: promised([atLeast(6)]),
    after: promised([atLeast(6)]),
    change: 'unchanged',
    told: 'unchanged',
  },
  {
    name: 'other words',
    before: promise({ text: sv('Polisen går runt.') }),
    after: promise({ text: sv('Polisen vandrar runt.') }),
    told: 'reworded',
  },
  {
    name: 'other words in a translation alone',
    before: promise({ text: { sv: 'Vi ses.', en: 'We meet.' } }),
    after: promise({ text: { sv: 'Vi ses.', en: 'We will meet.' } }),
    told: 'reworded',
  },
  {
    name: 'lines broken elsewhere are no other words',
    before: promise({ text: sv('Polisen går\nrunt.') }),
    after: promise({ text: sv('Polisen går runt.') }),
    change: 'unchanged',
    told: 'unchanged',
  },
  {
    name: 'declared unchanged, and the words are others',
    before: promise({ text: sv('Polisen går runt.') }),
    after: promise({ text: sv('Polisen kör runt.') }),
    change: 'unchanged',
    told: 'unchanged (reworded) ≠ unchanged',
  },
  {
    name: 'declared reworded, and nothing has changed',
    before: promise(),
    after: promise(),
    told: 'reworded ≠ reworded',
  },
  {
    name: 'a higher minimum',
    before: promised([atLeast(6)]),
    after: promised([atLeast(8)]),
    change: 'strengthened',
    told: 'strengthened',
    targets: ['strengthened'],
  },
  {
    name: 'a target lowered although it was met',
    before: promised([atLeast(12)]),
    after: promised([atLeast(8)]),
    change: 'weakened',
    told: 'weakened',
    targets: ['weakened'],
  },
  {
    name: 'declared strengthened, and the number is lower',
    before: promised([atLeast(12)]),
    after: promised([atLeast(8)]),
    change: 'strengthened',
    told: 'strengthened (weakened) ≠ strengthened',
    targets: ['weakened'],
  },
  {
    name: 'declared reworded, and the number is higher',
    before: promised([atLeast(6)]),
    after: promised([atLeast(8)]),
    told: 'reworded (strengthened) ≠ reworded',
    targets: ['strengthened'],
  },
  {
    name: 'a lower upper limit asks for more',
    before: promised([amounting({ kind: 'at-most', value: 48 })]),
    after: promised([amounting({ kind: 'at-most', value: 24 })]),
    change: 'strengthened',
    told: 'strengthened',
    targets: ['strengthened'],
  },
  {
    name: 'more of one thing and less of another',
    before: promised([atLeast(6), { ...atLeast(9), unit: unit('vandring', 'vandringar') }]),
    after: promised([atLeast(8), { ...atLeast(3), unit: unit('vandring', 'vandringar') }]),
    told: 'reworded (strengthened) (weakened) (target-changed) ≠ reworded',
    targets: ['strengthened', 'weakened'],
  },
  {
    name: 'a weekly target in a one-year and in a two-year period is the same',
    before: promised([atLeast(1, 'week')]),
    after: promised([atLeast(1, 'week')]),
    years: ['2018', '2019-2020'],
    change: 'unchanged',
    told: 'unchanged',
  },
  {
    name: '52 a year and 104 in two years are as much, written otherwise',
    before: promised([atLeast(52, 'year')]),
    after: promised([atLeast(104, 'period')]),
    years: ['2018', '2019-2020'],
    change: 'reworded',
    told: 'reworded (details-changed)',
    targets: ['same 104→104'],
  },
  {
    name: 'one a week and 104 in two years are as much, in whole weeks',
    before: promised([atLeast(1, 'week')]),
    after: promised([atLeast(104, 'period')]),
    years: ['2018', '2019-2020'],
    told: 'reworded (details-changed)',
    targets: ['same 104→104'],
  },
  {
    name: '52 in one year and 80 in two years is less',
    before: promised([atLeast(52, 'period')]),
    after: promised([atLeast(80, 'period')]),
    years: ['2018', '2019-2020'],
    change: 'weakened',
    told: 'weakened',
    targets: ['weakened 104→80'],
  },
  {
    name: 'the same number for a period twice as long is half as much',
    before: promised([atLeast(6, 'period')]),
    after: promised([atLeast(6, 'period')]),
    years: ['2018', '2019-2020'],
    change: 'unchanged',
    told: 'unchanged (weakened) ≠ unchanged',
    targets: ['weakened 12→6'],
  },
  {
    name: 'the same number without "per" may be as much or half as much',
    before: promised([atLeast(6, null)]),
    after: promised([atLeast(6, null)]),
    years: ['2018', '2019-2020'],
    change: 'unchanged',
    told: 'unchanged',
    targets: ['no-frequency'],
  },
  {
    name: 'a number without "per" that is higher in every reading',
    before: promised([atLeast(6, null)]),
    after: promised([atLeast(20, null)]),
    years: ['2018', '2019-2020'],
    change: 'strengthened',
    told: 'strengthened',
    targets: ['strengthened'],
  },
  {
    name: 'six for the year, and six a year without end',
    before: promised([atLeast(6, 'period')]),
    after: promised([atLeast(6, 'year')]),
    years: ['2018', '2019-open'],
    told: 'reworded (details-changed)',
    targets: ['same 6→6'],
  },
  {
    name: 'for a period, and for one without end',
    before: promised([atLeast(6, 'period')]),
    after: promised([atLeast(9, 'period')]),
    years: ['2018', '2019-open'],
    told: 'reworded (target-changed)',
    targets: ['open-ended'],
  },
  {
    name: 'officers are the same in a longer period',
    before: promised([atLeast(2, null)], { kind: 'resource' }),
    after: promised([atLeast(2, null)], { kind: 'resource' }),
    years: ['2018', '2019-2020'],
    change: 'unchanged',
    told: 'unchanged',
  },
  {
    name: 'for a response time, more is not better',
    before: promised([amounting({ kind: 'exactly', value: 24 })], { kind: 'service-level' }),
    after: promised([amounting({ kind: 'exactly', value: 48 })], { kind: 'service-level' }),
    told: 'reworded (target-changed)',
    targets: ['no-direction'],
  },
  {
    name: 'at least has become a range with the same lower end',
    before: promised([atLeast(6)]),
    after: promised([amounting({ kind: 'between', low: 6, high: 8 })]),
    told: 'reworded (target-changed)',
    targets: ['other-range'],
  },
  {
    name: 'at least has become a range with a higher lower end',
    before: promised([atLeast(6)]),
    after: promised([amounting({ kind: 'between', low: 8, high: 10 })]),
    change: 'strengthened',
    told: 'strengthened',
    targets: ['strengthened'],
  },
  {
    name: 'a share beside a number',
    before: promised([amounting({ kind: 'share', value: 80 })]),
    after: promised([atLeast(80)]),
    told: 'reworded (target-changed)',
    targets: ['other-amount'],
  },
  {
    name: 'all has become a share',
    before: promised([amounting({ kind: 'all' })]),
    after: promised([amounting({ kind: 'share', value: 80 })]),
    change: 'weakened',
    told: 'weakened',
    targets: ['weakened'],
  },
  {
    name: 'a target in words alone has become a number',
    before: promised([amounting({ kind: 'words-only' }, null)]),
    after: promised([atLeast(6)]),
    told: 'reworded (target-changed)',
    targets: ['words-only'],
  },
  {
    name: 'other words where there was no number',
    before: promised([{ ...amounting({ kind: 'words-only' }, null), asPrinted: 'regelbundet' }]),
    after: promised([{ ...amounting({ kind: 'words-only' }, null), asPrinted: 'ofta' }]),
    told: 'reworded',
    targets: ['words-only'],
  },
  {
    name: 'a number where there was none',
    before: promised([]),
    after: promised([atLeast(6)]),
    told: 'reworded (target-changed)',
    targets: ['no-target'],
  },
  {
    name: 'another unit',
    before: promised([counted('möte', 'möten')]),
    after: promised([counted('vandring', 'vandringar')]),
    told: 'reworded (unit-changed)',
    targets: ['other-unit'],
  },
  {
    name: 'a unit that has got another name is the same unit',
    before: promised([counted('möte', 'möten')]),
    after: promised([{ ...counted('möte', 'möten'), unit: { ...unit('möte', 'möten'), one: sv('träff') } }]),
    change: 'unchanged',
    told: 'unchanged',
  },
  {
    name: 'the same target with a new definition',
    before: promised([atLeast(1, 'week')]),
    after: promised([atLeast(1, 'week')], { measures: sv('En kontroll är minst en timme.') }),
    change: 'unchanged',
    told: 'unchanged (definition-changed) ≠ unchanged',
  },
  {
    name: 'handed over to another party',
    before: promised([], { by: by(kommun) }),
    after: promised([], { by: by(polis) }),
    told: 'reworded (party-changed)',
  },
  {
    name: 'the parties in another order are the same parties',
    before: promised([], { by: by(kommun, polis) }),
    after: promised([], { by: by(polis, kommun) }),
    change: 'unchanged',
    told: 'unchanged (details-changed)',
  },
  {
    name: 'one more place',
    before: promise({ places: [area()] }),
    after: promise({ places: [area(), area({ id: 'hamnen' })] }),
    change: 'strengthened',
    told: 'strengthened (places-changed)',
  },
  {
    name: 'other sources are no other promise',
    before: promise({ sources: [source()] }),
    after: promise({ sources: [source({ url: 'https://annan.example/' })] }),
    change: 'unchanged',
    told: 'unchanged',
  },
  {
    name: 'the same months of another year are the same time',
    before: promised([], { when: { from: '2018-03', to: '2018-11', asPrinted: null } }),
    after: promised([], { when: { from: '2019-03', to: '2019-11', asPrinted: null } }),
    change: 'unchanged',
    told: 'unchanged',
  },
  {
    name: 'words printed beside the same months are for a reader to judge',
    before: promised([], { when: { from: '2018-03', to: '2018-11', asPrinted: 'våren till hösten 2018' } }),
    after: promised([], { when: { from: '2019-03', to: '2019-11', asPrinted: 'våren till hösten 2019' } }),
    change: 'unchanged',
    told: 'unchanged (details-changed)',
  },
  {
    name: 'declared unchanged, and the months are others',
    before: promised([], { when: { from: '2018-03', to: '2018-11', asPrinted: null } }),
    after: promised([], { when: { from: '2019-09', to: '2019-11', asPrinted: null } }),
    change: 'unchanged',
    told: 'unchanged (time-changed) ≠ unchanged',
  },
  {
    name: 'declared unchanged, and there is a condition now',
    before: promised([]),
    after: promised([], { condition: sv('om personal finns') }),
    change: 'unchanged',
    told: 'unchanged (condition-changed) ≠ unchanged',
  },
  {
    name: 'declared unchanged, and an activity has become an attempt',
    before: promised([], { kind: 'activity' }),
    after: promised([], { kind: 'attempt' }),
    change: 'unchanged',
    told: 'unchanged (kind-changed) ≠ unchanged',
  },
  {
    name: 'a commitment of which nobody had said the kind is of no other kind',
    before: promised([], { kind: null }),
    after: promised([], { kind: 'activity' }),
    change: 'unchanged',
    told: 'unchanged (details-changed)',
  },
  {
    name: 'declared unchanged, and there are no places any longer',
    before: promise({ places: [area()] }),
    after: promise(),
    change: 'unchanged',
    told: 'unchanged (places-changed) ≠ unchanged',
  },
  {
    name: 'reworded does not deny that the condition is another',
    before: promised([], { condition: sv('om personal finns') }),
    after: promised([]),
    told: 'reworded (condition-changed)',
  },
  {
    name: 'one more commitment',
    before: promised([]),
    after: promise({ commitments: [commitment(), commitment({ id: 'plan', text: sv('En åtgärdsplan') })] }),
    change: 'strengthened',
    told: 'strengthened (commitment-added)',
  },
  {
    name: 'a commitment less',
    before: promise({ commitments: [commitment(), commitment({ id: 'plan', text: sv('En åtgärdsplan') })] }),
    after: promised([]),
    change: 'weakened',
    told: 'weakened (commitment-removed)',
  },
  {
    name: 'a commitment with another id is known by its words',
    before: promised([atLeast(6)], { id: 'moten' }),
    after: promised([atLeast(8)], { id: 'traffar', text: sv('Möten med grannar i hela kommunen') }),
    change: 'strengthened',
    told: 'strengthened (reworded)',
    targets: ['strengthened'],
  },
  {
    name: 'declared split, and there is only one promise',
    before: promise(),
    after: promise(),
    change: 'split',
    told: 'split ≠ split',
  },
]

function compareCase({ before, after, change, years = ['2018', '2019'] }: Case): Comparison {
  const [from, to] = years
  const earlier = year(from, { promises: [before] })
  const later = year(to, { promises: [after], ...(to.endsWith('open') && { to: null }) })
  continueAs(before, after, change)
  return comparePublications(earlier, later)
}

describe('one promise, before and after', () => {
  test.each(CASES)('$name', (one) => {
    const change = only(compareCase(one))
    expect(told(change)).toBe(one.told)
    const targets = change.commitments.flatMap((own) => own.targets)
    expect(
      targets.map(({ direction, reason, scaled }) =>
        [direction ?? reason, ...(scaled === null ? [] : [`${scaled.before}→${scaled.after}`])].join(' '),
      ),
    ).toEqual(one.targets ?? [])
  })
})

test.each([
  ['2018-06-30', '2019-06-30', 'unchanged'],
  ['2018-06-30', '2019-10-31', 'unchanged (time-changed) ≠ unchanged'],
])('a last day that was %s and is %s makes a promise: %s', (was, is, expected) => {
  const [before, after] = [promised([]), promised([])]
  continueAs(before, after, 'unchanged')
  const [earlier, later] = [year('2018', { promises: [before] }), year('2019', { promises: [after] })]
  Object.assign(before.commitments[0] ?? {}, { due: was })
  Object.assign(after.commitments[0] ?? {}, { due: is })
  // The promises of the helper do not know their publications, whose end is what an unsaid last day is.
  Object.assign(before, { publication: earlier })
  Object.assign(after, { publication: later })
  expect(told(only(comparePublications(earlier, later)))).toBe(expected)
})

describe('promises that come and go', () => {
  const named = (id: string, parts: Partial<PublicPromise> = {}) => promise({ id, title: sv(id), ...parts })
  const tell = (comparison: Comparison) =>
    comparison.promises.map((change) => {
      const [was, is] = [change.earlier, change.later].map((side) => side.map(({ id }) => id).join('+'))
      return `${was || '–'} → ${is || '–'}: ${told(change)}`
    })

  test('what nobody continues and nobody ended is gone, what continues nothing is new', () => {
    const [earlier, later] = [year('2018', { promises: [named('a')] }), year('2019', { promises: [named('b')] })]
    expect(tell(comparePublications(earlier, later))).toEqual(['– → b: (new)', 'a → –: (gone)'])
  })

  test('the same id in two years says nothing', () => {
    const [earlier, later] = [year('2018', { promises: [named('a')] }), year('2019', { promises: [named('a')] })]
    expect(tell(comparePublications(earlier, later))).toEqual(['– → a: (new)', 'a → –: (gone)'])
  })

  test('what a publication ended has ended, with the reason', () => {
    const a = named('a')
    const [earlier, later] = [year('2018', { promises: [a] }), year('2019')]
    endIn(later, a, 'Alla har fått sin utbildning.')
    const change = only(comparePublications(earlier, later))
    expect(told(change)).toBe('ended')
    expect(change.whereabouts).toMatchObject({ kind: 'ended', why: sv('Alla har fått sin utbildning.') })
  })

  test('a paragraph is split into four', () => {
    const [whole, parts] = [named('helhet'), ['a', 'b', 'c', 'd'].map((id) => named(id))]
    const [earlier, later] = [year('2018', { promises: [whole] }), year('2019', { promises: parts })]
    for (const part of parts) continueAs(whole, part, 'split')
    expect(tell(comparePublications(earlier, later))).toEqual(['helhet → a+b+c+d: split'])
  })

  test('of a promise that is split, each commitment is found where it went', () => {
    const one = commitment({ id: 'moten' })
    const other = commitment({ id: 'ljus', text: sv('Ny belysning') })
    const whole = named('helhet', { commitments: [one, other] })
    const parts = [named('a', { commitments: [{ ...other }] }), named('b', { commitments: [{ ...one }] })]
    const [earlier, later] = [year('2018', { promises: [whole] }), year('2019', { promises: parts })]
    for (const part of parts) continueAs(whole, part, 'split')
    const { commitments } = only(comparePublications(earlier, later))
    expect(commitments.map((change) => `${change.earlier?.reference} → ${change.later?.reference}`)).toEqual([
      '2018/helhet/ljus → 2019/a/ljus',
      '2018/helhet/moten → 2019/b/moten',
    ])
  })

  test('two are merged into one, though it is declared otherwise', () => {
    const [a, b, whole] = [named('a'), named('b'), named('helhet')]
    const [earlier, later] = [year('2018', { promises: [a, b] }), year('2019', { promises: [whole] })]
    continueAs(a, whole, 'merged')
    continueAs(b, whole, 'strengthened')
    expect(tell(comparePublications(earlier, later))).toEqual(['a+b → helhet: merged strengthened'])
  })

  test('two have become two others', () => {
    const [a, b, c, d] = [named('a'), named('b'), named('c'), named('d')]
    const [earlier, later] = [year('2018', { promises: [a, b] }), year('2019', { promises: [c, d] })]
    continueAs(a, c, 'split')
    continueAs(a, d, 'split')
    continueAs(b, d, 'merged')
    expect(tell(comparePublications(earlier, later))).toEqual(['a+b → c+d: (regrouped) split merged'])
  })

  test.each([
    ['that is not recorded whole', false],
    ['of which nobody knows whether it is recorded whole', null],
  ])('what is missing from a publication %s is not said to be dropped', (_, complete) => {
    const [earlier, later] = [year('2018', { promises: [promise({ id: 'a' })] }), year('2019')]
    Object.assign(later, { complete })
    const [change] = comparePublications(earlier, later).promises
    expect(change?.kinds).toEqual([{ kind: 'not-recorded', basis: 'computed' }])
    expect(change?.whereabouts).toEqual({ kind: 'not-recorded', last: earlier.promises[0] })
  })

  test('what is missing from a later version of such a publication is', () => {
    const [earlier, later] = [year('2018', { promises: [promise({ id: 'a' })] }), year('2018')]
    Object.assign(later, { complete: false })
    expect(comparePublications(earlier, later).promises.map(({ leading }) => leading)).toEqual(['gone'])
  })

  test('a promise that was gone for a year is not new', () => {
    const [a, c] = [named('a'), named('c', { title: sv('a') })]
    const years = [year('2017', { promises: [a] }), year('2018'), year('2019', { promises: [c] })] as const
    continueAs(a, c, 'unchanged')
    expect(tell(comparePublications(years[0], years[1]))).toEqual(['a → –: elsewhere'])
    expect(tell(comparePublications(years[1], years[2]))).toEqual(['– → c: returned'])
    expect(tell(comparePublications(years[0], years[2]))).toEqual(['a → c: unchanged'])
  })

  test('the steps in between are followed, and taken together', () => {
    const [a, b, c] = [
      named('a', { commitments: [commitment({ targets: [atLeast(6)] })] }),
      named('b'),
      named('c', { commitments: [commitment({ targets: [atLeast(9)] })] }),
    ]
    const years = [
      year('2016', { promises: [a] }),
      year('2017', { promises: [b] }),
      year('2018', { promises: [c] }),
    ] as const
    continueAs(a, b, 'reworded')
    continueAs(b, c, 'strengthened')
    const change = only(comparePublications(years[0], years[2]))
    expect(told(change)).toBe('strengthened (reworded)')
    expect(change.pairs[0]?.declared?.steps.map(({ from, to }) => `${from.reference} → ${to.reference}`)).toEqual([
      '2016/a → 2017/b',
      '2017/b → 2018/c',
    ])
  })

  test('steps up and down come to nothing declared', () => {
    const [a, b, c] = [named('a'), named('b'), named('c')]
    const years = [
      year('2016', { promises: [a] }),
      year('2017', { promises: [b] }),
      year('2018', { promises: [c] }),
    ] as const
    continueAs(a, b, 'weakened')
    continueAs(b, c, 'strengthened')
    expect(tell(comparePublications(years[0], years[2]))).toEqual(['a → c: (reworded)'])
  })

  test('what was continued for a while and then no more is gone, last seen in between', () => {
    const [a, b] = [named('a'), named('b')]
    const years = [year('2016', { promises: [a] }), year('2017', { promises: [b] }), year('2018')] as const
    continueAs(a, b)
    const change = only(comparePublications(years[0], years[2]))
    expect(told(change)).toBe('(gone)')
    expect(change.whereabouts).toEqual({ kind: 'gone', last: b })
  })

  test('what ended in between has ended', () => {
    const [a, b] = [named('a'), named('b')]
    const years = [
      year('2016', { promises: [a] }),
      year('2017', { promises: [b] }),
      year('2018'),
      year('2019'),
    ] as const
    continueAs(a, b)
    endIn(years[2], b)
    expect(only(comparePublications(years[0], years[3])).whereabouts).toMatchObject({ kind: 'ended', promise: b })
  })

  test('what continues something from in between is not new', () => {
    const [b, c] = [named('b'), named('c')]
    const years = [year('2016'), year('2017', { promises: [b] }), year('2018', { promises: [c] })] as const
    continueAs(b, c)
    const change = only(comparePublications(years[0], years[2]))
    expect(told(change)).toBe('returned')
    expect(change.whereabouts).toEqual({ kind: 'returned', promises: [b], basis: 'stated' })
  })

  test('what continues a promise of a district beside, whose period began later, is not new', () => {
    const [own, beside] = [named('own'), named('beside')]
    const north = year('2021-norra', { to: '2021-12-31' })
    year('2021-sodra', { from: '2021-03-15', to: '2022-03-14', promises: [beside] })
    const merged = year('2022-2023-staden', { from: '2022-01-01', to: '2023-12-31', promises: [own] })
    continueAs(beside, own, 'unchanged')
    expect(only(comparePublications(north, merged)).whereabouts).toMatchObject({ kind: 'returned', promises: [beside] })
    expect(tell(comparePublications(merged, north))).toEqual(['own → –: elsewhere'])
  })

  test('the numbers of the summary sentence', () => {
    const [a, b] = [named('a'), named('b')]
    const [earlier, later] = [year('2018', { promises: [a, named('x')] }), year('2019', { promises: [named('n'), b] })]
    continueAs(a, b, 'strengthened')
    expect(countChanges(comparePublications(earlier, later))).toEqual([
      { kind: 'new', count: 1 },
      { kind: 'strengthened', count: 1 },
      { kind: 'gone', count: 1 },
    ])
  })
})

describe('themes', () => {
  test('a renamed theme is the same theme, and its promises stay in it', () => {
    const [a, b] = [promise(), promise()]
    const aldre = theme({ id: 'aldre', title: sv('Trygghet för äldre'), promises: [a] })
    const seniorer = theme({ id: 'seniorer', title: sv('Trygghet för seniorer'), promises: [b], follows: aldre })
    const [earlier, later] = [year('2018', { themes: [aldre] }), year('2019', { themes: [seniorer] })]
    continueAs(a, b, 'unchanged')
    const comparison = comparePublications(earlier, later)
    expect(comparison.themes.map(({ kind }) => kind)).toEqual(['renamed'])
    expect(told(only(comparison))).toBe('unchanged')
  })

  test('a promise in another theme has changed its theme', () => {
    const [a, b] = [promise(), promise()]
    const themes = (first: readonly PublicPromise[], second: readonly PublicPromise[]) => [
      theme({ id: 'trafik', promises: first }),
      theme({ id: 'unga', promises: second }),
    ]
    const [earlier, later] = [year('2018', { themes: themes([a], []) }), year('2019', { themes: themes([], [b]) })]
    continueAs(a, b, 'unchanged')
    expect(told(only(comparePublications(earlier, later)))).toBe('unchanged (theme-changed) ≠ unchanged')
  })

  test('themes in another order are moved', () => {
    const themes = ['a', 'b', 'c'].map((id) => theme({ id, title: sv(id) }))
    const turned = ['c', 'a', 'b'].map((id) => theme({ id, title: sv(id) }))
    const comparison = comparePublications(year('2018', { themes }), year('2019', { themes: turned }))
    expect(comparison.themes.map(({ later, kind, isMoved }) => [later?.id, kind, isMoved])).toEqual([
      ['c', 'changed', true],
      ['a', 'unchanged', false],
      ['b', 'unchanged', false],
    ])
  })
})

describe('two versions of one publication', () => {
  test('promises belong together by their ids, and what is no more is gone', () => {
    const version = (...promises: readonly PublicPromise[]) => year('2018', { promises })
    const [a, b, c] = ['a', 'b', 'c'].map((id) => () => promise({ id, title: sv(id) })) as [
      () => PublicPromise,
      () => PublicPromise,
      () => PublicPromise,
    ]
    const comparison = comparePublications(version(a(), b()), version(b(), c()))
    expect(comparison.of).toBe('versions')
    expect(comparison.promises.map(told)).toEqual(['(unchanged)', '(new)', '(gone)'])
  })

  test('another order is told, and so is another source', () => {
    const made = (id: string, parts: Partial<PublicPromise> = {}) => promise({ id, ...parts })
    const before = year('2018', { promises: [made('a'), made('b'), made('c', { sources: [source()] })] })
    const after = year('2018', { promises: [made('b'), made('a'), made('c')] })
    const { promises } = comparePublications(before, after)
    expect(promises.map((change) => [told(change), change.pairs[0]?.isMoved])).toEqual([
      ['(details-changed)', true],
      ['(unchanged)', false],
      ['(details-changed)', false],
    ])
  })
})

describe('what has moved between two versions', () => {
  const version = (...themes: readonly (readonly [theme: string, ...promises: readonly string[]])[]) =>
    year('2018', {
      themes: themes.map(([id, ...ids]) => theme({ id, promises: ids.map((one) => promise({ id: one })) })),
    })
  const moved = (before: Publication, after: Publication) =>
    comparePublications(before, after)
      .promises.flatMap(({ pairs }) => pairs.filter(({ isMoved }) => isMoved))
      .map(({ later }) => later.id)

  test.each([
    ['one that is put first', version(['trafik', 'a', 'b', 'c']), version(['trafik', 'c', 'a', 'b']), ['c']],
    ['one of two that change places', version(['trafik', 'a', 'b']), version(['trafik', 'b', 'a']), ['b']],
    ['none that comes from another theme', version(['x', 'a'], ['y', 'b']), version(['z', 'b', 'a']), []],
    ['one that changes places on the way', version(['x', 'a', 'b']), version(['y', 'b', 'a']), ['b']],
  ])('is %s, from either side', (_, before, after, expected) => {
    expect(moved(before, after)).toEqual(expected)
    expect(moved(after, before)).toEqual(expected)
  })
})

describe('whatever the publications', () => {
  test('a publication beside itself has not changed', () => {
    fc.assert(
      fc.property(anyPair, ([one]) => {
        const { fields, themes, promises, surveys } = comparePublications(one, one)
        expect(fields).toEqual([])
        expect([...themes, ...surveys].filter(({ kind }) => kind !== 'unchanged')).toEqual([])
        expect(promises.filter(({ leading }) => leading !== 'unchanged')).toEqual([])
        expect(promises.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.fields))).toEqual([])
        expect(promises.flatMap(({ commitments }) => commitments).filter(({ kind }) => kind !== 'unchanged')).toEqual(
          [],
        )
      }),
    )
  })

  test('every promise of both sides is told once', () => {
    fc.assert(
      fc.property(anyPair, ([earlier, later]) => {
        const { promises } = comparePublications(earlier, later)
        expect(new Set(promises.flatMap((change) => change.earlier))).toEqual(new Set(earlier.promises))
        expect(new Set(promises.flatMap((change) => change.later))).toEqual(new Set(later.promises))
        expect(promises.flatMap((change) => [...change.earlier, ...change.later]).length).toBe(
          earlier.promises.length + later.promises.length,
        )
      }),
    )
  })

  const SWAPPED: Partial<Record<PromiseChangeKind, PromiseChangeKind>> = {
    new: 'gone',
    gone: 'new',
    'not-recorded': 'new',
    ended: 'new',
    returned: 'elsewhere',
    elsewhere: 'returned',
    split: 'merged',
    merged: 'split',
    strengthened: 'weakened',
    weakened: 'strengthened',
    'commitment-added': 'commitment-removed',
    'commitment-removed': 'commitment-added',
  }
  const kindsOf = (comparison: Comparison, swap: (kind: PromiseChangeKind) => PromiseChangeKind) =>
    comparison.promises
      .map(
        (change) =>
          [change.earlier, change.later]
            .map((side) => side.map(({ reference }) => reference).sort())
            .sort()
            .join() + [...change.kinds.map(({ kind }) => swap(kind))].sort().join(),
      )
      .sort()

  test.each([
    ['publications', anyPair],
    ['versions', anyVersions],
  ])('swapping two %s swaps the kinds', (_, anyTwo) => {
    fc.assert(
      fc.property(anyTwo, ([earlier, later]) => {
        // What is new from one side is missing from the other, for which reason depends on how much of it is recorded.
        const missing = (kind: PromiseChangeKind) => (kind === 'not-recorded' ? 'gone' : kind)
        const swapped = kindsOf(comparePublications(later, earlier), missing)
        expect(swapped).toEqual(kindsOf(comparePublications(earlier, later), (kind) => SWAPPED[kind] ?? kind))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('surveys', () => {
  const asked = (id: string, share: number, parts: Partial<Question> = {}) =>
    survey({
      id,
      reference: id,
      title: sv('Dialog'),
      questions: [question({ answers: [answer('Ja', share)], ...parts })],
    })

  test('figures of questions that are declared comparable are put beside each other', () => {
    const was = asked('2018/dialog', 86)
    const [before] = was.questions
    if (before === undefined) throw new Error('There is no question.')
    const is = asked('2019/samtal', 90, { comparesWith: { question: before, comparable: true, why: null } })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    expect(change?.questions.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
      ['changed', ['answers', 'compares-with']],
    ])
  })

  test('an answer that has been translated since is the same answer', () => {
    const was = asked('2018/dialog', 86)
    const [before] = was.questions
    if (before === undefined) throw new Error('There is no question.')
    const comparesWith = { question: before, comparable: true, why: null }
    const answers = [answer('Ja', 90, { text: { sv: 'Ja', en: 'Yes' } })]
    const is = asked('2019/samtal', 90, { comparesWith, answers })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    const fields = change?.questions.flatMap((one) => one.fields).filter(({ field }) => field === 'answers')
    expect(fields).toMatchObject([
      { removed: [], added: [], changed: [{ before: { share: 86 }, after: { text: { en: 'Yes' }, share: 90 } }] },
    ])
  })

  test('figures that are declared not to be are not, and the reason is told', () => {
    const was = asked('2018/dialog', 86)
    const [before] = was.questions
    if (before === undefined) throw new Error('There is no question.')
    const why = sv('Svarsalternativen ändrades.')
    const is = asked('2019/samtal', 90, { comparesWith: { question: before, comparable: false, why } })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    expect(change?.questions).toMatchObject([{ kind: 'not-comparable', why, fields: [] }])
  })

  test('nor are figures of which nothing is declared, even where the questions share an id', () => {
    const [was, is] = [asked('dialog', 86), asked('dialog', 90)]
    Object.assign(was, { reference: '2018/dialog' })
    Object.assign(is, { reference: '2019/dialog' })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    expect(change?.questions).toMatchObject([{ kind: 'comparability-unknown', why: null, fields: [] }])
  })
})
