import { linkSync, lstatSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a file has been kept from the earlier site; when not, nothing is in its place. */
export type KeepUnchanged = (path: string, content: Uint8Array) => boolean

/**
 * Keeps files of the earlier site that are the same to the byte: they stay what they were, with the time at which they were
 * written, so that nobody has to fetch or copy them again.
 *
 * @param earlier the folder of the earlier site, which need not be there
 * @param later an empty folder on the same disk
 */
export function keeperOf(earlier: string, later: string): KeepUnchanged {
  const mode = modeOfNewFiles(later)
  return (path, content) => {
    const place = join(later, path)
    if (!isLinked(join(earlier, path), place)) return false
    // Looked at in its new place, where no other build can exchange it.
    const found = lstatSync(place)
    if (found.mode === mode && found.size === content.length && readFileSync(place).equals(content)) return true
    unlinkSync(place)
    return false
  }
}

/** Type and rights: a file that somebody has closed to others, or a link in its place, is no file of a site. */
function modeOfNewFiles(folder: string): number {
  const probe = join(folder, '.mode')
  writeFileSync(probe, '')
  const { mode } = lstatSync(probe)
  unlinkSync(probe)
  return mode
}

/** Whatever stands in the way of a link, from a new file to a disk without links, the file can still be written. */
function isLinked(earlier: string, place: string): boolean {
  try {
    linkSync(earlier, place)
    return true
  } catch {
    return false
  }
}
