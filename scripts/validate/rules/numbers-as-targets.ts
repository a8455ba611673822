import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { wordsOfCommitment } from '../texts/content-texts.ts'
import { quantitiesIn } from '../texts/quantities-in.ts'
import type { ValidContent } from '../valid-content.ts'
import { wordLanguage } from '../words/word-language.ts'

/** A number that stands in the words only is measured by nobody. */
export function numbersAsTargets({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  for (const commitment of publications.flatMap(({ commitments }) => commitments)) {
    if (commitment.fields.target !== undefined) continue
    for (const { text, language, placeOf } of wordsOfCommitment(commitment, site)) {
      const known = wordLanguage(language)
      const [first] = known === null ? [] : quantitiesIn(text, known)
      if (first === undefined) continue
      report('measurable/number-in-text', placeOf(first.words, first.start), { words: first.words })
      // The other languages say the same.
      break
    }
  }
}
