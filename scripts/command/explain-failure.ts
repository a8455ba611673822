import { Refusal } from '../report/refusal.ts'
import { UsageError } from '../report/usage-error.ts'
import type { Surroundings } from './surroundings.ts'

/** Says on standard error why a command could not go on; yields the exit code. */
export function explainFailure(error: unknown, commandName: string, { args, warn }: Surroundings): number {
  if (error instanceof UsageError) {
    warn(`${error.message}\nSe vad som går att skriva: npm run ${commandName} -- --help\n`)
    return 2
  }
  if (error instanceof Refusal) {
    warn(`${error.message}\n`)
    return 1
  }
  const [first = '', ...causes] = messagesOf(error)
  warn(`Programmet stannade på ett oväntat fel: ${first}\n`)
  for (const cause of causes) warn(`  orsak: ${cause}\n`)
  if (args.includes('--debug')) warn(`${error instanceof Error ? error.stack : ''}\n`)
  else warn('Med --debug visas var i programmet det hände.\n')
  return 1
}

function messagesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  return error.cause === undefined ? [error.message] : [error.message, ...messagesOf(error.cause)]
}
