// Writing a file of content in one step.
import { readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replaceFile } from '../../scripts/disk/replace-file.ts'
import { writeSite } from '../helpers/write-site.ts'

const PATH = 'content/2018/foreword.md'
const [OLD, NEW] = [Buffer.from('old'), Buffer.from('new')]

test('a file has its new content, and nothing is left beside it', async () => {
  const root = await writeSite({ [PATH]: OLD })
  expect(await replaceFile(root, PATH, OLD, NEW)).toBeNull()
  expect(await readFile(join(root, PATH), 'utf8')).toBe('new')
  expect(await readdir(join(root, 'content/2018'))).toEqual(['foreword.md'])
})

test('a file that somebody else has saved meanwhile is left', async () => {
  const root = await writeSite({ [PATH]: 'newer' })
  expect(await replaceFile(root, PATH, OLD, NEW)).toBe('changed')
  expect(await readFile(join(root, PATH), 'utf8')).toBe('newer')
  expect(await readdir(join(root, 'content/2018'))).toEqual(['foreword.md'])
})

test('nothing is written through a link, neither of a file nor of a folder', async () => {
  const root = await writeSite({ [PATH]: OLD, 'outside/foreword.md': OLD })
  await symlink('../2018/foreword.md', join(root, 'content/2018/linked.md'))
  await symlink('../outside', join(root, 'content/2019'))
  expect(await replaceFile(root, 'content/2018/linked.md', OLD, NEW)).toBe('link')
  expect(await replaceFile(root, 'content/2019/foreword.md', OLD, NEW)).toBe('link')
  expect(await readFile(join(root, 'outside/foreword.md'), 'utf8')).toBe('old')
})

test('the folder content may be a link itself', async () => {
  const root = await writeSite({ 'elsewhere/2018/foreword.md': OLD })
  await symlink('elsewhere', join(root, 'content'))
  expect(await replaceFile(root, PATH, OLD, NEW)).toBeNull()
  expect(await readFile(join(root, PATH), 'utf8')).toBe('new')
})

test('what another process has left beside a file is in nobody’s way, and stays', async () => {
  const left = `content/2018/.foreword.md-${process.pid}`
  const root = await writeSite({ [PATH]: OLD, [left]: 'half' })
  expect(await replaceFile(root, PATH, OLD, NEW)).toBeNull()
  expect(await readFile(join(root, PATH), 'utf8')).toBe('new')
  expect(await readFile(join(root, left), 'utf8')).toBe('half')
})

test('where no draft can be written the file is as it was', async () => {
  // So long that nothing can be added to it.
  const path = `content/2018/${'a'.repeat(252)}.md`
  const root = await writeSite({ [path]: OLD })
  await expect(replaceFile(root, path, OLD, NEW)).rejects.toThrow()
  expect(await readFile(join(root, path), 'utf8')).toBe('old')
})
