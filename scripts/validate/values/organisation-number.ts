import { hasCheckDigit } from '../../report/check-digit.ts'
import { identityNumbersIn } from '../../report/identity-numbers.ts'
import type { OrganisationNumberFault } from '../../report/problem-details.ts'

// The third digit is 2 or more, so that it is no month (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl.).
const NUMBER = /^\d{2}[2-9]\d{3}-\d{4}$/

// With `16` before it, as the tax agency writes it, or as a number for value added tax: `SE212000999401`.
const WITH_MORE = /^(?:16|SE)?(\d{6})[-–]?(\d{4})(?:01)?$/

/** What is wrong with a Swedish organisation number such as `212000-9994`; `null` when it may be one. */
export function faultOfOrganisationNumber(text: string): OrganisationNumberFault | null {
  if (identityNumbersIn(text).length > 0) return 'person'
  if (!NUMBER.test(text)) return 'form'
  return hasCheckDigit(text.replace('-', '')) ? null : 'digit'
}

/** The number that a text written in another way must mean; `null` when it may be any. */
export function suggestOrganisationNumber(text: string): string | null {
  const [, six = '', four = ''] = text.replaceAll(/\s/g, '').match(WITH_MORE) ?? []
  const number = `${six}-${four}`
  return faultOfOrganisationNumber(number) === null ? number : null
}
