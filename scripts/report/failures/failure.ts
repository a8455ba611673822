import type { Problem } from '../problem.ts'
import type { TakenBack } from '../problem-details.ts'

type Nothing = Readonly<Record<never, never>>
type Option = { readonly option: string }
type Value = { readonly value: string }
type Id = { readonly id: string }
type Out = { readonly out: string }
type Ref = { readonly ref: string }
type Root = { readonly root: string }
type Folder = { readonly folder: string }
type Path = { readonly path: string }
type Port = { readonly port: number }
/** What was probably meant. */
type Similar = { readonly similar: string | null }

/** What became of a file of content since it was listed or read, and what was being done meanwhile. */
export type ContentChange = {
  readonly file: string
  readonly change: 'changed' | 'gone' | 'new'
  readonly during: 'reading' | 'building'
}

/** What makes no sense on a command line or in a setting of the environment, and what is told of it. */
type MisuseDetails = {
  /** `written` as it was typed, with its hyphens; `similar` without. */
  readonly 'option-unknown': Similar & { readonly written: string }
  readonly 'option-without-value': Option
  readonly 'option-with-value': Option
  readonly 'option-choice': Option & Value & { readonly choices: readonly string[] }
  readonly 'word-unknown': { readonly word: string }
  /** npm has kept options for itself: their names, and all of them as they are to be written. */
  readonly 'options-taken-by-npm': {
    readonly options: readonly string[]
    readonly command: string
    readonly written: string
  }
  /** A word whose option npm has probably kept for itself; `written` as both are to be written. */
  readonly 'word-left-by-npm': { readonly word: string; readonly command: string; readonly written: string }
  readonly 'as-of': Value
  readonly 'source-date-epoch': Value
  readonly port: Value & { readonly highest: number }
  readonly 'whole-number': Option & Value
  readonly 'whole-numbers': Option & Value
  readonly 'root-missing': Root
  readonly 'rule-unknown': Similar & { readonly rule: string }
  /** Rules are explained, or files put right. */
  readonly 'rules-unclear': Nothing
  readonly 'publication-unknown': Id & Similar & { readonly ids: readonly string[] }
  /** One side of a comparison: `main:2018`. */
  readonly 'side-unknown': Similar & { readonly name: string; readonly ids: readonly string[] }
  readonly 'sides-unclear': Nothing
  readonly 'new-without-name': Nothing
  /** A site of one’s own is no part of another one. */
  readonly 'site-with-publication': Nothing
  readonly 'site-within-program': Folder
  readonly 'report-from-publication': Nothing
  /** `2018/2018-12-31` is the name of a report. */
  readonly 'report-name': { readonly name: string }
  readonly 'publication-name': Id
  /** `report` is what was probably meant: `2019/2019-12-31`. */
  readonly 'publication-date': { readonly date: string; readonly report: string }
  readonly 'publication-backwards': Id
  readonly 'seal-unclear': Nothing
  readonly 'expect-without-verify': Nothing
  readonly fingerprint: Value
  readonly 'archive-unclear': Nothing
  readonly 'package-missing': Path
  readonly 'checksum-of-folder': Path
  readonly 'stamp-unclear': Nothing
  readonly 'no-translation': { readonly file: string }
  readonly 'against-missing': Nothing
  readonly 'bench-unknown': { readonly words: string; readonly known: readonly string[] }
  readonly 'bench-task-unknown': Value & { readonly known: readonly string[] }
  readonly 'out-no-folder': Out
  /** `folder` is where the link leads to. */
  readonly 'out-link': Out & Folder
  readonly 'out-holds-site': Out
  /** `folder` is what belongs to the site or the program. */
  readonly 'out-within-site': Out & Folder
  readonly 'out-holds-history': Out
  readonly 'out-not-built': Out
  /** Some of the files that no build has made, and how many there are beside them. */
  readonly 'out-foreign-files': Out & { readonly files: readonly string[]; readonly more: number }
  readonly 'ref-missing': Nothing
  readonly 'ref-with-dash': Ref
  readonly 'ref-unknown': Ref & Similar
}

/** Why a command cannot go on though it makes sense, and what is told of it. */
type ObstacleDetails = {
  readonly 'content-changed': ContentChange
  readonly 'path-forbidden': Path
  readonly 'path-unreadable': Path
  readonly 'path-too-large': Path
  readonly 'disk-not-writable': Folder
  readonly 'disk-full': Folder
  readonly 'disk-no-folder': Folder
  readonly 'disk-in-use': Out
  /** The same of folders of the site itself, which cannot be others. */
  readonly 'own-not-writable': Folder
  readonly 'own-full': Folder
  readonly 'own-no-folder': Folder
  readonly 'own-in-use': Out
  /** The program that makes the search index was ended by something else. */
  readonly 'search-ended': Nothing
  /** What a command prints cannot be written; `code` is what the system says. */
  readonly 'output-not-written': { readonly code: string }
  /** A folder that cannot be put in its place in one step, as it is a disk of its own. */
  readonly 'disk-mounted': Out
  readonly 'port-taken': Port
  readonly 'port-forbidden': Port
  readonly 'publication-exists': Folder
  readonly 'site-exists': Folder
  readonly 'report-exists': { readonly file: string }
  readonly 'report-in-future': { readonly date: string; readonly today: string }
  /** `from` is the first day of the period. */
  readonly 'report-before-period': { readonly date: string; readonly publication: string; readonly from: string }
  readonly 'seal-of-draft': Id
  /** `last` is the date of the last line that was sealed. */
  readonly 'seal-before-last': { readonly today: string; readonly last: string; readonly takenBack: TakenBack }
  readonly 'seal-too-early': Id & { readonly published: string }
  readonly 'seal-changed': Path
  readonly 'package-of-unpublished': Id & { readonly asOf: string }
  readonly 'package-differs': Path
  readonly 'git-missing': Nothing
  readonly 'repository-missing': Root
  /** Git refuses to read a repository of somebody else; `folder` is the one to trust, ready for a shell. */
  readonly 'repository-not-ours': Root & { readonly folder: string }
  readonly 'commits-missing': Nothing
  /** `ref` may be right, but only the newest history was fetched. */
  readonly 'history-shallow': Ref
  readonly 'objects-missing': Ref
  readonly 'site-missing': Ref & Folder
  /** A text that git has handed over to Git LFS, so that history holds only a note about it. */
  readonly 'text-in-lfs': Ref & { readonly file: string }
  /** The content of an earlier version has errors. */
  readonly 'version-broken': Ref & { readonly count: number; readonly first: Problem | null }
}

export type FailureDetails = MisuseDetails & ObstacleDetails

type OneOf<Details> = { readonly [Kind in keyof Details]: { readonly kind: Kind } & Details[Kind] }[keyof Details]

/** What a `UsageError` is about. */
export type Misuse = OneOf<MisuseDetails>
/** What a `Refusal` is about. */
export type Obstacle = OneOf<ObstacleDetails>
export type Failure = Misuse | Obstacle

/** The words for every failure in one language. */
export type FailureWords = { readonly [Kind in keyof FailureDetails]: (details: FailureDetails[Kind]) => string }
