import { gather } from './gather.ts'
import { loadSnapshot, type Source } from './load-snapshot.ts'
import type { Snapshot } from './snapshot.ts'
import { watchSite } from './watch-site.ts'

/** The content as it is, for as long as it is followed. */
export type Following = { readonly current: () => Snapshot; readonly stop: () => Promise<void> }

export type Follower = {
  /** Is told that there is something else to show. */
  readonly onChange: (snapshot: Snapshot, paths: readonly string[], timeMs: number) => void
  /** Is told that changes may go unnoticed from now on. */
  readonly onFailure: (error: unknown, snapshot: Snapshot | null) => void
  /** Milliseconds on a clock that never goes back. */
  readonly stopwatch: () => number
}

// Some editors write a file in several steps, and a branch that is switched changes many: nobody sees the half of it.
const PATIENCE = { quietMs: 30, mostMs: 250 }

/** Reads the content, and again whenever it has changed. */
export async function followContent(source: Source, follower: Follower): Promise<Following> {
  const changed = new Set<string>()
  let current: Snapshot | null = null
  const refresh = async () => {
    const paths = [...changed].sort()
    changed.clear()
    const start = follower.stopwatch()
    const before = current
    current = await loadSnapshot(source, before)
    if (current !== before) follower.onChange(current, paths, Math.round(follower.stopwatch() - start))
  }
  const gathering = gather(refresh, PATIENCE)
  const watch = await watchSite(source.root, {
    onChange(path) {
      changed.add(path)
      gathering.ask()
    },
    onFailure: (error) => follower.onFailure(error, current),
  })
  const first = await loadSnapshot(source, null)
  current ??= first
  return {
    current: () => current ?? first,
    async stop() {
      await watch.stop()
      await gathering.stop()
    },
  }
}
