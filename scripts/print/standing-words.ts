import { STANDING_SIGNS } from '../../layouts/texts/standing-signs.ts'
import type { Commitment } from '../model/archive.ts'
import { standingKind } from '../model/standing.ts'
import { type Inline, strong, words } from './blocks.ts'
import type { Printing } from './printing.ts'

/** How a commitment stands, as sign and word, so that it never depends on colour. */
export function standingWords({ standing }: Commitment, { texts }: Printing): readonly Inline[] {
  const kind = standingKind(standing)
  return [{ kind: 'sign', text: STANDING_SIGNS[kind] }, strong(words(texts.standing[kind]))]
}
