import type { Survey } from '../../../scripts/model/archive.ts'
import { type KeyFigure, keyFigures } from '../../../scripts/model/surveys/key-figures.ts'
import type { Page } from '../../page.ts'
import { formatInterval, formatShare } from '../../texts/format-answer.ts'
import { formatIndexScale } from '../../texts/format-index.ts'
import { formatNumber } from '../../texts/format-number.ts'
import { LocalText } from '../local-text.tsx'
import { IndexScale, SurveyBar } from './survey-bar.tsx'

/** The few numbers that a survey is known by, each after its question and with how many answered; nothing when there are none. */
export const SurveyKeyFigures = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const figures = keyFigures(survey)
  if (figures.length === 0) return null
  return (
    <ul class="survey-key-figures">
      {figures.map(({ question, value }) => (
        <li>
          <p>
            <a href={`${page.to(page.addresses.survey(survey))}#${question.id}`}>
              <LocalText page={page} text={question.text} />
            </a>
          </p>
          <Value page={page} value={value} />
          {value.base !== null && <p>{page.texts.survey.answered(formatNumber(value.base, page.texts))}</p>}
        </li>
      ))}
    </ul>
  )
}

const Value = ({ page, value }: { readonly page: Page; readonly value: KeyFigure['value'] }) => {
  const { texts } = page
  if (value.kind === 'index') {
    return (
      <>
        <p class="key-figure-value">
          <strong>{formatNumber(value.index.value, texts)}</strong> {formatIndexScale(value.index, texts)}
        </p>
        <IndexScale index={value.index} />
      </>
    )
  }
  const interval = formatInterval(value.answer, texts)
  return (
    <>
      <p class="key-figure-value">
        <strong>{formatShare(value.answer, texts)}</strong> <LocalText page={page} text={value.answer.text} />
      </p>
      <SurveyBar share={value.share} interval={value.interval} />
      {interval !== null && (
        <p>
          {texts.survey.interval}: <span class="key-figure-interval">{interval}</span>
        </p>
      )}
    </>
  )
}
