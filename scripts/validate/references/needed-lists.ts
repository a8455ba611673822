import type { ContentRecord } from '../../content/read-record.ts'
import type { Report } from '../../report/problem.ts'
import type { FilledInFile } from '../../report/problem-details.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'
import { areaReferences } from './area-references.ts'
import { partyReferences } from './party-references.ts'

/**
 * Reports lists that have no entries although other content refers to some, once for each file. In the records that come
 * back, these count as not read, so that each reference is no fault of its own.
 */
export function reportNeededLists(
  records: readonly ContentRecord[],
  content: ValidContent,
  report: Report,
): readonly ContentRecord[] {
  return records.map((record) => {
    const { file, data } = record
    if (data?.value !== null) return record
    const needed = neededIn(record, content)
    if (needed === null) return record
    const place = { file: file.path, line: 1, column: 1 }
    // With `[]` there would be a value: what is left are comments.
    report('file/empty', place, { kind: needed.kind, isCommented: true, needed: needed.id })
    return { ...record, data: null }
  })
}

type Needed = { readonly kind: FilledInFile; readonly id: string }

function neededIn({ file }: ContentRecord, content: ValidContent): Needed | null {
  switch (file.kind) {
    case 'parties':
      return firstOf(
        'parties',
        partyReferences(content).map(({ text }) => text),
      )
    case 'areas':
      return firstOf(
        'areas',
        areaReferences(content).map(({ text }) => text),
      )
    case 'commitments':
      return firstOf('commitments', commitmentsReferredTo(file.publication ?? '', content.publications))
    default:
      return null
  }
}

function firstOf(kind: FilledInFile, [id]: readonly string[]): Needed | null {
  return id === undefined ? null : { kind, id }
}

/** The commitments of a publication that reports tell about and that corrections concern. */
function commitmentsReferredTo(publication: string, publications: readonly ValidPublication[]): readonly string[] {
  const reported = publications
    .filter(({ id }) => id === publication)
    .flatMap(({ reports }) => reports.flatMap(({ fields }) => fields.outcomes.map(({ commitment }) => commitment)))
  // What was sealed and is not there any more is told by the seal.
  const sealed = new Set(publications.flatMap((one) => one.sealed.map(({ item }) => item)))
  const corrected = publications
    .flatMap(({ corrections }) => corrections.map(({ fields }) => String(fields.concerns)))
    .filter((item) => item.split('/').length === 3 && item.startsWith(`${publication}/`) && !sealed.has(item))
    .filter((item) => item.split('/')[1] !== 'files')
  return [...reported, ...corrected.map((item) => item.slice(publication.length + 1))]
}
