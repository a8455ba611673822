/** The id that comes nearest to a text: `Trygga vägar` → `trygga-vagar`; `null` when nothing is left of it. */
export function suggestId(text: string): string | null {
  // What cannot be seen, such as a soft hyphen, does not part words.
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return id === '' ? null : shortened(id)
}

const LONGEST = 60

// Whole words only, unless there is a single one.
function shortened(id: string): string {
  if (id.length <= LONGEST) return id
  const start = id.slice(0, LONGEST + 1)
  return start.includes('-') ? start.slice(0, start.lastIndexOf('-')) : id.slice(0, LONGEST)
}
