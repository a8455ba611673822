/**
 * Whether a seal has lost any of its lines, or is gone. What they sealed can then be changed without anybody noticing: a
 * chain that was cut off at its end is whole in itself.
 *
 * @param before the text of `seal.json`, an item in each line
 * @param after the same now; `undefined` where there is no seal any more
 */
export function isShortened(before: string, after: string | undefined): boolean {
  const left = new Set(linesIn(after ?? ''))
  return linesIn(before).some((line) => !left.has(line))
}

/** Git may turn the line ends, and the line that was last has a comma when another one follows. */
function linesIn(seal: string): readonly string[] {
  return seal.split(/\r?\n/).map((line) => line.replace(/,$/, ''))
}
