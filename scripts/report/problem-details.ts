// Every rule that content and settings are held to, with what there is to say about a broken one. The words are in
// `messages/`, one text per rule and language; how grave each is stands in `levels.ts`.

import type { AccentGround, Scheme } from '../model/look.ts'
import type { PrintFault } from '../model/pictures/print-fault.ts'
import type { DateFault } from './suggest-date.ts'

/** What an editor calls the sort of a value; `languages` is a text per language, `fields` any other set of fields. */
export type ValueType =
  | 'text'
  | 'number'
  | 'not-a-number'
  | 'yes-or-no'
  | 'date'
  | 'list'
  | 'fields'
  | 'languages'
  | 'nothing'

export type LinkFault = 'outside' | 'broken' | 'folder'

/** Why a file or folder cannot be called what it is called. */
export type NameFault = 'character' | 'encoding' | 'edge' | 'device' | 'too-long'

/**
 * Why a link may not stand: it opens a program, it leads to a file on the editor’s own computer, it hides where it leads, or it
 * fetches a picture from elsewhere.
 */
export type UnsafeLink = 'scheme' | 'own-computer' | 'user' | 'picture'

/** Why browsers do not show a picture: by its name already, by what it is in spite of its name, or as its end is missing. */
export type NoPicture = 'name' | 'heic' | 'other' | 'damaged'

/**
 * Why a picture is not in PDFs: as it is, or for want of room beside the others of its publication. With colours for printing
 * presses it is missing in that for archives alone.
 */
export type UnprintedPicture =
  | Exclude<PrintFault, { readonly kind: 'damaged' }>
  | { readonly kind: 'press-colours' | 'together' }

/** What to write instead of a word that cannot be judged afterwards. */
export type VagueAdvice =
  | 'how-often'
  | 'how-many'
  | 'when-needed'
  | 'attempt'
  | 'as-far-as-possible'
  | 'always'
  | 'soon'
  | 'especially'

/** A part of one, as it is written, and the same in percent. */
export type Fraction = { readonly value: string; readonly wanted: string }

/** What differs between questions that are said to be comparable. */
export type ComparedPart = 'kind' | 'scale' | 'text' | 'answers'

export type LinkTextFault = 'says-nothing' | 'address' | 'file-name' | 'empty'

/** What signs were meant as that are no markup, and are seen as they are typed. */
export type MarkupFault =
  | 'html'
  | 'comment'
  | 'list'
  | 'bullet'
  | 'heading'
  | 'emphasis'
  | 'link'
  | 'link-brackets'
  | 'link-spaces'
  | 'link-own-computer'
  | 'indented'
  | 'table'
  | 'in-field'

export type YamlFault =
  | 'colon-in-text'
  | 'field-in-line'
  | 'curly-quote'
  | 'space-after-colon'
  | 'special-start'
  | 'text-after-quote'
  | 'indentation'
  | 'text-not-indented'
  | 'tab'
  | 'hard-space'
  | 'hyphen'
  | 'dash'
  | 'bullet'
  | 'space-after-hyphen'
  | 'unclosed'
  | 'comment-in-brackets'
  | 'no-colon'
  | 'comma'
  | 'comma-before-field'
  | 'backslash'
  | 'key'
  | 'other'

/** What has a title that may be left over from another folder. */
export type TitledThing = 'publication' | 'report' | 'survey'

/** The number is that of a person, is not written as one of an organisation is, or has a digit wrong. */
export type OrganisationNumberFault = 'person' | 'form' | 'digit'

/** Why the settings, which are code, cannot be read: code that is none, and code that cannot be run. */
export type PictureFault =
  | { readonly kind: 'missing'; readonly there: readonly string[]; readonly suggestion: string | null }
  | { readonly kind: 'ending'; readonly endings: readonly string[] }
  | { readonly kind: 'too-large'; readonly sizeInBytes: number; readonly limitInBytes: number }
  | { readonly kind: 'damaged' }
  /** An icon is a square with sides of this many pixels or more. */
  | { readonly kind: 'shape'; readonly width: number; readonly height: number; readonly side: number }

/** What a drawing in a logo may not have; `syntax` is what no SVG has, or nobody can be sure of. */
export type DrawingFault = 'element' | 'attribute' | 'reference' | 'declaration' | 'view-box' | 'syntax'

export type ConfigFault = 'syntax' | 'curly-quote' | 'import' | 'name' | 'other'

export type ReferenceKind =
  | 'promise-reference'
  | 'survey-reference'
  | 'survey-part-reference'
  | 'theme-reference'
  | 'commitment-reference'

export type IdKind =
  | 'theme'
  | 'promise'
  | 'translation'
  | 'foreword'
  | 'commitment'
  | 'survey-part'
  | 'party'
  | 'area'
  | 'glossary'
  | 'unit'
  | 'correction'

/** The stretch of time that a target counts within. */
export type TargetPer =
  | 'day'
  | 'week'
  | 'two-weeks'
  | 'month'
  | 'two-months'
  | 'quarter'
  | 'term'
  | 'half-year'
  | 'year'
  | 'period'

/** The files that editors fill in, by what they are for. */
export type FilledInFile =
  | 'parties'
  | 'areas'
  | 'glossary'
  | 'units'
  | 'redirects'
  | 'publication'
  | 'foreword'
  | 'promise'
  | 'commitments'
  | 'survey'
  | 'report'
  | 'corrections'

/** `from:2019-01-01`, or without the colon. */
export type RunTogether = { readonly field: string; readonly value: string; readonly hasColon: boolean }

type Nothing = Readonly<Record<never, never>>

/** `name` is the field as it is written; `null` stands for the whole entry or file. */
type Field = { readonly name: string | null }
type FieldValue = Field & { readonly value: string }

/** Where a value stands when it is not in the file of the problem itself: `file` is `null` for the same file. */
export type Elsewhere = { readonly file: string | null; readonly line: number }

/**
 * How a value came to be of another type than it should: words within braces, where YAML takes them for names of fields
 * (`{ 7 utbildningar }`); a list below a name in a file that is to be nothing but the list; old and new addresses
 * beside each other.
 */
export type TypeSlip =
  | { readonly kind: 'braces' }
  | { readonly kind: 'named-list'; readonly key: string }
  | { readonly kind: 'redirects'; readonly redirects: readonly RedirectMeant[] }

export type RedirectMeant = { readonly from: string; readonly to: string }

/** A reference to something that is not there. `scope` is the publication or survey that was looked in. */
export type UnknownReference = {
  readonly id: string
  readonly scope: string | null
  readonly suggestion: string | null
  /** What would have worked, as it is to be written. */
  readonly known: readonly string[]
}

/** The number of a target before and after, in the same unit; `per` is `null` where none is written. */
export type TargetMoved = {
  readonly reference: string
  readonly unit: string
  readonly before: { readonly value: number; readonly per: TargetPer | null }
  readonly after: { readonly value: number; readonly per: TargetPer | null }
}

/** What can be sealed by itself (scripts/model/seal.ts). */
export type SealedThing =
  | 'publication'
  | 'promise'
  | 'commitment'
  | 'survey'
  | 'report'
  | 'file'
  | 'correction'
  | 'name'

/** Lines that put a problem right, ready to stand last in a file. */
export type Paste = { readonly file: string; readonly text: string }

/**
 * The publications whose seals are removed, and those whose seals are got back as they were before a line, for it and all that
 * was sealed after it to be sealed anew.
 */
export type TakenBack = { readonly removed: readonly string[]; readonly restored: readonly string[] }

export interface ProblemDetails {
  'structure/no-content': Nothing
  'structure/no-publications': Nothing
  'structure/unexpected-file': {
    readonly name: string
    readonly isFolder: boolean
    readonly folder: string
    readonly suggestion: string | null
    readonly expected: readonly string[]
    /** The folder that it, or what is in it, belongs in; `null` where its name does not tell. */
    readonly home: string | null
  }
  'structure/file-name': {
    readonly name: string
    /** A translation that is named as a promise of its own, or a name of the wrong form. */
    readonly wanted: 'id' | 'date' | 'translation'
    /** Why there is no such date, where one is written in the right form. */
    readonly fault: DateFault | null
    readonly suggestion: string | null
  }
  'structure/file-language': {
    readonly name: string
    readonly language: string
    readonly languages: readonly string[]
    readonly suggestion: string | null
  }
  'structure/missing-file': { readonly folder: string; readonly missing: string }
  'structure/missing-original': { readonly name: string; readonly missing: string }
  'structure/promise-without-commitment': {
    readonly promise: string
    readonly file: string
    /** Whether no promise of the publication has one, as when the file is missing. */
    readonly isNone: boolean
  }
  'structure/reported-twice': { readonly commitment: string; readonly firstLine: number }
  'structure/empty-report': Nothing
  'structure/empty-outcome': { readonly commitment: string }
  'structure/similar-promises': { readonly other: string; readonly percent: number }
  'structure/theme-without-promises': { readonly theme: string }
  'structure/published-without-content': Nothing
  /** `other` is the entry that has it first. */
  'structure/explained-twice': { readonly word: string; readonly other: string }
  /** `wanted` is the name of the area that has the id; `null` when the place stands there twice. */
  'structure/survey-places': { readonly place: string; readonly wanted: string | null }
  'structure/unused-party': { readonly party: string }
  'structure/unused-area': { readonly area: string }

  'file/link': { readonly fault: LinkFault; readonly target: string }
  /** `name` with U+FFFD for what cannot be shown; `character` is what must not be in it. */
  'file/name': { readonly name: string; readonly fault: NameFault; readonly character: string | null }
  /** `other` is the path of the other file, from the root. */
  'file/same-name': { readonly name: string; readonly other: string; readonly fault: 'letters' | 'packed' }
  'file/runnable': { readonly name: string; readonly ending: string; readonly isPicture: boolean }
  'file/lfs-pointer': Nothing
  'file/too-large': { readonly sizeInBytes: number; readonly limitInBytes: number }
  'file/encoding': { readonly byte: string }
  'file/control-character': { readonly character: string; readonly count: number }
  'file/direction-character': { readonly character: string; readonly count: number }
  /**
   * `leftOver` is the line of git that stands there alone; `null` where both versions do. `sealed` is the publication whose seal
   * it is in, which is written by the program alone.
   */
  'file/merge-conflict': { readonly leftOver: string | null; readonly sealed: string | null }
  'file/empty': {
    readonly kind: FilledInFile
    /** Whether there are comments in it, which an editor sees and the program does not. */
    readonly isCommented: boolean
    /** What other content refers to as if it stood there; `null` when the file is wrong by itself. */
    readonly needed: string | null
  }

  'yaml/syntax': { readonly fault: YamlFault; readonly reason: string }
  'yaml/duplicate-key': { readonly key: string; readonly firstLine: number }
  'yaml/too-deep': { readonly limit: number }
  'yaml/too-many-aliases': { readonly limit: number; readonly counted: 'aliases' | 'values' }
  'yaml/unknown-alias': { readonly alias: string }
  'yaml/circular-alias': { readonly alias: string }
  'yaml/several-documents': Nothing
  'yaml/tag': { readonly tag: string }
  /** What stands after the space, up to the end of its first word: `#tryggtorg`. */
  'yaml/comment-in-text': { readonly word: string }

  /** `dashes` is a first line that was meant to be `---`. */
  'markdown/no-front-matter': { readonly found: 'text' | 'empty-lines' | 'dashes' }
  /** `nearly` is a line that was meant to be `---`. */
  'markdown/unclosed-front-matter': { readonly nearly: string | null }
  'markdown/no-text': { readonly isTranslation: boolean }
  'markdown/shown-as-typed': {
    readonly fault: MarkupFault
    readonly words: string
    /** `null` when there is nothing to write instead. */
    readonly wanted: string | null
    /** How often it is so in the same paragraph. */
    readonly count: number
  }

  'field/missing': Field & { readonly key: string; readonly choices: readonly string[] }
  'field/unknown-key': {
    readonly key: string
    readonly suggestion: string | null
    readonly allowed: readonly string[]
    /** Whether nothing follows it: it may be the rest of a text with a comma. */
    readonly isEmpty: boolean
    /** The number that it is the decimals of, with a point: a comma within braces begins a new field. */
    readonly decimal: string | null
    /** What it was to be, when it is a field with its value. */
    readonly runTogether: RunTogether | null
    /** In a translation, the fields that are written in the original alone. */
    readonly ofOriginal: readonly string[]
    /** The group of fields written out, when the key is the unit of its number: `{ at-least: 7, unit: trafikkontroll }`. */
    readonly asUnit: string | null
    /** The figure written out, when the key is a share in its place: `{ value: 85, unit: procent }`. */
    readonly asFigure: string | null
  }
  'field/type': FieldValue & {
    readonly found: ValueType
    readonly wanted: readonly ValueType[]
    /** The id of what has the value as its name. */
    readonly meant: string | null
    /** Whether the line may be removed when there is nothing to write. */
    readonly mayBeLeftOut: boolean
    /** The fields that belong in it and stand below it without being indented. */
    readonly notIndented: readonly string[]
    readonly slip: TypeSlip | null
  }
  'field/empty-item': Nothing
  'field/choice': FieldValue & { readonly choices: readonly string[]; readonly suggestion: string | null }
  /** `fault` for a date of the right form that does not exist, `suggestion` for one written in another way. */
  'field/date': FieldValue & { readonly fault: DateFault | null; readonly suggestion: string | null }
  /** `meant` is the id of what has the value as its name. */
  'field/id': FieldValue & {
    readonly suggestion: string | null
    readonly meant: string | null
    /** The file or folder that has all that may be meant; `null` for an id of its own. */
    readonly listedIn: string | null
  }
  'field/url': FieldValue
  'field/email': FieldValue
  'field/not-empty': Field & { readonly mayBeLeftOut: boolean }
  'field/reference': FieldValue & {
    readonly kind: ReferenceKind
    /** What was meant by part of a reference, or by a title. */
    readonly meant: string | null
  }
  'field/number-range': FieldValue & {
    readonly minimum: number | null
    readonly maximum: number | null
    readonly isWholeWanted: boolean
  }
  'field/list-length': Field & {
    readonly found: number
    readonly minimum: number | null
    readonly maximum: number | null
  }
  'field/language': Field & {
    /** `null` when it is the default language that is missing. */
    readonly language: string | null
    readonly languages: readonly string[]
    readonly defaultLanguage: string
    readonly suggestion: string | null
  }

  'target/several-amounts': { readonly found: readonly string[] }
  'target/no-amount': { readonly choices: readonly string[] }
  'survey/answer-without-number': Nothing
  'survey/group-without-answers': Nothing
  'survey/suppressed-with-numbers': Nothing

  'id/duplicate': { readonly kind: IdKind; readonly id: string; readonly first: Elsewhere }

  'reference/unknown-publication': UnknownReference
  'reference/unknown-theme': UnknownReference
  'reference/unknown-promise': UnknownReference
  'reference/unknown-survey': UnknownReference
  'reference/unknown-survey-part': UnknownReference
  'reference/unknown-commitment': UnknownReference
  'reference/unknown-party': UnknownReference
  'reference/unknown-area': UnknownReference
  'reference/circle': { readonly name: string; readonly ids: readonly string[] }

  'time/order': { readonly from: string; readonly to: string }
  'time/folder-and-period': { readonly folder: string; readonly from: string; readonly to: string | null }
  /** `from` and `to` are the period of a publication, the time that a report covers, or that of the fieldwork of a survey. */
  'time/title-and-period': {
    readonly kind: TitledThing
    readonly title: string
    /** As the title has them. */
    readonly years: string
    /** The one in another folder that has the same title, and those years: `2018`, `2018/2018-12-31`; `null` for none. */
    readonly original: string | null
    readonly from: string
    readonly to: string | null
    /** The title with the years of that time. */
    readonly ought: string
  }
  'time/report-before-period': { readonly name: string | null; readonly date: string; readonly periodFrom: string }
  'time/outside-period': {
    readonly name: string
    readonly date: string
    readonly periodFrom: string
    readonly periodTo: string | null
  }
  'time/signed-after-period': { readonly date: string; readonly periodTo: string }
  'time/continues-later': {
    readonly name: string
    readonly reference: string
    readonly otherFrom: string
    readonly ownFrom: string
    /** The publication that it stands in, and how many of its references point to that other one. */
    readonly own: string
    readonly count: number
  }

  'time/report-in-future': { readonly date: string; readonly today: string }
  'time/outcome-goes-back': {
    /** The date of the earlier report. */
    readonly date: string
    readonly before: string
    readonly after: string
    /** What is counted, when it is a number that fell; `null` for a status. */
    readonly unit: string | null
  }
  'time/overlap': {
    readonly from: string
    readonly other: string
    readonly otherFrom: string
    readonly otherTo: string | null
    /** Days that belong to both; `null` when neither has an end. */
    readonly days: number | null
  }
  'time/gap': { readonly from: string; readonly other: string; readonly otherTo: string; readonly days: number }
  'time/not-there': {
    readonly kind: 'party' | 'area'
    readonly id: string
    readonly fault: 'gone' | 'not-yet'
    /** When it ended or began, as it is written. */
    readonly date: string
    readonly periodFrom: string
    readonly periodTo: string | null
  }
  'time/signed-after-start': { readonly date: string; readonly periodFrom: string }
  'time/report-beyond-date': { readonly name: string; readonly date: string; readonly asOf: string }
  'time/published-outside-period': {
    readonly date: string
    readonly periodFrom: string
    readonly periodTo: string | null
    /** After the end rather than long before the beginning. */
    readonly isLate: boolean
  }
  'time/fieldwork-in-future': { readonly date: string; readonly today: string }
  'time/fieldwork-after-publication': { readonly survey: string; readonly date: string; readonly published: string }

  'lineage/strengthened-but-lower': TargetMoved
  'lineage/weakened-but-higher': TargetMoved
  'lineage/unchanged-but-moved': TargetMoved & { readonly direction: 'higher' | 'lower' }
  'lineage/dropped': { readonly promise: string; readonly next: string }
  'lineage/ended-and-continued': { readonly reference: string; readonly heir: string }
  'lineage/continued-twice': { readonly reference: string; readonly other: string }
  'lineage/merged-alone': { readonly reference: string }
  'lineage/split-alone': { readonly reference: string }

  'measurable/number-without-unit': FieldValue
  'measurable/no-frequency': FieldValue & {
    readonly unit: string
    readonly periodFrom: string
    readonly periodTo: string | null
  }
  'measurable/frequency-without-number': FieldValue
  'measurable/vague-word': { readonly word: string; readonly advice: VagueAdvice }
  'measurable/several-commitments': {
    readonly sign: 'sentences' | 'joined' | 'numbers'
    /** What makes it look like several: the second sentence, the joining words, or two amounts. */
    readonly words: readonly string[]
  }
  'measurable/number-in-text': { readonly words: string }
  /** `words` say that it is for each of several, `place` what each of them is. */
  'measurable/for-each': FieldValue & { readonly words: string; readonly place: string }

  'language/long-sentence': { readonly words: number; readonly limit: number }
  'language/hard-text': {
    readonly lix: number
    readonly limit: number
    readonly wordsPerSentence: number
    readonly longWordsInPercent: number
  }
  'language/missing-alt': { readonly address: string }
  'language/link-text': { readonly words: string; readonly address: string; readonly fault: LinkTextFault }
  /** 1 for `#`; `levelBefore` is 0 for the first heading of a text. */
  'language/heading-skipped': { readonly level: number; readonly levelBefore: number }
  'language/quotation-marks': { readonly words: string; readonly count: number; readonly language: 'sv' | 'en' }
  /** `wanted` is the same without the marks around it. */
  'language/quoted-title': { readonly name: string; readonly words: string; readonly wanted: string }
  'language/hyphen-as-dash': { readonly words: string; readonly wanted: string }
  'language/invisible-character': { readonly character: string; readonly count: number; readonly word: string }
  'language/unprintable-character': { readonly character: string; readonly number: string; readonly count: number }
  'language/double-space': { readonly words: string; readonly count: number }
  'language/repeated-word': { readonly word: string }

  'translation/missing': { readonly promise: string; readonly language: string; readonly file: string }
  /** How many promises are translated to it. */
  'translation/title-missing': { readonly count: number; readonly language: string; readonly defaultLanguage: string }
  'translation/stale': { readonly file: string; readonly originalFile: string }
  'translation/unstamped': { readonly file: string; readonly originalFile: string }

  'allow/unknown-rule': { readonly rule: string; readonly suggestion: string | null }
  'allow/not-a-warning': { readonly rule: string }
  /** `found` are the words that warnings of the rule mark now; empty when there is none, or none with words. */
  'allow/unused': { readonly rule: string; readonly words: string | null; readonly found: readonly string[] }

  'figures/other-unit': {
    readonly found: readonly string[]
    readonly wanted: readonly string[]
    readonly suggestion: string | null
    /** Whether `units.yaml` has the unit of the outcome, and not the similar one of the target. */
    readonly isTargetMeant: boolean
  }
  'figures/fraction': Fraction
  /** `report` is the first one that is held against what was not promised then; `date` is when it was decided. */
  'figures/revised-target': { readonly commitment: string; readonly report: string; readonly date: string }
  /** `group` is `null` for all who answered; `fraction` is the one share that makes the sum right as a part of one. */
  'figures/shares-sum': { readonly group: string | null; readonly sum: number; readonly fraction: Fraction | null }
  'figures/counts-sum': {
    readonly part: 'answers' | 'answer' | 'group' | 'question' | 'figure'
    readonly group: string | null
    readonly found: number
    readonly whole: number
  }
  /** `printed` and `computed` are in percent; `null` when more answered than were asked. */
  'figures/share-and-count': {
    readonly group: string | null
    readonly answer: string
    readonly printed: number
    readonly count: number
    readonly base: number
    readonly computed: number
  }
  'figures/response-rate': {
    readonly respondents: number
    readonly invited: number
    readonly printed: number | null
    readonly computed: number | null
  }
  'figures/unlike-compared': {
    readonly question: string
    readonly differs: ComparedPart
    readonly here: string
    readonly there: string
  }
  'figures/negative': FieldValue
  'figures/between-order': { readonly from: number; readonly to: number }
  'figures/two-without-source': { readonly unit: string; readonly values: readonly number[] }

  /** Without its last four digits: what a report says ends up in logs. */
  'privacy/identity-number': { readonly masked: string }
  'privacy/phone-number': { readonly number: string }
  'privacy/private-email': { readonly email: string }
  'privacy/picture-position': { readonly link: string }
  /** Without the number itself, which is what must not be known. */
  'privacy/suppressed-in-vain': { readonly part: 'answer' | 'group'; readonly name: string }
  'privacy/small-group': { readonly group: string | null; readonly size: number; readonly limit: number }

  'link/unsafe': { readonly link: string; readonly fault: UnsafeLink }
  'link/unknown-page': {
    readonly link: string
    readonly suggestion: string | null
    /** Whether it is a picture or document, which belongs in `files/`. */
    readonly isFile: boolean
  }
  'link/no-picture': { readonly link: string; readonly fault: NoPicture }
  'link/unprinted-picture': { readonly link: string; readonly fault: UnprintedPicture }
  'link/heavy-picture': { readonly link: string; readonly sizeInBytes: number }
  'link/unknown-file': {
    readonly file: string
    readonly suggestion: string | null
    readonly known: readonly string[]
  }

  /** `isNewer` when a later version of the program has written the line. */
  'seal/unreadable': { readonly isNewer: boolean }
  'seal/edited': { readonly item: string }
  /**
   * `publication` is the one that the line before was sealed in, when it is another one: that line may have stayed on a branch.
   * `other` is the line that builds on the same one.
   */
  'seal/chain':
    | { readonly fault: 'broken'; readonly publication: null }
    | { readonly fault: 'broken'; readonly publication: string; readonly takenBack: TakenBack }
    | { readonly fault: 'fork'; readonly other: string; readonly takenBack: TakenBack }
    | { readonly fault: 'repeated'; readonly item: string }
  'seal/publication-gone': { readonly publication: string }
  /** `items` are those in a sealed publication that are not sealed; `null` for all of one that has no seal. */
  'seal/unsealed': { readonly publication: string; readonly items: readonly string[] | null }
  /** `date` is when it was sealed first; `until` the day that it is to come out, `null` for a draft. */
  'seal/unpublished': { readonly publication: string; readonly date: string; readonly until: string | null }
  /** `bound` is the day that the line cannot be before, or after. */
  'seal/date':
    | { readonly fault: 'backwards'; readonly date: string; readonly bound: string }
    | { readonly fault: 'future'; readonly date: string; readonly bound: string; readonly takenBack: TakenBack }
  /** `before` and `after` are `null` where there was or is nothing. */
  'seal/changed': {
    readonly kind: SealedThing
    readonly item: string
    readonly field: string
    readonly before: string | null
    readonly after: string | null
    readonly date: string
    readonly paste: Paste
    /** A name that several publications share is told once; these are the others that it is sealed with. */
    readonly others?: readonly { readonly item: string; readonly paste: Paste }[]
    /** Of a file in which nothing but the line ends has changed: those that it was sealed with, and its path. */
    readonly lineEnds?: { readonly sealedWith: 'lf' | 'crlf'; readonly file: string }
  }
  'seal/missing': {
    readonly kind: SealedThing
    readonly item: string
    readonly date: string
    readonly movedTo: string | null
    readonly paste: Paste | null
  }
  'seal/added': { readonly kind: SealedThing; readonly item: string; readonly paste: Paste }
  /** `ids` are the commitments of the promise as they stood. */
  'seal/reordered': { readonly item: string; readonly ids: readonly string[] }
  'seal/correction-changed': { readonly item: string; readonly isGone: boolean }
  /** `field` is `null` for a whole item, `found` for nothing. */
  'seal/correction-misfit': {
    readonly item: string
    readonly field: string | null
    readonly found: string | null
    readonly side: 'before' | 'after'
  }
  'seal/idle-correction': { readonly item: string; readonly field: string | null }
  'seal/correction-in-future': { readonly value: string; readonly item: string; readonly today: string }
  /** `day` is when the publication came out, or the item was sealed last. */
  'seal/correction-backdated': {
    readonly value: string
    readonly item: string
    readonly event: 'published' | 'sealed'
    readonly day: string
  }
  /** `corrected` is the publication that the correction is about, `publication` the one that it stands in. */
  'seal/correction-elsewhere': { readonly value: string; readonly corrected: string; readonly publication: string }
  'seal/placeholder': FieldValue
  'seal/suppressed-field': { readonly field: string }
  'seal/address-gone': { readonly address: string; readonly item: string; readonly paste: Paste }

  'redirect/address': FieldValue
  'redirect/source-exists': { readonly from: string }
  'redirect/unknown-target': { readonly to: string; readonly suggestion: string | null }
  'redirect/chain': { readonly from: string; readonly to: string; readonly end: string | null }
  'redirect/duplicate': { readonly from: string; readonly firstLine: number }

  'config/missing': Nothing
  /** `reason` is the file of an import, the name that nothing has, or else what went wrong in words of the language. */
  'config/unreadable': { readonly fault: ConfigFault; readonly reason: string }
  'config/no-default-export': Nothing
  /** `stray` is what a path may not have in it, where that is what is wrong. */
  'config/base-url': { readonly value: string; readonly stray: string | null }
  /** The number of a person is masked. `suggestion` is what was probably meant. */
  'config/organisation-number': {
    readonly number: string
    readonly fault: OrganisationNumberFault
    readonly suggestion: string | null
  }
  'config/security-contact': { readonly value: string }
  /** `suggestion` is what was probably meant. */
  'config/colour': FieldValue & { readonly suggestion: string | null }
  /** `ratio` is the contrast on the ground where it is least; `suggestion` has `needed` on each. */
  'config/contrast': FieldValue & {
    readonly scheme: Scheme
    readonly ground: AccentGround
    readonly groundColour: string
    readonly ratio: number
    readonly needed: number
    readonly suggestion: string
  }
  /** `file` is the name that the settings have. */
  'config/picture': Field & { readonly file: string; readonly fault: PictureFault }
  'config/drawing': { readonly fault: DrawingFault; readonly found: string }
  'config/time-zone': { readonly value: string }
  'config/language-tag': { readonly value: string }
  'config/default-language': { readonly value: string; readonly languages: readonly string[] }
  /** As the accessibility statement has it; `full` is contradicted by its own list, the others have nothing to show. */
  'config/conformance': { readonly conformance: 'full' | 'partial' | 'none' }
  'config/old-statement': { readonly updated: string }
  'config/example-address': { readonly value: string }
  /** `field` is the setting that the text is part of. */
  'config/example-text': {
    readonly name: string
    readonly field: 'title' | 'publisher' | 'description' | 'notice' | 'accessibility'
    readonly value: string
  }
}

export type Rule = keyof ProblemDetails
