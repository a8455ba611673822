import { groupBy } from '../../model/group-by.ts'
import type { LineageChange } from '../../model/vocabulary.ts'
import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPromise, ValidPublication, ValuePath } from '../valid-content.ts'

type Continuation = {
  readonly folder: ValidPublication
  readonly promise: ValidPromise
  readonly path: ValuePath
  /** The earlier promise, `2017/grannsamverkan`. */
  readonly reference: string
  readonly change: LineageChange
}

/** A promise is split into several and merged from several, and is said to be split when several continue it. */
export function splitAndMerged({ publications }: ValidContent, report: Report, { isWhole }: RuleContext): void {
  const continuations = publications.flatMap(continuationsIn)
  const byReference = groupBy(continuations, ({ reference }) => reference)
  for (const parts of byReference.values()) reportTwice(parts, report)
  // What seems to be alone may have its company in a file that could not be read, or in a document that is not here.
  if (!isWhole) return
  const incomplete = new Set(publications.filter(isIncomplete).map(({ id }) => id))
  for (const one of continuations) {
    const { reference, change, promise, folder } = one
    if (change !== 'split' && change !== 'merged') continue
    const place = promise.placeOf([...one.path, 'change'])
    const isOnlyPart = byReference.get(reference)?.length === 1 && !incomplete.has(folder.id)
    const isOnlySource = promise.fields.continues.length === 1 && !incomplete.has(reference.split('/')[0] ?? '')
    if (change === 'split' && isOnlyPart) report('lineage/split-alone', place, { reference })
    if (change === 'merged' && isOnlySource) report('lineage/merged-alone', place, { reference })
  }
}

function continuationsIn(folder: ValidPublication): readonly Continuation[] {
  return folder.promises.flatMap((promise) =>
    promise.fields.continues.map(({ promise: reference, change }, index) => {
      return { folder, promise, path: ['continues', index], reference, change }
    }),
  )
}

/** All but the first of the promises of one publication that continue the same one, none of them as a part of it. */
function reportTwice(parts: readonly Continuation[], report: Report): void {
  for (const own of groupBy(parts, ({ folder }) => folder.id).values()) {
    const [first, ...others] = own.filter((one, index) => own.findIndex((it) => it.promise === one.promise) === index)
    if (first === undefined || own.some(({ change }) => change === 'split')) continue
    for (const { promise, path, reference } of others) {
      const place = promise.placeOf([...path, 'promise'])
      report('lineage/continued-twice', place, { reference, other: first.promise.id })
    }
  }
}

function isIncomplete({ publication }: ValidPublication): boolean {
  return publication?.fields.complete === false
}
