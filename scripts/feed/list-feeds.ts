import type { Address } from '../model/address.ts'
import { type Addresses, addressesIn } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { FeedEvent } from '../model/feed-event.ts'
import { type Language, type LocalText, languageName } from '../model/language.ts'
import { isAboutParty, isAboutTheme } from './events-about.ts'
import { listEvents } from './list-events.ts'

/** One feed in one language, whole: how it is cut into files is decided where they are made. */
export type Feed = {
  readonly language: Language
  /** What it is called for ever: `sv/parties/polis`. */
  readonly name: string
  /** The party or theme that it is about; `null` is the whole site. */
  readonly about: LocalText | null
  readonly address: Address
  /** The page that it is found on. */
  readonly page: Address
  /** Newest first. */
  readonly events: readonly FeedEvent[]
}

type Place = (to: Addresses) => Address

/** The feeds of a site: one of everything, one for each party and one for each theme, in every language. */
export function listFeeds(archive: Archive): readonly Feed[] {
  const { site, parties, themeHistories } = archive
  const events = listEvents(archive)
  const everywhere = (name: string, about: LocalText | null, page: Place, address: Place, ofIt: readonly FeedEvent[]) =>
    site.languages.map((language) => {
      const addresses = addressesIn(language, site)
      return {
        language,
        name: `${languageName(language)}/${name}`,
        about,
        address: address(addresses),
        page: page(addresses),
        events: ofIt,
      }
    })
  return [
    ...everywhere(
      'everything',
      null,
      (to) => to.start(),
      (to) => to.feed(),
      events,
    ),
    ...parties.flatMap((party) =>
      everywhere(
        `parties/${party.id}`,
        party.short,
        (to) => to.party(party.id),
        (to) => to.partyFeed(party.id),
        events.filter((event) => isAboutParty(event, party)),
      ),
    ),
    ...themeHistories.flatMap(({ id, title }) =>
      everywhere(
        `themes/${id}`,
        title,
        (to) => to.theme(id),
        (to) => to.themeFeed(id),
        events.filter((event) => isAboutTheme(event, id)),
      ),
    ),
  ]
}
