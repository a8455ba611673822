import type { YamlFault } from '../report/problem-details.ts'
import { findMissingHyphen } from './missing-hyphen.ts'

export type LocatedFault = { readonly fault: YamlFault; readonly offset: number }

const SPECIAL_START = /:\s+[@`%&*!|>,\]}?-]?$/
// `*Utbildningar i grannsamverkan` and `[Utbildningar] i …`: what the sign began has ended, and the text goes on.
const SPECIAL_START_OF_TEXT = /^(\s*(?:- +)*(?:[\w-]+:\s+)?)(?:[*&!]\S+|\[[^\]]*\]|\{[^}]*\})\s+(?:[^\s#].*)?$/
const HARD_INDENT = /^ *\u00A0/
const TAB_INDENT = /^[ -]*\t/
const CURLY_START = /(?<=:\s+)[”“„»«’‘].*$/
// `{ title: Trygg` before its second colon.
const FIELD_IN_BRACES = /[{,]\s*[\w-]+:\s[^,{}[\]"']*$/
// `[2020/dialog #inbrott]`: what closes the bracket stands in a comment.
const CLOSED_IN_COMMENT = /^[^"'\r\n]*?[ \t](?=#[^\r\n]*[\]}])/
// `{ from: 2018-01-01 to` before its second colon: one word, and then what may be the name of a field.
const FIELD_AFTER_VALUE = /[{,]\s*[\w-]+:\s+[^\s,{}[\]"']+\s+(?=[a-z][a-z-]*$)/
const COMMENT = /^((?:[^"'\r\n]*?[ \t])?)#[^\r\n]*/gm
// `- text: Nej, share` before its second colon: what may be the name of a field, at the beginning of a value or after a comma.
const FIELD_IN_LINE = /(?:,\s*|:\s+)([a-z][a-z-]*)$/
const TEXT_BELOW = /^\s*(?:- )*[\w-]+:\s+[|>][+-]?\s*$/
const FIELD_OR_ENTRY = /^\s*(?:- |[\w-]+:(?:\s|$))/
const FIELD_WITH_TEXT = /^(\s*(?:- )*)[\w-]+:\s+[^\s"'[{|>]/
const HYPHEN_WITHOUT_SPACE = /^\s*-(?=[a-z][\w-]*:(?:\s|$)|[{["'])/
// The signs that word processors put in the place of the hyphens of a list, before what begins an item.
const SIGN_OF_ITEM = /^\s*([–—−•·▪◦‣●■○])\s*(?=[a-z][\w-]*:(?:\s|$)|[{["'])/
const FIELD_WITHOUT_SPACE = /^\s*(?:- )*[\w-]+:(?=\S)(?!\/\/)/

/** What an editor most likely did when the YAML parser gave up, and where: the parser notices some faults late. */
export function explainYamlFault(reason: string, source: string, position: number): LocatedFault {
  const at = (fault: YamlFault, offset = position): LocatedFault => ({ fault, offset })
  // Not every place that a tab spoils is one where the parser looks for tabs.
  if (reason.includes('tab characters')) return at('tab')
  const lineStart = startOfLine(source, position)
  if (TAB_INDENT.test(lineFrom(source, lineStart))) return at('tab', lineStart)
  const sign = signOfItem(source, position)
  if (sign !== null) return sign
  if (/escape sequence|hexadecimal/.test(reason)) return at('backslash', source.lastIndexOf('\\', position - 1))
  if (/comma|expected the node content/.test(reason)) return colonBefore(source, position) ?? at('comma')
  if (reason.includes('complex keys')) return at('key')
  if (/deficient indentation|unexpected end of the/.test(reason))
    return unclosed(source, openingBefore(withoutComments(source), position))
  if (/multiline key|after a mapping key/.test(reason)) {
    return (
      textNotIndented(source, position) ??
      fieldWithoutSpace(source, position) ??
      at('no-colon', startOfLineBefore(source, position))
    )
  }
  const isStructure = /bad indentation|document separator is expected/.test(reason)
  const entry = isStructure ? findMissingHyphen(source, position) : null
  if (entry !== null) return at('hyphen', entry)
  const hyphen = isStructure ? hyphenWithoutSpace(source, position) : null
  if (hyphen !== null) return at('space-after-hyphen', hyphen)
  if (reason.includes('bad indentation')) return faultInLine(source, position)
  if (/document separator is expected|whitespace character is expected/.test(reason)) {
    return (
      fieldWithoutSpace(source, position) ??
      specialStartOf(source, position) ??
      at('indentation', startOfWords(source, position))
    )
  }
  return at('other')
}

function faultInLine(source: string, position: number): LocatedFault {
  const before = source.slice(startOfLine(source, position), position)
  const at = (fault: YamlFault): LocatedFault => ({ fault, offset: position })
  // `title: Trygg: i stan` has a colon before this one; `  b: 2` under a finished value has not.
  if (HARD_INDENT.test(before)) return { fault: 'hard-space', offset: startOfLine(source, position) }
  const curly = curlyQuoteIn(before, position)
  if (curly !== null) return curly
  if (source[position] === ':' && /:\s/.test(before)) {
    const [, field = ''] = FIELD_IN_LINE.exec(before) ?? []
    return field === '' ? at('colon-in-text') : { fault: 'field-in-line', offset: position - field.length }
  }
  if (source[position] === ':' && isTextOfLineAbove(source, position)) return at('colon-in-text')
  if (/["'].*["']/.test(before)) return at('text-after-quote')
  const special = specialStartOf(source, position)
  if (special !== null) return special
  if (SPECIAL_START.test(before)) return at('special-start')
  return fieldWithoutSpace(source, position) ?? { fault: 'indentation', offset: startOfWords(source, position) }
}

// `text: |` with its text no further in than itself, which is noticed at its second line or at what follows.
function textNotIndented(source: string, position: number): LocatedFault | null {
  let first = startOfWords(source, position)
  while (first > 0) {
    const above = startOfLineBefore(source, first)
    const line = lineFrom(source, startOfLine(source, above))
    if (TEXT_BELOW.test(line)) return { fault: 'text-not-indented', offset: first }
    if (above === 0 || FIELD_OR_ENTRY.test(line)) return null
    first = above
  }
  return null
}

// A text that goes on below its field, with words that are the name of none: `inte minst: när det är mörkt`.
function isTextOfLineAbove(source: string, position: number): boolean {
  const above = FIELD_WITH_TEXT.exec(lineFrom(source, startOfLine(source, startOfLineBefore(source, position))))
  const start = startOfWords(source, position)
  const indent = start - startOfLine(source, position)
  return above !== null && indent > (above[1] ?? '').length && !/^[a-z-]+$/.test(source.slice(start, position))
}

function curlyQuoteIn(before: string, position: number): LocatedFault | null {
  const text = CURLY_START.exec(before)
  return text === null ? null : { fault: 'curly-quote', offset: position - text[0].length }
}

// Told where the text begins, as that is where the quotation marks go.
function specialStartOf(source: string, position: number): LocatedFault | null {
  const lineStart = startOfLine(source, position)
  const before = source.slice(lineStart, position)
  const found = SPECIAL_START_OF_TEXT.exec(before)
  if (found === null) return null
  return { fault: 'special-start', offset: lineStart + (found[1] ?? '').length }
}

// Between { and }, the parser misses a comma where a text contains a colon, and where one was forgotten.
function colonBefore(source: string, position: number): LocatedFault | null {
  const lineStart = startOfLine(source, position)
  const before = source.slice(lineStart, position)
  const value = source[position] === ':' ? FIELD_AFTER_VALUE.exec(before) : null
  if (value !== null) return { fault: 'comma-before-field', offset: lineStart + value.index + value[0].length }
  if (source[position] !== ':' || !FIELD_IN_BRACES.test(before)) return null
  return curlyQuoteIn(before, position) ?? { fault: 'colon-in-text', offset: position }
}

// `title:Hej` is only noticed where the next field begins.
function fieldWithoutSpace(source: string, position: number): LocatedFault | null {
  const lineStart = startOfLine(source, position)
  for (const start of [lineStart, startOfLineBefore(source, position)]) {
    const found = FIELD_WITHOUT_SPACE.exec(lineFrom(source, start))
    if (found !== null) return { fault: 'space-after-colon', offset: start + found[0].length }
  }
  return null
}

// `– id: kommun` begins a field called `– id`, which is only noticed at the next one.
function signOfItem(source: string, position: number): LocatedFault | null {
  for (const start of [startOfLine(source, position), startOfLine(source, startOfLineBefore(source, position))]) {
    const sign = SIGN_OF_ITEM.exec(lineFrom(source, start))?.[1]
    if (sign === undefined) continue
    return { fault: /[–—−]/.test(sign) ? 'dash' : 'bullet', offset: source.indexOf(sign, start) }
  }
  return null
}

// `-id: kommun` begins a field called `-id`, which is only noticed at the next one.
function hyphenWithoutSpace(source: string, position: number): number | null {
  for (const start of [startOfLine(source, position), startOfLineBefore(source, position)]) {
    const found = HYPHEN_WITHOUT_SPACE.exec(lineFrom(source, start))
    if (found !== null) return start + found[0].length
  }
  return null
}

function unclosed(source: string, opening: number): LocatedFault {
  const comment = CLOSED_IN_COMMENT.exec(lineFrom(source, opening))
  if (comment === null) return { fault: 'unclosed', offset: opening }
  return { fault: 'comment-in-brackets', offset: opening + comment[0].length }
}

// The bracket or quotation mark that was never closed: brackets first, as quoted words often stand inside them.
function openingBefore(source: string, position: number): number {
  let closed = 0
  let quote: number | null = null
  for (let offset = Math.min(position, source.length) - 1; offset >= 0; offset--) {
    const character = source[offset] ?? ''
    if (character === '\n' && quote !== null) return quote
    if ((character === '"' || character === "'") && isOpening(source, offset)) quote ??= offset
    if (character === ']' || character === '}') closed++
    if ((character === '[' || character === '{') && closed-- === 0) return offset
  }
  return quote ?? position
}

// As long as before. A line with quotation marks is left: `#` may stand within them.
function withoutComments(source: string): string {
  return source.replace(COMMENT, (line, before: string) => before.padEnd(line.length))
}

function isOpening(source: string, offset: number): boolean {
  return /[\s[{,]/.test(source[offset - 1] ?? '\n')
}

function startOfLine(source: string, position: number): number {
  return source.lastIndexOf('\n', position - 1) + 1
}

function startOfLineBefore(source: string, position: number): number {
  const text = source.slice(0, startOfLine(source, position)).trimEnd()
  return startOfWords(source, text.length)
}

function startOfWords(source: string, position: number): number {
  const start = startOfLine(source, position)
  return start + (/^[ \t]*/.exec(source.slice(start))?.[0].length ?? 0)
}

function lineFrom(source: string, start: number): string {
  const end = source.indexOf('\n', start)
  return source.slice(start, end === -1 ? undefined : end)
}
