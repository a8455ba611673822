/** A word to look for, in every form that it is written in. */
export type Word = { readonly id: string; readonly forms: readonly string[] }

/** Where a word stands in a text: `text.slice(from, to)` is the form that is used. */
export type WordUse = { readonly id: string; readonly from: number; readonly to: number }

/**
 * The first use of each word in a text, in the order of the text.
 *
 * Only whole words count, in capitals or not: a word is not found inside another or in a compound with a hyphen. Where two
 * forms begin at the same place, the longer one is meant; a form that two words share belongs to the first.
 */
export function findWords(text: string, words: readonly Word[]): readonly WordUse[] {
  const idsByForm = new Map(words.flatMap(({ id, forms }) => forms.map((form) => [keyOf(form), id] as const)).reverse())
  if (idsByForm.size === 0) return []
  const uses = new Map<string, WordUse>()
  for (const { 0: form, index } of text.matchAll(patternOf([...idsByForm.keys()]))) {
    const id = idsByForm.get(keyOf(form))
    if (id !== undefined && !uses.has(id)) uses.set(id, { id, from: index, to: index + form.length })
  }
  return [...uses.values()]
}

function keyOf(form: string): string {
  return form.toLowerCase()
}

function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(literally)
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}]|\\p{L}-)(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`,
    'giu',
  )
}

function literally(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
