import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { type ContentText, wordsOfCommitment } from '../texts/content-texts.ts'
import { type Quantity, quantitiesIn } from '../texts/quantities-in.ts'
import { sentencesIn } from '../texts/sentences-in.ts'
import type { ValidContent } from '../valid-content.ts'
import { JOINING_WORDS } from '../words/joining-words.ts'
import { NUMBER_WORDS, type NumberWords } from '../words/number-words.ts'
import { type WordLanguage, wordLanguage } from '../words/word-language.ts'

/** What is promised in one breath has several owners and several outcomes; each needs an entry of its own. */
export function oneCommitmentEach({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  for (const commitment of publications.flatMap(({ commitments }) => commitments)) {
    const [original] = wordsOfCommitment(commitment, site)
    if (original === undefined) continue
    const language = wordLanguage(original.language)
    const isListOfTargets = Array.isArray(commitment.fields.target)
    if (reportSentences(original, report) || language === null) continue
    if (reportJoined(original, language, report) || isListOfTargets) continue
    reportNumbers(original, language, report)
  }
}

function reportSentences({ text, placeOf }: ContentText, report: Report): boolean {
  const [, second] = sentencesIn(text)
  if (second === undefined) return false
  report('measurable/several-commitments', placeOf(second.text, second.start), {
    sign: 'sentences',
    words: [second.text],
  })
  return true
}

function reportJoined({ text, placeOf }: ContentText, language: WordLanguage, report: Report): boolean {
  const found = JOINED[language].exec(text)
  if (found === null) return false
  const [words] = found
  report('measurable/several-commitments', placeOf(words, found.index), { sign: 'joined', words: [words] })
  return true
}

function reportNumbers({ text, placeOf }: ContentText, language: WordLanguage, report: Report): void {
  const [first, second] = ownAmounts(quantitiesIn(text, language), NUMBER_WORDS[language])
  if (first === undefined || second === undefined) return
  const words = [first.words, second.words]
  report('measurable/several-commitments', placeOf(second.words, second.start), { sign: 'numbers', words })
}

/** Amounts of what is done, joined to each other; ”på tre skolor och två torg” is where it is done. */
function ownAmounts(quantities: readonly Quantity[], words: NumberWords): readonly Quantity[] {
  const own: Quantity[] = []
  let isPreviousOwn = false
  for (const quantity of quantities) {
    if (quantity.unit === '' || words.timeUnits.includes(quantity.unit)) continue
    const isJoined = quantity.before === ',' || words.joiners.includes(quantity.before)
    const isFirst = own.length === 0 && !isJoined
    isPreviousOwn = isJoined ? isPreviousOwn : isFirst && !words.prepositions.includes(quantity.before)
    if (isPreviousOwn) own.push(quantity)
  }
  return own
}

const JOINED: Readonly<Record<WordLanguage, RegExp>> = { sv: joinedPattern('sv'), en: joinedPattern('en') }

// A semicolon joins two statements; ”samt” joins nouns as often, so that a verb must follow.
function joinedPattern(language: WordLanguage): RegExp {
  const { joiners, verbs } = JOINING_WORDS[language]
  return new RegExp(
    `;\\s*[\\p{L}\\p{N}]+|(?<![\\p{L}-])(?:${joiners.join('|')})\\s+(?:${verbs.join('|')})(?![\\p{L}-])`,
    'iu',
  )
}
