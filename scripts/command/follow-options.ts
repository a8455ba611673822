import { explainFailure } from './explain-failure.ts'
import { findLanguage } from './find-language.ts'
import { formatUsage } from './format-usage.ts'
import { COMMON_OPTIONS, type HelpText, type OptionSpecs, type OptionValues } from './options.ts'
import { explainWordsNpmLeft, refuseOptionsNpmTook } from './options-npm-took.ts'
import { type RawOptions, readOptions } from './read-options.ts'
import type { Surroundings } from './surroundings.ts'

/** What `--help` tells of a command. */
export type CommandHead<Options extends OptionSpecs> = {
  /** As in `npm run <name>`. */
  readonly name: string
  /** One sentence, shown by `--help`. */
  readonly purpose: HelpText
  /** Those beside `COMMON_OPTIONS`. `format` and `as-of` are understood by every command already. */
  readonly options: Options
}

/** Reads the command line and does as it says; yields the exit code. Help and failures are dealt with here. */
export async function followOptions<Options extends OptionSpecs>(
  { name, purpose, options: own }: CommandHead<Options>,
  surroundings: Surroundings,
  follow: (values: OptionValues<Options>, options: RawOptions) => Promise<number>,
): Promise<number> {
  const specs = { ...own, ...COMMON_OPTIONS }
  try {
    refuseOptionsNpmTook(name, specs, surroundings)
    const options = readOptions(surroundings.args, specs)
    if (options.help === true) {
      surroundings.print(formatUsage(name, purpose, specs, await findLanguage(surroundings)))
      return 0
    }
    // readOptions has given every option the value that its entry in the specs promises.
    return await follow(options as OptionValues<Options>, options)
  } catch (error) {
    surroundings.progress('')
    const explained = explainWordsNpmLeft(error, name, specs, surroundings)
    return explainFailure(explained, name, await findLanguage(surroundings), surroundings)
  }
}
