import type { Release } from '../../scripts/model/vocabulary.ts'
import type { Texts } from '../texts/texts.ts'

/** Beside the name of a publication that the public does not see yet; nothing beside all others. */
export const ReleaseBadge = ({ release, texts }: { readonly release: Release; readonly texts: Texts }) =>
  release === 'published' ? null : (
    <>
      {' '}
      <span class="release-badge">{texts.release.badges[release]}</span>
    </>
  )
