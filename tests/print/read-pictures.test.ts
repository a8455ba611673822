import { describe, expect, test } from 'vitest'
import type { Publication } from '../../scripts/model/archive.ts'
import { printDocument } from '../../scripts/print/print-document.ts'
import { readingPictures } from '../../scripts/print/read-pictures.ts'
import { promise, publication, sv } from '../helpers/build-archive.ts'
import { fixturePicture } from '../helpers/fixture-picture.ts'
import { printing } from '../helpers/printing.ts'

/** The names of the files that the pictures of a text are read from, with those that were asked for. */
async function pictures(text: string, files: Readonly<Record<string, string>>) {
  const attachments = Object.keys(files).map((path) => ({ path, file: `content/2018/files/${path}` }))
  const printed = publication({ attachments, promises: [promise({ text: sv(text) })] })
  const asked: string[] = []
  const read = readingPictures(async (file) => {
    asked.push(file)
    return fixturePicture(files[file.slice('content/2018/files/'.length)] ?? '')
  })
  return { asked, found: await readAll(printed, read), again: await readAll(printed, read) }
}

const readAll = (printed: Publication, read: ReturnType<typeof readingPictures>) =>
  read(printDocument(printing(printed)), printed)

test('each picture of a document is read once, for all documents of a publication', async () => {
  const { asked, found, again } = await pictures('![a](files/a.png) och igen ![b](files/a.png)', {
    'a.png': 'icon.png',
  })
  expect(asked).toEqual(['content/2018/files/a.png'])
  expect(found).toMatchObject([{ file: 'a.png', format: 'png', longest: 32 }])
  expect(Buffer.from(found[0]?.bytes ?? []).equals(fixturePicture('icon.png'))).toBe(true)
  expect(again).toEqual(found)
})

test('a picture is what its bytes say, whatever its name', async () => {
  const files = { 'a.png': 'upright.jpg', 'b.jpg': 'telephone.heic', 'c.png': 'moving.gif' }
  const { found } = await pictures('![a](files/a.png) ![b](files/b.jpg) ![c](files/c.png)', files)
  expect(found).toMatchObject([
    { file: 'a.png', format: 'jpg', longest: 120 },
    { file: 'c.png', format: 'gif', longest: 40 },
  ])
})

describe('the file of a picture', () => {
  test.each([
    { written: '<files/Torget på natten.png>', path: 'Torget på natten.png' },
    { written: '<files/To\u0308rget.png>', path: 'Törget.png' },
    { written: 'files/bilder/torg%20et.png', path: 'bilder/torg et.png' },
    { written: 'files/torget.png?a=b#c', path: 'torget.png' },
    { written: 'files/100%25.png', path: '100%.png' },
  ])('is found as $written', async ({ written, path }) => {
    expect((await pictures(`![a](${written})`, { [path]: 'icon.png' })).asked).toEqual([`content/2018/files/${path}`])
  })

  test.each([
    'files/../publication.yaml.png',
    'files/%2e%2e/%2e%2e/site.config.png',
    'files//etc/passwd.png',
    'files/%00.png',
    'files/%ff.png',
    '../2019/files/torget.png',
    'https://annan.example/files/torget.png',
  ])('is one of the publication, and nothing is read for %s', async (written) => {
    const { asked, found } = await pictures(`![a](${written})`, { 'torget.png': 'icon.png' })
    expect({ asked, found }).toEqual({ asked: [], found: [] })
  })
})
