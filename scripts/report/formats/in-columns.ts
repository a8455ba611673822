/** A table as lines of text: every column as wide as its widest cell, numbers to the right. */
export function inColumns(lines: readonly (readonly string[])[]): readonly string[] {
  const widthOf = (column: number) => Math.max(...lines.map((line) => (line[column] ?? '').length))
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padStart(widthOf(column)))
      .join('  ')
      .trimEnd(),
  )
}
