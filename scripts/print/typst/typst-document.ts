import type { ArchiveDocument } from '../archive-document.ts'
import type { PrintDocument } from '../print-document.ts'
import type { SheetDocument } from '../sheet-document.ts'

/** What a PDF can be made of: each kind has a template of its name. */
export type TypstDocument = PrintDocument | SheetDocument | ArchiveDocument
