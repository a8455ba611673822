// npm run check: says what is wrong in content/, and writes nothing unless it is told to put right what it can.
import { explainRules, RULE_OPTIONS } from './command/explain-rules.ts'
import { CHECK_FORMAT_OPTION } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { checkContent, countContent } from './pipeline/check/check-content.ts'
import { fixContent } from './pipeline/fix-content.ts'
import { formatCounts } from './report/formats/format-counts.ts'
import { jsonProblems } from './report/formats/format-json.ts'
import { formatRepairs, jsonRepairs } from './report/formats/format-repairs.ts'

const FIX_OPTION = {
  type: 'boolean',
  help: {
    sv: 'rätta i filerna det som inte kräver omdöme: datum som 2018-1-5, osynliga tecken, citattecken',
    en: 'put right in the files what takes no judgement: dates like 2018-1-5, invisible characters, quotation marks',
  },
} as const

export default runCommand(
  {
    name: 'check',
    purpose: {
      sv: 'Kontrollerar allt i content/ och skriver ingenting, utom med --fix.',
      en: 'Checks everything in content/ and writes nothing, except with --fix.',
    },
    options: { format: CHECK_FORMAT_OPTION, fix: FIX_OPTION, ...RULE_OPTIONS },
    undone: ({ fix }) => (fix ? { repaired: [], left: [] } : null),
    answer: explainRules,
  },
  async ({ root, site, today, language }, { fix }) => {
    const { content, problems, repairs } = fix
      ? await fixContent(root, site, today)
      : { ...(await checkContent(root, site, today)), repairs: null }
    return {
      problems,
      summary: formatCounts(countContent(content), language),
      ...(repairs && {
        done: formatRepairs(repairs, language),
        json: { ...jsonRepairs(repairs), problems: jsonProblems(problems, language) },
      }),
    }
  },
)
