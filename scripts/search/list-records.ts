import { formatYears } from '../../layouts/texts/format-years.ts'
import { needsTitle } from '../../layouts/texts/needs-title.ts'
import { shorten } from '../../layouts/texts/shorten.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { plainText } from '../markdown/plain-text.ts'
import { type Addresses, addressesIn, readingLanguage } from '../model/addresses.ts'
import type {
  Archive,
  Area,
  Commitment,
  Party,
  Publication,
  PublicPromise,
  Report,
  Span,
  Survey,
} from '../model/archive.ts'
import { type Language, type LocalText, mainLanguageOf, textIn } from '../model/language.ts'
import { publicationYears } from '../model/periods/publication-years.ts'
import { standingKind } from '../model/standing.ts'
import type { SearchRecord, ThreadStep } from './search-record.ts'
import { unique } from './unique.ts'

/** In which language something is read and looked for, and what makes its words. */
type Reading = {
  readonly archive: Archive
  /** The language of whoever looks for it. */
  readonly asked: Language
  /** The language that it is read in. */
  readonly language: Language
  readonly to: Addresses
  /** A text in that language, or else in the site's default one. */
  readonly say: (text: LocalText | null) => string
  /** A name as whoever looks for it knows it. */
  readonly sayName: (text: LocalText) => string
  /** Whether whoever looks for it writes another language than it is written in. */
  readonly isForeign: boolean
}

/**
 * Everything that can be found in one language: each promise, survey and publication, and what has been reported of each
 * publication. What is not translated is there in the site's default language: what is in force today must not be missing.
 * Corrections are left out: they quote what was wrong.
 */
export function listRecords(archive: Archive, language: Language): readonly SearchRecord[] {
  const { publications } = archive
  const readings = new Map(publications.map((one) => [one, readingOf(one, archive, language)]))
  const reading = (publication: Publication) => readings.get(publication) ?? readingOf(publication, archive, language)
  const surveys = new Set(publications.flatMap((one) => [...one.surveys, ...one.otherSurveys]))
  return [
    ...threadByThread(publications).map((promise) => promiseRecord(promise, reading(promise.publication))),
    ...[...surveys].map((survey) => surveyRecord(survey, reading(survey.publication))),
    ...publications.flatMap((publication) => [
      publicationRecord(publication, reading(publication)),
      ...(publication.reports.length === 0 ? [] : [reportRecord(publication, reading(publication))]),
    ]),
  ]
}

function readingOf(publication: Publication, archive: Archive, asked: Language): Reading {
  const { site } = archive
  const language = readingLanguage(publication, asked, site)
  const sayIn = (text: LocalText, wanted: Language) => textIn(text, wanted, site.defaultLanguage).text
  return {
    archive,
    asked,
    language,
    to: addressesIn(asked, site),
    say: (text) => (text === null ? '' : sayIn(text, language)),
    sayName: (text) => sayIn(text, asked),
    isForeign: mainLanguageOf(language) !== mainLanguageOf(asked),
  }
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
    text: textOf(reading, [
      plainText(say(promise.text)),
      ...commitments.flatMap((commitment) => commitmentText(commitment, reading)),
      say(theme.title),
      say(theme.background),
      ...because.map((reference) =>
        say(reference.kind === 'finding' ? reference.finding.text : reference.question.text),
      ),
      ...promise.remarks.map(({ text }) => say(text)),
    ]),
    names: [
      ...namesOf([...parties, ...areas], reading),
      ...foreignNames([promise.title, theme.title], reading),
      ...yearNames(publication, reading),
    ],
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

function threadSteps({ thread }: PublicPromise, { archive, asked, to }: Reading): readonly ThreadStep[] {
  if (thread.length === 1) return []
  const texts = textsIn(asked, archive.site.defaultLanguage)
  return thread.map((promise) => {
    const { title, publication } = promise
    const language = readingLanguage(publication, asked, archive.site)
    const shown = needsTitle(promise, thread, texts) ? textIn(title, language, archive.site.defaultLanguage).text : null
    return {
      label: formatYears(publication.period, texts),
      title: shown,
      address: to.promise(promise),
      language,
    }
  })
}

function yearsOf(span: Span | null): readonly string[] {
  return [span?.from, span?.to].flatMap((date) => (typeof date === 'string' ? [date.slice(0, 4)] : []))
}

function surveyRecord(survey: Survey, reading: Reading): SearchRecord {
  const { say, to } = reading
  const { publication, questions, findings, method, places, fieldwork } = survey
  const areas = unique(findings.flatMap((finding) => finding.places))
  return {
    ...common('survey', publication, reading),
    address: to.survey(survey),
    title: say(survey.title),
    text: textOf(reading, [
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
      ...foreignNames([survey.title], reading),
      ...unique([...yearsOf(fieldwork), ...yearNames(publication, reading)]),
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
    text: textOf(reading, [
      plainText(say(foreword)),
      ...themes.flatMap((theme) => [say(theme.title), say(theme.background)]),
      ...remarks.map(({ text }) => say(text)),
    ]),
    names: [
      ...namesOf([...parties, ...areas], reading),
      ...foreignNames(
        themes.map((theme) => theme.title),
        reading,
      ),
      ...yearNames(publication, reading),
    ],
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
    text: textOf(
      reading,
      reports.flatMap((report) => reportText(report, reading)),
    ),
    names: [...namesOf(parties, reading), ...yearNames(publication, reading)],
    parties: parties.map(({ id }) => id),
  }
}

function reportText({ title, summary, effects, outcomes, also, remarks }: Report, { say }: Reading): readonly string[] {
  return [
    say(title),
    say(summary),
    say(effects),
    ...outcomes.map(({ explanation }) => say(explanation)),
    ...also.map(({ text }) => say(text)),
    ...remarks.map(({ text }) => say(text)),
  ]
}

function common(kind: SearchRecord['kind'], publication: Publication, { archive, language, say }: Reading) {
  return {
    kind,
    language,
    publication: say(publication.title),
    periodState: publication.periodState,
    years: publicationYears(publication, archive.asOf),
    themes: [],
    parties: [],
    places: [],
    standings: [],
    thread: [],
  }
}

function namesOf(named: readonly (Party | Area)[], { sayName }: Reading): readonly string[] {
  return named.flatMap(({ name, alsoKnownAs, ...rest }) => [
    sayName(name),
    ...('short' in rest ? [sayName(rest.short)] : []),
    ...alsoKnownAs,
  ])
}

/** What a foreign text may be called in the language of whoever looks for it; its own words are of no help then. */
function foreignNames(titles: readonly LocalText[], { sayName, say, isForeign }: Reading): readonly string[] {
  return isForeign ? titles.filter((title) => sayName(title) !== say(title)).map(sayName) : []
}

function yearNames(publication: Publication, { archive }: Reading): readonly string[] {
  return publicationYears(publication, archive.asOf).map(String)
}

// As much as stands under a result. A foreign text is found by names and choices alone, so more of it would only be sent.
const FOREIGN_LENGTH = 240

function textOf({ isForeign }: Reading, texts: readonly string[]): string {
  const text = sentences(texts)
  return isForeign ? shorten(text, FOREIGN_LENGTH) : text
}

/** Texts one after the other, each with a full stop; what is said twice is said once. */
function sentences(texts: readonly string[]): string {
  const said = unique(texts.map((text) => text.trim()).filter((text) => text !== ''))
  return said.map((text) => (/[.!?…”)]$/.test(text) ? text : `${text}.`)).join(' ')
}
