import type { Figure, Outcome, Report, ReportedFigure } from '../archive.ts'
import { addDays, type Day, type Days } from '../dates.ts'
import { hasSameIds } from '../has-same-ids.ts'
import type { Qualifier } from '../vocabulary.ts'
import { asOnPaper } from './as-on-paper.ts'
import { isPercent } from './is-percent.ts'

/** A figure with the days that it was counted over. */
export type Counted = ReportedFigure & {
  readonly covered: Days
  /** The figures that it is the sum of, in the order of their days; none where it stands in a report itself. */
  readonly sumOf: readonly ReportedFigure[]
}

/** What takes the place of several figures: their sum, or the figure of a report that tells of all their days. */
export type Together = {
  readonly parts: readonly Counted[]
  /** The latest of the reports that the parts stand in. */
  readonly latest: Outcome
  readonly counted: Counted
}

/**
 * Counts of reports whose days follow upon each other, added up: 12 walks in January–June and 13 in July–December are 25.
 *
 * Only what is sure to be parts of one count is added: numbers of the same unit and the same places, one of each in a
 * report, from reports of the same parties, without a day between them or two that tell of it. A sum keeps within one unit
 * of the target's time, so that too few in one year are not made good by the next. Where other parties have counted any of
 * these days too, nothing is added: nobody knows whether they count alike. The figure of a report that tells of all these days
 * takes the place of its parts.
 *
 * @param chosen the figures that count, of reports of different days that say themselves which, oldest report first
 * @param all every figure about the target in such reports, oldest report first
 * @param unitOf the number of the unit that a day lies in: of a target per year, which year
 */
export function addUp(
  chosen: readonly Counted[],
  all: readonly Counted[],
  unitOf: (day: Day) => number,
): readonly Together[] {
  const parts = chosen.filter((one) => isCount(one) && isAloneInReport(one, all))
  return runsOf(parts, unitOf).flatMap((run) => {
    const latest = chosen.findLast((one) => run.includes(one))
    const counted = latest && together(run, latest.outcome, all)
    return latest && counted ? [{ parts: run, latest: latest.outcome, counted }] : []
  })
}

/** A share, or a part of a total, is no more when it is reported twice. */
function isCount({ figure }: Counted): boolean {
  return figure.of === null && figure.value >= 0 && !isPercent(figure.unit.id)
}

function isAloneInReport(one: Counted, all: readonly Counted[]): boolean {
  return all.filter((other) => isOfOneReport(one, other) && isSameCount(one, other)).length === 1
}

/** Figures that continue each other, two at least, in the order of their days. */
function runsOf(parts: readonly Counted[], unitOf: (day: Day) => number): readonly (readonly Counted[])[] {
  const runs: Counted[][] = []
  for (const part of parts.toSorted((a, b) => (a.covered.from < b.covered.from ? -1 : 1))) {
    const run = runs.find((one) => one.slice(-1).every((last) => continues(last, part, unitOf)))
    if (run === undefined) runs.push([part])
    else run.push(part)
  }
  return runs.filter(({ length }) => length > 1)
}

function continues(last: Counted, next: Counted, unitOf: (day: Day) => number): boolean {
  const days = [last, next].flatMap(({ covered }) => [covered.from, covered.to])
  const isWithinOneUnit = new Set(days.map(unitOf)).size === 1
  const isNextDay = addDays(last.covered.to, 1) === next.covered.from
  return isWithinOneUnit && isNextDay && isSameCount(last, next) && isOfSameParties(last, next)
}

function together(run: readonly Counted[], outcome: Outcome, all: readonly Counted[]): Counted | null {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return null
  const covered = { from: first.covered.from, to: last.covered.to }
  const others = all.filter(
    (one) => !run.includes(one) && isSameCount(first, one) && isOverlapping(one.covered, covered),
  )
  if (others.some((one) => !isOfSameParties(first, one))) return null
  const whole = others.findLast((one) => isWithin(covered, one.covered))
  if (whole !== undefined) return isWithin(whole.covered, covered) && isAloneInReport(whole, all) ? whole : null
  const figure = sum(run.map((one) => one.figure))
  return figure && { figure, outcome, covered, sumOf: run }
}

function sum(figures: readonly Figure[]): Figure | null {
  const [first] = figures
  const qualifier = qualifierOfSum(figures.map((figure) => figure.qualifier))
  if (first === undefined || qualifier === null) return null
  const value = asOnPaper(figures.reduce((total, figure) => total + figure.value, 0))
  return { ...first, value, qualifier, source: null }
}

/**
 * How exact a sum is: never more so than its parts, so that every number that the parts may mean lies within what the sum
 * may mean (`compareAmount`). Over 10 and just under 10 may be more or less than 20: `null`.
 */
function qualifierOfSum(qualifiers: readonly Qualifier[]): Qualifier | null {
  const inexact = [...new Set(qualifiers)].filter((one) => one !== 'exactly')
  const areAll = (...kinds: readonly Qualifier[]) => inexact.every((one) => kinds.includes(one))
  if (inexact.length < 2) return inexact[0] ?? 'exactly'
  if (areAll('about', 'just-over', 'just-under')) return 'about'
  // At least 10 and over 10 are more than 20.
  if (areAll('at-least', 'over', 'just-over')) return 'over'
  return areAll('at-most', 'just-under') ? 'at-most' : null
}

function isSameCount({ figure: a }: Counted, { figure: b }: Counted): boolean {
  return a.unit.id === b.unit.id && hasSameIds(a.places, b.places)
}

function isOfSameParties(a: Counted, b: Counted): boolean {
  return hasSameIds(reportOf(a).by, reportOf(b).by)
}

function isOfOneReport(a: Counted, b: Counted): boolean {
  return reportOf(a) === reportOf(b)
}

function reportOf({ outcome }: Counted): Report {
  return outcome.report
}

function isOverlapping(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to
}

function isWithin(days: Days, other: Days): boolean {
  return other.from <= days.from && days.to <= other.to
}
