// Whatever field of content is corrected, the page has a name for it.
import { expect, test } from 'vitest'
import * as z from 'zod'
import { en } from '../../../layouts/texts/en.ts'
import { sv } from '../../../layouts/texts/sv.ts'
import { areaFields } from '../../../scripts/validate/schemas/area-fields.ts'
import { commitmentFields } from '../../../scripts/validate/schemas/commitment-fields.ts'
import { partyFields } from '../../../scripts/validate/schemas/party-fields.ts'
import { promiseFields } from '../../../scripts/validate/schemas/promise-fields.ts'
import { publicationFields } from '../../../scripts/validate/schemas/publication-fields.ts'
import { reportFields } from '../../../scripts/validate/schemas/report-fields.ts'
import { surveyFields } from '../../../scripts/validate/schemas/survey-fields.ts'
import { unitFields } from '../../../scripts/validate/schemas/unit-fields.ts'

const SCHEMAS = [
  ...[publicationFields, promiseFields, commitmentFields, surveyFields, reportFields],
  ...[partyFields, areaFields, unitFields],
]
// An id never changes; acknowledged warnings, and what becomes of a party later, are not sealed.
const NOT_TOLD = ['id', 'allow', 'rule', 'words', 'because', 'also-known-as', 'merged-into']

/** The names of all fields of a JSON Schema, however deep. */
function namesIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  const { properties = {} } = part as { readonly properties?: object }
  return [...Object.keys(properties), ...Object.values(part).flatMap(namesIn)]
}

const names = new Set(SCHEMAS.flatMap((schema) => namesIn(z.toJSONSchema(schema, { io: 'input' }))))
// JSON Schema has words of its own where a field could stand.
const fields = [...names].filter((name) => !NOT_TOLD.includes(name) || name === 'because')

test.each([
  { language: 'Swedish', texts: sv },
  { language: 'English', texts: en },
])('in $language', ({ texts }) => {
  expect(fields.length).toBeGreaterThan(60)
  expect(fields.filter((name) => !Object.hasOwn(texts.corrections.fields, name))).toEqual([])
})
