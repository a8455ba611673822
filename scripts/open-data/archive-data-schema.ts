import * as z from 'zod'
import { SCHEMA_PARTS } from '../compare/json/publication-schema.ts'
import { AREA_KINDS, PARTY_KINDS } from '../model/vocabulary.ts'
import { publicationDataSchema } from './publication-data-schema.ts'

const { id, localText, day } = SCHEMA_PARTS
const partialDate = SCHEMA_PARTS.partialDate.nullable()
const partOf = z.string().nullable().describe('The one that it is a part of.')
const dated = {
  from: partialDate.describe('The first day that it was there.'),
  to: partialDate.describe('The last day that it was there.'),
  'merged-into': z.string().nullable().describe('The one that it became part of.'),
}
const names = { name: localText, 'also-known-as': z.array(z.string()).describe('Other names that it goes by.') }

/** The schema of `ArchiveData`, the shape of /data/archive.json. */
export const archiveDataSchema = z.strictObject({
  version: z.literal(1).describe('Of this format.'),
  'as-of': day.describe('The day on which everything that is computed holds.'),
  site: z
    .strictObject({
      title: localText,
      publisher: localText,
      address: z.string().describe('Of its start page.'),
      languages: z.array(z.string()).describe('BCP 47.'),
      'default-language': z.string().describe('The language in which everything is there.'),
      licence: z.string().nullable().describe('The address of the terms on which the data may be used.'),
    })
    .describe('The site that it was made from.'),
  parties: z
    .array(
      z.strictObject({
        id,
        ...names,
        short: localText,
        kind: z.enum(PARTY_KINDS).describe('What sort of body it is.'),
        url: z.string().nullable().describe('Its own site.'),
        'part-of': partOf,
        ...dated,
      }),
    )
    .describe('Those who can promise something.'),
  areas: z
    .array(
      z.strictObject({
        id,
        ...names,
        kind: z.enum(AREA_KINDS).describe('What sort of area it is.'),
        'part-of': partOf,
        ...dated,
      }),
    )
    .describe('Areas and places.'),
  units: z
    .array(
      z.strictObject({
        id,
        one: localText.describe('What one is called, by language tag.'),
        many: localText.describe('What several are called, by language tag.'),
      }),
    )
    .describe('What is counted.'),
  glossary: z
    .array(
      z.strictObject({
        id,
        word: localText,
        explanation: localText,
        synonyms: z.array(z.string()).describe('Other words by which it is found.'),
      }),
    )
    .describe('Words that are explained.'),
  publications: z
    .array(publicationDataSchema.omit({ version: true, 'as-of': true }).meta({ id: 'publication' }))
    .describe('Oldest period first.'),
})

export type ArchiveData = z.infer<typeof archiveDataSchema>
