import type { Address } from '../../scripts/model/address.ts'
import type { Addresses } from '../../scripts/model/addresses.ts'
import { correctedAddress, reportAddress } from '../../scripts/model/corrected.ts'
import type { FeedEvent } from '../../scripts/model/feed-event.ts'

/** Where an event can be read about, down to the place on the page. */
export function eventAddress(event: FeedEvent, to: Addresses): Address {
  switch (event.kind) {
    case 'publication':
      return to.publication(event.publication)
    case 'report':
      return reportAddress(event.report, to)
    case 'correction':
      return correctedAddress(event.correction.concerns, to)
  }
}
