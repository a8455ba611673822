import { renderMarkdown } from '../../scripts/markdown/render-markdown.ts'
import { attachmentAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { type LocalText, textIn } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'

type ProseProps = {
  readonly page: Page
  /** Where the text belongs, and with it the files that it links to. */
  readonly publication: Publication
  /** Markdown. */
  readonly text: LocalText
  /** The level of the heading that the prose stands under. */
  readonly under: number
}

/** Markdown from content as HTML; the one place where markup is taken as it is, made by our own renderer, which lets no HTML of the text through. */
export const Prose = ({ page, publication, text, under }: ProseProps) => {
  const shown = textIn(text, page.language, page.defaultLanguage)
  const lang = shown.language === page.language ? undefined : shown.language
  const html = renderMarkdown(shown.text, under, (path) => page.to(attachmentAddress(publication, path)))
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
