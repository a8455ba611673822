import { computedAnswerJson } from '../compare/json/computed-answer-json.ts'
import { textJson } from '../compare/json/json-parts.ts'
import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import type { Answer, Archive, Question } from '../model/archive.ts'
import type { QuestionData } from './publication-data-schema.ts'

/** What is worked out of the answers to a question, each beside its words. */
export function questionData({ site }: Archive, question: Question): QuestionData {
  const { id, survey, answers, aggregates, groups } = question
  return {
    question: `${survey.reference}#${id}`,
    address: absoluteAddress(addressesIn(site.defaultLanguage, site).survey(survey), site),
    answers: answersData(answers),
    aggregates: answersData(aggregates),
    groups: groups.map((group) => ({ text: textJson(group.text), answers: answersData(group.answers) })),
  }
}

function answersData(answers: readonly Answer[]): QuestionData['answers'] {
  return answers.map((answer) => ({ text: textJson(answer.text), ...computedAnswerJson(answer) }))
}
