import { findWords, type Word } from '../../scripts/markdown/find-words.ts'
import type { FoundWord } from '../../scripts/markdown/mark-words.ts'
import { wordsInMarkdown } from '../../scripts/markdown/words-in-markdown.ts'
import type { GlossaryEntry } from '../../scripts/model/archive.ts'
import { type Language, type LocalText, mainLanguageOf, textIn } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'

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

/** Nothing is explained. */
export const NO_WORDS: ExplainedWords = { uses: [], usedFirstIn: () => [] }

/**
 * Where a page first uses each word of the glossary. Worked out before the page is made, so that no component needs to know
 * what another has shown.
 *
 * @param texts in the order of the page; each is shown once
 */
export function explainWords(page: Page, texts: readonly ExplainableText[]): ExplainedWords {
  const { glossary } = page.archive
  if (glossary.length === 0) return NO_WORDS
  const uses: FirstUse[] = []
  const words = new Map<LocalText, readonly Word[]>()
  for (const text of texts) {
    const local = 'markdown' in text ? text.markdown : text.plain
    const shown = textIn(local, page.language, page.defaultLanguage)
    const unused = glossary.filter((entry) => !uses.some((use) => use.entry === entry))
    const candidates = unused.map((entry) => wordIn(shown.language, entry, page.defaultLanguage))
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
