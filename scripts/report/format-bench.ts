import type { ReportLanguage } from './format-message.ts'
import { inColumns } from './in-columns.ts'

export type BenchFigures = {
  readonly promises: number
  readonly isGenerated: boolean
  readonly task: 'check' | 'build' | 'compare'
  readonly timeMs: number
  readonly peakBytes: number | null
  /** How time has grown since the row of the same task before; `null` for the first. */
  readonly growth: number | null
}

type Words = {
  readonly tasks: Readonly<Record<BenchFigures['task'], string>>
  readonly decimalSign: string
  readonly own: string
  readonly columns: readonly [
    promises: string,
    task: string,
    time: string,
    each: string,
    memory: string,
    growth: string,
  ]
  measuring(task: string, promises: number, run: number): string
  median(runs: number): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    tasks: { check: 'granskning', build: 'bygge', compare: 'jämförelse' },
    decimalSign: ',',
    own: 'eget innehåll',
    columns: ['löften', 'uppgift', 'tid', 'per löfte', 'minne', 'tillväxt'],
    measuring: (task, promises, run) => `Mäter ${task} av ${promises} löften, omgång ${run} …`,
    median: (runs) =>
      `Medianer av ${runs} omgångar; minnet är det högsta. Tillväxt 1 betyder att dubbelt så mycket tar dubbelt så lång tid.`,
  },
  en: {
    tasks: { check: 'check', build: 'build', compare: 'comparison' },
    decimalSign: '.',
    own: 'own content',
    columns: ['promises', 'task', 'time', 'per promise', 'memory', 'growth'],
    measuring: (task, promises, run) => `Measuring the ${task} of ${promises} promises, run ${run} …`,
    median: (runs) =>
      `Medians of ${runs} runs; memory is the highest. Growth 1 means that twice as much takes twice as long.`,
  },
}

/** The figures of a bench as a table for people. */
export function formatBench(rows: readonly BenchFigures[], runs: number, language: ReportLanguage): string {
  const words = WORDS[language]
  const decimals = (value: number, digits: number) => value.toFixed(digits).replace('.', words.decimalSign)
  const lines = rows.map(({ promises, isGenerated, task, timeMs, peakBytes, growth }) => [
    isGenerated ? String(promises) : `${promises} (${words.own})`,
    words.tasks[task],
    `${decimals(timeMs / 1000, 2)} s`,
    promises === 0 ? '–' : `${decimals(timeMs / promises, 1)} ms`,
    peakBytes === null ? '–' : `${Math.round(peakBytes / 1024 ** 2)} MiB`,
    growth === null ? '' : decimals(growth, 2),
  ])
  return [...inColumns([words.columns, ...lines]), '', words.median(runs)].join('\n')
}

/** What is being measured, in one line. */
export function formatMeasuring(
  task: BenchFigures['task'],
  promises: number,
  run: number,
  language: ReportLanguage,
): string {
  const words = WORDS[language]
  return words.measuring(words.tasks[task], promises, run)
}
