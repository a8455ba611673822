import { formatFailure } from '../report/failures/format-failure.ts'
import { Refusal } from '../report/refusal.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import { UsageError } from '../report/usage-error.ts'
import type { Surroundings } from './surroundings.ts'

/** Says on standard error why a command could not go on; yields the exit code. */
export function explainFailure(
  error: unknown,
  commandName: string,
  language: ReportLanguage,
  { args, warn }: Surroundings,
): number {
  const words = WORDS[language]
  if (error instanceof UsageError) {
    warn(`${formatFailure(error.failure, language)}\n${words.seeHelp}: npm run ${commandName} -- --help\n`)
    return 2
  }
  if (error instanceof Refusal) {
    warn(`${formatFailure(error.failure, language)}\n`)
    return 1
  }
  const [first = '', ...causes] = messagesOf(error, language)
  warn(`${words.unexpected}: ${first}\n`)
  for (const cause of causes) warn(`  ${words.cause}: ${cause}\n`)
  if (args.includes('--debug')) warn(`${error instanceof Error ? error.stack : ''}\n`)
  else warn(`${words.debug}\n`)
  return 1
}

function messagesOf(error: unknown, language: ReportLanguage): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const message = messageOf(error, language)
  return error.cause === undefined ? [message] : [message, ...messagesOf(error.cause, language)]
}

function messageOf(error: Error, language: ReportLanguage): string {
  const isTold = error instanceof Refusal || error instanceof UsageError
  return isTold ? formatFailure(error.failure, language) : error.message
}

type Words = {
  readonly seeHelp: string
  readonly unexpected: string
  readonly cause: string
  readonly debug: string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    seeHelp: 'Se vad som går att skriva',
    unexpected: 'Programmet stannade på ett oväntat fel',
    cause: 'orsak',
    debug: 'Med --debug visas var i programmet det hände.',
  },
  en: {
    seeHelp: 'See what can be written',
    unexpected: 'The program stopped at an unexpected error',
    cause: 'cause',
    debug: 'With --debug it is shown where in the program that happened.',
  },
}
