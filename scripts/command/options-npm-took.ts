import { UsageError } from '../report/usage-error.ts'
import { type OptionSpecs, PLAIN_WORDS } from './options.ts'
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

/** npm says of an option that was taken back that it is nothing, or false. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false'
}
