import { languageName } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import type { TitledThing } from '../../report/problem-details.ts'
import { dateOf, periodOf, type WrittenPeriod } from '../period-of.ts'
import type { RuleContext } from '../rule.ts'
import type { LocalTextField } from '../schemas/fields.ts'
import type { Valid, ValidContent, ValidPublication, ValuePath } from '../valid-content.ts'

/** `2018`, `2018–2019`, `2018-19`, `2018/2019`: years that stand by themselves, no part of a date or of a number. */
const YEARS = /(?<![\d–/-])(?:19|20)\d\d(?:\s?[–/-]\s?(?:\d{4}|\d\d))?(?![\d–/-])/g

/**
 * No publication, report or survey has a title that names other years than its own, as one does that was copied or whose folder
 * was renamed. Titles may name years of another thing, of a survey or of the day of signing: only one that says the same as
 * that of another folder, which names its own years there, ought to do so too.
 */
export function titleAndPeriod({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  const titled = publications.flatMap(titledIn)
  const titles = titled.flatMap((thing) => titlesOf(thing, languageName(site.defaultLanguage)))
  for (const { thing, language, title, path } of titles) {
    const years = [...title.matchAll(YEARS)]
    const [only] = years
    if (only === undefined || years.length > 1 || mayName(only[0], thing)) continue
    const likewise = titles.filter((other) => {
      const isOfOther = other.thing.kind === thing.kind && other.thing.folder !== thing.folder
      return isOfOther && other.language === language && namesOwnYearsAs(other, title)
    })
    if (likewise.length === 0) continue
    const original = likewise.find((other) => other.title === title)?.thing.name ?? null
    const { from, to } = thing.is
    const ought = title.replace(only[0], yearsOf(thing.is))
    const details = { kind: thing.kind, title, years: only[0], original, from, to, ought }
    report('time/title-and-period', thing.valid.placeOf(path), details)
  }
}

type Span = Pick<WrittenPeriod, 'from' | 'to'>

/** Something with a title, and the time that the title ought to name. */
type Titled = {
  readonly kind: TitledThing
  readonly folder: string
  readonly name: string
  readonly valid: Valid<{ readonly title: LocalTextField }>
  readonly is: Span
  /** Dates whose years the title may name as well. */
  readonly alsoOf: readonly (string | null)[]
}

function titledIn(publication: ValidPublication): readonly Titled[] {
  const period = periodOf(publication)
  if (period === null || publication.publication === null) return []
  const { id: folder } = publication
  const itself: Titled = {
    kind: 'publication',
    folder,
    name: folder,
    valid: publication.publication,
    is: period,
    alsoOf: [],
  }
  const reports = publication.reports.map((valid): Titled => {
    const { covers, published } = valid.fields
    const is = covers === undefined ? period : { from: String(covers.from), to: String(covers.to) }
    const alsoOf = [period.from, period.to, valid.id, dateOf(published)]
    return { kind: 'report', folder, name: `${folder}/${valid.id}`, valid, is, alsoOf }
  })
  const surveys = publication.surveys.flatMap((valid): readonly Titled[] => {
    const [from, to] = [dateOf(valid.fields.fieldwork?.from), dateOf(valid.fields.fieldwork?.to)]
    if (from === null) return []
    const alsoOf = [period.from, period.to]
    return [{ kind: 'survey', folder, name: `${folder}/${valid.id}`, valid, is: { from, to: to ?? from }, alsoOf }]
  })
  return [itself, ...reports, ...surveys]
}

type Title = {
  readonly thing: Titled
  readonly language: string
  readonly title: string
  readonly path: ValuePath
}

function titlesOf(thing: Titled, defaultLanguage: string): readonly Title[] {
  const { title } = thing.valid.fields
  if (typeof title === 'string') return [{ thing, language: defaultLanguage, title: title.trim(), path: ['title'] }]
  return Object.entries(title).map(([language, text]) => ({
    thing,
    language,
    title: text.trim(),
    path: ['title', language],
  }))
}

/** Whether a title is another one but for the years, and names those of its own thing. */
function namesOwnYearsAs({ title, thing }: Title, other: string): boolean {
  const [years] = title.match(YEARS) ?? []
  return years !== undefined && withoutYears(title) === withoutYears(other) && mayName(years, thing)
}

function withoutYears(title: string): string {
  return title.replace(YEARS, '')
}

function mayName(years: string, { is, alsoOf }: Titled): boolean {
  const first = years.slice(0, 4)
  return isWithin(years, is) || alsoOf.some((date) => date?.startsWith(first) === true)
}

/** Whether any of the years is one of the time: a season may run over New Year and name one of them only. */
function isWithin(years: string, { from, to }: Span): boolean {
  const [first = '', last = first] = years.match(/\d+/g) ?? []
  const end = last.padStart(4, first.slice(0, 2))
  return end >= from.slice(0, 4) && (to === null || first <= to.slice(0, 4))
}

function yearsOf({ from, to }: Span): string {
  const [first, last] = [from.slice(0, 4), (to ?? from).slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
