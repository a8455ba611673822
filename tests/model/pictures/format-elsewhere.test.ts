import { expect, test } from 'vitest'
import { formatElsewhere } from '../../../scripts/model/pictures/format-elsewhere.ts'
import { fixturePicture } from '../../helpers/fixture-picture.ts'

test.each([
  { name: 'new.avif', format: 'avif' },
  { name: 'telephone.heic', format: 'heic' },
  { name: 'landscape.jpg', format: null },
  { name: 'icon.png', format: null },
])('$name is $format', ({ name, format }) => {
  expect(formatElsewhere(fixturePicture(name))).toBe(format)
})

test('whatever is cut off is none, or what its beginning says', () => {
  for (let length = 0; length < 40; length++) formatElsewhere(fixturePicture('telephone.heic').subarray(0, length))
  expect(formatElsewhere(fixturePicture('telephone.heic').subarray(0, 11))).toBeNull()
})
