import { describe, expect, test } from 'vitest'
import { isHeld, move } from '../../scripts/disk/move.mjs'

const failure = (code: string, syscall = 'rename') => Object.assign(new Error(code), { code, syscall })

/** A rename that fails so many times, and how often it was tried. */
function failing(times: number, error: Error) {
  const tries: string[] = []
  const rename = (from: string, to: string) => {
    tries.push(`${from} → ${to}`)
    if (tries.length <= times) throw error
  }
  return { tries, rename }
}

describe('what a virus scanner has open under Windows for a moment', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])('is moved when it is closed: %s', (code) => {
    const { tries, rename } = failing(2, failure(code))
    move('ny', 'dist', 'win32', rename)
    expect(tries).toEqual(['ny → dist', 'ny → dist', 'ny → dist'])
  })

  test('is not waited for without end', () => {
    const { tries, rename } = failing(100, failure('EPERM'))
    expect(() => move('ny', 'dist', 'win32', rename)).toThrow('EPERM')
    expect(tries.length).toBeLessThan(10)
  })
})

test.each([
  { code: 'ENOENT', platform: 'win32' },
  { code: 'ENOTEMPTY', platform: 'win32' },
  { code: 'EPERM', platform: 'linux' },
  { code: 'EBUSY', platform: 'darwin' },
] as const)('what will not pass by itself is told at once: $code under $platform', ({ code, platform }) => {
  const { tries, rename } = failing(1, failure(code))
  expect(() => move('ny', 'dist', platform, rename)).toThrow(code)
  expect(tries).toHaveLength(1)
})

test.each([
  { code: 'EBUSY', syscall: 'open', isSo: true },
  { code: 'EPERM', syscall: 'rmdir', isSo: true },
  // A place where one may not write.
  { code: 'EPERM', syscall: 'open', isSo: false },
  { code: 'EACCES', syscall: 'mkdir', isSo: false },
  { code: 'ENOSPC', syscall: 'write', isSo: false },
])('under Windows $code of $syscall means that something is open: $isSo', ({ code, syscall, isSo }) => {
  expect(isHeld(failure(code, syscall), 'win32')).toBe(isSo)
  expect(isHeld(failure(code, syscall), 'linux')).toBe(false)
})
