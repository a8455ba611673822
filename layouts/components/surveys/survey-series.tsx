import type { Question, QuestionComparison } from '../../../scripts/model/archive.ts'
import {
  type ComparisonSeries,
  comparisonSeries,
  type SeriesPoint,
} from '../../../scripts/model/surveys/comparison-series.ts'
import type { Page } from '../../page.ts'
import { formatCompared } from '../../texts/format-compared.ts'
import { Heading } from '../heading.tsx'
import { SurveyLink } from '../links.tsx'
import { LocalText } from '../local-text.tsx'
import { MixedText } from '../mixed-text.tsx'
import { SurveyValueTable } from './survey-value-table.tsx'

type SurveySeriesProps = { readonly page: Page; readonly question: Question; readonly level: number }

/**
 * A question through the years, as far back as the answers can be compared, and where that ends the reason why. Numbers
 * from before a break are left to their own page: beside these they would be compared, whatever stood between them.
 */
export const SurveySeries = ({ page, question, level }: SurveySeriesProps) => {
  const { survey } = page.texts
  if (question.comparesWith === null) return null
  const series = comparisonSeries(question)
  const { points, brokenFrom } = series
  return (
    <section class="survey-series">
      <Heading level={level}>{survey.throughYears}</Heading>
      {brokenFrom !== null && <SeriesBreak page={page} comparison={brokenFrom} />}
      {points.length > 1 && <Points page={page} series={series} />}
      {points.map(({ comparison }) =>
        comparison?.comparable && comparison.why !== null ? <Comparable page={page} comparison={comparison} /> : null,
      )}
    </section>
  )
}

const Points = ({ page, series }: { readonly page: Page; readonly series: ComparisonSeries }) => {
  const { survey } = page.texts
  return (
    <SurveyValueTable
      page={page}
      caption={<MixedText page={page} text={(reading) => formatCompared(series, reading)} />}
      rowTitle={survey.survey}
      hasOneScale={series.hasOneScale}
      valueTitle={series.index === null ? survey.share : survey.index}
      rows={series.points.map((point) => ({
        title: <PointTitle page={page} point={point} />,
        value: point.value,
      }))}
    />
  )
}

type PointTitleProps = { readonly page: Page; readonly point: SeriesPoint }

const PointTitle = ({ page, point: { question, isLast } }: PointTitleProps) =>
  isLast ? <LocalText page={page} text={question.survey.title} /> : <SurveyLink page={page} to={question.survey} />

type ComparisonProps = { readonly page: Page; readonly comparison: QuestionComparison }

const SeriesBreak = ({ page, comparison }: ComparisonProps) => (
  <p class="series-break">
    <strong>
      {page.texts.survey.notComparable} <SurveyLink page={page} to={comparison.question.survey} />.
    </strong>
    {comparison.why !== null && (
      <>
        {' '}
        <LocalText page={page} text={comparison.why} />
      </>
    )}
  </p>
)

const Comparable = ({ page, comparison }: ComparisonProps) => (
  <p>
    {page.texts.survey.comparable} <SurveyLink page={page} to={comparison.question.survey} />.
    {comparison.why !== null && (
      <>
        {' '}
        <LocalText page={page} text={comparison.why} />
      </>
    )}
  </p>
)
