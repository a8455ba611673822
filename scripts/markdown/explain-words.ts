import type { Archive, GlossaryEntry } from '../model/archive.ts'
import { type Language, type LocalText, mainLanguageOf, textIn } from '../model/language.ts'
import { findWords, type Word } from './find-words.ts'
import type { FoundWord } from './mark-words.ts'
import { wordsInMarkdown } from './words-in-markdown.ts'

/** A text of a page in which words may be explained: Markdown, or plain words on one line. */
export type ExplainableText = { readonly markdown: LocalText } | { readonly plain: LocalText }

/** A word where a page uses it first: what explains it, and the form it is used in. */
export type FirstUse = { readonly entry: GlossaryEntry; readonly form: string; readonly language: Language }

export type ExplainedWords = {
  /** In the order of the page. */
  readonly uses: readonly FirstUse[]
  /** The words that are used first in one of the texts. */
  usedFirstIn(text: LocalText): readonly Word[]
}

/** Who reads, and what there are explanations for. */
type Reader = {
  readonly archive: Pick<Archive, 'glossary'>
  readonly language: Language
  readonly defaultLanguage: Language
}

/** Nothing is explained. */
export const NO_WORDS: ExplainedWords = { uses: [], usedFirstIn: () => [] }

/**
 * Where a page first uses each word of the glossary. Worked out before the page is made, so that no component needs to know
 * what another has shown.
 *
 * @param texts in the order of the page; each is shown once
 */
export function explainWords(reader: Reader, texts: readonly ExplainableText[]): ExplainedWords {
  const { glossary } = reader.archive
  if (glossary.length === 0) return NO_WORDS
  const uses: FirstUse[] = []
  const words = new Map<LocalText, readonly Word[]>()
  for (const text of texts) {
    const local = 'markdown' in text ? text.markdown : text.plain
    const shown = textIn(local, reader.language, reader.defaultLanguage)
    const unused = glossary.filter((entry) => !uses.some((use) => use.entry === entry))
    const candidates = unused.map((entry) => wordIn(shown.language, entry, reader.defaultLanguage))
    const found = 'markdown' in text ? wordsInMarkdown(shown.text, candidates) : wordsInText(shown.text, candidates)
    for (const { id, form } of found) {
      const entry = unused.find((one) => one.id === id)
      if (entry !== undefined) uses.push({ entry, form, language: shown.language })
    }
    words.set(
      local,
      candidates.filter(({ id }) => found.some((word) => word.id === id)),
    )
  }
  return { uses, usedFirstIn: (text) => words.get(text) ?? [] }
}

/** The forms of a word in a language; its synonyms are written in the site's default language. */
function wordIn(language: Language, { id, word, synonyms }: GlossaryEntry, defaultLanguage: Language): Word {
  const main = mainLanguageOf(language)
  const own = word[language] ?? word[main]
  const others = main === mainLanguageOf(defaultLanguage) ? synonyms : []
  return { id, forms: own === undefined ? others : [own, ...others] }
}

function wordsInText(text: string, words: readonly Word[]): readonly FoundWord[] {
  return findWords(text, words).map(({ id, from, to }) => ({ id, form: text.slice(from, to) }))
}
