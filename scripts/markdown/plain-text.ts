import { parseOnce } from './parse-once.ts'

/** The words of a text in Markdown without its marks, links and headings, on one line. */
export function plainText(text: string): string {
  const tokens = parseOnce(text)
  const blocks = tokens.filter(({ type }, index) => type === 'inline' && tokens[index - 1]?.type !== 'heading_open')
  return blocks
    .map(({ children }) => (children ?? []).map(({ type, content }) => (isBreak(type) ? ' ' : wordsOf(type, content))))
    .map((words) => words.join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function isBreak(type: string): boolean {
  return type === 'softbreak' || type === 'hardbreak'
}

// The content of an image is its description, which stands for a picture that is not there.
function wordsOf(type: string, content: string): string {
  return type === 'text' || type === 'code_inline' ? content : ''
}
