import { formatPeriod } from '../../layouts/texts/format-period.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { plainText } from '../markdown/plain-text.ts'
import { type Addresses, addressesIn } from '../model/addresses.ts'
import type { Archive, Area, Commitment, Party, Publication, PublicPromise, Report, Survey } from '../model/archive.ts'
import { type Language, type LocalText, textIn } from '../model/language.ts'
import { publicationYears } from '../model/publication-years.ts'
import { standingKind } from '../model/standing.ts'
import type { SearchRecord, ThreadStep } from './search-record.ts'

/** The language of the records, and what makes their words. */
type Reading = {
  readonly language: Language
  readonly archive: Archive
  readonly to: Addresses
  /** A text in the language, or else in the site's default one. */
  readonly say: (text: LocalText | null) => string
}

/**
 * Everything that can be found in one language: each promise, survey and publication, and what has been reported of each
 * publication. Corrections are left out: they quote what was wrong.
 */
export function listRecords(archive: Archive, language: Language): readonly SearchRecord[] {
  const { defaultLanguage } = archive.site
  const reading: Reading = {
    language,
    archive,
    to: addressesIn(language, archive.site),
    say: (text) => (text === null ? '' : textIn(text, language, defaultLanguage).text),
  }
  const readable = archive.publications.filter(({ languages }) => languages.includes(language))
  const surveys = new Set(readable.flatMap((one) => [...one.surveys, ...one.otherSurveys]))
  return [
    ...threadByThread(readable).map((promise) => promiseRecord(promise, reading)),
    ...[...surveys]
      .filter(({ publication }) => publication.languages.includes(language))
      .map((survey) => surveyRecord(survey, reading)),
    ...readable.flatMap((publication) => [
      publicationRecord(publication, reading),
      ...(publication.reports.length === 0 ? [] : [reportRecord(publication, reading)]),
    ]),
  ]
}

/**
 * Promises that continue each other stand beside each other: Pagefind puts neighbours into one file, and the years of a
 * promise are shown together.
 */
function threadByThread(publications: readonly Publication[]): readonly PublicPromise[] {
  const readable = new Set(publications)
  const promises = publications.flatMap((publication) => publication.promises)
  return unique(promises.flatMap(({ thread }) => thread.filter(({ publication }) => readable.has(publication))))
}

function promiseRecord(promise: PublicPromise, reading: Reading): SearchRecord {
  const { commitments, publication, theme, because, places } = promise
  const { say, to } = reading
  const parties = unique(commitments.flatMap(({ by }) => by.map(({ party }) => party)))
  const areas = unique([...places, ...commitments.flatMap((commitment) => commitment.places)])
  return {
    ...common('promise', publication, reading),
    address: to.promise(promise),
    title: say(promise.title),
    text: sentences([
      plainText(say(promise.text)),
      ...commitments.flatMap((commitment) => commitmentText(commitment, reading)),
      say(theme.title),
      say(theme.background),
      ...because.map((reference) =>
        say(reference.kind === 'finding' ? reference.finding.text : reference.question.text),
      ),
      ...promise.remarks.map(({ text }) => say(text)),
    ]),
    names: [...namesOf([...parties, ...areas], reading), ...yearNames(publication, reading)],
    themes: [theme.id],
    parties: parties.map(({ id }) => id),
    places: areas.map(({ id }) => id),
    standings: [...new Set(commitments.map(({ standing }) => standingKind(standing)))],
    thread: threadSteps(promise, reading),
  }
}

function commitmentText({ text, measures, condition, outcomes }: Commitment, { say }: Reading): readonly string[] {
  return [say(text), say(measures), say(condition), ...outcomes.map(({ explanation }) => say(explanation))]
}

function threadSteps({ thread }: PublicPromise, { archive, language, to }: Reading): readonly ThreadStep[] {
  if (thread.length === 1) return []
  const texts = textsIn(language, archive.site.defaultLanguage)
  return thread.map((promise) => ({
    label: formatPeriod({ from: yearOf(promise.publication.period.from), to: endYear(promise) }, texts),
    address: to.promise(promise),
  }))
}

function yearOf(date: string): string {
  return date.slice(0, 4)
}

function endYear({ publication: { period } }: PublicPromise): string | null {
  return period.to === null ? null : yearOf(period.to)
}

function surveyRecord(survey: Survey, reading: Reading): SearchRecord {
  const { say, to } = reading
  const { publication, questions, findings, method, places, fieldwork } = survey
  const areas = unique(findings.flatMap((finding) => finding.places))
  return {
    ...common('survey', publication, reading),
    address: to.survey(survey),
    title: say(survey.title),
    text: sentences([
      ...findings.map(({ text }) => say(text)),
      ...questions.flatMap(({ text, answers, aggregates }) => [
        `${say(text)} ${[...answers, ...aggregates].map((answer) => say(answer.text)).join(', ')}`,
      ]),
      say(method),
      places.join(', '),
      ...survey.remarks.map(({ text }) => say(text)),
    ]),
    names: [
      ...namesOf(areas, reading),
      ...unique([fieldwork?.from, fieldwork?.to]).map((date) => yearOf(date ?? '')),
      ...yearNames(publication, reading),
    ],
    places: areas.map(({ id }) => id),
  }
}

function publicationRecord(publication: Publication, reading: Reading): SearchRecord {
  const { say, to } = reading
  const { themes, parties, areas, foreword, remarks } = publication
  return {
    ...common('publication', publication, reading),
    address: to.publication(publication),
    title: say(publication.title),
    text: sentences([
      plainText(say(foreword)),
      ...themes.flatMap((theme) => [say(theme.title), say(theme.background)]),
      ...remarks.map(({ text }) => say(text)),
    ]),
    names: [...namesOf([...parties, ...areas], reading), ...yearNames(publication, reading)],
    parties: parties.map(({ id }) => id),
    places: areas.map(({ id }) => id),
  }
}

/** All reports on a publication: they stand on one page. */
function reportRecord(publication: Publication, reading: Reading): SearchRecord {
  const { say, to, archive, language } = reading
  const { reports } = publication
  const parties = unique(reports.flatMap(({ by }) => by))
  const texts = textsIn(language, archive.site.defaultLanguage)
  return {
    ...common('report', publication, reading),
    address: to.followUp(publication),
    title: texts.followUp.title(say(publication.title)),
    text: sentences(reports.flatMap((report) => reportText(report, reading))),
    names: [...namesOf(parties, reading), ...yearNames(publication, reading)],
    parties: parties.map(({ id }) => id),
  }
}

function reportText({ title, outcomes, also, remarks }: Report, { say }: Reading): readonly string[] {
  return [
    say(title),
    ...outcomes.map(({ explanation }) => say(explanation)),
    ...also.map(({ text }) => say(text)),
    ...remarks.map(({ text }) => say(text)),
  ]
}

function common(kind: SearchRecord['kind'], publication: Publication, { archive, say }: Reading) {
  return {
    kind,
    publication: say(publication.title),
    years: publicationYears(publication, archive.asOf),
    themes: [],
    parties: [],
    places: [],
    standings: [],
    thread: [],
  }
}

function namesOf(named: readonly (Party | Area)[], { say }: Reading): readonly string[] {
  return named.flatMap(({ name, alsoKnownAs, ...rest }) => [
    say(name),
    ...('short' in rest ? [say(rest.short)] : []),
    ...alsoKnownAs,
  ])
}

function yearNames(publication: Publication, { archive }: Reading): readonly string[] {
  return publicationYears(publication, archive.asOf).map(String)
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}

/** Texts one after the other, each with a full stop; what is said twice is said once. */
function sentences(texts: readonly string[]): string {
  const said = unique(texts.map((text) => text.trim()).filter((text) => text !== ''))
  return said.map((text) => (/[.!?…”)]$/.test(text) ? text : `${text}.`)).join(' ')
}
