import * as z from 'zod'
import { BASES, LINEAGE_CHANGES } from '../model/vocabulary.ts'
import { APART_KINDS, KIND_BASES, PROMISE_CHANGE_KINDS, UNDECIDED_REASONS } from './comparison.ts'
import { publicationSchema, RECORD_SCHEMAS } from './publication-schema.ts'

// The shape of /data/compare/<earlier>-<later>.json. `applyChanges` makes the later publication out of the earlier one
// and this: a part that is new, or whose counterpart it is not made from, has its whole `record`; any other is its
// counterpart with `fields` changed. Where a part has several counterparts, it is made from the first that is listed.

const localText = z.record(z.string(), z.string())
const kind = z.enum(PROMISE_CHANGE_KINDS)
const promiseReference = z.string().describe('2018/grannsamverkan')
const commitmentReference = z.string().describe('2018/grannsamverkan/utbildningar')

const field = z.string().describe('The key of the field in content/.')
const fieldChange = z.discriminatedUnion('kind', [
  z.strictObject({
    field,
    kind: z.literal('text'),
    language: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    'layout-only': z.boolean().describe('The words are the same; spaces and line ends differ.'),
    'translation-only': z.boolean().describe('The text is there on both sides, in another language.'),
  }),
  z.strictObject({ field, kind: z.literal('value'), before: z.json(), after: z.json() }),
  z.strictObject({
    field,
    kind: z.literal('list'),
    before: z.array(z.json()),
    after: z.array(z.json()),
    removed: z.array(z.json()),
    added: z.array(z.json()),
    changed: z.array(z.strictObject({ before: z.json(), after: z.json() })),
    moved: z.array(z.json()),
  }),
])
const fields = z.array(fieldChange)

const RECORD_KINDS = ['new', 'changed', 'gone', 'unchanged'] as const

/** What any part has, be it a theme, a commitment or a question; `ownKinds` are those that only it may have. */
function partChange<Shape extends z.ZodType, const OwnKind extends string = never>(
  record: Shape,
  ownKinds: readonly OwnKind[] = [],
) {
  return z.strictObject({
    kind: z.enum([...RECORD_KINDS, ...ownKinds]),
    earlier: z.string().nullable().describe('Its id before; null when it was not there.'),
    later: z.string().nullable().describe('Its id after; null when it is not there.'),
    moved: z.boolean(),
    fields,
    record: record.nullable().describe('All of it, where it is not made from its counterpart.'),
  })
}

const number = z.number()
const targetChange = z.strictObject({
  before: RECORD_SCHEMAS.target.nullable(),
  after: RECORD_SCHEMAS.target.nullable(),
  direction: z.enum(['strengthened', 'weakened', 'same']).nullable().describe('Computed.'),
  reason: z.enum(UNDECIDED_REASONS).nullable().describe('Why no direction can be told.'),
  scaled: z
    .strictObject({ from: z.string(), to: z.string(), before: number, after: number })
    .nullable()
    .describe('Computed: both numbers counted up over the same days.'),
})

const declared = z.strictObject({
  change: z
    .enum(LINEAGE_CHANGES)
    .nullable()
    .describe('All steps taken together; null when they contradict each other.'),
  basis: z.enum(BASES),
  steps: z.array(
    z.strictObject({
      from: promiseReference,
      to: promiseReference,
      change: z.enum(LINEAGE_CHANGES),
      why: localText.nullable(),
      basis: z.enum(BASES),
    }),
  ),
})

const whereabouts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ended'), why: localText, 'said-by': z.string(), promise: promiseReference }),
  z.strictObject({ kind: z.literal('elsewhere'), promises: z.array(promiseReference) }),
  z.strictObject({ kind: z.literal('gone'), last: promiseReference }),
  z
    .strictObject({ kind: z.literal('not-recorded'), last: promiseReference })
    .describe('Not all promises of the later publication are known to be recorded; it may have been there.'),
  z.strictObject({ kind: z.literal('returned'), promises: z.array(promiseReference) }),
])

const promiseChange = z.strictObject({
  leading: kind.describe('The kind that the change is counted under.'),
  kinds: z.array(z.strictObject({ kind, basis: z.enum(KIND_BASES) })),
  earlier: z.array(z.string()).describe('Ids of promises.'),
  later: z.array(z.string()).describe('Ids of promises.'),
  pairs: z.array(
    z.strictObject({
      earlier: z.string(),
      later: z.string(),
      declared: declared.nullable(),
      fields,
      moved: z.boolean(),
    }),
  ),
  commitments: z.array(
    partChange(RECORD_SCHEMAS.commitment).extend({
      earlier: commitmentReference.nullable(),
      later: commitmentReference.nullable(),
      targets: z.array(targetChange),
    }),
  ),
  whereabouts: whereabouts.nullable(),
  disagreements: z.array(
    z.strictObject({
      earlier: z.string(),
      later: z.string(),
      declared: z.enum(LINEAGE_CHANGES),
      computed: z.array(kind),
    }),
  ),
  records: z.array(RECORD_SCHEMAS.promise).describe('The new promises, whole.'),
})

const surveyChange = partChange(RECORD_SCHEMAS.survey).extend({
  questions: z.array(partChange(RECORD_SCHEMAS.question, APART_KINDS).extend({ why: localText.nullable() })),
  findings: z.array(partChange(RECORD_SCHEMAS.finding)),
})

const side = publicationSchema.pick({ id: true, title: true, period: true, complete: true })

/** The schema of `ComparisonJson`. */
export const comparisonSchema = z.strictObject({
  version: z.literal(1).describe('Of this format.'),
  of: z.enum(['publications', 'versions']),
  earlier: side,
  later: side,
  summary: z.array(z.strictObject({ kind, count: z.number() })).describe('Promises by their leading kind.'),
  fields: fields.describe('Of the publication itself.'),
  themes: z.array(partChange(RECORD_SCHEMAS.theme, ['renamed'])),
  promises: z.array(promiseChange),
  'promise-order': z.array(z.string()).describe('Ids of the promises of the later publication, in reading order.'),
  surveys: z.array(surveyChange),
})

export type ComparisonJson = z.infer<typeof comparisonSchema>

/** The JSON Schema (draft 2020-12) of comparisons, for those who read the files. */
export function comparisonJsonSchema(): object {
  return z.toJSONSchema(comparisonSchema, { target: 'draft-2020-12' })
}
