import type { Publication } from '../../scripts/model/archive.ts'
import type { Language } from '../../scripts/model/language.ts'
import { type Printing, printingOf } from '../../scripts/print/printing.ts'
import { archive, publication } from './build-archive.ts'

/** How a publication, alone in its archive, is printed. */
export function printing(printed: Publication = publication(), language: Language = 'sv'): Printing {
  return printingOf(archive({ publications: [printed] }), printed, language)
}
