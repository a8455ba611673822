import { createHash } from 'node:crypto'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLines } from '../../scripts/content/read-lines.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

const FILE = 'content/parties.yaml'
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

test('lines are those of the file that was read before, or there is a refusal', async () => {
  const root = await writeSite(VALID_FILES)
  const lines = VALID_FILES[FILE].split('\n')
  const read = (hash: string) => readLines(root, new Set([FILE]), new Map(), new Map([[FILE, hash]]))
  expect(await read(hashOf(VALID_FILES[FILE]))).toEqual(new Map([[FILE, lines]]))
  await expect(read(hashOf('another'))).rejects.toThrow(`${FILE} ändrades medan innehållet lästes.`)
})

test('what a link leads to is shown within the content, and nowhere else', async () => {
  const root = await writeSite(VALID_FILES)
  await writeFile(join(root, 'secret.txt'), 'TOKEN=1234')
  await symlink('../secret.txt', join(root, 'content/out.yaml'))
  await symlink('parties.yaml', join(root, 'content/in.yaml'))
  const lines = await readLines(root, new Set(['content/out.yaml', 'content/in.yaml']))
  expect(lines).toEqual(new Map([['content/in.yaml', VALID_FILES[FILE].split('\n')]]))
})
