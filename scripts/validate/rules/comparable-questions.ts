import { roundingSlack } from '../../model/surveys/rounding-slack.ts'
import type { Report } from '../../report/problem.ts'
import { BINARY_SLACK } from '../printed-precision.ts'
import type { RuleContext } from '../rule.ts'
import type { QuestionFields, SurveyFields } from '../schemas/survey-fields.ts'
import { inDefaultLanguage } from '../texts/in-default-language.ts'
import type { ValidContent } from '../valid-content.ts'

type Asked = { readonly survey: SurveyFields; readonly question: QuestionFields }
type Site = RuleContext['site']

/**
 * Questions that are declared comparable were put to people chosen in the same way, and their indexes have one scale. They were
 * asked in the same words, with the same answers to choose from, or readers are told why that makes no difference.
 */
export function comparableQuestions({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  const known = new Map(publications.flatMap(({ id, surveys }) => surveys.flatMap((survey) => questionsOf(id, survey))))
  for (const { fields, placeOf } of publications.flatMap(({ surveys }) => surveys)) {
    for (const [index, question] of fields.questions.entries()) {
      const declared = question['compares-with']
      const earlier = declared?.comparable ? known.get(declared.question) : undefined
      if (declared === undefined || earlier === undefined) continue
      const place = placeOf(['questions', index, 'compares-with', 'comparable'])
      const later = { survey: fields, question }
      const found = [
        ...differencesInKind(later, earlier),
        ...(declared.why === undefined ? differencesInWords(later, earlier, site) : []),
      ]
      for (const difference of found) {
        report('figures/unlike-compared', place, { question: declared.question, ...difference })
      }
    }
  }
}

function questionsOf(publicationId: string, { id, fields }: { readonly id: string; readonly fields: SurveyFields }) {
  return fields.questions.map((question): [string, Asked] => [
    `${publicationId}/${id}#${question.id}`,
    { survey: fields, question },
  ])
}

// What one of them does not say may well be the same.
function differencesInKind(later: Asked, earlier: Asked) {
  const [kind, kindBefore] = [later.survey.kind, earlier.survey.kind]
  const [scale, scaleBefore] = [scaleOf(later), scaleOf(earlier)]
  return [
    ...(kind === undefined || kindBefore === undefined || kind === kindBefore
      ? []
      : [{ differs: 'kind', here: kind, there: kindBefore } as const]),
    ...(scale === null || scaleBefore === null || scale === scaleBefore
      ? []
      : [{ differs: 'scale', here: scale, there: scaleBefore } as const]),
  ]
}

function scaleOf({ question: { index } }: Asked): string | null {
  return index?.from === undefined || index.to === undefined ? null : `${index.from}…${index.to}`
}

function differencesInWords({ question: later }: Asked, { question: earlier }: Asked, site: Site) {
  const [text, textBefore] = [inDefaultLanguage(later.text, site), inDefaultLanguage(earlier.text, site)]
  const [answers, answersBefore] = [choicesOf(later, site), choicesOf(earlier, site)]
  return [
    ...(plain(text) === plain(textBefore) ? [] : [{ differs: 'text', here: text, there: textBefore } as const]),
    ...(answers === null || answersBefore === null || hasSame(answers, answersBefore)
      ? []
      : [{ differs: 'answers', here: answers.join(' · '), there: answersBefore.join(' · ') } as const]),
  ]
}

/** A text without what does not change the question: capitals, spaces, punctuation, and the year it asks about. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:19|20)\d\d\b/g, 'year')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The answers that there were to choose from, where all are known: of several at a time, sources print the most frequent. */
function choicesOf({ answers, several }: QuestionFields, site: Site): readonly string[] | null {
  return several || answers.length < 2 || isPartly(answers)
    ? null
    : answers.map(({ text }) => inDefaultLanguage(text, site).trim())
}

function isPartly(answers: QuestionFields['answers']): boolean {
  const shares = answers.flatMap(({ share }) => (share === undefined ? [] : [share]))
  if (shares.length < answers.length) return false
  const slack = shares.reduce((total, share) => total + roundingSlack(share), BINARY_SLACK)
  return shares.reduce((total, share) => total + share, 0) < 100 - slack
}

// As pages find the same answer in two surveys: by its very words.
function hasSame(some: readonly string[], others: readonly string[]): boolean {
  return new Set([...some, ...others]).size === new Set(some).size && new Set(some).size === new Set(others).size
}
