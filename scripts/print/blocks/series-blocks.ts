import { formatCompared } from '../../../layouts/texts/format-compared.ts'
import type { Question, QuestionComparison } from '../../model/archive.ts'
import { comparisonSeries } from '../../model/surveys/comparison-series.ts'
import type { Printing } from '../printing.ts'
import { valueTable } from './answer-tables.ts'
import { type Block, heading, paragraph, strong, words } from './blocks.ts'
import { localText, mixedWords } from './local-text.ts'

/** A question through the years, as far back as it can be compared, and why no further; nothing without a comparison. */
export function seriesBlocks(question: Question, level: number, printing: Printing): readonly Block[] {
  if (question.comparesWith === null) return []
  const { survey } = printing.texts
  const series = comparisonSeries(question)
  const { points, brokenFrom, hasOneScale } = series
  const titles = { line: survey.survey, value: series.index === null ? survey.share : survey.index, hasOneScale }
  const lines = points.map((point) => ({
    title: [localText(point.question.survey.title, printing)],
    value: point.value,
  }))
  return [
    heading(level, words(survey.throughYears)),
    ...(brokenFrom === null ? [] : [sentence(brokenFrom, printing)]),
    ...(points.length < 2
      ? []
      : [
          paragraph(strong(...mixedWords((reading) => formatCompared(series, reading), printing))),
          valueTable(titles, lines, printing),
        ]),
    ...points.flatMap(({ comparison }) =>
      comparison?.comparable && comparison.why !== null ? [sentence(comparison, printing)] : [],
    ),
  ]
}

function sentence({ question, comparable, why }: QuestionComparison, printing: Printing): Block {
  const { survey } = printing.texts
  return paragraph(
    words(`${comparable ? survey.comparable : survey.notComparable} `),
    localText(question.survey.title, printing),
    words('.'),
    ...(why === null ? [] : [words(' '), localText(why, printing)]),
  )
}
