import type { Token } from 'markdown-it'
import { createMarkdown } from './create-markdown.ts'

const markdown = createMarkdown()

/**
 * A text in Markdown as it reads on the page, in plain words: headings and paragraphs on lines of their own, items of a list
 * after a dash or their number, links with their address in brackets, pictures by their description. What Markdown ignores
 * is gone, such as line breaks within a paragraph.
 */
export function readableText(text: string): string {
  const lines: string[] = []
  const numbers: (number | null)[] = []
  let mark = ''
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'bullet_list_open') numbers.push(null)
    if (token.type === 'ordered_list_open') numbers.push(Number(token.attrGet('start') ?? 1))
    if (token.type.endsWith('_list_close')) numbers.pop()
    if (token.type === 'list_item_open') mark = nextMark(numbers)
    const words = token.type === 'inline' ? inline(token.children ?? []) : isCode(token) ? token.content.trimEnd() : ''
    if (words === '') continue
    lines.push(`${mark}${words}`)
    mark = ''
  }
  return lines.join('\n')
}

function nextMark(numbers: (number | null)[]): string {
  const number = numbers.at(-1) ?? null
  if (number === null) return '– '
  numbers[numbers.length - 1] = number + 1
  return `${number}. `
}

function isCode({ type }: Token): boolean {
  return type === 'code_block' || type === 'fence'
}

function inline(tokens: readonly Token[]): string {
  const open: string[] = []
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'softbreak':
          return ' '
        case 'hardbreak':
          return '\n'
        case 'link_open':
          open.push(String(token.attrGet('href') ?? ''))
          return ''
        case 'link_close':
          return ` (${open.pop() ?? ''})`
        default:
          return ['text', 'code_inline', 'image', 'text_special'].includes(token.type) ? token.content : ''
      }
    })
    .join('')
}
