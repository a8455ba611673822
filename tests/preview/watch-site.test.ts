import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchSite } from '../../scripts/preview/watch-site.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'
import { PREVIEWED_FILES, PROMISE_FILE } from './preview-source.ts'

async function watched(root: string) {
  const told: string[] = []
  const watch = await watchSite(root, {
    onChange: (path) => told.push(path),
    onFailure: (error) => told.push(`${error}`),
  })
  onTestFinished(() => watch.stop())
  const isTold = (path: string) => vi.waitFor(() => expect(told).toContain(path), { timeout: 20_000 })
  return { told, isTold }
}

test('a changed, a new and a removed file of content are told by their paths', async () => {
  const root = await writeSite(PREVIEWED_FILES)
  const { isTold } = await watched(root)
  await writeFile(join(root, PROMISE_FILE), 'x')
  await isTold(PROMISE_FILE)
  await writeFile(join(root, 'content/2018/promises/ny.md'), 'x')
  await isTold('content/2018/promises/ny.md')
  await rm(join(root, 'content/2018/commitments.yaml'))
  await isTold('content/2018/commitments.yaml')
})

test('so are the settings, a new folder with what is in it, and a renamed one', async () => {
  const root = await writeSite(PREVIEWED_FILES)
  const { isTold } = await watched(root)
  await writeFile(join(root, 'site.config.ts'), 'x')
  await isTold('site.config.ts')
  await mkdir(join(root, 'content/2019/promises'), { recursive: true })
  await writeFile(join(root, 'content/2019/promises/ny.md'), 'x')
  await isTold('content/2019/promises/ny.md')
  await rename(join(root, 'content/2018'), join(root, 'content/2017'))
  await isTold('content/2017/promises/grannsamverkan.md')
})

test('of many new folders at once, nothing in them is missed, and later changes are told as well', async () => {
  const root = await writeSite(PREVIEWED_FILES)
  const { told, isTold } = await watched(root)
  const files = Array.from({ length: 60 }, (_, index) => `content/${2020 + index}/promises/ny.md`)
  for (const text of ['x', 'y']) {
    told.length = 0
    await Promise.all(
      files.map(async (file) => {
        await mkdir(dirname(join(root, file)), { recursive: true })
        await writeFile(join(root, file), text)
      }),
    )
    for (const file of files) await isTold(file)
  }
})

test('a file that another one takes the place of is told', async () => {
  const root = await writeSite(PREVIEWED_FILES)
  const { isTold } = await watched(root)
  await writeFile(join(root, 'content/2018/promises/.grannsamverkan.md.new'), 'x')
  await rename(join(root, 'content/2018/promises/.grannsamverkan.md.new'), join(root, PROMISE_FILE))
  await isTold(PROMISE_FILE)
})

test('hidden files, and folders beside the content, are none of its business', async () => {
  const root = await writeSite({ ...PREVIEWED_FILES, 'dist/index.html': 'x', 'node_modules/a/a.js': 'x' })
  const { told, isTold } = await watched(root)
  for (const path of ['content/2018/.swp', 'dist/index.html', 'node_modules/a/a.js', 'notes.txt', '.env']) {
    await writeFile(join(root, path), 'y')
  }
  await writeFile(join(root, PROMISE_FILE), 'x')
  await isTold(PROMISE_FILE)
  expect([...new Set(told)]).toEqual([PROMISE_FILE])
})

test('content that lies elsewhere, behind a link, is watched there', async () => {
  const elsewhere = await writeSite(VALID_FILES)
  const root = await writeSite({ 'site.config.ts': 'x' })
  await symlink(join(elsewhere, 'content'), join(root, 'content'))
  const { isTold } = await watched(root)
  await writeFile(join(root, PROMISE_FILE), 'x')
  await isTold(PROMISE_FILE)
})
