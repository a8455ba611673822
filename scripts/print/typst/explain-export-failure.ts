import { textsWithin } from '../../model/json-value.ts'
import { codePointOf } from '../../words/code-point.ts'
import type { TypstDocument } from './typst-document.ts'

/**
 * Why the compiler refused to write a document as PDF, one reason a line. A character that no font has is named with
 * the text it stands in, because the compiler itself knows only the character.
 */
export function explainExportFailure(cause: unknown, document: TypstDocument): string {
  const reasons = messagesIn(cause).map((message) => {
    const [, missing, disallowed] = UNPRINTABLE.exec(message) ?? []
    const character = missing ?? disallowed
    return character === undefined ? message : explainCharacter(unquote(character), document)
  })
  return [...new Set(reasons)].join('\n')
}

const UNPRINTABLE = /(?:the text `"(.*)"` could not be displayed|disallowed codepoint `"(.*)"`)/s

/** The compiler tells what it found only in the debugging notation of its own language. */
function messagesIn(cause: unknown): readonly string[] {
  const text = cause instanceof Error ? cause.message : String(cause)
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, quoted = '']) => unquote(quoted))
  return messages.length === 0 ? [text] : messages
}

/** `\"` → `"`, `\u{feff}` → the character of that number. */
function unquote(quoted: string): string {
  return quoted.replace(/\\(?:u\{([0-9a-f]+)\}|(["'\\]))/g, (_, number?: string, sign = '') =>
    number === undefined ? sign : String.fromCodePoint(Number.parseInt(number, 16)),
  )
}

function explainCharacter(character: string, document: TypstDocument): string {
  const numbers = [...character].map(codePointOf)
  const text = textsWithin(document).find((one) => one.includes(character))
  const where = text === undefined ? '' : ` in the text "${excerpt(text, character)}"`
  return `The character ${character} (${numbers.join(' ')})${where} is in none of the fonts of the PDF. Write it in another way.`
}

const EXCERPT_LENGTH = 30

function excerpt(text: string, character: string): string {
  const at = text.indexOf(character)
  const start = Math.max(0, at - EXCERPT_LENGTH)
  const end = at + character.length + EXCERPT_LENGTH
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
