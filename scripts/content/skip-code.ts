// Walks over TypeScript without understanding it: just enough to know where a text, a group or a value ends.

const SPACE = /(?:\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*/y
const TEXT = /'(?:[^'\\\n\r]|\\[\s\S])*'|"(?:[^"\\\n\r]|\\[\s\S])*"/y
const WORD = /[\w$]+/y
const OPENING = '([{'
const CLOSING = ')]}'

/** Past white space and comments. */
export function skipSpace(code: string, at: number): number {
  return endOf(SPACE, code, at) ?? at
}

/** Past a text in quotation marks or a template; `null` where none begins. */
export function skipText(code: string, at: number): number | null {
  return code[at] === '`' ? skipTemplate(code, at) : endOf(TEXT, code, at)
}

/** Past everything up to the comma or the bracket that ends a value; the end of the code where none does. */
export function skipValue(code: string, from: number): number {
  let at = skipSpace(code, from)
  while (at < code.length && code[at] !== ',' && !CLOSING.includes(code[at] ?? '')) at = skipToken(code, at)
  return at
}

/** The end of the first match of a sticky pattern that stands in the code itself, not in a comment or text. */
export function findInCode(pattern: RegExp, code: string): number | null {
  for (let at = skipSpace(code, 0); at < code.length; ) {
    const end = endOf(pattern, code, at)
    if (end !== null) return end
    at = skipSpace(code, skipText(code, at) ?? endOf(WORD, code, at) ?? at + 1)
  }
  return null
}

/** Where a sticky pattern that matches at a place ends. */
export function endOf(pattern: RegExp, code: string, at: number): number | null {
  pattern.lastIndex = at
  const found = pattern.exec(code)
  return found === null ? null : at + found[0].length
}

/** Past one word, text, sign or group in brackets, and the space after it. */
function skipToken(code: string, at: number): number {
  if (OPENING.includes(code[at] ?? '')) return skipSpace(code, skipGroup(code, at))
  return skipSpace(code, skipText(code, at) ?? endOf(WORD, code, at) ?? at + 1)
}

function skipGroup(code: string, opening: number): number {
  let at = skipSpace(code, opening + 1)
  while (at < code.length && !CLOSING.includes(code[at] ?? '')) at = skipToken(code, at)
  return at + 1
}

function skipTemplate(code: string, opening: number): number {
  let at = opening + 1
  while (at < code.length && code[at] !== '`') {
    if (code[at] === '\\') at += 2
    else at = code.startsWith('${', at) ? skipGroup(code, at + 1) : at + 1
  }
  return at + 1
}
