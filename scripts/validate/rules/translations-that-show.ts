import { languageName } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** A publication can be read in a language as soon as its title is translated; until then nobody sees its promises in it. */
export function translationsThatShow({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { publication, promises } of publications) {
    if (publication === null) continue
    const { title } = publication.fields
    const others = site.languages.filter((language) => language !== site.defaultLanguage)
    for (const language of others) {
      const name = languageName(language)
      const translated = promises.filter(({ translations }) =>
        translations.some(({ prose }) => prose.language === language),
      )
      if (translated.length === 0 || (typeof title !== 'string' && Object.hasOwn(title, name))) continue
      const details = { count: translated.length, language: name, defaultLanguage: languageName(site.defaultLanguage) }
      report('translation/title-missing', publication.placeOf(['title']), details)
    }
  }
}
