/** What a language takes compounds apart with. */
export type Lexicon = {
  /** The keys of words that can be parts. */
  readonly keys: ReadonlySet<string>
  /** Words that are taken apart in a way of their own, or not at all. */
  readonly exceptions: ReadonlyMap<string, readonly string[]>
  readonly keyOf: (word: string) => string
}

const SHORTEST_PART = 4
const SHORTEST_COMPOUND = 2 * SHORTEST_PART
const BINDING = 'seoua'

/**
 * The keys of the parts that a compound is put together from, and of their parts in turn: `trafiksäkerhetsarbete` →
 * trafiksäkerhet, trafik, säkerhet, arbete. Empty for a word that is no compound of known words.
 *
 * The method is splitting by lexicon: a word is cut so that every part is a known word, all but the last perhaps with one
 * of the binding letters s, e, o, u, a; of several ways the one with the fewest parts (Sjöbergh and Kann, Finding the Correct
 * Interpretation of Swedish Compounds, LREC 2004), then the one with the longest last part, which carries the meaning.
 * Why parts are worth indexing: Hedlund, Compounds in dictionary-based cross-language information retrieval, Information
 * Research 7(2), 2002. A part has at least four letters, as written in the compound: of shorter ones, most ways of cutting
 * are mistakes.
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] {
  const own = lexicon.exceptions.get(word)
  if (own !== undefined) return own.map(lexicon.keyOf)
  const parts = cut(word, lexicon)
  const nested = parts.flatMap(({ text, key }) => [key, ...splitCompound(text, lexicon)])
  return [...new Set(nested)]
}

type Part = { readonly text: string; readonly key: string }

function cut(word: string, lexicon: Lexicon): readonly Part[] {
  if (word.length < SHORTEST_COMPOUND) return []
  // The best way to cut the first letters, for every number of letters.
  const best: (readonly Part[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    best[end] = null
    // From the longest last part on, so that of two ways with as many parts it stays.
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = best[start]
      if (before === null || before === undefined || (start === 0 && end === word.length)) continue
      const fewest = best[end]?.length ?? Number.POSITIVE_INFINITY
      if (before.length + 1 >= fewest) continue
      const part = partOf(word.slice(start, end), end === word.length, lexicon)
      if (part !== null) best[end] = [...before, part]
    }
  }
  return best[word.length] ?? []
}

function partOf(text: string, isLast: boolean, { keys, keyOf }: Lexicon): Part | null {
  const isBound = !isLast && BINDING.includes(text.at(-1) ?? ' ')
  // `skol` is the key of skola; `gatu` is that of gata with a binding letter.
  const forms = isLast ? [text] : [text, ...(isBound ? [text.slice(0, -1)] : [])]
  for (const form of forms) {
    const key = isLast ? [keyOf(form)] : [keyOf(form), form]
    const known = key.find((one) => one.length >= SHORTEST_PART - 1 && keys.has(one))
    if (known !== undefined) return { text: form, key: known }
  }
  return null
}
