import { type Language, languageName } from '../../model/language.ts'
import type { TranslatedPart, TranslationGap } from '../../report/formats/format-translations.ts'
import type { LocalTextField } from '../schemas/fields.ts'
import type { Valid, ValidContent, ValidPublication, ValuePath } from '../valid-content.ts'
import { translationsIn } from './translations-in.ts'

type SiteLanguages = { readonly languages: readonly Language[]; readonly defaultLanguage: Language }

/**
 * What is not translated, and which translations were made from another text than the original is now or do not say what
 * they were made from; by language, then in the order of the content.
 *
 * A publication can be read in a language as soon as its title is translated; in the others, only that is missing.
 */
export function listTranslationGaps(content: ValidContent, site: SiteLanguages): readonly TranslationGap[] {
  return site.languages
    .filter((language) => language !== site.defaultLanguage)
    .flatMap((language) => [
      ...content.publications.flatMap((folder) => missingIn(folder, language)),
      ...outdatedIn(content, language),
    ])
}

function missingIn(folder: ValidPublication, language: Language): readonly TranslationGap[] {
  const { publication } = folder
  if (publication === null) return []
  const name = languageName(language)
  const gap = (part: TranslatedPart, id: string | null, file: string, line: number | null): TranslationGap => ({
    language: name,
    publication: folder.id,
    part,
    id,
    state: 'missing',
    file,
    line,
  })
  const inMap = (
    part: TranslatedPart,
    id: string | null,
    valid: Valid<unknown>,
    path: ValuePath,
    text: LocalTextField,
  ) => (hasText(text, name) ? [] : [gap(part, id, valid.file, valid.placeOf(path).line)])
  const title = inMap('publication', null, publication, ['title'], publication.fields.title)
  if (title.length > 0) return title
  return [
    ...missingForeword(folder, language).map((file) => gap('foreword', null, file, null)),
    ...publication.fields.themes.flatMap((theme, index) =>
      inMap('theme', theme.id, publication, ['themes', index, 'title'], theme.title),
    ),
    ...folder.promises
      .filter(({ translations }) => !translations.some(({ prose }) => prose.language === language))
      .map(({ id, file }) => gap('promise', id, translatedFile(file, name), null)),
    ...folder.commitments.flatMap((commitment) => {
      const { promise, id, text } = commitment.fields
      return inMap('commitment', `${promise}/${id}`, commitment, ['text'], text)
    }),
  ]
}

function missingForeword({ foreword }: ValidPublication, language: Language): readonly string[] {
  const original = foreword.find((one) => one.language === null)
  const isTranslated = foreword.some((one) => one.language === language)
  return original === undefined || isTranslated ? [] : [translatedFile(original.file, languageName(language))]
}

function outdatedIn(content: ValidContent, language: Language): readonly TranslationGap[] {
  return translationsIn(content).flatMap(({ promise, state, file, place, ...one }) =>
    one.language !== language || state === 'current'
      ? []
      : [
          {
            language: languageName(language),
            publication: file.split('/')[1] ?? '',
            part: promise === null ? 'foreword' : 'promise',
            id: promise,
            state,
            file,
            line: place.line,
          },
        ],
  )
}

function hasText(text: LocalTextField, name: string): boolean {
  return typeof text !== 'string' && Object.hasOwn(text, name)
}

/** `grannsamverkan.md` → `grannsamverkan.en.md`, whether the original has its language in its name or not. */
function translatedFile(original: string, name: string): string {
  return original.replace(/(\/[^/.]+)(?:\.[^/]+)?\.md$/, `$1.${name}.md`)
}
