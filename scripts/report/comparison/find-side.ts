import { suggestSimilar } from '../suggest-similar.ts'
import { UsageError } from '../usage-error.ts'

/** What is to be compared: a publication in the work tree, or in a version in git. */
export type Side = {
  /** As it was written: `2018`, `main:2018`. */
  readonly name: string
  /** A branch, a tag, a commit; `null` is the work tree. */
  readonly ref: string | null
  /** The id of the publication. */
  readonly id: string
}

/**
 * The two sides that the words of a command line name: `2017 2018`, `main:2018 2018`, or `main:2018` alone, which is
 * compared with the work tree.
 */
export function readSides(words: readonly string[]): readonly [Side, Side] {
  const [first, second, ...more] = words.map(readSide)
  if (first === undefined || more.length > 0) throw new UsageError({ kind: 'sides-unclear' })
  if (second !== undefined) return [first, second]
  if (first.ref === null) throw new UsageError({ kind: 'sides-unclear' })
  return [first, { name: first.id, ref: null, id: first.id }]
}

/** The publication of a side. */
export function findPublication<Publication extends { readonly id: string }>(
  { name, ref, id }: Side,
  publications: readonly Publication[],
): Publication {
  const found = publications.find((publication) => publication.id === id)
  if (found !== undefined) return found
  const ids = publications.map((publication) => publication.id)
  const similar = suggestSimilar(id, ids)
  throw new UsageError({ kind: 'side-unknown', name: ref === null ? id : name, similar, ids })
}

// What stands after the last colon: names of branches have none, but `HEAD@{2018-01-01 12:00}` is a version too.
function readSide(word: string): Side {
  const colon = word.lastIndexOf(':')
  return colon < 0
    ? { name: word, ref: null, id: word }
    : { name: word, ref: word.slice(0, colon), id: word.slice(colon + 1) }
}
