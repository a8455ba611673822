import type { Commitment, CommitmentParty, Target, TargetAmount } from '../model/archive.ts'
import { lastDay } from '../model/dates.ts'
import { dueUnlessSaid } from '../model/measuring/commitment-days.ts'
import { daysOf } from '../model/periods/period-state.ts'
import type { CommitmentFields, TargetFields } from '../validate/schemas/commitment-fields.ts'
import type { DraftPromise } from './assemble-promise.ts'
import { type Assembly, found } from './assemble-publication.ts'
import type { Draft } from './draft.ts'
import { date, optionalSpan } from './wording.ts'

export type DraftCommitment = Draft<Commitment>

/** One commitment of a promise; its outcomes are linked, and its standing judged, later. */
export function assembleCommitment(
  fields: CommitmentFields,
  promise: DraftPromise,
  { wording, parties, areas, unitNamed }: Assembly,
): DraftCommitment {
  const when = optionalSpan(fields.when)
  const period = daysOf(promise.publication.period)
  return {
    id: fields.id,
    reference: `${promise.reference}/${fields.id}`,
    promise,
    text: wording.text(fields.text),
    kind: fields.kind ?? null,
    by: fields.by.map((entry) => partyFrom(entry, parties)).filter((entry) => entry !== null),
    targets: targetsFrom(fields.target, unitNamed),
    when,
    due: fields.due === undefined ? dueUnlessSaid({ period, when }) : lastDay(date(fields.due)),
    measures: wording.optionalText(fields.measures),
    condition: wording.optionalText(fields.condition),
    places: found(fields.places, areas),
    outcomes: [],
    standing: { kind: 'not-due' },
    measurements: [],
    sources: [...wording.sources(fields.sources)],
    remarks: [...wording.remarks(fields.remarks)],
  }
}

function partyFrom(entry: CommitmentFields['by'][number], parties: Assembly['parties']): CommitmentParty | null {
  const fields = typeof entry === 'string' ? { party: entry, role: 'responsible' as const } : entry
  const party = parties.get(fields.party)
  if (party === undefined) return null
  const accordingTo = 'according-to' in fields ? fields['according-to'] : undefined
  return { party, role: fields.role, accordingTo: parties.get(accordingTo ?? '') ?? null }
}

function targetsFrom(target: CommitmentFields['target'], unitNamed: Assembly['unitNamed']): Target[] {
  if (target === undefined) return []
  return [target].flat().map((fields) => ({
    amount: amountFrom(fields),
    unit: fields.unit === undefined ? null : unitNamed(fields.unit),
    per: fields.per ?? null,
    asPrinted: fields['as-printed'] ?? null,
  }))
}

function amountFrom(fields: TargetFields): TargetAmount {
  if (fields['at-least'] !== undefined) return { kind: 'at-least', value: fields['at-least'] }
  if (fields['at-most'] !== undefined) return { kind: 'at-most', value: fields['at-most'] }
  if (fields.exactly !== undefined) return { kind: 'exactly', value: fields.exactly }
  if (fields.between !== undefined) return { kind: 'between', low: fields.between[0], high: fields.between[1] }
  if (fields.share !== undefined) return { kind: 'share', value: fields.share }
  return { kind: fields.all === true ? 'all' : 'words-only' }
}
