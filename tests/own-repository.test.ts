// A repository of one’s own, begun as README says: whoever does so has every command, as the guide writes it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { refuseOtherContent } from './helpers/example-content.ts'
import { runScript, TOP } from './helpers/run-script.ts'

/** A folder to begin sites in, which is removed after the test. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'own-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

describe('npm run new -- --site', () => {
  test('is what README says, and begins a site whose first publication has no fault but the settings of the example', async () => {
    const site = join(await makeFolder(), 'loften')
    const [, command] = /<!-- own-site -->\n```sh\n(.*)\n/.exec(readFileSync(join(TOP, 'README.md'), 'utf8')) ?? []
    expect(command).toBe('npm run new -- --site ../loften')
    expect(runScript('new', '--site', site)).toMatchObject({ status: 0, stderr: '' })
    const run = (...words: readonly string[]) => spawnSync('npm', ['run', ...words], { cwd: site, encoding: 'utf8' })
    expect(run('new', '--', '2026')).toMatchObject({ status: 0 })
    const problems: readonly { readonly rule: string }[] = JSON.parse(
      run('--silent', 'check', '--', '--format', 'json').stdout,
    )
    const rules = problems.map(({ rule }) => rule)
    expect(rules).toContain('config/example-address')
    expect(rules).toContain('config/example-text')
    // The statement is that of the example, which grows old.
    expect(rules.filter((rule) => !/^config\/(example-|old-statement)/.test(rule))).toEqual([])
  })

  test('has every command but the one that measures the program', async () => {
    const site = join(await makeFolder(), 'loften')
    runScript('new', '--site', site)
    const scriptsOf = (folder: string): Readonly<Record<string, string>> =>
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts
    const ours = Object.entries(scriptsOf(TOP)).filter(([, script]) => script.startsWith('node scripts/launch.mjs'))
    expect(Object.keys(scriptsOf(site))).toEqual(ours.map(([name]) => name).filter((name) => name !== 'bench'))
  })

  test('says what to do next, also where the folder is empty and has a space in its name', async () => {
    const site = join(await makeFolder(), 'våra löften')
    mkdirSync(site)
    const { stdout, status } = runScript('new', '--site', site)
    expect(status).toBe(0)
    expect(stdout).toContain('våra löften"\n2. Börja spara versioner: git init\n')
    expect(existsSync(join(site, 'content/README.md'))).toBe(true)
  })

  test('finds the program also from a folder that is reached by a link', async () => {
    const above = await makeFolder()
    mkdirSync(join(above, 'disk/djupt'), { recursive: true })
    symlinkSync(join(above, 'disk/djupt'), join(above, 'genväg'))
    expect(runScript('new', '--site', join(above, 'genväg/loften')).status).toBe(0)
    const { status } = spawnSync('npm', ['run', 'check', '--', '--help'], { cwd: join(above, 'genväg/loften') })
    expect(status).toBe(0)
  })

  test('tells programs which files there are', async () => {
    const site = join(await makeFolder(), 'loften')
    const { made, problems } = JSON.parse(runScript('new', '--site', site, '--format', 'json').stdout)
    expect(problems).toEqual([])
    const listed = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    expect(made.files).toHaveLength(listed.length)
    for (const path of made.files) expect(existsSync(join(site, path))).toBe(true)
  })

  test('leaves alone a folder that holds something, and a file', async () => {
    const above = await makeFolder()
    writeFileSync(join(above, 'anteckningar.txt'), 'kom ihåg')
    expect(runScript('new', '--site', above)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${above} finns redan och är inte tom. Inget har ändrats. Välj en mapp som inte finns.\n`,
    })
    expect(runScript('new', '--site', join(above, 'anteckningar.txt'))).toMatchObject({ status: 1 })
    expect(readdirSync(above)).toEqual(['anteckningar.txt'])
  })

  test.each([
    { words: ['--site', 'loften'], message: 'ligger i programmets mapp, som byts ut när programmet uppgraderas' },
    { words: ['--site', '../loften', '2018'], message: '--site gör en webbplats utan medborgarlöften.' },
    { words: ['--site', '../loften', '--from', '2018'], message: '--site gör en webbplats utan medborgarlöften.' },
  ])('$words makes no sense', ({ words, message }) => {
    const { status, stderr } = runScript('new', ...words)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('npm test', () => {
  test('takes the content that comes with the program for the example', () => {
    expect(() => refuseOtherContent(join(TOP, 'content/parties.yaml'))).not.toThrow()
  })

  test.each([
    { what: 'other parties', parties: '- { id: kommun, name: Exempelby kommun, kind: municipality }\n' },
    { what: 'no parties at all', parties: null },
  ])('says of content with $what what to do', async ({ parties }) => {
    const file = join(await makeFolder(), 'parties.yaml')
    if (parties !== null) writeFileSync(file, parties)
    expect(() => refuseOtherContent(file)).toThrow(/not the example.*git restore content site\.config\.ts$/)
  })
})
