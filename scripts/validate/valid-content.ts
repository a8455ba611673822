// What validation hands on: the content of every file that could be understood, typed, each value with the file it
// stands in and a way to find the place of anything inside it.

import type { ContentFileHash } from '../model/content-fingerprint.ts'
import type { Language } from '../model/language.ts'
import type { SealEntry } from '../model/seal.ts'
import type { Place } from '../report/problem.ts'
import type { AreaFields } from './schemas/area-fields.ts'
import type { CommitmentFields } from './schemas/commitment-fields.ts'
import type { CorrectionFields } from './schemas/correction-fields.ts'
import type { ForewordFields } from './schemas/foreword-fields.ts'
import type { GlossaryFields } from './schemas/glossary-fields.ts'
import type { PartyFields } from './schemas/party-fields.ts'
import type { PromiseFields, PromiseTranslationFields } from './schemas/promise-fields.ts'
import type { PublicationFields } from './schemas/publication-fields.ts'
import type { RedirectFields } from './schemas/redirect-fields.ts'
import type { ReportFields } from './schemas/report-fields.ts'
import type { SurveyFields } from './schemas/survey-fields.ts'
import type { UnitFields } from './schemas/unit-fields.ts'

/** The keys and positions that lead to a value: `['outcomes', 0, 'status']`. */
export type ValuePath = readonly (string | number)[]

/** Typed fields and the way back to the file; `placeOf([])` is the whole value, a missing key its parent. */
export type Valid<Fields> = {
  readonly fields: Fields
  readonly file: string
  readonly placeOf: (path: ValuePath) => Place
  /** Where words stand within a text; the text itself when they are broken over lines. */
  readonly placeOfWords: (path: ValuePath, words: string) => Place
}

export type ValidContent = {
  readonly parties: readonly Valid<PartyFields>[]
  readonly areas: readonly Valid<AreaFields>[]
  readonly glossary: readonly Valid<GlossaryFields>[]
  /** From `units.yaml`, an optional file beside `parties.yaml`. */
  readonly units: readonly Valid<UnitFields>[]
  readonly redirects: readonly Valid<RedirectFields>[]
  readonly publications: readonly ValidPublication[]
}

/** One folder. `publication` is `null` when `publication.yaml` is missing or wrong: the rest is still looked at. */
export type ValidPublication = {
  readonly id: string
  readonly publication: Valid<PublicationFields> | null
  readonly foreword: readonly ValidForeword[]
  readonly promises: readonly ValidPromise[]
  readonly commitments: readonly Valid<CommitmentFields>[]
  readonly surveys: readonly (Valid<SurveyFields> & { readonly id: string })[]
  readonly reports: readonly (Valid<ReportFields> & { readonly id: string })[]
  readonly corrections: readonly Valid<CorrectionFields>[]
  /** The paths of everything in `files/`, relative to the root of the site. */
  readonly attachments: readonly string[]
  /** Its YAML and Markdown, in the order of their paths. */
  readonly contentFiles: readonly ContentFileHash[]
  /** What has been sealed of it, and may not be there any more. */
  readonly sealed: readonly SealEntry[]
}

/** Markdown text in one language (`null` = the site's default language); `line` is where it begins in its file. */
export type ValidProse = {
  readonly language: Language | null
  readonly file: string
  readonly markdown: string
  readonly line: number
}

export type ValidForeword = Valid<ForewordFields> & ValidProse

export type ValidPromise = Valid<PromiseFields> & {
  readonly id: string
  readonly prose: ValidProse
  readonly translations: readonly (Valid<PromiseTranslationFields> & { readonly prose: ValidProse })[]
}
