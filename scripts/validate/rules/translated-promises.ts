import { languageName } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import type { KnownPublication } from '../references/known-names.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'
import { suggestLanguage } from '../values/text-languages.ts'

/** When the title of a publication is translated, its promises are expected to be. */
export function translatedPromises({ publications }: ValidContent, report: Report, { site, known }: RuleContext): void {
  const languages = site.languages.map(languageName)
  for (const folder of publications) {
    const languagesById = known.publications.get(folder.id)?.promiseLanguages ?? new Map()
    for (const language of otherLanguagesOf(folder, languageName(site.defaultLanguage))) {
      for (const promise of folder.promises) {
        if (languagesById.get(promise.id)?.has(language)) continue
        if (mayBeMisnamed(promise.id, language, languagesById, languages)) continue
        const file = promise.file.replace(/[^/]+$/, `${promise.id}.${language}.md`)
        report('translation/missing', promise.placeOf(['title']), { promise: promise.id, language, file })
      }
    }
  }
}

type LanguagesById = KnownPublication['promiseLanguages']

// `ljus.eng.md`, `ljus-en.md` and a translation without an original have been reported with their right names.
function mayBeMisnamed(id: string, language: string, byId: LanguagesById, languages: readonly string[]): boolean {
  const ofPromise = [...(byId.get(id) ?? [])].filter((one) => one !== null && !languages.includes(one))
  if (ofPromise.some((one) => suggestLanguage(one ?? '', languages) === language)) return true
  return [...byId].some(
    ([other, own]) =>
      (own.has(language) && !own.has(null)) ||
      (other.startsWith(id) && /^[-_ ]+\(?([a-z]+)\)?$/i.exec(other.slice(id.length))?.[1] === language),
  )
}

function otherLanguagesOf({ publication }: ValidPublication, defaultLanguage: string): readonly string[] {
  const title = publication?.fields.title
  return title === undefined || typeof title === 'string'
    ? []
    : Object.keys(title).filter((language) => language !== defaultLanguage)
}
