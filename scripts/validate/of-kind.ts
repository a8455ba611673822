import type { FileKind } from '../content/content-file.ts'
import type { ContentRecord } from '../content/read-record.ts'

/** The records of all files of a kind, in the order of the files. */
export function ofKind(records: readonly ContentRecord[], kind: FileKind): readonly ContentRecord[] {
  return records.filter(({ file }) => file.kind === kind)
}
