import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { chmod, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadContent } from '../../scripts/content/load-content.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

test('records stand in the order of their paths, and nothing hidden is among them', async () => {
  const root = await writeSite({ ...VALID_FILES, 'content/.DS_Store': 'x', 'content/2018/Thumbs.db': 'x' })
  const { records, problems } = await loadContent(root)
  expect(records.map(({ file }) => file.path)).toEqual(Object.keys(VALID_FILES).sort())
  expect(problems).toEqual([])
})

test.each(['a.md~', '#a.md#', '~$a.docx', 'a.md.tmp', 'a.swp'])(
  '%s, which an editor keeps while it writes, is no content',
  async (name) => {
    const root = await writeSite({ ...VALID_FILES, [`content/2018/promises/${name}`]: 'half' })
    const { records, problems } = await loadContent(root)
    expect(records).toHaveLength(Object.keys(VALID_FILES).length)
    expect(problems).toEqual([])
  },
)

test('the fingerprint changes with every byte, file and name, and with nothing else', async () => {
  const fingerprint = async (files: Record<string, string>) => (await loadContent(await writeSite(files))).fingerprint
  const original = await fingerprint(VALID_FILES)
  expect(original).toMatch(/^[0-9a-f]{64}$/)
  expect(await fingerprint({ ...VALID_FILES, 'content/.gitkeep': '' })).toBe(original)
  const changed = [
    { ...VALID_FILES, 'content/parties.yaml': `${VALID_FILES['content/parties.yaml']} ` },
    { ...VALID_FILES, 'content/2018/files/a.pdf': 'x' },
    { ...VALID_FILES, 'content/2018/files/b.pdf': 'x' },
    { ...VALID_FILES, 'content/README.md': 'x' },
  ]
  const fingerprints = await Promise.all(changed.map(fingerprint))
  expect(new Set([original, ...fingerprints]).size).toBe(changed.length + 1)
})

test('a text of more than a mebibyte is refused without being read', async () => {
  const root = await writeSite({ ...VALID_FILES, 'content/2018/surveys/dialog.yaml': '' })
  await truncate(join(root, 'content/2018/surveys/dialog.yaml'), 2 ** 20 + 1)
  const { records, problems } = await loadContent(root)
  expect(problems).toMatchObject([
    { rule: 'file/too-large', place: { file: 'content/2018/surveys/dialog.yaml', line: 1, column: 1 } },
  ])
  expect(records.find(({ file }) => file.kind === 'survey')).toMatchObject({ data: null })
})

test('attachments may be large, and may be anything', async () => {
  const root = await writeSite({ ...VALID_FILES, 'content/2018/files/a.bin': new Uint8Array(2 ** 20 + 1).fill(255) })
  expect((await loadContent(root)).problems).toEqual([])
})

describe('a note that a file is in Git LFS is an error', () => {
  const oid = 'a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3'
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`

  test.each([
    'content/2018/files/undertecknat.pdf',
    'content/2018/foreword.md',
    'content/2018/seal.json',
    'content/units.yaml',
    'content/README.md',
  ])('in the place of %s, and the only one about it', async (file) => {
    const { problems, inLfs, hashes } = await loadContent(await writeSite({ ...VALID_FILES, [file]: POINTER }))
    expect(problems).toMatchObject([{ rule: 'file/lfs-pointer', place: { file, line: 1, column: 1 } }])
    expect([...inLfs]).toEqual([[file, oid]])
    expect(hashes.get(file)).not.toBe(oid)
  })

  test('with the line ends of Windows too, and with lines of programs that work with Git LFS', async () => {
    const file = 'content/2018/files/undertecknat.pdf'
    const extended = POINTER.replace('oid', 'ext-0-foo sha256:1234\noid').replaceAll('\n', '\r\n')
    const { problems } = await loadContent(await writeSite({ ...VALID_FILES, [file]: extended }))
    expect(problems.map(({ rule }) => rule)).toEqual(['file/lfs-pointer'])
  })

  test('and a document that only tells of such notes is none', async () => {
    const file = 'content/2018/files/om-lfs.txt'
    const { problems } = await loadContent(
      await writeSite({ ...VALID_FILES, [file]: `Så här ser den ut:\n${POINTER}` }),
    )
    expect(problems).toEqual([])
  })
})

test('a link to a file inside content is that file; one that leads outside is never read', async () => {
  const root = await writeSite({ ...VALID_FILES, 'content/2018/files/ord.md': 'Välkommen.\n' })
  await writeFile(join(root, 'secret.md'), 'Hemligt.\n')
  await symlink('files/ord.md', join(root, 'content/2018/foreword.md'))
  await symlink('../../secret.md', join(root, 'content/2018/foreword.en.md'))
  const { records, problems } = await loadContent(root)
  const forewords = records.filter(({ file }) => file.kind === 'foreword')
  expect(forewords.map(({ prose }) => prose?.markdown)).toEqual(['Välkommen.\n'])
  expect(problems).toMatchObject([{ rule: 'file/link', details: { fault: 'outside', target: '../../secret.md' } }])
})

test('a folder that points to itself is not followed', async () => {
  const root = await writeSite(VALID_FILES)
  await symlink('.', join(root, 'content/2018/files'))
  await symlink('loop', join(root, 'content/2018/loop'))
  const { problems } = await loadContent(root)
  expect(problems.map(({ details }) => 'fault' in details && details.fault)).toEqual(['folder', 'broken'])
})

test('content that is a file is no content', async () => {
  const root = await writeSite({ content: 'x' })
  expect((await loadContent(root)).problems).toMatchObject([{ rule: 'structure/no-content' }])
})

test('an unexpected folder is reported once, however much it contains', async () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`content/2018/bilder/${index}.png`, 'x']))
  const { problems } = await loadContent(await writeSite({ ...VALID_FILES, ...files }))
  expect(problems).toMatchObject([{ rule: 'structure/unexpected-file', place: { file: 'content/2018/bilder' } }])
})

/** Nothing is read from here, but something happens when the reading has come to a file. */
class Interruption extends Map<string, Uint8Array> {
  readonly file: string
  readonly what: () => void
  constructor(file: string, what: () => void) {
    super()
    this.file = file
    this.what = what
  }
  override get(path: string): Uint8Array | undefined {
    if (path === this.file) this.what()
    return super.get(path)
  }
}

const COMMITMENTS = 'content/2018/commitments.yaml'
const PARTIES = 'content/parties.yaml'

describe('when files change while others are still being read, nothing is made of the mixture', () => {
  test.each<{ name: string; change: (root: string) => void; message: string }>([
    {
      name: 'a file that has been read already',
      change: (root) => writeFileSync(join(root, COMMITMENTS), '[]\n'),
      message: `${COMMITMENTS} ändrades medan innehållet lästes.`,
    },
    {
      name: 'one of the same size, with its time put back',
      change: (root) => {
        const { atime, mtime } = statSync(join(root, COMMITMENTS))
        writeFileSync(join(root, COMMITMENTS), VALID_FILES[COMMITMENTS].toUpperCase())
        utimesSync(join(root, COMMITMENTS), atime, mtime)
      },
      message: `${COMMITMENTS} ändrades medan innehållet lästes.`,
    },
    {
      name: 'one that is put in the place of another',
      change: (root) => {
        writeFileSync(join(root, 'ny.yaml'), VALID_FILES[COMMITMENTS])
        renameSync(join(root, 'ny.yaml'), join(root, COMMITMENTS))
      },
      message: `${COMMITMENTS} ändrades medan innehållet lästes.`,
    },
    {
      name: 'one that is removed before its turn',
      change: (root) => rmSync(join(root, PARTIES)),
      message: `${PARTIES} försvann medan innehållet lästes.`,
    },
    {
      name: 'a folder in the place of a file',
      change: (root) => {
        rmSync(join(root, PARTIES))
        mkdirSync(join(root, PARTIES))
      },
      message: `${PARTIES} försvann medan innehållet lästes.`,
    },
    {
      name: 'a new one',
      change: (root) => writeFileSync(join(root, 'content/2018/foreword.md'), 'Hej.\n'),
      message: 'content/2018/foreword.md tillkom medan innehållet lästes.',
    },
  ])('$name', async ({ change, message }) => {
    const root = await writeSite(VALID_FILES)
    const interruption = new Interruption('content/2018/publication.yaml', () => change(root))
    await expect(loadContent(root, interruption)).rejects.toThrow(
      `${message} Ingenting är gjort. Kör kommandot igen när filerna är sparade.`,
    )
  })
})

test.each([
  { what: 'file', path: PARTIES },
  { what: 'folder', path: 'content/2018/promises' },
])('a $what that may not be read is told, with what to do', async ({ path }) => {
  const root = await writeSite(VALID_FILES)
  await chmod(root, 0o755)
  await chmod(join(root, path), 0)
  becomeNobody()
  await expect(loadContent(root)).rejects.toThrow(`${path} får inte läsas. Ge dig själv rätt att läsa`)
})

/** An ordinary user for the rest of the test: nothing is unreadable to root. */
function becomeNobody(): void {
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65_534)
  onTestFinished(() => process.seteuid?.(0))
}

test('the pictures of a site are no publication, and what is no picture has no place among them', async () => {
  const files = { 'content/look/logo.svg': '<svg/>', 'content/look/logo.ai': 'x' }
  const { problems } = await loadContent(await writeSite(files))
  expect(problems.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([
    'structure/no-publications content',
    'structure/unexpected-file content/look/logo.ai',
  ])
})
