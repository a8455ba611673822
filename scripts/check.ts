// npm run check: says what is wrong in content/, and writes nothing.
import { FORMAT_OPTION } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { checkContent, countContent } from './pipeline/check-content.ts'
import { formatCounts } from './report/format-counts.ts'

await runCommand(
  { name: 'check', purpose: 'Granskar allt i content/ och skriver ingenting.', options: { format: FORMAT_OPTION } },
  async ({ root, site, language }) => {
    const { content, problems } = await checkContent(root, site)
    return { problems, summary: formatCounts(countContent(content), language) }
  },
)
