import type { ReportLanguage } from '../report-language.ts'
/** What is to be thought of before a change is approved. */
export type Question =
  | 'errors'
  | 'seals'
  | 'unsealed'
  | 'published'
  | 'hidden'
  | 'corrected'
  | 'number'
  | 'unit'
  | 'promise-text'
  | 'parties'
  | 'status'
  | 'figures'
  | 'survey'
  | 'period'
  | 'removed'
  | 'renamed'
  | 'translation'
  | 'attachment'
  | 'settings'
  | 'person'
  | 'warnings'
  | 'acknowledged'

/** What content consists of, as those who approve it think of it. */
export type ItemKind =
  | 'settings'
  | 'publication'
  | 'foreword'
  | 'promise'
  | 'commitment'
  | 'survey'
  | 'report'
  | 'correction'
  | 'party'
  | 'area'
  | 'word'
  | 'unit'
  | 'redirect'

/** The words of a review. */
export type ReviewWords = {
  /** A tag for `lang`. */
  readonly language: ReportLanguage
  readonly title: string
  /** What is compared: a version with its commit, and the work tree. */
  comparedWith(ref: string, commit: string): string
  /** The version has gone on since: what is compared with is where the two parted. */
  partedFrom(ref: string, commit: string): string
  /** `10 ändringar i 7 saker, 2 nya varningar`. */
  changes(count: number): string
  newProblems(errors: number, warnings: number): string
  /** Errors about what is sealed that were there before; empty without any. */
  oldSeals(count: number): string
  readonly nothing: string
  readonly nothingInContent: string
  readonly things: Readonly<Record<ItemKind, string>>
  /** `Löftet ”Grannsamverkan mot inbrott”`. */
  thing(kind: ItemKind, title: string): string
  /** Of a commitment: `i löftet Grannsamverkan mot inbrott`. */
  inPromise(title: string): string
  inLanguage(language: string): string
  inPublication(id: string, title: string | null): string
  /** Heading over what belongs to no publication. */
  readonly common: string
  readonly kinds: Readonly<Record<'changed' | 'added' | 'removed' | 'renamed', string>>
  readonly columns: { readonly field: string; readonly before: string; readonly after: string; readonly place: string }
  place(file: string, line: number): string
  /** The place counts in the version that is compared with. */
  placeBefore(file: string, line: number): string
  moved(from: number, to: number): string
  position(place: number): string
  /** With the value of `order`, when the place among the others is known. */
  orderedAs(place: number, order: string): string
  renamed(before: string, after: string): string
  readonly hidden: Readonly<Record<'spaces' | 'type', string>>
  readonly otherLanguages: (languages: string) => string
  readonly file: string
  /** The prose below the fields. */
  readonly prose: string
  readonly wholeThing: string
  readonly nothingThere: string
  readonly nothingLeft: string
  readonly empty: string
  /** Of what a correction keeps to itself. */
  readonly suppressed: string
  readonly yes: string
  readonly no: string
  readonly decimalSign: string
  image(description: string, address: string): string
  quoted(text: string): string
  /** What fields are called that no form has. */
  readonly fields: Readonly<Record<string, string>>
  readonly sections: {
    readonly contents: string
    readonly seals: string
    readonly problems: string
    readonly checklist: string
    readonly changes: string
    readonly files: string
    readonly translations: string
    readonly pages: string
    readonly layout: string
    readonly notes: string
  }
  readonly problems: {
    readonly new: string
    readonly gone: string
    readonly acknowledged: string
    readonly none: string
    reason(text: string): string
  }
  readonly files: Readonly<Record<'attachment' | 'picture' | 'seal' | 'guide' | 'content' | 'unexpected', string>>
  readonly fileKinds: Readonly<Record<'added' | 'removed' | 'changed' | 'unreadable', string>>
  stale(language: string, title: string): string
  readonly pages: {
    readonly explanation: string
    readonly changed: string
    readonly new: string
    readonly gone: string
    readonly none: string
    readonly unknown: string
    readonly all: string
  }
  readonly layout: string
  readonly questions: Readonly<Record<Question, string>>
  readonly baseInvalid: (ref: string, errors: number) => string
  readonly baseSettings: (ref: string) => string
  leftOut(path: string, ref: string): string
  inLfs(path: string, ref: string): string
  readonly signs: { readonly before: string; readonly after: string }
  /** At the end of a list that was cut. */
  more(left: number): string
  /** At the end of a text that was cut. */
  cut(left: number): string
  /** @param isPage whether it is for a browser */
  written(file: string, isPage: boolean): string
}
