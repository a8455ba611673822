import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeBag } from '../../scripts/archive/make-bag.ts'
import { DamagedPackage, type PackagedFile } from '../../scripts/archive/packaged-file.ts'
import { verifyBag } from '../../scripts/archive/verify-bag.ts'
import type { BagVerdict } from '../../scripts/model/bag.ts'

/** The texts of a package, by path. */
type Texts = Readonly<Record<string, string>>

const WHOLE: Texts = Object.fromEntries(
  makeBag(
    [
      { path: 'a.txt', content: 'ett' },
      { path: 'mapp/b.txt', content: 'två' },
    ],
    [{ label: 'Source-Organization', value: 'Kungsbacka kommun' }],
  ).map(({ path, content }) => [path, String(content)]),
)

const sum = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')

/** Without its own checksums, so that only what is changed shows. */
function withTags(changes: Texts): Texts {
  const { 'tagmanifest-sha512.txt': _, ...rest } = WHOLE
  return { ...rest, ...changes }
}

async function* files(texts: Texts, folder: string): AsyncIterable<PackagedFile> {
  for (const [path, text] of Object.entries(texts)) {
    yield {
      path: `${folder}${path}`,
      isFile: text !== 'a link',
      // In two pieces, as files come.
      read: async function* () {
        yield Buffer.from(text).subarray(0, 2)
        yield Buffer.from(text).subarray(2)
      },
    }
  }
}

const verify = (texts: Texts): Promise<BagVerdict> => verifyBag(() => files(texts, ''), 'paket')
const faultsOf = async (texts: Texts) => (await verify(texts)).faults.map(({ kind, file }) => `${kind} ${file}`)

function without(path: string): Texts {
  return Object.fromEntries(Object.entries(WHOLE).filter(([name]) => name !== path))
}

test('a package as it was packed has no fault', async () => {
  expect(await verify(WHOLE)).toEqual({
    name: 'paket',
    info: [
      { label: 'Source-Organization', value: 'Kungsbacka kommun' },
      { label: 'Bag-Size', value: '0.1 MB' },
      { label: 'Payload-Oxum', value: '7.2' },
    ],
    files: 2,
    bytes: 7,
    faults: [],
    unprotected: [],
  })
})

describe('what others pack', () => {
  test('may have weaker checksums, capitals and stars', async () => {
    const manifest = `${sum('md5', 'ett').toUpperCase()} *data/a.txt\r\n${sum('md5', 'två')} *data/mapp/b.txt\r\n`
    const { 'manifest-sha512.txt': _, ...rest } = withTags({ 'manifest-md5.txt': manifest })
    expect(await faultsOf(rest)).toEqual([])
  })

  test('may be of an earlier version, and tell its values over several lines', async () => {
    const { info, faults } = await verify(
      withTags({
        'bagit.txt': 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n',
        'bag-info.txt': 'External-Description: en lång\n  beskrivning\nBagging-Date : 2026-01-02\n',
      }),
    )
    expect({ info, faults }).toEqual({
      info: [
        { label: 'External-Description', value: 'en lång beskrivning' },
        { label: 'Bagging-Date', value: '2026-01-02' },
      ],
      faults: [],
    })
  })

  test('may have files beside the delivered ones that no list names', async () => {
    expect(await faultsOf({ ...WHOLE, 'mets.xml': '<mets/>' })).toEqual([])
  })
})

test('what is wrong with a list is told before all the files that it is the cause of', async () => {
  expect(await faultsOf({ ...WHOLE, 'manifest-sha512.txt': '' })).toEqual([
    'changed manifest-sha512.txt',
    'not-listed data/a.txt',
    'not-listed data/mapp/b.txt',
  ])
})

test.each<readonly [name: string, texts: Texts, faults: readonly string[]]>([
  ['a changed file', { ...WHOLE, 'data/a.txt': 'eTt' }, ['changed data/a.txt']],
  [
    'a changed file of another size',
    { ...WHOLE, 'data/a.txt': 'etta' },
    ['other-size bag-info.txt', 'changed data/a.txt'],
  ],
  ['no declaration, which is told once', without('bagit.txt'), ['no-declaration bagit.txt']],
  ['a file too few', without('data/a.txt'), ['other-size bag-info.txt', 'missing data/a.txt']],
  ['a file too many', { ...WHOLE, 'data/c.txt': '' }, ['other-size bag-info.txt', 'not-listed data/c.txt']],
  [
    'a file that only one of two lists has',
    withTags({ 'manifest-md5.txt': `${sum('md5', 'ett')}  data/a.txt\n` }),
    ['not-listed data/mapp/b.txt'],
  ],
  [
    'two lists of which one is wrong',
    withTags({ 'manifest-md5.txt': `${sum('md5', 'ett')}  data/a.txt\n${sum('md5', 'tre')}  data/mapp/b.txt\n` }),
    ['changed data/mapp/b.txt'],
  ],
  ['a changed description', { ...WHOLE, 'bag-info.txt': 'Payload-Oxum: 7.2\n' }, ['changed bag-info.txt']],
  ['a lost description', without('bag-info.txt'), ['missing bag-info.txt']],
  ['a folder of anything', { 'a.txt': '' }, ['no-manifest ', 'no-declaration bagit.txt', 'no-payload data/']],
  ['nothing at all', {}, ['no-manifest ', 'no-declaration bagit.txt', 'no-payload data/']],
  ['a declaration of another kind', withTags({ 'bagit.txt': 'BagIt\n' }), ['unreadable-declaration bagit.txt']],
  [
    'a version to come',
    withTags({ 'bagit.txt': 'BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n' }),
    ['unknown-version bagit.txt'],
  ],
  [
    'another encoding',
    withTags({ 'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: ISO-8859-1\n' }),
    ['unknown-encoding bagit.txt'],
  ],
  ['checksums of another kind', withTags({ 'manifest-blake3.txt': '' }), ['unknown-algorithm manifest-blake3.txt']],
  [
    'a line that is none',
    withTags({ 'manifest-sha512.txt': `${WHOLE['manifest-sha512.txt']}hej\n` }),
    ['unreadable-line manifest-sha512.txt'],
  ],
  [
    'a file listed twice',
    withTags({ 'manifest-sha512.txt': `${WHOLE['manifest-sha512.txt']}ab  data/a.txt\n` }),
    ['listed-twice data/a.txt'],
  ],
  [
    'a list that leads out of the package',
    withTags({ 'manifest-sha512.txt': `${WHOLE['manifest-sha512.txt']}ab  data/../../etc/passwd\n` }),
    ['unsafe-path data/../../etc/passwd'],
  ],
  [
    'a link',
    { ...WHOLE, 'data/a.txt': 'a link' },
    ['other-size bag-info.txt', 'no-file data/a.txt', 'missing data/a.txt'],
  ],
])('%s is told', async (_name, texts, faults) => {
  expect(await faultsOf(texts)).toEqual(faults)
})

describe('packages in one file', () => {
  const packed = (texts: Texts, folder: string) => verifyBag(() => files(texts, folder), null)

  test('have the name of their folder', async () => {
    expect(await packed(WHOLE, 'medborgarlofte-2018/')).toMatchObject({ name: 'medborgarlofte-2018', faults: [] })
  })

  test('have one folder', async () => {
    const texts = { 'paket/bagit.txt': '', 'annat/bagit.txt': '' }
    expect((await packed(texts, '')).faults).toEqual([{ kind: 'several-folders', file: 'annat/bagit.txt' }])
  })

  test.each(['../ut.txt', '/etc/passwd', 'paket/../../ut.txt', 'C:\\ut.txt', '~/ut.txt'])(
    'have no file at %s',
    async (path) => {
      const texts = Object.fromEntries(Object.entries(WHOLE).map(([name, text]) => [`paket/${name}`, text]))
      expect((await packed({ [path]: '', ...texts }, '')).faults).toEqual([{ kind: 'unsafe-path', file: path }])
    },
  )

  test('that cannot be read to their end are damaged', async () => {
    const cutShort = async function* (): AsyncIterable<PackagedFile> {
      yield* files({ 'paket/bagit.txt': '' }, '')
      throw new DamagedPackage('Truncated.')
    }
    expect((await verifyBag(cutShort, null)).faults).toEqual([{ kind: 'damaged', file: '' }])
  })
})
