import * as z from 'zod'
import { publicationSchema, RECORD_SCHEMAS } from '../compare/publication-schema.ts'
import {
  CORRECTION_KINDS,
  INCOMPARABLE_REASONS,
  PERIOD_STATES,
  QUALIFIERS,
  STANDINGS,
  STATUSES,
  VERDICTS,
} from '../model/vocabulary.ts'

// The shape of /data/<publication>.json, and of each publication in /data/archive.json. What was published, what was
// reported, and what the program works out of the two stand apart, so that nobody takes one for another.

const { title: localText, published: partialDate, sources, remarks, parties: ids, signed } = publicationSchema.shape
const nullableText = localText.nullable()
const commitment = z.string().describe('2018/grannsamverkan/utbildningar')

const figure = z.strictObject({
  value: z.number(),
  unit: z.string(),
  qualifier: z.enum(QUALIFIERS),
  of: z.number().nullable().describe('The total that the value is part of.'),
  places: ids,
  source: sources.element.nullable(),
})

const outcome = z.strictObject({
  commitment,
  status: z
    .enum(STATUSES)
    .nullable()
    .describe('What the parties declare; null when the report only tells what was done.'),
  figures: z.array(figure),
  explanation: nullableText,
  evidence: sources,
  assessments: z
    .array(z.strictObject({ by: z.string(), says: localText, date: partialDate, source: sources.element.nullable() }))
    .describe('Verdicts of others than the parties.'),
  remarks,
})

const report = z.strictObject({
  id: z.string(),
  title: localText,
  'as-of': partialDate,
  by: ids,
  published: partialDate,
  covers: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  outcomes: z.array(outcome),
  also: z
    .array(z.strictObject({ text: localText, by: ids, figures: z.array(figure), sources }))
    .describe('What was done without having been promised.'),
  sources,
  remarks,
})

const correction = z.strictObject({
  id: z.string(),
  date: z.string(),
  kind: z.enum(CORRECTION_KINDS),
  concerns: z
    .string()
    .describe('A publication, promise, commitment, survey, report or file; of what was withdrawn, its publication.'),
  what: localText,
  why: localText,
  changes: z.array(
    z.strictObject({
      field: z.string(),
      language: z.string().nullable(),
      before: z.json().optional().describe('Left out where the field was not there.'),
      after: z.json().optional().describe('Left out where the field is not there any more.'),
    }),
  ),
})

const measurement = z.strictObject({
  target: RECORD_SCHEMAS.target.nullable(),
  verdict: z.enum(VERDICTS),
  reason: z.enum(INCOMPARABLE_REASONS).nullable().describe('Why the two cannot be compared.'),
  figure: figure.nullable(),
  expected: z.number().nullable().describe('What the figure was held against.'),
})

const standing = z.strictObject({
  commitment,
  address: z.string(),
  due: z.string().nullable(),
  standing: z.enum(STANDINGS),
  'days-overdue': z.number().nullable().describe('Days since the due date without a report, or without a final word.'),
  measurements: z.array(measurement),
})

/** The schema of `PublicationData`. */
export const publicationDataSchema = z.strictObject({
  version: z.literal(1).describe('Of this format.'),
  'as-of': z.string().describe('The day on which everything under computed holds.'),
  address: z.string(),
  fingerprint: z.string().describe('Of the files of content: sha256- and the first twelve digits.'),
  publication: publicationSchema
    .extend({
      // Roles are public; who held them is not for re-use.
      signed: signed
        .unwrap()
        .extend({ by: z.array(signed.unwrap().shape.by.element.omit({ name: true })) })
        .nullable(),
    })
    .describe('As it was published, with its corrections.'),
  reports: z.array(report).describe('Oldest first.'),
  corrections: z.array(correction).describe('Newest first.'),
  computed: z.strictObject({ 'period-state': z.enum(PERIOD_STATES), commitments: z.array(standing) }),
})

export type PublicationData = z.infer<typeof publicationDataSchema>
export type ReportData = z.infer<typeof report>
export type OutcomeData = z.infer<typeof outcome>
export type FigureData = z.infer<typeof figure>
export type CorrectionData = z.infer<typeof correction>
export type StandingData = z.infer<typeof standing>
