import type { Term } from '../../scripts/words/understand-query.ts'
import { wordsAt } from '../../scripts/words/words-in.ts'

/** How much was found: pages, and the results that they are shown as; `null` where that is not counted. */
export type Counts = {
  readonly all: number
  readonly allShown: number
  readonly some: number
  readonly someShown: number | null
}

type Name = `${'found' | 'count' | 'some'}${'One' | 'Many'}`
/** The sentences with their gaps, as they stand in the page. */
export type AnswerTexts = Readonly<
  Partial<
    Record<
      Name | 'foundNone' | 'countNone' | 'someUncounted' | 'foundSome' | 'foundMore' | 'byYear' | 'wrote' | 'none',
      string
    >
  >
>

/** What was found, in words that agree with the list below them: some hear nothing else of it. */
export function tellAnswer(counts: Counts, words: string, terms: readonly Term[], texts: AnswerTexts): string {
  const { all, allShown, some, someShown } = counts
  if (all + some === 0) {
    return [fill(words === '' ? texts.countNone : texts.foundNone, { query: cut(words) }), texts.none ?? ''].join(' ')
  }
  const understood = understoodQuestion(words, terms)
  const wrote = understood === null ? '' : ` ${fill(texts.wrote, { asked: cut(words) })}`
  const gaps = { query: cut(understood ?? withoutUnknown(words, terms)), wrote }
  if (all === 0) {
    const text = someShown === null ? texts.someUncounted : someShown === 1 ? texts.someOne : texts.someMany
    return fill(text, { ...gaps, count: String(someShown) })
  }
  const [one, many] = words === '' ? [texts.countOne, texts.countMany] : [texts.foundOne, texts.foundMany]
  return [
    fill(allShown === 1 ? one : many, { ...gaps, count: String(allShown) }),
    ...(all > allShown ? [fill(texts.byYear, { count: String(all) })] : []),
    // The other years of a promise above may be all that has some of the words.
    ...(some === 0 || someShown === 0
      ? []
      : [someShown === null ? (texts.foundMore ?? '') : fill(texts.foundSome, { count: String(someShown) })]),
  ].join(' ')
}

/** The question with what each word was taken for, where that is another word; else `null`. */
function understoodQuestion(words: string, terms: readonly Term[]): string | null {
  const replaced = new Map(terms.filter(isReplaced).map(({ asked, shown }) => [asked, shown.join(' ')]))
  if (replaced.size === 0) return null
  const known = withoutUnknown(words, terms)
  let [text, at] = ['', 0]
  for (const { word, from, to } of wordsAt(known)) {
    const shown = replaced.get(word)
    if (shown === undefined) continue
    const written = known.slice(from, to)
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase()
    text += known.slice(at, from) + (isCapital ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown)
    at = to
  }
  return text + known.slice(at)
}

function isReplaced({ asked, how, shown }: Term): boolean {
  return (how === 'folded' || how === 'corrected' || how === 'parts') && shown.join(' ') !== asked
}

/** What was found has none of the unknown words; a note tells of them. */
function withoutUnknown(words: string, terms: readonly Term[]): string {
  if (terms.every(({ how }) => how !== 'unknown')) return words
  const known = new Set(terms.filter(({ how }) => how !== 'unknown').map(({ asked }) => asked))
  return wordsAt(words)
    .filter(({ word }) => known.has(word))
    .map(({ from, to }) => words.slice(from, to))
    .join(' ')
}

const LONGEST = 80

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

// All at once, so that a gap in what was asked is no gap.
function fill(text = '', gaps: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap)
}
