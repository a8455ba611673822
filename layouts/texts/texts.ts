import type {
  AreaKind,
  CommitmentKind,
  CorrectionKind,
  Frequency,
  IncomparableReason,
  LineageChange,
  PartyRole,
  PeriodState,
  Qualifier,
  StandingKind,
  SurveyKind,
  Verdict,
} from '../../scripts/model/vocabulary.ts'

/** Every text of the interface in one language. Words with a gap are functions, so that word order is free. */
export type Texts = {
  /** What the language calls itself. */
  readonly languageName: string
  readonly months: readonly string[]
  /** Day, month name and year in the order of the language. */
  date(day: number, month: string, year: number): string
  /** The two halves of a stretch of time with one open end. */
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
    readonly themes: string
    readonly parties: string
    readonly standings: string
    readonly search: string
    readonly about: string
    readonly notice: string
    asOf(date: string): string
    publishedBy(publisher: string): string
    otherLanguage(language: string): string
  }

  readonly start: {
    readonly inForce: string
    readonly noneInForce: string
    readonly latest: string
    readonly allPublications: string
    readonly howItStands: string
    readonly searchLabel: string
    readonly searchButton: string
  }

  readonly publication: {
    readonly promises: string
    readonly howItStands: string
    readonly survey: string
    readonly surveys: string
    readonly otherSurveys: string
    readonly noSurvey: string
    readonly facts: string
    readonly period: string
    readonly periodInferred: string
    readonly published: string
    readonly signed: string
    readonly signedBy: string
    readonly parties: string
    readonly areas: string
    readonly documentType: string
    readonly agreement: string
    readonly records: string
    readonly noRecords: string
    readonly unknown: string
    readonly incomplete: string
    readonly completenessUnknown: string
    readonly foreword: string
    readonly print: string
    readonly pdf: string
    readonly followUp: string
    readonly ended: string
    readonly previous: string
    readonly next: string
    readonly contact: string
    readonly corrections: string
    readonly themeWithoutPromises: string
    themeFollows(title: string, publication: string): string
    promiseCount(count: number): string
    commitmentCount(count: number): string
    readonly periodState: Readonly<Record<PeriodState, string>>
  }

  readonly promise: {
    readonly commitments: string
    readonly because: string
    readonly noBecause: string
    readonly thread: string
    readonly threadAlone: string
    readonly thisOne: string
    readonly places: string
    readonly sources: string
    readonly remarks: string
    readonly toPublication: string
    readonly ended: string
    readonly inferred: string
    readonly standsNow: string
    continues(change: LineageChange): string
  }

  readonly commitment: {
    readonly target: string
    readonly noTarget: string
    readonly by: string
    readonly nobodyNamed: string
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
    notReported(due: string, days: string): string
    notDue(due: string | null): string
    noFinalWord(due: string, days: string): string
  }

  readonly verdict: Readonly<Record<Verdict, string>>
  readonly aboveLimit: string
  readonly measured: {
    beside(figure: string, target: string): string
    scaled(target: string, expected: string, span: string): string
    wholePeriod(target: string, expected: string): string
    reported(figure: string): string
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
    readonly count: string
    readonly aggregates: string
    readonly base: string
    readonly baseUnknown: string
    readonly better: { higher(answer: string): string; lower(answer: string): string }
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
    title(publication: string): string
    readonly lead: string
    readonly noReports: string
    readonly reports: string
    readonly also: string
    readonly undated: string
    readonly overview: string
    reportBy(parties: string): string
    covers(span: string): string
    standingCount(count: number): string
  }

  readonly theme: {
    readonly title: string
    readonly lead: string
    readonly history: string
    readonly noPromises: string
  }
  readonly party: {
    readonly title: string
    readonly lead: string
    readonly alsoKnownAs: string
    readonly partOf: string
    readonly commitments: string
    readonly none: string
    readonly website: string
  }
  readonly standings: { readonly title: string; readonly lead: string; readonly none: string }

  readonly print: {
    title(publication: string): string
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
    readonly failed: string
    readonly more: string
    readonly withoutScript: string
    readonly browse: string
    readonly byPublication: string
    readonly byTheme: string
    readonly byParty: string
    /** Read aloud; `{count}` and `{query}` are filled in in the browser. */
    readonly foundOne: string
    readonly foundMany: string
    readonly foundNone: string
    /** The same when only a choice was made and no word written. */
    readonly countOne: string
    readonly countMany: string
    readonly countNone: string
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

  readonly notFound: {
    readonly title: string
    readonly text: string
    readonly toStart: string
    readonly toSearch: string
  }

  readonly sources: { readonly title: string; read(date: string): string }
  readonly correctionKinds: Readonly<Record<CorrectionKind, string>>
  readonly areaKinds: Readonly<Record<AreaKind, string>>
}
