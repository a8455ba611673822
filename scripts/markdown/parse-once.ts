import { createMarkdown } from './create-markdown.ts'
import type { Token } from './lead-to-files.ts'

const markdown = createMarkdown()

let latest: { readonly text: string; readonly tokens: Token[] } | null = null

/**
 * The tokens of a text, for whoever only looks at them. A page looks through a text for the words to explain, describes itself
 * with it and then shows it; parsing takes the most time of each, so the tokens of the latest text are kept.
 */
export function parseOnce(text: string): readonly Token[] {
  if (latest?.text !== text) latest = { text, tokens: markdown.parse(text, {}) }
  return latest.tokens
}

/** The same, for whoever changes them: nobody else is given these tokens any more. */
export function parseToChange(text: string): Token[] {
  const tokens = latest?.text === text ? latest.tokens : markdown.parse(text, {})
  latest = null
  return tokens
}
