import type { ContentRecord } from '../content/read-record.ts'

/** The records of each publication by its id, in the order of their paths. */
export function recordsByPublication(records: readonly ContentRecord[]): ReadonlyMap<string, readonly ContentRecord[]> {
  const byPublication = new Map<string, ContentRecord[]>()
  for (const record of records) {
    const { publication } = record.file
    if (publication === null) continue
    const own = byPublication.get(publication)
    if (own === undefined) byPublication.set(publication, [record])
    else own.push(record)
  }
  return byPublication
}
