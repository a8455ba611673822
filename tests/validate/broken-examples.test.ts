// Every rule has a broken example and the exact report it gives: tests/fixtures/broken/<rule>/, with `--` and a few
// words more when one rule has several. `vitest -u` writes the reports of new examples; read them before they are kept.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linesOfProblems } from '../../scripts/pipeline/check/lines-of-problems.ts'
import { formatJson } from '../../scripts/report/formats/format-json.ts'
import { formatReport } from '../../scripts/report/formats/format-report.ts'
import { LEVELS } from '../../scripts/report/levels.ts'
import { checkSite } from '../helpers/check-site.ts'

const BROKEN = join(import.meta.dirname, '../fixtures/broken')
// Their files would be too large for the repository as well; tests/content/load-content.test.ts and
// tests/pipeline/check/check-shown-pictures.test.ts make them.
const WITHOUT_EXAMPLE = ['file/too-large', 'link/heavy-picture']

const folders = readdirSync(BROKEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const rules = Object.keys(LEVELS).filter((rule) => !WITHOUT_EXAMPLE.includes(rule))

test.each(rules)('the rule %s has a broken example', (rule) => {
  expect(folders).toContain(rule.replace('/', '-'))
})

describe.each(folders)('%s', (folder) => {
  const root = join(BROKEN, folder)

  test('gives exactly the report that is expected', async () => {
    const problems = await checkSite(root)
    const style = { language: 'sv', colour: false, linesOf: await linesOfProblems(root, problems) } as const
    await expect(formatReport(problems, style)).toMatchFileSnapshot(join(root, 'expected.txt'))
    await expect(formatJson(problems, 'sv')).toMatchFileSnapshot(join(root, 'expected.json'))
  })

  test('names its rule, and has words for it in English too', async () => {
    const problems = await checkSite(root)
    expect(problems.map(({ rule }) => rule.replace('/', '-'))).toContain(folder.split('--')[0])
    expect(formatReport(problems, { language: 'en', colour: false, linesOf: () => null })).not.toMatch(
      /undefined|(?<!notice: )null|NaN|\[object/,
    )
  })

  test('points to the very value it quotes', async () => {
    for (const { place, details } of await checkSite(root)) {
      const value = 'value' in details ? String(details.value) : ''
      const file = join(root, place.file)
      if (value === '' || /^[[{]|\.yaml$/.test(value) || !existsSync(file)) continue
      const line = readFileSync(file, 'utf8').split('\n')[place.line - 1] ?? ''
      const found = line.slice(place.column - 1)
      // A fault of a whole file or of a report's name has no value of its own in the text.
      if (place.line === 1 && place.column === 1) continue
      expect(found.replace(/^["']/, '').startsWith(value)).toBe(true)
    }
  })
})
