import type { ComponentChild } from 'preact'
import type { QuestionChange } from '../../../scripts/compare/comparison.ts'
import { type ComparedFigures, listComparedFigures } from '../../../scripts/compare/list-compared-figures.ts'
import type { Answer, Question } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { formatEstimate } from '../../texts/format-answer.ts'
import { formatIndex } from '../../texts/format-index.ts'
import { formatNumber } from '../../texts/format-number.ts'
import { LocalText } from '../local-text.tsx'
import { Difference, DifferenceTable } from './difference-table.tsx'

type ComparedQuestionProps = { readonly page: Page; readonly change: QuestionChange }

/** A question that came, went or was answered otherwise; its figures only where they can be compared. */
export const ComparedQuestion = ({ page, change }: ComparedQuestionProps) => {
  const { comparison: texts } = page.texts
  const { kind, earlier, later, why } = change
  const question = later ?? earlier
  if (question === null) return null
  const words = <LocalText page={page} text={question.text} />
  if (kind === 'new' || kind === 'gone') {
    return (
      <p>
        {kind === 'new' ? texts.questionNew : texts.questionGone}: {words}
      </p>
    )
  }
  if (kind === 'not-comparable' || kind === 'comparability-unknown') {
    return (
      <p>
        {words}: {texts.questionApart[kind]}
        {why !== null && (
          <>
            {' '}
            <LocalText page={page} text={why} />
          </>
        )}
      </p>
    )
  }
  return earlier && later && <Figures page={page} caption={words} earlier={earlier} later={later} />
}

type FiguresProps = {
  readonly page: Page
  readonly caption: ReturnType<typeof LocalText>
  readonly earlier: Question
  readonly later: Question
}

const Figures = ({ page, caption, earlier, later }: FiguresProps) => {
  const compared = listComparedFigures(earlier, later)
  if (compared.length === 0) {
    return (
      <p>
        {caption}: {page.texts.comparison.questionWithoutFigures}
      </p>
    )
  }
  return (
    <DifferenceTable page={page} caption={caption} of={page.texts.survey.answer}>
      {compared.map((figures) => (
        <FigureRows page={page} figures={figures} />
      ))}
    </DifferenceTable>
  )
}

const FigureRows = ({ page, figures }: { readonly page: Page; readonly figures: ComparedFigures }) => {
  const { survey } = page.texts
  const { group, before, after, hasBase, hasIndex, answers } = figures
  return (
    <tbody>
      {group !== null && (
        <tr class="commitment-table-group">
          <th colSpan={3} scope="rowgroup">
            <LocalText page={page} text={group.text} />
          </th>
        </tr>
      )}
      {hasBase && (
        <Difference page={page} name={survey.groupBase} before={baseOf(before, page)} after={baseOf(after, page)} />
      )}
      {hasIndex && (
        <Difference page={page} name={survey.index} before={indexOf(before, page)} after={indexOf(after, page)} />
      )}
      {answers.map((answer) => (
        <Difference
          page={page}
          name={<LocalText page={page} text={answer.one.text} />}
          before={figureOf(answer.before, before, page)}
          after={
            <>
              {figureOf(answer.after, after, page) ?? page.texts.comparison.nothing}
              {answer.difference?.isWithinMargin && (
                <p>
                  {page.texts.comparison.withinMargin}{' '}
                  <span class="computed">{page.texts.commitment.computedShort}</span>
                </p>
              )}
            </>
          }
        />
      ))}
    </tbody>
  )
}

type Side = ComparedFigures['before']

function baseOf(side: Side, { texts }: Page): ComponentChild {
  if (side === null) return null
  if (side.isSuppressed) return texts.survey.suppressed
  return side.base === null ? texts.publication.unknown : formatNumber(side.base, texts)
}

function indexOf(side: Side, { texts }: Page): ComponentChild {
  if (side?.isSuppressed) return texts.survey.suppressed
  return side?.index ? formatIndex(side.index, texts) : null
}

function figureOf(answer: Answer | null, side: Side, { texts }: Page): ComponentChild {
  if (side?.isSuppressed || answer?.isSuppressed) return texts.survey.suppressed
  if (answer === null) return null
  const counted = answer.count === null ? texts.publication.unknown : formatNumber(answer.count, texts)
  return formatEstimate(answer, texts) ?? counted
}
