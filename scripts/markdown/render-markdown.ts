import { createMarkdown } from './create-markdown.ts'

const markdown = createMarkdown()

/**
 * Markdown as HTML.
 *
 * @param under the level of the heading that the text stands under: `#` becomes the level below it, and nothing goes
 *   deeper than `h6`
 */
export function renderMarkdown(text: string, under: number): string {
  const tokens = markdown.parse(text, {})
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, under + Number(token.tag.slice(1)))}`
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {})
}
