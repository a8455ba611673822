import type { Archive } from '../../scripts/model/archive.ts'
import { formatList } from './format-list.ts'
import { formatYears } from './format-years.ts'
import { nameLanguage } from './name-language.ts'
import type { Reading } from './reading.ts'

// More years than these are a table rather than a sentence.
const MOST_SPANS = 4

/**
 * Which publications can be read in the language of a page, where some cannot: `Bara löftena för 2018 kan läsas på engelska.
 * De andra finns på svenska.` Without it, whoever reads a translated site takes what is translated for all there is.
 */
export function tellUntranslated({ publications }: Archive, reading: Reading): string | null {
  const { language, defaultLanguage, texts } = reading
  const readable = publications.filter(({ languages }) => languages.includes(language))
  if (readable.length === publications.length) return null
  const [own, other] = [nameLanguage(language, texts), nameLanguage(defaultLanguage, texts)]
  const { translation } = texts
  if (readable.length === 0) return translation.none(own, other)
  const spans = [...new Set(readable.map(({ period }) => formatYears(period, texts)))]
  const others = publications.filter((one) => !readable.includes(one)).map(({ period }) => formatYears(period, texts))
  // Of two publications of one year, only one may be translated.
  const canBeListed = spans.length <= MOST_SPANS && !spans.some((span) => others.includes(span))
  return canBeListed ? translation.only(formatList(spans, texts), own, other) : translation.notAll(own, other)
}
