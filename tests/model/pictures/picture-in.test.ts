import { describe, expect, test } from 'vitest'
import { pictureIn } from '../../../scripts/model/pictures/picture-in.ts'
import { fixturePicture } from '../../helpers/fixture-picture.ts'

const [landscape, small] = [
  { width: 120, height: 80 },
  { width: 40, height: 20 },
]

test.each([
  { name: 'landscape.jpg', format: 'jpg', ...landscape },
  { name: 'upright.jpg', format: 'jpg', ...landscape },
  { name: 'progressive.jpg', format: 'jpg', ...landscape },
  { name: 'grey.jpg', format: 'jpg', ...landscape },
  { name: 'press-colours.jpg', format: 'jpg', width: 16, height: 8, isCmyk: true },
  { name: 'icon.png', format: 'png', width: 32, height: 32 },
  { name: 'deep-transparent.png', format: 'png', ...small },
  { name: 'moving.gif', format: 'gif', ...small },
  { name: 'lossy.webp', format: 'webp', ...small },
  { name: 'lossless.webp', format: 'webp', ...small },
  { name: 'extended.webp', format: 'webp', ...small },
])('$name says what it is and how large', ({ name, ...said }) => {
  expect(pictureIn(fixturePicture(name))).toEqual({ isCmyk: false, isWhole: true, ...said })
})

test.each(['landscape.jpg', 'progressive.jpg', 'panorama.png', 'moving.gif', 'lossy.webp', 'extended.webp'])(
  '%s is not whole when its end is missing, and no picture when nothing but its beginning is there',
  (name) => {
    const bytes = fixturePicture(name)
    expect(pictureIn(bytes.subarray(0, -10))).toMatchObject({ isWhole: false })
    expect(pictureIn(bytes.subarray(0, 9))).toBeNull()
  },
)

test('nothing that is cut off anywhere ends with an error', () => {
  for (const name of ['landscape.jpg', 'upright.jpg', 'icon.png', 'moving.gif', 'extended.webp', 'lossless.webp']) {
    const bytes = fixturePicture(name)
    for (let length = 0; length < bytes.length; length++) pictureIn(bytes.subarray(0, length))
  }
})

describe('what follows the end', () => {
  test.each(['landscape.jpg', 'icon.png', 'lossy.webp'])('is nothing that %s lacks', (name) => {
    expect(pictureIn(Buffer.concat([fixturePicture(name), Buffer.from('mer')]))).toMatchObject({ isWhole: true })
  })
})

test.each([
  { what: 'nothing', bytes: Buffer.alloc(0) },
  { what: 'words', bytes: Buffer.from('Det här är ingen bild, fast filen heter så.') },
  { what: 'a drawing (SVG)', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  { what: 'a PDF', bytes: Buffer.from('%PDF-1.7\n') },
  { what: 'a picture of a telephone (HEIC)', bytes: fixturePicture('telephone.heic') },
  { what: 'a picture that compilers do not read (AVIF)', bytes: fixturePicture('new.avif') },
  { what: 'a JPEG without a picture in it', bytes: Buffer.from('ffd8ffe000104a46494600ffd9ffd9ffd9', 'hex') },
  { what: 'a JPEG of markers that never end', bytes: Buffer.alloc(1000, 0xff).fill(0xd8, 1, 2) },
])('$what is none of them', ({ bytes }) => {
  expect(pictureIn(bytes)).toBeNull()
})
