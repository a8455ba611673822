import type { Commitment, Outcome } from '../../scripts/model/archive.ts'
import { measurementsToTell } from '../../scripts/model/measuring/measurements-to-tell.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { Heading } from './heading.tsx'
import { LocalText } from './local-text.tsx'
import { MeasurementNote } from './measurement-note.tsx'
import { SourceList } from './source-list.tsx'
import { StandingHistory } from './standing-history.tsx'

type OutcomeStoryProps = { readonly page: Page; readonly commitment: Commitment; readonly level: number }

/** What became of a commitment, as three separate questions: what is said, what figures show, what supports it. */
export const OutcomeStory = ({ page, commitment, level }: OutcomeStoryProps) => {
  const { texts } = page
  return (
    <div class="outcome-story">
      <div class="outcome-story-part">
        <Heading level={level}>{texts.commitment.partiesSay}</Heading>
        <StandingHistory page={page} commitment={commitment} />
      </div>
      <div class="outcome-story-part">
        <Heading level={level}>{texts.commitment.figuresShow}</Heading>
        {commitment.measurements.length === 0 && <p>{texts.commitment.noFigures}</p>}
        {measurementsToTell(commitment.measurements).map((told) => (
          <MeasurementNote page={page} told={told} />
        ))}
      </div>
      <div class="outcome-story-part">
        <Heading level={level}>{texts.commitment.evidence}</Heading>
        <Evidence page={page} outcomes={commitment.outcomes} />
      </div>
      <Assessments page={page} outcomes={commitment.outcomes} level={level} />
    </div>
  )
}

/** What a report builds on: its own evidence, or else the page or document where the report itself stands. */
const Evidence = ({ page, outcomes }: { readonly page: Page; readonly outcomes: readonly Outcome[] }) => {
  const evidence = outcomes.flatMap((outcome) =>
    outcome.evidence.length > 0 ? outcome.evidence : outcome.report.sources,
  )
  if (evidence.length === 0) return <p>{page.texts.commitment.noEvidence}</p>
  // Several reports often build on one page; it is listed once, where it is named first.
  const once = evidence.filter(({ url }, index) => evidence.findIndex((other) => other.url === url) === index)
  return <SourceList page={page} sources={once} />
}

const Assessments = ({ page, outcomes, level }: { page: Page; outcomes: readonly Outcome[]; level: number }) => {
  const assessments = outcomes.flatMap((outcome) => outcome.assessments)
  if (assessments.length === 0) return null
  return (
    <div class="outcome-story-part">
      <Heading level={level}>{page.texts.commitment.othersSay}</Heading>
      {assessments.map(({ by, says, date, source }) => (
        <div class="account">
          <p>
            {by}
            {date !== null && ` (${formatDate(date, page.texts)})`}: <LocalText page={page} text={says} />
          </p>
          {source !== null && <SourceList page={page} sources={[source]} />}
        </div>
      ))}
    </div>
  )
}
