import { firstDay, lastDay, type PartialDate } from '../../model/dates.ts'
import { groupBy } from '../../model/group-by.ts'
import { isPercent } from '../../model/measuring/is-percent.ts'
import { asOfReport } from '../../model/report-name.ts'
import { unitId } from '../../model/unit-id.ts'
import type { CommitmentKind, Qualifier, Status } from '../../model/vocabulary.ts'
import type { Place, Report } from '../../report/problem.ts'
import type { CommitmentFields } from '../schemas/commitment-fields.ts'
import type { FigureFields, OutcomeFields } from '../schemas/report-fields.ts'
import type { ValidContent, ValidPublication, ValuePath } from '../valid-content.ts'

/**
 * What a later report is not expected to say after a status. What is done stays done, and what has been withdrawn is
 * not taken up again without a word; but work may be late, be put off and be caught up with.
 */
const GOES_BACK: Readonly<Record<Status, readonly Status[]>> = {
  'not-started': [],
  'in-progress': ['not-started'],
  'partly-done': ['not-started'],
  done: ['not-started', 'in-progress', 'postponed', 'partly-done', 'not-done'],
  'not-done': ['not-started'],
  postponed: [],
  changed: [],
  withdrawn: ['not-started', 'in-progress', 'postponed', 'partly-done', 'continues'],
  continues: ['not-started'],
  'not-measurable': [],
}

/** Kinds whose figures add up over the period. What is there all the time, such as posts, may become fewer. */
const ADDS_UP: readonly CommitmentKind[] = ['activity', 'information']

/** A later report does not say that less has been done than an earlier one. */
export function outcomesGoForward({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    for (const [reference, outcomes] of outcomesByCommitment(folder)) {
      for (const later of outcomes) checkStatus(later, outcomes, report)
      if (!addsUp(folder, reference)) continue
      for (const later of outcomes) checkFigures(later, outcomes, report)
    }
  }
}

type DatedOutcome = {
  readonly date: string
  readonly report: ValidPublication['reports'][number]
  readonly fields: OutcomeFields
  readonly placeOf: (path: ValuePath) => Place
}

/**
 * Of commitments with several outcomes, oldest first; nothing of those that one report speaks of twice, as it is unclear
 * which word counts.
 */
function outcomesByCommitment({ reports }: ValidPublication): ReadonlyMap<string, readonly DatedOutcome[]> {
  const outcomes = reports
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((report) => {
      const date = asOfReport(report.id)
      return date === null ? [] : outcomesOf(report, date)
    })
  const grouped = groupBy(outcomes, ({ fields }) => fields.commitment)
  const repeated = [...grouped].filter(([, own]) => own.length > 1)
  return new Map(repeated.filter(([, own]) => new Set(own.map(({ report }) => report)).size === own.length))
}

function outcomesOf(report: DatedOutcome['report'], date: PartialDate): readonly DatedOutcome[] {
  return report.fields.outcomes.map((fields, index) => {
    const placeOf = (path: ValuePath) => report.placeOf(['outcomes', index, ...path])
    return { date, report, fields, placeOf }
  })
}

// A date known by its year or month only is earlier when all of its days are.
function isEarlier(a: DatedOutcome, b: DatedOutcome): boolean {
  return lastDay(a.date) < firstDay(b.date)
}

function checkStatus(later: DatedOutcome, outcomes: readonly DatedOutcome[], report: Report): void {
  const earlier = outcomes.findLast((one) => one.fields.status !== undefined && isEarlier(one, later))
  const [before, after] = [earlier?.fields.status, later.fields.status]
  if (earlier === undefined || before === undefined || after === undefined) return
  if (!GOES_BACK[before].includes(after)) return
  report('time/outcome-goes-back', later.placeOf(['status']), { date: earlier.date, before, after, unit: null })
}

function addsUp({ commitments }: ValidPublication, reference: string): boolean {
  const commitment = commitments.find(({ fields }) => `${fields.promise}/${fields.id}` === reference)
  if (commitment === undefined) return false
  const { kind, target }: CommitmentFields = commitment.fields
  const isShare = [target ?? []].flat().some(({ share }) => share !== undefined)
  return (kind === undefined || ADDS_UP.includes(kind)) && !isShare
}

function checkFigures(later: DatedOutcome, outcomes: readonly DatedOutcome[], report: Report): void {
  for (const [index, figure] of later.fields.figures.entries()) {
    const isComparable = (one: DatedOutcome) => isEarlier(one, later) && isSameCount(one, later)
    const earlier = outcomes.findLast((one) => isComparable(one) && figureLike(figure, one) !== null)
    const before = earlier === undefined ? null : figureLike(figure, earlier)
    if (earlier === undefined || before === null || figureLike(figure, later) === null) continue
    if (highest(figure) >= lowest(before)) continue
    const details = { date: earlier.date, before: String(before.value), after: String(figure.value), unit: figure.unit }
    report('time/outcome-goes-back', later.placeOf(['figures', index, 'value']), details)
  }
}

/** Whether two reports count from the same day on, and by the same parties. */
function isSameCount({ report: a }: DatedOutcome, { report: b }: DatedOutcome): boolean {
  const [from, other] = [a.fields.covers?.from, b.fields.covers?.from].map((date) => String(date ?? ''))
  return from === other && [...a.fields.by].sort().join() === [...b.fields.by].sort().join()
}

/** The only figure of the same unit, places and whole in an outcome; `null` when there is none or a choice of them. */
function figureLike(figure: FigureFields, { fields }: DatedOutcome): FigureFields | null {
  const alike = fields.figures.filter((one) => whatIsCounted(one) === whatIsCounted(figure))
  return alike.length === 1 && !isPercent(figure.unit) ? (alike[0] ?? null) : null
}

function whatIsCounted({ unit, places, of }: FigureFields): string {
  return JSON.stringify([unitId(unit), [...places].sort(), of ?? null])
}

const OPEN_UPWARDS: readonly Qualifier[] = ['at-least', 'over', 'just-over']

// "About" is read as within a tenth, as scripts/model/measuring/compare-amount.ts does.
function lowest({ value, qualifier }: FigureFields): number {
  if (qualifier === 'just-under' || qualifier === 'at-most') return Number.NEGATIVE_INFINITY
  return qualifier === 'about' ? value - value / 10 : value
}

function highest({ value, qualifier }: FigureFields): number {
  if (OPEN_UPWARDS.includes(qualifier)) return Number.POSITIVE_INFINITY
  return qualifier === 'about' ? value + value / 10 : value
}
