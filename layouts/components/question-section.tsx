import type { Answer, Question } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDirection } from '../texts/format-direction.ts'
import { formatNumber } from '../texts/format-number.ts'
import { Heading } from './heading.tsx'
import { LedTo } from './led-to.tsx'
import { SurveyLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { RemarkList } from './remark-list.tsx'

type QuestionSectionProps = { readonly page: Page; readonly question: Question; readonly level: number }

/** A question in its own words, the answers as a table, how many answered, and what it may be compared with. */
export const QuestionSection = ({ page, question, level }: QuestionSectionProps) => {
  const { texts } = page
  return (
    <section class="question-section">
      <Heading level={level} id={question.id}>
        <LocalText page={page} text={question.text} />
      </Heading>
      <AnswerTable page={page} question={question} answers={question.answers} />
      <AnswerTable page={page} question={question} answers={question.aggregates} caption={texts.survey.aggregates} />
      {question.groups.map((group) => (
        <AnswerTable
          page={page}
          question={question}
          answers={group.answers}
          caption={<LocalText page={page} text={group.text} />}
        />
      ))}
      <p>
        {question.base === null
          ? texts.survey.baseUnknown
          : `${texts.survey.base}: ${formatNumber(question.base, texts)}.`}
        {` ${formatDirection(question, page)}`}
      </p>
      <Comparison page={page} question={question} />
      <LedTo page={page} promises={question.ledTo} />
      <RemarkList page={page} remarks={question.remarks} />
    </section>
  )
}

type AnswerTableProps = {
  readonly page: Page
  readonly question: Question
  readonly answers: readonly Answer[]
  readonly caption?: preact.ComponentChildren
}

const AnswerTable = ({ page, question, answers, caption }: AnswerTableProps) => {
  const { survey } = page.texts
  if (answers.length === 0) return null
  const hasShares = answers.some(({ share }) => share !== null)
  const hasCounts = answers.some(({ count }) => count !== null)
  const shown = (value: number | null) => (value === null ? '–' : formatNumber(value, page.texts))
  return (
    <table class="answer-table">
      {/* The question itself stands right above as a heading, so its table is named for those who hear the page. */}
      <caption class={caption === undefined ? 'visually-hidden' : undefined}>
        {caption ?? <LocalText page={page} text={question.text} />}
      </caption>
      <thead>
        <tr>
          <th scope="col">{survey.answer}</th>
          {hasShares && <th scope="col">{survey.share}</th>}
          {hasCounts && <th scope="col">{survey.count}</th>}
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr>
            <th scope="row">
              <LocalText page={page} text={answer.text} />
            </th>
            {hasShares && <td>{shown(answer.share)}</td>}
            {hasCounts && <td>{shown(answer.count)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Comparison = ({ page, question }: { readonly page: Page; readonly question: Question }) => {
  const comparison = question.comparesWith
  if (comparison === null) return null
  const { survey } = comparison.question
  const { texts } = page
  return (
    <p class="survey-comparison">
      {comparison.comparable ? texts.survey.comparable : texts.survey.notComparable}{' '}
      <SurveyLink page={page} to={survey} />.
      {comparison.why !== null && (
        <>
          {' '}
          <LocalText page={page} text={comparison.why} />
        </>
      )}
    </p>
  )
}
