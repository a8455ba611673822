import type { Place, Report } from '../../report/problem.ts'
import type { ProblemDetails, Rule } from '../../report/problem-details.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import type { RuleContext } from '../rule.ts'
import type { Valid, ValuePath } from '../valid-content.ts'
import { nameOf } from '../values/value-at.ts'
import type { KnownNames, KnownPublication } from './known-names.ts'

export type ReferenceRule = Extract<Rule, `reference/unknown-${string}`>

/** A reference as it is written, the name of its field and the place it stands at, which takes time to find. */
export type Reference = { readonly text: string; readonly name: string; readonly place: () => Place }

/** The reference at a path, or none when nothing is written there. */
export function referenceAt(
  { placeOf }: Pick<Valid<unknown>, 'placeOf'>,
  path: ValuePath,
  text: string | null | undefined,
): readonly Reference[] {
  return text === null || text === undefined ? [] : [{ text, name: nameOf(path) ?? '', place: () => placeOf(path) }]
}

/** The references of a list, one for each entry. */
export function referencesIn(
  valid: Pick<Valid<unknown>, 'placeOf'>,
  path: ValuePath,
  texts: readonly string[],
): readonly Reference[] {
  return texts.flatMap((text, index) => referenceAt(valid, [...path, index], text))
}

/** Reports a reference to something that is not among the known names; `scope` is the publication they belong to. */
export function checkReference(
  rule: ReferenceRule,
  reference: Reference,
  known: KnownNames,
  report: Report,
  scope: string | null = null,
): void {
  check({ rule, reference, id: reference.text, known, scope, isPrefixed: false }, report)
}

/** Where to look for what a reference into a publication points to. */
export type Lookup = (publication: KnownPublication) => KnownNames

/** Reports a reference such as `2018/grannsamverkan` whose publication, or what it is to contain, is not there. */
export function checkInPublication(
  rule: ReferenceRule,
  reference: Reference,
  lookup: Lookup,
  { known }: RuleContext,
  report: Report,
): void {
  const [publicationId = '', ...rest] = reference.text.split('/')
  const publication = known.publications.get(publicationId)
  if (publication === undefined) {
    checkReference('reference/unknown-publication', { ...reference, text: publicationId }, known.publicationIds, report)
    return
  }
  const [id, scope] = [rest.join('/'), publicationId]
  check({ rule, reference, id, known: lookup(publication), scope, isPrefixed: true }, report)
}

type Meant = {
  readonly rule: ReferenceRule
  readonly reference: Reference
  /** What is to be among the known names: the reference, or the part of it after the publication. */
  readonly id: string
  readonly known: KnownNames
  readonly scope: string | null
  /** Whether the publication is written before the name. */
  readonly isPrefixed: boolean
}

function check({ rule, reference, id, known, scope, isPrefixed }: Meant, report: Report): void {
  const { names, isComplete } = known
  if (names.has(id) || !isComplete) return
  const write = (name: string) => (isPrefixed ? `${scope}/${name}` : name)
  const similar = isYear(id) ? null : suggestSimilar(id, names)
  const details: ProblemDetails[ReferenceRule] = {
    id,
    scope,
    suggestion: similar === null ? null : write(similar),
    known: [...names].map(write),
  }
  report(rule, reference.place(), details)
}

/** One digit makes another year: `2026` is no slip of `2027`. */
function isYear(id: string): boolean {
  return /^\d{4}$/.test(id)
}
