import { assembleArchive } from '../assemble/assemble-archive.ts'
import { type CheckedOutContent, checkOutContent } from '../history/check-out-content.ts'
import { findBase } from '../history/find-base.ts'
import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { listPages } from '../pages/list-pages.ts'
import { hasErrors } from '../report/problem.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import type { ReviewWords } from '../report/review/words.ts'
import { reviewWordsIn } from '../report/review/words-in.ts'
import type { Version } from '../review/differences/version.ts'
import { formatReviewHtml } from '../review/formats/format-review-html.tsx'
import { formatReviewJson } from '../review/formats/format-review-json.ts'
import { formatReviewMarkdown } from '../review/formats/format-review-markdown.ts'
import { counts } from '../review/formats/headline.ts'
import type { Review } from '../review/review.ts'
import { reviewVersions } from '../review/review-versions.ts'
import { checkContent } from './check/check-content.ts'
import { isAttachmentInLfs } from './is-attachment-in-lfs.ts'

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
    const before = await loadVersion(earlier.root, settings ?? task.site, earlier.inLfs, task)
    const after = await loadVersion(root, task.site, earlier.inLfs, task)
    const words = reviewWordsIn(language)
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

/** @param inLfs what history has only notes of, so that notes there and here are no fault of either version */
async function loadVersion(
  root: string,
  site: SiteConfig,
  inLfs: readonly string[],
  { today, asOf }: ReviewTask,
): Promise<Version> {
  const { content, problems: found, loaded } = await checkContent(root, site, today)
  const problems = found.filter((one) => !(isAttachmentInLfs(one) && inLfs.includes(one.place.file)))
  const archive = hasErrors(problems) ? null : assembleArchive(content, site, asOf)
  const pages = archive === null ? [] : Object.values(listPages(archive)).flat()
  const addresses = new Set(pages.map(({ address }) => address))
  // Git may turn line ends, and of attachments in Git LFS there may be but the note, which gives their fingerprint.
  const hashes = new Map([...loaded.hashes, ...loaded.withLf, ...loaded.inLfs])
  return { site, records: loaded.records, hashes, seals: loaded.seals, problems, archive, addresses }
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
