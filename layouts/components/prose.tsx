import { renderMarkdown } from '../../scripts/markdown/render-markdown.ts'
import { type LocalText, textIn } from '../../scripts/model/language.ts'
import type { Reading } from '../texts/reading.ts'

type ProseProps = {
  readonly page: Reading
  /** Markdown. */
  readonly text: LocalText
  /** The level of the heading that the prose stands under. */
  readonly under: number
}

/** Markdown from content as HTML; the one place where markup is taken as it is, made by our own renderer, which lets no HTML of the text through. */
export const Prose = ({ page, text, under }: ProseProps) => {
  const shown = textIn(text, page.language, page.defaultLanguage)
  const lang = shown.language === page.language ? undefined : shown.language
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: renderMarkdown(shown.text, under) }} />
}
