import { expect, test } from 'vitest'
import { isWithin } from '../../scripts/disk/is-within.ts'

test.each([
  { inner: '/srv/program', outer: '/srv/program', isSo: true },
  { inner: '/srv/program/dist', outer: '/srv/program', isSo: true },
  { inner: '/srv/program/..dist', outer: '/srv/program', isSo: true },
  { inner: '/srv/program-2', outer: '/srv/program', isSo: false },
  { inner: '/srv', outer: '/srv/program', isSo: false },
  { inner: '/other', outer: '/srv/program', isSo: false },
])('$inner is within $outer: $isSo', ({ inner, outer, isSo }) => {
  expect(isWithin(inner, outer)).toBe(isSo)
})
