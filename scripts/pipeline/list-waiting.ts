import { type Day, firstDay } from '../model/dates.ts'
import { releaseOn } from '../model/release.ts'
import type { WaitingPublication } from '../report/format-waiting.ts'
import type { ValidContent } from '../validate/valid-content.ts'

/** The publications that are in the content and not yet in the site, first those that will be next. */
export function listWaiting({ publications }: ValidContent, asOf: Day): readonly WaitingPublication[] {
  return publications
    .flatMap(({ id, publication }) => {
      if (publication === null) return []
      const { state, published } = publication.fields
      const day = published == null ? null : firstDay(String(published))
      const release = releaseOn(asOf, { state, published: day })
      // The day of a draft may still change, and alone it shows nothing.
      return release === 'published' ? [] : [{ id, release, published: release === 'draft' ? null : day }]
    })
    .sort((a, b) => compareTexts(a.published ?? LAST, b.published ?? LAST) || compareTexts(a.id, b.id))
}

const LAST = '9999'

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
