import { expect, test } from 'vitest'
import { tellsPosition } from '../../../scripts/model/pictures/tells-position.ts'
import { fixturePicture } from '../../helpers/fixture-picture.ts'

test.each([
  { name: 'with-position.jpg', tells: true },
  { name: 'with-position-little-endian.jpg', tells: true },
  { name: 'position-removed.jpg', tells: false },
  { name: 'upright.jpg', tells: false },
  { name: 'landscape.jpg', tells: false },
  { name: 'icon.png', tells: false },
])('whether $name tells where it was taken: $tells', ({ name, tells }) => {
  expect(tellsPosition(fixturePicture(name))).toBe(tells)
})

test('a picture that has lost its end, wherever, tells what is left or nothing', () => {
  const whole = fixturePicture('with-position.jpg')
  const found = Array.from({ length: whole.length }, (_, length) => tellsPosition(whole.subarray(0, length)))
  expect(found.filter(Boolean).length).toBeGreaterThan(0)
  // Once enough of it is there, more changes nothing.
  expect(found.slice(found.indexOf(true))).not.toContain(false)
})
