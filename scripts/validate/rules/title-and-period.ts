import { languageName } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import { periodOf, type WrittenPeriod } from '../period-of.ts'
import type { RuleContext } from '../rule.ts'
import type { LocalTextField } from '../schemas/fields.ts'
import type { ValidContent, ValidPublication, ValuePath } from '../valid-content.ts'

/** `2018`, `2018–2019`, `2018-19`, `2018/2019`: years that stand by themselves, no part of a date or of a number. */
const YEARS = /(?<![\d–/-])(?:19|20)\d\d(?:\s?[–/-]\s?(?:\d{4}|\d\d))?(?![\d–/-])/g

/**
 * No title names the years of another publication, as one does that was copied and left. Titles may name other years, of a
 * survey or of the day of signing: only one that is word for word that of the publication whose years it names is a copy.
 */
export function titleAndPeriod({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  const titles = publications.flatMap((folder) => titlesOf(folder, languageName(site.defaultLanguage)))
  for (const { folder, period, language, title, path } of titles) {
    const years = [...title.matchAll(YEARS)]
    const [only] = years
    if (only === undefined || years.length > 1 || isWithin(only[0], period)) continue
    const original = titles.find((other) => {
      const isSame = other.folder !== folder && other.language === language && other.title === title
      return isSame && isWithin(only[0], other.period)
    })
    if (original === undefined || folder.publication === null) continue
    const { from, to } = period
    const ought = title.replace(only[0], yearsOf(period))
    const details = { title, original: original.folder.id, from, to, ought }
    report('time/title-and-period', folder.publication.placeOf(path), details)
  }
}

type Title = {
  readonly folder: ValidPublication
  readonly period: WrittenPeriod
  readonly language: string
  readonly title: string
  readonly path: ValuePath
}

function titlesOf(folder: ValidPublication, defaultLanguage: string): readonly Title[] {
  const period = periodOf(folder)
  if (period === null || folder.publication === null) return []
  return textsOf(folder.publication.fields.title, defaultLanguage).map((text) => ({ ...text, folder, period }))
}

function textsOf(field: LocalTextField, defaultLanguage: string) {
  if (typeof field === 'string') return [{ language: defaultLanguage, title: field.trim(), path: ['title'] }]
  return Object.entries(field).map(([language, text]) => ({ language, title: text.trim(), path: ['title', language] }))
}

/** Whether any of the years is one of the period: a season may run over New Year and name one of them only. */
function isWithin(years: string, { from, to }: WrittenPeriod): boolean {
  const [first = '', last = first] = years.match(/\d+/g) ?? []
  const end = last.padStart(4, first.slice(0, 2))
  return end >= from.slice(0, 4) && (to === null || first <= to.slice(0, 4))
}

function yearsOf({ from, to }: WrittenPeriod): string {
  const [first, last] = [from.slice(0, 4), (to ?? from).slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
