import * as z from 'zod'
import { DIRECTIONS, QUALIFIERS, SURVEY_KINDS } from '../../model/vocabulary.ts'
import {
  allow,
  count,
  id,
  localText,
  partialDate,
  remarks,
  share,
  sources,
  span,
  surveyPartReference,
  surveyReference,
  text,
} from './fields.ts'

const answer = z
  .strictObject({ text: localText, share: share.optional(), count: count.optional() })
  .refine((fields) => fields.share !== undefined || fields.count !== undefined, {
    params: { rule: 'survey/answer-without-number' },
  })

const answers = z.array(answer)

const question = z.strictObject({
  id,
  text: localText,
  /** How many answered this question. */
  base: count.optional(),
  answers: answers.default([]),
  /** Sums that the source itself prints, such as "positive answers". */
  aggregates: answers.default([]),
  groups: z.array(z.strictObject({ text: localText, base: count.optional(), answers })).default([]),
  /** Which way the share of the first answer, or the first of the sums, should move. */
  better: z.enum(DIRECTIONS).default('neither'),
  'compares-with': z
    .strictObject({ question: surveyPartReference, comparable: z.boolean(), why: localText.optional() })
    .optional(),
  remarks,
})

const finding = z.strictObject({
  id,
  text: localText,
  places: z.array(id).default([]),
  /** Written when it led to no promise. */
  'not-addressed': z.strictObject({ why: localText }).optional(),
})

/** `surveys/<id>.yaml`: who was asked, how, and what they answered. The file name is the id. */
export const surveyFields = z.strictObject({
  title: localText,
  /** How those who answered were reached; left out when no source says. */
  kind: z.enum(SURVEY_KINDS).optional(),
  /** The larger survey that this one belongs to. */
  'part-of': surveyReference.optional(),
  fieldwork: span.optional(),
  method: localText.optional(),
  respondents: z.strictObject({ count, qualifier: z.enum(QUALIFIERS).default('exactly') }).nullish(),
  /** How many were asked to take part, with random samples. */
  invited: count.nullish(),
  /** In percent, as the publisher printed it. */
  'response-rate': z.strictObject({ share, 'as-printed': text.optional() }).optional(),
  ages: z.strictObject({ from: count.nullish(), to: count.nullish(), 'as-printed': text.optional() }).optional(),
  /** Where people were asked, names as printed. */
  places: z.array(text).default([]),
  published: partialDate.optional(),
  questions: z.array(question).default([]),
  findings: z.array(finding).default([]),
  sources,
  remarks,
  allow,
})

export type SurveyFields = z.infer<typeof surveyFields>
export type QuestionFields = z.infer<typeof question>
export type AnswerFields = z.infer<typeof answer>
export type FindingFields = z.infer<typeof finding>
