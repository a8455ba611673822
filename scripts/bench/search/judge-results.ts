import type { Query } from './read-queries.ts'

/** The things that a search found, best first; each is named as `first` of a query names it. */
export type Found = readonly string[]

export type Judged = {
  readonly query: Query
  readonly found: Found
  /** The share of what should come first that is among the first five, from 0 to 1. */
  readonly recall: number
  /** 1 divided by the place of the first result that should come first; 0 when there is none. */
  readonly reciprocalRank: number
}

// What fits on a phone without scrolling far.
const SEEN = 5

/**
 * How good an answer is: recall at five, and the reciprocal rank (the mean of which is MRR; Voorhees, The TREC-8 Question
 * Answering Track Report, 1999).
 */
export function judgeResults(query: Query, found: Found): Judged {
  const seen = found.slice(0, SEEN)
  const place = found.findIndex((one) => query.first.includes(one))
  return {
    query,
    found,
    recall: query.first.filter((one) => seen.includes(one)).length / query.first.length,
    reciprocalRank: place === -1 ? 0 : 1 / (place + 1),
  }
}

export type Figures = { readonly queries: number; readonly recall: number; readonly reciprocalRank: number }

/** The means over many answers. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const mean = (value: (one: Judged) => number) =>
    judged.length === 0 ? 0 : judged.reduce((sum, one) => sum + value(one), 0) / judged.length
  return {
    queries: judged.length,
    recall: mean(({ recall }) => recall),
    reciprocalRank: mean((one) => one.reciprocalRank),
  }
}
