import type { SiteConfig } from '../model/site-config.ts'

/**
 * A day on which the publisher is taken to have had the address of its site, unless the settings name another. It is part
 * of every id, and ids never change.
 */
const DEFAULT_SINCE = '2026'

/**
 * A name that nobody else gives to anything (RFC 4151): `tag:medborgarloften.example,2026:/sv/publication/2018`. It is made
 * of the site's address and a date since when that has been the publisher's; so a new address gives new names.
 *
 * @param name of ids and slashes alone
 */
export function tagUri({ baseUrl, baseUrlSince = DEFAULT_SINCE }: SiteConfig, name: string): string {
  const { hostname, pathname } = new URL(baseUrl)
  return `tag:${hostname},${baseUrlSince}:${pathname}${name}`
}
