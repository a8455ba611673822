import * as z from 'zod'
import { COMPUTED_ANSWER } from '../compare/json/computed-answer-schema.ts'
import { publicationSchema, RECORD_SCHEMAS, SCHEMA_PARTS } from '../compare/json/publication-schema.ts'
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

const { signed } = publicationSchema.shape
const { id, ids, places, localText, day, sources, remarks } = SCHEMA_PARTS
const partialDate = SCHEMA_PARTS.partialDate.nullable()
const parties = ids.describe('Ids of parties.')
const nullableText = localText.nullable()
const commitment = z.string().describe('2018/grannsamverkan/utbildningar')

const figure = z
  .strictObject({
    value: z.number().describe('The number that was reported.'),
    unit: z.string().describe('What is counted: the id of a unit.'),
    qualifier: z.enum(QUALIFIERS).describe('How exact the number is.'),
    of: z.number().nullable().describe('The total that the value is part of.'),
    places,
    source: sources.element.nullable().describe('Where the number was found.'),
  })
  .meta({ id: 'figure' })

const outcome = z
  .strictObject({
    commitment,
    status: z
      .enum(STATUSES)
      .nullable()
      .describe('What the parties declare; null when the report only tells what was done.'),
    figures: z.array(figure).describe('The numbers that were reported.'),
    explanation: nullableText.describe('In the words of the parties, by language tag.'),
    evidence: sources.describe('What bears it out.'),
    assessments: z
      .array(
        z
          .strictObject({
            by: z.string().describe('Who judges, in words.'),
            says: localText,
            date: partialDate,
            source: sources.element.nullable().describe('Where it was said.'),
          })
          .meta({ id: 'assessment' }),
      )
      .describe('Verdicts of others than the parties.'),
    remarks,
  })
  .meta({ id: 'outcome' })

const report = z
  .strictObject({
    id,
    title: localText,
    'as-of': partialDate.describe('The day that it is about.'),
    by: parties.describe('Those who report: ids of parties.'),
    published: partialDate.describe('When it was published.'),
    covers: z
      .strictObject({
        from: SCHEMA_PARTS.partialDate.describe('The first day.'),
        to: SCHEMA_PARTS.partialDate.describe('The last day.'),
      })
      .nullable()
      .describe('The days that its figures are about.'),
    summary: nullableText.describe('What it says as a whole.'),
    effects: nullableText.describe('What it says of the problem, rather than of what was done about it.'),
    outcomes: z.array(outcome).describe('What became of each commitment that it speaks of.'),
    also: z
      .array(
        z.strictObject({
          text: localText,
          by: parties,
          figures: z.array(figure).describe('The numbers that were reported.'),
          sources,
        }),
      )
      .describe('What was done without having been promised.'),
    sources,
    remarks,
  })
  .meta({ id: 'report' })

const correction = z
  .strictObject({
    id,
    date: SCHEMA_PARTS.partialDate.describe('The day of the correction.'),
    kind: z.enum(CORRECTION_KINDS).describe('What sort of change it is.'),
    concerns: z
      .string()
      .describe(
        'A publication, promise, commitment, survey, report or file, or the name of a party, an area or a unit in a publication, as `2018/names/parties/kommun`; of what was withdrawn, its publication.',
      ),
    what: localText.describe('What was changed, by language tag.'),
    why: localText.describe('Why, by language tag.'),
    changes: z
      .array(
        z.strictObject({
          field: z.string().describe('The path of the field in content/.'),
          language: z.string().nullable().describe('Of a text.'),
          before: SCHEMA_PARTS.json
            .optional()
            .describe(
              'Left out where the field was not there or may no longer be read, and of names of those who signed.',
            ),
          after: SCHEMA_PARTS.json
            .optional()
            .describe('Left out where the field is not there any more, and of names of those who signed.'),
        }),
      )
      .describe('The fields that it changed.'),
  })
  .meta({ id: 'correction' })

const measurement = z
  .strictObject({
    target: RECORD_SCHEMAS.target.nullable().describe('Null where there is a figure and no target.'),
    verdict: z.enum(VERDICTS).describe('How the figure relates to the target.'),
    reason: z.enum(INCOMPARABLE_REASONS).nullable().describe('Why the two cannot be compared.'),
    figure: figure.nullable().describe('As it was reported, or the sum of sum-of; null where none was reported.'),
    expected: z
      .number()
      .nullable()
      .describe(
        'What the figure was held against, counted up over the days; of a range its lower end, of all how many there are. Of a share it is the percentage, to be held against value / of × 100 and not against value; in targets.csv it is counted in the same things as value.',
      ),
    'expected-to': z.number().nullable().describe('Of a range its higher end.'),
    'covers-from': day.nullable().describe('The first day that the figure is about; null where nobody says.'),
    'covers-to': day.nullable().describe('The last day that the figure is about.'),
    'sum-of': z
      .array(z.strictObject({ report: id, figure: figure.describe('The number that was reported.') }))
      .describe(
        'The figures that were added up, in the order of their days; empty where the figure was reported as it is.',
      ),
    report: id
      .nullable()
      .describe(
        'The id of the report that the figure stands in; null for a sum, and where no report is about the target.',
      ),
  })
  .meta({ id: 'measurement' })

const standing = z
  .strictObject({
    commitment,
    address: z.string().describe('Its page.'),
    due: day.nullable().describe('The last day; null is no end.'),
    standing: z.enum(STANDINGS).describe('What the parties last declared, or what the calendar tells.'),
    'days-overdue': z
      .int()
      .nonnegative()
      .nullable()
      .describe('Days since the due date without a report, or without a final word.'),
    measurements: z
      .array(measurement)
      .describe(
        'One for each target and each figure about it; figures that are added up share one, and those that a later report has replaced have none.',
      ),
    report: id
      .nullable()
      .describe(
        'The id of the report by which it stands so, with its day and parties; null where the calendar tells, and where several of one day differ.',
      ),
  })
  .meta({ id: 'standing' })

const lineage = z
  .strictObject({
    promise: z.string().describe('2018/grannsamverkan'),
    address: z.string().describe('Its page.'),
    'continued-by': ids.describe('The later promises that say they continue it: 2019-2020/grannsamverkan.'),
  })
  .meta({ id: 'lineage' })

const answers = z.array(z.strictObject({ text: localText, ...COMPUTED_ANSWER }).meta({ id: 'computed-answer' }))

const question = z
  .strictObject({
    question: z.string().describe('2018/invanardialog#trygg'),
    address: z.string().describe('The page of its survey.'),
    answers: answers.describe('As many as the question has, in the same order.'),
    aggregates: answers.describe('The same of several answers taken together.'),
    groups: z
      .array(z.strictObject({ text: localText, answers: answers.describe('The same of the answers of the group.') }))
      .describe('The same of parts of those who answered.'),
  })
  .meta({ id: 'answered-question' })

/** The schema of `PublicationData`. */
export const publicationDataSchema = z.strictObject({
  version: z.literal(1).describe('Of this format.'),
  'as-of': day.describe('The day on which everything under computed holds.'),
  address: z.string().describe('Its page.'),
  fingerprint: z.string().describe('Of the files of content: sha256- and the first twelve digits.'),
  publication: publicationSchema
    .extend({
      // Roles are public; who held them is not for re-use.
      signed: signed
        .unwrap()
        .extend({
          by: z.array(signed.unwrap().shape.by.element.omit({ name: true })).describe('Who signed it, by role.'),
        })
        .nullable()
        .describe('The signing; null is not known.'),
    })
    .describe('As it was published, with its corrections.'),
  reports: z.array(report).describe('Oldest first.'),
  corrections: z.array(correction).describe('Newest first.'),
  computed: z
    .strictObject({
      'period-state': z.enum(PERIOD_STATES).describe('Where its period lies, seen from the day.'),
      'follow-ups': z
        .array(
          z.strictObject({
            from: z.string().describe('The first day of the time.'),
            to: z.string().describe('The last day of the time.'),
            reports: z.array(z.string()).describe('Ids of the reports on it; an empty list is none.'),
          }),
        )
        .nullable()
        .describe(
          'The times that have passed of those after which it was to be followed up; null is that it does not say.',
        ),
      'follow-up-next': day
        .nullable()
        .describe(
          'The last day of the time that the next promised follow-up is to be about; null is that none is to come.',
        ),
      wider: ids.describe('Publications that hold at the same time for a wider area.'),
      narrower: ids.describe('Publications that hold at the same time for parts of its areas.'),
      commitments: z.array(standing).describe('How each commitment stands.'),
      promises: z.array(lineage).describe('Where each promise has its page, and how it went on.'),
      questions: z
        .array(question)
        .describe('The shares and margins of error of every question of its surveys, in the same order.'),
      surveys: z
        .array(
          z.strictObject({
            survey: z.string().describe('2018/invanardialog'),
            address: z.string().describe('Its page.'),
          }),
        )
        .describe('Where each of its surveys has its page.'),
      themes: z
        .array(z.strictObject({ theme: id, address: z.string().describe('Its page through the years.') }))
        .describe('Where each theme has its page; those of one id share it, whatever the publication.'),
      'follow-up': z.string().describe('The page of what became of the promises, with every report.'),
    })
    .describe('Worked out by the program.'),
})

export type PublicationData = z.infer<typeof publicationDataSchema>
export type ReportData = z.infer<typeof report>
export type OutcomeData = z.infer<typeof outcome>
export type FigureData = z.infer<typeof figure>
export type CorrectionData = z.infer<typeof correction>
export type LineageData = z.infer<typeof lineage>
export type QuestionData = z.infer<typeof question>
export type StandingData = z.infer<typeof standing>
