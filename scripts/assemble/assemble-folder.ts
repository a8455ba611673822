import { contentFingerprint } from '../model/content-fingerprint.ts'
import { lastDay, type PartialDate } from '../model/dates.ts'
import { daysOf } from '../model/periods/period-state.ts'
import type { ValidPublication } from '../validate/valid-content.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { assembleCommitment, type DraftCommitment } from './assemble-commitment.ts'
import { assemblePromise, type DraftPromise } from './assemble-promise.ts'
import { type Assembly, assemblePublication, type DraftPublication, type DraftTheme } from './assemble-publication.ts'
import { assembleReport, type DraftReport } from './assemble-report.ts'
import { assembleSurvey, type DraftSurvey } from './assemble-survey.ts'

/** One publication and its parts while they can still be tied to those of other publications. */
export type Folder = {
  readonly valid: ValidPublication
  readonly publication: DraftPublication
  readonly themes: readonly DraftTheme[]
  readonly promises: readonly AssembledPromise[]
  readonly commitments: readonly DraftCommitment[]
  readonly surveys: readonly DraftSurvey[]
}

export type AssembledPromise = { readonly promise: DraftPromise; readonly valid: ValidPublication['promises'][number] }

/** The folder with everything in it; `null` when those whom the archive is for may not see it on the as-of date. */
export function assembleFolder(valid: ValidPublication, assembly: Assembly): Folder | null {
  if (valid.publication === null) return null
  const { fields } = valid.publication
  const { publication, themes } = assemblePublication(valid.id, fields, valid.foreword, assembly)
  if (assembly.audience === 'public' && publication.release !== 'published') return null

  const promises = themes.flatMap((theme) => addPromises(valid, theme, publication, assembly))
  const commitments = promises.flatMap(({ promise }) => addCommitments(valid, promise, assembly))
  addReports(valid, publication, commitments, assembly)
  const surveys = valid.surveys
    .filter(({ file }) => !assembly.unseen.files.has(file))
    .map(({ id, fields: given }) => assembleSurvey(id, given, publication, assembly))
  publication.promises = promises.map(({ promise }) => promise)
  const attachments = valid.attachments.filter((file) => !assembly.unseen.files.has(file))
  publication.attachments = attachments.map((file) => ({
    file,
    // Links are typed on other computers than names, and address the same file whichever way they write `ö`.
    path: file.slice(`content/${valid.id}/files/`.length).normalize('NFC'),
  }))
  // Corrections always go with the words that they explain.
  const files = valid.contentFiles.filter(({ path }) => !assembly.unseen.files.has(path))
  publication.contentFiles = files.map(({ path }) => path)
  publication.fingerprint = contentFingerprint(valid.id, files)
  return { valid, publication, themes, promises, commitments, surveys }
}

/** Orders folders by the first day of the period, then by id, so that publications of districts keep one order. */
export function byPeriod({ publication: a }: Folder, { publication: b }: Folder): number {
  const [from, other] = [daysOf(a.period).from, daysOf(b.period).from]
  if (from !== other) return from < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function addPromises(
  valid: ValidPublication,
  theme: DraftTheme,
  publication: DraftPublication,
  assembly: Assembly,
): readonly AssembledPromise[] {
  const promises = valid.promises
    .filter(({ fields }) => fields.theme === theme.id)
    .sort((a, b) => a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1))
    .map((one) => ({ valid: one, promise: assemblePromise(one, theme, publication, assembly) }))
  theme.promises = promises.map(({ promise }) => promise)
  return promises
}

function addCommitments(
  valid: ValidPublication,
  promise: DraftPromise,
  assembly: Assembly,
): readonly DraftCommitment[] {
  const own = valid.commitments.filter(({ fields }) => fields.promise === promise.id)
  const commitments = own.map(({ fields }) => assembleCommitment(fields, promise, assembly))
  promise.commitments = commitments
  return commitments
}

function addReports(
  valid: ValidPublication,
  publication: DraftPublication,
  commitments: readonly DraftCommitment[],
  assembly: Assembly,
): void {
  const byKey = new Map(commitments.map((commitment) => [`${commitment.promise.id}/${commitment.id}`, commitment]))
  const reports = valid.reports
    .filter(({ file }) => !assembly.unseen.files.has(file))
    .map(({ id, fields }) => assembleReport(id, fields, publication, byKey, assembly))
    .sort(byDate)
  publication.reports = reports
  for (const outcome of reports.flatMap(({ outcomes }) => outcomes)) {
    byKey.get(`${outcome.commitment.promise.id}/${outcome.commitment.id}`)?.outcomes.push(outcome)
  }
}

// A report without a date comes first: nothing says that it is later than one whose date is known. One known by its year or
// month may tell of all of it, and comes after those of the days within. Those of one day are none later than the others.
function byDate({ asOf: a, id }: DraftReport, { asOf: b, id: other }: DraftReport): number {
  const last = (date: PartialDate | null) => (date === null ? '' : lastDay(date))
  return byCodeUnit(last(a), last(b)) || byCodeUnit(a ?? '', b ?? '') || byCodeUnit(id, other)
}
