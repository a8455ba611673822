import type { Survey } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { Heading } from '../heading.tsx'
import { FindingList } from './finding-list.tsx'

type SurveyFindingsProps = { readonly page: Page; readonly survey: Survey; readonly level: number }

/** The findings of a survey under a heading; where only its questions are known, they speak for themselves. */
export const SurveyFindings = ({ page, survey: { findings, questions }, level }: SurveyFindingsProps) => {
  const { survey } = page.texts
  if (findings.length === 0 && questions.length > 0) return null
  return (
    <section>
      <Heading level={level}>{survey.findings}</Heading>
      {findings.length === 0 ? <p>{survey.noFindings}</p> : <FindingList page={page} findings={findings} />}
    </section>
  )
}
