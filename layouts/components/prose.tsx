import { type ExplainedWords, NO_WORDS } from '../../scripts/markdown/explain-words.ts'
import { renderMarkdown } from '../../scripts/markdown/render-markdown.ts'
import { attachmentAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { type LocalText, textIn } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'
import { languageMarks } from '../texts/language-marks.ts'
import { wordLink } from './word-link.ts'

type ProseProps = {
  readonly page: Page
  /** Where the text belongs, and with it the files that it links to. */
  readonly publication: Publication
  /** Markdown. */
  readonly text: LocalText
  /** The level of the heading that the prose stands under. */
  readonly under: number
  /** The words that the page explains; none when left out. */
  readonly words?: ExplainedWords
}

/** Markdown from content as HTML, taken as it is: it is made by our own renderer, which lets no HTML of the text through. */
export const Prose = ({ page, publication, text, under, words = NO_WORDS }: ProseProps) => {
  const shown = textIn(text, page.language, page.defaultLanguage)
  const addressOf = (path: string) => page.to(attachmentAddress(publication, path))
  const html = renderMarkdown(shown.text, under, addressOf, { words: words.usedFirstIn(text), linkOf: wordLink })
  if (html === '') return null
  const marks = languageMarks(shown.language, page)
  return <div class="prose" {...marks} dangerouslySetInnerHTML={{ __html: html }} />
}
