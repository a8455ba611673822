import type { Archive } from '../../model/archive.ts'
import { addressesOf } from './list-addresses.ts'

/** The archive without old addresses that would lead to something that is not shown yet, and tell of it. */
export async function withoutBlindRedirects(archive: Archive): Promise<Archive> {
  if (archive.redirects.length === 0) return archive
  const addresses = await addressesOf(archive)
  return Object.freeze({ ...archive, redirects: archive.redirects.filter(({ to }) => addresses.has(to)) })
}
