import { addDays, type Days, lastDay } from '../model/dates.ts'
import { PERCENT } from '../model/measuring/is-percent.ts'
import { asOfReport, readReportName } from '../model/report-name.ts'
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
 * One that a party makes by itself, `2018-12-31-polis`, asks about what it has a part in, and what others have said settles nothing.
 *
 * @param id the day of the report, or `undated`, and perhaps the party whose word it is
 */
export function nextReport(
  publication: ValidPublication,
  id: string,
  site: { readonly defaultLanguage: string },
): NextReport {
  const parties = publication.publication?.fields.parties ?? []
  const whose = readReportName(id)?.whose ?? null
  const party = parties.find((one) => one === whose) ?? null
  const own =
    party === null ? publication.commitments : publication.commitments.filter(({ fields }) => hasPart(party, fields))
  const earlier = earlierReports(publication, id, party)
  const said = latestStatuses(earlier)
  const open = own.filter(({ fields }) => !LAST_WORDS.some((one) => one === said.get(keyOf(fields))))
  const entries = open.map(({ fields }) => entryFor(fields, said.get(keyOf(fields)) ?? null, site))
  const outcomes = entries.length === 0 ? ['outcomes: []\n'] : ['outcomes:\n', ...entries]
  const head = {
    title: `Uppföljning av medborgarlöftet ${partsOfFolder(publication.id).years}`,
    by: party === null ? parties : [party],
    covers: timeCovered(publication, id, earlier),
  }
  return {
    text: [headComment(publication.id), yamlOf(head), '# published: …\n# summary: …\n# effects: …\n', ...outcomes].join(
      '',
    ),
    asked: open.length,
    settled: own.length - open.length,
  }
}

function headComment(publication: string): string {
  return (
    `# En uppföljning av ${publication}, med en punkt för varje åtagande.\n` +
    '# 1. Skriv under varje punkt det som redovisas: ta bort # och mellanslaget efter, och byt ut … på de rader som behövs.\n' +
    `#    status är ${STATUSES.slice(0, -1).join(', ')} eller ${STATUSES.at(-1)}.\n` +
    '# 2. Ta bort de punkter som ingen har redovisat något om. På webbplatsen står de som inte redovisade.\n' +
    '# 3. Skriv i summary vad som sägs i stort, och i effects vad som sägs om själva problemet: om det har blivit mindre.\n' +
    '# 4. Gå igenom title, by, covers (tiden som siffrorna gäller) och published. npm run check påminner om det som är tomt.\n' +
    '#    Uppföljningen blir offentlig när något är ifyllt, eller den dag som står i published.\n'
  )
}

function keyOf({ promise, id }: CommitmentFields): string {
  return `${promise}/${id}`
}

/** Whether a party has a part in a commitment; of one that names nobody, anybody may tell. */
function hasPart(party: string, { by }: CommitmentFields): boolean {
  return by.length === 0 || by.some((one) => (typeof one === 'string' ? one : one.party) === party)
}

/** The reports until the day of this one, those of other parties left out where it is one party's; oldest first. */
function earlierReports({ reports }: ValidPublication, id: string, party: string | null): readonly NamedReport[] {
  const day = asOfReport(id)
  const isUntil = (date: string | null) => date !== null && (day === null || date <= day)
  return reports
    .filter((one) => isUntil(asOfReport(one.id)) && (party === null || one.fields.by.includes(party)))
    .toSorted(byId)
}

type NamedReport = ValidPublication['reports'][number]

/** What the reports before this one have last said of each commitment. */
function latestStatuses(earlier: readonly NamedReport[]): ReadonlyMap<string, Status> {
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
  const asked = [...new Set(targets.flatMap(figuresFor).map(yamlInLine))]
  const figures = asked.length === 0 ? [yamlInLine({ value: '…', unit: '…' })] : asked
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

/** Of a share, and of all, nobody knows what a count amounts to without how many there are. */
function figuresFor({ unit, share, all }: TargetFields): readonly object[] {
  if (unit === undefined) return share === undefined ? [] : [{ value: '…', unit: PERCENT }]
  return share === undefined && all === undefined ? [{ value: '…', unit }] : [{ value: '…', of: '…', unit }]
}

/** From the beginning of the period, or the day after what the report before it covers, until its own day or the end. */
function timeCovered(publication: ValidPublication, id: string, earlier: readonly NamedReport[]): Days | undefined {
  const [period, day] = [periodOf(publication), asOfReport(id)]
  if (period === null || day === null) return undefined
  const ends = earlier.flatMap(({ fields: { covers } }) => (covers === undefined ? [] : [lastDay(String(covers.to))]))
  const latest = ends
    .filter((end) => end < lastDay(day))
    .toSorted()
    .at(-1)
  const from = latest === undefined ? period.days.from : addDays(latest, 1)
  const [to = lastDay(day)] = [lastDay(day), period.days.to ?? lastDay(day)].toSorted()
  return from <= to ? { from, to } : undefined
}
