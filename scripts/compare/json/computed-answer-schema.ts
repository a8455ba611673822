import * as z from 'zod'

const percent = z.number().nullable()

/** What is computed of an answer: the properties of `ComputedAnswerJson`, with the names of the columns of survey-answers.csv. */
export const COMPUTED_ANSWER = {
  'computed-share': percent.describe(
    'Computed from the counts, in percent; null where shares are printed, or the counts are not known.',
  ),
  'interval-low': percent.describe(
    'Computed: the lower end of the share among all who could have been drawn, in percent, with 95 percent confidence (Wilson); null unless the survey is a random sample without weights.',
  ),
  'interval-high': percent.describe('Computed: the upper end of the same.'),
}

export type ComputedAnswerJson = z.infer<z.ZodObject<typeof COMPUTED_ANSWER>>
