import { findWords, type Word } from './find-words.ts'
import type { Token } from './lead-to-files.ts'

/** A word that was found, and the form that the text uses. */
export type FoundWord = { readonly id: string; readonly form: string }

/** The attributes of the link from a word to its explanation. */
export type WordLink = (id: string) => Readonly<Record<string, string>>

/**
 * Makes the first use of each word a link to its explanation, and leaves the text itself as it is. Words in headings,
 * links and code are left alone: a link has its own meaning, a heading is a name, code is no language.
 *
 * @returns the words that were found, in the order of the text
 */
export function markWords(tokens: readonly Token[], words: readonly Word[], linkOf: WordLink): readonly FoundWord[] {
  const found: FoundWord[] = []
  for (const token of outsideHeadings(tokens)) token.children = withLinks(token.children ?? [], words, linkOf, found)
  return found
}

/** The words that would be marked, in the order of the text; the tokens stay as they are. */
export function lookForWords(tokens: readonly Token[], words: readonly Word[]): readonly FoundWord[] {
  const found: FoundWord[] = []
  for (const { children } of outsideHeadings(tokens)) withLinks(children ?? [], words, () => ({}), found)
  return found
}

function outsideHeadings(tokens: readonly Token[]): readonly Token[] {
  let isHeading = false
  return tokens.filter(({ type }) => {
    if (type === 'heading_open') isHeading = true
    if (type === 'heading_close') isHeading = false
    return type === 'inline' && !isHeading
  })
}

function withLinks(tokens: readonly Token[], words: readonly Word[], linkOf: WordLink, found: FoundWord[]): Token[] {
  let links = 0
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') links++
    if (token.type === 'link_close') links--
    if (token.type !== 'text' || links > 0) return [token]
    const isNew = ({ id }: Word) => !found.some((word) => word.id === id)
    return splitText(token, words.filter(isNew), linkOf, found)
  })
}

function splitText(token: Token, words: readonly Word[], linkOf: WordLink, found: FoundWord[]): Token[] {
  const uses = findWords(token.content, words)
  if (uses.length === 0) return [token]
  const parts: Token[] = []
  let end = 0
  for (const { id, from, to } of uses) {
    const form = token.content.slice(from, to)
    found.push({ id, form })
    parts.push(
      like(token, { content: token.content.slice(end, from) }),
      like(token, { type: 'link_open', tag: 'a', nesting: 1, content: '', attrs: Object.entries(linkOf(id)) }),
      like(token, { content: form }),
      like(token, { type: 'link_close', tag: 'a', nesting: -1, content: '' }),
    )
    end = to
  }
  return [...parts, like(token, { content: token.content.slice(end) })]
}

/** A token of markdown-it's own class, which its renderer needs and the package does not hand out. */
function like(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes)
}
