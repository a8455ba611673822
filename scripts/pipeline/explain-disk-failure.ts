import { dirname } from 'node:path'
import { Refusal } from '../report/refusal.ts'

/** What a person can put right about the disk, said so; any other failure as it is. `out` is what was to be written. */
export function explainDiskFailure(error: unknown, out: string): unknown {
  const code = codeOf(error)
  // Only a move takes a folder away, and no system moves one that a disk is mounted at, or between disks.
  if (['EBUSY', 'EXDEV'].includes(code)) return new Refusal({ kind: 'disk-mounted', out })
  const kind = KINDS[code]
  return kind === undefined ? error : new Refusal({ kind, folder: dirname(out) })
}

// https://man7.org/linux/man-pages/man3/errno.3.html
const KINDS: Readonly<Record<string, 'disk-full' | 'disk-not-writable' | 'disk-no-folder'>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-not-writable',
  EACCES: 'disk-not-writable',
  EPERM: 'disk-not-writable',
  ENOTDIR: 'disk-no-folder',
  EEXIST: 'disk-no-folder',
}

function codeOf(error: unknown): string {
  const isOfSystem = error instanceof Error && 'code' in error && 'syscall' in error
  return isOfSystem ? String(error.code) : ''
}
