import type { ComponentChildren } from 'preact'
import type { Answer } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { formatInterval, formatShare } from '../../texts/format-answer.ts'
import { formatNumber } from '../../texts/format-number.ts'
import type { Texts } from '../../texts/texts.ts'
import { LocalText } from '../local-text.tsx'
import { SurveyBar } from './survey-bar.tsx'

type AnswerTableProps = {
  readonly page: Page
  readonly answers: readonly Answer[]
  readonly caption: ComponentChildren
  /** Where the caption stands right above as a heading, it is there for those who hear the page alone. */
  readonly isCaptionHidden?: boolean
}

/** Answers as chart and table in one: each row has the words, a bar and the numbers that the bar stands for. */
export const AnswerTable = ({ page, answers, caption, isCaptionHidden }: AnswerTableProps) => {
  if (answers.length === 0) return null
  const columns = COLUMNS.filter(({ format }) => answers.some((answer) => format(answer, page.texts) !== null))
  return (
    <table class="answer-table">
      <caption class={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{page.texts.survey.answer}</th>
          {columns.map(({ title }) => (
            <th scope="col">{title(page.texts, answers)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <AnswerRow page={page} answer={answer} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

type Column = {
  title(texts: Texts, answers: readonly Answer[]): string
  /** Before the number itself, where a row is a block of its own; none where the number speaks for itself. */
  label(texts: Texts): string
  format(answer: Answer, texts: Texts): string | null
}

const COLUMNS: readonly Column[] = [
  {
    title: ({ survey }, answers) =>
      answers.some(({ computedShare }) => computedShare !== null) ? survey.shareComputed : survey.share,
    label: () => '',
    format: formatShare,
  },
  {
    title: ({ survey }) => survey.count,
    label: ({ survey }) => survey.count,
    format: ({ count }, texts) => (count === null ? null : formatNumber(count, texts)),
  },
  { title: ({ survey }) => survey.interval, label: ({ survey }) => survey.margin, format: formatInterval },
]

type AnswerRowProps = { readonly page: Page; readonly answer: Answer; readonly columns: readonly Column[] }

const AnswerRow = ({ page, answer, columns }: AnswerRowProps) => {
  const { texts } = page
  const share = answer.share ?? answer.computedShare
  return (
    <tr>
      <th scope="row">
        <LocalText page={page} text={answer.text} />
        {share !== null && <SurveyBar share={share} interval={answer.interval} />}
      </th>
      {answer.isSuppressed ? (
        <td class="suppressed" colspan={Math.max(1, columns.length)}>
          {texts.survey.suppressed}
        </td>
      ) : (
        columns.map(({ label, format }) => (
          <td data-label={label(texts)}>{format(answer, texts) ?? texts.publication.unknown}</td>
        ))
      )}
    </tr>
  )
}
