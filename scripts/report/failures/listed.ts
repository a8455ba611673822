/** `text, json eller html`. */
export function listed(words: readonly string[], lastJoint: string): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${lastJoint} `)
}
