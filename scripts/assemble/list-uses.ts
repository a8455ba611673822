import { readNameItem, type SharedList } from '../model/seal.ts'
import { unitId } from '../model/unit-id.ts'
import type { CommitmentFields } from '../validate/schemas/commitment-fields.ts'
import type { FigureFields } from '../validate/schemas/report-fields.ts'
import type { Valid, ValidPublication } from '../validate/valid-content.ts'

/** What one file of a publication says, and the names it uses of those that publications share, by their ids. */
export type Use = {
  readonly file: string
  readonly publication: string
  /** Fields or Markdown. */
  readonly says: unknown
  readonly names: Readonly<Partial<Record<SharedList, readonly string[]>>>
}

/** Every text of a publication, as far as it uses what other texts may use too. */
export function listUses(valid: ValidPublication): readonly Use[] {
  const use = ({ file }: { readonly file: string }, says: unknown, names: Use['names'] = {}): Use => ({
    ...{ file, publication: valid.id, says, names },
  })
  const fieldsOf = <Fields>(one: Valid<Fields>, names: Use['names'] = {}) => use(one, one.fields, names)
  const { publication, promises, foreword } = valid
  const translations = promises.flatMap((promise) => promise.translations)
  const prose = [...foreword, ...[...promises, ...translations].map((one) => one.prose)]
  return [
    ...(publication === null ? [] : [fieldsOf(publication, namesInPublication(publication))]),
    ...prose.map((one) => use(one, one.markdown)),
    ...translations.map((one) => fieldsOf(one)),
    ...promises.map((one) => fieldsOf(one, { areas: one.fields.places })),
    ...valid.commitments.map((one) => fieldsOf(one, namesInCommitment(one.fields))),
    ...valid.surveys.map((one) => fieldsOf(one, { areas: one.fields.findings.flatMap(({ places }) => places) })),
    ...valid.reports.map((one) => fieldsOf(one, namesInReport(one))),
    ...valid.corrections.map((one) => fieldsOf(one, namesOfItem(String(one.fields.concerns)))),
  ]
}

/** A name by which it is sealed or corrected. */
export function namesOfItem(item: string): Use['names'] {
  const name = readNameItem(item)
  return name === null ? {} : { [name.list]: [name.id] }
}

function namesInPublication({ fields }: NonNullable<ValidPublication['publication']>): Use['names'] {
  const signatories = fields.signed?.by.flatMap(({ party }) => party ?? []) ?? []
  return { parties: [...fields.parties, ...signatories], areas: fields.areas }
}

function namesInCommitment({ by, places, target }: CommitmentFields): Use['names'] {
  return {
    parties: by.flatMap((one) => (typeof one === 'string' ? one : [one.party, one['according-to'] ?? []].flat())),
    areas: places,
    units: [target ?? []].flat().flatMap(({ unit }) => (unit === undefined ? [] : unitId(unit))),
  }
}

function namesInReport({ fields: { by, also, outcomes } }: ValidPublication['reports'][number]): Use['names'] {
  const figures: readonly FigureFields[] = [...outcomes, ...also].flatMap((one) => one.figures)
  return {
    parties: [...by, ...also.flatMap((activity) => activity.by)],
    areas: figures.flatMap(({ places }) => places),
    units: figures.map(({ unit }) => unitId(unit)),
  }
}
