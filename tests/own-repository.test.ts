// The own repository that README describes: whoever sets it up as it stands there has every command, as the guide writes it.
import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { refuseOtherContent } from './helpers/example-content.ts'
import { TOP } from './helpers/run-script.ts'

const readme = readFileSync(join(TOP, 'README.md'), 'utf8')
const scripts = (text: string): Readonly<Record<string, string>> => JSON.parse(text).scripts

function blockOf(name: string): string {
  return new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
}

test('its package.json has every command but the one that measures the program', () => {
  const commands = Object.entries(scripts(readFileSync(join(TOP, 'package.json'), 'utf8')))
    .filter(([name, command]) => command.startsWith('node scripts/launch.mjs') && name !== 'bench')
    .map(([name, command]) => [name, command.replace('scripts/', '../promise-publications/scripts/')])
  expect(scripts(blockOf('own-package'))).toEqual(Object.fromEntries(commands))
})

test('set up as it says, it begins a publication and finds no fault in it', async () => {
  const above = await mkdtemp(join(tmpdir(), 'own-'))
  onTestFinished(() => rm(above, { recursive: true }))
  symlinkSync(TOP, join(above, 'promise-publications'))
  const run = (command: string, ...words: readonly string[]) =>
    spawnSync(command, words, { cwd: join(above, 'loften'), encoding: 'utf8' })
  const setUp = spawnSync('sh', ['-ec', blockOf('own-repository')], { cwd: above, encoding: 'utf8' })
  expect(setUp).toMatchObject({ status: 0 })
  const settings = readFileSync(join(TOP, 'site.config.ts'), 'utf8')
  writeFileSync(join(above, 'loften/package.json'), blockOf('own-package'))
  writeFileSync(
    join(above, 'loften/site.config.ts'),
    settings.replace(/^import type .*\n/m, '').replace(' satisfies SiteSettings', ''),
  )
  expect(run('npm', 'run', 'new', '--', '2026')).toMatchObject({ status: 0 })
  const { stdout } = run('npm', 'run', '--silent', 'check', '--', '--format', 'json')
  expect(JSON.parse(stdout)).toEqual([])
})

describe('npm test', () => {
  test('takes the content that comes with the program for the example', () => {
    expect(() => refuseOtherContent(join(TOP, 'content/parties.yaml'))).not.toThrow()
  })

  test.each([
    { what: 'other parties', parties: '- { id: kommun, name: Exempelby kommun, kind: municipality }\n' },
    { what: 'no parties at all', parties: null },
  ])('says of content with $what what to do', async ({ parties }) => {
    const folder = await mkdtemp(join(tmpdir(), 'own-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'parties.yaml')
    if (parties !== null) writeFileSync(file, parties)
    expect(() => refuseOtherContent(file)).toThrow(/not the example.*git restore content site\.config\.ts$/)
  })
})
