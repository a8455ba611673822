// The words of a print document, ready to be laid out: what stands in which order is decided before the layout, which
// knows nothing of promises. layouts/print/blocks.typ lays out each kind.

import type { Index } from '../../model/archive.ts'
import type { Interval } from '../../model/surveys/wilson-interval.ts'

/** The language of a text in a document of another language, as Typst and PDF name it. */
export type TextLanguage = { readonly lang: string; readonly region: string | null }

export type Inline =
  /** `language` is `null` for the language of the document; what stands apart runs the other way. */
  | { readonly kind: 'text'; readonly text: string; readonly language: TextLanguage | null; readonly isApart?: true }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A link whose words say where it leads; the address is written after them. */
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  /** An address that is its own words. */
  | { readonly kind: 'address'; readonly address: string }
  /** A way to another place in the document. */
  | { readonly kind: 'jump'; readonly anchor: string; readonly text: string }
  /** A picture-like sign beside a word that says the same; not read aloud. */
  | { readonly kind: 'sign'; readonly text: string }
  /** A share in percent as a bar, under the words of its row in a table that tells it as a number too; not read aloud. */
  | { readonly kind: 'bar'; readonly share: number; readonly interval: Interval | null }
  /** A number as a mark on the scale that it belongs to, likewise. */
  | { readonly kind: 'scale'; readonly index: Index }
  | Picture
  | { readonly kind: 'break' }

/** A picture of the publication. */
export type Picture = {
  readonly kind: 'picture'
  /** Its path below `files/`, percent-encoded. */
  readonly file: string
  /** What it shows, for those who do not see it. */
  readonly shown: string
  /** Stands in its place where it cannot be printed. */
  readonly instead: readonly Inline[]
}

export type Block =
  /** `anchor` is there when a jump leads to it. */
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly content: readonly Inline[]
      readonly anchor?: string
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'ordered-list'; readonly start: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | Table
  /** Terms, each with what is known of it. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Set apart from the rest, with a label: remarks, the notice of the site. */
  | { readonly kind: 'note'; readonly label: string | null; readonly blocks: readonly Block[] }
  | { readonly kind: 'sources'; readonly sources: readonly SourceEntry[] }
  /** Kept on one page of paper where there is room for it. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  /** Blocks in another language than the document. */
  | { readonly kind: 'in-language'; readonly language: TextLanguage; readonly blocks: readonly Block[] }

export type Table = {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  /** Whether the first cell of each row says what the others are about. */
  readonly namesRows: boolean
  readonly rows: readonly (readonly Cell[])[]
}

/** `share` is the part of the page's width, relative to the other columns. */
export type Column = { readonly header: Cell; readonly share: number; readonly align: Alignment }
export type Cell = readonly Inline[]
export type Alignment = 'start' | 'center' | 'end'

export type Fact = { readonly term: string; readonly value: readonly Block[] }
export type SourceEntry = { readonly anchor: string; readonly content: readonly Inline[] }

/** Words in the language of the document. */
export function words(text: string): Inline {
  return { kind: 'text', text, language: null }
}

/** Words that stand out. */
export function strong(...content: readonly Inline[]): Inline {
  return { kind: 'strong', content }
}

/** A paragraph of words. */
export function paragraph(...content: readonly Inline[]): Block {
  return { kind: 'paragraph', content }
}

/** A heading; `level` counts from 1 within the document. */
export function heading(level: number, ...content: readonly Inline[]): Block {
  return { kind: 'heading', level, content }
}
