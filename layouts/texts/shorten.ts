/**
 * As many whole words as fit: `shorten('Vi håller minst sex kurser.', 16)` → `Vi håller minst…`.
 *
 * @param limit the number of characters, the mark of omission included
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const fitting = text.slice(0, limit)
  const words = fitting.slice(0, Math.max(0, fitting.lastIndexOf(' '))) || fitting.slice(0, -1)
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`
}
