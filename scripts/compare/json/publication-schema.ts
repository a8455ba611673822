import * as z from 'zod'
import type { JsonValue } from '../../model/json-value.ts'
import {
  BASES,
  COMMITMENT_KINDS,
  DIRECTIONS,
  DOCUMENT_KINDS,
  FOLLOW_UP_FREQUENCIES,
  FREQUENCIES,
  LINEAGE_CHANGES,
  PARTY_ROLES,
  PUBLICATION_STATES,
  QUALIFIERS,
  SURVEY_KINDS,
} from '../../model/vocabulary.ts'

// A publication as it is compared: what was promised, and what it was grounded in, with the keys of content/. What came
// of it (reports, standings, measurements) and corrections are no part of it, and nor is anything computed. Parties,
// areas and units are named by their ids. Every key is always there; `null` is unknown, an empty list is none. What has an
// `id` in its `meta` goes by that name among the `$defs` of a JSON Schema, and in code that programs make out of it.

const localText = z.record(z.string(), z.string()).meta({ id: 'text', description: 'A text by language tag (BCP 47).' })
const partialDate = z
  .string()
  .regex(/^[0-9]{4}(-[0-9]{2}){0,2}$/)
  .meta({ id: 'date', description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
const day = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .meta({ id: 'day', description: 'YYYY-MM-DD.' })
// Not z.json(), which goes by no name where it refers to itself.
const json: z.ZodType<JsonValue> = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.lazy(() => json)),
    z.record(
      z.string(),
      z.lazy(() => json),
    ),
  ])
  .meta({ id: 'json', description: 'As in the data of the publication.' })
const id = z.string().describe('Chosen once, and the same in every version.')
const ids = z.array(z.string())
const reference = z.string().describe('Publication and promise, survey, question or finding: 2018/grannsamverkan.')
const number = z.number().nullable()
const whole = z.int().nonnegative().nullable()
const basis = z
  .enum(BASES)
  .describe('stated: a source says so; inferred: a reading of the archive, which no source bears out.')
const places = ids.describe('Ids of areas.')
const asPrinted = z.string().nullable().describe('The printed words, where they differ.')
const suppressed = z.boolean().describe('So few answered that the figures are not shown.')
const from = partialDate.nullable().describe('The first day, as far as it is known.')
const to = partialDate.nullable().describe('The last day, as far as it is known.')

const documentKind = z
  .enum(DOCUMENT_KINDS)
  .nullable()
  .describe('What document it is; null is not said, or none of these.')
const source = z
  .strictObject({
    title: localText,
    url: z.string().describe('Its address.'),
    read: partialDate.nullable().describe('When it was read.'),
    kind: documentKind,
  })
  .meta({ id: 'source' })
const sources = z.array(source).describe('Where it was found.')
const remark = z.strictObject({ text: localText, sources }).meta({ id: 'remark' })
const remarks = z.array(remark).describe('What the archive says about it.')
const span = z.strictObject({ from, to, 'as-printed': asPrinted })

const target = z
  .strictObject({
    'at-least': z.number().describe('As many, or more.').optional(),
    'at-most': z.number().describe('As many, or fewer.').optional(),
    exactly: z.number().describe('As many, no more and no fewer.').optional(),
    between: z.tuple([z.number(), z.number()]).describe('The lower number and the higher one.').optional(),
    all: z.literal(true).describe('Every one of what the unit names.').optional(),
    share: z.number().describe('In percent.').optional(),
    unit: z.string().nullable().describe('What is counted: the id of a unit.'),
    per: z.enum(FREQUENCIES).nullable().describe('The time that the number is for; null is not said.'),
    'as-printed': asPrinted,
  })
  .meta({ id: 'target', description: 'Without an amount, only the printed words are known.' })

const commitment = z
  .strictObject({
    id,
    text: localText.describe('What is to be done, by language tag.'),
    kind: z.enum(COMMITMENT_KINDS).nullable().describe('What sort of thing is promised.'),
    by: z
      .array(
        z.strictObject({
          party: z.string().describe('The id of a party.'),
          role: z.enum(PARTY_ROLES).describe('The part it has.'),
          'according-to': z
            .string()
            .nullable()
            .describe('The party that says so, where publishers name different owners.'),
        }),
      )
      .describe('Who is to do it; an empty list is nobody named.'),
    target: z.array(target).describe('The numbers that were promised.'),
    when: span.nullable().describe('The part of the period that it is for.'),
    due: partialDate.nullable().describe('The last day; null is the end of when, or else of the period.'),
    measures: localText.nullable().describe('What is counted.'),
    condition: localText.nullable().describe('What has to be so for it to hold.'),
    places,
    sources,
    remarks,
  })
  .meta({ id: 'commitment' })

const promise = z
  .strictObject({
    id,
    theme: z.string().describe('The id of its theme.'),
    title: localText,
    text: localText.describe('Markdown; what it calls files/… stands below the address of the publication.'),
    because: z.array(reference).describe('The questions and findings that led to it.'),
    continues: z
      .array(
        z.strictObject({
          promise: reference,
          change: z.enum(LINEAGE_CHANGES).describe('How, as declared.'),
          why: localText.nullable().describe('Why it has changed.'),
          basis,
        }),
      )
      .describe('The earlier promises that it continues.'),
    places,
    sources,
    remarks,
    commitments: z.array(commitment).describe('What can be measured or checked in it.'),
  })
  .meta({ id: 'promise' })

const theme = z
  .strictObject({
    id,
    title: localText,
    background: localText.nullable().describe('Why it is a theme.'),
    follows: z.string().nullable().describe('The earlier theme that it takes over from: 2018/aldre.'),
    'follows-basis': basis.nullable(),
    sources,
  })
  .meta({ id: 'theme' })

const index = z
  .strictObject({
    value: z.number().describe('The index itself.'),
    from: number.describe('The lowest value on the scale.'),
    to: number.describe('The highest value on the scale.'),
  })
  .nullable()
  .describe('One number that the source has weighed together; null is none.')
const answer = z
  .strictObject({
    text: localText,
    share: number.describe('In percent, as printed.'),
    count: whole.describe('How many answered so.'),
    suppressed,
  })
  .meta({ id: 'answer' })
const answers = z.array(answer).describe('What was answered, and by how many.')

const base = whole.describe('How many answered.')

const question = z
  .strictObject({
    id,
    text: localText,
    base,
    several: z.boolean().describe('Whether one person could give several answers.'),
    suppressed,
    index,
    answers,
    aggregates: answers.describe('Several answers taken together.'),
    groups: z
      .array(z.strictObject({ text: localText, base, index, answers, suppressed }).meta({ id: 'answer-group' }))
      .describe('The same of parts of those who answered.'),
    better: z.enum(DIRECTIONS).describe('Which way the figures should go.'),
    'compares-with': z
      .strictObject({
        question: reference,
        comparable: z.boolean().describe('Whether the figures may be put beside each other.'),
        why: localText.nullable().describe('Why they may not.'),
      })
      .nullable()
      .describe('The question of an earlier survey; null is none.'),
    remarks,
  })
  .meta({ id: 'question' })

const finding = z
  .strictObject({
    id,
    text: localText,
    places,
    'not-addressed': localText.nullable().describe('Why it led to no promise.'),
  })
  .meta({ id: 'finding' })

const survey = z
  .strictObject({
    id: z.string().describe('With the publication it stands in: 2018/invanardialog.'),
    title: localText,
    use: z.enum(['basis', 'other']).describe('Whether the survey led to the publication.'),
    kind: z.enum(SURVEY_KINDS).nullable().describe('How those who answered were reached.'),
    weighted: z.boolean().describe('Whether the source has given some answers more weight than others.'),
    'part-of': reference.nullable().describe('The survey that it is a part of.'),
    fieldwork: span.nullable().describe('When answers were gathered.'),
    method: localText.nullable().describe('How they were gathered.'),
    respondents: z
      .strictObject({
        count: z.int().nonnegative().describe('Their number.'),
        qualifier: z.enum(QUALIFIERS).describe('How exact the number is.'),
      })
      .nullable()
      .describe('How many answered.'),
    invited: whole.describe('How many were asked.'),
    'response-rate': z
      .strictObject({ share: z.number().describe('In percent.'), 'as-printed': asPrinted })
      .nullable()
      .describe('How many of those invited answered; null is not known.'),
    ages: z
      .strictObject({
        from: whole.describe('The youngest, in years.'),
        to: whole.describe('The oldest, in years.'),
        'as-printed': asPrinted,
      })
      .nullable()
      .describe('Of those who answered.'),
    places: ids.describe('Where they were asked, in words.'),
    published: partialDate.nullable().describe('When the answers were published.'),
    sources,
    remarks,
    questions: z.array(question).describe('What was asked, with the answers.'),
    findings: z.array(finding).describe('What residents said, in short.'),
  })
  .meta({ id: 'survey' })

/** The schema of `PublicationJson`. */
export const publicationSchema = z.strictObject({
  id: id.describe('Its folder and its address: 2018.'),
  title: localText,
  'document-type': localText.nullable().describe('What sort of document it is, by language tag.'),
  period: z
    .strictObject({
      from: partialDate.describe('The first day.'),
      to: partialDate.nullable().describe('The last day; null is no end.'),
      'as-printed': asPrinted,
      basis,
    })
    .describe('The time that it is for.'),
  state: z.enum(PUBLICATION_STATES).describe('Whether it has been published.'),
  published: partialDate.nullable().describe('When it was published.'),
  signed: z
    .strictObject({
      date: partialDate.nullable().describe('When it was signed.'),
      place: localText.nullable().describe('Where it was signed.'),
      by: z
        .array(
          z.strictObject({
            role: localText,
            name: z.string().nullable(),
            party: z.string().nullable().describe('The id of a party.'),
          }),
        )
        .describe('Who signed it.'),
      basis,
    })
    .nullable()
    .describe('The signing; null is not known.'),
  parties: ids.describe('Those who promise: ids of parties.'),
  areas: ids.describe('The areas that it is for; an empty list names none.'),
  agreement: z
    .strictObject({ title: localText, url: z.string().nullable().describe('Its address.') })
    .nullable()
    .describe('The agreement that it is part of.'),
  'follow-up': z
    .strictObject({
      every: z.enum(FOLLOW_UP_FREQUENCIES).describe('How often; period is once, when the period is over.'),
      'as-printed': z.string().nullable().describe('The printed words.'),
    })
    .nullable()
    .describe('How often it says that it is followed up; null is not said.'),
  records: z
    .array(
      z.strictObject({
        authority: z.string().describe('Who registered it.'),
        number: z.string().describe('The number in the register.'),
        date: partialDate.nullable(),
        kind: documentKind,
      }),
    )
    .describe('Where it is registered.'),
  foreword: localText.nullable().describe('Markdown, as the text of a promise.'),
  ended: z.array(z.strictObject({ promise: reference, why: localText })).describe('Earlier promises that end with it.'),
  complete: z
    .boolean()
    .nullable()
    .describe('Whether all promises of the printed document are here; null is not known.'),
  contact: z
    .strictObject({
      name: localText,
      email: z.string().nullable().describe('Its email address.'),
      url: z.string().nullable().describe('Its address.'),
    })
    .nullable()
    .describe('Who answers questions about it.'),
  sources,
  remarks,
  files: ids.describe('Files that belong to it, by their paths within files/ below its address.'),
  themes: z.array(theme).describe('In reading order.'),
  promises: z.array(promise).describe('In reading order.'),
  surveys: z.array(survey).describe('What residents were asked.'),
})

/** What is put together from: the same in other schemas. */
export const SCHEMA_PARTS = { id, ids, places, localText, partialDate, day, sources, remarks, json }

/** The parts that have ids and are compared one by one. */
export const RECORD_SCHEMAS = { theme, promise, commitment, target, survey, question, finding }

export type PublicationJson = z.infer<typeof publicationSchema>
export type ThemeJson = z.infer<typeof theme>
export type PromiseJson = z.infer<typeof promise>
export type CommitmentJson = z.infer<typeof commitment>
export type TargetJson = z.infer<typeof target>
export type SurveyJson = z.infer<typeof survey>
export type QuestionJson = z.infer<typeof question>
export type FindingJson = z.infer<typeof finding>
