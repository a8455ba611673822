import type { PublicPromise } from '../model/archive.ts'
import type { Language, LocalText } from '../model/language.ts'
import type { ValidPromise } from '../validate/valid-content.ts'
import { type Assembly, type DraftPublication, type DraftTheme, found, localProse } from './assemble-publication.ts'
import type { Draft } from './draft.ts'
import { outdatedLanguages } from './outdated-languages.ts'

export type DraftPromise = Draft<PublicPromise>

/** One promise under its theme; commitments, lineage and survey references are linked later. */
export function assemblePromise(
  promise: ValidPromise,
  theme: DraftTheme,
  publication: DraftPublication,
  { site, wording, areas }: Assembly,
): DraftPromise {
  const { id, fields } = promise
  const text = localProse([promise.prose, ...promise.translations.map(({ prose }) => prose)], site)
  return {
    id,
    reference: `${publication.id}/${id}`,
    publication,
    theme,
    title: titleOf(promise, site.defaultLanguage),
    text: text ?? { [site.defaultLanguage]: '' },
    outdatedTranslations: outdatedTranslations(promise),
    because: [],
    awaitsReasons: false,
    continues: [],
    continuedBy: [],
    ended: null,
    thread: [],
    commitments: [],
    places: found(fields.places, areas),
    sources: [...wording.sources(fields.sources)],
    remarks: [...wording.remarks(fields.remarks)],
    corrections: [],
  }
}

function titleOf({ fields, translations }: ValidPromise, defaultLanguage: string): LocalText {
  const translated = translations.map((one) => [one.prose.language ?? defaultLanguage, one.fields.title])
  return { [defaultLanguage]: fields.title, ...Object.fromEntries(translated) }
}

function outdatedTranslations({ fields, prose, translations }: ValidPromise): Language[] {
  return outdatedLanguages(
    { title: fields.title, markdown: prose.markdown },
    translations.map((one) => ({ language: one.prose.language, translatedFrom: one.fields['translated-from'] })),
  )
}
