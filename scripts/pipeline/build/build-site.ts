import { classifyFile } from '../../content/classify-file.ts'
import type { Archive } from '../../model/archive.ts'
import type { Day } from '../../model/dates.ts'
import type { OutputFile } from '../../model/output.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import { type Duties, dutiesIn } from '../../model/threads/duties.ts'
import { compressFiles } from '../../publish/compress-files.ts'
import { produceManifest } from '../../publish/produce-manifest.ts'
import { publish } from '../../publish/publish.ts'
import type { Staging } from '../../publish/staging.ts'
import type { Waiting } from '../../report/formats/format-waiting.ts'
import type { Problem } from '../../report/problem.ts'
import { type LoadedArchive, loadArchive } from '../load/load-archive.ts'
import { allEnded } from './all-ended.ts'
import { OUTPUT_NAMES, type OutputName, type Outputs, startOutputs } from './outputs.ts'

export type BuildOrder = {
  /** The folder with content/. */
  readonly root: string
  /** The folder that becomes the site. */
  readonly out: string
  readonly site: SiteConfig
  readonly asOf: Day
  readonly today: Day
  /** Whether texts are also written in gzip and Brotli, for web servers that send such files. */
  readonly isCompressed?: boolean
  /** Whether files in `out` that no build has made may be deleted. */
  readonly force?: boolean
  /** Makes everything anew, also what is kept from an earlier build. */
  readonly makeAll: boolean
  /** Is told what is being done. */
  readonly progress: (stage: BuildStage) => void
  /** Milliseconds on a clock that never goes back. */
  readonly stopwatch: () => number
}

export type BuildStage = 'load' | OutputName | 'compress' | 'publish'

const STAGES: readonly BuildStage[] = ['load', ...OUTPUT_NAMES, 'compress', 'publish']

export type BuiltSite = {
  readonly pages: number
  readonly pdfs: number
  readonly files: number
  /** How long all of it took, in whole milliseconds. */
  readonly timeMs: number
  /** How long each stage took, in whole milliseconds, in the order of the table of outputs; some run side by side. */
  readonly stages: readonly { readonly stage: BuildStage; readonly timeMs: number }[]
  /** What is in the content and not yet in the site, the next one first and drafts last. */
  readonly waiting: readonly Waiting[]
  /** What has not been reported in time, and what is due next. */
  readonly duties: Duties
}

/** `built` is `null` when the content has errors; nothing has been changed then. */
export type BuildResult = { readonly built: BuiltSite | null; readonly problems: readonly Problem[] }

/**
 * Validates the content and makes the whole site of it.
 *
 * @param outputs what the site consists of
 */
export async function buildSite(order: BuildOrder, outputs = startOutputs(order.makeAll)): Promise<BuildResult> {
  try {
    return await buildWith(outputs, order)
  } finally {
    await outputs.end()
  }
}

async function buildWith(outputs: Outputs, order: BuildOrder): Promise<BuildResult> {
  const start = order.stopwatch()
  const timed = timedStages(order)
  const loaded = await timed.run('load', () => loadArchive(order.root, order.site, order))
  const { archive, problems, fingerprint, readSourceFile, waiting } = loaded
  if (archive === null) return { built: null, problems }

  const written = await publish(
    order.out,
    order.root,
    async (staging) => {
      const makeRow = async (row: Outputs['rows'][number]) => {
        for (const [name, produce] of row) {
          await timed.run(name, () => writeAll(name, produce(archive, staging, readSourceFile), staging))
        }
      }
      await allEnded(outputs.rows.map(makeRow))
      if (order.isCompressed) await timed.run('compress', () => writeAll('compress', compressFiles(staging), staging))
      return timed.run('publish', () => finish(archive, fingerprint, staging))
    },
    order.force,
  )
  const countOf = (ending: string) => written.filter(({ path }) => path.endsWith(ending)).length
  const built = {
    pages: countOf('.html'),
    pdfs: countOf('.pdf'),
    files: written.length,
    stages: timed.stages(),
    timeMs: Math.round(order.stopwatch() - start),
    waiting,
    duties: dutiesIn(archive, reportsIn(loaded)),
  }
  return { built, problems }
}

/** Every report that is written, `2018/2018-12-31`, whether or not the public may see it yet. */
function reportsIn({ files }: Pick<LoadedArchive, 'files'>): ReadonlySet<string> {
  const found = files.map(classifyFile).filter(({ kind }) => kind === 'report')
  return new Set(found.map(({ publication, id }) => `${publication}/${id}`))
}

async function writeAll(name: BuildStage, files: AsyncIterable<OutputFile>, staging: Staging): Promise<void> {
  for await (const file of files) await staging.write(name, file)
}

async function finish(archive: Archive, fingerprint: string, staging: Staging) {
  await staging.write('manifest', produceManifest(archive, fingerprint, await staging.list()))
  return staging.list()
}

function timedStages({ progress, stopwatch }: BuildOrder) {
  const stages: { readonly stage: BuildStage; readonly timeMs: number }[] = []
  const run = async <Result>(stage: BuildStage, work: () => Promise<Result>): Promise<Result> => {
    progress(stage)
    const start = stopwatch()
    const result = await work()
    stages.push({ stage, timeMs: Math.round(stopwatch() - start) })
    return result
  }
  return { run, stages: () => [...stages].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)) }
}
