// What the program says of seals that git or a wrong clock has spoilt, followed to the letter.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../scripts/command/read-config.ts'
import { sealPublications } from '../scripts/pipeline/seal-publications.ts'
import { formatMessage } from '../scripts/report/format-message.ts'
import type { Problem } from '../scripts/report/problem.ts'
import { checkSite } from './helpers/check-site.ts'
import { makeRepository, type TestRepository } from './helpers/git-repository.ts'
import { siteConfig } from './helpers/site-config.ts'
import { VALID_FILES } from './helpers/write-site.ts'

const SITE = { ...VALID_FILES, 'site.config.ts': `export default ${JSON.stringify(siteConfig())}\n` }
const TODAY = '2019-03-01'
const REPORT = { 'content/2018/reports/2018-12-31.yaml': reportOn('utbildningar') }
const NEXT = Object.fromEntries(
  Object.entries(VALID_FILES).map(([path, text]) => [
    path.replace('2018', '2019'),
    text.replaceAll('2018', '2019').replace('Vi utbildar grannar', 'Vi utbildar många grannar'),
  ]),
)

function reportOn(commitment: string): string {
  const outcome = `  - { commitment: grannsamverkan/${commitment}, status: done }`
  return ['title: Uppföljning', 'by: [kommun]', 'published: 2019-01-15', 'outcomes:', outcome, ''].join('\n')
}

async function seal({ folder }: TestRepository, day: string, ...ids: readonly string[]) {
  const { site } = await readConfig(folder)
  if (site === null) throw new Error('the settings of the site are wrong')
  return sealPublications(folder, site, day, ids)
}

/** A repository in which 2018 has been sealed. */
async function sealedRepository(day = '2018-01-15'): Promise<TestRepository> {
  const repository = await makeRepository(SITE)
  await seal(repository, day, '2018')
  await repository.commit()
  return repository
}

/** Writes and seals something on a branch of its own. */
async function sealOnBranch(repository: TestRepository, branch: string, files: typeof SITE | object, id: string) {
  repository.git('switch', '--quiet', '--create', branch, 'main')
  await repository.commit({ ...files })
  await seal(repository, TODAY, id)
  await repository.commit()
}

const errorsIn = async ({ folder }: TestRepository) =>
  (await checkSite(folder, TODAY)).filter(({ level }) => level === 'error')

const fixOf = (problem: Problem | undefined) => (problem === undefined ? '' : formatMessage(problem, 'sv').fix)

/** Whether all that is published is sealed, and nothing is wrong with it. */
async function expectSealed(repository: TestRepository, ...ids: readonly string[]) {
  expect(await seal(repository, TODAY, ...ids)).toMatchObject({ sealed: ids.map(() => ({ added: [] })), problems: [] })
}

describe.each([
  { way: 'merged', order: ['report', 'next'] },
  { way: 'merged in the other order', order: ['next', 'report'] },
  { way: 'rebased', order: ['report', 'next'], rebase: true },
])('two branches that have each sealed something, $way', ({ order: [one = '', other = ''], rebase }) => {
  test('are put right by removing the seal that was new', async () => {
    const repository = await sealedRepository()
    await sealOnBranch(repository, 'report', REPORT, '2018')
    await sealOnBranch(repository, 'next', NEXT, '2019')
    repository.git('switch', '--quiet', other)
    repository.git(...(rebase ? ['rebase', '--quiet', one] : ['merge', '--quiet', '--no-edit', one]))
    const [fork, ...others] = await errorsIn(repository)
    expect(others).toEqual([])
    expect(fixOf(fork)).toBe(
      'Ta bort content/2019/seal.json. Kör sedan npm run seal -- 2019, och skriv det nya fingeravtrycket i diariet.',
    )
    await repository.write({ 'content/2019/seal.json': null })
    await seal(repository, TODAY, '2019')
    expect(await errorsIn(repository)).toEqual([])
    await expectSealed(repository, '2018', '2019')
  })
})

test('two branches that have each added to a seal are put right with the version before', async () => {
  const repository = await sealedRepository()
  await repository.commit(NEXT)
  await seal(repository, '2019-01-15', '2019')
  await repository.commit()
  await sealOnBranch(repository, 'report', REPORT, '2018')
  const ofNext = { 'content/2019/reports/2019-02.yaml': reportOn('utbildningar').replace('2019-01-15', '2019-02-28') }
  await sealOnBranch(repository, 'next', ofNext, '2019')
  repository.git('merge', '--quiet', '--no-edit', 'report')
  const [fork] = await errorsIn(repository)
  const seals = 'content/2019/seal.json'
  expect(fixOf(fork)).toBe(
    `Hämta tillbaka ${seals} från innan raden skrevs, se ”En äldre version” i content/README.md. Kör sedan npm run seal -- 2019, och skriv det nya fingeravtrycket i diariet.`,
  )
  const [, before = ''] = repository.git('log', '--format=%h', '--', seals).split('\n')
  repository.git('restore', '--source', before, seals)
  await seal(repository, TODAY, '2019')
  expect(await errorsIn(repository)).toEqual([])
  await expectSealed(repository, '2018', '2019')
})

test('what was sealed while the clock was years ahead is sealed anew, and can be corrected', async () => {
  const repository = await sealedRepository('2031-01-15')
  const [problem] = await checkSite(repository.folder, TODAY)
  expect(problem).toMatchObject({ rule: 'seal/date', level: 'warning' })
  const told =
    'Ta bort content/2018/seal.json. Kör sedan npm run seal -- 2018, och skriv det nya fingeravtrycket i diariet.'
  expect(fixOf(problem)).toContain(told)
  await expect(seal(repository, TODAY, '2018')).rejects.toMatchObject({
    failure: { kind: 'seal-before-last', takenBack: { removed: ['2018'], restored: [] } },
  })
  await repository.write({ 'content/2018/seal.json': null })
  await seal(repository, TODAY, '2018')
  expect(await checkSite(repository.folder, TODAY)).toEqual([])
  expect(await readFile(join(repository.folder, 'content/2018/seal.json'), 'utf8')).toContain(`"date":"${TODAY}"`)
})

test.each([
  { kept: 'ours', pattern: /<<<<<<<.*\n([\s\S]*?)=======\n[\s\S]*?>>>>>>>.*\n/ },
  { kept: 'theirs', pattern: /<<<<<<<.*\n[\s\S]*?=======\n([\s\S]*?)>>>>>>>.*\n/ },
])('two versions of one seal are put right by keeping one of them, $kept, and sealing', async ({ pattern }) => {
  const repository = await sealedRepository()
  await sealOnBranch(repository, 'report', REPORT, '2018')
  const survey = { 'content/2018/surveys/dialog.yaml': 'title: Dialog\n' }
  await sealOnBranch(repository, 'survey', survey, '2018')
  expect(() => repository.git('merge', '--quiet', '--no-edit', 'report')).toThrow('merge')
  const [conflict] = await errorsIn(repository)
  expect(conflict).toMatchObject({ rule: 'file/merge-conflict', details: { sealed: '2018' } })
  expect(fixOf(conflict)).toContain('Behåll en av dem som den är.')
  const seals = join(repository.folder, 'content/2018/seal.json')
  await writeFile(seals, (await readFile(seals, 'utf8')).replace(pattern, '$1'))
  await seal(repository, TODAY, '2018')
  expect(await errorsIn(repository)).toEqual([])
  await expectSealed(repository, '2018')
})

test('a seal that comes alone from a branch on which more was sealed is put right by writing it anew', async () => {
  const repository = await sealedRepository()
  await sealOnBranch(repository, 'report', REPORT, '2018')
  await repository.commit(NEXT)
  await seal(repository, TODAY, '2019')
  await repository.commit()
  repository.git('switch', '--quiet', 'main')
  repository.git('cherry-pick', 'report~1', 'report')
  const [broken, ...others] = await errorsIn(repository)
  expect(others).toEqual([])
  expect(fixOf(broken)).toContain(
    'Finns raden bara på en gren som inte är med här: Ta bort content/2019/seal.json. Kör sedan npm run seal -- 2019,',
  )
  await repository.write({ 'content/2019/seal.json': null })
  await seal(repository, TODAY, '2019')
  expect(await errorsIn(repository)).toEqual([])
  await expectSealed(repository, '2018', '2019')
})
