// npm run schemas: writes what programs for editing need to help with the YAML files of content/.
import { runCommand } from './command/run-command.ts'
import { writeSchemas } from './pipeline/write-schemas.ts'

await runCommand(
  {
    name: 'schemas',
    purpose: 'Skriver de scheman som VS Code behöver för att hjälpa till i YAML-filerna.',
    options: {},
  },
  async ({ root, site }) => ({ problems: [], summary: (await writeSchemas(root, site)).join('\n') }),
)
