import type { FileKind } from '../content/content-file.ts'
import type { ContentRecord } from '../content/read-record.ts'
import { isFields } from '../model/fields.ts'
import { jsonValueOf } from '../model/json-value.ts'
import type { SharedList } from '../model/seal.ts'
import { unitId } from '../model/unit-id.ts'
import type { Place } from '../report/problem.ts'

/** Where a file of a publication uses a name that publications share; the place takes time to find. */
export type NameReference = { readonly list: SharedList; readonly id: string; readonly place: () => Place }

/** The fields that use them, through lists. `by` of a commitment is a party, or fields with one. */
const FIELDS: Readonly<Partial<Record<FileKind, Readonly<Partial<Record<SharedList, readonly string[]>>>>>> = {
  publication: { parties: ['parties', 'signed.by.party'], areas: ['areas'] },
  promise: { areas: ['places'] },
  commitments: { parties: ['by', 'by.party', 'by.according-to'], areas: ['places'], units: ['target.unit'] },
  survey: { areas: ['findings.places'] },
  report: {
    parties: ['by', 'also.by'],
    areas: ['outcomes.figures.places', 'also.figures.places'],
    units: ['outcomes.figures.unit', 'also.figures.unit'],
  },
}

/** Every use of a party, an area or a unit in a file, in the order of its fields. */
export function nameReferencesIn({ file, data }: ContentRecord): readonly NameReference[] {
  const fields = FIELDS[file.kind]
  if (fields === undefined || data === null) return []
  return (Object.entries(fields) as [SharedList, readonly string[]][]).flatMap(([list, paths]) =>
    paths
      .flatMap((path) => textsAt(data.value, path.split('.'), []))
      .map(({ text, path }) => ({
        list,
        id: list === 'units' ? unitId(text) : text,
        place: () => data.places.placeOf(path),
      })),
  )
}

type Found = { readonly text: string; readonly path: readonly (string | number)[] }

function textsAt(value: unknown, steps: readonly string[], path: Found['path']): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsAt(one, steps, [...path, index]))
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' ? [{ text: String(jsonValueOf(value)), path }] : []
  return isFields(value) && Object.hasOwn(value, step) ? textsAt(value[step], rest, [...path, step]) : []
}
