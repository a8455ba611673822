import type { Address } from './address.ts'
import type { Addresses } from './addresses.ts'
import type { Corrected, Publication, Report } from './archive.ts'
import type { LocalText } from './language.ts'
import { nameItem } from './seal.ts'

/** The id of a report on the page of its publication's follow-up; the underscore keeps it apart from the ids of content. */
export function reportId({ id }: Pick<Report, 'id'>): string {
  return `report_${id}`
}

/** Where a report is read, down to its place on the page. */
export function reportAddress(report: Report, to: Addresses): Address {
  return `${to.followUp(report.publication)}#${reportId(report)}`
}

/** Where what was corrected is read, down to its place on the page. */
export function correctedAddress(concerns: Corrected, to: Addresses): Address {
  switch (concerns.kind) {
    case 'publication':
    // Files and what is gone have no page, and names are read everywhere; the publication tells of them.
    case 'file':
    case 'party':
    case 'area':
    case 'unit':
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

/** What a correction is about, as `concerns` names it in content; of what was withdrawn, its publication. */
export function correctedReference(concerns: Corrected): string {
  switch (concerns.kind) {
    case 'publication':
    case 'withdrawn':
      return concerns.publication.id
    case 'promise':
      return concerns.promise.reference
    case 'commitment':
      return concerns.commitment.reference
    case 'survey':
      return concerns.survey.reference
    case 'report':
      return `${concerns.report.publication.id}/${concerns.report.id}`
    case 'file':
      return `${concerns.publication.id}/files/${concerns.path}`
    case 'party':
      return nameItem({ publication: concerns.publication.id, list: 'parties', id: concerns.party.id })
    case 'area':
      return nameItem({ publication: concerns.publication.id, list: 'areas', id: concerns.area.id })
    case 'unit':
      return nameItem({ publication: concerns.publication.id, list: 'units', id: concerns.unit.id })
  }
}

/** What a corrected thing is called; a file goes by the name of its publication. */
export function correctedTitle(concerns: Corrected): LocalText {
  switch (concerns.kind) {
    case 'publication':
    case 'file':
      return concerns.publication.title
    case 'withdrawn':
      return concerns.title
    case 'promise':
      return concerns.promise.title
    case 'commitment':
      return concerns.commitment.text
    case 'survey':
      return concerns.survey.title
    case 'report':
      return concerns.report.title
    case 'party':
      return concerns.party.name
    case 'area':
      return concerns.area.name
    case 'unit':
      return concerns.unit.one
  }
}

/** What kind of thing a correction is about, also when it is gone. */
export function correctedKind(concerns: Corrected) {
  return concerns.kind === 'withdrawn' ? concerns.what : concerns.kind
}

/** The publication that a corrected thing belongs to. */
export function publicationOf(concerns: Corrected): Publication {
  switch (concerns.kind) {
    case 'publication':
    case 'file':
    case 'party':
    case 'area':
    case 'unit':
    case 'withdrawn':
      return concerns.publication
    case 'promise':
      return concerns.promise.publication
    case 'commitment':
      return concerns.commitment.promise.publication
    case 'survey':
      return concerns.survey.publication
    case 'report':
      return concerns.report.publication
  }
}
