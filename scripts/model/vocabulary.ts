// The closed lists of the content model. YAML, types, CSS classes, addresses and texts use these very words.

/** Whether a publication may be seen by the public. */
export const PUBLICATION_STATES = ['draft', 'published'] as const
export type PublicationState = (typeof PUBLICATION_STATES)[number]

/** Whether a statement stands in the source or was read out of it. */
export const BASES = ['stated', 'inferred'] as const
export type Basis = (typeof BASES)[number]

/** What the parties declare about a commitment. */
export const STATUSES = [
  'not-started',
  'in-progress',
  'done',
  'partly-done',
  'not-done',
  'postponed',
  'changed',
  'withdrawn',
  'continues',
  'not-measurable',
] as const
export type Status = (typeof STATUSES)[number]

/** What a report is called, in place of its day, whose as-of date nobody stated. */
export const UNDATED = 'undated'

/** Statuses that still expect a later word on what became of the commitment. */
export const PASSING_STATUSES: readonly Status[] = ['not-started', 'in-progress', 'postponed']

/**
 * How a commitment stands: a declared status, that reports of one day declare different ones, or what only the calendar and the
 * lack of reports tell.
 */
export const STANDINGS = [...STATUSES, 'parties-differ', 'reported', 'not-reported', 'not-due'] as const
export type StandingKind = (typeof STANDINGS)[number]

/** How a promise continues an earlier one. */
export const LINEAGE_CHANGES = ['unchanged', 'reworded', 'strengthened', 'weakened', 'split', 'merged'] as const
export type LineageChange = (typeof LINEAGE_CHANGES)[number]

/** What sort of thing is committed to. */
export const COMMITMENT_KINDS = [
  'activity',
  'presence',
  'resource',
  'service-level',
  'information',
  'attempt',
  'plan',
  'goal',
] as const
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number]

/** The part a party has in a commitment. */
export const PARTY_ROLES = ['responsible', 'contributes', 'supports', 'asked'] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

export const PARTY_KINDS = [
  'municipality',
  'police',
  'region',
  'municipal-unit',
  'company',
  'housing-company',
  'property-owner',
  'authority',
  'association',
  'network',
  'school',
  'newspaper',
  'other',
] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

export const AREA_KINDS = ['district', 'place', 'kind-of-place'] as const
export type AreaKind = (typeof AREA_KINDS)[number]

/** The stretch of time a target counts within; `period` is the whole period of the publication. */
export const FREQUENCIES = [
  'day',
  'week',
  'two-weeks',
  'month',
  'two-months',
  'quarter',
  'term',
  'half-year',
  'year',
  'period',
] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** How often a publication says that it is followed up; `period` is once, when the period is over. */
export const FOLLOW_UP_FREQUENCIES = [
  'month',
  'two-months',
  'quarter',
  'four-months',
  'half-year',
  'year',
  'period',
] as const
export type FollowUpFrequency = (typeof FOLLOW_UP_FREQUENCIES)[number]

/** How exact a number is: Swedish *exakt, cirka, minst, högst, över, drygt, knappt*. */
export const QUALIFIERS = ['exactly', 'about', 'at-least', 'at-most', 'over', 'just-over', 'just-under'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** How the people who answered were reached; the kinds weigh differently as evidence. */
export const SURVEY_KINDS = ['open', 'random-sample', 'national', 'meetings'] as const
export type SurveyKind = (typeof SURVEY_KINDS)[number]

/**
 * What a document behind a promise is. Since 2023 each municipality has to have a situation picture (lägesbild) and an action
 * plan (åtgärdsplan), by the law on its responsibility for preventing crime (2023:196).
 */
export const DOCUMENT_KINDS = ['situation-picture', 'action-plan', 'agreement', 'decision'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Those of them that say why something is promised. */
export const GROUNDS: readonly DocumentKind[] = ['situation-picture', 'action-plan']

/** Which way an indicator should move. */
export const DIRECTIONS = ['higher', 'lower', 'neither'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What sort of change a correction is: of a mistake, or `revision`, which the parties decided on while the promise held. */
export const CORRECTION_KINDS = ['language', 'factual', 'revision', 'addition', 'withdrawal'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/** What the program finds when it puts a figure beside a target. */
export const VERDICTS = ['met', 'exceeded', 'below', 'cannot-compare'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why a figure and a target cannot be compared. */
export const INCOMPARABLE_REASONS = [
  'no-target',
  'no-number',
  'no-figure',
  'no-outcome',
  'other-unit',
  'no-date',
  'no-frequency',
  'inexact-time',
  'other-area',
  'some-areas',
  'too-inexact',
  'not-over',
  'uneven-time',
  'no-total',
  'empty-total',
] as const
export type IncomparableReason = (typeof INCOMPARABLE_REASONS)[number]

/** Whether a target asks for more than an earlier one, for less, or for as much in other words. */
export const TARGET_DIRECTIONS = ['strengthened', 'weakened', 'same'] as const
export type TargetDirection = (typeof TARGET_DIRECTIONS)[number]

/** Why nobody can tell which of two targets asks for more. */
export const UNDECIDED_REASONS = [
  /** One of them is not there. */
  'no-target',
  'words-only',
  'other-unit',
  /** At least and at most, a share and a number … */
  'other-amount',
  /** The same minimum, with and without an upper end; or a range that has moved at both ends. */
  'other-range',
  /** It is not said whether the number is for each year or for the whole period. */
  'no-frequency',
  /** A period without end. */
  'open-ended',
  /** A response time or the like, where more is not better. */
  'no-direction',
] as const
export type UndecidedReason = (typeof UNDECIDED_REASONS)[number]

/** Whether the public may see a publication on the as-of date; an embargo ends with its date of publication. */
export const RELEASES = ['published', 'draft', 'embargoed'] as const
export type Release = (typeof RELEASES)[number]

/** Where a publication's period lies, seen from the as-of date. */
export const PERIOD_STATES = ['coming', 'in-force', 'ended', 'open-ended'] as const
export type PeriodState = (typeof PERIOD_STATES)[number]

/** How well a site keeps to the law on accessibility; the statement says it in the law's fixed words. */
export const CONFORMANCES = ['full', 'partial', 'none'] as const
export type Conformance = (typeof CONFORMANCES)[number]

/** Why something is not accessible: it ought to be, it would be unreasonable to ask (12 §), or the law exempts it (9 §). */
export const SHORTCOMING_REASONS = ['non-compliance', 'disproportionate-burden', 'exempt'] as const
export type ShortcomingReason = (typeof SHORTCOMING_REASONS)[number]

/** Who has assessed the accessibility of a site. */
/** What others may do with the open data, by the names of SPDX (https://spdx.org/licenses/). */
export const DATA_LICENCES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0'] as const
export type DataLicence = (typeof DATA_LICENCES)[number]

/** What kind of organisation publishes the data, as DCAT-AP knows them. */
export const PUBLISHER_TYPES = [
  'local-authority',
  'regional-authority',
  'national-authority',
  'company',
  'non-governmental-organisation',
  'non-profit-organisation',
  'private-individual',
] as const
export type PublisherType = (typeof PUBLISHER_TYPES)[number]

export const ASSESSORS = ['self', 'external'] as const
export type Assessor = (typeof ASSESSORS)[number]

/** What can be searched for. */
export const SEARCH_KINDS = ['promise', 'survey', 'report', 'publication'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]
