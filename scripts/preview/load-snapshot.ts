import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ContentChanged } from '../content/content-changed.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { linesOfProblems } from '../pipeline/check/lines-of-problems.ts'
import { loadArchive } from '../pipeline/load/load-archive.ts'
import { formatFailure } from '../report/failures/format-failure.ts'
import type { Problem } from '../report/problem.ts'
import { Refusal } from '../report/refusal.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import type { ShownSite } from './shown-site.ts'
import type { Snapshot } from './snapshot.ts'

/** Where the content comes from, and how it is looked at. */
export type Source = {
  /** Whole path of the folder with content/ and site.config.ts. */
  readonly root: string
  /** Told apart from every other run of the preview, so that pages of an earlier one are read anew. */
  readonly run: string
  /** The settings as they are now, or what is wrong with them. */
  readonly lookUpSite: () => Promise<FoundSite>
  readonly daysNow: (timeZone: string) => { readonly asOf: Day; readonly today: Day }
  /** Makes an archive ready to be shown. */
  readonly show: (archive: Archive) => ShownSite
}

type FoundSite = { readonly language: ReportLanguage } & (
  | { readonly site: SiteConfig }
  | { readonly site: null; readonly problems: readonly Problem[] }
)

// A folder that is being renamed, or a file that is deleted and written anew, is at rest after a moment.
const ATTEMPTS = 20
const ATTEMPT_EVERY_MS = 25
// What is not there just now, or under Windows still open in the program that writes it.
const UNREST = ['ENOENT', 'ENOTDIR', 'EBUSY']

/**
 * Reads everything anew; yields `previous` itself when it would say the same. Content with errors keeps what was shown
 * before, and so does a failure of the program: whoever writes goes on.
 */
export async function loadSnapshot(source: Source, previous: Snapshot | null): Promise<Snapshot> {
  try {
    return snapshotOf(await onceAtRest(() => read(source)), source, previous)
  } catch (error) {
    return snapshotOf(readingOfFailure(error, previous), source, previous)
  }
}

function snapshotOf({ archive, marks, ...reading }: Reading, source: Source, previous: Snapshot | null): Snapshot {
  const version = fingerprintOf([source.run, marks, reading.problems, reading.failure])
  if (version === previous?.version) return previous
  return { ...reading, version, shown: archive === null ? (previous?.shown ?? null) : source.show(archive) }
}

type Reading = Omit<Snapshot, 'version' | 'shown'> & {
  readonly archive: Archive | null
  /** What tells one state of the content from another. */
  readonly marks: readonly unknown[]
}

async function read({ root, lookUpSite, daysNow }: Source): Promise<Reading> {
  const found = await lookUpSite()
  const { site, language } = found
  if (site === null) {
    const { problems } = found
    return {
      archive: null,
      problems,
      language,
      failure: null,
      linesOf: await linesOfProblems(root, problems),
      marks: [],
    }
  }
  const days = daysNow(site.timeZone)
  const { archive, problems, fingerprint } = await loadArchive(root, site, { ...days, audience: 'staff' })
  const linesOf = await linesOfProblems(root, problems)
  return { archive, problems, language, failure: null, linesOf, marks: [site, days, fingerprint] }
}

async function onceAtRest<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let number = 1; ; number++) {
    try {
      return await attempt()
    } catch (error) {
      if (number === ATTEMPTS || !isUnrest(error)) throw error
      await pause(ATTEMPT_EVERY_MS)
    }
  }
}

/** Whether what was listed or read a moment ago is not so any more; the settings are read without a look at that. */
function isUnrest(error: unknown): boolean {
  if (error instanceof ContentChanged) return true
  return error instanceof Error && 'code' in error && UNREST.includes(String(error.code))
}

function readingOfFailure(error: unknown, previous: Snapshot | null): Reading {
  const language = previous?.language ?? 'sv'
  return { archive: null, problems: [], language, failure: messageOf(error, language), linesOf: () => null, marks: [] }
}

function messageOf(error: unknown, language: ReportLanguage): string {
  if (error instanceof Refusal) return formatFailure(error.failure, language)
  return error instanceof Error ? error.message : String(error)
}

function fingerprintOf(state: unknown): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('hex')
}
