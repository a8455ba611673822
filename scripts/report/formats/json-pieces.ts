/**
 * A value as JSON with two spaces for each level and a line end, in pieces that make one text: each entry of a list that an
 * object holds is one. Long results need not be in memory as a whole, and no text can be longer than 512 MiB.
 *
 * @param value what `JSON.stringify` takes
 */
export function* jsonPieces(value: unknown): Iterable<string> {
  if (isPlainObject(value)) yield* piecesOfObject(value)
  else yield JSON.stringify(value, null, INDENT)
  yield '\n'
}

const INDENT = 2
const HAS_NO_JSON = new Set(['undefined', 'function', 'symbol'])

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value)
}

function* piecesOfObject(object: Readonly<Record<string, unknown>>): Iterable<string> {
  // A field without a value is none in JSON.
  const fields = Object.entries(object).filter(([, value]) => !HAS_NO_JSON.has(typeof value))
  if (fields.length === 0) {
    yield '{}'
    return
  }
  for (const [index, [key, value]] of fields.entries()) {
    yield `${index === 0 ? '{' : ','}\n${' '.repeat(INDENT)}${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* piecesOfList(value)
    else yield indented(value, INDENT)
  }
  yield '\n}'
}

function* piecesOfList(list: readonly unknown[]): Iterable<string> {
  const spaces = ' '.repeat(2 * INDENT)
  for (const [index, entry] of list.entries()) {
    yield `${index === 0 ? '[' : ','}\n${spaces}${indented(entry, 2 * INDENT)}`
  }
  yield `\n${' '.repeat(INDENT)}]`
}

// Within texts, JSON writes the end of a line as `\n`, so that those that are there lie between values.
function indented(value: unknown, spaces: number): string {
  return (JSON.stringify(value, null, INDENT) ?? 'null').replaceAll('\n', `\n${' '.repeat(spaces)}`)
}
