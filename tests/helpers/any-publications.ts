// Two publications as nobody would write them: parts that come and go, move, split and merge, with every kind of target.
import fc from 'fast-check'
import type {
  Commitment,
  Lineage,
  Publication,
  PublicPromise,
  Target,
  TargetAmount,
  Theme,
} from '../../scripts/model/archive.ts'
import type { LocalText } from '../../scripts/model/language.ts'
import { FREQUENCIES, LINEAGE_CHANGES } from '../../scripts/model/vocabulary.ts'
import { area, commitment, party, promise, publication, source, sv, theme, unit } from './build-archive.ts'

const IDS = ['ett', 'tva', 'tre', 'fyra', 'fem']
const PARTIES = ['kommun', 'polis', 'region'].map((id) => party({ id, name: sv(id) }))
const PLACES = ['torget', 'hamnen', 'parken'].map((id) => area({ id, name: sv(id) }))
const SENTENCES = [
  'Vi ses varje vecka. ',
  'Polisen går runt. ',
  'Minst sex möten hålls. ',
  'Belysningen\nblir bättre. ',
]

const words = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((parts) => parts.join(''))
const text: fc.Arbitrary<LocalText> = fc
  .record({ sv: words, en: fc.option(words, { nil: undefined }) })
  .map(({ sv: swedish, en }) => (en === undefined ? { sv: swedish } : { sv: swedish, en }))
const someOf = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items])
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const amount: fc.Arbitrary<TargetAmount> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('at-least', 'at-most', 'exactly', 'share'),
    value: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    kind: fc.constant('between'),
    low: fc.integer({ min: 1, max: 5 }),
    high: fc.integer({ min: 6, max: 9 }),
  }),
  fc.record({ kind: fc.constantFrom('all', 'words-only') }),
) as fc.Arbitrary<TargetAmount>

const target: fc.Arbitrary<Target> = fc.record({
  amount,
  unit: optional(fc.constantFrom(unit('möte', 'möten'), unit('vandring', 'vandringar'))),
  per: optional(fc.constantFrom(...FREQUENCIES)),
  asPrinted: optional(fc.constantFrom('minst sex', 'regelbundet')),
})

const commitmentLike = fc.record({
  id: fc.constantFrom(...IDS),
  text,
  by: someOf(PARTIES).map((parties) =>
    parties.map((one) => ({ party: one, role: 'responsible' as const, accordingTo: null })),
  ),
  targets: fc.array(target, { maxLength: 2 }),
  kind: fc.constantFrom('activity', 'resource', 'service-level', null),
  measures: optional(text),
  places: someOf(PLACES),
})

const sources = someOf(['a', 'b', 'c']).map((names) => names.map((name) => source({ url: `https://${name}.example/` })))

const promiseLike = fc.record({
  title: text,
  text,
  places: someOf(PLACES),
  sources,
  commitments: fc.uniqueArray(commitmentLike, { maxLength: 3, selector: ({ id }) => id }),
})

const themeLike = fc.record({
  title: text,
  background: optional(text),
  promises: fc.array(promiseLike, { maxLength: 3 }),
})

const publicationLike = fc.record({
  title: text,
  complete: fc.constantFrom(true, false, null),
  foreword: optional(text),
  parties: someOf(PARTIES),
  sources,
  themes: fc.array(themeLike, { minLength: 1, maxLength: 3 }),
  themeIds: someOf(IDS),
  promiseIds: fc.shuffledSubarray([...IDS, 'sex', 'sju', 'atta', 'nio'], { minLength: 9 }),
  ended: fc.array(fc.nat(8), { maxLength: 2 }),
})
type PublicationLike = typeof publicationLike extends fc.Arbitrary<infer Value> ? Value : never

const lines = fc.array(
  fc.record({
    from: fc.nat(8),
    to: fc.nat(8),
    change: fc.constantFrom(...LINEAGE_CHANGES),
    basis: fc.constant('stated'),
  }),
  { maxLength: 6 },
)

const periods = fc.constantFrom(
  { id: '2019', from: '2019-01-01', to: '2019-12-31' },
  { id: '2019-2020', from: '2019-01-01', to: '2020-12-31' },
  { id: '2019', from: '2019-01-01', to: null },
)

/** One publication, and one of a later period with promises that continue those of the first. */
export const anyPair: fc.Arbitrary<readonly [Publication, Publication]> = fc
  .tuple(publicationLike, publicationLike, lines, periods)
  .map(([first, second, lineage, period]) => {
    const earlier = made(first, { id: '2018', from: '2018-01-01', to: '2018-12-31' })
    const later = made(second, period)
    for (const { from, to, change } of lineage) tie(earlier.promises[from], later.promises[to], change)
    for (const at of second.ended) end(earlier.promises[at], later)
    return [earlier, later]
  })

/** Two versions of one publication; in some, a promise that is in both says the same, so that only its place differs. */
export const anyVersions: fc.Arbitrary<readonly [Publication, Publication]> = fc
  .tuple(publicationLike, publicationLike, fc.boolean())
  .map(([first, second, isSaidAgain]) => {
    const period = { id: '2018', from: '2018-01-01', to: '2018-12-31' }
    const [earlier, later] = [made(first, period), made(second, period)]
    for (const promise of isSaidAgain ? later.promises : []) sayAgain(earlier.promises, promise)
    return [earlier, later]
  })

function sayAgain(earlier: readonly PublicPromise[], promise: PublicPromise): void {
  const was = earlier.find(({ id }) => id === promise.id)
  if (was === undefined) return
  const { title, text: said, places, sources: own, commitments } = was
  Object.assign(promise, { title, text: said, places, sources: own, commitments })
}

function made(like: PublicationLike, { id, from, to }: { id: string; from: string; to: string | null }): Publication {
  const promiseIds = [...like.promiseIds]
  const themes = like.themes.slice(0, Math.max(1, like.themeIds.length)).map((one, at): Theme => {
    const promises = one.promises.map((fields) => promiseNamed(id, promiseIds.shift() ?? '', fields, to))
    return theme({ id: like.themeIds[at] ?? `t${at}`, title: one.title, background: one.background, promises })
  })
  const { title, foreword, parties, complete, sources: own } = like
  const period = { from, to, asPrinted: null, basis: 'stated' as const }
  return publication({ id, title, foreword, parties, complete, sources: own, themes, period })
}

type PromiseLike = PublicationLike['themes'][number]['promises'][number]

function promiseNamed(publicationId: string, id: string, fields: PromiseLike, due: string | null): PublicPromise {
  const reference = `${publicationId}/${id}`
  const commitments = fields.commitments.map(
    (one): Commitment => commitment({ ...one, due, reference: `${reference}/${one.id}` }),
  )
  return promise({ ...fields, id, reference, commitments })
}

function tie(from: PublicPromise | undefined, to: PublicPromise | undefined, change: Lineage['change']): void {
  if (from === undefined || to === undefined || to.continues.some((one) => one.promise === from)) return
  const step = { change, why: null, basis: 'stated' as const }
  Object.assign(to, { continues: [...to.continues, { promise: from, ...step }] })
  Object.assign(from, { continuedBy: [...from.continuedBy, { promise: to, ...step }] })
}

function end(promiseThatEnded: PublicPromise | undefined, saidBy: Publication): void {
  if (promiseThatEnded === undefined || promiseThatEnded.ended !== null) return
  const ended = { promise: promiseThatEnded, publication: saidBy, why: sv('Genomfört.') }
  Object.assign(promiseThatEnded, { ended })
  Object.assign(saidBy, { ended: [...saidBy.ended, ended] })
}
