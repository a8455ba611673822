import * as z from 'zod'
import { STATUSES } from '../../model/vocabulary.ts'
import {
  allow,
  commitmentReference,
  figure,
  id,
  localText,
  partialDate,
  remarks,
  source,
  sources,
  text,
} from './fields.ts'

const outcome = z.strictObject({
  commitment: commitmentReference,
  /** Left out when the report says what was done without saying how the commitment stands. */
  status: z.enum(STATUSES).optional(),
  figures: z.array(figure).default([]),
  explanation: localText.optional(),
  evidence: sources,
  /** What others say; kept apart from what the parties say. */
  assessments: z
    .array(
      z.strictObject({
        by: text,
        says: localText,
        date: partialDate.optional(),
        source: source.optional(),
      }),
    )
    .default([]),
  remarks,
})

const unpromised = z.strictObject({
  text: localText,
  by: z.array(id).default([]),
  figures: z.array(figure).default([]),
  sources,
})

/** `reports/<as-of date>.yaml`: what was done. The file name is the date, or `undated` when no date is stated. */
export const reportFields = z.strictObject({
  title: localText,
  by: z.array(id).min(1),
  published: partialDate.optional(),
  /** The time that the figures count. */
  covers: z.strictObject({ from: partialDate, to: partialDate }).optional(),
  /** What it says as a whole, beside the commitments. */
  summary: localText.optional(),
  /** What it says of the problem itself: whether it has become less, and how anybody knows. */
  effects: localText.optional(),
  outcomes: z.array(outcome).default([]),
  /** What was done although nobody had promised it. */
  also: z.array(unpromised).default([]),
  sources,
  remarks,
  allow,
})

export type ReportFields = z.infer<typeof reportFields>
export type OutcomeFields = z.infer<typeof outcome>
export type FigureFields = z.infer<typeof figure>
