import type { Day } from '../../model/dates.ts'
import { publicFrom, releaseOn } from '../../model/release.ts'
import { asOfReport } from '../../model/report-name.ts'
import type { Waiting } from '../../report/formats/format-waiting.ts'
import type { ValidContent, ValidPublication } from '../../validate/valid-content.ts'

/**
 * The publications that are in the content and not yet in the site, and the surveys and reports of those that are; first
 * those that will be next.
 */
export function listWaiting({ publications }: ValidContent, asOf: Day): readonly Waiting[] {
  return publications
    .flatMap((publication) => waitingIn(publication, asOf))
    .sort((a, b) => compareTexts(a.published ?? LAST, b.published ?? LAST) || compareTexts(a.id, b.id))
}

const LAST = '9999'

function waitingIn(valid: ValidPublication, asOf: Day): readonly Waiting[] {
  if (valid.publication === null) return []
  const { state, published } = valid.publication.fields
  const day = publicFrom(published)
  const release = releaseOn(asOf, { state, published: day })
  // The day of a draft may still change, and alone it shows nothing.
  if (release !== 'published') {
    return [{ kind: 'publication', id: valid.id, release, published: release === 'draft' ? null : day }]
  }
  const parts = [
    ...valid.surveys.map(({ id, fields }) => ({ kind: 'survey' as const, id, day: publicFrom(fields.published) })),
    ...valid.reports.map(({ id, fields }) => ({
      kind: 'report' as const,
      id,
      day: publicFrom(asOfReport(id), fields.published),
    })),
  ]
  return parts.flatMap(({ kind, id, day }): readonly Waiting[] =>
    day === null || day <= asOf ? [] : [{ kind, id: `${valid.id}/${id}`, release: 'embargoed', published: day }],
  )
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
