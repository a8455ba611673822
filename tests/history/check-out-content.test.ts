import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { loadContent } from '../../scripts/content/load-content.ts'
import { checkOutContent } from '../../scripts/history/check-out-content.ts'
import { formatFailure } from '../../scripts/report/failures/format-failure.ts'
import { Refusal } from '../../scripts/report/refusal.ts'
import { UsageError } from '../../scripts/report/usage-error.ts'
import { cloneOf, makeRepository, temporaryFolder } from '../helpers/git-repository.ts'
import { TOP } from '../helpers/run-script.ts'

const SETTINGS = 'export default { languages: ["sv"] }\n'
const FILES = { 'content/parties.yaml': '- id: kommun\n', 'site.config.ts': SETTINGS }

/** Checks out, and removes it when the test has finished. */
async function checkOut(root: string, ref: string) {
  const found = await checkOutContent(root, ref)
  onTestFinished(() => found.dispose())
  return found
}

/** The kind of failure and its message. */
async function failureOf(root: string, ref: string): Promise<string> {
  const error: unknown = await checkOutContent(root, ref).catch((reason: unknown) => reason)
  if (error instanceof UsageError) return `UsageError: ${error.message}`
  if (error instanceof Refusal) return `Refusal: ${error.message}`
  throw error
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

describe('what is checked out', () => {
  test('the content and the settings of the version, and nothing else of the repository', async () => {
    const repository = await makeRepository({ ...FILES, 'README.md': 'Hej\n', 'content/2018/files/ö.pdf': '%PDF' })
    await repository.commit({ 'content/parties.yaml': '- id: polis\n', 'content/2018/files/ö.pdf': null })
    const { root } = await checkOut(repository.folder, 'HEAD~1')
    expect(filesIn(root)).toEqual(['content/2018/files/ö.pdf', 'content/parties.yaml', 'site.config.ts'])
    expect(await readFile(join(root, 'content/parties.yaml'), 'utf8')).toBe('- id: kommun\n')
  })

  test('a branch, a tag and a shortened commit are versions', async () => {
    const repository = await makeRepository(FILES)
    const hash = await repository.commit()
    repository.git('tag', '--annotate', '--message=First', 'v1')
    for (const ref of ['main', 'v1', hash.slice(0, 8), 'HEAD']) {
      expect((await checkOut(repository.folder, ref)).commit).toBe(hash)
    }
  })

  test('what has not been committed plays no part, and the work tree and the index stay as they are', async () => {
    const repository = await makeRepository(FILES)
    await repository.write({ 'content/parties.yaml': '- id: polis\n', 'content/areas.yaml': '' })
    repository.git('add', 'content/areas.yaml')
    const before = repository.git('status', '--porcelain')
    const { root } = await checkOut(repository.folder, 'main')
    expect(filesIn(root)).toEqual(['content/parties.yaml', 'site.config.ts'])
    expect(repository.git('status', '--porcelain')).toBe(before)
  })

  test('a site in a folder of the repository, with settings that it shares with others', async () => {
    const repository = await makeRepository({
      'sites/kust/content/parties.yaml': '- id: kommun\n',
      'sites/kust/site.config.ts':
        "import shared from '../shared'\nexport default { ...shared, documentName: 'kust' }\n",
      'sites/shared/index.ts': "export { default } from './words.ts'\n",
      'sites/shared/words.ts': "import type { No } from './no.ts'\nexport default { timeZone: 'Mars' }\n",
      'sites/shared/no.ts': 'export type No = string\n',
      'sites/inland/content/parties.yaml': '- id: polis\n',
    })
    const { root } = await checkOut(join(repository.folder, 'sites/kust'), 'main')
    expect(filesIn(join(root, '..'))).toEqual([
      'kust/content/parties.yaml',
      'kust/site.config.ts',
      'shared/index.ts',
      'shared/words.ts',
    ])
    expect((await readConfig(root)).problems.map(({ rule }) => rule)).not.toContain('config/unreadable')
  })

  test('many files and large ones come out as they went in', async () => {
    const large = Buffer.alloc(20 * 2 ** 20, 'å')
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`content/2018/promises/p${index}.md`, `---\ntitle: ${index}\n---\n`]),
    )
    const repository = await makeRepository({
      ...FILES,
      ...many,
      'content/2018/files/a.bin': large,
      'content/2018/files/b.bin': Buffer.concat([large, large]),
      'content/2018/files/empty.bin': '',
    })
    const { root } = await checkOut(repository.folder, 'main')
    expect((await loadContent(root)).fingerprint).toBe((await loadContent(repository.folder)).fingerprint)
  })

  test('file names with spaces, quotation marks and signs of patterns are names', async () => {
    const names = [
      'content/2018/files/a b.txt',
      'content/2018/files/"c".txt',
      'content/2018/files/*.txt',
      'content/2018/files/[d].txt',
    ]
    const repository = await makeRepository({ ...FILES, ...Object.fromEntries(names.map((name) => [name, name])) })
    const { root } = await checkOut(repository.folder, 'main')
    for (const name of names) expect(await readFile(join(root, name), 'utf8')).toBe(name)
  })
})

describe('links and other repositories', () => {
  test('a link within content becomes what it leads to; one that leads out is left out', async () => {
    const repository = await makeRepository({
      ...FILES,
      'secret.txt': 'hemligt',
      'content/2018/files/a.txt': 'A',
      'content/2018/sub/x.txt': '',
    })
    const files = join(repository.folder, 'content/2018/files')
    await symlink('a.txt', join(files, 'same.txt'))
    await symlink('same.txt', join(files, 'again.txt'))
    await symlink('/etc/hostname', join(files, 'whole.txt'))
    await symlink('../../../secret.txt', join(files, 'secret.txt'))
    await symlink('../sub', join(files, 'folder'))
    await symlink('loop', join(files, 'loop'))
    await symlink('nowhere', join(files, 'broken'))
    await repository.commit()
    const { root, leftOut } = await checkOut(repository.folder, 'main')
    expect(await readFile(join(root, 'content/2018/files/again.txt'), 'utf8')).toBe('A')
    expect(lstatSync(join(root, 'content/2018/files/again.txt')).isFile()).toBe(true)
    expect(leftOut).toEqual(
      ['broken', 'folder', 'loop', 'secret.txt', 'whole.txt'].map((name) => ({
        path: `content/2018/files/${name}`,
        kind: 'link',
      })),
    )
    expect(filesIn(join(root, 'content/2018/files'))).toEqual(['a.txt', 'again.txt', 'same.txt'])
  })

  test('a content folder that is a link is left out', async () => {
    const repository = await makeRepository({ 'site.config.ts': SETTINGS })
    await symlink('/etc', join(repository.folder, 'content'))
    await repository.commit()
    const { root, leftOut } = await checkOut(repository.folder, 'main')
    expect(leftOut).toEqual([{ path: 'content', kind: 'link' }])
    expect(filesIn(root)).toEqual(['site.config.ts'])
  })

  test('a repository inside the repository is left out', async () => {
    const [inner, repository] = [await makeRepository(FILES), await makeRepository(FILES)]
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'content/2018')
    await repository.commit()
    const { root, leftOut } = await checkOut(repository.folder, 'main')
    expect(leftOut).toEqual([{ path: 'content/2018', kind: 'submodule' }])
    expect(filesIn(root)).toEqual(['content/parties.yaml', 'site.config.ts'])
  })

  test('an attachment in Git LFS is named; a text there is refused', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
    const repository = await makeRepository({ ...FILES, 'content/2018/files/a.pdf': pointer })
    expect((await checkOut(repository.folder, 'main')).inLfs).toEqual(['content/2018/files/a.pdf'])
    await repository.commit({ 'content/areas.yaml': pointer })
    expect(await failureOf(repository.folder, 'main')).toBe(
      'Refusal: content/areas.yaml ligger i Git LFS i main, så historiken har inte texten utan bara en hänvisning. Texter i content/ ska inte ligga i Git LFS; låt .gitattributes gälla bara bilagor i files/.',
    )
  })
})

describe('what cannot be checked out', () => {
  test('a name that is slightly wrong, with the right one', async () => {
    const repository = await makeRepository(FILES)
    repository.git('branch', 'ny-uppfoljning')
    repository.git('tag', 'version-2018')
    expect(await failureOf(repository.folder, 'ny-upfoljning')).toBe(
      'UsageError: Det finns ingen gren, tagg eller commit som heter ny-upfoljning. Menade du ny-uppfoljning?',
    )
    expect(await failureOf(repository.folder, 'version-2081')).toMatch('Menade du version-2018?')
    expect(await failureOf(repository.folder, 'något annat')).toBe(
      'UsageError: Det finns ingen gren, tagg eller commit som heter något annat. Alla grenar: git branch --all',
    )
  })

  test('a branch that is only on the server, with its name there', async () => {
    const original = await makeRepository(FILES)
    original.git('branch', 'utkast')
    const clone = await cloneOf(original)
    expect(await failureOf(clone.folder, 'utkast')).toMatch('Menade du origin/utkast?')
  })

  test.each(['--upload-pack=touch /tmp/x', '-h', '--output=x'])('%s is no version', async (ref) => {
    const repository = await makeRepository(FILES)
    expect(await failureOf(repository.folder, ref)).toBe(
      `UsageError: ${ref} är ingen version: namnet på en gren, en tagg eller en commit börjar inte med bindestreck.`,
    )
  })

  test.each(['', '  '])('an empty name is none', async (ref) => {
    const repository = await makeRepository(FILES)
    expect(await failureOf(repository.folder, ref)).toBe(
      'UsageError: Ange en version, till exempel en gren, en tagg eller en commit: main.',
    )
  })

  test.each(['main:content', 'main; touch x', '$(touch x)', 'main\nmain', '..'])(
    '%j is no version either',
    async (ref) => {
      const repository = await makeRepository(FILES)
      expect(await failureOf(repository.folder, ref)).toMatch(/^UsageError: Det finns ingen gren/)
      expect(existsSync(join(repository.folder, 'x'))).toBe(false)
    },
  )

  test('a folder that belongs to no repository', async () => {
    const folder = await temporaryFolder('no-repository')
    expect(await failureOf(folder, 'main')).toBe(
      `Refusal: ${folder} hör inte till något git-arkiv, så det finns ingen tidigare version att läsa.`,
    )
  })

  test('a repository without a commit', async () => {
    const repository = await makeRepository()
    expect(await failureOf(repository.folder, 'main')).toBe(
      'Refusal: Git-arkivet har ingen historik än: ingenting har sparats med git commit.',
    )
  })

  test('a version that has not been fetched into a shallow clone', async () => {
    const original = await makeRepository(FILES)
    await original.commit({ 'content/parties.yaml': '- id: polis\n' })
    const clone = await cloneOf(original, '--depth=1')
    expect(await failureOf(clone.folder, 'HEAD~1')).toBe(
      'Refusal: HEAD~1 finns inte i den del av historiken som är hämtad hit. Hämta hela historiken med git fetch --unshallow; på GitHub med fetch-depth: 0 för actions/checkout, på GitLab med GIT_DEPTH: 0.',
    )
    expect((await checkOut(clone.folder, 'HEAD')).commit).toBe(original.git('rev-parse', 'HEAD').trim())
  })

  test('files that were left on a server which is gone', async () => {
    const original = await makeRepository(FILES)
    original.git('config', 'uploadpack.allowFilter', 'true')
    const clone = await cloneOf(original, '--filter=blob:none', '--no-checkout')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    expect(await failureOf(clone.folder, 'origin/main')).toMatch(
      /^Refusal: Allt i origin\/main är inte hämtat hit, och git kunde inte hämta det nu\./,
    )
  })

  test('a version from before there was a site in the folder', async () => {
    const repository = await makeRepository({ 'README.md': 'Hej\n' })
    await repository.commit({ 'webb/content/parties.yaml': '- id: kommun\n' })
    expect(await failureOf(join(repository.folder, 'webb'), 'HEAD~1')).toBe(
      'Refusal: I HEAD~1 finns ingen webbplats i webb/: varken content/ eller site.config.ts. Har mappen bytt namn, eller kommit till senare?',
    )
  })

  test('anything, where git is not installed', async () => {
    const repository = await makeRepository(FILES)
    const empty = await temporaryFolder('no-programs')
    vi.stubEnv('PATH', empty)
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await failureOf(repository.folder, 'main')).toBe(
      'Refusal: Programmet git behövs för att läsa en tidigare version, men det är inte installerat: https://git-scm.com',
    )
  })

  test('the reason is given in English to those who read English', async () => {
    const repository = await makeRepository(FILES)
    const error = await checkOutContent(repository.folder, 'mian').catch((reason: unknown) => reason)
    if (!(error instanceof UsageError)) throw error
    expect(formatFailure(error.failure, 'en')).toBe('There is no branch, tag or commit called mian. Did you mean main?')
  })
})

describe('what is left behind', () => {
  test('nothing, when it is disposed of', async () => {
    const repository = await makeRepository(FILES)
    const { root, dispose } = await checkOutContent(repository.folder, 'main')
    await dispose()
    expect(existsSync(root)).toBe(false)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('nothing, when the command is ended by %s, and it ends', async (signal) => {
    const repository = await makeRepository(FILES)
    const temporary = await temporaryFolder('temporary')
    await mkdir(temporary, { recursive: true })
    const code = `
      import { build } from 'esbuild'
      const { outputFiles } = await build({ entryPoints: ['scripts/history/check-out-content.ts'], bundle: true, write: false, format: 'esm', platform: 'node' })
      const { checkOutContent } = await import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].contents).toString('base64'))
      const { root } = await checkOutContent(${JSON.stringify(repository.folder)}, 'main')
      console.log(root)
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: TOP,
      env: { ...process.env, TMPDIR: temporary },
    })
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    const root = chunk.toString().trim()
    expect(existsSync(join(root, 'content'))).toBe(true)
    child.kill(signal)
    const [, by] = (await once(child, 'exit')) as [number | null, string | null]
    expect(by).toBe(signal)
    expect(readdirSync(temporary)).toEqual([])
  })
})
