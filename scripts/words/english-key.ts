/** What the forms of an English word have in common, roughly: plural, genitive and y. A key to look up by, and no word. */
export function englishKey(word: string): string {
  const bare = word.replace(/[’']s?$/, '')
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}i`
  if (bare.length > 3 && bare.endsWith('y') && !/[aeiou]y$/.test(bare)) return `${bare.slice(0, -1)}i`
  if (bare.length > 4 && /(sh|ch|ss|x|z)es$/.test(bare)) return bare.slice(0, -2)
  return bare.length > 3 && /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare
}
