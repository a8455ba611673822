import type { Json } from '../../scripts/compare/comparison.ts'
import type { ComparisonJson } from '../../scripts/compare/json/comparison-schema.ts'
import type {
  CommitmentJson,
  PromiseJson,
  PublicationJson,
  SurveyJson,
} from '../../scripts/compare/json/publication-schema.ts'
import { byCodeUnit } from '../../scripts/words/by-code-unit.ts'

type FieldChangeJson = ComparisonJson['fields'][number]
type Fields = { readonly [field: string]: Json }

/**
 * The later publication, made out of the earlier one and the changes between them.
 *
 * @throws Error when the changes were not made from this publication
 */
export function applyChanges(earlier: PublicationJson, changes: ComparisonJson): PublicationJson {
  return {
    ...applyFields(earlier, changes.fields),
    id: changes.later.id,
    themes: applyParts(earlier.themes, changes.themes),
    promises: applyToPromises(earlier.promises, changes),
    surveys: applyToSurveys(earlier.surveys, changes.surveys),
  }
}

function applyToPromises(earlier: readonly PromiseJson[], changes: ComparisonJson): PromiseJson[] {
  const before = byId(earlier)
  const after = new Map<string, PromiseJson>()
  for (const change of changes.promises) {
    for (const record of change.records) after.set(record.id, record)
    for (const pair of change.pairs) {
      if (after.has(pair.later)) continue
      const made = applyFields(known(before, pair.earlier), pair.fields)
      const commitments = applyToCommitments(before, change.commitments, pair.later)
      after.set(pair.later, { ...made, id: pair.later, commitments })
    }
  }
  return changes['promise-order'].map((id) => known(after, id))
}

type CommitmentChanges = ComparisonJson['promises'][number]['commitments']

function applyToCommitments(
  promises: ReadonlyMap<string, PromiseJson>,
  changes: CommitmentChanges,
  promise: string,
): CommitmentJson[] {
  return changes.flatMap(({ earlier, later, record, fields }) => {
    const [, owner, id] = later?.split('/') ?? []
    if (owner !== promise || id === undefined) return []
    if (record !== null) return [record]
    const [, from = '', was = ''] = earlier?.split('/') ?? []
    return [{ ...applyFields(known(byId(known(promises, from).commitments), was), fields), id }]
  })
}

function applyToSurveys(earlier: readonly SurveyJson[], changes: ComparisonJson['surveys']): SurveyJson[] {
  const surveys = byId(earlier)
  return applyParts(earlier, changes).map((survey) => {
    const change = changes.find(({ later }) => later === survey.id)
    const was = change?.earlier == null ? undefined : surveys.get(change.earlier)
    if (change === undefined || was === undefined) return survey
    return {
      ...survey,
      questions: applyParts(was.questions, change.questions),
      findings: applyParts(was.findings, change.findings),
    }
  })
}

type PartChangeJson<Part> = {
  readonly earlier: string | null
  readonly later: string | null
  readonly fields: readonly FieldChangeJson[]
  readonly record: Part | null
}

/** Parts in the order of the later side, each once. */
function applyParts<Part extends { readonly id: string }>(
  earlier: readonly Part[],
  changes: readonly PartChangeJson<Part>[],
): Part[] {
  const before = byId(earlier)
  const after = new Map<string, Part>()
  for (const { earlier: was, later: id, record, fields } of changes) {
    if (id === null || after.has(id)) continue
    after.set(id, record ?? { ...applyFields(known(before, was ?? ''), fields), id })
  }
  return [...after.values()]
}

function applyFields<Part extends object>(part: Part, changes: readonly FieldChangeJson[]): Part {
  const made: Record<string, Json> = { ...(part as Fields) }
  for (const change of changes) made[change.field] = applyField(made, change)
  // Changes name fields of the part alone, and their values are those of a part that was checked when it was made.
  return made as Part
}

function applyField(part: Fields, change: FieldChangeJson): Json {
  const { field, before, after } = change
  const value = part[field] ?? null
  if (change.kind !== 'text') {
    expectSame(field, before, value)
    return after
  }
  const texts = (value ?? {}) as Readonly<Record<string, string>>
  expectSame(field, before, texts[change.language] ?? null)
  const { [change.language]: _, ...others } = texts
  const made = change.after === null ? others : { ...others, [change.language]: change.after }
  const sorted = Object.entries(made).sort(([a], [b]) => byCodeUnit(a, b))
  // A text in no language is no text.
  return sorted.length === 0 ? null : Object.fromEntries(sorted)
}

function expectSame(field: string, expected: Json, found: Json): void {
  if (JSON.stringify(expected) === JSON.stringify(found)) return
  throw new Error(`These are changes of something else: ${field} is ${JSON.stringify(found)}.`)
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]))
}

function known<Part>(parts: ReadonlyMap<string, Part>, id: string): Part {
  const part = parts.get(id)
  if (part === undefined) throw new Error(`These are changes of something else: there is no ${id}.`)
  return part
}
