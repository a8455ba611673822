// npm run new: begins the next publication as a draft, with the promises of an earlier one that it continues.
import { FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { makePublication } from './pipeline/make-publication.ts'
import { jsonProblems } from './report/format-json.ts'
import { formatNew } from './report/format-new.ts'
import { UsageError } from './report/usage-error.ts'

export default runCommand(
  {
    name: 'new',
    purpose: 'Börjar på nästa medborgarlöfte: ett utkast med teman, löften och åtaganden från ett tidigare.',
    options: {
      [PLAIN_WORDS]: { type: 'words', value: 'MEDBORGARLÖFTE', help: 'det nya, till exempel 2019-2020' },
      from: {
        type: 'string',
        value: 'MEDBORGARLÖFTE',
        help: 'det som det fortsätter, till exempel 2018; annars börjar det tomt',
      },
      format: FORMAT_OPTION,
    },
  },
  async ({ root, site, today, language }, { from = null, ...options }) => {
    const [id, ...others] = options[PLAIN_WORDS] ?? []
    if (id === undefined || others.length > 0) throw new UsageError({ kind: 'new-without-name' })
    const { made, problems } = await makePublication(root, site, today, { id, from })
    return {
      problems,
      isNoReview: true,
      ...(made && { summary: formatNew(made, language) }),
      json: { made, problems: jsonProblems(problems, language) },
    }
  },
)
