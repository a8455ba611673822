import type { Address } from '../model/address.ts'
import type { Report } from '../report/problem.ts'
import { suggestSimilar } from '../report/suggest-similar.ts'
import type { RedirectFields } from '../validate/schemas/redirect-fields.ts'
import type { Valid, ValidContent } from '../validate/valid-content.ts'

type Redirects = ValidContent['redirects']

/**
 * Old addresses lead in one step to a page that exists.
 *
 * @param addresses of all pages and files of today; `null` while errors keep them from being known
 */
export function checkRedirects(redirects: Redirects, addresses: ReadonlySet<Address> | null, report: Report): void {
  const first = new Map<string, Valid<RedirectFields>>()
  for (const redirect of redirects) {
    const { from } = redirect.fields
    const earlier = first.get(from)
    if (earlier !== undefined) {
      report('redirect/duplicate', redirect.placeOf(['from']), { from, firstLine: earlier.placeOf(['from']).line })
    } else first.set(from, redirect)
  }
  const taken = addresses === null ? null : new Set([...addresses].map((address) => address.toLowerCase()))
  const targets = new Map([...first].map(([from, { fields }]) => [from, fields.to]))
  for (const redirect of redirects) {
    if (!hasAddresses(redirect, report)) continue
    const isChain = reportChain(redirect, targets, report)
    if (taken !== null && isTaken(redirect.fields.from, taken)) {
      report('redirect/source-exists', redirect.placeOf(['from']), { from: redirect.fields.from })
    }
    if (addresses !== null && !isChain) checkTarget(redirect, addresses, report)
  }
}

// Leads nowhere else than to this site, and to no file outside of it.
const ADDRESS = /^\/(?!\/)(?!.*\/\.{1,2}(\/|$))(?!__preview\/)[^\s?#\\]*$/

function hasAddresses({ fields, placeOf }: Valid<RedirectFields>, report: Report): boolean {
  const wrong = (['from', 'to'] as const).filter((name) => !isAddress(fields[name]))
  for (const name of wrong) report('redirect/address', placeOf([name]), { name, value: fields[name] })
  return wrong.length === 0
}

// Written with percent signs, `..` is the same.
function isAddress(text: string): boolean {
  try {
    return ADDRESS.test(text) && ADDRESS.test(decodeURIComponent(text))
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

function reportChain(
  { fields: { from, to }, placeOf }: Valid<RedirectFields>,
  targets: ReadonlyMap<string, string>,
  report: Report,
): boolean {
  if (!targets.has(to)) return false
  const seen = new Set([from])
  let end: string | undefined = to
  while (end !== undefined && targets.has(end) && !seen.has(end)) {
    seen.add(end)
    end = targets.get(end)
  }
  const isCircle = end === undefined || targets.has(end)
  report('redirect/chain', placeOf(['to']), { from, to, end: isCircle ? null : (end ?? null) })
  return true
}

function checkTarget(
  { fields: { to }, placeOf }: Valid<RedirectFields>,
  addresses: ReadonlySet<Address>,
  report: Report,
): void {
  if (addresses.has(to)) return
  report('redirect/unknown-target', placeOf(['to']), { to, suggestion: suggestSimilar(to, addresses) })
}

/** Whether there is a page or a file at the address, or a file where its folder would be; large letters make no difference. */
function isTaken(from: Address, taken: ReadonlySet<Address>): boolean {
  const parts = from.toLowerCase().replace(/\/$/, '').split('/')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return taken.has(`${parts.join('/')}/`) || folders.some((folder) => folder !== '' && taken.has(folder))
}
