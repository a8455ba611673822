import { sameFileKey } from '../../content/file-names.ts'
import type { Address } from '../../model/address.ts'
import { folderAt } from '../../model/old-address.ts'
import type { Report } from '../../report/problem.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import type { RedirectFields } from '../schemas/redirect-fields.ts'
import type { Valid, ValidContent } from '../valid-content.ts'

type Redirects = ValidContent['redirects']

/**
 * Old addresses lead in one step to a page that exists.
 *
 * @param addresses of all pages and files of today; `null` while errors keep them from being known
 */
export function checkRedirects(redirects: Redirects, addresses: ReadonlySet<Address> | null, report: Report): void {
  const usable = redirects.filter((redirect) => hasAddresses(redirect, report))
  const first = firstOfEach(usable, report)
  const taken = addresses === null ? null : new Set([...addresses].map(fileKeyOf))
  for (const redirect of usable) {
    const { from } = redirect.fields
    if (taken !== null && isTaken(from, taken)) {
      report('redirect/source-exists', redirect.placeOf(['from']), { from })
      continue
    }
    const isChain = reportChain(redirect, first, report)
    if (addresses !== null && !isChain) checkTarget(redirect, addresses, report)
  }
}

/** The redirects by what is one old address to a web server, however it is written; a second one of an address is reported. */
function firstOfEach(redirects: Redirects, report: Report): ReadonlyMap<string, Valid<RedirectFields>> {
  const first = new Map<string, Valid<RedirectFields>>()
  for (const redirect of redirects) {
    const { from } = redirect.fields
    const earlier = first.get(keyOf(from))
    if (earlier !== undefined) {
      report('redirect/duplicate', redirect.placeOf(['from']), { from, firstLine: earlier.placeOf(['from']).line })
    } else first.set(keyOf(from), redirect)
  }
  return first
}

function keyOf(address: Address): string {
  return fileKeyOf(folderAt(address))
}

// `%C3%B6` is an ö, and on many machines a capital letter is a small one.
function fileKeyOf(address: Address): string {
  return sameFileKey(decodeURI(address))
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
  first: ReadonlyMap<string, Valid<RedirectFields>>,
  report: Report,
): boolean {
  const seen = new Set([keyOf(from)])
  let end = to
  for (let next = first.get(keyOf(end)); next !== undefined; next = first.get(keyOf(end))) {
    if (seen.has(keyOf(end))) {
      report('redirect/chain', placeOf(['to']), { from, to, end: null })
      return true
    }
    seen.add(keyOf(end))
    end = next.fields.to
  }
  if (end === to) return false
  report('redirect/chain', placeOf(['to']), { from, to, end })
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

/** Whether there is a page or a file at the address, or a file where its folder would be. */
function isTaken(from: Address, taken: ReadonlySet<string>): boolean {
  const key = keyOf(from)
  const parts = key.slice(0, -1).split('/')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return taken.has(key) || folders.some((folder) => folder !== '' && taken.has(folder))
}
