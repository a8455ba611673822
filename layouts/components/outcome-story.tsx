import type { Commitment, Outcome } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatAsOf, formatReporters, formatStanding } from '../texts/format-standing.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { Heading } from './heading.tsx'
import { LocalText } from './local-text.tsx'
import { MeasurementNote } from './measurement-note.tsx'
import { RemarkList } from './remark-list.tsx'
import { SourceList } from './source-list.tsx'
import { StandingBadge } from './standing-badge.tsx'

type OutcomeStoryProps = { readonly page: Page; readonly commitment: Commitment; readonly level: number }

/** What became of a commitment, as three separate questions: what is said, what figures show, what supports it. */
export const OutcomeStory = ({ page, commitment, level }: OutcomeStoryProps) => {
  const { texts } = page
  return (
    <div class="outcome-story">
      <div class="outcome-story-part">
        <Heading level={level}>{texts.commitment.partiesSay}</Heading>
        <p>
          <StandingBadge standing={commitment.standing} texts={texts} /> {formatStanding(commitment, page)}
        </p>
        {commitment.outcomes.map((outcome) => (
          <Account page={page} outcome={outcome} />
        ))}
      </div>
      <div class="outcome-story-part">
        <Heading level={level}>{texts.commitment.figuresShow}</Heading>
        {commitment.measurements.length === 0 && <p>{texts.commitment.noFigures}</p>}
        {commitment.measurements.map((measurement) => (
          <MeasurementNote page={page} measurement={measurement} />
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

/** One report's words, with its date and who gave it. */
const Account = ({ page, outcome }: { readonly page: Page; readonly outcome: Outcome }) => {
  const { report, status, explanation, remarks } = outcome
  if (explanation === null && remarks.length === 0) return null
  return (
    <div class="account">
      <p class="account-by">
        {sentenceCase(formatAsOf(report, page) ?? page.texts.followUp.undated)}, {formatReporters(report, page)}
        {status !== null && ` – ${page.texts.standing[status]}`}
      </p>
      {explanation !== null && (
        <p>
          <LocalText page={page} text={explanation} />
        </p>
      )}
      <RemarkList page={page} remarks={remarks} />
    </div>
  )
}

/** What a report builds on: its own evidence, or else the page or document where the report itself stands. */
const Evidence = ({ page, outcomes }: { readonly page: Page; readonly outcomes: readonly Outcome[] }) => {
  const evidence = outcomes.flatMap((outcome) =>
    outcome.evidence.length > 0 ? outcome.evidence : outcome.report.sources,
  )
  if (evidence.length === 0) return <p>{page.texts.commitment.noEvidence}</p>
  return <SourceList page={page} sources={evidence} />
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
