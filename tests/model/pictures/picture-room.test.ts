import { expect, test } from 'vitest'
import { pictureRoom } from '../../../scripts/model/pictures/picture-room.ts'

const OF_A_PHONE = { width: 4032, height: 3024 }

test('there is room for some forty pictures of a phone, and then for small ones', () => {
  const hasRoomFor = pictureRoom()
  for (let count = 0; count < 41; count++) expect(hasRoomFor(OF_A_PHONE, 100)).toBe(true)
  expect(hasRoomFor(OF_A_PHONE, 100)).toBe(false)
  expect(hasRoomFor({ width: 300, height: 300 }, 100)).toBe(true)
})

test('there is room for a hundred megabytes', () => {
  const hasRoomFor = pictureRoom()
  for (let count = 0; count < 5; count++) expect(hasRoomFor(OF_A_PHONE, 20 * 2 ** 20)).toBe(true)
  expect(hasRoomFor(OF_A_PHONE, 1)).toBe(false)
})
