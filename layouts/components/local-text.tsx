import { type LocalText as Text, textIn } from '../../scripts/model/language.ts'
import type { Reading } from '../texts/reading.ts'

/** A text from content; marked with its language when it is not translated into the language of the page. */
export const LocalText = ({ page, text }: { readonly page: Reading; readonly text: Text }) => {
  const shown = textIn(text, page.language, page.defaultLanguage)
  return shown.language === page.language ? shown.text : <span lang={shown.language}>{shown.text}</span>
}
