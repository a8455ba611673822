import { resolve } from 'node:path'
import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { linesOfProblems } from '../pipeline/lines-of-problems.ts'
import { formatJson } from '../report/format-json.ts'
import { type ReportLanguage, reportLanguageFor } from '../report/format-message.ts'
import { formatReport } from '../report/format-report.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import { explainFailure } from './explain-failure.ts'
import { formatUsage } from './format-usage.ts'
import { COMMON_OPTIONS, type OptionSpecs, type OptionValues } from './options.ts'
import { readConfig } from './read-config.ts'
import { type RawOptions, readOptions } from './read-options.ts'
import { resolveAsOf } from './resolve-as-of.ts'
import { type Surroundings, surroundingsOfProcess } from './surroundings.ts'

export type CommandSpec<Options extends OptionSpecs> = {
  /** As in `npm run <name>`. */
  readonly name: string
  /** One sentence in Swedish, shown by `--help`. */
  readonly purpose: string
  /** Those beside `COMMON_OPTIONS`. `format` and `as-of` are understood here already. */
  readonly options: Options
}

/** What a command is given. */
export type CommandContext = {
  /** Whole path of the folder with content/ and site.config.ts. */
  readonly root: string
  /** The folder that other relative paths start from. */
  readonly folder: string
  readonly site: SiteConfig
  /** The day everything is seen from. */
  readonly asOf: Day
  readonly language: ReportLanguage
  /** Shows what is being done; silent in a pipe and with `--format json`. */
  readonly progress: (text: string) => void
  /** Milliseconds on a clock that never goes back. */
  readonly stopwatch: () => number
}

/** What a command hands back to be shown. Errors among the problems make it fail. */
export type CommandResult = {
  readonly problems: readonly Problem[]
  /** Text for people, shown after the problems unless there are errors. */
  readonly summary?: string
  /** What `--format json` shows; without it, the problems. */
  readonly json?: unknown
}

export type CommandRun<Options extends OptionSpecs> = (
  context: CommandContext,
  options: OptionValues<Options>,
) => Promise<CommandResult>

/** Runs a command and sets the exit code: 0, 1 after errors and failures, 2 for a command line that makes no sense. */
export async function runCommand<const Options extends OptionSpecs>(
  spec: CommandSpec<Options>,
  run: CommandRun<Options>,
): Promise<void> {
  process.exitCode = await executeCommand(spec, run, surroundingsOfProcess())
}

/** The same in surroundings of one's choice; yields the exit code. */
export async function executeCommand<const Options extends OptionSpecs>(
  { name, purpose, options: own }: CommandSpec<Options>,
  run: CommandRun<Options>,
  surroundings: Surroundings,
): Promise<number> {
  const specs = { ...own, ...COMMON_OPTIONS }
  try {
    const options = readOptions(surroundings.args, specs)
    if (options.help === true) {
      surroundings.print(formatUsage(name, purpose, specs))
      return 0
    }
    // readOptions has given every option the value that its entry in the specs promises.
    return await runInSite((context) => run(context, options as OptionValues<Options>), options, surroundings)
  } catch (error) {
    surroundings.progress('')
    return explainFailure(error, name, surroundings)
  }
}

async function runInSite(
  run: (context: CommandContext) => Promise<CommandResult>,
  options: RawOptions,
  surroundings: Surroundings,
): Promise<number> {
  const root = resolve(surroundings.folder, textOf(options.root) ?? '.')
  const { site, problems } = await readConfig(root)
  const language = reportLanguageFor(textOf(options.lang) ?? site?.defaultLanguage ?? 'sv')
  const isJson = options.format === 'json'
  if (site === null) return show({ problems }, root, language, isJson, surroundings)

  const asOf = resolveAsOf(textOf(options['as-of']), surroundings.env, surroundings.clock, site.timeZone)
  const progress = isJson ? () => {} : surroundings.progress
  const { folder, stopwatch } = surroundings
  const result = await run({ root, folder, site, asOf, language, progress, stopwatch })
  return show(result, root, language, isJson, surroundings)
}

async function show(
  result: CommandResult,
  root: string,
  language: ReportLanguage,
  isJson: boolean,
  surroundings: Surroundings,
): Promise<number> {
  const { problems, summary, json } = result
  const hasFailed = hasErrors(problems)
  surroundings.progress('')
  if (isJson) {
    surroundings.print(json === undefined ? formatJson(problems, language) : `${JSON.stringify(json, null, 2)}\n`)
  } else {
    const linesOf = await linesOfProblems(root, problems)
    surroundings.print(formatReport(problems, { language, colour: surroundings.colour, linesOf }))
    if (summary !== undefined && !hasFailed) surroundings.print(`${summary}\n`)
  }
  return hasFailed ? 1 : 0
}

function textOf(option: string | boolean | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined
}
