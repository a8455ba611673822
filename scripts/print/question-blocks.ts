import { formatDirection } from '../../layouts/texts/format-direction.ts'
import { formatNumber } from '../../layouts/texts/format-number.ts'
import type { Answer, Question } from '../model/archive.ts'
import { type Block, type Column, heading, type Inline, paragraph, strong, words } from './blocks.ts'
import { ledToParagraph } from './led-to-paragraph.ts'
import { localText } from './local-text.ts'
import type { Printing } from './printing.ts'
import { remarkNote } from './remark-note.ts'

/** A question in its own words, the answers as tables, how many answered, and what it may be compared with. */
export function questionBlocks(question: Question, level: number, printing: Printing): readonly Block[] {
  const { texts } = printing
  const { text, answers, aggregates, groups, ledTo, remarks } = question
  return [
    heading(level, localText(text, printing)),
    ...answerTable(answers, null, printing),
    ...answerTable(aggregates, words(texts.survey.aggregates), printing),
    ...groups.flatMap((group) => answerTable(group.answers, localText(group.text, printing), printing)),
    paragraph(words(baseSentences(question, printing))),
    ...comparison(question, printing),
    ...ledToParagraph(ledTo, printing),
    ...remarkNote(remarks, printing),
  ]
}

/** `title` tells several tables of one question apart. */
function answerTable(answers: readonly Answer[], title: Inline | null, printing: Printing): readonly Block[] {
  if (answers.length === 0) return []
  const { texts } = printing
  const hasShares = answers.some(({ share }) => share !== null)
  const hasCounts = answers.some(({ count }) => count !== null)
  const shown = (value: number | null) => [words(value === null ? '–' : formatNumber(value, texts))]
  const columns: readonly Column[] = [
    { header: [words(texts.survey.answer)], share: 5, align: 'start' },
    ...(hasShares ? [numberColumn(texts.survey.share)] : []),
    ...(hasCounts ? [numberColumn(texts.survey.count)] : []),
  ]
  const rows = answers.map(({ text, share, count }) => [
    [localText(text, printing)],
    ...(hasShares ? [shown(share)] : []),
    ...(hasCounts ? [shown(count)] : []),
  ])
  return [...(title === null ? [] : [paragraph(strong(title))]), { kind: 'table', columns, rows }]
}

function numberColumn(title: string): Column {
  return { header: [words(title)], share: 2, align: 'end' }
}

function baseSentences(question: Question, printing: Printing): string {
  const { texts } = printing
  const { base } = question
  const answered = base === null ? texts.survey.baseUnknown : `${texts.survey.base}: ${formatNumber(base, texts)}.`
  return `${answered} ${formatDirection(question, printing)}`.trimEnd()
}

function comparison({ comparesWith }: Question, printing: Printing): readonly Block[] {
  if (comparesWith === null) return []
  const { survey } = printing.texts
  const { question, comparable, why } = comparesWith
  const sentence = [
    words(`${comparable ? survey.comparable : survey.notComparable} `),
    localText(question.survey.title, printing),
    words('.'),
  ]
  return [paragraph(...sentence, ...(why === null ? [] : [words(' '), localText(why, printing)]))]
}
