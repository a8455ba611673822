import type { Address } from '../model/address.ts'
import { absoluteAddress } from '../model/addresses.ts'
import { addDays, type Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'

export const SECURITY_TXT_ADDRESS: Address = '/.well-known/security.txt'

// Less than a year is recommended (RFC 9116, 2.5.5): a site that nobody builds any more tells nobody whom to ask.
const DAYS_VALID = 360

/**
 * Whom to tell about weaknesses of the site (https://www.rfc-editor.org/rfc/rfc9116); `null` when the settings name nobody.
 * Under a base address with a path, the server must also answer with it at the top of its domain.
 *
 * @param asOf the day from which it holds
 */
export function securityTxt(site: SiteConfig, asOf: Day): string | null {
  if (site.security === undefined) return null
  const { contacts, policy } = site.security
  const fields = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${addDays(asOf, DAYS_VALID)}T00:00:00Z`,
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${absoluteAddress(SECURITY_TXT_ADDRESS, site)}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ]
  return `${fields.join('\n')}\n`
}
