import type { ReportLanguage } from '../report-language.ts'
import { inColumns } from './in-columns.ts'

export type BenchTask =
  | 'check'
  | 'compare'
  | 'build'
  | 'edit'
  | 'pages'
  | 'basic'
  | 'edit-basic'
  | 'eleventy'
  | 'hugo'
  | 'start'
  | 'reload'

/** What a bench found; `figures` is `null` where the program is not installed. */
export type BenchReport = {
  readonly machine: {
    readonly processor: string
    readonly processors: number
    readonly memoryBytes: number
    readonly system: string
    readonly node: string
    readonly eleventy: string
    readonly hugo: string | null
  }
  readonly runs: number
  readonly rows: readonly BenchReportRow[]
  /** Over all generated sizes from 1,000 promises up. */
  readonly growth: Readonly<Partial<Record<BenchTask, number>>>
}

export type BenchReportRow = {
  readonly promises: number
  readonly isGenerated: boolean
  readonly task: BenchTask
  readonly figures: {
    readonly timeMs: number
    readonly peakBytes: number | null
    readonly written: { readonly pages: number; readonly bytes: number } | null
    readonly stages: readonly { readonly stage: string; readonly timeMs: number }[]
    readonly against: { readonly eleventy: number | null; readonly hugo: number | null }
    /** How time has grown since the row of the same task before; `null` for the first. */
    readonly growth: number | null
  } | null
}

type Words = {
  readonly tasks: Readonly<Record<BenchTask, string>>
  readonly decimalSign: string
  readonly own: string
  readonly columns: readonly string[]
  readonly stages: string
  readonly growth: string
  readonly missing: string
  measuring(task: string, promises: number, run: number): string
  machine(machine: BenchReport['machine']): string
  median(runs: number): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    tasks: {
      check: 'kontroll',
      compare: 'jämförelse av två',
      build: 'bygge av allt',
      edit: 'allt efter en ändring',
      pages: 'alla sidor',
      basic: 'samma sidor',
      'edit-basic': 'samma sidor efter en ändring',
      eleventy: 'Eleventy med Nunjucks',
      hugo: 'Hugo',
      start: 'förhandsvisningens start',
      reload: 'omläsning efter sparande',
    },
    decimalSign: ',',
    own: 'eget innehåll',
    columns: [
      'löften',
      'uppgift',
      'tid',
      'per löfte',
      'minne',
      'sidor',
      'skrivet',
      'tillväxt',
      'mot Eleventy',
      'mot Hugo',
    ],
    stages: 'Stegens tider; en del steg görs samtidigt:',
    growth: 'Tillväxt över alla storlekar från 1000 löften',
    missing:
      'Hugo finns inte här och har inte mätts. Installera det med apt-get install hugo, eller ange det med --hugo.',
    measuring: (task, promises, run) => `Mäter ${task}, ${promises} löften, omgång ${run} …`,
    machine: ({ processor, processors, memoryBytes, system, node, eleventy, hugo }) =>
      `${processor}, ${processors} processorer, ${gibibytes(memoryBytes)} GiB, ${system}. Node ${node}, Eleventy v${eleventy}${hugo === null ? '' : `, Hugo ${hugo}`}.`,
    median: (runs) =>
      `Medianer av ${runs} omgångar; minnet är det högsta. Tillväxt 1 betyder att dubbelt så mycket tar dubbelt så lång tid. Mot Eleventy och Hugo: 0,50 är hälften av deras tid i samma omgång.`,
  },
  en: {
    tasks: {
      check: 'check',
      compare: 'comparison of two',
      build: 'build of everything',
      edit: 'everything after an edit',
      pages: 'all pages',
      basic: 'the same pages',
      'edit-basic': 'the same pages after an edit',
      eleventy: 'Eleventy with Nunjucks',
      hugo: 'Hugo',
      start: 'start of the preview',
      reload: 'reload after saving',
    },
    decimalSign: '.',
    own: 'own content',
    columns: [
      'promises',
      'task',
      'time',
      'per promise',
      'memory',
      'pages',
      'written',
      'growth',
      'to Eleventy',
      'to Hugo',
    ],
    stages: 'Times of the stages; some run side by side:',
    growth: 'Growth over all sizes from 1000 promises up',
    missing: 'Hugo is not here and was not measured. Install it with apt-get install hugo, or name it with --hugo.',
    measuring: (task, promises, run) => `Measuring ${task}, ${promises} promises, run ${run} …`,
    machine: ({ processor, processors, memoryBytes, system, node, eleventy, hugo }) =>
      `${processor}, ${processors} processors, ${gibibytes(memoryBytes)} GiB, ${system}. Node ${node}, Eleventy v${eleventy}${hugo === null ? '' : `, Hugo ${hugo}`}.`,
    median: (runs) =>
      `Medians of ${runs} runs; memory is the highest. Growth 1 means that twice as much takes twice as long. To Eleventy and Hugo: 0.50 is half of their time in the same run.`,
  },
}

type Decimals = (value: number, digits: number) => string

/** The figures of a bench as tables for people, with the machine they are of. */
export function formatBench({ machine, runs, rows, growth }: BenchReport, language: ReportLanguage): string {
  const words = WORDS[language]
  const decimals: Decimals = (value, digits) => value.toFixed(digits).replace('.', words.decimalSign)
  const isMissing = rows.some(({ figures }) => figures === null)
  return [
    words.machine(machine),
    '',
    ...inColumns([words.columns, ...rows.map((row) => formatRow(row, words, decimals))]),
    '',
    ...formatStages(rows, words, decimals),
    ...formatGrowth(growth, words, decimals),
    words.median(runs),
    ...(isMissing ? [words.missing] : []),
  ].join('\n')
}

/** What is being measured, in one line. */
export function formatMeasuring(task: BenchTask, promises: number, run: number, language: ReportLanguage): string {
  const words = WORDS[language]
  return words.measuring(words.tasks[task], promises, run)
}

function formatRow(row: BenchReportRow, words: Words, decimals: Decimals): readonly string[] {
  const { promises, figures } = row
  const beginning = [subjectOf(row, words), words.tasks[row.task]]
  if (figures === null) return [...beginning, '–']
  const { timeMs, peakBytes, written, growth, against } = figures
  return [
    ...beginning,
    `${decimals(timeMs / 1000, 2)} s`,
    promises === 0 ? '–' : `${decimals(timeMs / promises, 2)} ms`,
    peakBytes === null ? '–' : `${Math.round(peakBytes / 1024 ** 2)} MiB`,
    written === null ? '' : String(written.pages),
    written === null ? '' : `${decimals(written.bytes / 1024 ** 2, 1)} MiB`,
    growth === null ? '' : decimals(growth, 2),
    against.eleventy === null ? '' : decimals(against.eleventy, 2),
    against.hugo === null ? '' : decimals(against.hugo, 2),
  ]
}

/** `1000, bygge av allt: load 0,51 s, pages 1,20 s …` */
function formatStages(rows: readonly BenchReportRow[], words: Words, decimals: Decimals): readonly string[] {
  const lines = rows.flatMap((row) => {
    const stages = row.figures?.stages ?? []
    const times = stages.map(({ stage, timeMs }) => `${stage} ${decimals(timeMs / 1000, 2)} s`)
    return times.length === 0 ? [] : [`  ${subjectOf(row, words)}, ${words.tasks[row.task]}: ${times.join(', ')}`]
  })
  return lines.length === 0 ? [] : [words.stages, ...lines, '']
}

function formatGrowth(growth: BenchReport['growth'], words: Words, decimals: Decimals): readonly string[] {
  const named = Object.entries(growth).map(
    ([task, exponent]) => `${words.tasks[task as BenchTask]} ${decimals(exponent, 2)}`,
  )
  return named.length === 0 ? [] : [`${words.growth}: ${named.join(', ')}.`, '']
}

function subjectOf({ promises, isGenerated }: BenchReportRow, words: Words): string {
  return isGenerated ? String(promises) : `${promises} (${words.own})`
}

function gibibytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 3)
}
