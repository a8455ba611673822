// Where everything stands in the settings of a site, which are TypeScript: the object that a file exports, as far as it is
// written out. What comes by a variable, an import or a spread stands where that is written.
import type { Place } from '../report/problem.ts'
import { SETTINGS_FILE } from '../report/settings-file.ts'
import { lineAndColumnIn } from './line-and-column.ts'
import { endOf, findInCode, skipSpace, skipText, skipValue } from './skip-code.ts'
import { type Places, placesIn } from './yaml-places.ts'
import { container, leaf, type YamlEntry, type YamlNode } from './yaml-tree.ts'

const EXPORT = /export\s+default\b/y
const NAME = /[\w$]+/y
const KEY = /[\p{L}\p{N}_$]+/uy
const WORD = /[\w$.+-]+/y
// After one of these, what was written is only the first part of a longer expression.
const GOES_ON = /[.[(`+\-*/%&|?=<>!^]/

/** A value, and where the code goes on after it. */
type Read = { readonly node: YamlNode; readonly end: number }

/**
 * The places of all settings. Of a value that comes from elsewhere, the place is where it is brought in; where the exported
 * object is not written out at all, it is the first line.
 *
 * @example locateSettings(code).placeOf(['contacts', 0, 'email']) // { file: 'site.config.ts', line: 12, column: 24, … }
 */
export function locateSettings(code: string): Places {
  return placesIn(() => ({ root: exportedNode(code), documents: 1, faults: [] }), code, SETTINGS_FILE, 0)
}

/** Where a name first stands in the code itself, not in a comment or text; `null` where it does not. */
export function locateName(code: string, name: string): Place | null {
  const end = findInCode(new RegExp(`${name.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}_$])`, 'uy'), code)
  if (end === null) return null
  const start = end - name.length
  return { file: SETTINGS_FILE, ...lineAndColumnIn(code)(start), length: name.length }
}

function exportedNode(code: string): YamlNode | null {
  const at = findInCode(EXPORT, code)
  if (at === null) return null
  const start = skipSpace(code, at)
  const end = endOf(NAME, code, start)
  // `export default settings`, which are written further up.
  const value = end === null ? start : findInCode(assignmentOf(code.slice(start, end)), code)
  const read = value === null ? null : readGroup(code, skipSpace(code, value))
  return read === null || goesOn(code, read.end) ? null : read.node
}

function assignmentOf(name: string): RegExp {
  return new RegExp(`(?:const|let|var)\\s+${name.replaceAll('$', '\\$')}(?![\\w$])[^=;]*=`, 'y')
}

function readValue(code: string, from: number): Read {
  const start = skipSpace(code, from)
  const read = readGroup(code, start) ?? readWord(code, start)
  const isWhole = read !== null && !goesOn(code, read.end)
  return { node: isWhole ? read.node : leaf(start, null), end: skipValue(code, read?.end ?? start) }
}

function goesOn(code: string, end: number): boolean {
  return GOES_ON.test(code[skipSpace(code, end)] ?? '')
}

function readGroup(code: string, start: number): Read | null {
  if (code[start] === '{') return readFields(code, start)
  return code[start] === '[' ? readList(code, start) : null
}

function readWord(code: string, start: number): Read | null {
  const end = skipText(code, start) ?? endOf(WORD, code, start)
  return end === null ? null : { node: leaf(start, end), end }
}

function readFields(code: string, start: number): Read {
  const entries = new Map<string, YamlEntry>()
  let at = skipSpace(code, start + 1)
  while (at < code.length && code[at] !== '}') {
    // It may hold any of the fields before it, and what it says then counts.
    if (code.startsWith('...', at)) entries.clear()
    const key = readKey(code, at)
    const colon = key === null ? null : skipSpace(code, key.end)
    if (key === null || colon === null || code[colon] !== ':') {
      const isShort = key !== null && colon !== null && /[,}]/.test(code[colon] ?? '')
      if (isShort) entries.set(key.name, { keyStart: at, keyEnd: key.end, value: leaf(at, key.end) })
      at = afterComma(code, skipValue(code, at), '}')
      continue
    }
    const { node, end } = readValue(code, colon + 1)
    entries.set(key.name, { keyStart: at, keyEnd: key.end, value: node })
    at = afterComma(code, end, '}')
  }
  return { node: container(start, [], entries), end: at + 1 }
}

function readKey(code: string, at: number): { readonly name: string; readonly end: number } | null {
  const text = code[at] === '`' ? null : skipText(code, at)
  if (text !== null) return { name: code.slice(at + 1, text - 1), end: text }
  const end = endOf(KEY, code, at)
  return end === null ? null : { name: code.slice(at, end), end }
}

function readList(code: string, start: number): Read {
  const items: YamlNode[] = []
  let isCounted = true
  let at = skipSpace(code, start + 1)
  while (at < code.length && code[at] !== ']') {
    // Nobody can tell how many items it holds.
    if (code.startsWith('...', at)) isCounted = false
    const { node, end } = readValue(code, at)
    if (isCounted) items.push(node)
    at = afterComma(code, end, ']')
  }
  return { node: container(start, items, new Map()), end: at + 1 }
}

// A bracket that closes something else is passed over like a comma: the code is not what it seemed, but it comes to an end.
function afterComma(code: string, at: number, closing: '}' | ']'): number {
  return code[at] === closing ? at : skipSpace(code, at + 1)
}
