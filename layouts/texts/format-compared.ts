import type { Answer, Index } from '../../scripts/model/archive.ts'
import { formatIndexScale } from './format-index.ts'
import { phraseOf, type Reading } from './reading.ts'

type Compared = { readonly index: Index | null; readonly answer: Answer | null; readonly hasOneScale: boolean }

/** What groups or years are compared by: `Andel som svarade ”Ja”`, `Index på en skala från 0 till 6`, `Index` on several. */
export function formatCompared({ index, answer, hasOneScale }: Compared, reading: Reading): string {
  const { survey } = reading.texts
  if (index !== null) return hasOneScale ? formatIndexScale(index, reading.texts) : survey.index
  return answer === null ? survey.share : survey.shareOf(phraseOf(answer.text, reading))
}
