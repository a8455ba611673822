// A line of hyphens alone, and a comment maybe: `- - # senare`.
const LONE_HYPHEN = /^[ \t]*(?:-[ \t]+)*-(?=[ \t]*(?:$|[ \t]#))/gm

/** The first hyphen from an offset on that nothing follows on its line: an item of a list without a value. */
export function findLoneHyphen(source: string, from: number): number | null {
  LONE_HYPHEN.lastIndex = startOfLine(source, from)
  for (let found = LONE_HYPHEN.exec(source); found !== null; found = LONE_HYPHEN.exec(source)) {
    const hyphen = found.index + found[0].length - 1
    if (hyphen >= from) return hyphen
  }
  return null
}

// Step by step: `lastIndexOf` would look through all that stands before for the one line end that the file does not use.
function startOfLine(source: string, offset: number): number {
  let start = offset
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  return start
}
