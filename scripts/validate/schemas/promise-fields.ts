import * as z from 'zod'
import { LINEAGE_CHANGES } from '../../model/vocabulary.ts'
import {
  allow,
  basis,
  id,
  localText,
  promiseReference,
  remarks,
  sources,
  surveyPartReference,
  text,
  translatedFrom,
} from './fields.ts'

const lineage = z.strictObject({
  promise: promiseReference,
  change: z.enum(LINEAGE_CHANGES),
  why: localText.optional(),
  /** `inferred` when no source says that the one continues the other. */
  basis,
})

/** The front matter of `promises/<id>.md`; the file name is the id, the text below is what is promised. */
export const promiseFields = z.strictObject({
  /** Shown as heading and in every list. */
  title: text,
  /** The id of a theme of the same publication. */
  theme: id,
  /** Place in the reading order. */
  order: z.number().int().min(0).default(0),
  /** The questions and findings that led to this promise. */
  because: z.array(surveyPartReference).default([]),
  /** The earlier promises that this one continues. */
  continues: z.array(lineage).default([]),
  places: z.array(id).default([]),
  sources,
  remarks,
  allow,
})

/** The front matter of `promises/<id>.<language>.md`, a translation: all but the words is taken from the original. */
export const promiseTranslationFields = z.strictObject({ title: text, 'translated-from': translatedFrom, allow })

export type PromiseFields = z.infer<typeof promiseFields>
export type PromiseTranslationFields = z.infer<typeof promiseTranslationFields>
