import { diffArrays } from 'diff'
import { compareWords } from './compare-words.ts'
import { pairSentences } from './pair-sentences.ts'
import { sentencesIn } from './tokens-in.ts'
import type { Wording, WordingSentence } from './wording.ts'

/** Texts with more changed sentences than this are shown as old and new sentences, without looking for the same one. */
const MOST_EDITS = 2000

/**
 * How a text became another one: sentences are aligned first, then the words of those that changed. Nothing depends on
 * the machine or on how long it takes; what differs too much is one text removed and another one added.
 */
export function compareWording(before: string, after: string): Wording {
  const [was, is] = [sentencesIn(before), sentencesIn(after)]
  const hunks = hunksBetween(was, is)
  const moves = findMoves(hunks)
  return hunks.flatMap((hunk) => (hunk.isSame ? sameSentences(hunk) : changedSentences(hunk, moves)))
}

type Hunk = { readonly isSame: boolean; readonly before: readonly string[]; readonly after: readonly string[] }

/** Runs of the same sentences, and what was there before and after between them. */
function hunksBetween(was: readonly string[], is: readonly string[]): readonly Hunk[] {
  const [wordsWas, wordsIs] = [was.map(plain), is.map(plain)]
  // What stands on one side only is a change in any case; without it, texts that share nothing cost nothing.
  const [inWas, inIs] = [new Set(wordsWas), new Set(wordsIs)]
  const [sharedWas, sharedIs] = [placesOf(wordsWas, inIs), placesOf(wordsIs, inWas)]
  const runs = diffArrays(
    sharedWas.map((place) => wordsWas[place]),
    sharedIs.map((place) => wordsIs[place]),
    { maxEditLength: MOST_EDITS },
  )
  const hunks: Hunk[] = []
  let [nextWas, nextIs, from, to] = [0, 0, 0, 0]
  for (const { added, removed, value } of runs ?? []) {
    for (let count = 0; count < value.length; count++) {
      const placeWas = added ? undefined : sharedWas[nextWas++]
      const placeIs = removed ? undefined : sharedIs[nextIs++]
      if (placeWas === undefined || placeIs === undefined) continue
      hunks.push({ isSame: false, before: was.slice(from, placeWas), after: is.slice(to, placeIs) })
      hunks.push({ isSame: true, before: was.slice(placeWas, placeWas + 1), after: is.slice(placeIs, placeIs + 1) })
      ;[from, to] = [placeWas + 1, placeIs + 1]
    }
  }
  return [...hunks, { isSame: false, before: was.slice(from), after: is.slice(to) }]
}

function placesOf(words: readonly string[], others: ReadonlySet<string>): readonly number[] {
  return words.flatMap((sentence, place) => (others.has(sentence) ? [place] : []))
}

/** Sentences that were taken out in one place and put in, in the same words, in another. */
function findMoves(hunks: readonly Hunk[]): ReadonlySet<string> {
  const changed = hunks.filter(({ isSame }) => !isSame)
  const removed = new Set(changed.flatMap(({ before }) => before.map(plain)))
  return new Set(changed.flatMap(({ after }) => after.map(plain)).filter((sentence) => removed.has(sentence)))
}

function sameSentences({ before: [was = ''], after: [is = ''] }: Hunk): Wording {
  return [{ kind: 'same', parts: compareWords(was, is) ?? replaced(was, is) }]
}

function changedSentences({ before, after }: Hunk, moves: ReadonlySet<string>): Wording {
  const isMoved = (sentence: string) => moves.has(plain(sentence))
  return pairSentences(before, after, isMoved).flatMap(({ before: was, after: is }): readonly WordingSentence[] => {
    const parts = was === null || is === null ? null : compareWords(was, is)
    if (parts !== null) return [{ kind: 'changed', parts }]
    return [
      ...(was === null ? [] : [alone(was, 'removed', isMoved(was) ? 'moved-away' : 'removed')]),
      ...(is === null ? [] : [alone(is, 'added', isMoved(is) ? 'moved-here' : 'added')]),
    ]
  })
}

function alone(text: string, part: 'removed' | 'added', kind: WordingSentence['kind']): WordingSentence {
  return { kind, parts: [{ kind: part, text }] }
}

function replaced(was: string, is: string): WordingSentence['parts'] {
  return [
    { kind: 'removed', text: was },
    { kind: 'added', text: is },
  ]
}

function plain(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim()
}
