import type { Question } from '../../scripts/model/archive.ts'
import { hasMargin } from '../../scripts/model/surveys/has-margin.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** How many answered a question, and what follows: `Antal som svarade på frågan: 600. Flera svar kunde ges.` */
export function formatBase({ base, allowsSeveral, survey: asked }: Question, texts: Texts): string {
  const { survey } = texts
  return [
    base === null ? survey.baseUnknown : `${survey.base}: ${formatNumber(base, texts)}.`,
    ...(base === null && hasMargin(asked) ? [survey.marginWithoutBase] : []),
    ...(allowsSeveral ? [survey.several] : []),
  ].join(' ')
}
