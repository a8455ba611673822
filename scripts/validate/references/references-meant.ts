// Where a reference is wanted and part of one or a title is written, what is called so. Read from the files as they stand,
// as known-names.ts does.
import type { FileKind } from '../../content/content-file.ts'
import type { ContentRecord } from '../../content/read-record.ts'
import { isFields } from '../../model/fields.ts'
import { textsWithin } from '../../model/json-value.ts'
import type { ReferenceKind } from '../../report/problem-details.ts'
import { suggestId } from '../../report/suggest-id.ts'
import { ofKind } from '../of-kind.ts'
import { valueAt } from '../values/value-at.ts'

/** The reference that a value in a file most likely means: `dialog` → `2018/dialog`; `null` when nothing is called so. */
export type ReferenceMeant = (file: string, kind: ReferenceKind, written: string) => string | null

type Candidate = {
  readonly publication: string
  /** As it is referred to: `2018/dialog#trygg`, `grannsamverkan/utbildningar`. */
  readonly reference: string
  readonly titles: readonly string[]
}

/** Finds references by their parts and by what they refer to is called. */
export function findReferencesMeant(records: readonly ContentRecord[]): ReferenceMeant {
  return (file, kind, written) => {
    const own = file.split('/')[1] ?? ''
    const found = candidatesOf(kind, own, records).filter((candidate) => isMeant(candidate, written))
    // One of these may be in any publication: what is not written is most likely the own one, or the one before it.
    const [nearest] = found.toSorted((a, b) => nearness(b, own) - nearness(a, own))
    const isClear = kind !== 'commitment-reference' || found.length === 1
    return nearest !== undefined && isClear ? nearest.reference : null
  }
}

function candidatesOf(kind: ReferenceKind, own: string, records: readonly ContentRecord[]): readonly Candidate[] {
  switch (kind) {
    case 'promise-reference':
      return filesAs('promise', records).filter(({ publication }) => publication !== own)
    case 'survey-reference':
      return filesAs('survey', records)
    case 'survey-part-reference':
      return originalsOf('survey', records).flatMap(partsOf)
    case 'theme-reference':
      return originalsOf('publication', records)
        .flatMap(themesOf)
        .filter(({ publication }) => publication !== own)
    case 'commitment-reference':
      return originalsOf('commitments', records)
        .flatMap(commitmentsOf)
        .filter(({ publication }) => publication === own)
  }
}

function filesAs(kind: 'promise' | 'survey', records: readonly ContentRecord[]): readonly Candidate[] {
  return originalsOf(kind, records).map(({ file, data }) => ({
    publication: file.publication ?? '',
    reference: `${file.publication}/${file.id}`,
    titles: textsWithin(valueAt(data?.value, ['title'])),
  }))
}

function partsOf({ file, data }: ContentRecord): readonly Candidate[] {
  const publication = file.publication ?? ''
  return ['questions', 'findings'].flatMap((list) =>
    entriesAt(data?.value, [list]).map(({ id, text }) => ({
      publication,
      reference: `${publication}/${file.id}#${String(id)}`,
      titles: textsWithin(text),
    })),
  )
}

function themesOf({ file, data }: ContentRecord): readonly Candidate[] {
  const publication = file.publication ?? ''
  return entriesAt(data?.value, ['themes']).map(({ id, title }) => ({
    publication,
    reference: `${publication}/${String(id)}`,
    titles: textsWithin(title),
  }))
}

function commitmentsOf({ file, data }: ContentRecord): readonly Candidate[] {
  return entriesAt(data?.value, []).map(({ id, promise, text }) => ({
    publication: file.publication ?? '',
    reference: `${String(promise)}/${String(id)}`,
    titles: textsWithin(text),
  }))
}

/** Its title, the reference with its publication where none belongs, and the reference without what it begins with. */
function isMeant({ publication, reference, titles }: Candidate, written: string): boolean {
  const named = written.replace(/\.(?:ya?ml|md)$/i, '')
  const ways = [...titles, reference, `${publication}/${reference}`, reference.slice(reference.indexOf('/') + 1)]
  return ways.some((way) => plain(way) === plain(named))
}

// `#mörkt` is `#morkt`; what parts an id from another one still tells them apart.
function plain(text: string): string {
  return text
    .split(/([/#])/)
    .map((part) => (/^[/#]?$/.test(part) ? part : (suggestId(part) ?? part)))
    .join('')
}

// The own publication first, then the latest of those before it, then the others.
function nearness({ publication }: Candidate, own: string): number {
  const year = Number.parseInt(publication, 10)
  if (publication === own) return Number.POSITIVE_INFINITY
  return year <= Number.parseInt(own, 10) ? year : -year
}

function entriesAt(value: unknown, path: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const list = valueAt(value, path)
  return Array.isArray(list) ? list.filter(isFields) : []
}

function originalsOf(kind: FileKind, records: readonly ContentRecord[]): readonly ContentRecord[] {
  return ofKind(records, kind).filter(({ file }) => file.language === null)
}
