import type { Corrected, Correction } from '../model/archive.ts'
import { type Day, firstDay } from '../model/dates.ts'
import type { CorrectionFields } from '../validate/schemas/correction-fields.ts'
import type { Folder } from './assemble-folder.ts'
import type { DraftPromise } from './assemble-promise.ts'
import type { DraftPublication } from './assemble-publication.ts'
import { date, type Wording } from './wording.ts'

/** What a correction is about, and where it is listed. */
type Subject = {
  readonly concerns: Corrected
  readonly publication: DraftPublication
  readonly promise: DraftPromise | null
}

/**
 * The corrections made until the as-of date, newest first; each is also listed with its publication and its promise. One
 * that is about something the public may not see yet is left out.
 */
export function assembleCorrections(folders: readonly Folder[], wording: Wording, asOf: Day): readonly Correction[] {
  const subjects = new Map(folders.flatMap(subjectsIn))
  const corrections: Correction[] = []
  for (const fields of folders.flatMap(({ valid }) => valid.corrections.map((one) => one.fields)).sort(newestFirst)) {
    const subject = subjects.get(withoutPart(String(fields.concerns)))
    if (subject === undefined || firstDay(date(fields.date)) > asOf) continue
    const correction = correctionFrom(fields, subject.concerns, wording)
    corrections.push(correction)
    subject.publication.corrections.push(correction)
    subject.promise?.corrections.push(correction)
  }
  return corrections
}

function correctionFrom(fields: CorrectionFields, concerns: Corrected, wording: Wording): Correction {
  return {
    id: fields.id,
    date: date(fields.date),
    kind: fields.kind,
    what: wording.text(fields.what),
    why: wording.text(fields.why),
    concerns,
  }
}

/** Everything in a folder that can be corrected, by reference. Where two share one, the later of the list is meant. */
function subjectsIn({ publication, surveys, promises, commitments }: Folder): readonly (readonly [string, Subject])[] {
  const within = (concerns: Corrected, promise: DraftPromise | null = null) => ({ concerns, publication, promise })
  return [
    [publication.id, within({ kind: 'publication', publication })],
    ...publication.reports.map(
      (report) => [`${publication.id}/${report.id}`, within({ kind: 'report', report })] as const,
    ),
    ...surveys.map((survey) => [survey.reference, within({ kind: 'survey', survey })] as const),
    ...promises.map(({ promise }) => [promise.reference, within({ kind: 'promise', promise }, promise)] as const),
    ...commitments.map(
      (commitment) =>
        [
          commitment.reference,
          within({ kind: 'commitment', commitment }, promises.find(has(commitment))?.promise),
        ] as const,
    ),
  ]
}

function has({ promise }: Folder['commitments'][number]) {
  return (one: Folder['promises'][number]): boolean => one.promise === promise
}

/** A question or finding is corrected with its survey: `2018/invanardialog#trygg` → `2018/invanardialog`. */
function withoutPart(reference: string): string {
  return reference.split('#')[0] ?? reference
}

function newestFirst(a: CorrectionFields, b: CorrectionFields): number {
  const [day, other] = [firstDay(date(a.date)), firstDay(date(b.date))]
  if (day !== other) return day < other ? 1 : -1
  return a.id < b.id ? -1 : 1
}
