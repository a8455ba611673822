import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assembleArchive } from '../assemble/assemble-archive.ts'
import { type CheckedOutContent, checkOutContent } from '../history/check-out-content.ts'
import { findBase } from '../history/find-base.ts'
import { hashInPointer } from '../history/lfs.ts'
import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { listPages } from '../pages/list-pages.ts'
import type { ReportLanguage } from '../report/format-message.ts'
import { hasErrors } from '../report/problem.ts'
import { REVIEW_WORDS, type ReviewWords } from '../report/review/words.ts'
import { formatReviewHtml } from '../review/format-review-html.tsx'
import { formatReviewJson } from '../review/format-review-json.ts'
import { formatReviewMarkdown } from '../review/format-review-markdown.ts'
import { counts } from '../review/headline.ts'
import type { Review } from '../review/review.ts'
import { reviewVersions } from '../review/review-versions.ts'
import type { Version } from '../review/version.ts'
import { checkContent } from './check-content.ts'

/** What a review looks at. */
export type ReviewTask = {
  /** Whole path of the folder with content/ and site.config.ts, as they are now. */
  readonly root: string
  readonly site: SiteConfig
  readonly asOf: Day
  readonly today: Day
  readonly language: ReportLanguage
  /** The version to compare with. */
  readonly ref: string
  /** Reads the settings of a site from its folder; `null` when they cannot be read. */
  readonly readSettings: (root: string) => Promise<SiteConfig | null>
}

export type ReviewFormat = 'html' | 'markdown' | 'json'

/** What the work tree changes against a version in git. Errors, in either of the two, do not stop it. */
export async function reviewSite(task: ReviewTask): Promise<Review> {
  const { root, ref, language } = task
  const base = await findBase(root, ref)
  const earlier = await checkOutContent(root, base.commit)
  try {
    const settings = await task.readSettings(earlier.root)
    const before = withHashes(
      await loadVersion(earlier.root, settings ?? task.site, task),
      await hashesInLfs(earlier.root, earlier.inLfs),
    )
    const after = withHashes(await loadVersion(root, task.site, task), await hashesInLfs(root, earlier.inLfs))
    const words = REVIEW_WORDS[language]
    const notes = notesOn(earlier, before, settings === null, ref, words)
    return reviewVersions(before, after, { ref, ...base }, words, notes)
  } finally {
    await earlier.dispose()
  }
}

/** A review as it is handed on. */
export function formatReview(review: Review, format: ReviewFormat): string {
  const formats = { html: formatReviewHtml, markdown: formatReviewMarkdown, json: formatReviewJson }
  return formats[format](review)
}

/** How much there is to approve, and where it stands, in two lines. */
export function summarizeReview(review: Review, file: string, format: ReviewFormat): string {
  return `${counts(review)}\n${review.words.written(file, format === 'html')}`
}

async function loadVersion(root: string, site: SiteConfig, { today, asOf }: ReviewTask): Promise<Version> {
  const { content, problems, loaded } = await checkContent(root, site, today)
  const archive = hasErrors(problems) ? null : assembleArchive(content, site, asOf)
  const pages = archive === null ? [] : Object.values(listPages(archive)).flat()
  const addresses = new Set(pages.map(({ address }) => address))
  return { site, records: loaded.records, hashes: loaded.hashes, problems, archive, addresses }
}

function withHashes(version: Version, known: ReadonlyMap<string, string>): Version {
  return { ...version, hashes: new Map([...version.hashes].map(([path, hash]) => [path, known.get(path) ?? hash])) }
}

/** Of attachments in Git LFS, the fingerprints that their notes give of them, where there is but the note. */
async function hashesInLfs(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    paths.map(async (path) => [path, hashInPointer(await readIfThere(join(root, path)))] as const),
  )
  return new Map(found.filter((entry): entry is [string, string] => entry[1] !== null))
}

function notesOn(
  { leftOut, inLfs }: CheckedOutContent,
  { problems }: Version,
  isWithoutSettings: boolean,
  ref: string,
  words: ReviewWords,
): readonly string[] {
  const errors = problems.filter(({ level }) => level === 'error').length
  return [
    ...(errors > 0 ? [words.baseInvalid(ref, errors)] : []),
    ...(isWithoutSettings ? [words.baseSettings(ref)] : []),
    ...leftOut.map(({ path }) => words.leftOut(path, ref)),
    ...inLfs.map((path) => words.inLfs(path, ref)),
  ]
}

/** An attachment may have been removed on one of the two sides; one that cannot be read is a failure. */
async function readIfThere(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
