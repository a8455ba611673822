// Swedish personnummer (folkbokföringslagen 1991:481, 18 §; Skatteverket, SKV 704) and samordningsnummer, whose day is
// the day of birth plus 60 (SKV 707). The last of the ten digits without the century is a check digit. Numbers of
// organisations have the same form, but never a month: their third digit is 2 or more.
import { hasCheckDigit } from './check-digit.ts'

/** A number as it is written, with the offset where it begins. */
export type IdentityNumber = { readonly number: string; readonly index: number }

const HYPHENS = '-‐‑–−'
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d_]|\\d[${HYPHENS}+])(?<century>18|19|20)?(?<date>\\d{6})(?<sign>[${HYPHENS}+])?(?<last>\\d{4})(?![\\p{L}\\d_]|[${HYPHENS}]\\d)`,
  'gu',
)
const ADDRESS = /https?:\/\/\S+/g
// No number is without it, and most texts are.
const DATE_OF_BIRTH = /\d{6}/
const SHOWN_DIGITS = /\d{4}$/

/** The identity numbers of persons in a text. Web addresses are left out: a date and a number in them are a page’s name. */
export function identityNumbersIn(text: string): readonly IdentityNumber[] {
  if (!DATE_OF_BIRTH.test(text)) return []
  const withoutAddresses = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
  return [...withoutAddresses.matchAll(WRITTEN)]
    .filter(({ groups = {} }) => isIdentityNumber(groups))
    .map((match) => ({ number: match[0], index: match.index }))
}

/** The text with the last four digits of every identity number hidden, as long as before: `640823-****`. */
export function maskIdentityNumbers(text: string): string {
  return identityNumbersIn(text).reduce(
    (masked, { number, index }) =>
      masked.slice(0, index) + number.replace(SHOWN_DIGITS, '****') + masked.slice(index + number.length),
    text,
  )
}

type Parts = Readonly<Record<string, string | undefined>>

function isIdentityNumber({ century, date = '', sign, last = '' }: Parts): boolean {
  // `0701234567` is how people write a telephone number.
  const isTelephone = century === undefined && sign === undefined && date.startsWith('0')
  return !isTelephone && isDateOfBirth(century, date) && hasCheckDigit(date + last)
}

// Without a century, the year may be of any of the three: 29 February exists in one of them when it does in 2000 + year.
function isDateOfBirth(century = '20', date: string): boolean {
  const [year = '', month = '', day = ''] = date.match(/../g) ?? []
  const days = new Date(Date.UTC(Number(century + year), Number(month), 0)).getUTCDate()
  const dayOfBirth = Number(day) > 60 ? Number(day) - 60 : Number(day)
  return Number(month) >= 1 && Number(month) <= 12 && dayOfBirth >= 1 && dayOfBirth <= days
}
