import { assembleArchive } from '../../assemble/assemble-archive.ts'
import { findUnseen } from '../../assemble/find-unseen.ts'
import type { Audience } from '../../assemble/view.ts'
import { wordingIn } from '../../assemble/wording.ts'
import { sourceFilesIn } from '../../content/source-files.ts'
import type { Archive } from '../../model/archive.ts'
import type { Day } from '../../model/dates.ts'
import type { ReadSourceFile } from '../../model/output.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import type { Waiting } from '../../report/formats/format-waiting.ts'
import { hasErrors, type Problem } from '../../report/problem.ts'
import type { Sought } from '../../validate/validate-content.ts'
import { checkContent, checkForErrors } from '../check/check-content.ts'
import { listWaiting } from './list-waiting.ts'
import { refusingTooLarge } from './refusing-too-large.ts'
import { sharedFilesIn } from './shared-files.ts'
import { withoutBlindRedirects } from './without-blind-redirects.ts'

export type LoadedArchive = {
  /** `null` when the content has errors that are not harmless. */
  readonly archive: Archive | null
  readonly problems: readonly Problem[]
  /** What the public does not see yet on that day. */
  readonly waiting: readonly Waiting[]
  /** Changes when any file under content/ does: SHA-256 in hexadecimal. */
  readonly fingerprint: string
  /** Everything under content/, relative to the root, in the order of the paths. */
  readonly files: readonly string[]
  /** Reads files of content again, and refuses those that are not what they were. */
  readonly readSourceFile: ReadSourceFile
  /** Reads files that all publications share, without what only something unseen uses. */
  readonly readSharedFile: ReadSourceFile
}

type View = {
  readonly asOf: Day
  readonly today: Day
  readonly audience?: Audience
  /** For those who look at no warning, the problems are the errors alone, which takes a fraction of the time. */
  readonly sought?: Sought
  /** Errors that do not stand in the way of what the archive is for; without it, every error does. */
  readonly isHarmless?: (problem: Problem) => boolean
}

/** The archive of a site as it is seen on a day, be it today or another, with everything that is wrong in its content. */
export async function loadArchive(
  root: string,
  site: SiteConfig,
  { asOf, today, audience = 'public', sought, isHarmless = () => false }: View,
): Promise<LoadedArchive> {
  const { content, problems, fingerprint, loaded } = await (sought === 'errors' ? checkForErrors : checkContent)(
    root,
    site,
    today,
  )
  const isBroken = hasErrors(problems.filter((problem) => !isHarmless(problem)))
  const archive = isBroken ? null : await withoutBlindRedirects(assembleArchive(content, site, asOf, audience))
  const unseen = () => findUnseen(content, { site, asOf, audience, wording: wordingIn(site) }).names
  const readSourceFile = refusingTooLarge(sourceFilesIn(root, loaded.hashes))
  return {
    archive,
    problems,
    waiting: isBroken ? [] : listWaiting(content, asOf),
    fingerprint,
    files: [...loaded.hashes.keys()],
    readSourceFile,
    readSharedFile: archive === null ? readSourceFile : sharedFilesIn(loaded.records, archive, unseen, readSourceFile),
  }
}
