import { addDays, type Days, isPartialDate, lastDay } from '../model/dates.ts'
import { PERCENT } from '../model/measuring/is-percent.ts'
import { STATUSES, type Status } from '../model/vocabulary.ts'
import { periodOf } from '../validate/period-of.ts'
import type { CommitmentFields, TargetFields } from '../validate/schemas/commitment-fields.ts'
import { targetsOf } from '../validate/targets-of.ts'
import { inDefaultLanguage } from '../validate/texts/in-default-language.ts'
import type { ValidPublication } from '../validate/valid-content.ts'
import { partsOfFolder } from './parts-of-folder.ts'
import { yamlInLine, yamlOf } from './yaml-of.ts'

/** A report to be filled in. */
export type NextReport = {
  readonly text: string
  /** How many commitments it asks about. */
  readonly asked: number
  /** How many it leaves out, as an earlier report has told how they ended. */
  readonly settled: number
}

// After these nothing more is to be told of a commitment.
const LAST_WORDS: readonly Status[] = ['done', 'not-done', 'withdrawn']

/**
 * A report on a publication as a form: an entry for each commitment that no earlier report has told the end of, with its words
 * and targets, and what can be filled in as comments. Until something is, the check reminds of the entry, and the site shows
 * the commitment as not reported.
 *
 * @param id the day of the report, or `undated`
 */
export function nextReport(
  publication: ValidPublication,
  id: string,
  site: { readonly defaultLanguage: string },
): NextReport {
  const said = latestStatuses(publication, id)
  const open = publication.commitments.filter(
    ({ fields }) => !LAST_WORDS.some((one) => one === said.get(keyOf(fields))),
  )
  const entries = open.map(({ fields }) => entryFor(fields, said.get(keyOf(fields)) ?? null, site))
  const outcomes = entries.length === 0 ? ['outcomes: []\n'] : ['outcomes:\n', ...entries]
  const head = {
    title: `Uppföljning av medborgarlöftet ${partsOfFolder(publication.id).years}`,
    by: publication.publication?.fields.parties ?? [],
    covers: timeCovered(publication, id),
  }
  return {
    text: [headComment(publication.id), yamlOf(head), '# published: …\n', ...outcomes].join(''),
    asked: open.length,
    settled: publication.commitments.length - open.length,
  }
}

function headComment(publication: string): string {
  return (
    `# En uppföljning av ${publication}, med en punkt för varje åtagande.\n` +
    '# 1. Skriv under varje punkt det som redovisas: ta bort # och mellanslaget efter, och byt ut … på de rader som behövs.\n' +
    `#    status är ${STATUSES.slice(0, -1).join(', ')} eller ${STATUSES.at(-1)}.\n` +
    '# 2. Ta bort de punkter som ingen har redovisat något om. På webbplatsen står de som inte redovisade.\n' +
    '# 3. Gå igenom title, by, covers (tiden som siffrorna gäller) och published. npm run check påminner om det som är tomt.\n' +
    '#    Uppföljningen blir offentlig när något är ifyllt, eller den dag som står i published.\n'
  )
}

function keyOf({ promise, id }: CommitmentFields): string {
  return `${promise}/${id}`
}

/** What the reports before this one have last said of each commitment. */
function latestStatuses({ reports }: ValidPublication, id: string): ReadonlyMap<string, Status> {
  // Letters come after digits, so that every day comes before `undated`.
  const earlier = reports.filter((report) => isPartialDate(report.id) && !(report.id > id)).toSorted(byId)
  return new Map(
    earlier.flatMap(({ fields }) =>
      fields.outcomes.flatMap(({ commitment, status }) =>
        status === undefined ? [] : [[commitment, status] as const],
      ),
    ),
  )
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}

function entryFor(fields: CommitmentFields, said: Status | null, site: { readonly defaultLanguage: string }): string {
  const targets = targetsOf(fields).map(({ target }) => target)
  const units = [...new Set(targets.flatMap(unitsOf))]
  const figures = (units.length === 0 ? ['…'] : units).map((unit) => yamlInLine({ value: '…', unit }))
  const lines = [
    `# ${inDefaultLanguage(fields.text, site).replaceAll(/\s+/g, ' ').trim()}`,
    ...(targets.length === 0 ? [] : [`# Mål: ${targets.map(yamlInLine).join(', ')}`]),
    ...(said === null ? [] : [`# Förra uppföljningen: ${said}`]),
    `- commitment: ${keyOf(fields)}`,
    '  # status: …',
    `  # figures: [${figures.join(', ')}]`,
    '  # explanation: …',
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

function unitsOf({ unit, share }: TargetFields): readonly string[] {
  if (unit !== undefined) return [unit]
  return share === undefined ? [] : [PERCENT]
}

/** From the beginning of the period, or the day after what the report before it covers, until its own day or the end. */
function timeCovered(publication: ValidPublication, id: string): Days | undefined {
  const period = periodOf(publication)
  if (period === null || !isPartialDate(id)) return undefined
  const ends = publication.reports.flatMap(({ fields: { covers } }) =>
    covers === undefined ? [] : [lastDay(String(covers.to))],
  )
  const latest = ends
    .filter((end) => end < lastDay(id))
    .toSorted()
    .at(-1)
  const from = latest === undefined ? period.days.from : addDays(latest, 1)
  const [to = lastDay(id)] = [lastDay(id), period.days.to ?? lastDay(id)].toSorted()
  return from <= to ? { from, to } : undefined
}
