// A person whose name was sealed can be taken away, without being told anew in the correction that says so.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { loadArchive } from '../../scripts/pipeline/load/load-archive.ts'
import { sealPublications } from '../../scripts/pipeline/seal-publications.ts'
import { formatMessage } from '../../scripts/report/format-message.ts'
import { formatSeal, formatSealLine } from '../../scripts/seal/write-seal.ts'
import { checkSite } from '../helpers/check-site.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

const TODAY = '2022-05-01'
const PUBLICATION = 'content/2018/publication.yaml'
const PROMISE = 'content/2018/promises/grannsamverkan.md'
const SEAL = 'content/2018/seal.json'
const CORRECTIONS = 'content/2018/corrections.yaml'
const NAMED = 'signed: { date: 2018-01, by: [{ role: Kommundirektör, name: Kim Ek, party: kommun }] }\n'

async function siteOf(root: string) {
  const { site } = await readConfig(root)
  if (site === null) throw new Error('the settings of the site are wrong')
  return site
}

/** A site in which a name has been sealed. */
async function sealedSite(): Promise<string> {
  const root = await writeSite({
    ...VALID_FILES,
    'site.config.ts': `export default ${JSON.stringify(siteConfig())}\n`,
    [PUBLICATION]: `${VALID_FILES[PUBLICATION]}${NAMED}`,
    [PROMISE]: `${VALID_FILES[PROMISE]}\nFråga Kim Ek.\n`,
  })
  await sealPublications(root, await siteOf(root), '2018-01-15', ['2018'])
  return root
}

async function edit(root: string, path: string, from: string, to: string) {
  const text = await readFile(join(root, path), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(root, path), text.replace(from, to))
}

const errorsIn = async (root: string) => (await checkSite(root, TODAY)).filter(({ level }) => level === 'error')

const filledIn = (paste: string) => paste.replace(/"FYLL I: [^"]*"/g, 'Ett namn är borttaget.')

test('the correction that is proposed explains it all, and says no name', async () => {
  const root = await sealedSite()
  await edit(root, PUBLICATION, 'name: Kim Ek, ', '')
  const [problem] = await errorsIn(root)
  // Whoever takes it away has to know what it is about.
  expect(problem?.details).toMatchObject({ field: 'signed.by[1].name', before: 'Kim Ek', after: null })
  const paste = problem === undefined ? '' : (formatMessage(problem, 'sv').paste?.text ?? '')
  expect(paste).toContain('suppressed: true')
  expect(paste).not.toContain('Kim')
  await writeFile(join(root, CORRECTIONS), filledIn(paste))
  expect(await errorsIn(root)).toEqual([])
  await sealPublications(root, await siteOf(root), TODAY, ['2018'])
  expect(await checkSite(root, TODAY)).toEqual([])
  const { archive } = await loadArchive(root, await siteOf(root), { asOf: TODAY, today: TODAY })
  expect(archive?.corrections[0]?.changes).toMatchObject([{ before: undefined, after: undefined, isSuppressed: true }])
})

test('of a signing that is taken away, all but who signed is told', async () => {
  const root = await sealedSite()
  await edit(root, PUBLICATION, NAMED, '')
  const [problem] = await errorsIn(root)
  const paste = problem === undefined ? '' : (formatMessage(problem, 'sv').paste?.text ?? '')
  expect(paste).not.toContain('Kim')
  expect(paste).toContain('date: 2018-01')
  await writeFile(join(root, CORRECTIONS), filledIn(paste))
  expect(await errorsIn(root)).toEqual([])
})

test('one that an earlier version let be sealed is not told of, as it cannot be changed', async () => {
  const root = await sealedSite()
  const hiding = `- { id: a, date: ${TODAY}, concerns: 2018, kind: factual, what: A., why: B., changes: [{ field: themes, before: { suppressed: true } }] }\n`
  await writeFile(join(root, CORRECTIONS), hiding)
  const rules = async () => (await errorsIn(root)).map(({ rule }) => rule)
  expect(await rules()).toContain('seal/suppressed-field')
  const lines = (await readFile(join(root, SEAL), 'utf8')).split('\n').slice(1, -2)
  const { entry, sha256 } = JSON.parse(lines.at(-1) ?? '')
  const line = formatSealLine({ ...entry, kind: 'correction', item: '2018/corrections/a', previous: sha256 })
  await writeFile(join(root, SEAL), formatSeal([...lines.map((one) => one.replace(/,$/, '')), line.text]))
  expect(await rules()).not.toContain('seal/suppressed-field')
  expect(await rules()).not.toContain('seal/unreadable')
})

describe('in a text', () => {
  const correction = (after: string) =>
    [
      `- { id: namn, date: ${TODAY}, concerns: 2018/grannsamverkan, kind: language, what: Ett namn., why: Ett namn.,`,
      `    changes: [{ field: text, before: { suppressed: true }, after: ${JSON.stringify(after)} }] }`,
      '',
    ].join('\n')

  test('the whole of what stands there now is told', async () => {
    const root = await sealedSite()
    await edit(root, PROMISE, 'Kim Ek', 'oss')
    await writeFile(join(root, CORRECTIONS), correction('Vi utbildar grannar.\n\nFråga oss.'))
    expect(await errorsIn(root)).toEqual([])
  })

  test('anything else that stands there is told to have changed', async () => {
    const root = await sealedSite()
    await edit(root, PROMISE, 'Kim Ek', 'oss')
    await writeFile(join(root, CORRECTIONS), correction('Fråga oss.'))
    expect(await errorsIn(root)).toMatchObject([{ rule: 'seal/changed', details: { field: 'text' } }])
  })
})
