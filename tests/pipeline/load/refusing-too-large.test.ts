import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFilesIn } from '../../../scripts/content/source-files.ts'
import { refusingTooLarge } from '../../../scripts/pipeline/load/refusing-too-large.ts'
import { writeSite } from '../../helpers/write-site.ts'

const FILE = 'content/2018/files/film.mp4'

test('a file of more than 2 GiB is named, as no build or package can have it', async () => {
  const root = await writeSite({})
  mkdirSync(join(root, 'content/2018/files'), { recursive: true })
  writeFileSync(join(root, FILE), '')
  // A file without anything in it takes no room, however long it is.
  truncateSync(join(root, FILE), 2 ** 31)
  await expect(refusingTooLarge(sourceFilesIn(root, new Map()))(FILE)).rejects.toThrow(`${FILE} är större än 2 GiB`)
})

test('other files, and other failures, are handed on', async () => {
  const bytes = Buffer.from('Beslutat.')
  expect(await refusingTooLarge(async () => bytes)(FILE)).toBe(bytes)
  await expect(refusingTooLarge(() => Promise.reject(new Error('no')))(FILE)).rejects.toThrow('no')
})
