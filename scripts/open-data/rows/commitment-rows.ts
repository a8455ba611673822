import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive, Commitment, Standing } from '../../model/archive.ts'
import { outcomeBehind, standingKind } from '../../model/standing.ts'
import type { PartyRole } from '../../model/vocabulary.ts'
import { daysOverdue } from '../days-overdue.ts'
import type { Row } from '../table.ts'
import { optionalWordsOfTable, wordsOfTable } from '../words-of-table.ts'
import { outcomeNumber } from './outcome-number.ts'

/** A row for each commitment, with how it stands on the as-of date. */
export function commitmentRows(archive: Archive): readonly Row<'commitments'>[] {
  return commitmentsIn(archive).map((commitment) => rowOf(archive, commitment))
}

/** All commitments in the order of their publications and promises. */
export function commitmentsIn({ publications }: Archive): readonly Commitment[] {
  return publications.flatMap(({ promises }) => promises.flatMap(({ commitments }) => commitments))
}

function rowOf(archive: Archive, commitment: Commitment): Row<'commitments'> {
  const { site, asOf } = archive
  const { promise, when, standing } = commitment
  const promiseAddress = addressesIn(site.defaultLanguage, site).promise(promise)
  return {
    publication: promise.publication.id,
    promise: promise.id,
    commitment: commitment.id,
    text: wordsOfTable(archive, commitment.text),
    kind: commitment.kind,
    responsible: withRole(commitment, 'responsible'),
    contributes: withRole(commitment, 'contributes'),
    supports: withRole(commitment, 'supports'),
    asked: withRole(commitment, 'asked'),
    from: when?.from ?? null,
    to: when?.to ?? null,
    due: commitment.due,
    condition: optionalWordsOfTable(archive, commitment.condition),
    measures: optionalWordsOfTable(archive, commitment.measures),
    places: commitment.places.map(({ id }) => id),
    targets: commitment.targets.length,
    standing: standingKind(standing),
    'days-overdue': daysOverdue(standing),
    address: `${absoluteAddress(promiseAddress, site)}#${commitment.id}`,
    'as-of': asOf,
    ...saidIn(standing),
    'as-printed': when?.asPrinted ?? null,
  }
}

/** A verdict has a day and somebody who gave it; none of it where only the calendar tells. */
function saidIn(standing: Standing) {
  const outcome = outcomeBehind(standing)
  return {
    report: outcome?.report.id ?? null,
    'report-as-of': outcome?.report.asOf ?? null,
    'report-by': (outcome?.report.by ?? []).map(({ id }) => id),
    outcome: outcome && outcomeNumber(outcome),
  }
}

function withRole({ by }: Commitment, role: PartyRole): readonly string[] {
  // Two publishers may name the same party.
  return [...new Set(by.filter((one) => one.role === role).map(({ party }) => party.id))]
}
