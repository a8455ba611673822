import { type Block, type Fact, type Inline, paragraph } from './blocks.ts'

/** A term and what is known of it; `null`, to be left out, when there is nothing to say. */
export function fact(term: string, value: readonly Inline[] | null | false): Fact | null {
  return value === null || value === false || value.length === 0 ? null : { term, value: [paragraph(...value)] }
}

/** Terms and what is known of them; entries that are `null` are left out. */
export function factsBlock(facts: readonly (Fact | null)[]): readonly Block[] {
  const known = facts.filter((one) => one !== null)
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }]
}
