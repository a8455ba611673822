import type { Hit, HitData } from './pagefind.ts'

/** One result: what answers best of promises that continue each other, or a single thing. */
export type Group = { readonly data: HitData; readonly thread: readonly ThreadStep[] }
/** A promise of a thread: its years and its address from the root of the site. */
export type ThreadStep = { readonly label: string; readonly address: string }

/** Yields results as long as there are any, a handful at a time. */
export type Groups = { readonly next: (count: number) => Promise<readonly Group[]>; readonly isDone: () => boolean }

// As many as are looked at together: what continues each other is often found beside each other.
const AT_ONCE = 10

/** Promises that continue each other are one result, at the place of the one that answers best. */
export function groupHits(hits: readonly Hit[]): Groups {
  const seen = new Set<string>()
  const ready: Group[] = []
  let position = 0
  const readOn = async () => {
    const data = await Promise.all(hits.slice(position, position + AT_ONCE).map((hit) => hit.data()))
    position += AT_ONCE
    for (const one of data) {
      const thread = (one.filters.thread ?? []).map(stepOf)
      const name = thread[0]?.address ?? addressOf(one)
      if (seen.has(name)) continue
      seen.add(name)
      ready.push({ data: one, thread })
    }
  }
  const isRead = () => position >= hits.length
  return {
    next: async (count) => {
      // One more than is shown, to know whether there is more.
      while (ready.length <= count && !isRead()) await readOn()
      return ready.splice(0, count)
    },
    isDone: () => ready.length === 0 && isRead(),
  }
}

/** The address from the root of the site. */
export function addressOf({ raw_url, url }: HitData): string {
  return raw_url ?? url
}

function stepOf(written: string): ThreadStep {
  const [label = '', address = ''] = written.split('\t')
  return { label, address }
}
