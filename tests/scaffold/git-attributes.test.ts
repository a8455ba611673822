import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cloneOf, makeRepository } from '../helpers/git-repository.ts'
import { TOP } from '../helpers/run-script.ts'

const ATTACHMENT = 'content/2018/files/svar.csv'

/** A clone made with what git on Windows is usually told: to turn the ends of lines. */
async function cloneOnWindows() {
  const repository = await makeRepository({
    '.gitattributes': readFileSync(join(TOP, '.gitattributes')),
    'content/2018/publication.yaml': 'title: Löften\nstate: draft\n',
    'site.config.ts': 'export default {\n}\n',
    [ATTACHMENT]: 'a;b\r\n1;2\n',
  })
  const clone = await cloneOf(repository, '--config', 'core.autocrlf=true', '--config', 'core.safecrlf=false')
  const bytesOf = (path: string) => readFileSync(join(clone.folder, path), 'latin1')
  return { clone, bytesOf }
}

test.each(['content/2018/publication.yaml', 'site.config.ts', '.gitattributes'])(
  'the lines of %s end as under Unix after a checkout on Windows',
  async (path) => {
    const { bytesOf } = await cloneOnWindows()
    expect(bytesOf(path)).toContain('\n')
    expect(bytesOf(path)).not.toContain('\r')
  },
)

test('files that are sealed byte by byte are what they were', async () => {
  const { bytesOf } = await cloneOnWindows()
  expect(bytesOf(ATTACHMENT)).toBe('a;b\r\n1;2\n')
})

test('texts that a program on Windows has saved with its line ends are committed with those of Unix', async () => {
  const { clone } = await cloneOnWindows()
  await clone.commit({ 'content/2018/publication.yaml': 'title: Löften\r\nstate: published\r\n' })
  expect(clone.git('ls-files', '--eol', 'content/2018/publication.yaml')).toMatch(/^i\/lf /)
})
