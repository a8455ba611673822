import type { ExplainedWords } from '../../scripts/markdown/explain-words.ts'
import { findWords } from '../../scripts/markdown/find-words.ts'
import { type LocalText as Text, textIn } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'
import { languageMarks } from '../texts/language-marks.ts'
import { wordLink } from './word-link.ts'

type ExplainedTextProps = { readonly page: Page; readonly text: Text; readonly words: ExplainedWords }

/** A text from content in which words lead to their explanations; the text itself stays as it is. */
export const ExplainedText = ({ page, text, words }: ExplainedTextProps) => {
  const shown = textIn(text, page.language, page.defaultLanguage)
  const uses = findWords(shown.text, words.usedFirstIn(text))
  const marked = (
    <>
      {uses.map(({ id, from, to }, index) => (
        <>
          {shown.text.slice(uses[index - 1]?.to ?? 0, from)}
          <a {...wordLink(id)}>{shown.text.slice(from, to)}</a>
        </>
      ))}
      {shown.text.slice(uses.at(-1)?.to ?? 0)}
    </>
  )
  const marks = languageMarks(shown.language, page)
  return marks === null ? marked : <span {...marks}>{marked}</span>
}
