import { compareOnce } from '../../compare/compare-once.ts'
import type { CommitmentChange, TargetChange } from '../../compare/comparison.ts'
import type { Archive, Commitment, Publication, Target } from '../../model/archive.ts'
import type { Row } from '../table.ts'

/**
 * A row for each target that differs between a promise and the one that it continues. Targets that are written alike and come
 * to as much have none, nor have those of a commitment that is new or gone.
 */
export function targetChangeRows({ publications }: Archive): readonly Row<'target-changes'>[] {
  return publications.flatMap((later) =>
    earlierOf(later).flatMap((earlier) =>
      compareOnce(earlier, later)
        .promises.flatMap(({ commitments }) => commitments)
        .filter(isOfOneStep)
        .flatMap((change) => change.targets.map((target) => rowOf(change, target))),
    ),
  )
}

/** The publications with promises that those of this one continue, in the order of their first. */
function earlierOf({ promises }: Publication): readonly Publication[] {
  return [...new Set(promises.flatMap(({ continues }) => continues.map(({ promise }) => promise.publication)))]
}

type InBoth = CommitmentChange & { readonly earlier: Commitment; readonly later: Commitment }

/** A comparison also lays promises beside each other that belong together by way of a third. */
function isOfOneStep(change: CommitmentChange): change is InBoth {
  const { earlier, later } = change
  if (earlier === null || later === null) return false
  return later.promise.continues.some(({ promise }) => promise === earlier.promise)
}

function rowOf({ earlier, later }: InBoth, { before, after, direction, reason, scaled }: TargetChange) {
  return {
    publication: later.promise.publication.id,
    promise: later.promise.id,
    commitment: later.id,
    target: numberOf(after, later),
    'earlier-publication': earlier.promise.publication.id,
    'earlier-promise': earlier.promise.id,
    'earlier-commitment': earlier.id,
    'earlier-target': numberOf(before, earlier),
    direction,
    undecided: reason,
    'scaled-from': scaled?.from ?? null,
    'scaled-to': scaled?.to ?? null,
    'scaled-number': scaled?.after ?? null,
    'earlier-scaled-number': scaled?.before ?? null,
  }
}

/** Its number in targets.csv. */
function numberOf(target: Target | null, { targets }: Commitment): number | null {
  return target === null ? null : targets.indexOf(target) + 1
}
