import { describeLeftOut } from '../../archive/describe-package.ts'
import type { Unseen } from '../../assemble/find-unseen.ts'
import type { FileKind } from '../../content/content-file.ts'
import type { ContentRecord } from '../../content/read-record.ts'
import type { Archive } from '../../model/archive.ts'
import { isJsonFields, isJsonList, type JsonFields, jsonValueOf } from '../../model/json-value.ts'
import type { ReadSourceFile } from '../../model/output.ts'
import { unitId } from '../../model/unit-id.ts'
import { yamlOf } from '../../scaffold/yaml-of.ts'

/**
 * Reads files that all publications share, as far as they may be seen: as they came, or written anew without the entries
 * that only something unseen uses. Comments may tell of these, and are not written anew.
 *
 * @param findUnseen the names that are left out; asked for once, and only when a file is read
 */
export function sharedFilesIn(
  records: readonly ContentRecord[],
  archive: Archive,
  findUnseen: () => Unseen['names'],
  readSourceFile: ReadSourceFile,
): ReadSourceFile {
  let unseen: Unseen['names'] | null = null
  return async (path) => {
    const record = records.find(({ file }) => file.path === path)
    const entries = jsonValueOf(record?.data?.value)
    if (record === undefined || !isJsonList(entries)) return readSourceFile(path)
    unseen ??= findUnseen()
    const isSeen = seenIn(record.file.kind, archive, unseen)
    const seen = entries.filter((entry) => isJsonFields(entry) && isSeen(entry))
    if (seen.length === entries.length) return readSourceFile(path)
    return new TextEncoder().encode(`# ${describeLeftOut(archive)}\n${yamlOf(seen)}`)
  }
}

function seenIn(kind: FileKind, { redirects }: Archive, unseen: Unseen['names']): (entry: JsonFields) => boolean {
  switch (kind) {
    case 'parties':
    case 'areas':
      return ({ id }) => !unseen[kind].has(String(id))
    case 'units':
      return ({ unit }) => !unseen.units.has(unitId(String(unit)))
    case 'redirects':
      return ({ from, to }) => redirects.some((one) => one.from === from && one.to === to)
    default:
      return () => true
  }
}
