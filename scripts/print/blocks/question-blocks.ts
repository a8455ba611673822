import { formatBase } from '../../../layouts/texts/format-base.ts'
import { formatDirection } from '../../../layouts/texts/format-direction.ts'
import { formatIndex } from '../../../layouts/texts/format-index.ts'
import type { Question } from '../../model/archive.ts'
import { isOffByRounding } from '../../model/surveys/is-off-by-rounding.ts'
import type { Printing } from '../printing.ts'
import { answerTable } from './answer-tables.ts'
import { type Block, heading, paragraph, strong, words } from './blocks.ts'
import { groupTables } from './group-tables.ts'
import { ledToParagraph } from './led-to-paragraph.ts'
import { localText, mixedWords } from './local-text.ts'
import { remarkNote } from './remark-note.ts'
import { seriesBlocks } from './series-blocks.ts'

/** A question in its own words, how many answered, the answers, what groups and earlier years say, and what it led to. */
export function questionBlocks(question: Question, level: number, printing: Printing): readonly Block[] {
  const { survey } = printing.texts
  const { text, answers, aggregates, ledTo, remarks } = question
  return [
    heading(level, localText(text, printing)),
    ...known(question.isSuppressed ? survey.questionSuppressed : formatBase(question, printing.texts)),
    ...known(question.index === null ? '' : `${survey.index}: ${formatIndex(question.index, printing.texts)}.`),
    ...answerTable(answers, printing),
    ...known(isOffByRounding(answers, question) ? survey.rounded : ''),
    ...(aggregates.length === 0 ? [] : [paragraph(strong(words(survey.aggregates)))]),
    ...answerTable(aggregates, printing),
    ...direction(question, printing),
    ...groupTables(question, level + 1, printing),
    ...seriesBlocks(question, level + 1, printing),
    ...ledToParagraph(ledTo, printing),
    ...remarkNote(remarks, printing),
  ]
}

function direction(question: Question, printing: Printing): readonly Block[] {
  const sentence = mixedWords((reading) => formatDirection(question, reading), printing)
  return sentence.length === 0 ? [] : [paragraph(...sentence)]
}

function known(sentence: string): readonly Block[] {
  return sentence === '' ? [] : [paragraph(words(sentence))]
}
