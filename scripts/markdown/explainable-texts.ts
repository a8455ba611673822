import type { PublicPromise } from '../model/archive.ts'
import type { ExplainableText } from './explain-words.ts'

/** The texts of a promise in which words may be explained, in the order in which they are read. */
export function explainableTexts({ text, commitments }: PublicPromise): readonly ExplainableText[] {
  const facts = commitments.flatMap(({ measures, condition }) => [measures, condition])
  return [{ markdown: text }, ...facts.filter((fact) => fact !== null).map((plain) => ({ plain }))]
}
