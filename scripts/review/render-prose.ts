import { createMarkdown } from '../markdown/create-markdown.ts'
import type { ReviewWords } from '../report/review/words.ts'

/**
 * Markdown as HTML for somebody who approves it: the address that a link or a picture leads to is part of what is read,
 * and nothing can be followed or loaded. Headings keep their signs, as they are none of the page around them.
 */
export function renderProse(text: string, words: ReviewWords): string {
  const markdown = createMarkdown()
  const { rules } = markdown.renderer
  const { escapeHtml } = markdown.utils
  const open: string[] = []
  rules.link_open = (tokens, at) => {
    open.push(String(tokens[at]?.attrGet('href') ?? ''))
    return '<u>'
  }
  rules.link_close = () => `</u> (<code>${escapeHtml(open.pop() ?? '')}</code>)`
  rules.image = (tokens, at) => {
    const address = String(tokens[at]?.attrGet('src') ?? '')
    return escapeHtml(words.image(tokens[at]?.content ?? '', address))
  }
  rules.heading_open = (tokens, at) => `<p><strong>${'#'.repeat(Number(tokens[at]?.tag.slice(1)))} `
  rules.heading_close = () => '</strong></p>\n'
  return markdown.render(text)
}
