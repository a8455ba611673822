import type { SurveyChange } from '../../../scripts/compare/comparison.ts'
import type { Survey } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { SurveyLink } from '../links.tsx'
import { LocalText } from '../local-text.tsx'
import { SURVEY_FACTS, type SurveyFact, surveyValues } from '../surveys/survey-facts.tsx'
import { ComparedQuestion } from './compared-question.tsx'
import { Difference, DifferenceTable } from './difference-table.tsx'

type ComparedSurveysProps = { readonly page: Page; readonly surveys: readonly SurveyChange[] }

/** Which surveys came and went, and how those that belong together differ; figures only where they can be compared. */
export const ComparedSurveys = ({ page, surveys }: ComparedSurveysProps) => {
  const { comparison: texts } = page.texts
  const changed = surveys.filter(({ kind }) => kind !== 'unchanged')
  if (changed.length === 0) return null
  const alone = changed.filter(({ earlier, later }) => earlier === null || later === null)
  return (
    <section>
      <h2>{texts.surveys}</h2>
      {alone.length > 0 && (
        <ul>
          {alone.map(({ earlier, later }) => {
            const survey = later ?? earlier
            return (
              <li>
                {earlier === null ? texts.surveyNew : texts.surveyGone}:{' '}
                {survey !== null && <SurveyLink page={page} to={survey} />}
              </li>
            )
          })}
        </ul>
      )}
      {changed.map((change) =>
        change.earlier === null || change.later === null ? null : (
          <Changed page={page} change={change} earlier={change.earlier} later={change.later} />
        ),
      )}
    </section>
  )
}

type ChangedProps = {
  readonly page: Page
  readonly change: SurveyChange
  readonly earlier: Survey
  readonly later: Survey
}

const Changed = ({ page, change, earlier, later }: ChangedProps) => {
  const { comparison: texts, survey: names } = page.texts
  const [before, after] = [surveyValues(earlier, page), surveyValues(later, page)]
  const facts = SURVEY_FACTS.filter((fact) => change.fields.some(({ field }) => field === (KEYS[fact] ?? fact)))
  const questions = change.questions.filter(({ kind }) => kind !== 'unchanged')
  const findings = change.findings.filter(({ kind }) => kind !== 'unchanged')
  return (
    <section>
      <h3>
        <LocalText page={page} text={later.title} />
      </h3>
      <p>
        {texts.before}: <SurveyLink page={page} to={earlier} />. {texts.after}: <SurveyLink page={page} to={later} />.
      </p>
      {facts.length > 0 && (
        <DifferenceTable page={page} caption={texts.fields} of={texts.field}>
          <tbody>
            {facts.map((fact) => (
              <Difference
                page={page}
                name={names[fact]}
                before={before[fact] ?? missing(fact, page)}
                after={after[fact] ?? missing(fact, page)}
              />
            ))}
          </tbody>
        </DifferenceTable>
      )}
      {questions.map((question) => (
        <ComparedQuestion page={page} change={question} />
      ))}
      {findings.length > 0 && (
        <DifferenceTable page={page} caption={names.findings} of={texts.field}>
          <tbody>
            {findings.map(({ kind, earlier: was, later: is }) => (
              <Difference
                page={page}
                name={kind === 'new' ? texts.findingNew : kind === 'gone' ? texts.findingGone : texts.findingChanged}
                before={was && <LocalText page={page} text={was.text} />}
                after={is && <LocalText page={page} text={is.text} />}
              />
            ))}
          </tbody>
        </DifferenceTable>
      )}
    </section>
  )
}

function missing(fact: SurveyFact, { texts }: Page): string {
  if (fact === 'weighted') return texts.comparison.notStated
  return fact === 'places' ? texts.comparison.noneStated : texts.publication.unknown
}

/** The keys that the facts have in content. */
const KEYS: Readonly<Record<string, string>> = { responseRate: 'response-rate' }
