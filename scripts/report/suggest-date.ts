/** Which part of a date written as `2018-02-30` there is none of: February 2018 ends on the 28th. */
export type DateFault =
  | { readonly part: 'month' }
  | { readonly part: 'day'; readonly month: number; readonly days: number }

const ISO = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?$/
const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
const ENGLISH: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' }
const LONGEST_DATE = 100
// Word puts curly ones where YAML wants straight ones.
const QUOTES = /^[\s"'‘’“”„]+|[\s"'‘’“”„]+$/g
const OTHER_WAYS = [
  // 2018-1-5, 2018–01–05, 2018/01/05, 2018.1, 20180105
  /^(?<year>\d{4})[-–—−/. ]+(?<month>\d{1,2})(?:[-–—−/. ]+(?<day>\d{1,2}))?$/,
  /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  // 180105
  /^(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  // 15/1 2018, 15.1.2018, 15-1-2018
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/., ]+(?<year>\d{4})$/,
  // 15 januari 2018, den 15 jan 2018, januari 2018
  /^(?:den )?(?:(?<day>\d{1,2}):?[ae]? )?(?<name>\p{L}{3,9})\.? (?<year>\d{4})$/u,
] as const

/** The date that a text most likely means: `15/1 2018` → `2018-01-15`; `null` when it could be anything. */
export function suggestDate(text: string): string | null {
  if (text.length > LONGEST_DATE) return null
  const written = text.replace(QUOTES, '').toLowerCase()
  const parts = OTHER_WAYS.map((way) => way.exec(written)?.groups).find((groups) => groups !== undefined)
  if (parts === undefined) return null
  const { year = '', name, day } = parts
  const month = name === undefined ? Number(parts.month) : monthNamed(name)
  const whole = [year.padStart(4, '20'), twoDigits(month), ...(day === undefined ? [] : [twoDigits(Number(day))])]
  return faultOf(Number(whole[0]), month, day === undefined ? null : Number(day)) === null ? whole.join('-') : null
}

/**
 * The date nearest to one of the right form that there is none of: `2017-06-31` → `2017-06-30`. Day and month that have changed
 * places change back. It is a guess, to ask about and not to put in; `null` for any other text.
 */
export function suggestExistingDate(text: string): string | null {
  const groups = ISO.exec(text)?.groups ?? {}
  if (explainDate(text) === null || groups.day === undefined) return null
  const [year, second, third] = [Number(groups.year), Number(groups.month), Number(groups.day)]
  const [month, day] = second > 12 ? [third, second] : [second, third]
  const last = faultOf(year, month, day)
  if (day < 1 || day > 31 || last?.part === 'month') return null
  return [groups.year, twoDigits(month), twoDigits(last === null ? day : last.days)].join('-')
}

/** What is wrong with a date of the right form; `null` when it has another form. */
export function explainDate(text: string): DateFault | null {
  const { year, month, day } = ISO.exec(text)?.groups ?? {}
  return year === undefined ? null : faultOf(Number(year), Number(month), day === undefined ? null : Number(day))
}

function faultOf(year: number, month: number, day: number | null): DateFault | null {
  if (month < 1 || month > 12) return { part: 'month' }
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day === null || (day >= 1 && day <= days) ? null : { part: 'day', month, days }
}

function monthNamed(name: string): number {
  const start = name.slice(0, 3)
  return MONTHS.indexOf(ENGLISH[start] ?? start) + 1
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
