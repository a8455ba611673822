import { resolve } from 'node:path'
import type { SiteConfig } from '../model/site-config.ts'
import { jsonProblems } from '../report/formats/format-json.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import type { CommandResult } from './command-result.ts'
import { findLanguage } from './find-language.ts'
import { type CommandHead, followOptions } from './follow-options.ts'
import { formatResult, type ResultStyle } from './format-result.ts'
import { type DaysLookedAt, daysNow, lookUpSite, textOf } from './look-up-site.ts'
import type { OptionSpecs, OptionValues } from './options.ts'
import type { RawOptions } from './read-options.ts'
import type { Surroundings } from './surroundings.ts'
import { surroundingsOfProcess } from './surroundings-of-process.ts'

export type CommandSpec<Options extends OptionSpecs> = CommandHead<Options> & {
  /** What the command tells without looking at the content, even when the settings are wrong; `null` to go on. */
  readonly answer?: (options: OptionValues<Options>, language: ReportLanguage) => Answer | null
  /** What the command does where no site is needed, such as with a file from elsewhere; `null` where it is about the site. */
  readonly elsewhere?: (
    options: OptionValues<Options>,
  ) => ((context: ContextElsewhere) => Promise<CommandResult>) | null
  /**
   * What `--format json` has beside `problems` when wrong settings keep the command from doing anything; without it, the problems
   * are all there is. So programs find them where they are otherwise.
   */
  readonly undone?: (options: OptionValues<Options>) => Readonly<Record<string, unknown>> | null
}

/** Something told instead of a result: text for people, and the same for `--format json`. */
export type Answer = { readonly text: string; readonly json: unknown }

/** What a command is given that needs no site. */
export type ContextElsewhere = { readonly folder: string; readonly language: ReportLanguage }

/** What a command is given. */
export type CommandContext = DaysLookedAt & {
  /** Whole path of the folder with content/ and site.config.ts. */
  readonly root: string
  /** The folder that other relative paths start from. */
  readonly folder: string
  readonly site: SiteConfig
  readonly language: ReportLanguage
  /** Shows what is being done; silent in a pipe and with any `--format` but text. */
  readonly progress: (text: string) => void
  /** Milliseconds on a clock that never goes back. */
  readonly stopwatch: () => number
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
  spec: CommandSpec<Options>,
  run: CommandRun<Options>,
  surroundings: Surroundings,
): Promise<number> {
  return followOptions(spec, surroundings, (values, options) => {
    const command: Command = {
      answer: (language) => spec.answer?.(values, language) ?? null,
      elsewhere: spec.elsewhere?.(values) ?? null,
      undone: () => spec.undone?.(values) ?? null,
      run: (context) => run(context, values),
    }
    return runInSite(command, options, surroundings)
  })
}

/** A command that has been given its options. */
type Command = {
  readonly answer: (language: ReportLanguage) => Answer | null
  readonly elsewhere: ((context: ContextElsewhere) => Promise<CommandResult>) | null
  readonly undone: () => Readonly<Record<string, unknown>> | null
  readonly run: (context: CommandContext) => Promise<CommandResult>
}

async function runInSite(command: Command, options: RawOptions, surroundings: Surroundings): Promise<number> {
  const { folder, colour, stopwatch } = surroundings
  const root = resolve(folder, textOf(options.root) ?? '.')
  const format = textOf(options.format) ?? 'text'
  if (command.elsewhere !== null) {
    const spoken = await findLanguage(surroundings)
    const done = await command.elsewhere({ folder, language: spoken })
    return show(done, { format, language: spoken, colour, root, folder }, surroundings)
  }
  const found = await lookUpSite(root, options)
  const { site, language } = found
  const answer = command.answer(language)
  if (answer !== null) {
    surroundings.print(format === 'json' ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text)
    return 0
  }
  const style: ResultStyle = { format, language, colour, root, folder }
  if (site === null) return show(resultWithoutSite(command, found.problems, language), style, surroundings)

  const days = daysNow(site.timeZone, options, surroundings)
  const progress = format === 'text' ? surroundings.progress : () => {}
  const result = await command.run({ root, folder, site, ...days, language, progress, stopwatch })
  return show(result, style, surroundings)
}

function resultWithoutSite(command: Command, problems: readonly Problem[], language: ReportLanguage): CommandResult {
  const undone = command.undone()
  return undone === null ? { problems } : { problems, json: { ...undone, problems: jsonProblems(problems, language) } }
}

async function show(result: CommandResult, style: ResultStyle, surroundings: Surroundings): Promise<number> {
  surroundings.progress('')
  if (typeof result.aside === 'string') surroundings.warn(result.aside)
  for await (const piece of formatResult(result, style)) surroundings.print(piece)
  return hasErrors(result.problems) || result.hasFailed ? 1 : 0
}
