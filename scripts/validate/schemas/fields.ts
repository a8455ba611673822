// The small pieces that the schemas of all kinds of files are made of. Schemas only say what may be written; they
// change nothing, so that a value found wrong is the value the editor wrote.
import * as z from 'zod'
import { isPartialDate } from '../../model/dates.ts'
import { isUrl } from '../../model/is-url.ts'
import { BASES, DOCUMENT_KINDS, QUALIFIERS } from '../../model/vocabulary.ts'
import { hasUser } from '../../report/has-user.ts'

// Folders of the site are called by ids; systems take names of at most 255 bytes, and some ids stand together in one.
export const ID_PATTERN = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/
export const PUBLICATION_ID_PATTERN = /^\d{4}(-\d{4})?(-[a-z0-9]+(-[a-z0-9]+)*)?$/

/** What a string must look like; the name is the last part of the rule that is broken: `field/date`. */
export type TextFormat =
  | 'id'
  | 'date'
  | 'url'
  | 'email'
  | 'not-empty'
  | 'promise-reference'
  | 'survey-reference'
  | 'survey-part-reference'
  | 'theme-reference'
  | 'commitment-reference'

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
const PUBLICATION_ID = `\\d{4}(?:-\\d{4})?(?:-${ID})?`
const IN_PUBLICATION = new RegExp(`^${PUBLICATION_ID}/${ID}$`)
const MONTH = '0[1-9]|1[0-2]'
const DAY_OF_ANY_YEAR = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|')
const LEAP_YEAR = '\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00'

/** How a text of each format is written. Programs for editing are given these very patterns (scripts/json-schema/). */
export const PATTERNS: Readonly<Record<TextFormat, RegExp>> = {
  id: ID_PATTERN,
  date: new RegExp(`^(?:\\d{4}(?:-(?:${MONTH}|${DAY_OF_ANY_YEAR}))?|(?:${LEAP_YEAR})-02-29)$`),
  // Not `https://kommunen.se@annan.example/`, which hides where it leads.
  url: /^https?:\/\/(?![^/?#\\]*@)\S+$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  'not-empty': /\S/,
  'promise-reference': IN_PUBLICATION,
  'survey-reference': IN_PUBLICATION,
  'survey-part-reference': new RegExp(`^${PUBLICATION_ID}/${ID}#${ID}$`),
  'theme-reference': IN_PUBLICATION,
  'commitment-reference': new RegExp(`^${ID}/${ID}$`),
}

/** A string of a named format; the name reaches the problem through `params`. */
function formatted(format: TextFormat, fits = (_: string) => true) {
  return z.string().refine((text) => PATTERNS[format].test(text) && fits(text), { params: { format } })
}

/** Letters a–z, digits and single hyphens. */
export const id = formatted('id')

export const text = formatted('not-empty')

/** A string in the default language, or a map by language. */
export const localText = z.union([text, z.record(z.string(), text)])
export type LocalTextField = z.infer<typeof localText>

/** `2018`, `2018-03` or `2018-03-01`, written as text. */
export const dateText = formatted('date', isPartialDate)

/** The same in YAML, which reads a bare year as a number. */
export const partialDate = z.union([
  dateText,
  z.number().refine((year) => isPartialDate(String(year)), { params: { format: 'date' } }),
])
export type PartialDateField = z.infer<typeof partialDate>

export const url = formatted('url', (value) => isUrl(value) && !hasUser(value))
export const email = formatted('email')

/** `2018/grannsamverkan`. */
export const promiseReference = formatted('promise-reference')
/** `2018/invanardialog`. */
export const surveyReference = formatted('survey-reference')
/** A question or a finding: `2018/invanardialog#trygg`. */
export const surveyPartReference = formatted('survey-part-reference')
/** A theme of another publication: `2018/aldre`. */
export const themeReference = formatted('theme-reference')
/** A commitment of the same publication: `grannsamverkan/utbildningar`. */
export const commitmentReference = formatted('commitment-reference')

export const count = z.number().int().min(0)
/** In percent. */
export const share = z.number().min(0).max(100)
export const basis = z.enum(BASES).default('stated')

export const source = z.strictObject({
  title: localText,
  url,
  /** When it was last read. */
  read: partialDate.optional(),
  /** What document it is; left out for pages, news and the like. */
  kind: z.enum(DOCUMENT_KINDS).optional(),
})

export const sources = z.array(source).default([])

export const remark = z.strictObject({ text: localText, sources })
export const remarks = z.array(remark).default([])

export const contact = z.strictObject({ name: localText, email: email.optional(), url: url.optional() })

/** A stretch of time, known as exactly as its ends are written. */
export const span = z.strictObject({
  from: partialDate.nullish(),
  to: partialDate.nullish(),
  'as-printed': text.optional(),
})

export const figure = z.strictObject({
  value: z.number(),
  unit: text,
  qualifier: z.enum(QUALIFIERS).default('exactly'),
  /** The total that the value is part of. */
  of: z.number().optional(),
  /** Where it was counted, when that is not where the commitment holds. */
  places: z.array(id).default([]),
  /** Needed when two figures for one thing come from different sources. */
  source: source.optional(),
})

/** The fingerprint of the text that a translation was made from; `npm run translations -- --stamp` writes it. */
export const translatedFrom = text.optional()

/** Warnings about something that is as it should be, each with the reason; no page shows them. */
export const allow = z
  .array(
    z.strictObject({
      rule: text,
      /** The very words that the warning marks, so that it comes back when they change; left out when it marks none. */
      words: text.optional(),
      because: text,
    }),
  )
  .default([])
