import type { Place } from '../report/problem.ts'
import type { Valid, ValidContent } from './valid-content.ts'

/** A warning that an editor has looked at and lets be. */
export type Allowance = {
  readonly rule: string
  readonly words: string | null
  readonly because: string
  readonly place: Place
  readonly ruleAt: Place
}

/** What may hold allowances: a whole file, or one entry of a file that is a list. It begins at `start`, found when asked. */
export type AllowingEntry = {
  readonly file: string
  readonly start: () => Place
  readonly allowances: readonly Allowance[]
}

/** Every entry that could hold an allowance, with those that it holds. */
export function listAllowingEntries({
  parties,
  areas,
  glossary,
  publications,
}: ValidContent): readonly AllowingEntry[] {
  const ofPublications = publications.flatMap(
    ({ publication, foreword, promises, commitments, surveys, reports, corrections }) => [
      ...(publication === null ? [] : [publication]),
      ...foreword,
      ...promises.flatMap((promise) => [promise, ...promise.translations]),
      ...commitments,
      ...surveys,
      ...reports,
      ...corrections,
    ],
  )
  return [...parties, ...areas, ...glossary, ...ofPublications].map(allowingEntry)
}

type WithAllow = Valid<{
  readonly allow: readonly { readonly rule: string; readonly words?: string | undefined; readonly because: string }[]
}>

function allowingEntry({ file, fields, placeOf }: WithAllow): AllowingEntry {
  const allowances = fields.allow.map(({ rule, words = null, because }, index) => ({
    rule,
    words,
    because,
    place: placeOf(['allow', index, words === null ? 'rule' : 'words']),
    ruleAt: placeOf(['allow', index, 'rule']),
  }))
  return { file, start: () => placeOf([]), allowances }
}
