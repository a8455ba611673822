import type { Answer, AnswerGroup, Question } from '../../../scripts/model/archive.ts'
import { groupComparison } from '../../../scripts/model/surveys/group-comparison.ts'
import { isOffByRounding } from '../../../scripts/model/surveys/is-off-by-rounding.ts'
import { sameAnswer } from '../../../scripts/model/surveys/same-answer.ts'
import type { Page } from '../../page.ts'
import { formatShare } from '../../texts/format-answer.ts'
import { formatCompared } from '../../texts/format-compared.ts'
import { formatNumber } from '../../texts/format-number.ts'
import { wordsOf } from '../../texts/reading.ts'
import { Heading } from '../heading.tsx'
import { LocalText } from '../local-text.tsx'
import { MixedText } from '../mixed-text.tsx'
import { SurveyValueTable } from './survey-value-table.tsx'

type SurveyGroupsProps = { readonly page: Page; readonly question: Question; readonly level: number }

/** What groups answered: the number that the question is about, beside that of everybody, and then all answers. */
export const SurveyGroups = ({ page, question, level }: SurveyGroupsProps) => {
  const { survey } = page.texts
  const comparison = groupComparison(question)
  if (comparison === null) return null
  const { index, hasOneScale, lines } = comparison
  return (
    <section class="survey-groups">
      <Heading level={level}>{survey.groups}</Heading>
      <SurveyValueTable
        page={page}
        caption={<MixedText page={page} text={(reading) => formatCompared(comparison, reading)} />}
        rowTitle={survey.group}
        hasOneScale={hasOneScale}
        valueTitle={index === null ? survey.share : survey.index}
        rows={lines.map(({ group, value }) => ({
          title: group === null ? survey.everybody : <LocalText page={page} text={group.text} />,
          value,
        }))}
      />
      <AllAnswers page={page} question={question} />
      {question.groups.some(({ answers }) => isOffByRounding(answers, question)) && <p>{survey.rounded}</p>}
    </section>
  )
}

/** All answers of all groups; nothing when the groups have one answer each, which stands above. */
const AllAnswers = ({ page, question }: { readonly page: Page; readonly question: Question }) => {
  const { survey } = page.texts
  const { groups } = question
  const answers = answersIn(question)
  if (answers.length < 2) return null
  return (
    <table class="group-table">
      <caption>{survey.sharesInGroups}</caption>
      <thead>
        <tr>
          <th scope="col">{survey.group}</th>
          {answers.map(({ text }) => (
            <th scope="col">
              <LocalText page={page} text={text} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr>
            <th scope="row">
              <LocalText page={page} text={group.text} />
            </th>
            {group.isSuppressed ? (
              <td class="suppressed" colspan={answers.length}>
                {survey.suppressed}
              </td>
            ) : (
              answers.map((answer) => <td data-label={wordsOf(answer.text, page)}>{cell(group, answer, page)}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The answers of all groups, each once, in the order in which they first occur, and in the words of the question’s own. */
function answersIn({ answers: own, groups }: Question): readonly Answer[] {
  return groups
    .flatMap(({ answers }) => answers)
    .filter((answer, index, all) => all.indexOf(sameAnswer(answer, all) ?? answer) === index)
    .map((answer) => sameAnswer(answer, own) ?? answer)
}

function cell(group: AnswerGroup, answer: Answer, { texts }: Page): string {
  const own = sameAnswer(answer, group.answers)
  if (own?.isSuppressed) return texts.survey.suppressed
  if (own === null) return texts.publication.unknown
  const count = own.count === null ? null : formatNumber(own.count, texts)
  return formatShare(own, texts) ?? count ?? texts.publication.unknown
}
