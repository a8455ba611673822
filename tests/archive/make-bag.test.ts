import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeBag } from '../../scripts/archive/make-bag.ts'

const sha512 = (text: string) => createHash('sha512').update(text).digest('hex')

test('every file has its checksum, and so have the lists, in the order of their paths', () => {
  const bag = makeBag(
    [
      { path: 'b.txt', content: Buffer.from('två') },
      { path: 'a/100 %.txt', content: 'ett' },
    ],
    [{ label: 'Source-Organization', value: '  Kungsbacka\n kommun ' }],
  )
  const info = 'Source-Organization: Kungsbacka kommun\nBag-Size: 0.1 MB\nPayload-Oxum: 7.2\n'
  const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'
  const manifest = `${sha512('ett')}  data/a/100 %25.txt\n${sha512('två')}  data/b.txt\n`
  expect(bag).toEqual([
    { path: 'bag-info.txt', content: info },
    { path: 'bagit.txt', content: declaration },
    { path: 'manifest-sha512.txt', content: manifest },
    {
      path: 'tagmanifest-sha512.txt',
      content: `${sha512(info)}  bag-info.txt\n${sha512(declaration)}  bagit.txt\n${sha512(manifest)}  manifest-sha512.txt\n`,
    },
    { path: 'data/a/100 %.txt', content: 'ett' },
    { path: 'data/b.txt', content: Buffer.from('två') },
  ])
})
