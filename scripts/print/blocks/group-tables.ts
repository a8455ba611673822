import { formatCompared } from '../../../layouts/texts/format-compared.ts'
import type { Answer, Question } from '../../model/archive.ts'
import { groupComparison } from '../../model/surveys/group-comparison.ts'
import { isOffByRounding } from '../../model/surveys/is-off-by-rounding.ts'
import { sameAnswer } from '../../model/surveys/same-answer.ts'
import type { Printing } from '../printing.ts'
import { answerTable, valueTable } from './answer-tables.ts'
import { type Block, heading, paragraph, strong, words } from './blocks.ts'
import { localText, mixedWords } from './local-text.ts'

/** What groups answered: the number that the question is about side by side, then the answers of each; nothing without groups. */
export function groupTables(question: Question, level: number, printing: Printing): readonly Block[] {
  const { survey } = printing.texts
  const comparison = groupComparison(question)
  if (comparison === null) return []
  const { index, hasOneScale } = comparison
  const lines = comparison.lines.map(({ group, value }) => ({
    title: [group === null ? words(survey.everybody) : localText(group.text, printing)],
    value,
  }))
  return [
    heading(level, words(survey.groups)),
    paragraph(strong(...mixedWords((reading) => formatCompared(comparison, reading), printing))),
    valueTable(
      { line: survey.group, value: index === null ? survey.share : survey.index, hasOneScale },
      lines,
      printing,
    ),
    // A single answer stands in the table above.
    ...question.groups
      .filter(({ answers }) => answers.length > 1)
      .flatMap(({ text, answers }) => [
        paragraph(strong(localText(text, printing))),
        ...answerTable(inWordsOf(question, answers), printing),
        ...(isOffByRounding(answers, question) ? [paragraph(words(survey.rounded))] : []),
      ]),
  ]
}

// The question's own answers may be translated where those of a group are not.
function inWordsOf({ answers: own }: Question, answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => ({ ...answer, text: sameAnswer(answer, own)?.text ?? answer.text }))
}
