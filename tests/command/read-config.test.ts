import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { formatMessage } from '../../scripts/report/format-message.ts'

/** What is said of settings, by place. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'settings-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text)
  const { problems } = await readConfig(root)
  return problems.map((problem) => {
    const { file, line, column } = problem.place
    const { message, fix } = formatMessage(problem, 'sv')
    return `${file}:${line}:${column} ${message} ${fix}`
  })
}

test.each([
  {
    what: 'a comma too few',
    code: "export default {\n  documentName: 'löfte'\n  contacts: [],\n}\n",
    place: 'site.config.ts:3:3',
    words: /går inte att läsa: Expected.* Rätta raden eller den ovanför/,
  },
  {
    what: 'curly quotation marks',
    code: 'export default {\n  documentName: ’löfte’,\n}\n',
    place: 'site.config.ts:2:17',
    words: /typografiskt citattecken.* Skriv raka citattecken/,
  },
  {
    what: 'a text without quotation marks',
    code: '// Ekköping\nexport default {\n  publisher: Ekköping,\n}\n',
    place: 'site.config.ts:3:14',
    words: /^`Ekköping` är ingen text.* 'Ekköping'\.$/,
  },
  {
    what: 'the import of a file that is not there',
    code: "import { contacts } from './kontakter.ts'\nexport default { contacts }\n",
    place: 'site.config.ts:1:26',
    words: /^Filen `.\/kontakter.ts`.* finns inte\. Rätta sökvägen/,
  },
  {
    what: 'code that fails',
    code: "throw new Error('Nej.')\nexport default {}\n",
    place: 'site.config.ts:1:1',
    words: /går inte att läsa: Nej\. Jämför med den site\.config\.ts som följer med/,
  },
])('$what is told for what it is', async ({ code, place, words }) => {
  const [told = '', ...others] = await said({ 'site.config.ts': code })
  expect(others).toEqual([])
  expect(told.startsWith(`${place} `)).toBe(true)
  expect(told.slice(place.length + 1)).toMatch(words)
})

test('each file that is not there is told', async () => {
  const code = "import a from './a.ts'\nimport b from './b.ts'\nexport default { a, b }\n"
  expect(await said({ 'site.config.ts': code })).toHaveLength(2)
})

test('what is wrong in a file that is imported is told there', async () => {
  const [told] = await said({
    'site.config.ts': "import { contacts } from './kontakter.ts'\nexport default { contacts }\n",
    'kontakter.ts': "export const contacts = [\n  { name: 'Anna' }\n  { name: 'Bo' },\n]\n",
  })
  expect(told).toMatch(/^kontakter\.ts:3:3 /)
})

test('a folder of that name is no file', async () => {
  const root = await mkdtemp(join(tmpdir(), 'settings-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, 'site.config.ts'))
  expect((await readConfig(root)).problems.map(({ rule }) => rule)).toEqual(['config/missing'])
})
