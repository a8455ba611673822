import { expect, test } from 'vitest'
import type { Picture } from '../../../scripts/model/pictures/picture.ts'
import { printFault } from '../../../scripts/model/pictures/print-fault.ts'

const MEBIBYTE = 2 ** 20
const picture = (given: Partial<Picture> = {}): Picture => ({
  format: 'jpg',
  width: 4032,
  height: 3024,
  isCmyk: false,
  isWhole: true,
  ...given,
})

test.each([
  { name: 'that of a phone', of: picture(), sizeInBytes: 5 * MEBIBYTE, fault: null },
  { name: 'one of fifty million pixels', of: picture({ width: 8192, height: 6144 }), sizeInBytes: 1, fault: null },
  {
    name: 'one of a hundred million',
    of: picture({ width: 12000, height: 9000 }),
    sizeInBytes: 1,
    fault: { kind: 'pixels', width: 12000, height: 9000, millions: 50 },
  },
  {
    name: 'one of more bytes than a PDF should have',
    of: picture(),
    sizeInBytes: 21 * MEBIBYTE,
    fault: { kind: 'bytes', sizeInBytes: 21 * MEBIBYTE, limitInBytes: 20 * MEBIBYTE },
  },
  { name: 'one without its end', of: picture({ isWhole: false }), sizeInBytes: 1, fault: { kind: 'damaged' } },
  { name: 'one of no height', of: picture({ height: 0 }), sizeInBytes: 1, fault: { kind: 'damaged' } },
  { name: 'one that is none that compilers read', of: null, sizeInBytes: 1, fault: { kind: 'format' } },
])('$name is printed, or there is a reason', ({ of, sizeInBytes, fault }) => {
  expect(printFault(of, sizeInBytes)).toEqual(fault)
})
