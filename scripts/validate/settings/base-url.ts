import { isUrl } from '../../model/is-url.ts'

const FORM = /^https?:\/\/[^\s?#\\/]+(\/(?:[^\s?#\\]*\/)?)$/

// The letters of addresses (RFC 3986: “unreserved”), also those that a browser writes with percent signs. All others mean
// something of their own in the settings of some server, as `$` and `;` do to nginx.
const PLAIN = /^[\p{L}\p{M}\p{N}._~-]+$/u

/** Whether it is a whole web address that the addresses of pages can be put after, and every server understands. */
export function isBaseUrl(value: string): boolean {
  return FORM.test(value) && isUrl(value) && strayInBaseUrl(value) === null
}

/** What in the path of a web address would not be understood alike by every server: `$` of `https://ekkoping.se/a$b/`. */
export function strayInBaseUrl(value: string): string | null {
  const path = FORM.exec(value)?.[1] ?? ''
  const parts = path.match(/(?:%[0-9a-f]{2})+|\/{2,}|./giu) ?? []
  return parts.find((part) => part !== '/' && !PLAIN.test(decoded(part))) ?? null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
