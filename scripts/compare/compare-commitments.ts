import type { Commitment } from '../model/archive.ts'
import { daysOf } from '../model/periods/period-state.ts'
import { alignCommitments } from './align-commitments.ts'
import { alignRecords } from './align-records.ts'
import { compareFields } from './compare-fields.ts'
import { compareTargets } from './compare-targets.ts'
import type { CommitmentChange } from './comparison.ts'
import { commitmentJson } from './json/commitment-json.ts'
import { COMMITMENT_FIELDS } from './record-fields.ts'

/** What became of the commitments of promises that belong together. */
export function compareCommitments(
  earlier: readonly Commitment[],
  later: readonly Commitment[],
): readonly CommitmentChange[] {
  const earlierByLater = alignCommitments(earlier, later)
  const aligned = alignRecords(earlier, later, (one) => {
    const was = earlierByLater.get(one)
    return was === undefined ? [] : [was]
  })
  return aligned.map(({ earlier: was, later: is, isMoved }) => {
    if (was === null || is === null) return oneSided(was, is)
    const fields = compareFields(commitmentJson(was), commitmentJson(is), COMMITMENT_FIELDS)
    const targets = compareTargets(promisedBy(was), promisedBy(is))
    const isSame = fields.length === 0 && targets.length === 0 && !isMoved
    return { kind: isSame ? 'unchanged' : 'changed', earlier: was, later: is, fields, targets, isMoved }
  })
}

function oneSided(earlier: Commitment | null, later: Commitment | null): CommitmentChange {
  return { kind: earlier === null ? 'new' : 'gone', earlier, later, fields: [], targets: [], isMoved: false }
}

function promisedBy({ targets, kind, promise }: Commitment) {
  const period = daysOf(promise.publication.period)
  return targets.map((target) => ({ target, kind, period }))
}
