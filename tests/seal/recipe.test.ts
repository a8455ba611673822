// The recipe of the guide for archivists: a seal is verified with nothing but sh, cat, sed, tr and sha256sum.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TOP } from '../helpers/run-script.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'

const guide = readFileSync(join(TOP, 'content/README.md'), 'utf8')
const [, recipe = ''] = /<!-- verify-seals -->\n```sh\n([\s\S]*?)```/.exec(guide) ?? []
const HEAD = JSON.parse(readFileSync(join(TOP, 'tests/fixtures/sites/sealed/content/2017/seal.json'), 'utf8')).at(
  -1,
).sha256

async function verify(change: (text: string) => string = (text) => text): Promise<readonly string[]> {
  const root = await copySealedSite()
  const file = join(root, 'content/2018/seal.json')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  const { stdout, stderr, status } = spawnSync('sh', ['-c', recipe], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBeLessThan(2)
  return stdout.trim().split('\n')
}

test('it needs no other programs', () => {
  const programs = [...recipe.matchAll(/(?:^|[|;(]|\bdo\b|&&|\|\|)\s*([a-z0-9]+)\b/gm)].map(([, name]) => name)
  const known = [
    'cat',
    'sed',
    'tr',
    'sha256sum',
    'while',
    'read',
    'printf',
    'test',
    'echo',
    'do',
    'done',
    'stod',
    'blev',
  ]
  expect(programs.filter((name = '') => !known.includes(name))).toEqual([])
})

describe('it says', () => {
  test('of whole seals, the last fingerprint alone', async () => {
    expect(await verify()).toEqual([`Sista fingeravtrycket: ${HEAD}`])
  })

  test('the same of a checkout with the line ends of Windows', async () => {
    expect(await verify((text) => text.replaceAll('\n', '\r\n'))).toEqual([`Sista fingeravtrycket: ${HEAD}`])
  })

  test('that a line was changed', async () => {
    expect(await verify((text) => text.replace('minst fem', 'minst två'))).toEqual([
      expect.stringMatching(/^ÄNDRAD RAD: [0-9a-f]{64}$/),
      `Sista fingeravtrycket: ${HEAD}`,
    ])
  })

  test('that a line is gone', async () => {
    const words = await verify((text) => text.split('\n').toSpliced(2, 1).join('\n'))
    expect(words).toContainEqual(expect.stringMatching(/^RADEN FÖRE SAKNAS: [0-9a-f]{64}$/))
  })
})
