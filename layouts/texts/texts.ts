import type { ApartKind } from '../../scripts/compare/comparison.ts'
import type { FeedEvent } from '../../scripts/model/feed-event.ts'
import type { Language } from '../../scripts/model/language.ts'
import type { UnitOfTime } from '../../scripts/model/measuring/count-units.ts'
import type { Holes, PublicationLack } from '../../scripts/model/threads/holes.ts'
import type {
  AreaKind,
  Assessor,
  Basis,
  CommitmentKind,
  Conformance,
  CorrectionKind,
  DocumentKind,
  FollowUpFrequency,
  Frequency,
  IncomparableReason,
  LineageChange,
  PartyKind,
  PartyRole,
  PeriodState,
  Qualifier,
  Release,
  SearchKind,
  ShortcomingReason,
  StandingKind,
  SurveyKind,
  Verdict,
} from '../../scripts/model/vocabulary.ts'
import type { ChangeWords } from './change-words.ts'
import type { DataWords } from './data-words.ts'
import type { PackageWords } from './package-words.ts'

/** What is told of a promise and its commitments in the table of a comparison. */
export type ComparedField =
  | 'theme'
  | 'places'
  | 'text'
  | 'target'
  | 'by'
  | 'when'
  | 'due'
  | 'measures'
  | 'condition'
  | 'kind'

/** Every text of the interface in one language. Words with a gap are functions, so that word order is free. */
export type Texts = {
  /** The language of these very words (BCP 47). */
  readonly language: Language
  /** What the language calls itself. */
  readonly languageName: string
  readonly months: readonly string[]
  /** Day, month name and year in the order of the language. */
  date(day: number, month: string, year: number): string
  /** The same without the year, where the year comes once, at the end. */
  dayAndMonth(day: number, month: string): string
  /** The two halves of a stretch of time with one open end. */
  /** A stretch of time, of dates that are several words; then of a single word or number and what ends it. */
  span(from: string, to: string): string
  shortSpan(from: string, to: string): string
  from(date: string): string
  until(date: string): string
  readonly thousandsSeparator: string
  readonly decimalSign: string
  /** The last two of a list are joined by this: "kommunen och polisen". */
  readonly and: string
  readonly openQuote: string
  readonly closeQuote: string

  readonly frame: {
    readonly skipToContent: string
    readonly mainMenu: string
    readonly breadcrumbs: string
    readonly languages: string
    readonly start: string
    /** After the name of a language that the page cannot be read in. */
    readonly toStartPage: string
    readonly themes: string
    readonly parties: string
    readonly places: string
    readonly standings: string
    readonly search: string
    readonly about: string
    readonly notice: string
    readonly accessibility: string
    asOf(date: string): string
    publishedBy(publisher: string): string
    otherLanguage(language: string): string
  }

  readonly start: {
    /** What the page is; the name of the site stands above it. */
    readonly title: string
    /** For those who have never heard of it; one sentence or two, for `MixedText`. */
    readonly whatItIs: string
    readonly inForce: string
    readonly noneInForce: string
    readonly empty: string
    readonly coming: string
    readonly promised: string
    readonly howItStands: string
    readonly residentsSaid: string
    readonly noSurvey: string
    /** Stands before the name of a survey. */
    readonly latestSurvey: string
    readonly allPublications: string
    morePromises(count: number): string
  }

  /** What the calendar tells of periods. */
  readonly periods: {
    coming(from: string, to: string | null, until: string | null): string
    inForce(from: string, to: string, left: string | null): string
    openEnded(from: string): string
    ended(span: string): string
    daysUntil(days: number): string
    daysLeft(days: number): string
    /** `isOwn`: an area had none of its own, while the whole municipality may have had one. */
    noneInForce(span: string, isPast: boolean, isOwn: boolean): string
    noneSince(date: string, isOwn: boolean): string
    overlap(span: string, publication: string): string
    readonly wholeMunicipality: string
    /** What the line across the timeline means. */
    today(date: string): string
  }

  readonly publication: {
    readonly promises: string
    readonly howItStands: string
    readonly survey: string
    readonly surveys: string
    readonly otherSurveys: string
    readonly noSurvey: string
    /** Over the other forms of the publication. */
    readonly downloads: string
    readonly facts: string
    readonly period: string
    readonly periodInferred: string
    readonly published: string
    readonly signed: string
    readonly signedBy: string
    readonly parties: string
    readonly areas: string
    readonly documentType: string
    readonly contents: string
    readonly attachments: string
    readonly givenBy: string
    /** How often it says that it is followed up. */
    readonly followUpPromised: string
    readonly agreement: string
    /** Before the publications of the same time that are for an area around its own, or for a part of it. */
    readonly wider: string
    readonly narrower: string
    /** Before the situation pictures and action plans that it names. */
    readonly grounds: string
    readonly records: string
    readonly noRecords: string
    readonly unknown: string
    readonly incomplete: string
    readonly completenessUnknown: string
    readonly foreword: string
    readonly print: string
    readonly largePrint: string
    /** The link to the page for notice boards. */
    readonly sheet: string
    /** The link to the PDF for archives. */
    readonly archivePdf: string
    /** The link to the table for spreadsheets. */
    readonly table: string
    readonly data: string
    readonly pdf: string
    readonly followUp: string
    readonly ended: string
    readonly previous: string
    readonly next: string
    readonly contact: string
    readonly corrections: string
    readonly themeWithoutPromises: string
    themeFollows(title: string, publication: string): string
    /** What became of the promises of an earlier publication. */
    fates(publication: string): string
    /** Stands before the name of the later promise. */
    readonly fateContinued: string
    fateEnded(why: string): string
    /** Stands before the promises of which no later document says a word. */
    fatesUnsaid(count: number): string
    /** The same of one promise, which is named beside it. */
    endUnsaid(span: string): string
    publicationCount(count: number): string
    promiseCount(count: number): string
    commitmentCount(count: number): string
    /** What is counted, for those who know only what a promise is. */
    readonly commitmentExplained: string
    readonly periodState: Readonly<Record<PeriodState, string>>
  }

  readonly promise: {
    readonly commitments: string
    /** Where no commitment of a promise is known. */
    readonly noCommitments: string
    readonly because: string
    readonly noBecause: string
    /** Before the situation pictures and action plans that it names, alone on a line. */
    readonly grounds: string
    /** Where the promise names answers that are not public yet. */
    readonly becauseLater: string
    readonly thread: string
    readonly threadAlone: string
    readonly thisOne: string
    readonly places: string
    readonly sources: string
    readonly remarks: string
    readonly ended: string
    /** A sentence, in brackets after those it is about. */
    readonly inferred: string
    /** How the promise follows on an earlier one. */
    continues(change: LineageChange, earlier: string): string
    /** The earlier one by its period, where the period alone says which is meant, or else by its title too. */
    earlierOf(period: string): string
    earlierNamed(title: string, period: string): string
    readonly brief: string
    readonly givenBy: string
    readonly validFor: string
    /** The same of a period that has ended. */
    readonly wasValidFor: string
    /** What residents were asked, and what they said. */
    readonly asked: string
    readonly said: string
    answered(count: string): string
    readonly citeTitle: string
    cite(publisher: string, title: string, publication: string, address: string, asOf: string): string
    readonly permanentAddress: string
    readonly permanentExplained: string
  }

  /** Promises that continue each other through the years. */
  readonly thread: {
    readonly title: string
    readonly lead: string
    /** How many promises in how many publications. */
    span(promises: string, publications: string): string
    /** Promises that nothing is tied to. */
    alone(count: number): string
    /** Over the list of those promises. */
    readonly aloneTitle: string
    readonly history: string
    readonly table: string
    leftOut(span: string, publication: string): string
    /** From a promise to its thread. */
    readonly whole: string
    readonly all: string
  }

  readonly commitment: {
    readonly target: string
    readonly noTarget: string
    readonly by: string
    readonly nobodyNamed: string
    /** After the first of many parties. */
    readonly moreParties: (count: number) => string
    readonly when: string
    readonly due: string
    readonly noDue: string
    readonly where: string
    readonly measures: string
    readonly condition: string
    readonly kind: string
    readonly partiesSay: string
    readonly figuresShow: string
    readonly evidence: string
    readonly noEvidence: string
    readonly noFigures: string
    readonly othersSay: string
    readonly computed: string
    /** The same in few words, for tables. */
    readonly computedShort: string
    /** Over what every report has said, one after the other. */
    readonly history: string
    timeRanOut(ago: string): string
    readonly kinds: Readonly<Record<CommitmentKind, string>>
    readonly roles: Readonly<Record<PartyRole, string>>
    accordingTo(party: string): string
    asPrinted(words: string): string
  }

  readonly target: {
    atLeast(amount: string): string
    atMost(amount: string): string
    exactly(amount: string): string
    between(low: string, amount: string): string
    all(unit: string | null): string
    share(percent: string, unit: string | null): string
    readonly per: Readonly<Record<Frequency, string>>
  }

  readonly standing: Readonly<Record<StandingKind, string>>
  readonly standingExplained: Readonly<Record<StandingKind, string>>
  readonly standingSentence: {
    declared(by: string, date: string | null): string
    reported(by: string, date: string | null): string
    /** The same beside the badge, which says already what was not told. */
    reportedBy(by: string, date: string | null): string
    /** One of several accounts of the same day: who says it, and the word for it. */
    saysThat(by: string, status: string): string
    partiesDiffer(accounts: string, date: string | null): string
    notReported(due: string, ago: string): string
    notDue(due: string | null): string
    noFinalWord(due: string, ago: string): string
  }
  /** How long ago; see `formatAgo`. */
  readonly ago: {
    days(count: string): string
    years(count: number): string
    moreThanYears(count: number): string
    almostYears(count: number): string
    short(days: string): string
    long(years: string, days: string): string
  }

  readonly verdict: Readonly<Record<Verdict, string>>
  readonly aboveLimit: string
  readonly measured: {
    /** What was promised, and what it comes to over the time that the report covers. */
    scaled(target: string, expected: string, span: string): string
    wholePeriod(target: string, expected: string): string
    /** The same, with the last year (month …), which has only begun, counted as a whole. */
    scaledBegun(target: string, expected: string, span: string, begun: string): string
    readonly begun: Readonly<Record<UnitOfTime, string>>
    reported(figure: string): string
    /** In a report that says which days it is about. */
    reportedFor(figure: string, span: string): string
    /** Of one of several reports of the same day; `span` is the days that it says it is about. */
    reportedBy(by: string, figure: string, span: string | null): string
    /** What the figures of several reports come to, as `12 + 13 = 25 möten`. */
    sum(reports: string, sum: string): string
    promised(target: string): string
    /** The labels of the scale, as short as they can be. */
    scaleFigure(amount: string): string
    scaleSum(amount: string): string
    scaleTarget(amount: string): string
    percent(number: string): string
    readonly reasons: Readonly<Record<IncomparableReason, string>>
  }
  readonly figure: Readonly<Record<Qualifier, (amount: string) => string>> & {
    of(amount: string, total: string): string
  }

  readonly survey: {
    readonly facts: string
    readonly kind: string
    readonly kinds: Readonly<Record<SurveyKind, string>>
    readonly kindsExplained: Readonly<Record<SurveyKind, string>>
    readonly kindUnknown: string
    readonly margin: string
    /** Whether chance can be reckoned with, and why or why not. */
    readonly margins: Readonly<Record<SurveyKind, string>>
    /** Where the interval is drawn as well. */
    readonly marginDrawn: string
    readonly marginOfUnknownKind: string
    readonly marginOfWeighted: string
    readonly weighted: string
    readonly weightedExplained: string
    readonly marginWithoutBase: string
    readonly fieldwork: string
    readonly method: string
    readonly respondents: string
    readonly invited: string
    readonly responseRate: string
    readonly ages: string
    readonly places: string
    readonly published: string
    readonly partOf: string
    readonly parts: string
    readonly questions: string
    readonly findings: string
    readonly noFindings: string
    readonly answer: string
    readonly share: string
    readonly shareComputed: string
    readonly count: string
    readonly interval: string
    percent(number: string): string
    /** For somebody, and for not everybody, where a whole percent would say nobody and everybody. */
    percentUnder(number: string): string
    percentOver(number: string): string
    percentRange(low: string, high: string): string
    shareWithMargin(share: string, margin: string): string
    readonly rounded: string
    readonly several: string
    readonly suppressed: string
    readonly questionSuppressed: string
    readonly aggregates: string
    readonly base: string
    readonly baseUnknown: string
    answered(count: string): string
    readonly answeredUnknown: string
    responseComputed(percent: string): string
    readonly better: { higher(answer: string): string; lower(answer: string): string }
    readonly betterIndex: { readonly higher: string; readonly lower: string }
    readonly index: string
    onScale(from: string, to: string): string
    readonly group: string
    readonly groups: string
    readonly groupBase: string
    readonly everybody: string
    shareOf(answer: string): string
    readonly sharesInGroups: string
    readonly throughYears: string
    readonly survey: string
    readonly pointedOut: string
    readonly allAnswers: string
    readonly ledTo: string
    readonly ledToNothing: string
    notAddressed(why: string): string
    /** Stands before the name of a survey. */
    readonly comparable: string
    readonly notComparable: string
    ageRange(from: string | null, to: string | null): string
    readonly ledToPublication: string
    readonly duringPublication: string
  }

  readonly followUp: {
    readonly every: Readonly<Record<FollowUpFrequency, string>>
    promised(every: string): string
    /** How many follow-ups were to have come, and how many of them are not there. */
    due(count: number): string
    missing(missing: number, due: number): string
    /** The last day of the time that the next one is to be about. */
    next(date: string): string
    readonly notFound: string
    title(publication: string): string
    readonly lead: string
    readonly noReports: string
    readonly reports: string
    /** Over what a report says of the problem, rather than of what was done about it. */
    readonly effects: string
    readonly also: string
    readonly undated: string
    readonly overview: string
    reportBy(parties: string): string
    /** The day that the report speaks of; `null` when it states none. */
    ofDay(date: string | null): string
    covers(span: string): string
    standingCount(count: number): string
    readonly sortBy: string
    readonly orders: { readonly promise: string; readonly standing: string; readonly party: string }
    /** The title of the page in another order than that of the promises. */
    inOrder(title: string, order: string): string
    readonly table: string
    readonly figure: string
    readonly standing: string
    readonly noFigure: string
    readonly promiseByPromise: string
    /** After what is said once for all commitments, which are at least two. */
    ofAll(count: number): string
  }

  readonly theme: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly inForce: string
    readonly earlier: string
    readonly history: string
    readonly noPromises: string
    calledThen(title: string): string
    goesOnAs(title: string, publication: string): string
  }
  readonly party: {
    readonly title: string
    readonly lead: string
    readonly alsoKnownAs: string
    readonly partOf: string
    readonly parts: string
    readonly commitments: string
    readonly none: string
    readonly website: string
    readonly kind: string
    readonly kinds: Readonly<Record<PartyKind, string>>
    /** After the first names of a long list. */
    andMore(count: number): string
    /** When the party was there. */
    readonly existed: string
    readonly mergedInto: string
    readonly mergedFrom: string
    readonly noParties: string
    readonly history: string
  }
  readonly standings: {
    readonly title: string
    readonly lead: string
    readonly used: string
    readonly unused: string
    readonly none: string
    readonly history: string
  }
  readonly places: {
    readonly title: string
    readonly lead: string
    /** Over the places of one kind in a list. */
    readonly kinds: Readonly<Record<AreaKind, string>>
    readonly kind: string
    readonly alsoKnownAs: string
    readonly partOf: string
    readonly parts: string
    readonly existed: string
    readonly mergedInto: string
    readonly mergedFrom: string
    readonly history: string
    readonly none: string
    readonly said: string
    readonly promised: string
    readonly commitments: string
    readonly reported: string
    ownPublication(publication: string): string
    findingCount(count: number): string
    reportCount(count: number): string
    /** In a list: nothing concerns the place itself. */
    readonly noneYet: string
  }

  readonly print: {
    title(publication: string): string
    largeTitle(publication: string): string
    sheetTitle(publication: string): string
    readonly sheetReadMore: string
    /** What the files within the PDF for archives are. */
    enclosedSource(file: string): string
    readonly enclosedData: string
    readonly enclosedSums: string
    /** How many promises there was no room for. */
    sheetMore(count: number): string
    /** In place of the QR code, for those who do not see it. */
    qrCode(address: string): string
    /** What stands for a picture that cannot be printed, by what it shows. */
    picture(shown: string): string
    readonly largePdf: string
    /** From large print to the print in letters of the usual size. */
    readonly toNormal: string
    readonly contents: string
    readonly pdf: string
    readonly toWeb: string
    readonly tableOfCommitments: string
    readonly commitment: string
    readonly target: string
    readonly outcome: string
    readonly party: string
    readonly date: string
    readonly page: string
    readonly pageOf: string
    address(address: string): string
    /** By what one can tell that a print is made of the same content as another: `sha256-0123456789ab`. */
    fingerprint(fingerprint: string): string
    /** Refers to the numbered list of sources at the end: "Källor 1 och 3". */
    sourceNumbers(numbers: string, count: number): string
  }

  readonly search: {
    readonly title: string
    readonly label: string
    readonly button: string
    readonly help: string
    readonly filters: string
    readonly year: string
    readonly theme: string
    readonly party: string
    readonly standing: string
    readonly any: string
    readonly results: string
    readonly none: string
    /** Below that: where to look instead. */
    readonly nothing: string
    readonly failed: string
    readonly moreFailed: string
    readonly countFailed: string
    readonly more: string
    readonly withoutScript: string
    readonly browse: string
    readonly byPublication: string
    readonly byTheme: string
    readonly byParty: string
    readonly byPlace: string
    /**
     * Read aloud; filled in in the browser: `{count}`, `{query}`, and as `{wrote}` what was written where it was taken for
     * something else.
     */
    readonly foundOne: string
    readonly foundMany: string
    readonly foundNone: string
    /** The same when only a choice was made and no word written. */
    readonly countOne: string
    readonly countMany: string
    readonly countNone: string
    readonly wrote: string
    /** After the count: how many pages there are where a promise of several years is one result. */
    readonly byYear: string
    /** After that: what has only some of the words, counted or not. */
    readonly foundSome: string
    readonly foundMore: string
    /** Instead, when nothing has all of them. */
    readonly someOne: string
    readonly someMany: string
    readonly someUncounted: string
    /** Of one word among others; `{asked}` is that word. */
    readonly noteUnknown: string
    readonly throughTheYears: string
    readonly kind: string
    readonly kinds: Readonly<Record<SearchKind, string>>
    readonly place: string
    readonly sort: string
    readonly sortBest: string
    readonly sortNewest: string
    readonly sortOldest: string
    readonly toRegister: string
  }

  readonly register: {
    readonly title: string
    readonly lead: string
    readonly letters: string
    see(word: string): string
  }
  readonly about: {
    readonly title: string
    readonly whatItIs: string
    readonly whatItIsText: readonly string[]
    readonly howToRead: string
    readonly howToReadText: readonly string[]
    readonly standings: string
    readonly verdicts: string
    readonly verdictExplained: Readonly<Record<Verdict, string>>
    readonly contact: string
    readonly noContact: string
    readonly words: string
    readonly synonyms: string
  }
  /** What is missing in the archive. */
  readonly quality: {
    readonly title: string
    readonly lead: string
    readonly computed: string
    readonly toList: string
    /** Instead of an empty list. */
    readonly none: string
    readonly holes: Readonly<Record<keyof Holes, { readonly title: string; readonly explained: string }>>
    readonly lacks: Readonly<Record<PublicationLack, string>>
  }
  readonly data: DataWords
  readonly package: PackageWords

  /** The words of the model statement of the supervisory authority, Digg. */
  readonly accessibility: {
    /** The heading; elsewhere the page is called `frame.accessibility`. */
    readonly title: string
    lead(publisher: string, site: string): string
    readonly howAccessible: string
    /** In the fixed words of the law. */
    readonly conformance: Readonly<Record<Conformance, string>>
    conforms(site: string, conformance: string): string
    readonly knownShortcomings: string
    readonly shortcomings: Readonly<Record<ShortcomingReason, string>>
    readonly why: string
    readonly instead: string
    readonly report: string
    readonly reportText: string
    answerWithin(time: string): string
    readonly nobodyToTell: string
    readonly supervision: string
    readonly supervisionText: string
    readonly supervisionLink: string
    /** The same of another authority. */
    supervisionBy(authority: string): string
    supervisionLinkTo(authority: string): string
    readonly howTested: string
    readonly assessed: string
    readonly assessedBy: string
    readonly assessors: Readonly<Record<Assessor, string>>
    readonly sitePublished: string
    readonly updated: string
    readonly tested: string
    readonly notTested: string
  }

  /** What search engines and previews of links say of a page. */
  readonly description: {
    publication(title: string, promises: string, themes: string): string
    survey(title: string, publication: string): string
    theme(title: string): string
    thread(title: string, span: string): string
    party(name: string): string
    place(name: string): string
    print(publication: string): string
    largePrint(publication: string): string
  }

  /** What only the preview shows: why the public does not see a publication or a survey yet. */
  readonly release: {
    readonly draft: string
    embargoed(date: string): string
    readonly badges: Readonly<Record<Exclude<Release, 'published'>, string>>
  }

  readonly notFound: {
    readonly title: string
    readonly text: string
    readonly toStart: string
    readonly toSearch: string
  }

  readonly translation: {
    /** A translation was made from an earlier wording of the original. */
    readonly outdated: string
    readonly toOriginal: string
    /** No PDF can be made in the language. */
    readonly noPdf: string
    /** A language beside an easy-to-read form of it. */
    ordinary(language: string): string
    /** Stands in brackets after a link to what can only be read in another language. */
    readIn(language: string): string
    /** What can be read in the language of the page, and in which one the rest is: nothing, some years, or a part. */
    none(language: string, other: string): string
    only(years: string, language: string, other: string): string
    notAll(language: string, other: string): string
    /** That a search or a register has the rest too, marked. */
    alsoHere(other: string): string
    /** That a search finds the rest by names and choices, but not by the words of the page’s language. */
    ownWordsOnly(other: string): string
    /** Ways to the same page in the other language. */
    searchIn(other: string): string
    registerIn(other: string): string
    /** After a search that found nothing: that this does not mean that there is nothing. */
    moreIn(other: string): string
  }

  readonly sources: {
    readonly title: string
    read(date: string): string
    /** What document one is, within brackets after its title. */
    readonly kinds: Readonly<Record<DocumentKind, string>>
  }
  /** What is new, told to programs that read news (Atom). */
  readonly feed: {
    title(site: string): string
    titleAbout(site: string, about: string): string
    readonly subtitle: string
    /** What the link to a feed says. */
    readonly link: string
    linkAbout(about: string): string
    /** The way to where a feed is explained. */
    follow: string
    /** What a feed is. */
    readonly explained: string
    readonly kinds: Readonly<Record<FeedEvent['kind'], string>>
    readonly titles: Readonly<Record<FeedEvent['kind'], (subject: string) => string>>
    promised(promises: string, period: string): string
    because(surveys: string): string
    reported(publication: string): string
    readonly notMentioned: string
  }
  /** Days to keep, for calendars to subscribe to. */
  readonly calendar: {
    title(site: string): string
    /** What the link to it says. */
    readonly link: string
    begins(publication: string): string
    ends(publication: string): string
    due(commitments: string, publication: string): string
    dueOne(commitment: string, publication: string): string
    readonly toBeDone: string
    /** On the last day of a time after which a publication said that it would be followed up. */
    toFollowUp(publication: string): string
    followedUp(publication: string): string
    /** What such a follow-up is to be about. */
    isToBeAbout(span: string): string
    /** The titles of the reports stand below. */
    isAbout(span: string): string
  }
  /** What has changed from one publication to another. */
  readonly comparison: {
    readonly title: string
    readonly lead: string
    /** Stands after the later publication and before those that it can be compared with. */
    readonly with: string
    heading(later: string, earlier: string): string
    /** How many promises changed in each way. */
    summary(counts: string): string
    readonly counts: ChangeWords['counts']
    readonly sections: ChangeWords['sections']
    readonly kinds: ChangeWords['kinds']
    readonly noPromises: string
    readonly declared: string
    readonly inferred: string
    readonly before: string
    readonly after: string
    /** A commitment, a theme, an answer was not there. */
    readonly nothing: string
    /** Something is there, without any places or areas; without a condition, a time or the like. */
    readonly noneStated: string
    readonly notStated: string
    readonly marked: string
    /** How the marks are to be read. */
    readonly marks: string
    readonly fields: string
    readonly field: string
    readonly fieldNames: Readonly<Record<ComparedField, string>>
    /** Read aloud before and after marked words. */
    readonly removed: string
    readonly removedEnd: string
    readonly added: string
    readonly addedEnd: string
    readonly movedAway: string
    readonly movedHere: string
    /** A kind of change, and who says so; a sentence. */
    saidBy(kind: string, who: string): string
    disagreement(declared: string, computed: string, basis: Basis): string
    /** In a list: a promise that is declared unchanged, and how its fields have changed. */
    unchangedBut(unchanged: string, computed: string): string
    scaled(span: string, before: string, after: string): string
    readonly reasons: ChangeWords['reasons']
    undecided(reason: string): string
    readonly commitmentNew: string
    readonly commitmentGone: string
    readonly incomplete: string
    /** Stands before what the archive or a publication says about a change. */
    readonly aboutChange: string
    readonly endedBecause: string
    readonly goesOn: string
    readonly wasLast: string
    readonly wasBefore: string
    readonly themes: string
    readonly themeNew: string
    readonly themeGone: string
    themeRenamed(from: string, to: string): string
    readonly surveys: string
    readonly surveyNew: string
    readonly surveyGone: string
    /** Over the pairs that follow each other, and over all of them. */
    readonly neighbours: string
    readonly choose: string
    readonly questionNew: string
    readonly questionGone: string
    readonly questionApart: Readonly<Record<ApartKind, string>>
    readonly questionWithoutFigures: string
    /** Of the difference between two random samples. */
    readonly withinMargin: string
    readonly findingNew: string
    readonly findingGone: string
    readonly findingChanged: string
    readonly data: string
    readonly dataSchema: string
    /** On paper: where all of it stands. */
    wholeAt(address: string): string
  }
  readonly corrections: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly all: string
    readonly concerns: string
    readonly why: string
    /** Stands before the name of what was corrected. */
    readonly subjects: {
      readonly publication: string
      readonly promise: string
      readonly commitment: string
      readonly survey: string
      readonly report: string
      readonly file: string
      readonly party: string
      readonly area: string
      readonly unit: string
    }
    /** Stands between a name that publications share and the one in which it was corrected. */
    readonly nameIn: string
    /** Stands between the title of what was withdrawn and its publication. */
    readonly gone: string
    /** Stands with a correction that was made after the as-of date. */
    later(asOf: string): string
    readonly before: string
    readonly after: string
    /** What a field was that was not there. */
    readonly nothing: string
    /** In the place of what stood there, when it may no longer be read. */
    readonly suppressed: string
    readonly yes: string
    readonly no: string
    /** What fields of content are called; lists by one of their members. */
    readonly fields: Readonly<Record<string, string>>
  }
  /** What stands at an old address. */
  readonly redirect: { readonly title: string; readonly link: string }
  /** The explanations of words at the end of a page. */
  readonly words: { readonly title: string; back(word: string): string }
  readonly correctionKinds: Readonly<Record<CorrectionKind, string>>
  readonly areaKinds: Readonly<Record<AreaKind, string>>
}
