// npm run compare: what has changed from one publication to another, or since a version in git.
import { AS_OF_OPTION, FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { readConfig } from './command/read-config.ts'
import { runCommand } from './command/run-command.ts'
import { compareVersions } from './pipeline/compare-versions.ts'
import { readSides } from './report/comparison/find-side.ts'
import { formatComparison } from './report/comparison/format-comparison.ts'
import { formatSuggestions } from './report/comparison/format-suggestions.ts'

export default runCommand(
  {
    name: 'compare',
    purpose: {
      sv: 'Visar vad som skiljer två medborgarlöften åt, löfte för löfte och ord för ord.',
      en: 'Shows how two publications differ, promise by promise and word by word.',
    },
    options: {
      [PLAIN_WORDS]: {
        type: 'words',
        value: { sv: 'MEDBORGARLÖFTE', en: 'PUBLICATION' },
        help: {
          sv: 'två medborgarlöften, som 2017 2018; main:2018 är det som det var i en version i git',
          en: 'two publications, such as 2017 2018; main:2018 is one as it was in a version in git',
        },
      },
      format: { ...FORMAT_OPTION, choices: ['text', 'markdown', 'json'] },
      suggest: {
        type: 'boolean',
        help: {
          sv: 'föreslå vilka löften som fortsätter vilka, som YAML att skriva in i filerna',
          en: 'suggest which promises continue which, as YAML to write into the files',
        },
      },
      'as-of': AS_OF_OPTION,
    },
  },
  async (context, { [PLAIN_WORDS]: words = [], format, suggest }) => {
    const readSettings = async (root: string) => (await readConfig(root)).site
    const sides = readSides(words)
    const found = await compareVersions(sides, { ...context, readSettings })
    if (found.compared === null) return { problems: found.problems }
    const { problems, aside, compared } = found
    if (suggest) {
      const suggestions = compared.suggest()
      return format === 'json'
        ? { problems, aside, json: suggestions }
        : { problems, aside, print: formatSuggestions(suggestions, context.language) }
    }
    if (format === 'json') return { problems, aside, json: compared.json() }
    const style = format === 'markdown' ? 'markdown' : 'text'
    return { problems, aside, print: formatComparison(compared.tell(), style, context.language) }
  },
)
