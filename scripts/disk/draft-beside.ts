import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/**
 * Where a file or a folder is written before it takes its place. No process has the name of another one, nor of one that
 * has ended before its time; and as it begins with a dot, it is no content, whatever becomes of this one.
 */
export function draftBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}-${randomBytes(6).toString('hex')}`)
}
