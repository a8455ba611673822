// An id of content never holds an underscore, so these collide with none.

/** The id of a word's explanation on a page. */
export const explanationId = (id: string): string => `word_${id}`

/** The id of the place where a page uses a word first. */
export const firstUseId = (id: string): string => `use_${id}`

/** A word that leads to its explanation on the same page: told as such by screen readers (DPUB-ARIA 1.1, doc-glossref). */
export const wordLink = (id: string) => ({
  class: 'explained-word',
  id: firstUseId(id),
  href: `#${explanationId(id)}`,
  role: 'doc-glossref' as const,
})
