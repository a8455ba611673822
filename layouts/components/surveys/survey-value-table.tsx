import type { ComponentChildren } from 'preact'
import type { Index } from '../../../scripts/model/archive.ts'
import type { LeadingValue } from '../../../scripts/model/surveys/leading-value.ts'
import type { Page } from '../../page.ts'
import { formatInterval, formatShare } from '../../texts/format-answer.ts'
import { formatIndex } from '../../texts/format-index.ts'
import { formatNumber } from '../../texts/format-number.ts'
import { IndexScale, SurveyBar } from './survey-bar.tsx'

/** One group, or one year, with the number that is compared. */
export type ValueRow = { readonly title: ComponentChildren; readonly value: LeadingValue | null }

type SurveyValueTableProps = {
  readonly page: Page
  readonly caption: ComponentChildren
  /** What the rows are: groups, or surveys. */
  readonly rowTitle: string
  readonly valueTitle: string
  /** Indexes on several scales are not drawn, and each is told with its scale. */
  readonly hasOneScale: boolean
  readonly rows: readonly ValueRow[]
}

/** One number of several groups or years, as chart and table in one. */
export const SurveyValueTable = ({ page, caption, rowTitle, valueTitle, hasOneScale, rows }: SurveyValueTableProps) => {
  const { survey } = page.texts
  const hasIntervals = rows.some(({ value }) => value?.kind === 'share' && value.interval !== null)
  return (
    <table class="answer-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowTitle}</th>
          <th scope="col">{valueTitle}</th>
          <th scope="col">{survey.groupBase}</th>
          {hasIntervals && <th scope="col">{survey.interval}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, value }) => (
          <tr>
            <th scope="row">
              {title}
              <ValueBar value={value} hasOneScale={hasOneScale} />
            </th>
            <ValueCells page={page} value={value} hasIntervals={hasIntervals} hasOneScale={hasOneScale} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const ValueBar = ({ value, hasOneScale }: { readonly value: LeadingValue | null; readonly hasOneScale: boolean }) => {
  switch (value?.kind) {
    case 'share':
      return <SurveyBar share={value.share} interval={value.interval} />
    case 'index':
      return hasOneScale ? <IndexScale index={value.index} /> : null
    default:
      return null
  }
}

type ValueCellsProps = {
  readonly page: Page
  readonly value: LeadingValue | null
  readonly hasIntervals: boolean
  readonly hasOneScale: boolean
}

const ValueCells = ({ page, value, hasIntervals, hasOneScale }: ValueCellsProps) => {
  const { survey, publication } = page.texts
  const width = hasIntervals ? 3 : 2
  if (value === null) return <td colspan={width}>{publication.unknown}</td>
  if (value.kind === 'suppressed') {
    return (
      <td class="suppressed" colspan={width}>
        {survey.suppressed}
      </td>
    )
  }
  const number =
    value.kind === 'index' ? indexOf(value.index, hasOneScale, page) : formatShare(value.answer, page.texts)
  const interval = value.kind === 'index' ? null : formatInterval(value.answer, page.texts)
  return (
    <>
      <td>{number}</td>
      <td data-label={survey.groupBase}>
        {value.base === null ? publication.unknown : formatNumber(value.base, page.texts)}
      </td>
      {hasIntervals && <td data-label={survey.margin}>{interval ?? publication.unknown}</td>}
    </>
  )
}

function indexOf(index: Index, hasOneScale: boolean, { texts }: Page): string {
  return hasOneScale ? formatNumber(index.value, texts) : formatIndex(index, texts)
}
