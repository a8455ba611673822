import { expect, test } from 'vitest'
import { explainDiskFailure } from '../../scripts/disk/explain-disk-failure.ts'
import { Refusal } from '../../scripts/report/refusal.ts'

const failure = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall })

test.each([
  { platform: 'win32', code: 'EPERM', syscall: 'rename', place: 'chosen', kind: 'disk-in-use' },
  { platform: 'win32', code: 'EBUSY', syscall: 'rename', place: 'chosen', kind: 'disk-in-use' },
  { platform: 'win32', code: 'EBUSY', syscall: 'open', place: 'own', kind: 'own-in-use' },
  { platform: 'win32', code: 'EPERM', syscall: 'mkdir', place: 'own', kind: 'own-not-writable' },
  { platform: 'linux', code: 'EBUSY', syscall: 'rename', place: 'chosen', kind: 'disk-mounted' },
  { platform: 'linux', code: 'EPERM', syscall: 'rename', place: 'chosen', kind: 'disk-not-writable' },
] as const)('$code of $syscall under $platform is told as $kind', ({ platform, code, syscall, place, kind }) => {
  const explained = explainDiskFailure(failure(code, syscall), '/srv/dist', place, platform)
  expect(explained).toBeInstanceOf(Refusal)
  expect((explained as Refusal).failure.kind).toBe(kind)
})
