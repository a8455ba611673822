import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSnapshot } from '../../scripts/preview/load-snapshot.ts'
import type { Snapshot } from '../../scripts/preview/snapshot.ts'
import { fixturePicture } from '../helpers/fixture-picture.ts'
import {
  COMMITMENTS_FILE,
  PREVIEWED_FILES,
  PROMISE_FILE,
  previewed,
  publicationOfYear,
  SETTINGS,
} from './preview-source.ts'

const rulesOf = ({ problems }: Snapshot) => problems.filter(({ level }) => level === 'error').map(({ rule }) => rule)
const publicationsOf = ({ shown }: Snapshot) => shown?.archive.publications.map(({ id, release }) => `${id} ${release}`)

test('drafts and publications to come are there, and are known as such', async () => {
  const { source } = await previewed({
    ...PREVIEWED_FILES,
    ...publicationOfYear('2019', 'state: draft'),
    ...publicationOfYear('2020', 'state: published', 'published: 2020-01-15'),
  })
  expect(publicationsOf(await loadSnapshot(source, null))).toEqual(['2018 published', '2019 draft', '2020 embargoed'])
})

test('content that is as it was is the same snapshot', async () => {
  const { root, source } = await previewed()
  const first = await loadSnapshot(source, null)
  await writeFile(join(root, PROMISE_FILE), PREVIEWED_FILES[PROMISE_FILE])
  expect(await loadSnapshot(source, first)).toBe(first)
})

test('another picture of the same name is another snapshot, with PDFs of its own', async () => {
  const picture = 'content/2018/files/torget.png'
  const { root, source } = await previewed({ ...PREVIEWED_FILES, [picture]: fixturePicture('icon.png') })
  const first = await loadSnapshot(source, null)
  await writeFile(join(root, picture), fixturePicture('panorama.png'))
  const second = await loadSnapshot(source, first)
  expect(second.version).not.toBe(first.version)
  expect(second.shown).not.toBe(first.shown)
})

test('an error keeps what was shown before, and is gone when it is mended', async () => {
  const { root, source } = await previewed()
  const first = await loadSnapshot(source, null)
  await writeFile(join(root, COMMITMENTS_FILE), PREVIEWED_FILES[COMMITMENTS_FILE].slice(0, 95))
  const broken = await loadSnapshot(source, first)
  expect(rulesOf(broken)).not.toEqual([])
  expect(broken.shown).toBe(first.shown)
  expect(broken.version).not.toBe(first.version)
  await writeFile(join(root, COMMITMENTS_FILE), PREVIEWED_FILES[COMMITMENTS_FILE])
  const mended = await loadSnapshot(source, broken)
  expect(rulesOf(mended)).toEqual([])
  expect(mended.version).toBe(first.version)
})

test('without a good one before, there is nothing to show but the errors', async () => {
  const { source } = await previewed({ ...PREVIEWED_FILES, [COMMITMENTS_FILE]: '- id' })
  const { shown, problems, linesOf } = await loadSnapshot(source, null)
  expect(shown).toBeNull()
  expect(problems).not.toEqual([])
  expect(linesOf(COMMITMENTS_FILE)).toEqual(['- id'])
})

test.each([
  { what: 'broken', settings: SETTINGS.slice(0, 40), rule: 'config/unreadable' },
  { what: 'wrong', settings: SETTINGS.replace('Europe/Stockholm', 'Europa/Stockholm'), rule: 'config/time-zone' },
  { what: 'gone', settings: null, rule: 'config/missing' },
])('settings that are $what keep what was shown before', async ({ settings, rule }) => {
  const { root, source } = await previewed()
  const first = await loadSnapshot(source, null)
  const file = join(root, 'site.config.ts')
  await (settings === null ? rm(file) : writeFile(file, settings))
  const broken = await loadSnapshot(source, first)
  expect(rulesOf(broken)).toEqual([rule])
  expect(broken.shown).toBe(first.shown)
  await writeFile(file, SETTINGS)
  expect(rulesOf(await loadSnapshot(source, broken))).toEqual([])
})

test('a renamed folder is another publication', async () => {
  const { root, source } = await previewed()
  const first = await loadSnapshot(source, null)
  await rename(join(root, 'content/2018'), join(root, 'content/2018-centrum'))
  expect(publicationsOf(await loadSnapshot(source, first))).toEqual(['2018-centrum published'])
})

test('what editors keep beside a file is no content', async () => {
  const beside = ['grannsamverkan.md~', '#grannsamverkan.md#', '.grannsamverkan.md.swp', 'grannsamverkan.md.tmp']
  const files = beside.map((name) => [`content/2018/promises/${name}`, 'half'])
  const { source } = await previewed({ ...PREVIEWED_FILES, ...Object.fromEntries(files) })
  expect(rulesOf(await loadSnapshot(source, null))).toEqual([])
})

test('a file that is away for a moment is waited for', async () => {
  const { source } = await previewed()
  const away = Object.assign(new Error('no such file'), { code: 'ENOENT' })
  let attempts = 0
  const lookUpSite = () => {
    attempts++
    return attempts < 3 ? Promise.reject(away) : source.lookUpSite()
  }
  expect((await loadSnapshot({ ...source, lookUpSite }, null)).failure).toBeNull()
})

test('a fault of the program is told, and keeps what was shown before', async () => {
  const { source } = await previewed()
  const first = await loadSnapshot(source, null)
  const daysNow = () => {
    throw new Error('Kalendern är slut.')
  }
  const failed = await loadSnapshot({ ...source, daysNow }, first)
  expect(failed).toMatchObject({ failure: 'Kalendern är slut.', shown: first.shown })
  expect((await loadSnapshot(source, failed)).failure).toBeNull()
})

test('a failure while the site is made ready is told, keeps what was shown before, and is gone with its cause', async () => {
  const { root, source } = await previewed()
  const first = await loadSnapshot(source, null)
  const failing = {
    ...source,
    show: () => {
      throw new Error('The pages cannot be listed.')
    },
  }
  await writeFile(join(root, PROMISE_FILE), `${PREVIEWED_FILES[PROMISE_FILE]}Och fler.\n`)
  const failed = await loadSnapshot(failing, first)
  expect(failed).toMatchObject({ failure: 'The pages cannot be listed.', shown: first.shown })
  const mended = await loadSnapshot(source, failed)
  expect(mended.failure).toBeNull()
  expect(mended.shown).not.toBe(first.shown)
})

test('another colour or logo is shown as soon as it is saved, and a logo that is no drawing is told of', async () => {
  const logo = 'content/look/logo.svg'
  const drawn = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`
  const settings = (accent: string) =>
    SETTINGS.replace(/\}\n$/, `  look: { accent: '${accent}', logo: 'logo.svg' },\n}\n`)
  const { root, source } = await previewed({
    ...PREVIEWED_FILES,
    [logo]: drawn('red'),
    'site.config.ts': settings('#7a1f3d'),
  })
  const first = await loadSnapshot(source, null)
  const assetsOf = async ({ shown }: Snapshot) =>
    (await Promise.all(['assets/logo.svg', 'assets/site.css'].map((path) => shown?.file(path)))).map(String)
  expect(await assetsOf(first)).toEqual([drawn('red'), expect.stringContaining('--accent:#7a1f3d')])

  await writeFile(join(root, logo), drawn('blue'))
  await writeFile(join(root, 'site.config.ts'), settings('#00463b'))
  const second = await loadSnapshot(source, first)
  expect(await assetsOf(second)).toEqual([drawn('blue'), expect.stringContaining('--accent:#00463b')])

  await writeFile(join(root, logo), drawn('url(https://spar.test)'))
  const third = await loadSnapshot(source, second)
  expect(rulesOf(third)).toEqual(['config/drawing'])
  expect(third.shown).toBe(second.shown)
})
