import type { ContentRecord } from '../content/read-record.ts'
import { filesNamed } from '../model/files-named.ts'
import { isJsonFields, type JsonFields, jsonValueOf } from '../model/json-value.ts'
import { dateIn } from './date-in.ts'

/** Of what only drafts lead to: nobody knows the day, and none is later. */
const SOME_DAY = '9999'

/** Whether a record is a translation that no page shows anything of yet. */
type IsUnderWay = (record: ContentRecord) => boolean

/**
 * The day on which each file in `files/` is published, by `2018/files/beslut.pdf`: the first day on which a text leads to it,
 * as long as one does and each has a day; `null` for all others, which are published with their publication.
 */
export function attachmentDays(
  records: readonly ContentRecord[],
  isUnderWay: IsUnderWay,
): (reference: string) => string | null {
  const filesOf = filesByPublication(records)
  const days = new Map<string, (string | null)[]>()
  if (filesOf.size === 0) return () => null
  const folderDays = new Map(
    records.filter(({ file }) => file.kind === 'publication').map((one) => [one.file.publication, dayOfFolder(one)]),
  )
  for (const record of records) {
    const { publication } = record.file
    if (publication === null) continue
    for (const reference of filesNamed([record.data?.value, record.prose?.markdown], publication, filesOf)) {
      // A text is not published before its publication is; that of the file itself is sealed when it is published.
      const isElsewhere = !reference.startsWith(`${publication}/`)
      const own = isUnderWay(record) ? SOME_DAY : dayOf(record)
      const day = later(own, isElsewhere ? (folderDays.get(publication) ?? null) : null)
      days.set(reference, [...(days.get(reference) ?? []), day])
    }
  }
  return (reference) => earliest(days.get(reference) ?? [])
}

function filesByPublication(records: readonly ContentRecord[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>()
  for (const { file } of records) {
    if (file.kind !== 'attachment' || file.publication === null) continue
    const path = file.path.split('/').slice(3).join('/').normalize('NFC')
    files.set(file.publication, [...(files.get(file.publication) ?? []), path])
  }
  return files
}

function dayOfFolder(record: ContentRecord): string | null {
  const fields = fieldsOf(record)
  return fields.state === 'published' ? dateIn(fields) : SOME_DAY
}

function dayOf(record: ContentRecord): string | null {
  return record.file.kind === 'report' || record.file.kind === 'survey' ? dateIn(fieldsOf(record)) : null
}

function fieldsOf({ data }: ContentRecord): JsonFields {
  const fields = jsonValueOf(data?.value)
  return isJsonFields(fields) ? fields : {}
}

function later(a: string | null, b: string | null): string | null {
  return a === null || b === null ? (a ?? b) : a > b ? a : b
}

function earliest(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : (known.sort()[0] ?? null)
}
