// npm run bench: how long checking, building, comparing and the preview take, beside other generators and for content of
// several sizes; how long it takes to compare two large publications; or how good and fast the search is.
import { rmSync } from 'node:fs'
import { TASKS, type Task } from './bench/bench-tasks.ts'
import type { ContentSize } from './bench/generate-content.ts'
import { promiseToEdit } from './bench/promise-to-edit.ts'
import { type BenchOrder, runBench } from './bench/run-bench.ts'
import { readQueries } from './bench/search/read-queries.ts'
import { runSearchBench } from './bench/search/run-search-bench.ts'
import { tellSearchBench } from './bench/search/tell-search-bench.ts'
import { writeGeneratedSite } from './bench/write-site.ts'
import type { CommandResult } from './command/command-result.ts'
import { FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { readConfig } from './command/read-config.ts'
import { type CommandContext, runCommand } from './command/run-command.ts'
import { wholeNumber, wholeNumbers } from './command/whole-numbers.ts'
import { makeSearchedSite } from './pipeline/build/make-searched-site.ts'
import { checkContent } from './pipeline/check/check-content.ts'
import { loadArchive } from './pipeline/load/load-archive.ts'
import { formatBench, formatMeasuring } from './report/formats/format-bench.ts'
import { formatSearchBench } from './report/formats/format-search-bench.ts'
import { hasErrors } from './report/problem.ts'
import { UsageError } from './report/usage-error.ts'

const YEARS = 10
// A large municipality has a publication for each district rather than one of many hundred promises.
const MOST_IN_A_PUBLICATION = 100
const SIZES = '60,1000,10000'
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
    purpose: {
      sv: 'Mäter hur lång tid kontroll, bygge och förhandsvisning tar, bredvid Eleventy och Hugo, med eget innehåll och med påhittat av flera storlekar; eller jämförelser av långa texter, eller sökningen.',
      en: 'Measures how long the check, builds and the preview take, beside Eleventy and Hugo, with our own content and with made-up content of several sizes; or comparisons of long texts, or the search.',
    },
    options: {
      [PLAIN_WORDS]: {
        type: 'words',
        value: { sv: 'search|compare', en: 'search|compare' },
        help: {
          sv: 'search: hur bra och snabbt sökningen svarar, bredvid Pagefind för sig; kräver en webbläsare. compare: hur snabbt två medborgarlöften med långa texter jämförs',
          en: 'search: how well and how fast the search answers, beside Pagefind alone; needs a browser. compare: how fast two publications with long texts are compared',
        },
      },
      promises: {
        type: 'string',
        value: { sv: 'ANTAL', en: 'COUNT' },
        help: {
          sv: `hur många löften det påhittade innehållet har, fördelade på tio år; flera tal skilda av komman. Annars ${SIZES}, för sökningen ${PROMISES_SEARCHED} och för varje medborgarlöfte som jämförs ${PROMISES_COMPARED}`,
          en: `how many promises the made-up content has, spread over ten years; several numbers with commas between. Otherwise ${SIZES}, for the search ${PROMISES_SEARCHED} and for each publication that is compared ${PROMISES_COMPARED}`,
        },
      },
      tasks: {
        type: 'string',
        value: { sv: 'UPPGIFT', en: 'TASK' },
        help: {
          sv: `vad som mäts, skilt av komman; annars ${TASKS.join(',')}`,
          en: `what is measured, with commas between; otherwise ${TASKS.join(',')}`,
        },
      },
      runs: {
        type: 'string',
        value: { sv: 'ANTAL', en: 'COUNT' },
        default: '5',
        help: { sv: 'hur många omgångar som körs', en: 'how many rounds are run' },
      },
      chromium: {
        type: 'string',
        value: { sv: 'FIL', en: 'FILE' },
        default: '/usr/bin/chromium',
        help: { sv: 'webbläsaren som sökningen provas i', en: 'the browser that the search is tried in' },
      },
      hugo: {
        type: 'string',
        value: { sv: 'FIL', en: 'FILE' },
        default: 'hugo',
        help: {
          sv: 'programmet Hugo; finns det inte mäts allt annat',
          en: 'the program Hugo; without it everything else is measured',
        },
      },
      format: FORMAT_OPTION,
    },
  },
  async (context, { [PLAIN_WORDS]: words = [], promises, tasks, runs: given, chromium, hugo }) => {
    const runs = wholeNumber(given, 'runs')
    switch (words.join(' ')) {
      case SEARCH: {
        const size = wholeNumber(promises ?? String(PROMISES_SEARCHED), 'promises')
        return benchSearch(context, { promises: size, runs, chromium })
      }
      case COMPARE: {
        const sizes = wholeNumbers(promises ?? String(PROMISES_COMPARED), 'promises')
        return benchComparing(context, { sizes, runs, hugo })
      }
      case '': {
        const sizes = wholeNumbers(promises ?? SIZES, 'promises')
        return benchCommands(context, { sizes, tasks: tasksNamed(tasks ?? TASKS.join(',')), runs, hugo })
      }
      default:
        throw new UsageError({ kind: 'bench-unknown', words: words.join(' '), known: [SEARCH, COMPARE] })
    }
  },
)

/** Tasks by their names, with commas between, in the order in which they are measured. */
function tasksNamed(text: string): readonly Task[] {
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !TASKS.some((task) => task === name))
  if (unknown.length === 0) return TASKS.filter((task) => names.includes(task))
  throw new UsageError({ kind: 'bench-task-unknown', value: text, known: TASKS })
}

type CommandOptions = {
  readonly sizes: readonly number[]
  readonly tasks: readonly Task[]
  readonly runs: number
  readonly hugo: string
}

async function benchCommands(context: CommandContext, { sizes, ...options }: CommandOptions): Promise<CommandResult> {
  const { root, site, asOf, today } = context
  const { archive, problems } = await loadArchive(root, site, { asOf, today })
  if (archive === null) return { problems }
  const own = {
    root,
    promises: archive.publications.flatMap(({ promises }) => promises).length,
    edited: promiseToEdit(archive),
  }
  const generated = sizes.map((promises) => sizeOf(promises, ['sv']))
  return { problems, ...(await measure(context, { ...options, own, sizes: generated })) }
}

async function benchComparing(
  context: CommandContext,
  { sizes, ...options }: Omit<CommandOptions, 'tasks'>,
): Promise<CommandResult> {
  const generated = sizes.map(
    (promises): ContentSize => ({ years: 2, promises, languages: ['sv'], characters: CHARACTERS_COMPARED }),
  )
  const measured = await measure(context, { ...options, tasks: [COMPARE], own: null, sizes: generated })
  return { problems: [], ...measured, isNoReview: true }
}

async function measure(
  { language, progress, stopwatch }: CommandContext,
  order: Omit<BenchOrder, 'stopwatch' | 'progress'>,
): Promise<Pick<CommandResult, 'summary' | 'json'>> {
  const bench = await runBench({
    ...order,
    stopwatch,
    progress: ({ task, promises }, run) => progress(formatMeasuring(task, promises, run, language)),
  })
  return { summary: formatBench(bench, language), json: bench }
}

type SearchOptions = { readonly promises: number; readonly runs: number; readonly chromium: string }

async function benchSearch(
  { root, site, asOf, today, language, progress }: CommandContext,
  { promises, runs, chromium }: SearchOptions,
): Promise<CommandResult> {
  const { problems } = await checkContent(root, site, today)
  if (hasErrors(problems)) return { problems }
  const generated = writeGeneratedSite({ years: YEARS, promises: Math.ceil(promises / YEARS), languages: ['sv'] })
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

/** About so many promises in ten years, one publication a year or as many as there have to be districts for. */
function sizeOf(promises: number, languages: ContentSize['languages']): ContentSize {
  const districts = Math.ceil(promises / YEARS / MOST_IN_A_PUBLICATION)
  const inEach = Math.max(1, Math.round(promises / YEARS / districts))
  return { years: YEARS, ...(districts > 1 && { districts }), promises: inEach, languages }
}
