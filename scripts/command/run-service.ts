import { resolve } from 'node:path'
import { type CommandHead, followOptions } from './follow-options.ts'
import { type DaysLookedAt, daysNow, type FoundSite, lookUpSite, textOf } from './look-up-site.ts'
import type { OptionSpecs, OptionValues } from './options.ts'
import type { Surroundings } from './surroundings.ts'
import { surroundingsOfProcess } from './surroundings-of-process.ts'

/** What a command that keeps running is given. */
export type ServiceContext = {
  /** Whole path of the folder with content/ and site.config.ts. */
  readonly root: string
  /** Reads the settings anew: they, and the day, may change while the command runs. */
  readonly lookUpSite: () => Promise<FoundSite>
  readonly daysNow: (timeZone: string) => DaysLookedAt
  readonly clock: () => Date
  /** Milliseconds on a clock that never goes back. */
  readonly stopwatch: () => number
  /** Whether standard output shows colours. */
  readonly colour: boolean
  /** Writes to standard output. */
  readonly print: (text: string) => void
}

/** What runs until somebody ends it. */
export type Service = { readonly stop: () => Promise<void> }

export type ServiceStart<Options extends OptionSpecs> = (
  context: ServiceContext,
  options: OptionValues<Options>,
) => Promise<Service>

/** Runs a command until it is told to end, and sets the exit code: 0, 1 after failures, 2 for a senseless command line. */
export async function runService<const Options extends OptionSpecs>(
  head: CommandHead<Options>,
  start: ServiceStart<Options>,
): Promise<void> {
  process.exitCode = await executeService(head, start, surroundingsOfProcess())
  // Not left to end by itself: a watcher of files that is ended while it looks into a folder keeps hold of that folder, and
  // so of the process; and Node takes its listeners away before it is gone, so that a second signal would end it with another
  // exit code.
  process.exit()
}

/** The same in surroundings of one's choice; yields the exit code. */
export async function executeService<const Options extends OptionSpecs>(
  head: CommandHead<Options>,
  start: ServiceStart<Options>,
  surroundings: Surroundings,
): Promise<number> {
  return followOptions(head, surroundings, async (values, options) => {
    const { folder, clock, stopwatch, colour, print } = surroundings
    const root = resolve(folder, textOf(options.root) ?? '.')
    const context: ServiceContext = {
      ...{ root, clock, stopwatch, colour, print },
      lookUpSite: () => lookUpSite(root, options),
      daysNow: (timeZone) => daysNow(timeZone, options, surroundings),
    }
    // A day that makes no sense is told now, even while the settings cannot be read.
    context.daysNow('UTC')
    const end = surroundings.untilEnded()
    const service = await start(context, values)
    await end
    await service.stop()
    return 0
  })
}
