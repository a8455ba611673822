import { Page } from '../../layouts/page.ts'
import { type PublicationPair, publicationPairs } from '../compare/publication-pairs.ts'
import type { Address } from '../model/address.ts'
import { type Addresses, addressesIn, NOT_FOUND_ADDRESS } from '../model/addresses.ts'
import type { Archive, Area, Party, Publication, PublicPromise, Survey, ThemeHistory } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import type { AccessibilityStatement } from '../model/site-config.ts'
import { listThreads, type Thread } from '../model/threads/thread.ts'
import { STANDINGS, type StandingKind } from '../model/vocabulary.ts'

/** What the pages of each kind are about. */
export type Subjects = {
  readonly start: null
  readonly publication: Publication
  readonly promise: PublicPromise
  readonly survey: Survey
  readonly 'follow-up': Publication
  readonly 'follow-up-by-standing': Publication
  readonly 'follow-up-by-party': Publication
  readonly print: Publication
  readonly 'large-print': Publication
  readonly threads: readonly Thread[]
  readonly thread: Thread
  readonly themes: null
  readonly theme: ThemeHistory
  readonly parties: null
  readonly party: Party
  readonly places: null
  readonly place: Area
  readonly standings: null
  readonly standing: StandingKind
  readonly comparisons: readonly PublicationPair[]
  readonly comparison: PublicationPair
  readonly corrections: null
  readonly search: null
  readonly register: null
  readonly data: null
  readonly about: null
  readonly quality: null
  readonly accessibility: AccessibilityStatement
  readonly 'not-found': null
}
export type PageKind = keyof Subjects

/** All pages of the site by kind, in every language they can be read in. */
export type Pages = { readonly [Kind in PageKind]: readonly Page<Subjects[Kind]>[] }

/** Lists the pages of an archive; the one place that decides which pages there are. */
export function listPages(archive: Archive): Pages {
  return {
    start: place(archive, [everywhere(null, (to) => to.start())]),
    ...pagesOfPublications(archive),
    ...pagesOfThreads(archive),
    ...pagesOfGroups(archive),
    ...pagesOfComparisons(archive),
    ...pagesOfSite(archive),
  }
}

function pagesOfPublications(archive: Archive) {
  const { publications } = archive
  const surveys = [...new Set(publications.flatMap((one) => [...one.surveys, ...one.otherSurveys]))]
  const ofEach = (address: (to: Addresses, one: Publication) => Address) =>
    place(
      archive,
      publications.map((one) => within(one, one, (to) => address(to, one))),
    )
  return {
    publication: ofEach((to, one) => to.publication(one)),
    promise: place(
      archive,
      publications.flatMap((one) => one.promises.map((promise) => within(one, promise, (to) => to.promise(promise)))),
    ),
    survey: place(
      archive,
      surveys.map((survey) => within(survey.publication, survey, (to) => to.survey(survey))),
    ),
    'follow-up': ofEach((to, one) => to.followUp(one)),
    'follow-up-by-standing': ofEach((to, one) => to.followUpByStanding(one)),
    'follow-up-by-party': ofEach((to, one) => to.followUpByParty(one)),
    print: ofEach((to, one) => to.print(one)),
    'large-print': ofEach((to, one) => to.largePrint(one)),
  }
}

function pagesOfThreads(archive: Archive) {
  const threads = listThreads(archive.publications)
  const beginnings = threads.flatMap((thread) =>
    [thread.reference, ...thread.otherBeginnings].map((reference) => ({ thread, reference })),
  )
  return {
    // A site in which no promise continues another has nothing to list.
    threads: place(archive, threads.length === 0 ? [] : [everywhere(threads, (to) => to.threads())]),
    thread: place(
      archive,
      beginnings.map(({ thread, reference }) => everywhere(thread, (to) => to.thread(reference))),
    ),
  }
}

/** What promises have in common, whichever publication they stand in. */
function pagesOfGroups(archive: Archive) {
  const { themeHistories, parties, areas } = archive
  return {
    themes: place(archive, [everywhere(null, (to) => to.themes())]),
    theme: place(
      archive,
      themeHistories.map((history) => everywhere(history, (to) => to.theme(history.id))),
    ),
    parties: place(archive, [everywhere(null, (to) => to.parties())]),
    party: place(
      archive,
      parties.map((party) => everywhere(party, (to) => to.party(party.id))),
    ),
    // A site that names no places has nothing to list.
    places: place(archive, areas.length === 0 ? [] : [everywhere(null, (to) => to.places())]),
    place: place(
      archive,
      areas.map((area) => everywhere(area, (to) => to.place(area.id))),
    ),
    standings: place(archive, [everywhere(null, (to) => to.standings())]),
    standing: place(
      archive,
      STANDINGS.map((kind) => everywhere(kind, (to) => to.standing(kind))),
    ),
  }
}

function pagesOfComparisons(archive: Archive) {
  const pairs = publicationPairs(archive.publications)
  return {
    // One publication alone has nothing to be compared with.
    comparisons: place(archive, pairs.length === 0 ? [] : [everywhere(pairs, (to) => to.comparisons())]),
    comparison: place(
      archive,
      pairs.map((pair) => ({
        ...within(pair.later, pair, (to) => to.comparison(pair.earlier, pair.later)),
        languages: pair.earlier.languages.filter((language) => pair.later.languages.includes(language)),
      })),
    ),
  }
}

function pagesOfSite(archive: Archive) {
  const { accessibility, defaultLanguage } = archive.site
  return {
    corrections: place(archive, [everywhere(null, (to) => to.corrections())]),
    search: place(archive, [everywhere(null, (to) => to.search())]),
    register: place(archive, [everywhere(null, (to) => to.register())]),
    data: place(archive, [everywhere(null, (to) => to.data())]),
    about: place(archive, [everywhere(null, (to) => to.about())]),
    quality: place(archive, [everywhere(null, (to) => to.quality())]),
    accessibility: place(
      archive,
      accessibility === undefined ? [] : [everywhere(accessibility, (to) => to.accessibility())],
    ),
    'not-found': [new Page(archive, { language: defaultLanguage, address: NOT_FOUND_ADDRESS }, [], null)],
  }
}

/** Where a subject has its page, and in which languages. */
type Placing<Subject> = {
  readonly subject: Subject
  readonly address: (to: Addresses) => Address
  /** `null` for all languages of the site. */
  readonly languages: readonly Language[] | null
  /** The publication that the page is a part of. */
  readonly publication: Publication | null
}

function everywhere<Subject>(subject: Subject, address: Placing<Subject>['address']): Placing<Subject> {
  return { subject, address, languages: null, publication: null }
}

function within<Subject>(
  publication: Publication,
  subject: Subject,
  address: Placing<Subject>['address'],
): Placing<Subject> {
  return { subject, address, languages: publication.languages, publication }
}

function place<Subject>(archive: Archive, placings: readonly Placing<Subject>[]): readonly Page<Subject>[] {
  return placings.flatMap((placing) => pagesFor(archive, placing))
}

function pagesFor<Subject>(
  archive: Archive,
  { languages, address, subject, publication }: Placing<Subject>,
): readonly Page<Subject>[] {
  const { site } = archive
  const places = (languages ?? site.languages).map((language) => ({
    language,
    address: address(addressesIn(language, site)),
  }))
  return places.map(
    (own) =>
      new Page(
        archive,
        own,
        places.filter((other) => other !== own),
        subject,
        publication,
      ),
  )
}
