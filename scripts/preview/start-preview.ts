import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { formatReport, formatTotals } from '../report/formats/format-report.ts'
import { UsageError } from '../report/usage-error.ts'
import { followContent } from './follow-content.ts'
import { listen, USUAL_PORT } from './listen.ts'
import type { Source } from './load-snapshot.ts'
import { openReloadEvents } from './reload-events.ts'
import { servePreview } from './serve-preview.ts'
import { showSite } from './shown-site.ts'
import type { Snapshot } from './snapshot.ts'
import { previewWordsIn } from './words.ts'
import { openWorkshop } from './workshop.ts'

export type PreviewOrder = Omit<Source, 'run' | 'show'> & {
  /** `null` for the usual one or the next that is free, 0 for any. */
  readonly port: number | null
  readonly clock: () => Date
  /** Milliseconds on a clock that never goes back. */
  readonly stopwatch: () => number
  readonly colour: boolean
  readonly print: (text: string) => void
}

export type Preview = { readonly stop: () => Promise<void> }

/** Shows the site on this machine while its content is being written, drafts included. */
export async function startPreview(order: PreviewOrder): Promise<Preview> {
  await refuseMissingFolder(order.root)
  const workshop = openWorkshop(order.root)
  const events = openReloadEvents()
  const say = (line: string) => order.print(`${line}\n`)
  const source: Source = { ...order, run: randomUUID(), show: (archive) => showSite(archive, workshop) }
  const following = await followContent(source, {
    stopwatch: order.stopwatch,
    onChange(snapshot, paths, timeMs) {
      events.tell(snapshot.version)
      say(formatReload(snapshot, paths, order.clock(), timeMs))
    },
    onFailure: (error, snapshot) => say(previewWordsIn(snapshot?.language ?? 'sv').watchFailed(String(error))),
  })
  const server = servePreview({ current: following.current, workshop, events })
  const stop = async () => {
    await following.stop()
    events.close()
    server.close()
    server.closeAllConnections()
    await workshop.close()
  }
  try {
    say(formatStart(following.current(), await listen(server, order.port), order))
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

async function refuseMissingFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => null)
  if (!found?.isDirectory()) throw new UsageError({ kind: 'root-missing', root })
}

/** Where the preview is, and what is wrong with the content, as the check says it. */
function formatStart(snapshot: Snapshot, port: number, { port: wish, colour }: PreviewOrder): string {
  const { language, linesOf, problems, failure } = snapshot
  const words = previewWordsIn(language)
  const hasMoved = wish === null && port !== USUAL_PORT
  return [
    ...(hasMoved ? [words.movedTo(USUAL_PORT, port)] : []),
    words.started(`http://127.0.0.1:${port}/`),
    words.howToEnd,
    '',
    failure === null ? formatReport(problems, { language, colour, linesOf }) : words.failure(failure),
  ].join('\n')
}

const PATHS_NAMED = 2

/** `14:03:22  content/2018/commitments.yaml – 0 fel, 1 varning (142 ms)`, on the clock of this machine. */
function formatReload({ problems, language, failure }: Snapshot, paths: readonly string[], now: Date, timeMs: number) {
  const words = previewWordsIn(language)
  const more = paths.length > PATHS_NAMED ? [words.andMore(paths.length - PATHS_NAMED)] : []
  const named = [...paths.slice(0, PATHS_NAMED), ...more].join(', ')
  const state = failure === null ? formatTotals(problems, language) : words.failure(failure)
  return words.reloaded(now.toTimeString().slice(0, 8), named, state, timeMs)
}
