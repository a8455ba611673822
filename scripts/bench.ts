// npm run bench: how long checking and building take, and how much memory, for content of several sizes.
import { type BenchRow, growthExponent, runBench } from './bench/run-bench.ts'
import { FORMAT_OPTION } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { wholeNumber, wholeNumbers } from './command/whole-numbers.ts'
import { checkContent, countContent } from './pipeline/check-content.ts'
import { formatBench, formatMeasuring } from './report/format-bench.ts'
import { hasErrors } from './report/problem.ts'

const YEARS = 10

export default runCommand(
  {
    name: 'bench',
    purpose: 'Mäter hur lång tid granskning och bygge tar, med eget innehåll och med påhittat av flera storlekar.',
    options: {
      promises: {
        type: 'string',
        value: 'ANTAL',
        default: '60,250,1000',
        help: 'hur många löften det påhittade innehållet har, fördelade på tio år; flera tal skilda av komman',
      },
      runs: { type: 'string', value: 'ANTAL', default: '5', help: 'hur många omgångar som körs' },
      format: FORMAT_OPTION,
    },
  },
  async ({ root, site, today, language, progress, stopwatch }, options) => {
    const runs = wholeNumber(options.runs, 'runs')
    const { content, problems } = await checkContent(root, site, today)
    if (hasErrors(problems)) return { problems }
    const rows = await runBench({
      own: { promises: countContent(content).promises, root, isGenerated: false },
      sizes: wholeNumbers(options.promises, 'promises').map((promises) => ({
        years: YEARS,
        promises: Math.max(1, Math.round(promises / YEARS)),
        languages: ['sv', 'en'],
      })),
      runs,
      stopwatch,
      progress: ({ task, promises }, run) => progress(formatMeasuring(task, promises, run, language)),
    })
    const figures = rows.map((row) => ({ ...row, growth: growthBefore(row, rows) }))
    return { problems, summary: formatBench(figures, runs, language), json: { runs, rows: figures } }
  },
)

/** Against the next smaller generated content. */
function growthBefore(row: BenchRow, rows: readonly BenchRow[]): number | null {
  const smaller = rows.filter((one) => one.isGenerated && one.task === row.task && one.promises < row.promises).at(-1)
  return row.isGenerated && smaller !== undefined ? growthExponent(smaller, row) : null
}
