import type { Commitment, Outcome } from '../../scripts/model/archive.ts'
import { figuresToTell, isMeasured } from '../../scripts/model/measuring/figures-to-tell.ts'
import type { Page } from '../page.ts'
import { formatFigures } from '../texts/format-amount.ts'
import { formatAsOf, formatCalendar, formatReporters, formatSaidBy } from '../texts/format-standing.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { RemarkList } from './remark-list.tsx'
import { SourceList } from './source-list.tsx'
import { StandingBadge, StandingKindBadge } from './standing-badge.tsx'

type StandingHistoryProps = { readonly page: Page; readonly commitment: Commitment }

/** How a commitment stands and who says so, what every report has said, oldest first, and what the calendar tells, marked. */
export const StandingHistory = ({ page, commitment }: StandingHistoryProps) => {
  const { texts } = page
  const { standing } = commitment
  const calendar = formatCalendar(commitment, page)
  return (
    <>
      <p>
        <StandingBadge standing={standing} texts={texts} />{' '}
        <MixedText page={page} text={(reading) => formatSaidBy(standing, reading) ?? ''} />
      </p>
      <Reports page={page} commitment={commitment} />
      {calendar !== null && (
        <p>
          {calendar} <span class="computed">{texts.commitment.computed}</span>
        </p>
      )}
    </>
  )
}

/** A single report is named by the sentence above already; several stand one after the other, each with its date. */
const Reports = ({ page, commitment }: StandingHistoryProps) => {
  const { outcomes } = commitment
  const [first, ...others] = outcomes
  if (first === undefined) return null
  if (others.length === 0) return <Words page={page} commitment={commitment} outcome={first} />
  return (
    <>
      <p class="standing-history-label">{page.texts.commitment.history}:</p>
      <ol class="standing-history">
        {outcomes.map((outcome) => (
          <li>
            <Account page={page} commitment={commitment} outcome={outcome} />
          </li>
        ))}
      </ol>
    </>
  )
}

type ReportProps = StandingHistoryProps & { readonly outcome: Outcome }

/** One report of several: its date, who gave it, what it declares, its figures and its words. */
const Account = ({ page, commitment, outcome }: ReportProps) => {
  const { report, status } = outcome
  return (
    <>
      <p class="standing-history-by">
        {sentenceCase(formatAsOf(report, page) ?? page.texts.followUp.undated)},{' '}
        <MixedText page={page} text={(reading) => formatReporters(report, reading)} />:{' '}
        <StandingKindBadge kind={status ?? 'reported'} texts={page.texts} />
      </p>
      <Words page={page} commitment={commitment} outcome={outcome} />
    </>
  )
}

const Words = ({ page, commitment, outcome }: ReportProps) => {
  const { explanation, remarks } = outcome
  const figures = figuresToTell(outcome, commitment)
  const elsewhere = figures.filter((figure) => !isMeasured(figure, commitment.measurements))
  return (
    <>
      {figures.length > 0 && (
        <p>
          <MixedText page={page} text={(reading) => page.texts.measured.reported(formatFigures(figures, reading))} />
        </p>
      )}
      <SourceList page={page} sources={elsewhere.flatMap(({ source }) => (source === null ? [] : [source]))} />
      {explanation !== null && (
        <p>
          <LocalText page={page} text={explanation} />
        </p>
      )}
      <RemarkList page={page} remarks={remarks} />
    </>
  )
}
