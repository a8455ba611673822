// A build makes a site of one state of the content, or none.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type BuildStage, buildSite } from '../../../scripts/pipeline/build/build-site.ts'
import { Refusal } from '../../../scripts/report/refusal.ts'
import { manifestOf, strayFiles } from '../../helpers/built-site.ts'
import { siteConfig } from '../../helpers/site-config.ts'
import { VALID_FILES, writeSite } from '../../helpers/write-site.ts'

const PROMISE = 'content/2018/promises/grannsamverkan.md'
const COMMITMENTS = 'content/2018/commitments.yaml'
const PICTURE = 'content/2018/files/torget.png'
const FILES = { ...VALID_FILES, [PICTURE]: Buffer.alloc(3_000, 7), 'content/2018/files/beslut.txt': 'Beslutat.\n' }

/** Builds the site, and lets something happen just before a stage begins. */
function build(
  root: string,
  asOf: string,
  happens?: { readonly before: BuildStage; readonly what: () => void },
  { isCompressed = false, today = asOf } = {},
) {
  return buildSite({
    root,
    isCompressed,
    out: join(root, 'dist'),
    site: siteConfig(),
    asOf,
    today,
    makeAll: true,
    stopwatch: () => 0,
    progress: (stage) => {
      if (stage === happens?.before) happens.what()
    },
  })
}

async function builtOnce(): Promise<string> {
  const root = await writeSite(FILES)
  expect((await build(root, '2019-01-01')).built).not.toBeNull()
  return root
}

function expectEarlierSite(root: string): void {
  expect(manifestOf(join(root, 'dist')).asOf).toBe('2019-01-01')
  expect(strayFiles(join(root, 'dist'))).toEqual([])
  expect(readdirSync(root).sort()).toEqual(['content', 'dist'])
}

describe.each<{ name: string; before: BuildStage; change: (root: string) => void; message: string }>([
  {
    name: 'an attachment that is written anew',
    before: 'attachments',
    change: (root) => writeFileSync(join(root, PICTURE), Buffer.alloc(3_000, 8)),
    message: `${PICTURE} ändrades medan webbplatsen byggdes.`,
  },
  {
    name: 'an attachment that is removed',
    before: 'attachments',
    change: (root) => rmSync(join(root, PICTURE)),
    message: `${PICTURE} försvann medan webbplatsen byggdes.`,
  },
  {
    name: 'a folder that is renamed, as when another branch is checked out',
    before: 'attachments',
    change: (root) => renameSync(join(root, 'content/2018/files'), join(root, 'content/2018/filer')),
    message: `content/2018/files/beslut.txt försvann medan webbplatsen byggdes.`,
  },
  {
    name: 'a text that is to be enclosed in the PDF for archives',
    before: 'print',
    change: (root) => writeFileSync(join(root, PROMISE), VALID_FILES[PROMISE].replace('utbildar', 'skolar')),
    message: `${PROMISE} ändrades medan webbplatsen byggdes.`,
  },
  {
    name: 'a text that is no text any more',
    before: 'print',
    change: (root) => writeFileSync(join(root, COMMITMENTS), Buffer.from([0xff, 0xfe, 0x00])),
    message: `${COMMITMENTS} ändrades medan webbplatsen byggdes.`,
  },
])('$name while the site is built', ({ before, change, message }) => {
  test('stops the build, says what to do, and leaves the earlier site; the next build has it', async () => {
    const root = await builtOnce()
    const failure = await build(root, '2019-01-02', { before, what: () => change(root) }).catch((error) => error)
    expect(failure).toBeInstanceOf(Refusal)
    expect(failure.message).toBe(
      `${message} Den tidigare webbplatsen är kvar som den var. Bygg igen när filerna är sparade.`,
    )
    expectEarlierSite(root)
  })
})

test('the next build has what was changed, byte by byte', async () => {
  const root = await builtOnce()
  const changed = Buffer.alloc(3_000, 8)
  const what = () => writeFileSync(join(root, PICTURE), changed)
  await expect(build(root, '2019-01-02', { before: 'attachments', what })).rejects.toThrow(Refusal)
  expect((await build(root, '2019-01-03')).built).not.toBeNull()
  expect(readFileSync(join(root, 'dist/2018/files/torget.png')).equals(changed)).toBe(true)
  expect(manifestOf(join(root, 'dist')).asOf).toBe('2019-01-03')
  expect(strayFiles(join(root, 'dist'))).toEqual([])
})

test('a text that changes when everything has been read makes no difference to the pages', async () => {
  const root = await writeSite(FILES)
  const untouched = await writeSite(FILES)
  await build(untouched, '2019-01-01')
  const what = () => writeFileSync(join(root, 'content/parties.yaml'), '[')
  expect((await build(root, '2019-01-01', { before: 'pages', what })).built).not.toBeNull()
  expect(manifestOf(join(root, 'dist'))).toEqual(manifestOf(join(untouched, 'dist')))
})

test('what is compressed in advance is what was attached, be it text of another encoding', async () => {
  const latin1 = Buffer.from('Löften för alla i kommunen\n'.repeat(100), 'latin1')
  const root = await writeSite({ ...FILES, 'content/2018/files/gammal.txt': latin1 })
  expect((await build(root, '2019-01-01', undefined, { isCompressed: true })).built).not.toBeNull()
  const packed = readFileSync(join(root, 'dist/2018/files/gammal.txt.gz'))
  expect(gunzipSync(packed).equals(latin1)).toBe(true)
})

test('without an earlier site, none is left behind', async () => {
  const root = await writeSite(FILES)
  const what = () => rmSync(join(root, PICTURE))
  await expect(build(root, '2019-01-02', { before: 'attachments', what })).rejects.toThrow('försvann')
  expect(existsSync(join(root, 'dist'))).toBe(false)
  expect(readdirSync(root)).toEqual(['content'])
})

test('what the public does not see yet is told, the next one first and drafts last', async () => {
  const publication = VALID_FILES['content/2018/publication.yaml']
  const like2018 = (year: string, more: string) => ({
    [`content/${year}/publication.yaml`]: publication.replaceAll('2018', year).replace('state: published', more),
  })
  const root = await writeSite({
    ...VALID_FILES,
    ...like2018('2019', 'state: draft'),
    ...like2018('2020', 'state: published\npublished: 2019-12-24'),
    ...like2018('2021', 'state: published\npublished: 2019-06'),
  })
  const { built } = await build(root, '2019-01-01')
  expect(built?.waiting).toEqual([
    { kind: 'publication', id: '2021', release: 'embargoed', published: '2019-06-01' },
    { kind: 'publication', id: '2020', release: 'embargoed', published: '2019-12-24' },
    { kind: 'publication', id: '2019', release: 'draft', published: null },
  ])
  expect((await build(root, '2019-06-01')).built?.waiting.map(({ id }) => id)).toEqual(['2020', '2019'])
})

test('surveys and reports of what is shown already are told as well, those of what is not with it', async () => {
  const dated = (day: string) => `title: Undersökning\npublished: ${day}\n`
  const root = await writeSite({
    ...VALID_FILES,
    'content/2018/surveys/dialog.yaml': dated('2019-05'),
    'content/2018/surveys/shown.yaml': dated('2018'),
    'content/2018/reports/2018-12-31.yaml': 'title: Uppföljning\nby: [kommun]\npublished: 2019-02-01\n',
    'content/2018/reports/2019-03-31-kommun.yaml': 'title: Uppföljning\nby: [kommun]\nsummary: Läget i mars.\n',
    'content/2019/publication.yaml': VALID_FILES['content/2018/publication.yaml']
      .replaceAll('2018', '2019')
      .replace('state: published', 'state: draft'),
    'content/2019/surveys/later.yaml': dated('2019-05'),
  })
  expect((await build(root, '2019-01-01', undefined, { today: '2019-04-01' })).built?.waiting).toEqual([
    { kind: 'report', id: '2018/2018-12-31', release: 'embargoed', published: '2019-02-01' },
    { kind: 'report', id: '2018/2019-03-31-kommun', release: 'embargoed', published: '2019-03-31' },
    { kind: 'survey', id: '2018/dialog', release: 'embargoed', published: '2019-05-01' },
    { kind: 'publication', id: '2019', release: 'draft', published: null },
  ])
})
