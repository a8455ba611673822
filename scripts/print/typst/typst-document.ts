import type { ArchiveDocument } from '../archive-document.ts'
import type { PrintDocument } from '../print-document.ts'
import type { SheetDocument } from '../sheet-document.ts'
import type { PrintPicture } from './print-picture.ts'

/** The publisher’s logo, as text, so that a document is the same when its words are: `base64` is the file. */
export type Logo = { readonly format: 'svg' | 'png'; readonly base64: string }

/** What a PDF can be made of: each kind has a template of its name. The logo stands above the title where there is one. */
export type TypstDocument = (PrintDocument | SheetDocument | ArchiveDocument) & {
  readonly logo?: Logo
  /** Those that its words name and that can be printed. */
  readonly pictures?: readonly PrintPicture[]
}

/** Everything of a document but the bytes of its pictures, whose sums tell them apart. */
export function documentJson(document: TypstDocument): string {
  return JSON.stringify(document, (_, value) => (ArrayBuffer.isView(value) ? undefined : value))
}
