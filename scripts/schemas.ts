// npm run schemas: writes what follows from the schemas and rules: help for editing programs, the guide's list of rules.
import { runCommand } from './command/run-command.ts'
import { writeRuleList } from './pipeline/write-rule-list.ts'
import { writeSchemas } from './pipeline/write-schemas.ts'

export default runCommand(
  {
    name: 'schemas',
    purpose: {
      sv: 'Skriver schemana som VS Code hjälper till med i YAML-filerna, och listan över regler i content/README.md.',
      en: 'Writes the schemas with which VS Code helps in the YAML files, and the list of rules in content/README.md.',
    },
    options: {},
  },
  async ({ root, site, language }) => {
    const written = [...(await writeSchemas(root, site)), ...(await writeRuleList(root, language))]
    return { problems: [], summary: written.join('\n') }
  },
)
