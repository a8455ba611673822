import { languageMarks } from '../texts/language-marks.ts'
import type { Reading } from '../texts/reading.ts'
import { splitApart } from '../texts/set-apart.ts'

type MixedTextProps = { readonly page: Reading; readonly text: (reading: Reading) => string }

/**
 * A sentence that is put together of words of the interface and words from content, such as `at least 1 besök per month`: those
 * in another language than the page are marked with it, so that they are read aloud as what they are (WCAG 3.1.2).
 */
export const MixedText = ({ page, text }: MixedTextProps) => {
  const { language, defaultLanguage, texts } = page
  return (
    <>
      {splitApart(text({ language, defaultLanguage, texts, setsApart: true })).map((part) =>
        part.language === null ? part.text : <span {...languageMarks(part.language, page)}>{part.text}</span>,
      )}
    </>
  )
}
