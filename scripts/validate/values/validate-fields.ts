import { basename } from 'node:path'
import type * as z from 'zod'
import type { LocatedData } from '../../content/read-yaml.ts'
import { isFields } from '../../model/fields.ts'
import type { Report } from '../../report/problem.ts'
import type { TypeSlip } from '../../report/problem-details.ts'
import type { IdTitled } from '../references/ids-by-title.ts'
import type { ReferenceMeant } from '../references/references-meant.ts'
import { redirectFields } from '../schemas/redirect-fields.ts'
import type { Valid, ValuePath } from '../valid-content.ts'
import type { Checked } from './checked.ts'
import { redirectsMeant } from './redirects-meant.ts'
import { reportIssues } from './schema-problems.ts'
import { checkTextLanguages } from './text-languages.ts'
import { nameOf, typeOf, valueAt } from './value-at.ts'

export type FieldContext = {
  readonly site: { readonly languages: readonly string[]; readonly defaultLanguage: string }
  readonly report: Report
  readonly idTitled: IdTitled
  readonly referenceMeant: ReferenceMeant
}

/** The fields of a file, or of the part of it at `path`, typed; `null`, after a report, when anything is wrong. */
export function validateFields<Schema extends z.ZodType>(
  schema: Schema,
  data: LocatedData,
  file: string,
  path: ValuePath,
  { site, report, idTitled, referenceMeant }: FieldContext,
): Valid<z.infer<Schema>> | null {
  const placeOf: Checked['placeOf'] = (inner) => data.places.placeOf([...path, ...inner])
  const placeOfKey: Checked['placeOfKey'] = (inner) => data.places.placeOfKey([...path, ...inner])
  const writtenAt: Checked['writtenAt'] = (inner) => data.places.writtenAt([...path, ...inner])
  const value = valueAt(data.value, path)
  const checked: Checked = {
    schema,
    value,
    placeOf,
    placeOfKey,
    writtenAt,
    nameOf,
    idTitled: (name, title) => idTitled(file, name, title),
    referenceMeant: (kind, written) => referenceMeant(file, kind, written),
    name: path.length === 0 ? basename(file) : null,
    isEmptyItem: (inner) => isEmptyItem([...path, ...inner], data),
  }

  const result = schema.safeParse(value)
  if (!result.success) reportIssues(result.error.issues, checked, report)
  const hasItsLanguages = checkTextLanguages(checked, site, report)
  if (!result.success || !hasItsLanguages) return null
  const placeOfWords: Valid<unknown>['placeOfWords'] = (inner, words) =>
    data.places.placeOfWords([...path, ...inner], words)
  return { fields: result.data, file, placeOf, placeOfWords }
}

// `- null` is written, if not what was wanted.
function isEmptyItem(path: ValuePath, { value, places }: LocatedData): boolean {
  return typeof path.at(-1) === 'number' && valueAt(value, path) === null && places.writtenAt(path) === null
}

/** The entries of a file that is a list, each by itself, so that a wrong one does not hide the others. */
export function validateEntries<Schema extends z.ZodType>(
  schema: Schema,
  data: LocatedData,
  file: string,
  context: FieldContext,
): readonly Valid<z.infer<Schema>>[] {
  if (data.value === null) return []
  const redirects = schema === (redirectFields as z.ZodType) ? redirectsMeant(data.value) : []
  if (redirects.length > 0) {
    reportFile(data, file, { kind: 'redirects', redirects }, context)
    return []
  }
  if (Array.isArray(data.value)) {
    const entries = data.value.map((_, index) => validateFields(schema, data, file, [index], context))
    return entries.filter((entry) => entry !== null)
  }
  const [[key, list] = ['', null], ...others] = isFields(data.value) ? Object.entries(data.value) : []
  const isNamed = Array.isArray(list) && others.length === 0
  reportFile(data, file, isNamed ? { kind: 'named-list', key } : null, context)
  return []
}

// A file that is no list, or not the one that it should be.
function reportFile(
  { value, places }: LocatedData,
  file: string,
  slip: TypeSlip | null,
  { report }: FieldContext,
): void {
  const details = { name: basename(file), value: JSON.stringify(value), found: typeOf(value) }
  const others = { wanted: ['list'], meant: null, mayBeLeftOut: false, notIndented: [] } as const
  report('field/type', places.placeOf([]), { ...details, ...others, slip })
}
