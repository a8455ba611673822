import { STANDING_SIGNS } from '../../../layouts/texts/standing-signs.ts'
import type { Commitment } from '../../model/archive.ts'
import { standingKind } from '../../model/standing.ts'
import type { StandingKind } from '../../model/vocabulary.ts'
import type { Printing } from '../printing.ts'
import { type Inline, strong, words } from './blocks.ts'

/** How a commitment stands, as sign and word, so that it never depends on colour. */
export function standingWords({ standing }: Commitment, printing: Printing): readonly Inline[] {
  return standingKindWords(standingKind(standing), printing)
}

/** The same of a kind of standing. */
export function standingKindWords(kind: StandingKind, { texts }: Printing): readonly Inline[] {
  return [{ kind: 'sign', text: STANDING_SIGNS[kind] }, strong(words(texts.standing[kind]))]
}
