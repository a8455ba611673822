import { isDeepStrictEqual } from 'node:util'
import { readRecord } from '../content/read-record.ts'
import { collectProblems } from '../report/collect-problems.ts'

const FIELD = 'translated-from'
const OPENING = /^---[ \t]*(\r\n|\n|\r)/
const CLOSING = /^---[ \t]*(?:\r\n|\n|\r|$)/m
const LINE_END = /\r\n|\n|\r/

/**
 * The text of a translation with the fingerprint of what it was made from in its front matter, and all else to the letter
 * as it was.
 *
 * @returns `null` when the front matter is written in a way in which that cannot be done
 */
export function stampText(text: string, file: string, fingerprint: string): string | null {
  const stamped = withStamp(text, file, fingerprint)
  if (stamped === null) return null
  // The guard: what is read from the file afterwards is what was read before, with the new fingerprint.
  const [before, after] = [contentOf(text, file), contentOf(stamped, file)]
  const isRight = isDeepStrictEqual({ ...before, fields: { ...before.fields, [FIELD]: fingerprint } }, after)
  return isRight ? stamped : null
}

function withStamp(text: string, file: string, fingerprint: string): string | null {
  const line = `${FIELD}: ${fingerprint}`
  const end = LINE_END.exec(text)?.[0] ?? '\n'
  const opening = OPENING.exec(text)
  if (opening === null) return `---${end}${line}${end}---${end}${text}`
  const start = opening[0].length
  const closing = CLOSING.exec(text.slice(start))
  if (closing === null) return null
  const written = oldStamp(text, file)
  if (written === null) return text.slice(0, start + closing.index) + line + end + text.slice(start + closing.index)
  return text.slice(0, written.start) + fingerprint + text.slice(written.end)
}

/** Where the fingerprint stands that the file has; quotation marks belong to it. */
function oldStamp(text: string, file: string): { readonly start: number; readonly end: number } | null {
  const { data } = readRecord(file, Buffer.from(text), collectProblems().report)
  const written = data?.places.writtenAt([FIELD])
  if (data === null || written === undefined || written === null || !Object.hasOwn(Object(data.value), FIELD))
    return null
  const { line, column } = data.places.placeOf([FIELD])
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)]
  const start = (starts[line - 1] ?? 0) + column - 1
  return { start, end: start + written.length }
}

function contentOf(text: string, file: string) {
  const { data, prose } = readRecord(file, Buffer.from(text), collectProblems().report)
  // The fields of a file without front matter are none.
  return {
    fields: { ...Object(data?.value ?? {}) } as Readonly<Record<string, unknown>>,
    text: prose?.markdown ?? null,
  }
}
