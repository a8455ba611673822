// Writing a folder, or a file, that is not there yet in one step.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeNewFile } from '../../scripts/disk/write-new-file.ts'
import { writeNewFolder } from '../../scripts/disk/write-new-folder.ts'
import { writeSite } from '../helpers/write-site.ts'

const FILES = [{ path: 'promises/belysning.md', text: 'Vi lyser upp.\n' }]
const mayWrite = async () => {}

test('a folder has its files, what another process left beside it is in nobody’s way, and nothing else is left', async () => {
  const left = `.2019-${process.pid}`
  const root = await writeSite({ [`content/${left}/half.md`]: 'half' })
  await writeNewFolder(join(root, 'content/2019'), FILES, root, mayWrite)
  expect(await readFile(join(root, 'content/2019/promises/belysning.md'), 'utf8')).toBe('Vi lyser upp.\n')
  expect((await readdir(join(root, 'content'))).sort()).toEqual([left, '2019'])
  expect(await readdir(join(root, 'content', left))).toEqual(['half.md'])
})

test('a folder takes the place of one that is empty, and of no other', async () => {
  const root = await writeSite({ 'content/2018/areas.yaml': '[]\n' })
  await mkdir(join(root, 'content/2019'))
  await writeNewFolder(join(root, 'content/2019'), FILES, root, mayWrite)
  expect(await readdir(join(root, 'content/2019'))).toEqual(['promises'])
  const taken = writeNewFolder(join(root, 'content/2018'), FILES, root, mayWrite)
  await expect(taken).rejects.toMatchObject({ code: 'ENOTEMPTY' })
  expect(await readdir(join(root, 'content/2018'))).toEqual(['areas.yaml'])
})

test('a folder that somebody else has made meanwhile is left, and nothing beside it', async () => {
  const root = await writeSite({ 'content/parties.yaml': '[]\n' })
  let asked = 0
  const refuseSecond = async () => {
    asked += 1
    if (asked === 2) throw new Error('It is there.')
  }
  await expect(writeNewFolder(join(root, 'content/2019'), FILES, root, refuseSecond)).rejects.toThrow('It is there.')
  expect(await readdir(join(root, 'content'))).toEqual(['parties.yaml'])
})

test('a file is there as a whole, and nothing is left beside it', async () => {
  const root = await writeSite({ [`2018/.seal.json-${process.pid}`]: 'half' })
  await writeNewFile(join(root, '2018/seal.json'), '{}\n')
  expect(await readFile(join(root, '2018/seal.json'), 'utf8')).toBe('{}\n')
  expect((await readdir(join(root, '2018'))).sort()).toEqual([`.seal.json-${process.pid}`, 'seal.json'])
})
