import { isFields } from '../../model/fields.ts'
import type { Place } from '../../report/problem.ts'
import type { Valid, ValidContent } from '../valid-content.ts'
import { contentTexts } from './content-texts.ts'
import { pathOf, type Trail } from './trail.ts'

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
  const strings: WrittenString[] = contentTexts(content).filter(({ kind }) => kind === 'markdown')
  for (const valid of valuesOf(content)) addStrings(valid, null, valid.fields, strings)
  return strings
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

function addStrings(valid: Valid<unknown>, trail: Trail, value: unknown, strings: WrittenString[]): void {
  if (typeof value === 'string') {
    strings.push({ text: value, placeOf: (words) => valid.placeOfWords(pathOf(trail), words) })
  } else if (Array.isArray(value)) {
    for (const [step, entry] of value.entries()) addStrings(valid, { step, before: trail }, entry, strings)
  } else if (isFields(value)) {
    for (const step of Object.keys(value)) addStrings(valid, { step, before: trail }, value[step], strings)
  }
}
