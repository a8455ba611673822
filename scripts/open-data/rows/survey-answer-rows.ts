import { computedAnswerJson } from '../../compare/json/computed-answer-json.ts'
import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Answer, AnswerGroup, Archive, Index, Question, Survey } from '../../model/archive.ts'
import type { AnswerRow } from '../../model/data-tables.ts'
import type { Cell, Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'
import { surveysIn } from './survey-rows.ts'

type SurveyRow = Row<'survey-answers'>
type Answered = Pick<AnswerGroup, 'base' | 'index' | 'answers' | 'isSuppressed'>

/** A row for each answer to each question, of all who answered and of each group of them; one where no answer is known. */
export function surveyAnswerRows(archive: Archive): readonly SurveyRow[] {
  return surveysIn(archive).flatMap((survey) =>
    survey.questions.flatMap((question) => questionRows(archive, survey, question)),
  )
}

function questionRows(archive: Archive, survey: Survey, question: Question): readonly SurveyRow[] {
  const { site } = archive
  const rowsOf = (answered: Answered, aggregates: readonly Answer[], group: string | null, groupNumber: number) =>
    answerRows(archive, answered, aggregates).map((row, index) => ({
      publication: survey.publication.id,
      survey: survey.id,
      'survey-kind': survey.kind,
      from: survey.fieldwork?.from ?? null,
      to: survey.fieldwork?.to ?? null,
      question: question.id,
      text: wordsOfTable(archive, question.text),
      group,
      ...row,
      address: absoluteAddress(addressesIn(site.defaultLanguage, site).survey(survey), site),
      'group-number': groupNumber,
      'row-number': index + 1,
    }))
  return [
    ...rowsOf(question, question.aggregates, null, 0),
    ...question.groups.flatMap((group, index) => rowsOf(group, [], wordsOfTable(archive, group.text), index + 1)),
  ]
}

function answerRows(archive: Archive, { base, index, answers, isSuppressed }: Answered, aggregates: readonly Answer[]) {
  const rows = [
    ...answers.map((answer) => answerRow(archive, 'answer', answer)),
    ...aggregates.map((answer) => answerRow(archive, 'aggregate', answer)),
    ...(index === null ? [] : [indexRow(index)]),
  ]
  const all = rows.length === 0 ? [rowWithoutAnswers(isSuppressed)] : rows
  return all.map((row) => ({ base, ...row }))
}

// Without a row, a group whose answers are not known could not be told from one that does not exist.
function rowWithoutAnswers(isSuppressed: boolean): AnswerCells {
  const row: AnswerRow = isSuppressed ? 'none' : 'unknown'
  return { ...EMPTY, row, suppressed: isSuppressed }
}

type AnswerCells = Readonly<Record<keyof typeof EMPTY, Cell>>

const EMPTY = {
  row: null,
  answer: null,
  share: null,
  count: null,
  'computed-share': null,
  'interval-low': null,
  'interval-high': null,
  index: null,
  'index-from': null,
  'index-to': null,
  suppressed: false,
}

function answerRow(archive: Archive, row: AnswerRow, answer: Answer): AnswerCells {
  return {
    ...EMPTY,
    row,
    answer: wordsOfTable(archive, answer.text),
    share: answer.share,
    count: answer.count,
    ...computedAnswerJson(answer),
    suppressed: answer.isSuppressed,
  }
}

function indexRow({ value, from, to }: Index): AnswerCells {
  return { ...EMPTY, row: 'index', index: value, 'index-from': from, 'index-to': to }
}
