import * as z from 'zod'
import { areaFields } from '../validate/schemas/area-fields.ts'
import { commitmentFields } from '../validate/schemas/commitment-fields.ts'
import { correctionFields } from '../validate/schemas/correction-fields.ts'
import { glossaryFields } from '../validate/schemas/glossary-fields.ts'
import { partyFields } from '../validate/schemas/party-fields.ts'
import { publicationFields } from '../validate/schemas/publication-fields.ts'
import { redirectFields } from '../validate/schemas/redirect-fields.ts'
import { reportFields } from '../validate/schemas/report-fields.ts'
import { surveyFields } from '../validate/schemas/survey-fields.ts'
import { unitFields } from '../validate/schemas/unit-fields.ts'

export type SchemaKind =
  | 'publication'
  | 'commitments'
  | 'survey'
  | 'report'
  | 'corrections'
  | 'parties'
  | 'areas'
  | 'glossary'
  | 'units'
  | 'redirects'

/** What a file of each kind holds, and which files are of that kind. */
export const SCHEMA_FILES: Readonly<Record<SchemaKind, { readonly schema: z.ZodType; readonly files: string }>> = {
  publication: { schema: publicationFields, files: 'content/*/publication.yaml' },
  commitments: { schema: z.array(commitmentFields), files: 'content/*/commitments.yaml' },
  survey: { schema: surveyFields, files: 'content/*/surveys/*.yaml' },
  report: { schema: reportFields, files: 'content/*/reports/*.yaml' },
  corrections: { schema: z.array(correctionFields), files: 'content/*/corrections.yaml' },
  parties: { schema: z.array(partyFields), files: 'content/parties.yaml' },
  areas: { schema: z.array(areaFields), files: 'content/areas.yaml' },
  glossary: { schema: z.array(glossaryFields), files: 'content/glossary.yaml' },
  units: { schema: z.array(unitFields), files: 'content/units.yaml' },
  redirects: { schema: z.array(redirectFields), files: 'content/redirects.yaml' },
}
