// Two publications of one promise each, written down as what they differ in.
import type { Comparison, PromiseChange } from '../../scripts/compare/comparison.ts'
import type {
  Commitment,
  Lineage,
  Publication,
  PublicPromise,
  Survey,
  Target,
  Theme,
} from '../../scripts/model/archive.ts'
import type { Frequency, LineageChange } from '../../scripts/model/vocabulary.ts'
import { commitment, promise, publication, sv, target, theme } from './build-archive.ts'

type Side = {
  readonly from?: string
  readonly to?: string | null
  readonly promises?: readonly PublicPromise[]
  readonly themes?: readonly Theme[]
  readonly surveys?: readonly Survey[]
}

/** A publication; without dates, of the year that it is called after. */
export function year(id: string, side: Side = {}): Publication {
  const { promises = [], themes, surveys = [], from = `${id.slice(0, 4)}-01-01` } = side
  const to = side.to === undefined ? `${/-(\d{4})/.exec(id)?.[1] ?? id.slice(0, 4)}-12-31` : side.to
  for (const one of [...promises, ...(themes ?? []).flatMap((own) => own.promises)]) {
    Object.assign(one, { reference: `${id}/${one.id}` })
    for (const own of one.commitments) Object.assign(own, { reference: `${one.reference}/${own.id}`, due: to })
  }
  const period = { from, to, asPrinted: null, basis: 'stated' as const }
  return publication({ id, title: sv('Medborgarlöfte'), period, surveys, themes: themes ?? [theme({ promises })] })
}

/** A promise with one commitment that has the targets. */
export function promised(targets: readonly Target[], parts: Partial<Commitment> = {}): PublicPromise {
  return promise({ commitments: [commitment({ targets, ...parts })] })
}

/** A promise that is called what its id is. */
export function named(id: string, parts: Partial<PublicPromise> = {}): PublicPromise {
  return promise({ id, title: sv(id), ...parts })
}

/** A target of at least so many. */
export function atLeast(value: number, per: Frequency | null = 'year'): Target {
  return target({ amount: { kind: 'at-least', value }, per })
}

/** Says that one promise continues another. */
export function continueAs(
  from: PublicPromise,
  to: PublicPromise,
  change: LineageChange = 'reworded',
  basis: Lineage['basis'] = 'stated',
): void {
  const step: Omit<Lineage, 'promise'> = { change, why: sv('Därför.'), basis }
  Object.assign(to, { continues: [...to.continues, { promise: from, ...step }] })
  Object.assign(from, { continuedBy: [...from.continuedBy, { promise: to, ...step }] })
}

/** Says in a publication that an earlier promise has ended. */
export function endIn(saidBy: Publication, ended: PublicPromise, why = 'Genomfört.'): void {
  const said = { promise: ended, publication: saidBy, why: sv(why) }
  Object.assign(ended, { ended: said })
  Object.assign(saidBy, { ended: [...saidBy.ended, said] })
}

/** The kinds of a change, the leading one first; computed ones in brackets, and at the end what does not agree. */
export function told({ kinds, disagreements }: PromiseChange): string {
  const words = kinds.map(({ kind, basis }) => (basis === 'declared' ? kind : `(${kind})`))
  return [...words, ...disagreements.map(({ declared }) => `≠ ${declared}`)].join(' ')
}

/** The only change of a comparison. */
export function only(comparison: Comparison): PromiseChange {
  const [change, ...others] = comparison.promises
  if (change === undefined || others.length > 0) throw new Error('There is not one change.')
  return change
}

/** What became of what, a line for each change: `a+b → c: merged`. */
export function tell({ promises }: Comparison): readonly string[] {
  return promises.map((change) => {
    const [was, is] = [change.earlier, change.later].map((side) => side.map(({ id }) => id).join('+'))
    return `${was || '–'} → ${is || '–'}: ${told(change)}`
  })
}
