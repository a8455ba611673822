import type { AnswerFields, SurveyFields } from './schemas/survey-fields.ts'
import { inDefaultLanguage } from './texts/in-default-language.ts'
import type { Valid, ValidContent, ValuePath } from './valid-content.ts'

/** The answers to a question, by all who were asked or by one group of them. */
export type AnswerList = {
  readonly valid: Valid<SurveyFields>
  /** Where the question, or the group, stands. */
  readonly path: ValuePath
  /** What the group is called in the default language; `null` for all who were asked. */
  readonly group: string | null
  readonly base: number | undefined
  readonly answers: readonly AnswerFields[]
  readonly hasIndex: boolean
  /** Several answers could be given. */
  readonly allowsSeveral: boolean
  /** Sums that the source prints; a group has none. */
  readonly aggregates: readonly AnswerFields[]
  /** How many answered the question that the group is a part of. */
  readonly wholeBase: number | undefined
}

/** Every list of answers in the surveys: each question’s own, then those of its groups. */
export function answerListsIn(
  { publications }: ValidContent,
  site: { readonly defaultLanguage: string },
): readonly AnswerList[] {
  return publications.flatMap(({ surveys }) =>
    surveys.flatMap((valid) => valid.fields.questions.flatMap((_, index) => ofQuestion(valid, index, site))),
  )
}

function ofQuestion(
  valid: Valid<SurveyFields>,
  index: number,
  site: { readonly defaultLanguage: string },
): readonly AnswerList[] {
  const question = valid.fields.questions[index]
  if (question === undefined) return []
  const { base, answers, aggregates, groups, several: allowsSeveral } = question
  const hasIndex = question.index !== undefined
  const path = ['questions', index]
  return [
    { valid, path, group: null, base, answers, hasIndex, allowsSeveral, aggregates, wholeBase: undefined },
    ...groups.map((group, at) => ({
      valid,
      path: [...path, 'groups', at],
      group: inDefaultLanguage(group.text, site),
      base: group.base,
      answers: group.answers ?? [],
      hasIndex: group.index !== undefined,
      allowsSeveral,
      aggregates: [],
      wholeBase: base,
    })),
  ]
}
