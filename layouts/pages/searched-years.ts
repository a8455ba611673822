import type { Publication } from '../../scripts/model/archive.ts'
import type { Day } from '../../scripts/model/dates.ts'
import { publicationYears } from '../../scripts/model/periods/publication-years.ts'

/** The years that can be searched for, latest first. */
export function searchedYears(publications: readonly Publication[], asOf: Day): readonly string[] {
  const years = publications.flatMap((publication) => publicationYears(publication, asOf))
  return [...new Set(years)].sort((a, b) => b - a).map(String)
}
