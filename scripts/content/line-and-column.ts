/** Line and column, both from 1; columns count UTF-16 code units, as editors do. */
export type LineAndColumn = { readonly line: number; readonly column: number }

/** A function from offsets in a text to lines and columns; lines end in LF, CRLF or CR. */
export function lineAndColumnIn(text: string): (offset: number) => LineAndColumn {
  // Most files are without fault, and nobody asks for a place in them.
  let known: readonly number[] | null = null
  return (offset) => {
    known ??= startsOfLines(text)
    const starts = known
    const within = Math.max(0, Math.min(offset, text.length))
    const index = lastIndexUpTo(starts, within)
    return { line: index + 1, column: within - (starts[index] ?? 0) + 1 }
  }
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (lineEnd) => lineEnd.index + lineEnd[0].length)]
}

function lastIndexUpTo(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
