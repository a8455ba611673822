import { createMarkdown } from './create-markdown.ts'
import { type FileAddress, leadToFiles } from './lead-to-files.ts'

const markdown = createMarkdown()

/**
 * Markdown as HTML.
 *
 * @param under the level of the heading that the text stands under: `#` becomes the level below it, and nothing goes
 *   deeper than `h6`
 * @param addressOf where a file of the publication is, seen from the page
 */
export function renderMarkdown(text: string, under: number, addressOf: FileAddress): string {
  const tokens = markdown.parse(text, {})
  leadToFiles(tokens, addressOf)
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, under + Number(token.tag.slice(1)))}`
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {})
}
