import type { Question } from '../../../scripts/model/archive.ts'
import { isOffByRounding } from '../../../scripts/model/surveys/is-off-by-rounding.ts'
import type { Page } from '../../page.ts'
import { formatBase } from '../../texts/format-base.ts'
import { formatDirection } from '../../texts/format-direction.ts'
import { formatIndex } from '../../texts/format-index.ts'
import { Heading } from '../heading.tsx'
import { LocalText } from '../local-text.tsx'
import { MixedText } from '../mixed-text.tsx'
import { RemarkList } from '../remark-list.tsx'
import { AnswerTable } from './answer-table.tsx'
import { LedTo } from './led-to.tsx'
import { surveyAnchor } from './survey-anchor.ts'
import { IndexScale } from './survey-bar.tsx'
import { SurveyGroups } from './survey-groups.tsx'
import { SurveySeries } from './survey-series.tsx'

type QuestionSectionProps = { readonly page: Page; readonly question: Question; readonly level: number }

/** A question in its own words, how many answered, the answers, what groups and earlier years say, and what it led to. */
export const QuestionSection = ({ page, question, level }: QuestionSectionProps) => {
  const { texts } = page
  const hasDirection = formatDirection(question, page) !== ''
  return (
    <section class="question-section">
      <Heading level={level} {...surveyAnchor(page, question)}>
        <LocalText page={page} text={question.text} />
      </Heading>
      <p>{question.isSuppressed ? texts.survey.questionSuppressed : formatBase(question, texts)}</p>
      <QuestionIndex page={page} question={question} />
      <AnswerTable
        page={page}
        answers={question.answers}
        caption={<LocalText page={page} text={question.text} />}
        isCaptionHidden
      />
      {isOffByRounding(question.answers, question) && <p>{texts.survey.rounded}</p>}
      <AnswerTable page={page} answers={question.aggregates} caption={texts.survey.aggregates} />
      {hasDirection && (
        <p>
          <MixedText page={page} text={(reading) => formatDirection(question, reading)} />
        </p>
      )}
      <SurveyGroups page={page} question={question} level={level + 1} />
      <SurveySeries page={page} question={question} level={level + 1} />
      <LedTo page={page} promises={question.ledTo} />
      <RemarkList page={page} remarks={question.remarks} />
    </section>
  )
}

const QuestionIndex = ({ page, question: { index } }: { readonly page: Page; readonly question: Question }) =>
  index === null ? null : (
    <div class="question-index">
      <p>
        {page.texts.survey.index}: <strong>{formatIndex(index, page.texts)}</strong>
      </p>
      <IndexScale index={index} />
    </div>
  )
