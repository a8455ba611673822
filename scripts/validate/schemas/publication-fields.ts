import * as z from 'zod'
import { DOCUMENT_KINDS, FOLLOW_UP_FREQUENCIES, PUBLICATION_STATES } from '../../model/vocabulary.ts'
import {
  allow,
  basis,
  contact,
  id,
  localText,
  partialDate,
  promiseReference,
  remarks,
  source,
  sources,
  surveyReference,
  text,
  themeReference,
} from './fields.ts'

const theme = z.strictObject({
  id,
  title: localText,
  /** Why the theme was chosen; shown under its heading. */
  background: localText.optional(),
  /** A theme of an earlier publication that has another id. */
  follows: themeReference.optional(),
  /** Whether it is stated that it follows that one. */
  basis,
  sources,
})

const signatory = z.strictObject({
  role: localText,
  /** Roles are enough; write a name only when there is a reason to. */
  name: text.optional(),
  party: id.optional(),
})

/** `publication.yaml`: what holds for the whole document. The folder's name is the id. */
export const publicationFields = z.strictObject({
  title: localText,
  /** What the document calls itself. */
  'document-type': localText.optional(),
  period: z.strictObject({
    from: partialDate,
    /** `null` = open-ended. */
    to: partialDate.nullable(),
    'as-printed': text.optional(),
    basis,
  }),
  state: z.enum(PUBLICATION_STATES),
  /** A day after the as-of date is an embargo: the publication is not built. */
  published: partialDate.nullish(),
  signed: z
    .strictObject({
      date: partialDate.optional(),
      place: localText.optional(),
      by: z.array(signatory).default([]),
      basis,
    })
    .optional(),
  parties: z.array(id).default([]),
  /** The districts it is for; none = the whole municipality. */
  areas: z.array(id).default([]),
  agreement: z.strictObject({ title: localText, url: source.shape.url.optional() }).optional(),
  /** How often the document says that it is followed up; left out when it does not say. */
  'follow-up': z.strictObject({ every: z.enum(FOLLOW_UP_FREQUENCIES), 'as-printed': text.optional() }).optional(),
  /** Registration numbers (diarienummer). */
  records: z
    .array(
      z.strictObject({
        authority: text,
        number: text,
        date: partialDate.optional(),
        /** Which document it is the number of. */
        kind: z.enum(DOCUMENT_KINDS).optional(),
      }),
    )
    .default([]),
  /** The surveys that led to the publication. */
  surveys: z.array(surveyReference).default([]),
  themes: z.array(theme),
  /** Earlier promises that end here, and why. */
  ended: z.array(z.strictObject({ promise: promiseReference, why: localText })).default([]),
  /** Whether all promises of the printed document are here; left out when unknown. */
  complete: z.boolean().nullish(),
  sources,
  contact: contact.optional(),
  remarks,
  allow,
})

export type PublicationFields = z.infer<typeof publicationFields>
export type ThemeFields = z.infer<typeof theme>
