import { type LocalText as Text, textIn } from '../../scripts/model/language.ts'
import { languageMarks } from '../texts/language-marks.ts'
import type { Reading } from '../texts/reading.ts'

/** A text from content; marked with its language, and the way it runs, where these are not those of the page. */
export const LocalText = ({ page, text }: { readonly page: Reading; readonly text: Text }) => {
  const shown = textIn(text, page.language, page.defaultLanguage)
  const marks = languageMarks(shown.language, page)
  return marks === null ? shown.text : <span {...marks}>{shown.text}</span>
}
