import type { ContentRecord } from '../../content/read-record.ts'
import type { Archive } from '../../model/archive.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import type { Problem } from '../../report/problem.ts'

/** One of the two versions of a site that are compared. */
export type Version = {
  readonly site: SiteConfig
  readonly records: readonly ContentRecord[]
  /** The SHA-256 of every file under content/, by path. */
  readonly hashes: ReadonlyMap<string, string>
  /** The text of each `seal.json`, by the id of its publication. */
  readonly seals: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** What is published of it; `null` when the content has errors. */
  readonly archive: Archive | null
  /** The addresses of all its pages; empty without an archive. */
  readonly addresses: ReadonlySet<string>
}
