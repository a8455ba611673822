import type { Commitment, Corrected, Party, Publication, PublicPromise, Report } from '../model/archive.ts'
import type { FeedEvent } from '../model/feed-event.ts'

/** Whether an event is about something that a party has promised, has a part in, or has told. */
export function isAboutParty(event: FeedEvent, party: Party): boolean {
  switch (event.kind) {
    case 'publication':
      return hasPartIn(event.publication, party)
    case 'report':
      return isReportOf(event.report, party)
    case 'correction':
      return correctsPartOf(event.correction.concerns, party)
  }
}

/** Whether an event is about a theme, by its id, or about a promise of that theme. */
export function isAboutTheme(event: FeedEvent, id: string): boolean {
  switch (event.kind) {
    case 'publication':
      return hasTheme(event.publication, id)
    case 'report':
      return event.report.outcomes.some(({ commitment }) => commitment.promise.theme.id === id)
    case 'correction':
      return correctsTheme(event.correction.concerns, id)
  }
}

function hasPartIn({ parties, promises }: Publication, party: Party): boolean {
  return parties.includes(party) || promises.some((promise) => hasPartInPromise(promise, party))
}

function hasPartInPromise({ commitments }: PublicPromise, party: Party): boolean {
  return commitments.some((commitment) => hasPartInCommitment(commitment, party))
}

function hasPartInCommitment({ by }: Commitment, party: Party): boolean {
  return by.some((entry) => entry.party === party)
}

function isReportOf({ by, outcomes, also }: Report, party: Party): boolean {
  return (
    by.includes(party) ||
    outcomes.some(({ commitment }) => hasPartInCommitment(commitment, party)) ||
    also.some((activity) => activity.by.includes(party))
  )
}

function correctsPartOf(concerns: Corrected, party: Party): boolean {
  switch (concerns.kind) {
    case 'party':
      return concerns.party === party
    case 'publication':
    case 'file':
    case 'area':
    case 'unit':
    case 'withdrawn':
      return hasPartIn(concerns.publication, party)
    // What residents said is the ground of all that was promised.
    case 'survey':
      return hasPartIn(concerns.survey.publication, party)
    case 'promise':
      return hasPartInPromise(concerns.promise, party)
    case 'commitment':
      return hasPartInCommitment(concerns.commitment, party)
    case 'report':
      return isReportOf(concerns.report, party)
  }
}

function hasTheme({ themes }: Publication, id: string): boolean {
  return themes.some((theme) => theme.id === id)
}

function correctsTheme(concerns: Corrected, id: string): boolean {
  switch (concerns.kind) {
    case 'publication':
    case 'file':
    case 'party':
    case 'area':
    case 'unit':
    case 'withdrawn':
      return hasTheme(concerns.publication, id)
    case 'survey':
      return hasTheme(concerns.survey.publication, id)
    case 'promise':
      return concerns.promise.theme.id === id
    case 'commitment':
      return concerns.commitment.promise.theme.id === id
    case 'report':
      return concerns.report.outcomes.some(({ commitment }) => commitment.promise.theme.id === id)
  }
}
