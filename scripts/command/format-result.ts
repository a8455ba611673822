import { relative, sep } from 'node:path'
import { linesOfProblems } from '../pipeline/check/lines-of-problems.ts'
import { formatGithub } from '../report/formats/format-github.ts'
import { formatHtml } from '../report/formats/format-html.tsx'
import { formatJson } from '../report/formats/format-json.ts'
import { formatReport } from '../report/formats/format-report.ts'
import { jsonPieces } from '../report/formats/json-pieces.ts'
import { hasErrors } from '../report/problem.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import type { CommandResult } from './command-result.ts'

export type ResultStyle = {
  /** The value of `--format`; text where a command has no such option. */
  readonly format: string
  readonly language: ReportLanguage
  readonly colour: boolean
  /** Whole path of the folder with content/ and site.config.ts. */
  readonly root: string
  /** Whole path of the folder that the command runs in. */
  readonly folder: string
}

/** What a command shows of its result on standard output, in pieces that make one text. */
export async function* formatResult(result: CommandResult, style: ResultStyle): AsyncIterable<string> {
  const { json, print } = result
  if (print === undefined && style.format === 'json' && json !== undefined) yield* jsonPieces(json)
  else yield print ?? (await formatWhole(result, style))
}

async function formatWhole(result: CommandResult, style: ResultStyle): Promise<string> {
  const { problems } = result
  const { format, language, colour, root, folder } = style
  const done = result.done ?? null
  const summary = result.summary === undefined || hasErrors(problems) ? null : result.summary
  switch (format) {
    case 'json':
      return formatJson(problems, language)
    case 'html':
      return formatHtml({ problems, language, linesOf: await linesOfProblems(root, problems), done, summary })
    case 'github':
      // A workflow runs in the top folder of its repository, which is where GitHub counts from.
      return `${lineOf(done)}${formatGithub(problems, language, relative(folder, root).split(sep).join('/'))}${lineOf(summary)}`
    default: {
      const linesOf = await linesOfProblems(root, problems)
      const report =
        result.isNoReview && problems.length === 0 ? '' : formatReport(problems, { language, colour, linesOf })
      return `${lineOf(done)}${report}${lineOf(summary)}`
    }
  }
}

function lineOf(text: string | null): string {
  return text === null ? '' : `${text}\n`
}
