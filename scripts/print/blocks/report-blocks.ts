import { formatActivityDetails } from '../../../layouts/texts/format-activity.ts'
import { formatPromisedFollowUps, listFollowUpTimes } from '../../../layouts/texts/format-follow-up.ts'
import { formatAsOf, formatReporters } from '../../../layouts/texts/format-standing.ts'
import type { Report, UnpromisedActivity } from '../../model/archive.ts'
import type { Printing } from '../printing.ts'
import { around } from './around.ts'
import { type Block, heading, paragraph, strong, words } from './blocks.ts'
import { joined } from './joined.ts'
import { localText, mixedWords } from './local-text.ts'
import { remarkNote } from './remark-note.ts'
import { sourceNotes } from './source-notes.ts'
import { spanWords } from './span-words.ts'

/** The reports on the publication: who reported, when, and for what time; that there is none is said too. */
export function reportBlocks(level: number, printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const { reports } = publication
  return [
    heading(level, words(texts.followUp.reports)),
    ...promisedFollowUpBlocks(printing),
    ...(reports.length === 0 ? [paragraph(words(texts.followUp.noReports))] : []),
    ...reports.flatMap((report) => [
      reportParagraph(report, printing),
      ...wholeOf(report, printing),
      ...remarkNote(report.remarks, printing),
    ]),
  ]
}

/** How often the publication said that it would be followed up, and each time that has passed, with the reports on it. */
function promisedFollowUpBlocks(printing: Printing): readonly Block[] {
  const { archive, publication, texts } = printing
  const sentence = formatPromisedFollowUps(publication, archive.asOf, texts)
  if (sentence === null) return []
  const items = listFollowUpTimes(publication, archive.asOf, texts).map(({ time, reports }) => {
    const titles = joined(
      reports.map(({ title }) => [localText(title, printing)]),
      words(', '),
    )
    const found = titles.length === 0 ? [words(texts.followUp.notFound)] : titles
    return [paragraph(words(`${time}: `), ...found)]
  })
  return [
    paragraph(words(`${sentence} (${texts.commitment.computed})`)),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ]
}

function reportParagraph(report: Report, printing: Printing): Block {
  const { followUp } = printing.texts
  const date = formatAsOf(report, printing) ?? followUp.undated
  const covers =
    report.covers === null ? [] : [words(' '), ...around(followUp.covers, spanWords(report.covers, printing))]
  return paragraph(
    localText(report.title, printing),
    ...mixedWords((reading) => ` (${date}). ${followUp.reportBy(formatReporters(report, reading))}`, printing),
    ...covers,
    ...sourceNotes(report.sources, printing),
  )
}

/** What it says as a whole, and of the problem. */
function wholeOf({ summary, effects }: Report, printing: Printing): readonly Block[] {
  return [
    ...(summary === null ? [] : [paragraph(localText(summary, printing))]),
    ...(effects === null
      ? []
      : [paragraph(strong(words(`${printing.texts.followUp.effects}: `)), localText(effects, printing))]),
  ]
}

/** What reports tell that nobody had promised. */
export function alsoDoneBlocks(level: number, printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const reports = publication.reports.filter(({ also }) => also.length > 0)
  if (reports.length === 0) return []
  return [
    heading(level, words(texts.followUp.also)),
    ...reports.flatMap((report): readonly Block[] => [
      heading(level + 1, localText(report.title, printing)),
      { kind: 'list', items: report.also.map((activity) => [activityParagraph(activity, printing)]) },
    ]),
  ]
}

function activityParagraph(activity: UnpromisedActivity, printing: Printing): Block {
  const details = mixedWords((reading) => formatActivityDetails(activity, reading), printing)
  return paragraph(
    localText(activity.text, printing),
    ...(details.length === 0 ? [] : [words(' ('), ...details, words(')')]),
    ...sourceNotes(activity.sources, printing),
  )
}
