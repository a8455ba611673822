import { type WordAt, wordsAt } from '../../scripts/words/words-in.ts'

/** A piece of a quotation; `isHit` for what was asked for. */
export type Piece = { readonly text: string; readonly isHit: boolean }

// As much as two or three lines on a phone hold.
const WORDS_QUOTED = 28
// A quotation begins where its sentence does, when that is not further away; else a few words before.
const WORDS_TO_SENTENCE = 18
const WORDS_BEFORE = 6
// Hits so near each other stand in one quotation, wherever it begins.
const WORDS_NEAR = WORDS_QUOTED - WORDS_TO_SENTENCE

/** The place of a text that has most of what was asked for, or else its beginning, in pieces. */
export function quote(text: string, isHit: (word: string) => boolean): readonly Piece[] {
  const words = wordsAt(text)
  const hits = words.map(({ word }) => isHit(word))
  const start = startOf(text, words, hits)
  const shown = words.slice(start, start + WORDS_QUOTED)
  const [from, to] = [shown[0]?.from ?? 0, endOf(text, words, start)]
  const pieces: Piece[] = start === 0 ? [] : [{ text: '… ', isHit: false }]
  let at = start === 0 ? 0 : from
  for (const [index, { from: begin, to: end }] of shown.entries()) {
    if (hits[start + index] !== true) continue
    if (begin > at) pieces.push({ text: text.slice(at, begin), isHit: false })
    pieces.push({ text: text.slice(begin, end), isHit: true })
    at = end
  }
  const rest = `${text.slice(at, to)}${to < text.length ? ' …' : ''}`
  return rest === '' ? pieces : [...pieces, { text: rest, isHit: false }]
}

function startOf(text: string, words: readonly WordAt[], hits: readonly boolean[]): number {
  let best = { start: 0, count: 0 }
  for (const [start, isHit] of hits.entries()) {
    if (!isHit) continue
    const count = hits.slice(start, start + WORDS_NEAR).filter(Boolean).length
    if (count > best.count) best = { start, count }
  }
  for (let start = best.start; start >= Math.max(0, best.start - WORDS_TO_SENTENCE); start--) {
    if (start === 0 || beginsSentence(text, words, start)) return start
  }
  return Math.max(0, best.start - WORDS_BEFORE)
}

function beginsSentence(text: string, words: readonly WordAt[], index: number): boolean {
  return /[.!?…]\s/.test(text.slice(words[index - 1]?.to ?? 0, words[index]?.from ?? 0))
}

/** With the punctuation after the last word that is quoted. */
function endOf(text: string, words: readonly WordAt[], start: number): number {
  const next = words[start + WORDS_QUOTED]
  if (next === undefined) return text.length
  const last = words[start + WORDS_QUOTED - 1]?.to ?? 0
  return last + (/^[.,;:!?)”"]*/.exec(text.slice(last, next.from))?.[0].length ?? 0)
}
