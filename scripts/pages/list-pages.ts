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

/** Where a subject has its page, and in which languages. */
type Placing<Subject> = {
  readonly languages: readonly Language[]
  readonly address: (addresses: Addresses) => Address
  readonly subject: Subject
  /** The publication that the page is a part of. */
  readonly publication: Publication | null
}

/** Lists the pages of an archive; the one place that decides which pages there are. */
export function listPages(archive: Archive): Pages {
  const { publications, site } = archive
  const everywhere = <Subject>(subject: Subject, address: (addresses: Addresses) => Address): Placing<Subject> => ({
    languages: site.languages,
    address,
    subject,
    publication: null,
  })
  const within = <Subject>(of: Publication, subject: Subject, address: (addresses: Addresses) => Address) => ({
    languages: of.languages,
    address,
    subject,
    publication: of,
  })
  const place = <Subject>(placings: readonly Placing<Subject>[]) => placings.flatMap((one) => pagesFor(archive, one))
  const surveysOf = ({ surveys, otherSurveys }: Publication) => [...surveys, ...otherSurveys]
  const threads = listThreads(publications)
  const pairs = publicationPairs(publications)
  const surveys = [...new Set(publications.flatMap(surveysOf))]
  return {
    start: place([everywhere(null, (to) => to.start())]),
    publication: place(publications.map((one) => within(one, one, (to) => to.publication(one)))),
    promise: place(
      publications.flatMap((one) => one.promises.map((promise) => within(one, promise, (to) => to.promise(promise)))),
    ),
    survey: place(surveys.map((survey) => within(survey.publication, survey, (to) => to.survey(survey)))),
    'follow-up': place(publications.map((one) => within(one, one, (to) => to.followUp(one)))),
    'follow-up-by-standing': place(publications.map((one) => within(one, one, (to) => to.followUpByStanding(one)))),
    'follow-up-by-party': place(publications.map((one) => within(one, one, (to) => to.followUpByParty(one)))),
    print: place(publications.map((one) => within(one, one, (to) => to.print(one)))),
    'large-print': place(publications.map((one) => within(one, one, (to) => to.largePrint(one)))),
    // A site in which no promise continues another has nothing to list.
    threads: place(threads.length === 0 ? [] : [everywhere(threads, (to) => to.threads())]),
    thread: place(
      threads.flatMap((thread) =>
        [thread.reference, ...thread.otherBeginnings].map((reference) =>
          everywhere(thread, (to) => to.thread(reference)),
        ),
      ),
    ),
    themes: place([everywhere(null, (to) => to.themes())]),
    theme: place(archive.themeHistories.map((history) => everywhere(history, (to) => to.theme(history.id)))),
    parties: place([everywhere(null, (to) => to.parties())]),
    party: place(archive.parties.map((party) => everywhere(party, (to) => to.party(party.id)))),
    // A site that names no places has nothing to list.
    places: place(archive.areas.length === 0 ? [] : [everywhere(null, (to) => to.places())]),
    place: place(archive.areas.map((area) => everywhere(area, (to) => to.place(area.id)))),
    standings: place([everywhere(null, (to) => to.standings())]),
    standing: place(STANDINGS.map((kind) => everywhere(kind, (to) => to.standing(kind)))),
    // One publication alone has nothing to be compared with.
    comparisons: place(pairs.length === 0 ? [] : [everywhere(pairs, (to) => to.comparisons())]),
    comparison: place(
      pairs.map((pair) => ({
        languages: pair.earlier.languages.filter((language) => pair.later.languages.includes(language)),
        address: (to) => to.comparison(pair.earlier, pair.later),
        subject: pair,
        publication: pair.later,
      })),
    ),
    corrections: place([everywhere(null, (to) => to.corrections())]),
    search: place([everywhere(null, (to) => to.search())]),
    register: place([everywhere(null, (to) => to.register())]),
    data: place([everywhere(null, (to) => to.data())]),
    about: place([everywhere(null, (to) => to.about())]),
    quality: place([everywhere(null, (to) => to.quality())]),
    accessibility: place(
      site.accessibility === undefined ? [] : [everywhere(site.accessibility, (to) => to.accessibility())],
    ),
    'not-found': [new Page(archive, { language: site.defaultLanguage, address: NOT_FOUND_ADDRESS }, [], null)],
  }
}

function pagesFor<Subject>(
  archive: Archive,
  { languages, address, subject, publication }: Placing<Subject>,
): Page<Subject>[] {
  const places = languages.map((language) => ({ language, address: address(addressesIn(language, archive.site)) }))
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
