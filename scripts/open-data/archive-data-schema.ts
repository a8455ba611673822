import * as z from 'zod'
import { publicationSchema } from '../compare/publication-schema.ts'
import { AREA_KINDS, PARTY_KINDS } from '../model/vocabulary.ts'
import { publicationDataSchema } from './publication-data-schema.ts'

const { title: localText, published: partialDate } = publicationSchema.shape
const dated = { from: partialDate, to: partialDate, 'merged-into': z.string().nullable() }
const names = { name: localText, 'also-known-as': z.array(z.string()) }

/** The schema of `ArchiveData`, the shape of /data/archive.json. */
export const archiveDataSchema = z.strictObject({
  version: z.literal(1).describe('Of this format.'),
  'as-of': z.string().describe('The day on which everything that is computed holds.'),
  site: z.strictObject({
    title: localText,
    publisher: localText,
    address: z.string(),
    languages: z.array(z.string()),
    'default-language': z.string(),
    licence: z.string().nullable().describe('The address of the terms on which the data may be used.'),
  }),
  parties: z.array(
    z.strictObject({
      id: z.string(),
      ...names,
      short: localText,
      kind: z.enum(PARTY_KINDS),
      url: z.string().nullable(),
      'part-of': z.string().nullable(),
      ...dated,
    }),
  ),
  areas: z.array(
    z.strictObject({ id: z.string(), ...names, kind: z.enum(AREA_KINDS), 'part-of': z.string().nullable(), ...dated }),
  ),
  units: z.array(z.strictObject({ id: z.string(), one: localText, many: localText })),
  glossary: z.array(
    z.strictObject({ id: z.string(), word: localText, explanation: localText, synonyms: z.array(z.string()) }),
  ),
  publications: z.array(publicationDataSchema.omit({ version: true, 'as-of': true })).describe('Oldest period first.'),
})

export type ArchiveData = z.infer<typeof archiveDataSchema>
