/** The id that comes nearest to a text: `Trygga vägar` → `trygga-vagar`; `null` when nothing is left of it. */
export function suggestId(text: string): string | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return id === '' ? null : id
}
