import * as z from 'zod'
import {
  BASES,
  COMMITMENT_KINDS,
  DIRECTIONS,
  FREQUENCIES,
  LINEAGE_CHANGES,
  PARTY_ROLES,
  PUBLICATION_STATES,
  QUALIFIERS,
  SURVEY_KINDS,
} from '../model/vocabulary.ts'

// A publication as it is compared: what was promised, and what it was grounded in, with the keys of content/. What came
// of it (reports, standings, measurements) and corrections are no part of it, and nor is anything computed. Parties,
// areas and units are named by their ids. Every key is always there; `null` is unknown, an empty list is none.

const localText = z.record(z.string(), z.string()).describe('A text by language tag (BCP 47).')
const partialDate = z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD.')
const reference = z.string()
const whole = z.number().nullable()

const source = z.strictObject({ title: localText, url: z.string(), read: partialDate.nullable() })
const sources = z.array(source)
const remarks = z.array(z.strictObject({ text: localText, sources }))
const span = z.strictObject({
  from: partialDate.nullable(),
  to: partialDate.nullable(),
  'as-printed': z.string().nullable(),
})

const target = z
  .strictObject({
    'at-least': z.number().optional(),
    'at-most': z.number().optional(),
    exactly: z.number().optional(),
    between: z.tuple([z.number(), z.number()]).optional(),
    all: z.literal(true).optional(),
    share: z.number().describe('In percent.').optional(),
    unit: z.string().nullable(),
    per: z.enum(FREQUENCIES).nullable(),
    'as-printed': z.string().nullable(),
  })
  .describe('Without an amount, only the printed words are known.')

const commitment = z.strictObject({
  id: z.string(),
  text: localText,
  kind: z.enum(COMMITMENT_KINDS).nullable(),
  by: z.array(z.strictObject({ party: z.string(), role: z.enum(PARTY_ROLES), 'according-to': z.string().nullable() })),
  target: z.array(target),
  when: span.nullable(),
  due: partialDate.nullable().describe('The last day; null is the end of the period.'),
  measures: localText.nullable(),
  condition: localText.nullable(),
  places: z.array(z.string()),
  sources,
  remarks,
})

const promise = z.strictObject({
  id: z.string(),
  theme: z.string(),
  title: localText,
  text: localText.describe('Markdown.'),
  because: z.array(reference),
  continues: z.array(
    z.strictObject({
      promise: reference,
      change: z.enum(LINEAGE_CHANGES),
      why: localText.nullable(),
      basis: z.enum(BASES),
    }),
  ),
  places: z.array(z.string()),
  sources,
  remarks,
  commitments: z.array(commitment),
})

const theme = z.strictObject({
  id: z.string(),
  title: localText,
  background: localText.nullable(),
  follows: reference.nullable(),
  sources,
})

const index = z.strictObject({ value: z.number(), from: whole, to: whole }).nullable()
const answers = z.array(
  z.strictObject({
    text: localText,
    share: whole.describe('In percent, as printed.'),
    count: whole,
    suppressed: z.boolean(),
  }),
)

const question = z.strictObject({
  id: z.string(),
  text: localText,
  base: whole,
  several: z.boolean(),
  suppressed: z.boolean(),
  index,
  answers,
  aggregates: answers,
  groups: z.array(z.strictObject({ text: localText, base: whole, index, answers, suppressed: z.boolean() })),
  better: z.enum(DIRECTIONS),
  'compares-with': z
    .strictObject({ question: reference, comparable: z.boolean(), why: localText.nullable() })
    .nullable(),
  remarks,
})

const finding = z.strictObject({
  id: z.string(),
  text: localText,
  places: z.array(z.string()),
  'not-addressed': localText.nullable(),
})

const survey = z.strictObject({
  id: z.string().describe('With the publication it stands in: 2018/invanardialog.'),
  title: localText,
  use: z.enum(['basis', 'other']).describe('Whether the survey led to the publication.'),
  kind: z.enum(SURVEY_KINDS).nullable(),
  'part-of': reference.nullable(),
  fieldwork: span.nullable(),
  method: localText.nullable(),
  respondents: z.strictObject({ count: z.number(), qualifier: z.enum(QUALIFIERS) }).nullable(),
  invited: whole,
  'response-rate': z.strictObject({ share: z.number(), 'as-printed': z.string().nullable() }).nullable(),
  ages: z.strictObject({ from: whole, to: whole, 'as-printed': z.string().nullable() }).nullable(),
  places: z.array(z.string()),
  published: partialDate.nullable(),
  sources,
  remarks,
  questions: z.array(question),
  findings: z.array(finding),
})

/** The schema of `PublicationJson`. */
export const publicationSchema = z.strictObject({
  id: z.string(),
  title: localText,
  'document-type': localText.nullable(),
  period: z.strictObject({
    from: partialDate,
    to: partialDate.nullable(),
    'as-printed': z.string().nullable(),
    basis: z.enum(BASES),
  }),
  state: z.enum(PUBLICATION_STATES),
  published: partialDate.nullable(),
  signed: z
    .strictObject({
      date: partialDate.nullable(),
      place: localText.nullable(),
      by: z.array(z.strictObject({ role: localText, name: z.string().nullable(), party: z.string().nullable() })),
      basis: z.enum(BASES),
    })
    .nullable(),
  parties: z.array(z.string()),
  areas: z.array(z.string()),
  agreement: z.strictObject({ title: localText, url: z.string().nullable() }).nullable(),
  records: z.array(z.strictObject({ authority: z.string(), number: z.string(), date: partialDate.nullable() })),
  foreword: localText.nullable().describe('Markdown.'),
  ended: z.array(z.strictObject({ promise: reference, why: localText })),
  complete: z.boolean().nullable(),
  contact: z.strictObject({ name: localText, email: z.string().nullable(), url: z.string().nullable() }).nullable(),
  sources,
  remarks,
  files: z.array(z.string()),
  themes: z.array(theme),
  promises: z.array(promise).describe('In reading order.'),
  surveys: z.array(survey),
})

/** The parts that have ids and are compared one by one. */
export const RECORD_SCHEMAS = { theme, promise, commitment, survey, question, finding }

export type PublicationJson = z.infer<typeof publicationSchema>
export type ThemeJson = z.infer<typeof theme>
export type PromiseJson = z.infer<typeof promise>
export type CommitmentJson = z.infer<typeof commitment>
export type TargetJson = z.infer<typeof target>
export type SurveyJson = z.infer<typeof survey>
export type QuestionJson = z.infer<typeof question>
export type FindingJson = z.infer<typeof finding>
