import { type Reading, surroundingLanguage } from '../../../layouts/texts/reading.ts'
import { splitApart } from '../../../layouts/texts/set-apart.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { absoluteAddress, attachmentAddress } from '../../model/addresses.ts'
import { directionOf, type Language, type LocalText, textIn } from '../../model/language.ts'
import type { Printing } from '../printing.ts'
import { type Block, type Inline, words } from './blocks.ts'
import { markdownToBlocks } from './markdown-to-blocks.ts'
import { textLanguageOf } from './text-language-of.ts'

/** A text from content on one line, marked with its language when it is not the document's. */
export function localText(text: LocalText, printing: Printing): Inline {
  const shown = textIn(text, printing.language, printing.defaultLanguage)
  return wordsInLanguage(shown.language, shown.text, printing)
}

/** Words of a known language on one line, marked when it is not the document's. */
export function wordsInLanguage(language: Language, text: string, printing: Printing): Inline {
  const isForeign = language !== surroundingLanguage(printing)
  const runsAcross = directionOf(language) !== directionOf(surroundingLanguage(printing))
  return {
    kind: 'text',
    text: onOneLine(text),
    language: isForeign ? textLanguageOf(language) : null,
    ...(runsAcross && { isApart: true }),
  }
}

/**
 * A sentence of the interface with words from content in it, such as `at least 1 besök per month`: those in another language
 * than the document are marked with it.
 */
export function mixedWords(sentence: (reading: Reading) => string, printing: Printing): readonly Inline[] {
  return wordsApart(sentence(readingApart(printing)), printing)
}

/** How sentences are written whose words in other languages `wordsApart` finds again. */
export function readingApart({ language, defaultLanguage, texts }: Printing): Reading {
  return { language, defaultLanguage, texts, setsApart: true }
}

/** Such a sentence, with those words marked. */
export function wordsApart(sentence: string, printing: Printing): readonly Inline[] {
  return splitApart(sentence).map(({ text, language }) =>
    language === null ? words(text) : wordsInLanguage(language, text, printing),
  )
}

/** Markdown from content; `under` is the level of the heading it stands under. */
export function prose(text: LocalText, under: number, printing: Printing): readonly Block[] {
  const { archive, publication, language, defaultLanguage } = printing
  const shown = textIn(text, language, defaultLanguage)
  const blocks = markdownToBlocks(
    shown.text,
    under,
    (path) => absoluteAddress(attachmentAddress(publication, path), archive.site),
    textsIn(shown.language, defaultLanguage).print.picture,
  )
  return shown.language === surroundingLanguage(printing)
    ? blocks
    : [{ kind: 'in-language', language: textLanguageOf(shown.language), blocks }]
}

function onOneLine(text: string): string {
  // A no-break space stays: it is a decision of the writer, a line break in a YAML file is not.
  return text.replace(/[ \t\r\n]+/g, ' ').trim()
}
