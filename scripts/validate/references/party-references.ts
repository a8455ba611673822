import type { CommitmentFields } from '../schemas/commitment-fields.ts'
import type { PublicationFields } from '../schemas/publication-fields.ts'
import type { ReportFields } from '../schemas/report-fields.ts'
import type { Valid, ValidContent, ValidPublication } from '../valid-content.ts'
import { type Reference, referenceAt, referencesIn } from './check-reference.ts'

/** Everywhere that a party is pointed to: who promises, takes part, signs or reports, and what parties belong to. */
export function partyReferences({ parties, publications }: ValidContent): readonly Reference[] {
  const amongParties = parties.flatMap((party) => [
    ...referenceAt(party, ['part-of'], party.fields['part-of']),
    ...referenceAt(party, ['merged-into'], party.fields['merged-into']),
  ])
  return [...amongParties, ...publications.flatMap(inFolder)]
}

function inFolder({ publication, commitments, reports }: ValidPublication): readonly Reference[] {
  return [
    ...(publication === null ? [] : inPublication(publication)),
    ...commitments.flatMap(inCommitment),
    ...reports.flatMap(inReport),
  ]
}

function inPublication(publication: Valid<PublicationFields>): readonly Reference[] {
  const { parties, signed } = publication.fields
  const signatories = signed?.by ?? []
  return [
    ...referencesIn(publication, ['parties'], parties),
    ...signatories.flatMap(({ party }, index) => referenceAt(publication, ['signed', 'by', index, 'party'], party)),
  ]
}

function inCommitment(commitment: Valid<CommitmentFields>): readonly Reference[] {
  return commitment.fields.by.flatMap((party, index) => {
    if (typeof party === 'string') return referenceAt(commitment, ['by', index], party)
    return [
      ...referenceAt(commitment, ['by', index, 'party'], party.party),
      ...referenceAt(commitment, ['by', index, 'according-to'], party['according-to']),
    ]
  })
}

function inReport(valid: Valid<ReportFields>): readonly Reference[] {
  return [
    ...referencesIn(valid, ['by'], valid.fields.by),
    ...valid.fields.also.flatMap(({ by }, index) => referencesIn(valid, ['also', index, 'by'], by)),
  ]
}
