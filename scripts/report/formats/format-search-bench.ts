import type { ReportLanguage } from '../report-language.ts'
import { inColumns } from './in-columns.ts'

export type SearchAnswer = {
  readonly ask: string
  readonly kind: string
  readonly site: string
  readonly expected: readonly string[]
  /** The first five that were found. */
  readonly ours: readonly string[]
  readonly recall: { readonly ours: number; readonly plain: number }
}

/** One row: a kind of question, or all of them. */
export type SearchFigures = {
  readonly kind: string | null
  readonly queries: number
  readonly ours: { readonly recall: number; readonly reciprocalRank: number }
  readonly plain: { readonly recall: number; readonly reciprocalRank: number }
}

export type SearchSpeed = {
  readonly firstMs: number
  readonly nextMs: number
  readonly slowestNextMs: number
  readonly firstBytes: number
  readonly longestTaskMs: number
}

export type SearchReport = {
  readonly figures: readonly SearchFigures[]
  readonly answers: readonly SearchAnswer[]
  readonly promises: number
  readonly runs: number
  readonly speed: { readonly ours: SearchSpeed; readonly plain: SearchSpeed }
}

const WORDS = {
  sv: {
    decimalSign: ',',
    all: 'alla',
    relevance: ['slag av fråga', 'frågor', 'recall@5', 'Pagefind', 'MRR', 'Pagefind'],
    speed: ['fart', 'vår', 'Pagefind'],
    rows: ['första svaret', 'nästa svar', 'långsammaste nästa', 'hämtat för första frågan', 'längsta långa uppgift'],
    speedFor: (promises: number, runs: number) =>
      `Med ${promises} löften; medianer av ${runs} omgångar, av mängd och uppgift det största.`,
    missed: 'Inte bland de fem första:',
    lost: 'Plain Pagefind svarar men inte vår:',
    found: 'hittade',
  },
  en: {
    decimalSign: '.',
    all: 'all',
    relevance: ['kind of question', 'questions', 'recall@5', 'Pagefind', 'MRR', 'Pagefind'],
    speed: ['speed', 'ours', 'Pagefind'],
    rows: ['first answer', 'next answer', 'slowest next', 'fetched for the first question', 'longest long task'],
    speedFor: (promises: number, runs: number) =>
      `With ${promises} promises; medians of ${runs} runs, of sizes and tasks the greatest.`,
    missed: 'Not among the first five:',
    lost: 'Answered by plain Pagefind and not by ours:',
    found: 'found',
  },
} as const

/** How good and fast our search and plain Pagefind are, side by side, with every question that was not answered. */
export function formatSearchBench(
  { figures, answers, promises, runs, speed }: SearchReport,
  language: ReportLanguage,
): string {
  const words = WORDS[language]
  const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', words.decimalSign)
  const relevance = figures.map(({ kind, queries, ours, plain }) => [
    kind ?? words.all,
    String(queries),
    decimal(ours.recall, 3),
    decimal(plain.recall, 3),
    decimal(ours.reciprocalRank, 3),
    decimal(plain.reciprocalRank, 3),
  ])
  const milliseconds = (value: number) => `${Math.round(value)} ms`
  const both = (name: string, format: (one: SearchSpeed) => string) => [name, format(speed.ours), format(speed.plain)]
  const [first, next, slowest, bytes, task] = words.rows
  const missed = answers.filter(({ recall }) => recall.ours < 1)
  const lost = answers.filter(({ recall }) => recall.ours === 0 && recall.plain > 0)
  const tell = ({ ask, site, expected, ours }: SearchAnswer) =>
    `  ${ask} (${site}): ${expected.join(', ')}; ${words.found} ${ours.join(', ') || '–'}`
  return [
    ...inColumns([words.relevance, ...relevance]),
    '',
    ...inColumns([
      words.speed,
      both(first, ({ firstMs }) => milliseconds(firstMs)),
      both(next, ({ nextMs }) => milliseconds(nextMs)),
      both(slowest, ({ slowestNextMs }) => milliseconds(slowestNextMs)),
      both(bytes, ({ firstBytes }) => `${Math.round(firstBytes / 1000)} kB`),
      both(task, ({ longestTaskMs }) => milliseconds(longestTaskMs)),
    ]),
    words.speedFor(promises, runs),
    ...(missed.length === 0 ? [] : ['', words.missed, ...missed.map(tell)]),
    ...(lost.length === 0 ? [] : ['', words.lost, ...lost.map(tell)]),
  ].join('\n')
}
