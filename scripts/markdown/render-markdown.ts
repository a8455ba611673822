import { createMarkdown } from './create-markdown.ts'
import type { Word } from './find-words.ts'
import { type FileAddress, leadToFiles, type Token } from './lead-to-files.ts'
import { markWords, type WordLink } from './mark-words.ts'
import { parseToChange } from './parse-once.ts'

const markdown = createMarkdown()

/** The words whose first use is to lead to their explanation, and the links that do. */
export type Explained = { readonly words: readonly Word[]; readonly linkOf: WordLink }

/**
 * Markdown as HTML.
 *
 * @param under the level of the heading that the text stands under: `#` becomes the level below it, and nothing goes
 *   deeper than `h6`
 * @param addressOf where a file of the publication is, seen from the page
 * @param explained nothing when left out
 */
export function renderMarkdown(text: string, under: number, addressOf: FileAddress, explained?: Explained): string {
  const tokens = parseToChange(text)
  leadToFiles(tokens, addressOf)
  if (explained !== undefined) markWords(tokens, explained.words, explained.linkOf)
  for (const token of tokens) {
    markWrittenOut(token)
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, under + Number(token.tag.slice(1)))}`
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {})
}

/** A link whose words are its address needs no other address beside it on paper. */
function markWrittenOut({ children }: Token): void {
  for (const [index, token] of (children ?? []).entries()) {
    if (token.type !== 'link_open') continue
    const [words, after] = children?.slice(index + 1, index + 3) ?? []
    const isOwnWords = words?.content === token.attrGet('href') && after?.type === 'link_close'
    if (isOwnWords || token.info === 'auto') token.attrJoin('class', 'written-out')
  }
}
