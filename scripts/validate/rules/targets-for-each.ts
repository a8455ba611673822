import { languageNamed } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { type LocatedTarget, targetsOf } from '../targets-of.ts'
import { wordsOfCommitment } from '../texts/content-texts.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'
import { describeValue } from '../values/value-at.ts'
import { FOR_EACH } from '../words/for-each-words.ts'
import { wordLanguage } from '../words/word-language.ts'

type Commitment = ValidPublication['commitments'][number]
type Site = RuleContext['site']

/**
 * A number that was promised for each of several places is reached as a sum by one of them alone. What is said of one place
 * only has a target of its own already.
 */
export function targetsForEach({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  for (const commitment of publications.flatMap(({ commitments }) => commitments)) {
    if (commitment.fields.places.length === 1) continue
    for (const located of targetsOf(commitment.fields)) {
      const { path, target, amountKey } = located
      if (amountKey !== 'at-least' && amountKey !== 'exactly') continue
      const said = forEachIn(commitment, located, site)
      if (said === null) continue
      const value = describeValue(target[amountKey])
      report('measurable/for-each', commitment.placeOf([...path, amountKey]), { name: amountKey, value, ...said })
    }
  }
}

/** The words for it in what is printed of the target, or in what is to be done; `null` when there are none. */
function forEachIn(commitment: Commitment, { target }: LocatedTarget, site: Site) {
  const printed = target['as-printed']
  const texts = wordsOfCommitment(commitment, site)
  const all = printed === undefined ? texts : [{ text: printed, language: site.defaultLanguage }, ...texts]
  for (const { text, language } of all) {
    const known = wordLanguage(languageNamed(language, site.languages))
    const found = known === null ? null : FOR_EACH[known].exec(text)
    if (found !== null) return { words: found[0], place: found.groups?.place ?? '' }
  }
  return null
}
