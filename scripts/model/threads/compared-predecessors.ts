import type { Publication } from '../archive.ts'
import type { Language } from '../language.ts'
import { predecessorsOf } from '../periods/period-succession.ts'

/** The publications that one takes over from, as far as both can be read in a language. */
export function comparedPredecessors(
  publication: Publication,
  publications: readonly Publication[],
  language: Language,
): readonly Publication[] {
  const isReadable = ({ languages }: Publication) => languages.includes(language)
  return isReadable(publication) ? predecessorsOf(publication, publications).filter(isReadable) : []
}
