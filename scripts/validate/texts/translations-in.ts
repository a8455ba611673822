import type { Language } from '../../model/language.ts'
import { type OriginalText, textFingerprint } from '../../model/text-fingerprint.ts'
import type { Place } from '../../report/problem.ts'
import type { Valid, ValidContent, ValidPromise, ValidPublication } from '../valid-content.ts'

/** A translation of a promise or a foreword, and how it stands to its original. */
export type Translation = {
  /** The id of the promise; `null` for the foreword. */
  readonly promise: string | null
  readonly language: Language
  readonly file: string
  /** Where it says what it was made from, or else where it begins. */
  readonly place: Place
  /** The fingerprint of the original as it is now. */
  readonly fingerprint: string
  /** `unstamped`: it does not say what it was made from; `stale`: the original was another text then. */
  readonly state: 'current' | 'stale' | 'unstamped'
  readonly originalFile: string
}

/** Every translated promise and foreword, in the order of the publications. */
export function translationsIn({ publications }: ValidContent): readonly Translation[] {
  return publications.flatMap((folder) => [...ofForeword(folder), ...folder.promises.flatMap(ofPromise)])
}

function ofForeword({ foreword }: ValidPublication): readonly Translation[] {
  const original = foreword.find(({ language }) => language === null)
  if (original === undefined) return []
  const fingerprint = textFingerprint({ title: null, markdown: original.markdown })
  return foreword.flatMap((one) =>
    one.language === null ? [] : [describe(one, one.language, { promise: null, original: original.file, fingerprint })],
  )
}

function ofPromise({ id, file, fields, prose, translations }: ValidPromise): readonly Translation[] {
  if (translations.length === 0) return []
  const original: OriginalText = { title: fields.title, markdown: prose.markdown }
  const fingerprint = textFingerprint(original)
  return translations.flatMap((one) =>
    one.prose.language === null
      ? []
      : [describe(one, one.prose.language, { promise: id, original: file, fingerprint })],
  )
}

type Stamped = Valid<{ readonly 'translated-from'?: string | undefined }>
type Source = { readonly promise: string | null; readonly original: string; readonly fingerprint: string }

function describe(
  { file, fields, placeOf }: Stamped,
  language: Language,
  { promise, original, fingerprint }: Source,
): Translation {
  const stamp = fields['translated-from']
  const state = stamp === undefined ? 'unstamped' : stamp === fingerprint ? 'current' : 'stale'
  const place = stamp === undefined ? { file, line: 1, column: 1 } : placeOf(['translated-from'])
  return { promise, language, file, place, fingerprint, state, originalFile: original }
}
