import type { Reading } from '../../layouts/texts/reading.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import type { Archive, Publication } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import { listSources } from './list-sources.ts'

/** What is printed, in which language, with which numbered sources at its end. */
export type Printing = Reading & {
  readonly archive: Archive
  readonly publication: Publication
  /** The number of a source, from 1, by its address. */
  readonly sourceNumbers: ReadonlyMap<string, number>
}

/** A publication as it is printed in one language. */
export function printingOf(archive: Archive, publication: Publication, language: Language): Printing {
  const numbered = listSources(publication).map(({ url }, index) => [url, index + 1] as const)
  return {
    archive,
    publication,
    language,
    defaultLanguage: archive.site.defaultLanguage,
    texts: textsIn(language, archive.site.defaultLanguage),
    sourceNumbers: new Map(numbered),
  }
}
