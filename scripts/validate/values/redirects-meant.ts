import { isFields } from '../../model/fields.ts'
import type { RedirectMeant } from '../../report/problem-details.ts'

const ADDRESS = /^(?:\/|https?:)\S*$/
const ARROW = /^(\S+)\s*(?:->|=>|→|till|to)\s*(\S+)$/

/**
 * The redirects that are meant where old and new addresses stand beside each other, in one of the ways in which other programs
 * have them: `/a/: /b/`, `/a/ -> /b/`, or `from` and `to` without a hyphen before them. None for what is written as it should be,
 * or anything else.
 */
export function redirectsMeant(value: unknown): readonly RedirectMeant[] {
  if (Array.isArray(value)) return value.flatMap(besideEachOther)
  return isOne(value) ? [{ from: value.from, to: value.to }] : besideEachOther(value)
}

function isOne(value: unknown): value is RedirectMeant {
  return isFields(value) && typeof value.from === 'string' && typeof value.to === 'string'
}

function besideEachOther(value: unknown): readonly RedirectMeant[] {
  if (typeof value === 'string') {
    const [, from = '', to = ''] = ARROW.exec(value.trim()) ?? []
    return redirectOf(from, to)
  }
  if (!isFields(value)) return []
  const found = Object.entries(value).flatMap(([from, to]) => redirectOf(from, to))
  return found.length === Object.keys(value).length ? found : []
}

function redirectOf(from: string, to: unknown): readonly RedirectMeant[] {
  return typeof to === 'string' && ADDRESS.test(from) && ADDRESS.test(to) ? [{ from, to }] : []
}
