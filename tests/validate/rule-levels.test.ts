// Who asks for errors alone gets every error. In the table of rules stands which of them only warn; here each is tried on
// everything that is broken in tests/fixtures/broken/.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { loadContent } from '../../scripts/content/load-content.ts'
import { checkContent, checkForErrors } from '../../scripts/pipeline/check/check-content.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { listKnownNames } from '../../scripts/validate/references/known-names.ts'
import { RULES } from '../../scripts/validate/rules.ts'

const BROKEN = join(import.meta.dirname, '../fixtures/broken')
const TODAY = '2030-01-01'

const folders = readdirSync(BROKEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // Without settings that can be read, no content is looked at.
  .filter((name) => !name.startsWith('config-') && !name.endsWith('--config'))

async function settingsOf(root: string) {
  const { site } = await readConfig(root)
  if (site === null) throw new Error(`The settings of ${root} cannot be read.`)
  return site
}

describe.each(folders)('%s', (folder) => {
  const root = join(BROKEN, folder)

  test('has the same errors when they alone are asked for', async () => {
    const site = await settingsOf(root)
    const { problems } = await checkContent(root, site, TODAY)
    const { problems: errors } = await checkForErrors(root, site, TODAY)
    expect(errors).toEqual(problems.filter(({ level }) => level === 'error'))
  })
})

test('a rule that is said to warn reports no error, and one of errors no warning; each has reported something', async () => {
  const levels = new Map<string, Set<string>>()
  for (const root of folders.map((folder) => join(BROKEN, folder))) {
    const site = await settingsOf(root)
    const known = listKnownNames(await loadContent(root))
    const { content } = await checkContent(root, site, TODAY)
    for (const { name, rule } of RULES) {
      const { report, problems } = collectProblems()
      rule(content, report, { site, known, isWhole: true, today: TODAY })
      const found = levels.get(name) ?? new Set()
      levels.set(name, found)
      for (const { level } of problems) found.add(`${level}s`)
    }
  }
  expect([...levels].map(([name, found]) => ({ name, levels: [...found] }))).toEqual(
    RULES.map(({ name, reports }) => ({ name, levels: [reports] })),
  )
})
