import type { Publication } from '../../scripts/model/archive.ts'
import { formatDate } from './format-date.ts'
import type { Texts } from './texts.ts'

/** Why the public does not see a publication yet, and until when; `null` when it does. */
export function formatRelease({ release, published }: Publication, texts: Texts): string | null {
  if (release === 'draft') return texts.release.draft
  return release === 'embargoed' && published !== null ? texts.release.embargoed(formatDate(published, texts)) : null
}
