import { type Language, mainLanguageOf } from '../../scripts/model/language.ts'
import type { Texts } from './texts.ts'

/** What a language is called within a sentence: `svenska`, in English `Swedish`, in easy Swedish `vanlig svenska`. */
export function nameLanguage(language: Language, texts: Texts): string {
  const main = mainLanguageOf(language)
  const name = new Intl.DisplayNames([texts.language], { type: 'language' }).of(main) ?? language
  const isNearest = main === mainLanguageOf(texts.language) && language !== texts.language
  return isNearest ? texts.translation.ordinary(name) : name
}
