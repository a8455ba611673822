import type { Surroundings } from '../../scripts/command/surroundings.ts'

/** Surroundings that keep what is written. */
export function fakeSurroundings(args: readonly string[], changes: Partial<Surroundings> = {}) {
  const written = { out: '', error: '', progress: [] as string[] }
  const surroundings: Surroundings = {
    args,
    env: {},
    folder: '/',
    clock: () => new Date('2020-06-15T12:00:00Z'),
    stopwatch: () => 0,
    colour: false,
    print: (text) => {
      written.out += text
    },
    warn: (text) => {
      written.error += text
    },
    untilEnded: () => Promise.resolve(),
    progress: (text) => {
      if (text !== '') written.progress.push(text)
    },
    ...changes,
  }
  return { surroundings, written }
}
