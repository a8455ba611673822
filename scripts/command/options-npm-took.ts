import { UsageError } from '../report/usage-error.ts'
import { type OptionSpec, type OptionSpecs, PLAIN_WORDS } from './options.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Refuses a command line of which npm has kept options for itself, as in `npm run check --fix`: the command would do
 * something else than what was asked for. npm tells of them in the environment, without their values
 * (https://docs.npmjs.com/cli/using-npm/config).
 *
 * `all` and `force` are options of npm as well. Set in .npmrc for all of its work, they look the same, and are refused too:
 * dropped in silence, they would be missed. `--no-force` before `--` takes them back.
 *
 * @param name of the command
 * @throws UsageError that says how it is to be written
 */
export function refuseOptionsNpmTook(name: string, specs: OptionSpecs, { args, env }: Surroundings): void {
  if (env.npm_lifecycle_event === undefined) return
  const taken = Object.keys(specs).filter(
    (option) =>
      option !== PLAIN_WORDS &&
      isSet(env[`npm_config_${option.replaceAll('-', '_')}`]) &&
      !args.some((word) => word === `--${option}` || word.startsWith(`--${option}=`)),
  )
  if (taken.length === 0) return
  const written = taken.map((option) => `--${option}${specs[option]?.type === 'boolean' ? '' : ' …'}`).join(' ')
  throw new UsageError({ kind: 'options-taken-by-npm', options: taken, command: name, written })
}

/**
 * A word that makes no sense, with what was probably done: of `npm run check --format json`, npm 11 hands on `json` alone, and
 * tells nothing in the environment. Other errors as they are.
 *
 * @param name of the command
 */
export function explainWordsNpmLeft(error: unknown, name: string, specs: OptionSpecs, { env }: Surroundings): unknown {
  if (!(error instanceof UsageError) || error.failure.kind !== 'word-unknown') return error
  if (env.npm_lifecycle_event === undefined) return error
  const { word } = error.failure
  const [option = '…'] = Object.keys(specs).filter((one) => hasChoice(specs[one], word))
  return new UsageError({ kind: 'word-left-by-npm', word, command: name, written: `--${option} ${word}` })
}

function hasChoice(spec: OptionSpec | undefined, word: string): boolean {
  return spec?.type === 'string' && spec.choices?.includes(word) === true
}

/** npm says of an option that was taken back that it is nothing, or false. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false'
}
