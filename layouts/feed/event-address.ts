import type { Address, Addresses } from '../../scripts/model/addresses.ts'
import type { Corrected, Report } from '../../scripts/model/archive.ts'
import type { FeedEvent } from '../../scripts/model/feed-event.ts'
import { reportId } from '../components/report-entry.tsx'

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

function reportAddress(report: Report, to: Addresses): Address {
  return `${to.followUp(report.publication)}#${reportId(report)}`
}

function correctedAddress(concerns: Corrected, to: Addresses): Address {
  switch (concerns.kind) {
    case 'publication':
    // Files and what is gone have no page; the publication tells of them.
    case 'file':
    case 'withdrawn':
      return to.publication(concerns.publication)
    case 'promise':
      return to.promise(concerns.promise)
    case 'commitment':
      return `${to.promise(concerns.commitment.promise)}#${concerns.commitment.id}`
    case 'survey':
      return to.survey(concerns.survey)
    case 'report':
      return reportAddress(concerns.report, to)
  }
}
