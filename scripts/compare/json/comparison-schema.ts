import * as z from 'zod'
import { BASES, LINEAGE_CHANGES, TARGET_DIRECTIONS, UNDECIDED_REASONS } from '../../model/vocabulary.ts'
import { APART_KINDS, KIND_BASES, PROMISE_CHANGE_KINDS } from '../comparison.ts'
import { COMPUTED_ANSWER } from './computed-answer-schema.ts'
import { publicationSchema, RECORD_SCHEMAS, SCHEMA_PARTS } from './publication-schema.ts'

// The shape of /data/compare/<earlier>-<later>.json. The later publication can be made out of the earlier
// one and this, as tests/helpers/apply-changes.ts does: a part that is new, or whose counterpart it is not made from, has
// its whole `record`; any other is its counterpart with `fields` changed. Where a part has several counterparts, it is made
// from the first that is listed.

const { localText, day, json } = SCHEMA_PARTS
const kind = z.enum(PROMISE_CHANGE_KINDS).describe('What has become of a promise.')
const lineageChange = z.enum(LINEAGE_CHANGES).describe('How one continues the other, as declared.')
const basis = z
  .enum(BASES)
  .describe('stated: a source says so; inferred: a reading of the archive, which no source bears out.')
const earlierId = z.string().describe('The id of a promise of the earlier publication.')
const laterId = z.string().describe('The id of a promise of the later publication.')
const promiseReference = z.string().describe('2018/grannsamverkan')
const promiseReferences = z.array(promiseReference)
const last = promiseReference.describe('Where it was seen last: itself, or the last promise that continues it.')
const commitmentReference = z.string().describe('2018/grannsamverkan/utbildningar')
const moved = z.boolean().describe('Whether it stands in another place among those that are on both sides.')
const why = localText.nullable().describe('Why, as declared.')

const field = z.string().describe('The key of the field in content/.')
const items = z.array(json)
const fieldChange = z
  .discriminatedUnion('kind', [
    z.strictObject({
      field,
      kind: z.literal('text').describe('One language of a text.'),
      language: z.string().describe('BCP 47.'),
      before: z.string().nullable().describe('Null where there was none.'),
      after: z.string().nullable().describe('Null where there is none.'),
      'layout-only': z.boolean().describe('The words are the same; spaces and line ends differ.'),
      'translation-only': z.boolean().describe('The text is there on both sides, in another language.'),
    }),
    z.strictObject({
      field,
      kind: z.literal('value').describe('Anything but a text or a list.'),
      before: json,
      after: json,
    }),
    z.strictObject({
      field,
      kind: z.literal('list').describe('A list of things without ids.'),
      before: items.describe('The whole list before.'),
      after: items.describe('The whole list after.'),
      removed: items.describe('What is there no more.'),
      added: items.describe('What was not there.'),
      changed: z
        .array(z.strictObject({ before: json, after: json }))
        .describe('What is about the same thing as before, with something in it changed.'),
      moved: items.describe('What stands in another place.'),
    }),
  ])
  .meta({ id: 'field-change' })
const fields = z.array(fieldChange).describe('The fields that differ.')

const RECORD_KINDS = ['new', 'changed', 'gone', 'unchanged'] as const

/** What any part has, be it a theme, a commitment or a question; `ownKinds` are those that only it may have. */
function partChange<Shape extends z.ZodType, const OwnKind extends string = never>(
  record: Shape,
  ownKinds: readonly OwnKind[] = [],
) {
  return z.strictObject({
    kind: z.enum([...RECORD_KINDS, ...ownKinds]).describe('What has become of it.'),
    earlier: z.string().nullable().describe('Its id before; null when it was not there.'),
    later: z.string().nullable().describe('Its id after; null when it is not there.'),
    moved,
    fields,
    record: record.nullable().describe('All of it, where it is not made from its counterpart.'),
  })
}

const target = RECORD_SCHEMAS.target.nullable()
const targetChange = z
  .strictObject({
    before: target.describe('Null where there was none.'),
    after: target.describe('Null where there is none.'),
    direction: z.enum(TARGET_DIRECTIONS).nullable().describe('Computed.'),
    reason: z.enum(UNDECIDED_REASONS).nullable().describe('Why no direction can be told.'),
    scaled: z
      .strictObject({
        from: day.describe('The first of the days.'),
        to: day.describe('The last of the days.'),
        before: z.number().describe('The number before, of a range the lower one.'),
        after: z.number().describe('The number after, of a range the lower one.'),
      })
      .nullable()
      .describe('Computed: both numbers counted up over the same days.'),
  })
  .meta({ id: 'target-change' })

const declared = z
  .strictObject({
    change: z
      .enum(LINEAGE_CHANGES)
      .nullable()
      .describe('All steps taken together; null when they contradict each other.'),
    basis,
    steps: z
      .array(z.strictObject({ from: promiseReference, to: promiseReference, change: lineageChange, why, basis }))
      .describe('From the older promise to the newer one, by way of those between.'),
  })
  .meta({ id: 'declared-change' })

const whereabouts = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ended').describe('A publication says that it has ended.'),
    why: localText.describe('Why it ended, by language tag.'),
    'said-by': z.string().describe('The id of the publication that says so.'),
    promise: promiseReference,
  }),
  z.strictObject({
    kind: z.literal('elsewhere').describe('Another publication than the later one continues it.'),
    promises: promiseReferences.describe('The promises that continue it.'),
  }),
  z.strictObject({
    kind: z
      .literal('gone')
      .describe('Nobody continues it up to the later publication, and nobody says that it has ended.'),
    last,
  }),
  z.strictObject({
    kind: z
      .literal('not-recorded')
      .describe('Not all promises of the later publication are known to be recorded; it may have been there.'),
    last,
  }),
  z.strictObject({
    kind: z.literal('returned').describe('It continues promises of other publications than the earlier one.'),
    promises: promiseReferences.describe('The promises that it continues.'),
  }),
])

const promiseChange = z
  .strictObject({
    leading: kind.describe('The kind that the change is counted under.'),
    kinds: z
      .array(
        z.strictObject({
          kind,
          basis: z
            .enum(KIND_BASES)
            .describe(
              'declared: publications say so; inferred: a reading of the archive; computed: the program sees it in the fields.',
            ),
        }),
      )
      .describe('All of them, the leading one first.'),
    earlier: z.array(z.string()).describe('Ids of promises.'),
    later: z.array(z.string()).describe('Ids of promises.'),
    pairs: z
      .array(
        z.strictObject({
          earlier: earlierId,
          later: laterId,
          declared: declared.nullable().describe('Null between versions of one publication.'),
          fields,
          moved,
        }),
      )
      .describe('The promises that belong together, two by two.'),
    commitments: z
      .array(
        partChange(RECORD_SCHEMAS.commitment).extend({
          earlier: commitmentReference.nullable(),
          later: commitmentReference.nullable(),
          targets: z
            .array(targetChange)
            .describe('Those that differ, or whose number means something else in a period of another length.'),
        }),
      )
      .describe('What became of what can be measured or checked in it.'),
    whereabouts: whereabouts.nullable().describe('Where a promise without counterpart is, was or went.'),
    disagreements: z
      .array(
        z.strictObject({
          earlier: earlierId,
          later: laterId,
          declared: lineageChange,
          computed: z.array(kind).describe('What the fields show.'),
        }),
      )
      .describe('Where what is declared and what the fields show do not agree.'),
    records: z.array(RECORD_SCHEMAS.promise).describe('The new promises, whole.'),
  })
  .meta({ id: 'promise-change' })

const { base, index, suppressed, answers } = RECORD_SCHEMAS.question.shape
const { share, count } = answers.element.shape

const figuresOfSide = z.strictObject({ base, index, suppressed }).meta({ id: 'figures-of-side' }).nullable()
const answerOfSide = z
  .strictObject({ share, count, suppressed, ...COMPUTED_ANSWER })
  .meta({ id: 'answer-of-side' })
  .nullable()

const figures = z
  .strictObject({
    group: localText.nullable().describe('A part of those who answered, by language tag; null for everybody.'),
    before: figuresOfSide.describe('Null where there was no such group.'),
    after: figuresOfSide.describe('Null where there is no such group.'),
    answers: z
      .array(
        z.strictObject({
          text: localText,
          before: answerOfSide.describe('Null where there was no such answer.'),
          after: answerOfSide.describe('Null where there is no such answer.'),
          difference: z
            .strictObject({
              points: z
                .number()
                .describe('In percentage points, from before to after; from counts where they are known.'),
              low: z
                .number()
                .describe('The lower end among all who could have been drawn, with 95 percent confidence (Newcombe).'),
              high: z.number().describe('The upper end of the same.'),
              'within-margin': z.boolean().describe('Whether two random samples could differ as much by chance.'),
            })
            .nullable()
            .describe(
              'Computed; null where there is none, or nobody can tell: unless both are random samples without weights, and of different surveys.',
            ),
        }),
      )
      .describe('Each answer of either side and each sum that the source prints; those of the later side first.'),
  })
  .meta({ id: 'compared-figures' })

const surveyChange = partChange(RECORD_SCHEMAS.survey).extend({
  questions: z
    .array(
      partChange(RECORD_SCHEMAS.question, APART_KINDS).extend({
        why: localText.nullable().describe('Why the figures cannot be compared, as declared.'),
        figures: z
          .array(figures)
          .describe(
            'Of a changed question whose figures can be compared: those of everybody, then of the groups that differ.',
          ),
      }),
    )
    .describe('What became of each question; figures that cannot be compared are kept apart.'),
  findings: z.array(partChange(RECORD_SCHEMAS.finding)).describe('What became of what residents said, in short.'),
})

const side = publicationSchema.pick({ id: true, title: true, period: true, complete: true })

/** The schema of `ComparisonJson`. */
const comparisonSchema = z.strictObject({
  version: z.literal(1).describe('Of this format.'),
  of: z.enum(['publications', 'versions']).describe('Two publications, or two versions of one.'),
  earlier: side.describe('The one that it is compared with.'),
  later: side.describe('The one that the changes lead to.'),
  summary: z
    .array(z.strictObject({ kind, count: z.int().nonnegative().describe('How many promises.') }))
    .describe('Promises by their leading kind.'),
  fields: fields.describe('Of the publication itself.'),
  themes: z.array(partChange(RECORD_SCHEMAS.theme, ['renamed'])).describe('What became of each theme of either side.'),
  promises: z.array(promiseChange).describe('What became of each promise of either side.'),
  'promise-order': z.array(z.string()).describe('Ids of the promises of the later publication, in reading order.'),
  surveys: z.array(surveyChange).describe('What became of each survey of either side.'),
})

export type ComparisonJson = z.infer<typeof comparisonSchema>

/** The JSON Schema (draft 2020-12) of comparisons, for those who read the files. */
export function comparisonJsonSchema(): object {
  return z.toJSONSchema(comparisonSchema)
}
