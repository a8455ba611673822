import { diffArrays } from 'diff'
import { compareWords } from './compare-words.ts'
import { pairSentences, type Sentence } from './pair-sentences.ts'
import { sentencesIn } from './tokens-in.ts'
import type { Wording, WordingSentence } from './wording.ts'

/** Texts with more moves among the sentences they share are shown as one text removed and another one added. */
const MOST_EDITS = 100

/**
 * How a text became another one: sentences are aligned first, then the words of those that changed. Nothing depends on
 * the machine or on how long it takes; what differs too much is one text removed and another one added.
 */
export function compareWording(before: string, after: string): Wording {
  const [was, is] = [sentencesIn(before).map(known), sentencesIn(after).map(known)]
  const hunks = hunksBetween(was, is)
  const moves = findMoves(hunks)
  return hunks.flatMap((hunk) => (hunk.isSame ? sameSentences(hunk) : changedSentences(hunk, moves)))
}

function known(text: string): Sentence {
  return { text, words: text.replace(/\s+/g, ' ').trim() }
}

type Hunk = { readonly isSame: boolean; readonly before: readonly Sentence[]; readonly after: readonly Sentence[] }

/** Runs of the same sentences, and what was there before and after between them. */
function hunksBetween(was: readonly Sentence[], is: readonly Sentence[]): readonly Hunk[] {
  // What stands on one side only is a change in any case; without it, texts that share nothing cost nothing.
  const [sharedWas, sharedIs] = [placesOf(was, is), placesOf(is, was)]
  const runs = diffArrays(
    sharedWas.map((place) => was[place]?.words),
    sharedIs.map((place) => is[place]?.words),
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

function placesOf(sentences: readonly Sentence[], others: readonly Sentence[]): readonly number[] {
  const known = new Set(others.map(({ words }) => words))
  return sentences.flatMap(({ words }, place) => (known.has(words) ? [place] : []))
}

/** Sentences that were taken out in one place and put in, in the same words, in another. */
function findMoves(hunks: readonly Hunk[]): ReadonlySet<string> {
  const changed = hunks.filter(({ isSame }) => !isSame)
  const removed = new Set(changed.flatMap(({ before }) => before.map(({ words }) => words)))
  return new Set(changed.flatMap(({ after }) => after.map(({ words }) => words)).filter((words) => removed.has(words)))
}

function sameSentences({ before: [was], after: [is] }: Hunk): Wording {
  const [removed, added] = [was?.text ?? '', is?.text ?? '']
  return [{ kind: 'same', parts: compareWords(removed, added) ?? replaced(removed, added) }]
}

function changedSentences({ before, after }: Hunk, moves: ReadonlySet<string>): Wording {
  const isMoved = ({ words }: Sentence) => moves.has(words)
  return pairSentences(before, after, isMoved).flatMap(({ before: was, after: is }): readonly WordingSentence[] => {
    const parts = was === null || is === null ? null : compareWords(was.text, is.text)
    if (parts !== null) return [{ kind: 'changed', parts }]
    return [
      ...(was === null ? [] : [alone(was.text, 'removed', isMoved(was) ? 'moved-away' : 'removed')]),
      ...(is === null ? [] : [alone(is.text, 'added', isMoved(is) ? 'moved-here' : 'added')]),
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
