import type { Texts } from './texts.ts'

/** `kommunen`, `kommunen och polisen`, `kommunen, polisen och regionen`. */
export function formatList(items: readonly string[], { and }: Texts): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}
