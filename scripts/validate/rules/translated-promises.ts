import { languageName } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** When the title of a publication is translated, its promises are expected to be. */
export function translatedPromises({ publications }: ValidContent, report: Report, { site, known }: RuleContext): void {
  for (const folder of publications) {
    const languagesById = known.publications.get(folder.id)?.promiseLanguages
    for (const language of otherLanguagesOf(folder, languageName(site.defaultLanguage))) {
      for (const promise of folder.promises) {
        if (languagesById?.get(promise.id)?.has(language)) continue
        const file = promise.file.replace(/[^/]+$/, `${promise.id}.${language}.md`)
        report('translation/missing', promise.placeOf(['title']), { promise: promise.id, language, file })
      }
    }
  }
}

function otherLanguagesOf({ publication }: ValidPublication, defaultLanguage: string): readonly string[] {
  const title = publication?.fields.title
  return title === undefined || typeof title === 'string'
    ? []
    : Object.keys(title).filter((language) => language !== defaultLanguage)
}
