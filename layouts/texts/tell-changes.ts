import type {
  CommitmentChange,
  Comparison,
  PromiseChange,
  TypedKind,
  Whereabouts,
} from '../../scripts/compare/comparison.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { LocalText } from '../../scripts/model/language.ts'
import { formatList } from './format-list.ts'
import { formatSpan } from './format-span.ts'
import { formatTargets } from './format-target.ts'
import { type Reading, wordsOf } from './reading.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Texts } from './texts.ts'

/** A change of a promise in short, as it stands on paper; what it said before and after stands in the documents. */
export type ToldChange = {
  readonly title: LocalText
  /** How it has changed and who says so, in sentences. */
  readonly kinds: string
  readonly notes: readonly ToldNote[]
}

/** `Om ändringen: Fler utbildningar än förra året. (vår tolkning)`: `text` is from content, the rest from the interface. */
export type ToldNote = { readonly label: string; readonly text: LocalText; readonly after: string }

/** Every promise that has changed between two publications, in the order of the comparison. */
export function tellChanges({ promises }: Comparison, reading: Reading): readonly ToldChange[] {
  return promises.filter(showsChange).map((change) => ({
    title: nameGiver(change).title,
    kinds: formatKinds(change.kinds, reading.texts),
    notes: [
      ...otherTitles(change, reading),
      ...reasons(change, reading.texts),
      ...(change.whereabouts === null ? [] : tellWhereabouts(change.whereabouts, change.earlier, reading.texts)),
      ...change.commitments.flatMap((one) => tellTargets(one, reading)),
    ],
  }))
}

/** Whether there is anything to tell of a promise: also of one that is declared unchanged while its fields show otherwise. */
export function showsChange({ kinds }: PromiseChange): boolean {
  return kinds.some(({ kind }) => kind !== 'unchanged')
}

/** The promise whose title a change goes by: a later one where there is any. */
export function nameGiver({ earlier, later }: PromiseChange): PublicPromise {
  const promise = later[0] ?? earlier[0]
  if (promise === undefined) throw new Error('A change without promises has no name.')
  return promise
}

/** `Skärpt, enligt dokumenten. Omformulerat, beräknat av arkivet.` */
export function formatKinds(kinds: readonly TypedKind[], { comparison, commitment }: Texts): string {
  return kinds
    .map(({ kind, basis }) => {
      const said = {
        declared: comparison.declared,
        inferred: comparison.inferred,
        computed: commitment.computed.toLowerCase(),
      }[basis]
      return comparison.saidBy(sentenceCase(comparison.kinds[kind]), said)
    })
    .join(' ')
}

/** `skärpt`; where the parties say unchanged and the fields do not, what they show too: `oförändrat, men annat villkor`. */
export function formatInShort({ leading, kinds }: PromiseChange, texts: Texts): string {
  const { comparison } = texts
  const own = comparison.kinds[leading]
  const others = kinds.filter(({ kind }) => kind !== leading).map(({ kind }) => comparison.kinds[kind])
  return leading === 'unchanged' && others.length > 0 ? comparison.unchangedBut(own, formatList(others, texts)) : own
}

/** What the promises are called on either side, unless that is one title. */
function otherTitles({ earlier, later }: PromiseChange, reading: Reading): readonly ToldNote[] {
  if (earlier.length === 0 || later.length === 0) return []
  const titles = new Set([...earlier, ...later].map(({ title }) => wordsOf(title, reading)))
  if (titles.size === 1) return []
  const { before, after } = reading.texts.comparison
  return [...named(before, earlier, reading.texts), ...named(after, later, reading.texts)]
}

function named(label: string, promises: readonly PublicPromise[], texts: Texts): readonly ToldNote[] {
  return promises.map(({ title, publication }) => ({
    label,
    text: title,
    after: ` (${formatSpan(publication.period, texts)})`,
  }))
}

function reasons({ pairs }: PromiseChange, { comparison, promise }: Texts): readonly ToldNote[] {
  return pairs.flatMap(({ declared }) =>
    (declared?.steps ?? []).flatMap(({ why, basis }) =>
      why === null
        ? []
        : [{ label: comparison.aboutChange, text: why, after: basis === 'inferred' ? ` (${promise.inferred})` : '' }],
    ),
  )
}

function tellWhereabouts(
  whereabouts: Whereabouts,
  earlier: readonly PublicPromise[],
  texts: Texts,
): readonly ToldNote[] {
  const { comparison } = texts
  switch (whereabouts.kind) {
    case 'ended':
      return [{ label: comparison.endedBecause, text: whereabouts.why, after: '' }]
    case 'elsewhere':
      return named(comparison.goesOn, whereabouts.promises, texts)
    case 'returned':
      return named(comparison.wasBefore, whereabouts.promises, texts)
    case 'gone':
    case 'not-recorded':
      return earlier.includes(whereabouts.last) ? [] : named(comparison.wasLast, [whereabouts.last], texts)
  }
}

function tellTargets({ earlier, later, targets }: CommitmentChange, reading: Reading): readonly ToldNote[] {
  if (earlier === null || later === null || targets.length === 0) return []
  const { comparison } = reading.texts
  const [before, after] = [formatTargets(earlier.targets, reading), formatTargets(later.targets, reading)]
  return [
    {
      label: comparison.fieldNames.target,
      text: later.text,
      after: ` (${comparison.before.toLowerCase()}: ${before}; ${comparison.after.toLowerCase()}: ${after})`,
    },
  ]
}
