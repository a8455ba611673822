import type { Publication, Survey } from '../../scripts/model/archive.ts'
import { formatDate } from './format-date.ts'
import type { Texts } from './texts.ts'

/** Why the public does not see a publication or a survey yet, and until when; `null` when it does. */
export function formatRelease({ release, published }: Publication | Survey, texts: Texts): string | null {
  if (release === 'draft') return texts.release.draft
  return release === 'embargoed' && published !== null ? texts.release.embargoed(formatDate(published, texts)) : null
}
