import type { Commitment, Publication } from '../../scripts/model/archive.ts'
import { latestFigures } from '../../scripts/model/latest-figures.ts'
import type { Page } from '../page.ts'
import { formatFigure } from '../texts/format-amount.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatMeasurement } from '../texts/format-measurement.ts'
import { formatTarget } from '../texts/format-target.ts'
import { LocalText } from './local-text.tsx'
import { CommitmentParties } from './party-list.tsx'
import { StandingBadge } from './standing-badge.tsx'

/** Every commitment of a publication in one table: what, how much, how it stands, who, by when; on phones the cells name their columns themselves. */
export const CommitmentTable = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => {
  const { print } = page.texts
  return (
    <div class="table-scroll">
      <table class="commitment-table">
        <caption class="visually-hidden">{print.tableOfCommitments}</caption>
        <thead>
          <tr>
            <th scope="col">{print.commitment}</th>
            <th scope="col">{print.target}</th>
            <th scope="col">{print.outcome}</th>
            <th scope="col">{print.party}</th>
            <th scope="col">{print.date}</th>
          </tr>
        </thead>
        <tbody>
          {publication.promises.flatMap(({ commitments }) =>
            commitments.map((commitment) => <Row page={page} commitment={commitment} />),
          )}
        </tbody>
      </table>
    </div>
  )
}

const Row = ({ page, commitment }: { readonly page: Page; readonly commitment: Commitment }) => {
  const { text, targets, standing, measurements, by, due } = commitment
  const { texts } = page
  const { print } = texts
  const figures = latestFigures(commitment.outcomes)
  return (
    <tr>
      <th scope="row">
        <LocalText page={page} text={text} />
      </th>
      <td data-label={print.target}>
        {targets.map((target) => formatTarget(target, page)).join('; ') || texts.commitment.noTarget}
      </td>
      <td data-label={print.outcome}>
        <StandingBadge standing={standing} texts={texts} />
        {figures.length > 0 && <p>{figures.map((figure) => formatFigure(figure, page)).join('; ')}</p>}
        {measurements
          .filter(({ verdict }) => verdict !== 'cannot-compare' || figures.length > 0)
          .map((measurement) => (
            <p>{formatMeasurement(measurement, page).verdict}</p>
          ))}
      </td>
      <td data-label={print.party}>
        <CommitmentParties page={page} by={by} />
      </td>
      <td data-label={print.date}>{due === null ? texts.commitment.noDue : formatDate(due, texts)}</td>
    </tr>
  )
}
