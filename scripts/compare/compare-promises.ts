import type { Publication } from '../model/archive.ts'
import { alignPromises } from './align-promises.ts'
import { compareCommitments } from './compare-commitments.ts'
import { compareFields } from './compare-fields.ts'
import type { Comparison, KindBasis, PromiseChange, PromisePair, ThemeChange, Whereabouts } from './comparison.ts'
import { findDisagreements } from './find-disagreements.ts'
import { movedPromises } from './find-moved-promises.ts'
import { whereItWas, whereItWent } from './find-whereabouts.ts'
import { groupPromises, type PromiseGroup } from './group-promises.ts'
import { promiseJson } from './json/publication-json.ts'
import { computedKinds, rankKinds } from './promise-kinds.ts'
import { PROMISE_FIELDS } from './record-fields.ts'

/** Every promise of both sides once, in groups of those that belong together, with all that differs. */
export function comparePromises(
  earlier: Publication,
  later: Publication,
  themes: readonly ThemeChange[],
): readonly PromiseChange[] {
  const aligned = alignPromises(earlier, later)
  const moved = movedPromises(earlier, later, aligned)
  const groups = groupPromises(earlier, later, aligned)
  return groups.map((group) => {
    const pairs = group.aligned.map(
      (one): PromisePair => ({
        ...one,
        fields: compareFields(promiseJson(one.earlier), promiseJson(one.later), PROMISE_FIELDS),
        isMoved: moved.has(one),
      }),
    )
    return describe({ ...group, pairs }, earlier, later, themes)
  })
}

type PairedGroup = Pick<PromiseGroup, 'earlier' | 'later'> & { readonly pairs: readonly PromisePair[] }

function describe(
  { earlier, later, pairs }: PairedGroup,
  from: Publication,
  to: Publication,
  themes: readonly ThemeChange[],
): PromiseChange {
  const of: Comparison['of'] = from.id === to.id ? 'versions' : 'publications'
  const whereabouts = findWhereabouts({ earlier, later, pairs }, from, to)
  const isPaired = pairs.length > 0
  const commitments = isPaired
    ? compareCommitments(
        earlier.flatMap((promise) => promise.commitments),
        later.flatMap((promise) => promise.commitments),
      )
    : []
  const computed = isPaired ? computedKinds({ earlier, later, pairs, commitments, themes, of }) : []
  const kinds = isPaired
    ? rankKinds(pairs, computed)
    : [{ kind: whereabouts?.kind ?? ('new' as const), basis: basisOf(whereabouts) }]
  const disagreements = findDisagreements(pairs, computed)
  return {
    leading: kinds[0]?.kind ?? 'unchanged',
    kinds,
    earlier,
    later,
    pairs,
    commitments,
    whereabouts,
    disagreements,
  }
}

function findWhereabouts({ earlier, later }: PairedGroup, from: Publication, to: Publication): Whereabouts | null {
  const [was, is] = [earlier[0], later[0]]
  if (was !== undefined && is !== undefined) return null
  if (was !== undefined) return whereItWent(was, from, to)
  return is === undefined ? null : whereItWas(is, from, to)
}

// That a promise is new, or gone, is seen; that it ended, is continued or has come back has been said by somebody.
function basisOf(whereabouts: Whereabouts | null): KindBasis {
  if (whereabouts === null || 'last' in whereabouts) return 'computed'
  return 'basis' in whereabouts && whereabouts.basis === 'inferred' ? 'inferred' : 'declared'
}
