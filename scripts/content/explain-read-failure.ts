import { Refusal } from '../report/refusal.ts'
import { ContentChanged } from './content-changed.ts'

/**
 * Why a file or folder of content could not be read, for a person who can put it right; any other failure as it is.
 *
 * @param path relative to the root
 */
export function explainReadFailure(error: unknown, path: string, during: 'reading' | 'building'): unknown {
  switch (codeOf(error)) {
    // A folder in its place, or a file in the place of a folder above it.
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EISDIR':
      return new ContentChanged(path, 'gone', during)
    case 'EACCES':
    case 'EPERM':
      return new Refusal({ kind: 'path-forbidden', path })
    case 'EIO':
      return new Refusal({ kind: 'path-unreadable', path })
    default:
      return error
  }
}

// https://man7.org/linux/man-pages/man3/errno.3.html
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
