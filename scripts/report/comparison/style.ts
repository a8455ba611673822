import { escapeMarkdown } from '../formats/escape-markdown.ts'
import { onOneLine } from '../messages/quote.ts'
import type { MarkedPart } from './told.ts'

/** How a comparison is set: as lines on a terminal, or as Markdown for a merge request. */
export type Style = {
  readonly heading: (level: 1 | 2, text: string) => string
  readonly item: (depth: number, text: string) => string
  /** Text of content, safe where it stands. */
  readonly plain: (text: string) => string
  readonly marked: (parts: readonly MarkedPart[]) => string
}

/** Removed words stand in `[-…-]`, added ones in `{+…+}`, as git shows them. */
export const TERMINAL: Style = {
  heading: (level, text) => (level === 1 ? text : `\n${text.toUpperCase()}`),
  item: (depth, text) => `${'  '.repeat(depth)}${text}`,
  plain: onOneLine,
  marked: (parts) => mark(parts, { removed: ['[-', '-]'], added: ['{+', '+}'] }, onOneLine),
}

export const MARKDOWN: Style = {
  heading: (level, text) => `${level === 1 ? '' : '\n'}${'#'.repeat(level + 1)} ${text}${level === 1 ? '' : '\n'}`,
  item: (depth, text) => `${'  '.repeat(depth - 1)}- ${text}`,
  plain: inMarkdown,
  marked: (parts) => mark(parts, { removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] }, inMarkdown),
}

type Signs = Readonly<Record<'removed' | 'added', readonly [string, string]>>

function mark(parts: readonly MarkedPart[], signs: Signs, plain: (text: string) => string): string {
  return parts
    .map(({ kind, text }) => (kind === 'same' ? plain(text) : `${signs[kind][0]}${plain(text)}${signs[kind][1]}`))
    .join('')
}

function inMarkdown(text: string): string {
  return escapeMarkdown(onOneLine(text))
}
