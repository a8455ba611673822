import { ABBREVIATIONS } from './abbreviations.ts'

const LONGEST_ABBREVIATION = 20
const LAST_WORD = /[^\s("”]+$/

/**
 * Whether a full stop is part of a word rather than the end of a sentence: ”t.ex. Kungsbacka”, ”A. Svensson”, and
 * ”1. Polisen” at the beginning.
 *
 * @param start where the sentence begins
 * @param stop where the full stop stands
 */
export function endsNoSentence(text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(start, stop - LONGEST_ABBREVIATION), stop)
  const [last = ''] = LAST_WORD.exec(before) ?? []
  return ABBREVIATIONS.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last) || /^\s*\d+$/.test(before)
}
