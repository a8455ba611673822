import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { checkContent } from '../../../scripts/pipeline/check/check-content.ts'
import { fixturePicture } from '../../helpers/fixture-picture.ts'
import { siteConfig } from '../../helpers/site-config.ts'
import { withProse } from '../../helpers/words-reported.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../../helpers/write-site.ts'

const MEBIBYTE = 2 ** 20

/** What is reported of pictures in a text: the rule, what it is about and why. */
async function reported(text: string, files: SiteFiles) {
  const placed = Object.entries(files).map(([name, content]) => [`content/2018/files/${name}`, content])
  const root = await writeSite({ ...VALID_FILES, ...withProse(text), ...Object.fromEntries(placed) })
  const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
  return problems.flatMap(({ rule, details }) => {
    if (!/^link\/.*picture$/.test(rule)) return []
    const { link, fault } = details as { readonly link: string; readonly fault?: string | { readonly kind: string } }
    return [[rule, link, typeof fault === 'object' ? fault.kind : fault].filter((part) => part !== undefined).join(' ')]
  })
}

/** A picture with bytes behind its end, which nobody looks at. */
const ofSize = (name: string, size: number) =>
  Buffer.concat([fixturePicture(name), Buffer.alloc(size - fixturePicture(name).length)])

/** With one byte of what is seen changed. */
function damagedWithin(name: string): Buffer {
  const bytes = fixturePicture(name)
  const at = bytes.indexOf('IDAT') + 20
  bytes[at] = 0xff - (bytes[at] ?? 0)
  return bytes
}

test.each([
  { name: 'landscape.jpg' },
  { name: 'upright.jpg' },
  { name: 'icon.png' },
  { name: 'moving.gif' },
  { name: 'extended.webp' },
])('nothing is wrong with $name', async ({ name }) => {
  expect(await reported(`![Torget](files/${name})`, { [name]: fixturePicture(name) })).toEqual([])
})

test('a picture is what its bytes say: a JPEG that is called PNG is shown everywhere', async () => {
  expect(await reported('![Torget](files/a.png)', { 'a.png': fixturePicture('landscape.jpg') })).toEqual([])
})

test.each([
  { name: 'a.jpg', file: fixturePicture('telephone.heic'), why: 'link/no-picture files/a.jpg heic' },
  { name: 'a.png', file: fixturePicture('new.avif'), why: 'link/unprinted-picture files/a.png format' },
  { name: 'a.png', file: Buffer.alloc(0), why: 'link/no-picture files/a.png other' },
  { name: 'a.png', file: Buffer.from('<svg/>'), why: 'link/no-picture files/a.png other' },
  { name: 'a.png', file: fixturePicture('panorama.png').subarray(0, 300), why: 'link/no-picture files/a.png damaged' },
  { name: 'a.png', file: damagedWithin('panorama.png'), why: 'link/no-picture files/a.png damaged' },
  { name: 'a.jpg', file: fixturePicture('press-colours.jpg'), why: 'link/unprinted-picture files/a.jpg press-colours' },
])('$why', async ({ name, file, why }) => {
  expect(await reported(`![Torget](files/${name})`, { [name]: file })).toEqual([why])
})

test('a picture that every reader waits for is heavy, and one that is larger still is not printed', async () => {
  const text = '![a](files/a.jpg) ![b](files/b.jpg) ![c](files/c.jpg)'
  const files = {
    'a.jpg': ofSize('landscape.jpg', MEBIBYTE),
    'b.jpg': ofSize('landscape.jpg', MEBIBYTE + 1),
    'c.jpg': ofSize('landscape.jpg', 20 * MEBIBYTE + 1),
  }
  expect(await reported(text, files)).toEqual([
    'link/heavy-picture files/b.jpg',
    'link/unprinted-picture files/c.jpg bytes',
  ])
})

test('the picture that the others leave no room for in the PDFs is told, and one shown twice takes its room once', async () => {
  // Ten pictures of fifty million pixels are all that fit.
  const names = Array.from({ length: 11 }, (_, index) => `p${index}.png`)
  const files = Object.fromEntries(names.map((name) => [name, pngOf(8000, 6200)]))
  const once = names.map((name) => `![a](files/${name})`).join(' ')
  expect(await reported(`${once} ![b](files/p0.png)`, files)).toEqual(['link/unprinted-picture files/p10.png together'])
})

/** A PNG that says to be so large; nobody looks further here. */
function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(fixturePicture('icon.png'))
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

test('it is told at each place that shows it, and of files that no text shows nothing is', async () => {
  const files = { 'å ä.jpg': Buffer.from('x'), 'b.jpg': Buffer.from('x') }
  const text = '![a](<files/å ä.jpg>) och [b](files/b.jpg)\n\n![a](files/a%CC%8A%20ä.jpg#x)'
  expect(await reported(text, files)).toEqual([
    'link/no-picture files/å ä.jpg other',
    'link/no-picture files/a\u030a ä.jpg#x other',
  ])
})

test('that a picture tells where it was taken is said of pictures that are shown and of those that a text leads to', async () => {
  const file = fixturePicture('with-position.jpg')
  const root = await writeSite({
    ...VALID_FILES,
    ...withProse('![Torget](files/a.jpg) och [gatan](files/b.jpg)'),
    'content/2018/files/a.jpg': file,
    'content/2018/files/b.jpg': file,
    'content/2018/files/c.jpg': file,
  })
  const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
  const told = problems.filter(({ rule }) => rule === 'privacy/picture-position')
  expect(told.map(({ details }) => details)).toEqual([{ link: 'files/a.jpg' }, { link: 'files/b.jpg' }])
})
