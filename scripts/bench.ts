// npm run bench: how long checking and building take, and how much memory, for content of several sizes; how long it takes
// to compare two large publications; or how good and fast the search is.
import { rmSync } from 'node:fs'
import type { ContentSize } from './bench/generate-content.ts'
import { type BenchOrder, type BenchRow, generateSubjects, growthExponent, runBench } from './bench/run-bench.ts'
import { readQueries } from './bench/search/read-queries.ts'
import { runSearchBench } from './bench/search/run-search-bench.ts'
import { tellSearchBench } from './bench/search/tell-search-bench.ts'
import { writeGeneratedSite } from './bench/write-site.ts'
import { FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { readConfig } from './command/read-config.ts'
import { type CommandContext, type CommandResult, runCommand } from './command/run-command.ts'
import { wholeNumber, wholeNumbers } from './command/whole-numbers.ts'
import { checkContent, countContent } from './pipeline/check-content.ts'
import { loadArchive } from './pipeline/load-archive.ts'
import { makeSearchedSite } from './pipeline/make-searched-site.ts'
import { formatBench, formatMeasuring } from './report/format-bench.ts'
import { formatSearchBench } from './report/format-search-bench.ts'
import { hasErrors } from './report/problem.ts'
import { UsageError } from './report/usage-error.ts'

const YEARS = 10
const SIZES = '60,250,1000'
const SEARCH = 'search'
const COMPARE = 'compare'
// Each of two publications has so many promises, and the text of each promise at least so many characters.
const PROMISES_COMPARED = 2000
const CHARACTERS_COMPARED = 5000
// What the search is asked to answer fast.
const PROMISES_SEARCHED = 5000

export default runCommand(
  {
    name: 'bench',
    purpose:
      'Mäter hur lång tid granskning och bygge tar, med eget innehåll och med påhittat av flera storlekar; eller jämförelser, eller sökningen.',
    options: {
      [PLAIN_WORDS]: {
        type: 'words',
        value: 'search|compare',
        help: 'search: hur bra och snabbt sökningen svarar, bredvid Pagefind för sig; kräver en webbläsare. compare: hur snabbt två medborgarlöften med långa texter jämförs',
      },
      promises: {
        type: 'string',
        value: 'ANTAL',
        help: `hur många löften det påhittade innehållet har, fördelade på tio år; flera tal skilda av komman. Annars ${SIZES}, för sökningen ${PROMISES_SEARCHED} och för varje medborgarlöfte som jämförs ${PROMISES_COMPARED}`,
      },
      runs: { type: 'string', value: 'ANTAL', default: '5', help: 'hur många omgångar som körs' },
      chromium: {
        type: 'string',
        value: 'FIL',
        default: '/usr/bin/chromium',
        help: 'webbläsaren som sökningen provas i',
      },
      format: FORMAT_OPTION,
    },
  },
  async (context, { [PLAIN_WORDS]: words = [], promises, runs: given, chromium }) => {
    const runs = wholeNumber(given, 'runs')
    switch (words.join(' ')) {
      case SEARCH: {
        const size = wholeNumber(promises ?? String(PROMISES_SEARCHED), 'promises')
        return benchSearch(context, { promises: size, runs, chromium })
      }
      case COMPARE:
        return benchComparing(context, wholeNumbers(promises ?? String(PROMISES_COMPARED), 'promises'), runs)
      case '':
        return benchCommands(context, wholeNumbers(promises ?? SIZES, 'promises'), runs)
      default:
        throw new UsageError(`Det går inte att mäta ${words.join(' ')}, bara ${SEARCH} och ${COMPARE}.`)
    }
  },
)

async function benchCommands(context: CommandContext, sizes: readonly number[], runs: number): Promise<CommandResult> {
  const { root, site, today } = context
  const { content, problems } = await checkContent(root, site, today)
  if (hasErrors(problems)) return { problems }
  const own = { promises: countContent(content).promises, root, isGenerated: false }
  const generated = generateSubjects(sizes.map((promises) => sizeOf(promises, ['sv', 'en'])))
  try {
    const subjects = [own, ...generated.subjects]
    return { problems, ...(await measure(context, { tasks: ['check', 'build'], subjects, runs })) }
  } finally {
    generated.remove()
  }
}

async function benchComparing(context: CommandContext, sizes: readonly number[], runs: number): Promise<CommandResult> {
  const generated = generateSubjects(
    sizes.map((promises) => ({ years: 2, promises, languages: ['sv'], characters: CHARACTERS_COMPARED })),
  )
  try {
    // Of two publications, the number of promises in each tells more than their sum.
    const subjects = generated.subjects.map((subject) => ({ ...subject, promises: subject.promises / 2 }))
    return { problems: [], ...(await measure(context, { tasks: ['compare'], subjects, runs })), isNoReview: true }
  } finally {
    generated.remove()
  }
}

async function measure(
  { language, progress, stopwatch }: CommandContext,
  order: Pick<BenchOrder, 'tasks' | 'subjects' | 'runs'>,
): Promise<Pick<CommandResult, 'summary' | 'json'>> {
  const rows = await runBench({
    ...order,
    stopwatch,
    progress: ({ task, promises }, run) => progress(formatMeasuring(task, promises, run, language)),
  })
  const figures = rows.map((row) => ({ ...row, growth: growthBefore(row, rows) }))
  return { summary: formatBench(figures, order.runs, language), json: { runs: order.runs, rows: figures } }
}

type SearchOptions = { readonly promises: number; readonly runs: number; readonly chromium: string }

async function benchSearch(
  { root, site, asOf, today, language, progress }: CommandContext,
  { promises, runs, chromium }: SearchOptions,
): Promise<CommandResult> {
  const { problems } = await checkContent(root, site, today)
  if (hasErrors(problems)) return { problems }
  const generated = writeGeneratedSite(sizeOf(promises, ['sv']))
  try {
    const bench = await runSearchBench({
      groups: await readQueries(),
      sites: { own: root, generated },
      runs,
      chromium,
      makeSite: async (folder, out) => {
        const { site: settings } = await readConfig(folder)
        const loaded = settings && (await loadArchive(folder, settings, { asOf, today }))
        if (!loaded?.archive) throw new Error(`The content of ${folder} has errors.`)
        await makeSearchedSite(loaded.archive, folder, out)
        return loaded.archive
      },
      progress,
    })
    const report = { ...tellSearchBench(bench), promises: bench.promises, runs, speed: bench.speed }
    return { problems, summary: formatSearchBench(report, language), json: report }
  } finally {
    rmSync(generated, { recursive: true })
  }
}

function sizeOf(promises: number, languages: ContentSize['languages']): ContentSize {
  return { years: YEARS, promises: Math.max(1, Math.round(promises / YEARS)), languages }
}

/** Against the next smaller generated content. */
function growthBefore(row: BenchRow, rows: readonly BenchRow[]): number | null {
  const smaller = rows.filter((one) => one.isGenerated && one.task === row.task && one.promises < row.promises).at(-1)
  return row.isGenerated && smaller !== undefined ? growthExponent(smaller, row) : null
}
