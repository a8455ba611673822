import { win32 } from 'node:path'
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

test.each([
  { inner: 'C:\\Program\\dist', outer: 'C:\\Program', isSo: true },
  // Small and capital letters are the same there.
  { inner: 'c:\\program\\dist', outer: 'C:\\Program', isSo: true },
  { inner: 'D:\\Program\\dist', outer: 'C:\\Program', isSo: false },
  { inner: '\\\\server\\share\\site', outer: '\\\\server\\share', isSo: true },
  { inner: '\\\\server\\other', outer: '\\\\server\\share', isSo: false },
])('under Windows, $inner is within $outer: $isSo', ({ inner, outer, isSo }) => {
  expect(isWithin(inner, outer, win32)).toBe(isSo)
})
