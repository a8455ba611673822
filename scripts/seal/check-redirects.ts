import type { Address } from '../model/addresses.ts'
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
  const targets = new Map([...first].map(([from, { fields }]) => [from, fields.to]))
  for (const redirect of redirects) {
    if (!hasAddresses(redirect, report)) continue
    const isChain = reportChain(redirect, targets, report)
    if (addresses !== null) checkPages(redirect, addresses, isChain, report)
  }
}

// Leads nowhere else than to this site, and to no file outside of it.
const ADDRESS = /^\/(?!\/)(?!.*\/\.{1,2}(\/|$))(?!__preview\/)[^\s?#\\]*$/

function hasAddresses({ fields, placeOf }: Valid<RedirectFields>, report: Report): boolean {
  const wrong = (['from', 'to'] as const).filter((name) => !ADDRESS.test(fields[name]))
  for (const name of wrong) report('redirect/address', placeOf([name]), { name, value: fields[name] })
  return wrong.length === 0
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

function checkPages(
  { fields: { from, to }, placeOf }: Valid<RedirectFields>,
  addresses: ReadonlySet<Address>,
  isChain: boolean,
  report: Report,
): void {
  if (addresses.has(from) || addresses.has(`${from}/`)) report('redirect/source-exists', placeOf(['from']), { from })
  if (addresses.has(to) || isChain) return
  report('redirect/unknown-target', placeOf(['to']), { to, suggestion: suggestSimilar(to, addresses) })
}
