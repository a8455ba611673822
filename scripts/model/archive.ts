// The words of the product as types: a linked, frozen picture of everything in content/ on one day.
// Missing is `null`, an empty list means "none"; the two are never mixed up.

import type { Address } from './address.ts'
import type { Day, Days, PartialDate } from './dates.ts'
import type { FieldStep } from './field-path.ts'
import type { JsonValue } from './json-value.ts'
import type { Language, LocalText } from './language.ts'
import type { UnitOfTime } from './measuring/count-units.ts'
import type { SiteConfig } from './site-config.ts'
import type { Interval } from './surveys/wilson-interval.ts'
import type {
  AreaKind,
  Basis,
  CommitmentKind,
  CorrectionKind,
  Direction,
  DocumentKind,
  FollowUpFrequency,
  Frequency,
  IncomparableReason,
  LineageChange,
  PartyKind,
  PartyRole,
  PeriodState,
  PublicationState,
  Qualifier,
  Release,
  Status,
  SurveyKind,
} from './vocabulary.ts'

export type Archive = {
  readonly site: SiteConfig
  /** The day everything is seen from; the only thing that depends on the clock. */
  readonly asOf: Day
  /** Oldest period first. */
  readonly publications: readonly Publication[]
  readonly themeHistories: readonly ThemeHistory[]
  readonly parties: readonly Party[]
  readonly areas: readonly Area[]
  readonly glossary: readonly GlossaryEntry[]
  /** Newest first. */
  readonly corrections: readonly Correction[]
  /** Old addresses that lead on. */
  readonly redirects: readonly Redirect[]
}

/** An address that had a page once, and the one that has its content now. */
export type Redirect = { readonly from: Address; readonly to: Address }

/** One promise document for one period. */
export type Publication = {
  readonly id: string
  readonly title: LocalText
  readonly documentType: LocalText | null
  readonly period: Period
  readonly periodState: PeriodState
  readonly state: PublicationState
  readonly published: PartialDate | null
  /** Computed. What is not published yet is in an archive for staff only. */
  readonly release: Release
  readonly signed: Signing | null
  readonly parties: readonly Party[]
  readonly areas: readonly Area[]
  readonly agreement: Agreement | null
  /** How often it says that it is followed up; `null` when it does not say. */
  readonly followUp: { readonly every: FollowUpFrequency; readonly asPrinted: string | null } | null
  readonly records: readonly RecordNumber[]
  /** The languages the publication can be read in; its title is translated into each of them. */
  readonly languages: readonly Language[]
  /** Markdown. */
  readonly foreword: LocalText | null
  /** The languages whose foreword was made from an earlier wording of the original. */
  readonly outdatedForewords: readonly Language[]
  readonly themes: readonly Theme[]
  /** In reading order: by theme, then by `order`. */
  readonly promises: readonly PublicPromise[]
  /** The surveys that led to this publication. */
  readonly surveys: readonly Survey[]
  /** Surveys that were made during the period and led to no promise in it. */
  readonly otherSurveys: readonly Survey[]
  /** Oldest first; reports whose as-of date is unknown come before all others. */
  readonly reports: readonly Report[]
  readonly ended: readonly EndedPromise[]
  /** Whether all promises of the printed document are here; `null` when nobody knows. */
  readonly complete: boolean | null
  readonly sources: readonly Source[]
  readonly contact: Contact | null
  readonly remarks: readonly Remark[]
  /** The signed original, pictures and the like; texts link to them. */
  readonly attachments: readonly Attachment[]
  /**
   * The texts that it is made of, by where they stand, relative to the root of the site; in the order of their paths.
   * Surveys, reports and translations that are not public yet are left out.
   */
  readonly contentFiles: readonly string[]
  /** Of these files; see content-fingerprint.ts. */
  readonly fingerprint: string
  /** Of the publication and of everything in it, newest first. */
  readonly corrections: readonly Correction[]
}

/** A file as it came: `path` is below `files/`, `file` is where it stands, relative to the root of the site. */
export type Attachment = { readonly path: string; readonly file: string }

export type Period = {
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly asPrinted: string | null
  readonly basis: Basis
}

export type Signing = {
  readonly date: PartialDate | null
  readonly place: LocalText | null
  readonly by: readonly Signatory[]
  readonly basis: Basis
}

export type Signatory = { readonly role: LocalText; readonly name: string | null; readonly party: Party | null }

/** The co-operation agreement (samverkansöverenskommelse) that the publication is the public part of. */
export type Agreement = { readonly title: LocalText; readonly url: string | null }

/** A registration number (diarienummer) that an authority gave the decision. */
export type RecordNumber = {
  readonly authority: string
  readonly number: string
  readonly date: PartialDate | null
  /** Which document it is the number of; `null` where nobody says. */
  readonly kind: DocumentKind | null
}

export type Contact = { readonly name: LocalText; readonly email: string | null; readonly url: string | null }

export type Source = {
  readonly title: LocalText
  readonly url: string
  readonly read: PartialDate | null
  /** What document it is; `null` for pages, news and the like. */
  readonly kind: DocumentKind | null
}

/** What a reader should know about the material itself: gaps, contradictions, readings of our own. */
export type Remark = { readonly text: LocalText; readonly sources: readonly Source[] }

/** A dated, explained change of something already published. */
export type Correction = {
  readonly id: string
  readonly date: PartialDate
  /** Whether it was made after the as-of date: the words that it explains are those of today, whatever day is shown. */
  readonly isLater: boolean
  readonly kind: CorrectionKind
  readonly what: LocalText
  readonly why: LocalText
  readonly concerns: Corrected
  /** The fields that it changed; none where it tells in words alone, or adds or withdraws the whole. */
  readonly changes: readonly CorrectedField[]
}

/** A field before and after a correction; `undefined` where it was not there. In a long text, only what differs. */
export type CorrectedField = {
  /** The way to the field, without the languages on it. */
  readonly steps: readonly FieldStep[]
  /** The language whose words were changed; `null` where none is named. */
  readonly language: Language | null
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
  /** Whether what stood there may no longer be read. */
  readonly isSuppressed: boolean
}

/** What a correction is about. */
export type Corrected =
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'promise'; readonly promise: PublicPromise }
  | { readonly kind: 'commitment'; readonly commitment: Commitment }
  | { readonly kind: 'survey'; readonly survey: Survey }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'file'; readonly publication: Publication; readonly path: string }
  /** What publications share is corrected for each by itself. */
  | { readonly kind: 'party'; readonly publication: Publication; readonly party: Party }
  | { readonly kind: 'area'; readonly publication: Publication; readonly area: Area }
  | { readonly kind: 'unit'; readonly publication: Publication; readonly unit: Unit }
  /** What is not there any more, by the title it was sealed with. */
  | {
      readonly kind: 'withdrawn'
      readonly publication: Publication
      readonly what: WithdrawnKind
      readonly title: LocalText
    }

export type WithdrawnKind = 'promise' | 'commitment' | 'survey' | 'report' | 'file' | 'party' | 'area' | 'unit'

/** A heading within one publication. */
export type Theme = {
  readonly id: string
  readonly title: LocalText
  readonly background: LocalText | null
  readonly publication: Publication
  readonly promises: readonly PublicPromise[]
  /** The theme of another id that this one took over from. */
  readonly follows: Theme | null
  /** Whether a source says so; about `follows` alone. */
  readonly followsBasis: Basis
  readonly followedBy: readonly Theme[]
  readonly sources: readonly Source[]
}

/** The themes of one id through the years, oldest first. */
export type ThemeHistory = { readonly id: string; readonly title: LocalText; readonly themes: readonly Theme[] }

export type PublicPromise = {
  readonly id: string
  /** `2018/grannsamverkan`. */
  readonly reference: string
  readonly publication: Publication
  readonly theme: Theme
  readonly title: LocalText
  /** Markdown. */
  readonly text: LocalText
  /** The languages whose title and text were made from an earlier wording of the original. */
  readonly outdatedTranslations: readonly Language[]
  readonly because: readonly SurveyReference[]
  /** Whether it says what led to it and none of that is public yet. */
  readonly awaitsReasons: boolean
  readonly continues: readonly Lineage[]
  readonly continuedBy: readonly Lineage[]
  /** Said by a later publication: the promise ended, and why. */
  readonly ended: EndedPromise | null
  /** Every promise of the same thread, this one included, oldest first. */
  readonly thread: readonly PublicPromise[]
  readonly commitments: readonly Commitment[]
  readonly places: readonly Area[]
  readonly sources: readonly Source[]
  readonly remarks: readonly Remark[]
  /** Of the promise and of its commitments, newest first. */
  readonly corrections: readonly Correction[]
}

/** A step in a thread: `promise` is the one at the other end. */
export type Lineage = {
  readonly promise: PublicPromise
  readonly change: LineageChange
  readonly why: LocalText | null
  readonly basis: Basis
}

export type EndedPromise = {
  readonly promise: PublicPromise
  readonly publication: Publication
  readonly why: LocalText
}

/** One measurable or checkable thing inside a promise. */
export type Commitment = {
  readonly id: string
  /** `2018/grannsamverkan/utbildningar`. */
  readonly reference: string
  readonly promise: PublicPromise
  readonly text: LocalText
  readonly kind: CommitmentKind | null
  /** Empty when the publication names nobody. */
  readonly by: readonly CommitmentParty[]
  readonly targets: readonly Target[]
  readonly when: Span | null
  /** The last day; `null` in a publication without end. */
  readonly due: Day | null
  readonly measures: LocalText | null
  readonly condition: LocalText | null
  readonly places: readonly Area[]
  /** What reports say about it, oldest first. */
  readonly outcomes: readonly Outcome[]
  readonly standing: Standing
  /** What is held against each target, or `no-target` for each figure when there is nothing to hold it against. */
  readonly measurements: readonly Measurement[]
  readonly sources: readonly Source[]
  readonly remarks: readonly Remark[]
}

export type CommitmentParty = {
  readonly party: Party
  readonly role: PartyRole
  /** Where publishers name different owners: whose word this is. */
  readonly accordingTo: Party | null
}

export type Span = {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly asPrinted: string | null
}

export type Target = {
  readonly amount: TargetAmount
  readonly unit: Unit | null
  readonly per: Frequency | null
  readonly asPrinted: string | null
}

export type TargetAmount =
  | { readonly kind: 'at-least' | 'at-most' | 'exactly'; readonly value: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'all' }
  /** In percent. */
  | { readonly kind: 'share'; readonly value: number }
  /** Only words were printed, such as "regelbundet". */
  | { readonly kind: 'words-only' }

/** What is counted: *utbildningstillfälle*, *utbildningstillfällen*. Two units are the same when their ids are. */
export type Unit = { readonly id: string; readonly one: LocalText; readonly many: LocalText }

export type Party = {
  readonly id: string
  readonly name: LocalText
  readonly short: LocalText
  readonly kind: PartyKind
  readonly url: string | null
  readonly alsoKnownAs: readonly string[]
  readonly partOf: Party | null
  /** The parties that belong to it. */
  readonly parts: readonly Party[]
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly mergedInto: Party | null
  readonly mergedFrom: readonly Party[]
  /** Commitments in which the party has a part, oldest publication first. */
  readonly commitments: readonly Commitment[]
}

export type Area = {
  readonly id: string
  readonly name: LocalText
  readonly kind: AreaKind
  readonly alsoKnownAs: readonly string[]
  readonly partOf: Area | null
  /** The areas within it that have names of their own. */
  readonly parts: readonly Area[]
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly mergedInto: Area | null
  readonly mergedFrom: readonly Area[]
  /** What names the area itself, oldest publication first; so too the lists that follow. */
  readonly publications: readonly Publication[]
  readonly promises: readonly PublicPromise[]
  readonly commitments: readonly Commitment[]
  readonly findings: readonly Finding[]
  /** Those with figures that were counted in the area. */
  readonly outcomes: readonly Outcome[]
}

export type GlossaryEntry = {
  readonly id: string
  readonly word: LocalText
  readonly explanation: LocalText
  readonly synonyms: readonly string[]
}

export type Survey = {
  readonly id: string
  readonly reference: string
  readonly publication: Publication
  readonly title: LocalText
  /** `null` when no source says how those who answered were reached. */
  readonly kind: SurveyKind | null
  /** The source has given some answers more weight than others, so that shares do not follow from counts. */
  readonly isWeighted: boolean
  readonly partOf: Survey | null
  readonly parts: readonly Survey[]
  readonly fieldwork: Span | null
  readonly method: LocalText | null
  readonly respondents: Count | null
  readonly invited: number | null
  readonly responseRate: ResponseRate | null
  readonly ages: Ages | null
  /** Names as printed. */
  readonly places: readonly string[]
  readonly published: PartialDate | null
  /** Computed. A survey whose day is still to come is in an archive for staff only. */
  readonly release: Release
  readonly questions: readonly Question[]
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
  readonly remarks: readonly Remark[]
  /** Newest first. */
  readonly corrections: readonly Correction[]
}

export type Count = { readonly count: number; readonly qualifier: Qualifier }

/** In percent, as the publisher printed it. */
export type ResponseRate = { readonly share: number; readonly asPrinted: string | null }

export type Ages = { readonly from: number | null; readonly to: number | null; readonly asPrinted: string | null }

export type Question = {
  readonly id: string
  readonly survey: Survey
  readonly text: LocalText
  /** How many answered this question. */
  readonly base: number | null
  /** Several answers could be given, so the shares may be more than 100 percent together. */
  readonly allowsSeveral: boolean
  /** So few answered that their answers are not shown. */
  readonly isSuppressed: boolean
  readonly index: Index | null
  readonly answers: readonly Answer[]
  readonly aggregates: readonly Answer[]
  readonly groups: readonly AnswerGroup[]
  /** Which way the index, the share of the first answer, or the first of the aggregates, should move. */
  readonly better: Direction
  readonly comparesWith: QuestionComparison | null
  readonly ledTo: readonly PublicPromise[]
  readonly remarks: readonly Remark[]
}

/** At least one of `share` and `count` is known, unless the answer is suppressed. */
export type Answer = {
  readonly text: LocalText
  /** Its words in the site's default language, by which the same answer is found in a group or another survey. */
  readonly knownAs: string
  /** In percent, as printed. */
  readonly share: number | null
  readonly count: number | null
  /** In percent, worked out of the counts where the source prints no shares. Computed. */
  readonly computedShare: number | null
  /** In random samples: where the share of all residents lies, with 95 % confidence. Computed. */
  readonly interval: Interval | null
  /** So few gave the answer that their number is not shown. */
  readonly isSuppressed: boolean
}

export type AnswerGroup = {
  readonly text: LocalText
  /** Its words in the site's default language, by which the same group is found in another survey. */
  readonly knownAs: string
  readonly base: number | null
  readonly index: Index | null
  readonly answers: readonly Answer[]
  /** So few belong to the group that nothing about it is shown, not even how many they are. */
  readonly isSuppressed: boolean
}

/** A number that the source has weighed together from many answers, on a scale of its own. */
export type Index = { readonly value: number; readonly from: number | null; readonly to: number | null }

export type QuestionComparison = {
  readonly question: Question
  readonly comparable: boolean
  readonly why: LocalText | null
}

/** What residents said, in one sentence. */
export type Finding = {
  readonly id: string
  readonly survey: Survey
  readonly text: LocalText
  readonly places: readonly Area[]
  readonly notAddressed: LocalText | null
  readonly ledTo: readonly PublicPromise[]
}

/** The question or finding that a promise was made because of. */
export type SurveyReference =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'finding'; readonly finding: Finding }

/** What was done, as of a date, according to somebody. */
export type Report = {
  readonly id: string
  readonly publication: Publication
  readonly title: LocalText
  /** `null` when the publisher states no date. */
  readonly asOf: PartialDate | null
  readonly by: readonly Party[]
  readonly published: PartialDate | null
  readonly covers: Covered | null
  /** What it says as a whole. */
  readonly summary: LocalText | null
  /** What it says of the problem, rather than of what was done about it. */
  readonly effects: LocalText | null
  readonly outcomes: readonly Outcome[]
  readonly also: readonly UnpromisedActivity[]
  readonly sources: readonly Source[]
  readonly remarks: readonly Remark[]
}

export type Covered = { readonly from: PartialDate; readonly to: PartialDate }

export type Outcome = {
  readonly report: Report
  readonly commitment: Commitment
  /** `null` when the report says what was done without saying how the commitment stands. */
  readonly status: Status | null
  readonly figures: readonly Figure[]
  readonly explanation: LocalText | null
  readonly evidence: readonly Source[]
  readonly assessments: readonly Assessment[]
  readonly remarks: readonly Remark[]
}

export type Figure = {
  readonly value: number
  readonly unit: Unit
  readonly qualifier: Qualifier
  /** The total that `value` is part of. */
  readonly of: number | null
  readonly places: readonly Area[]
  readonly source: Source | null
}

/** A figure and the account of a report that it stands in. */
export type ReportedFigure = { readonly figure: Figure; readonly outcome: Outcome }

/** Somebody else's verdict, kept apart from what the parties say. */
export type Assessment = {
  readonly by: string
  readonly says: LocalText
  readonly date: PartialDate | null
  readonly source: Source | null
}

export type UnpromisedActivity = {
  readonly text: LocalText
  readonly by: readonly Party[]
  readonly figures: readonly Figure[]
  readonly sources: readonly Source[]
}

/** How a commitment stands on the as-of date. Computed, never written in content. */
export type Standing =
  | {
      readonly kind: 'declared'
      readonly status: Status
      readonly outcome: Outcome
      /** Days since the due date when the last word is a passing one ("in progress"); otherwise `null`. */
      readonly daysWithoutFinalWord: number | null
    }
  /** Reports of one day declare different things, so that neither is the later word. */
  | {
      readonly kind: 'parties-differ'
      /** What each of the parties declares of that day, in the order of their reports. */
      readonly outcomes: readonly Outcome[]
      /** As of a declared status, when all of them are passing ones. */
      readonly daysWithoutFinalWord: number | null
    }
  /** A report says what was done, and nothing about how the commitment stands. */
  | { readonly kind: 'reported'; readonly outcome: Outcome }
  /** The due date has passed and nothing has been reported. */
  | { readonly kind: 'not-reported'; readonly days: number }
  /** Nothing has been reported, and nothing needs to have been yet. */
  | { readonly kind: 'not-due' }

/** What the figures of a report, or of several that were added up, show beside one target. Computed. */
export type Measurement =
  | {
      readonly verdict: 'met' | 'exceeded' | 'below'
      readonly target: Target
      /** As it was reported, or the sum of `sumOf`. */
      readonly figure: Figure
      /** Where the figure stands; of a sum, the latest that it is made of. */
      readonly outcome: Outcome
      /** The figures that `figure` is the sum of, in the order of their days; none where it was reported as it is. */
      readonly sumOf: readonly ReportedFigure[]
      /** The days that the figure is about; `null` where nobody says. */
      readonly covered: Days | null
      /** The number that the figure was held against; `null` where the target itself is the measure ("all"). */
      readonly expected: number | null
      readonly scaling: Scaling | null
    }
  | {
      readonly verdict: 'cannot-compare'
      readonly reason: IncomparableReason
      readonly target: Target | null
      readonly figure: Figure | null
      readonly outcome: Outcome | null
      readonly sumOf: readonly ReportedFigure[]
      readonly covered: Days | null
      /** What the target would come to over the whole period, where that can be said. */
      readonly wholePeriod: Scaling | null
    }

/** A target "per week" (month, year …) counted up over a stretch of days. */
export type Scaling = {
  readonly per: UnitOfTime
  /** Weeks (months, years …) in the stretch. */
  readonly units: number
  readonly from: Day
  readonly to: Day
  /** `units` times the target. */
  readonly expected: number
  /** Whether the last unit has only begun; otherwise all of them are whole. */
  readonly isBegun: boolean
}
