import * as z from 'zod'
import { COMMITMENT_KINDS, FREQUENCIES, PARTY_ROLES } from '../../model/vocabulary.ts'
import { allow, id, localText, partialDate, remarks, share, sources, span, text } from './fields.ts'

/** The ways to write how much; a target has one of them, or only `as-printed`. */
export const AMOUNT_KEYS = ['at-least', 'at-most', 'exactly', 'between', 'all', 'share'] as const

const target = z
  .strictObject({
    'at-least': z.number().optional(),
    'at-most': z.number().optional(),
    exactly: z.number().optional(),
    between: z.tuple([z.number(), z.number()]).optional(),
    all: z.literal(true).optional(),
    share: share.optional(),
    unit: text.optional(),
    per: z.enum(FREQUENCIES).optional(),
    'as-printed': text.optional(),
  })
  .refine((fields) => amountsIn(fields).length <= 1, { params: { rule: 'target/several-amounts' } })
  .refine((fields) => amountsIn(fields).length > 0 || fields['as-printed'] !== undefined, {
    params: { rule: 'target/no-amount' },
  })

function amountsIn(fields: object): readonly string[] {
  return AMOUNT_KEYS.filter((key) => key in fields)
}

const party = z.strictObject({
  party: id,
  role: z.enum(PARTY_ROLES).default('responsible'),
  /** Where publishers name different owners: the party whose word this is. */
  'according-to': id.optional(),
})

/** One entry of `commitments.yaml`: one measurable or checkable thing inside a promise. */
export const commitmentFields = z.strictObject({
  id,
  /** The promise it belongs to, in the same publication. */
  promise: id,
  text: localText,
  /** Who is to do it; an empty list = nobody is named. */
  by: z.array(z.union([id, party])),
  kind: z.enum(COMMITMENT_KINDS).optional(),
  target: z.union([target, z.array(target)]).optional(),
  when: span.optional(),
  /** The last day; without it, the end of `when`, or else of the period. */
  due: partialDate.optional(),
  /** What is counted, when that was defined. */
  measures: localText.optional(),
  condition: localText.optional(),
  places: z.array(id).default([]),
  sources,
  remarks,
  allow,
})

export type CommitmentFields = z.infer<typeof commitmentFields>
export type TargetFields = z.infer<typeof target>
