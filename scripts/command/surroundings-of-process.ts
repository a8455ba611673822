import { formatFailure } from '../report/failures/format-failure.ts'
import { findLanguage } from './find-language.ts'
import type { Surroundings } from './surroundings.ts'

/** The process itself. */
export function surroundingsOfProcess(): Surroundings {
  const { env, stdout, stderr } = process
  const surroundings: Surroundings = {
    env,
    args: process.argv.slice(2),
    folder: process.cwd(),
    clock: () => new Date(),
    stopwatch: () => performance.now(),
    // https://no-color.org: any value but the empty one counts.
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    print: (text) => void stdout.write(text),
    warn: (text) => void stderr.write(text),
    untilEnded,
    progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001B[2K${text}`) : () => {},
  }
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is no failure.
    if (error.code !== 'EPIPE') void failToPrint(error.code ?? error.message, surroundings)
  })
  // Nobody is left to be told.
  stderr.on('error', () => {})
  return surroundings
}

/** Ends the process: whatever else the command has done, nobody has got its result. */
async function failToPrint(code: string, surroundings: Surroundings): Promise<void> {
  const failure = formatFailure({ kind: 'output-not-written', code }, await findLanguage(surroundings))
  process.stderr.write(`${failure}\n`, () => process.exit(1))
}

// Started by npm, a command is told twice, by the terminal and by npm. So the listeners stay: without one, the second
// signal would end the process where it stands.
function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
