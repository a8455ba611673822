import type { Question } from '../../scripts/model/archive.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** How many answered a question, and what follows: `Antal som svarade på frågan: 600. Flera svar kunde ges.` */
export function formatBase({ base, allowsSeveral, survey: { kind } }: Question, texts: Texts): string {
  const { survey } = texts
  return [
    base === null ? survey.baseUnknown : `${survey.base}: ${formatNumber(base, texts)}.`,
    ...(base === null && kind === 'random-sample' ? [survey.marginWithoutBase] : []),
    ...(allowsSeveral ? [survey.several] : []),
  ].join(' ')
}
