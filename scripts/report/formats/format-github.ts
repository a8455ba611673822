import { formatMessage } from '../format-message.ts'
import { pastesIn } from '../pastes-of.ts'
import type { Problem } from '../problem.ts'
import type { ReportLanguage } from '../report-language.ts'
import { sortProblems } from '../sort-problems.ts'
import { formatTotals } from './format-report.ts'

/**
 * The problems as GitHub Actions shows them beside the changed lines, and the totals:
 * ```
 * ::error file=content/2018/commitments.yaml,line=12,col=12,endColumn=27,title=reference/unknown-promise::Det finns …
 * 1 fel, 0 varningar
 * ```
 * What has been acknowledged is only counted. `folder` is where the site is in the repository; empty for the top.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(problems: readonly Problem[], language: ReportLanguage, folder: string): string {
  const lines = sortProblems(problems).flatMap((problem) => {
    if (problem.level === 'acknowledged') return []
    const said = formatMessage(problem, language)
    const { message, fix } = said
    const lines = pastesIn(said).map(({ text }) => `\n\n${text}`)
    return [`::${problem.level} ${properties(problem, folder)}::${escapeData(`${message} ${fix}${lines.join('')}`)}`]
  })
  return `${[...lines, formatTotals(problems, language)].join('\n')}\n`
}

function properties({ rule, place }: Problem, folder: string): string {
  const { file, line, column, length } = place
  const values = {
    file: folder === '' ? file : `${folder}/${file}`,
    line,
    col: column,
    // The column after the last one that is meant.
    ...(length !== undefined && { endColumn: column + length }),
    title: rule,
  }
  return Object.entries(values)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
