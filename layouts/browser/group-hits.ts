import type { Hit, HitData } from './pagefind.ts'

/** One result: what answers best of promises that continue each other, or a single thing. */
export type Group = { readonly data: HitData; readonly thread: readonly ThreadStep[] }
/**
 * A promise of a thread: its years, its address from the root of the site, its language where it is not that of the page, and
 * its title where others have the same years.
 */
export type ThreadStep = {
  readonly label: string
  readonly address: string
  readonly language: string | undefined
  readonly title: string | undefined
}

/** Yields results as long as there are any, a handful at a time. */
export type Groups = {
  readonly next: (count: number) => Promise<readonly Group[]>
  readonly isDone: () => boolean
  /** How many there are altogether; `null` as long as there is more to read. */
  readonly count: () => number | null
}

// As many as are looked at together: what continues each other is often found beside each other.
const AT_ONCE = 10

/** Promises that continue each other are one result, at the place of the one that answers best. */
export function groupHits(hits: readonly Hit[]): Groups {
  const seen = new Set<string>()
  const ready: NamedGroup[] = []
  let position = 0
  const readOn = async () => {
    const batch = hits.slice(position, position + AT_ONCE)
    const data = await Promise.all(batch.map((hit) => hit.data()))
    position += AT_ONCE
    for (const [index, one] of data.entries()) {
      const found = groupOf(one, batch[index]?.score ?? 0)
      const before = ready.findIndex(({ name }) => name === found.name)
      if (before !== -1) ready[before] = better(ready[before] ?? found, found)
      else if (!seen.has(found.name)) ready.push(found)
      seen.add(found.name)
    }
  }
  const isRead = () => position >= hits.length
  const take = async (count: number) => {
    // One more than is shown, to know whether there is more.
    while (ready.length <= count && !isRead()) await readOn()
    return ready.splice(0, count)
  }
  // One after the other: who asks twice at once gets twice as many, and none of them twice.
  let latest: Promise<unknown> = Promise.resolve()
  return {
    next: (count) => {
      const taken = latest.then(() => take(count))
      // Whoever asked is told; what could not be read is read by whoever asks again.
      latest = taken.catch(() => {})
      return taken
    },
    isDone: () => ready.length === 0 && isRead(),
    count: () => (isRead() ? seen.size : null),
  }
}

type NamedGroup = Group & { readonly name: string; readonly score: number }

function groupOf(data: HitData, score: number): NamedGroup {
  const thread = (data.filters.thread ?? []).map(stepOf)
  return { data, thread, score, name: thread[0]?.address ?? addressOf(data) }
}

// Years of a promise that answer nearly as well: the latest is what most want to know.
const NEARLY_AS_WELL = 0.9

function better(one: NamedGroup, other: NamedGroup): NamedGroup {
  const place = ({ data, thread }: NamedGroup) => thread.findIndex(({ address }) => address === addressOf(data))
  return other.score >= NEARLY_AS_WELL * one.score && place(other) > place(one) ? { ...other, score: one.score } : one
}

/** The address from the root of the site; behind `#` stands only what told records apart. */
export function addressOf({ raw_url, url }: HitData): string {
  return (raw_url ?? url).replace(/#.*$/, '')
}

function stepOf(written: string): ThreadStep {
  const [label = '', address = '', language = '', title = ''] = written.split('\t')
  return { label, address, language: language || undefined, title: title || undefined }
}
