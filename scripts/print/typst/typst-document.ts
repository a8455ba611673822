import type { ArchiveDocument } from '../archive-document.ts'
import type { PrintDocument } from '../print-document.ts'
import type { SheetDocument } from '../sheet-document.ts'

/** The publisher’s logo, as text, so that a document is the same when its words are: `base64` is the file. */
export type Logo = { readonly format: 'svg' | 'png'; readonly base64: string }

/** What a PDF can be made of: each kind has a template of its name. The logo stands above the title where there is one. */
export type TypstDocument = (PrintDocument | SheetDocument | ArchiveDocument) & { readonly logo?: Logo }
