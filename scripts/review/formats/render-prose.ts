import { createMarkdown } from '../../markdown/create-markdown.ts'
import type { ReviewWords } from '../../report/review/words.ts'
import type { MarkedPart } from '../shown.ts'

// Private use: content may not hold them in earnest, and Markdown takes them for letters.
const [START, END] = ['\uE000', '\uE001']
const EVERY_SIGN = /[\uE000\uE001]/g
/** Words with the spaces between them, but nothing that Markdown may read as markup. */
const WORDS = /[^\s*_[\]()`<>#|\\~!&+=-][^\n*_[\]()`<>#|\\~!&]*/g

/**
 * Markdown as HTML for somebody who approves it: the address that a link or a picture leads to is part of what is read,
 * and nothing can be followed or loaded. Headings keep their signs, as they are none of the page around them.
 *
 * @param marks the parts of the text; marked words are `<b>`, as long as that leaves all else as it is
 */
export function renderProse(text: string, words: ReviewWords, marks: readonly MarkedPart[] = []): string {
  const plain = render(text.replace(EVERY_SIGN, ''), words)
  const marked = render(marks.map(withSigns).join(''), words)
  if (marked.replace(EVERY_SIGN, '') !== plain) return plain
  return marked.replaceAll(START, '<b>').replaceAll(END, '</b>')
}

function withSigns({ text, isMarked }: MarkedPart): string {
  const clean = text.replace(EVERY_SIGN, '')
  return isMarked ? clean.replace(WORDS, (words) => `${START}${words}${END}`) : clean
}

function render(text: string, words: ReviewWords): string {
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
