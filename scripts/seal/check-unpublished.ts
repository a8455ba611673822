import type { Day } from '../model/dates.ts'
import { releaseOn } from '../model/release.ts'
import type { Report } from '../report/problem.ts'
import type { ValidContent } from '../validate/valid-content.ts'
import type { ReadSeal } from './read-seal.ts'

/**
 * What is sealed has been published, and stays so: a publication that became a draft again, or is to come out later, would be
 * gone from the site with every correction that tells why.
 *
 * @returns the publications that it was told of
 */
export function checkUnpublished(
  seals: readonly ReadSeal[],
  content: ValidContent,
  today: Day,
  report: Report,
): ReadonlySet<string> {
  const told = new Set<string>()
  for (const { publication, lines } of seals) {
    const found = content.publications.find(({ id }) => id === publication)?.publication ?? null
    const [first] = lines
    if (found === null || first === undefined) continue
    const { state } = found.fields
    const published = found.fields.published == null ? null : String(found.fields.published)
    const release = releaseOn(today, { state, published })
    if (release === 'published') continue
    told.add(publication)
    const place = found.placeOf([release === 'draft' ? 'state' : 'published'])
    report('seal/unpublished', place, {
      publication,
      date: first.entry.date,
      until: release === 'draft' ? null : published,
    })
  }
  return told
}
