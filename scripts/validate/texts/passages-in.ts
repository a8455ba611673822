import { type Language, languageNamed } from '../../model/language.ts'
import type { Place } from '../../report/problem.ts'
import type { ValidContent } from '../valid-content.ts'
import { type ContentText, contentTexts } from './content-texts.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'

/** A text that is read in one go: a field, or a paragraph, heading or table cell of Markdown. */
export type Passage = Pick<MarkdownBlock, 'headingLevel' | 'images' | 'links'> & {
  /** The words as readers see them, without markup; code and pictures are U+FFFC, the object replacement character. */
  readonly text: string
  /** Where a part of the text stands in its file. */
  readonly placeOf: (start: number, end: number) => Place
  /** What is written before a part of the text on its line; `null` when the part is not written as it reads. */
  readonly before: (start: number, end: number) => string | null
}

/** A text of the content with its passages, into which it is taken apart when they are first asked for. */
export type Reading = {
  readonly source: ContentText
  readonly language: Language
  readonly passages: readonly Passage[]
}

type SiteLanguages = { readonly languages: readonly Language[]; readonly defaultLanguage: Language }

// The rules about language all read the same passages; Markdown is taken apart once.
const known = new WeakMap<ValidContent, readonly Reading[]>()

/** Every text that readers will see, with its passages. */
export function readingsIn(content: ValidContent, site: SiteLanguages): readonly Reading[] {
  const found = known.get(content) ?? contentTexts(content).map((text) => readingOf(text, site))
  known.set(content, found)
  return found
}

function readingOf(source: ContentText, { languages, defaultLanguage }: SiteLanguages): Reading {
  const { text, kind, language } = source
  let passages: readonly Passage[] | null = null
  return {
    source,
    language: language === null ? defaultLanguage : languageNamed(language, languages),
    get passages() {
      passages ??= kind === 'markdown' ? markdownBlocks(text).map((block) => ofBlock(source, block)) : [ofField(source)]
      return passages
    },
  }
}

function ofBlock(source: ContentText, { text, headingLevel, images, links, sourceOf }: MarkdownBlock): Passage {
  return {
    text,
    headingLevel,
    images,
    links,
    placeOf(start, end) {
      const written = sourceOf(start, end)
      return source.placeOf(source.text.slice(written.start, written.end), written.start)
    },
    before(start, end) {
      const [line = ''] = text.slice(start, end).split('\n', 1)
      const written = sourceOf(start, end)
      if (!source.text.startsWith(line, written.start)) return null
      return lineBefore(source.text, written.start)
    },
  }
}

function ofField(source: ContentText): Passage {
  return {
    text: source.text,
    headingLevel: null,
    images: [],
    links: [],
    placeOf: (start, end) => source.placeOf(source.text.slice(start, end), start),
    before: (start) => lineBefore(source.text, start),
  }
}

function lineBefore(text: string, offset: number): string {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(lineStart, offset)
}
