import type { Area, Corrected, Correction, Party } from '../model/archive.ts'
import { type Day, firstDay } from '../model/dates.ts'
import { isJsonFields, type JsonValue } from '../model/json-value.ts'
import { type LocalText, languageNamed } from '../model/language.ts'
import { keyOf, readNameItem, type SealedItem } from '../model/seal.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { CorrectionFields } from '../validate/schemas/correction-fields.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import type { Folder } from './assemble-folder.ts'
import type { DraftPromise } from './assemble-promise.ts'
import type { Assembly, DraftPublication } from './assemble-publication.ts'
import type { DraftSurvey } from './assemble-survey.ts'
import { correctedFields } from './corrected-fields.ts'
import { date, type Wording } from './wording.ts'

/** What a correction is about, and where it is listed. */
type Subject = {
  readonly concerns: Corrected
  readonly publication: DraftPublication
  readonly promise: DraftPromise | null
  readonly survey: DraftSurvey | null
}

type Situation = Names & { readonly site: SiteConfig; readonly wording: Wording; readonly asOf: Day }

/** What publications share. */
type Names = {
  readonly parties: ReadonlyMap<string, Party>
  readonly areas: ReadonlyMap<string, Area>
  readonly unitNamed: Assembly['unitNamed']
}

/**
 * All corrections, newest first; each is also listed with its publication, its promise or its survey. Those made after the
 * as-of date are there too, marked: content is as it stands today, and what it said before is told by them alone. One that is
 * about something the public may not see yet is left out.
 */
export function assembleCorrections(folders: readonly Folder[], situation: Situation): readonly Correction[] {
  const subjects = new Map(folders.flatMap((folder) => [...withdrawnIn(folder, situation), ...subjectsIn(folder)]))
  const corrections: Correction[] = []
  for (const fields of folders.flatMap(({ valid }) => valid.corrections.map((one) => one.fields)).sort(newestFirst)) {
    const concerns = String(fields.concerns)
    const subject = namedIn(folders, concerns, situation) ?? subjects.get(withoutPart(concerns))
    if (subject === undefined) continue
    const correction = correctionFrom(fields, subject.concerns, situation)
    corrections.push(correction)
    subject.publication.corrections.push(correction)
    subject.promise?.corrections.push(correction)
    subject.survey?.corrections.push(correction)
  }
  return corrections
}

function correctionFrom(fields: CorrectionFields, concerns: Corrected, { site, wording, asOf }: Situation): Correction {
  return {
    id: fields.id,
    date: date(fields.date),
    isLater: firstDay(date(fields.date)) > asOf,
    kind: fields.kind,
    what: wording.text(fields.what),
    why: wording.text(fields.why),
    concerns,
    changes: correctedFields(fields.changes, site),
  }
}

/** Everything in a folder that can be corrected, by reference. Where two share one, the later of the list is meant. */
function subjectsIn({ publication, surveys, promises, commitments }: Folder): readonly (readonly [string, Subject])[] {
  const within = (concerns: Corrected, promise: DraftPromise | null = null, survey: DraftSurvey | null = null) => ({
    ...{ concerns, publication, promise, survey },
  })
  return [
    [publication.id, within({ kind: 'publication', publication })],
    ...publication.reports.map(
      (report) => [`${publication.id}/${report.id}`, within({ kind: 'report', report })] as const,
    ),
    ...surveys.map((survey) => [survey.reference, within({ kind: 'survey', survey }, null, survey)] as const),
    ...publication.attachments.map(
      ({ path }) =>
        [`${publication.id}/files/${path.normalize('NFC')}`, within({ kind: 'file', publication, path })] as const,
    ),
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

/** A name that publications share, in the one that the reference is about; `null` for any other, or one that is gone. */
function namedIn(folders: readonly Folder[], reference: string, names: Names): Subject | null {
  const name = readNameItem(reference)
  const publication = folders.find((folder) => folder.publication.id === name?.publication)?.publication
  if (name === null || publication === undefined) return null
  const { list, id } = name
  const about = (concerns: Corrected): Subject => ({ concerns, publication, promise: null, survey: null })
  const [party, area] = [names.parties.get(id), names.areas.get(id)]
  switch (list) {
    case 'parties':
      return party === undefined ? null : about({ kind: 'party', publication, party })
    case 'areas':
      return area === undefined ? null : about({ kind: 'area', publication, area })
    case 'units':
      return about({ kind: 'unit', publication, unit: names.unitNamed(id) })
  }
}

/** What was sealed once and is gone, by its title. What is only not seen yet on the as-of date is not gone. */
function withdrawnIn({ valid, publication }: Folder, situation: Situation): readonly (readonly [string, Subject])[] {
  const there = new Set(itemsWithADay(valid))
  return valid.sealed.flatMap(({ kind, item, content }) => {
    if (kind === 'publication' || kind === 'correction' || there.has(keyOf({ kind, item }))) return []
    const title = titleOf(content, situation) ?? {
      [situation.site.defaultLanguage]: item.split('/').slice(1).join('/'),
    }
    const what = kind === 'name' ? NAMED[readNameItem(item)?.list ?? 'parties'] : kind
    const concerns: Corrected = { kind: 'withdrawn', publication, what, title }
    return [[item, { concerns, publication, promise: null, survey: null }] as const]
  })
}

/** All that may have a day of its own. */
function itemsWithADay({ id, surveys, reports, attachments }: Folder['valid']): readonly string[] {
  return [
    ...surveys.map((survey) => keyOf({ kind: 'survey', item: `${id}/${survey.id}` })),
    ...reports.map((report) => keyOf({ kind: 'report', item: `${id}/${report.id}` })),
    ...attachments.map((file) => keyOf({ kind: 'file', item: file.slice('content/'.length).normalize('NFC') })),
  ]
}

const NAMED = { parties: 'party', areas: 'area', units: 'unit' } as const

function titleOf(content: SealedItem['content'], { site, wording }: Situation): LocalText | null {
  const { title, text, name, one, translations } = content
  const words = title ?? text ?? name ?? one
  if (typeof words === 'string') return { ...wording.text(words), ...translatedTitles(translations, site) }
  if (!isJsonFields(words)) return null
  const texts = Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const local = Object.fromEntries(texts.map(([name, one]) => [languageNamed(name, site.languages), one]))
  // A language that the site had once may be all there is.
  return local[site.defaultLanguage] === undefined ? null : local
}

/** The titles of a promise in other languages, which stand in files of their own. */
function translatedTitles(translations: JsonValue | undefined, { languages }: SiteConfig): LocalText {
  if (!isJsonFields(translations)) return {}
  const titles = Object.entries(translations).flatMap(([name, fields]) =>
    isJsonFields(fields) && typeof fields.title === 'string'
      ? [[languageNamed(name, languages), fields.title] as const]
      : [],
  )
  return Object.fromEntries(titles)
}

function has({ promise }: Folder['commitments'][number]) {
  return (one: Folder['promises'][number]): boolean => one.promise === promise
}

/** A question or finding is corrected with its survey: `2018/invanardialog#trygg` → `2018/invanardialog`. */
function withoutPart(reference: string): string {
  return reference.split('#')[0] ?? reference
}

function newestFirst(a: CorrectionFields, b: CorrectionFields): number {
  return byCodeUnit(firstDay(date(b.date)), firstDay(date(a.date))) || byCodeUnit(a.id, b.id)
}
