import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import type { Comparison } from '../../scripts/compare/comparison.ts'
import type { PublicPromise, Target, TargetAmount } from '../../scripts/model/archive.ts'
import type { Frequency, LineageChange } from '../../scripts/model/vocabulary.ts'
import { area, commitment, party, promise, source, sv, target, unit } from '../helpers/build-archive.ts'
import { atLeast, continueAs, only, promised, told, year } from '../helpers/compared.ts'

const amounting = (amount: TargetAmount, per: Frequency | null = 'year'): Target => target({ amount, per })
const counted = (one: string, many: string) => target({ amount: { kind: 'at-least', value: 6 }, unit: unit(one, many) })
const [kommun, polis] = [party(), party({ id: 'polis' })]
const by = (...parties: readonly (typeof kommun)[]) =>
  parties.map((one) => ({ party: one, role: 'responsible' as const, accordingTo: null }))

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

test('a month that is another one is told once, though the last day has moved with it', () => {
  const [before, after] = [promised([]), promised([])]
  continueAs(before, after, 'unchanged')
  const [earlier, later] = [year('2018', { promises: [before] }), year('2019', { promises: [after] })]
  Object.assign(before.commitments[0] ?? {}, { when: month('2018-03'), due: '2018-03-31' })
  Object.assign(after.commitments[0] ?? {}, { when: month('2019-05'), due: '2019-05-31' })
  Object.assign(before, { publication: earlier })
  Object.assign(after, { publication: later })
  const { commitments } = only(comparePublications(earlier, later))
  expect(commitments.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual(['when'])
})

function month(date: string) {
  return { from: date, to: date, asPrinted: null }
}
