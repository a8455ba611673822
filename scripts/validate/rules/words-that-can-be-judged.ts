import type { Report } from '../../report/problem.ts'
import type { VagueAdvice } from '../../report/problem-details.ts'
import type { RuleContext } from '../rule.ts'
import type { CommitmentFields } from '../schemas/commitment-fields.ts'
import { targetsOf } from '../targets-of.ts'
import { type ContentText, wordsOfCommitment } from '../texts/content-texts.ts'
import type { ValidContent } from '../valid-content.ts'
import { VAGUE_WORDS } from '../words/vague-words.ts'
import { type WordLanguage, wordLanguage } from '../words/word-language.ts'

// The letters of Swedish and English words; with those of every script, \p{L}, the patterns take 50 ms to prepare.
const PART_OF_WORD = '[a-z0-9\\u00C0-\\u024F-]'

type Vague = { readonly advice: VagueAdvice; readonly pattern: RegExp }

const PATTERNS: Readonly<Record<WordLanguage, readonly Vague[]>> = {
  sv: patternsOf(VAGUE_WORDS.sv),
  en: patternsOf(VAGUE_WORDS.en),
}

/** A commitment says what will be done in words that can be judged afterwards. */
export function wordsThatCanBeJudged({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  for (const commitment of publications.flatMap(({ commitments }) => commitments)) {
    const settled = settledBy(commitment.fields)
    for (const text of wordsOfCommitment(commitment, site)) {
      const language = wordLanguage(text.language)
      if (language === null) continue
      reportIn(
        text,
        PATTERNS[language].filter(({ advice }) => !settled.includes(advice)),
        report,
      )
    }
  }
}

/** What the other fields already say: how many and how often by a target, that it is an attempt by the kind. */
function settledBy(fields: CommitmentFields): readonly VagueAdvice[] {
  const hasNumber = targetsOf(fields).some(({ amountKey }) => amountKey !== null)
  return [
    ...(hasNumber ? (['how-often', 'how-many', 'always'] as const) : []),
    ...(fields.kind === 'attempt' ? (['attempt'] as const) : []),
    ...(fields.condition === undefined ? [] : (['when-needed', 'as-far-as-possible'] as const)),
  ]
}

function reportIn({ text, placeOf }: ContentText, patterns: readonly Vague[], report: Report): void {
  const reported = new Set<string>()
  for (const { advice, pattern } of patterns) {
    for (const { 0: word, index } of text.matchAll(pattern)) {
      if (reported.has(word)) continue
      reported.add(word)
      report('measurable/vague-word', placeOf(word, index), { word, advice })
    }
  }
}

function patternsOf(words: Readonly<Record<VagueAdvice, readonly string[]>>): readonly Vague[] {
  return Object.entries(words).map(([advice, list]) => ({
    advice: advice as VagueAdvice,
    pattern: new RegExp(`(?<!${PART_OF_WORD})(?:${list.join('|')})(?!${PART_OF_WORD})`, 'giu'),
  }))
}
