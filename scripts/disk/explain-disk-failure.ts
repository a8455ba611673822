import { dirname } from 'node:path'
import { Refusal } from '../report/refusal.ts'
import { isHeld } from './move.mjs'

/**
 * What a person can put right about the disk, said so; any other failure as it is.
 *
 * @param out what was to be written
 * @param place whether somebody may write it elsewhere, or it is one of the site's own files
 */
export function explainDiskFailure(
  error: unknown,
  out: string,
  place: 'chosen' | 'own' = 'chosen',
  platform: NodeJS.Platform = process.platform,
): unknown {
  if (isHeld(error, platform)) return new Refusal({ kind: `${WHERE[place]}-in-use`, out })
  const code = codeOf(error)
  // Only a move takes a folder away, and no system moves one that a disk is mounted at, or between disks.
  if (['EBUSY', 'EXDEV'].includes(code)) return new Refusal({ kind: 'disk-mounted', out })
  const what = KINDS[code]
  return what === undefined ? error : new Refusal({ kind: `${WHERE[place]}-${what}`, folder: dirname(out) })
}

const WHERE = { chosen: 'disk', own: 'own' } as const

// https://man7.org/linux/man-pages/man3/errno.3.html
const KINDS: Readonly<Record<string, 'full' | 'not-writable' | 'no-folder'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'not-writable',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return ''
  // What Node says of a read-only disk when it makes a folder with those above it.
  return error.code === 'ENOENT' && error.syscall === 'mkdir' ? 'EROFS' : String(error.code)
}
