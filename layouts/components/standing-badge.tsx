import type { Standing } from '../../scripts/model/archive.ts'
import { standingKind } from '../../scripts/model/standing.ts'
import type { StandingKind } from '../../scripts/model/vocabulary.ts'
import { STANDING_SIGNS } from '../texts/standing-signs.ts'
import type { Texts } from '../texts/texts.ts'

/** How a commitment stands, as sign and word, so that it never depends on colour. */
export const StandingBadge = ({ standing, texts }: { readonly standing: Standing; readonly texts: Texts }) => (
  <StandingKindBadge kind={standingKind(standing)} texts={texts} />
)

export const StandingKindBadge = ({ kind, texts }: { readonly kind: StandingKind; readonly texts: Texts }) => (
  <span class={`standing-badge standing-badge-${kind}`}>
    <span class="standing-badge-sign" aria-hidden="true">
      {STANDING_SIGNS[kind]}
    </span>{' '}
    {texts.standing[kind]}
  </span>
)
