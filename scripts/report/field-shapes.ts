import { approximateIn, numberIn } from './meant-value.ts'
import { suggestDate } from './suggest-date.ts'

/** How fields that hold other fields are written, for who has written a text or a number there instead. */
const SHAPES: Readonly<Record<string, string>> = {
  continues: '{ promise: 2017/grannsamverkan, change: unchanged }',
  ended: '{ promise: 2017/grannsamverkan, why: Genomfört 2017. }',
  target: '{ at-least: 8, unit: utbildning, per: year }',
  period: '{ from: 2018-01-01, to: 2018-12-31 }',
  when: '{ from: 2018-03, to: 2018-11 }',
  fieldwork: '{ from: 2017-05-02, to: 2017-05-16 }',
  covers: '{ from: 2018-01-01, to: 2018-12-31 }',
  signed: '{ date: 2018-01-15, place: Stadshuset }',
  'signed.by': '{ role: Kommundirektör, party: kommun }',
  themes: '{ id: barn, title: Trygghet för barn }',
  sources: '{ title: Kommunens nyhet om löftena, url: https://www.kommunen.se/nyhet }',
  evidence: '{ title: Kommunens nyhet om löftena, url: https://www.kommunen.se/nyhet }',
  source: '{ title: Kommunens nyhet om löftena, url: https://www.kommunen.se/nyhet }',
  records: '{ authority: Kungsbacka kommun, number: KS 2017-0123 }',
  respondents: '{ count: 900, qualifier: over }',
  figures: '{ value: 7, unit: utbildning }',
  answers: '{ text: Ja, share: 60 }',
  findings: '{ id: inbrott, text: Många oroar sig för inbrott. }',
  'compares-with': '{ question: 2017/invanardialog#trygg, comparable: true }',
  'not-addressed': '{ why: Belysningen byts enligt en egen plan. }',
  remarks: '{ text: Talet är ungefärligt. }',
  allow: '{ rule: time/gap, words: 2018-03-01, because: Så står det i dokumentet. }',
  questions: '{ id: trygg, text: Känner du dig trygg? }',
  groups: '{ text: Kvinnor, suppressed: true }',
  outcomes: '{ commitment: grannsamverkan/utbildningar, status: done }',
  also: '{ text: Cykelmärkning på torget, by: [polis] }',
  'follow-up': '{ every: half-year }',
  contact: '{ name: Trygghetssamordnaren, email: trygghet@kommunen.se }',
}

const ADDRESS = /^https?:\/\/\S+$/
const SPANS = ['period', 'when', 'fieldwork', 'covers']
/** Words alone: a comma or a colon would be read as more than a text. */
const ROLE = /^\p{L}[\p{L} -]{1,60}$/u
const LONGEST_LIST = 1000
/** Fields with one text in them. */
const WHOLE_TEXTS = ['not-addressed', 'remarks']
/** A number and, unless they tell how often, the word after it: `12 besök`. */
const COUNT = /(?<!\d)(?<number>\d+)(?!\d)(?:\s+(?!(?:per|om|i|varje|gånger|st|stycken|times)\b)(?<unit>\p{L}+))?/u
const FREQUENCIES = {
  'two-weeks': /varannan vecka|(?:two|other) weeks?/i,
  'two-months': /varannan månad|(?:two|other) months?/i,
  quarter: /kvartal|quarter/i,
  week: /vecka|week/i,
  month: /månad|month/i,
  term: /termin|\bterm\b/i,
  'half-year': /halvår|half.year/i,
  period: /period/i,
  day: /\b(?:dag|dagen|dygn|day)\b/i,
} as const
const ABOUT_PROMISES = ['continues', 'ended']

/** The fields that are wanted where a text or a number is written, with what it says; `null` where no example is known. */
export function shapeOf(name: string | null, written: string): string | null {
  const shape = name !== null && Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined
  if (shape === undefined || name === null) return null
  if (ABOUT_PROMISES.includes(name) && /^[\w-]+\/[\w-]+$/.test(written)) {
    return shape.replace('2017/grannsamverkan', written)
  }
  if (name === 'signed.by' && ROLE.test(written)) return shape.replace('Kommundirektör', written)
  if (ADDRESS.test(written)) return shape.replace(/https:[^ ]+/, () => written)
  const count = name === 'respondents' ? aboutIn(written) : null
  if (count !== null) return count
  if (SPANS.includes(name)) return spanOf(written) ?? shape
  if (name === 'figures') return figureIn(written) ?? shape
  if (WHOLE_TEXTS.includes(name) && isPlainText(written)) return shape.replace(/: .* \}$/, () => `: ${written} }`)
  return name === 'target' ? targetIn(written, shape) : shape
}

/** `minst 12 besök per vecka` as a target; what it does not say is as in the example. */
function targetIn(written: string, shape: string): string {
  const { number = '8', unit = 'utbildning' } = COUNT.exec(written)?.groups ?? {}
  const key = /högst|at most|max/i.test(written) ? 'at-most' : 'at-least'
  const [per = 'year'] = Object.entries(FREQUENCIES).find(([, words]) => words.test(written)) ?? []
  return shape
    .replace('at-least', key)
    .replace('8', number)
    .replace('utbildning', inSingular(unit))
    .replace('per: year', `per: ${per}`)
}

/** `ca 24 kontroller` as a figure; `null` where no number has a word after it. */
function figureIn(written: string): string | null {
  const { number, unit } = COUNT.exec(written)?.groups ?? {}
  if (number === undefined || unit === undefined) return null
  const about = approximateIn(written.slice(0, written.indexOf(number) + number.length))
  return `{ value: ${number}, unit: ${inSingular(unit)}${about === null ? '' : `, qualifier: ${about.qualifier}`} }`
}

/**
 * Units stand in the singular. Only the endings of words that are plurals for certain are cut: `utbildningar`, `lektioner`,
 * `aktiviteter`, `svårigheter`, `kontroller`. `skolor` would be `skola`, but `kontor` is no plural.
 */
export function inSingular(unit: string): string {
  return unit.replace(/(?<=ing)ar$|(?<=ion|itet|\p{L}het|kontroll)er$/u, '')
}

function isPlainText(written: string): boolean {
  return /^[\p{L}\d](?:[\p{L}\d .-]*[\p{L}\d.])?$/u.test(written)
}

// `2–16 maj 2017`, `28 april till 3 maj 2017`, `oktober–november 2016`
const SPAN_IN_WORDS =
  /^(?:(?:mellan|från|between|from) )?(?:den )?(?<first>(?:\d{1,2} ?)?(?<name>\p{L}{3,9})?) ?(?:[–-]|till|och|to|and) ?(?:den )?(?<last>(?:\d{1,2} )?(?<month>\p{L}{3,9})) (?<year>\d{4})$/u

/**
 * The days between `2019-03-01` and `2019-08-31`, or those of `2019` and `2–16 maj 2017`; `null` where the text says no
 * dates.
 */
function spanOf(written: string): string | null {
  const { first = '', name, last, month, year } = SPAN_IN_WORDS.exec(written.toLowerCase())?.groups ?? {}
  const start = suggestDate(`${first.trim()} ${name === undefined ? `${month} ` : ''}${year}`)
  const end = suggestDate(`${last} ${year}`)
  if (start !== null && end !== null) return `{ from: ${start}, to: ${end} }`
  const [from, to, ...others] = written.match(/(?<!\d)\d{4}(?:-\d\d){0,2}(?!\d)/g) ?? []
  const day = suggestDate(written)
  if (day !== null) return `{ from: ${day}, to: ${day} }`
  if (from === undefined || others.length > 0) return null
  if (to !== undefined) return `{ from: ${from}, to: ${to} }`
  return from.length === 4 ? `{ from: ${from}-01-01, to: ${from}-12-31 }` : null
}

/** `count: 640, qualifier: about` of `ca 640`, with braces; of a number alone, the count. */
function aboutIn(written: string): string | null {
  const about = approximateIn(written)
  if (about !== null) return `{ count: ${about.number}, qualifier: ${about.qualifier} }`
  const number = numberIn(written)
  return number === null ? null : `{ count: ${number} }`
}

const REFERENCE_LISTS: Readonly<Record<string, string>> = {
  because: '[2018/invanardialog#trygg]',
  surveys: '[2018/invanardialog]',
}

/** How a list of references is written; `null` for any other field. */
export function referenceListOf(name: string | null): string | null {
  return name !== null && Object.hasOwn(REFERENCE_LISTS, name) ? (REFERENCE_LISTS[name] ?? null) : null
}

/** The two numbers of `3–5`, `3 till 5` and `mellan 3 och 5` as `between` has them; `null` for other fields and texts. */
export function rangeOf(name: string | null, written: string): string | null {
  if (name === null || !/(?:^|\.)between$/.test(name)) return null
  const [, low, high] = /^(?:\p{L}+\s+)?(\d+)\s*(?:[-–]|\p{L}+)\s*(\d+)$/u.exec(written.trim()) ?? []
  return low === undefined || high === undefined ? null : `[${low}, ${high}]`
}

/**
 * The ids or references that a text names one after the other: `kommun, polis` and `kommun och polis`; `null` for other
 * texts.
 */
export function idsIn(text: string): readonly string[] | null {
  if (text.length > LONGEST_LIST) return null
  const parts = text.trim().split(/\s*[,;&]\s*|\s+(?:och|and)\s+/)
  return parts.every((part) => /^[a-z0-9/#-]+$/.test(part)) ? parts : null
}

/** What a text lists, as it stands between brackets: `Fjärås, Särö och Vallda` → `Fjärås, Särö, Vallda`. */
export function namesIn(text: string): string {
  const isList = text.length <= LONGEST_LIST && text.includes(',')
  return isList ? text.replace(/,? (?:och|and) (?!.* (?:och|and) )(?=[^,]+$)/, ', ') : text
}

/** Whether a number has a word beside it for how exact it is. */
export function mayBeQualified(name: string | null): boolean {
  return name === 'value' || name === 'respondents.count'
}
