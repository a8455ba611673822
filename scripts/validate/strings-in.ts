import type { Place } from '../report/problem.ts'
import { textsIn } from './texts-in.ts'
import type { Valid, ValidContent, ValuePath } from './valid-content.ts'

/** Words as they are written, whether readers will see them or not, with the way back to any words in them. */
export type WrittenString = { readonly text: string; readonly placeOf: (words: string, offset: number) => Place }

// Several rules look at every string, and gathering them takes longer than looking.
const gathered = new WeakMap<ValidContent, readonly WrittenString[]>()

/** Every string of the content: all prose, and the value of every field down to the title of a source. */
export function stringsIn(content: ValidContent): readonly WrittenString[] {
  const strings = gathered.get(content) ?? gather(content)
  gathered.set(content, strings)
  return strings
}

function gather(content: ValidContent): readonly WrittenString[] {
  const prose = textsIn(content).filter(({ kind }) => kind === 'markdown')
  return [...prose, ...valuesOf(content).flatMap((valid) => inValue(valid, [], valid.fields))]
}

function valuesOf({ parties, areas, glossary, units, redirects, publications }: ValidContent) {
  const all: readonly Valid<unknown>[] = [
    ...[...parties, ...areas, ...glossary, ...units, ...redirects],
    ...publications.flatMap(({ publication, promises, commitments, surveys, reports, corrections }) => [
      ...(publication === null ? [] : [publication]),
      ...promises.flatMap((promise) => [promise, ...promise.translations]),
      ...[...commitments, ...surveys, ...reports, ...corrections],
    ]),
  ]
  return all
}

function inValue(valid: Valid<unknown>, path: ValuePath, value: unknown): readonly WrittenString[] {
  if (typeof value === 'string') return [{ text: value, placeOf: (words) => valid.placeOfWords(path, words) }]
  if (Array.isArray(value)) return value.flatMap((entry, index) => inValue(valid, [...path, index], entry))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => inValue(valid, [...path, key], entry))
}
