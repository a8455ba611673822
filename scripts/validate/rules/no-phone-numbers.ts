import type { Report } from '../../report/problem.ts'
import { contentTexts } from '../texts/content-texts.ts'
import type { ValidContent } from '../valid-content.ts'

// Swedish numbers as they are written: 08-123 456 78, 0300-83 40 00, 070 123 45 67, 0701234567, +46 (0)70-123 45 67. An
// area code has two to four digits (08, 031, 0300), so that `01-02 2018` is no number.
const AREA = '(?:08|0[1-9]\\d{1,2})'
const GROUPS = '\\d{2,3}(?:[ \\u00A0-]\\d{2,3}){1,3}'
const DOMESTIC = `${AREA}(?:[-–/]|[ \\u00A0][-–/]?[ \\u00A0]?)(?:${GROUPS}|\\d{5,8})|0[1-9]\\d{7,8}`
const ABROAD = '(?:\\+|00)46[ \\u00A0-]?(?:\\(0\\)[ \\u00A0]?)?\\d(?:[ \\u00A0-]?\\d){6,9}'
const PHONE_NUMBER = new RegExp(
  `(?<![\\p{L}\\d_]|\\d[-–/.,: \\u00A0])(?:${ABROAD}|${DOMESTIC})(?![\\p{L}\\d_]|[-–/]\\d)`,
  'gu',
)
const ADDRESS = /https?:\/\/\S+/g

/** Digits of a Swedish number without the zero it begins with: PTS, telefoninummerplanen. */
const FEWEST_DIGITS = 7
const MOST_DIGITS = 9

/** A telephone number in a text may be somebody’s own, and is out of date before the text is. */
export function noPhoneNumbers(content: ValidContent, report: Report): void {
  for (const { text, placeOf } of contentTexts(content)) {
    for (const { number, index } of phoneNumbersIn(text)) {
      report('privacy/phone-number', placeOf(number, index), { number })
    }
  }
}

function phoneNumbersIn(text: string): readonly { readonly number: string; readonly index: number }[] {
  const withoutAddresses = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
  return [...withoutAddresses.matchAll(PHONE_NUMBER)]
    .map((match) => ({ number: match[0], index: match.index }))
    .filter(({ number }) => {
      const digits = number.replace(/\D/g, '').replace(/^(?:(?:00)?46)?0?/, '').length
      return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS
    })
}
