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

/** Written in place of numbers: so few answered that the source does not show them, or that we may not. */
const suppressed = z.boolean().default(false)

const answer = z
  .strictObject({ text: localText, share: share.optional(), count: count.optional(), suppressed })
  .refine((fields) => fields.suppressed || (fields.share ?? fields.count) !== undefined, {
    params: { rule: 'survey/answer-without-number' },
  })
  .refine((fields) => !fields.suppressed || (fields.share ?? fields.count) === undefined, {
    params: { rule: 'survey/suppressed-with-numbers' },
  })

const answers = z.array(answer)

/** A number that the source has weighed together from many answers, and the ends of its scale. */
const index = z.strictObject({ value: z.number(), from: z.number().optional(), to: z.number().optional() })

const group = z
  .strictObject({
    text: localText,
    base: count.optional(),
    index: index.optional(),
    answers: answers.optional(),
    suppressed,
  })
  .refine((fields) => fields.suppressed || (fields.answers ?? fields.index) !== undefined, {
    params: { rule: 'survey/group-without-answers' },
  })
  .refine((fields) => !fields.suppressed || !hasNumbers(fields), {
    params: { rule: 'survey/suppressed-with-numbers' },
  })

const question = z
  .strictObject({
    id,
    text: localText,
    /** How many answered this question. */
    base: count.optional(),
    /** Several answers could be given, so the shares may be more than 100 percent together. */
    several: z.boolean().default(false),
    suppressed,
    index: index.optional(),
    answers: answers.default([]),
    /** Sums that the source itself prints, such as "positive answers". */
    aggregates: answers.default([]),
    groups: z.array(group).default([]),
    /** Which way the index, the share of the first answer, or the first of the sums, should move. */
    better: z.enum(DIRECTIONS).default('neither'),
    'compares-with': z
      .strictObject({ question: surveyPartReference, comparable: z.boolean(), why: localText.optional() })
      .optional(),
    remarks,
  })
  .refine((fields) => !fields.suppressed || !hasNumbers(fields), {
    params: { rule: 'survey/suppressed-with-numbers' },
  })

type Numbers = {
  readonly answers?: readonly unknown[] | undefined
  readonly aggregates?: readonly unknown[]
  readonly base?: unknown
  readonly index?: unknown
  readonly groups?: readonly Numbers[]
}

// How few they were is itself what must not be known, and the file is published as it stands: in packages of the archive
// and inside its PDF.
function hasNumbers({ base, answers: own = [], aggregates = [], index: weighed, groups = [] }: Numbers): boolean {
  return own.length + aggregates.length > 0 || (base ?? weighed) !== undefined || groups.some(hasNumbers)
}

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
  /** The source has given some answers more weight than others, so that shares do not follow from counts. */
  weighted: z.boolean().default(false),
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
export type GroupFields = z.infer<typeof group>
export type FindingFields = z.infer<typeof finding>
