import type { LocalText } from '../../scripts/model/language.ts'
import { phraseOf, type Reading } from './reading.ts'

/**
 * What a feed is called: `Nytt i Medborgarlöften i Kungsbacka`, `Polisen – nytt i Medborgarlöften i Kungsbacka`.
 *
 * @param about the party or theme that it is about; `null` is the whole site
 */
export function formatFeedTitle(about: LocalText | null, site: LocalText, reading: Reading): string {
  const { feed } = reading.texts
  const name = phraseOf(site, reading)
  return about === null ? feed.title(name) : feed.titleAbout(name, phraseOf(about, reading))
}
