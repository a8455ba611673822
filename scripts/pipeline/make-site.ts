import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isWithin } from '../disk/is-within.ts'
import { PROGRAM_FOLDER } from '../disk/program-folder.ts'
import { realPlace } from '../disk/real-place.ts'
import { writeNewFolder } from '../disk/write-new-folder.ts'
import { writingOwn } from '../disk/writing-own.ts'
import { Refusal } from '../report/refusal.ts'
import { SETTINGS_FILE } from '../report/settings-file.ts'
import { UsageError } from '../report/usage-error.ts'
import type { NewFile } from '../scaffold/new-file.ts'
import { EDITOR_FOLDER, ownSite } from '../scaffold/own-site.ts'

/**
 * Begins a site of somebody’s own in a folder that is not there yet, or empty.
 *
 * @param folder its whole path
 * @returns the paths of its files, below the folder
 * @throws UsageError when the folder is within that of the program
 * @throws Refusal when there is something in it already, or it cannot be written
 */
export async function makeSite(folder: string): Promise<readonly string[]> {
  // A new version of the program takes the place of all that is in its folder.
  const [place, program] = [await realPlace(folder), await realPlace(PROGRAM_FOLDER)]
  if (isWithin(place, program)) throw new UsageError({ kind: 'site-within-program', folder })
  // The shell that runs the commands stands where the folder really lies.
  const files = await filesFor(withSlashes(relative(place, program)))
  await writingOwn(folder, () => writeNewFolder(folder, files, PROGRAM_FOLDER, () => refuseOccupied(folder)))
  return files.map(({ path }) => path)
}

/** @param program the way to the folder of the program */
async function filesFor(program: string): Promise<readonly NewFile[]> {
  const [settings, packageText, editorFiles] = await Promise.all([
    readFile(join(PROGRAM_FOLDER, SETTINGS_FILE), 'utf8'),
    readFile(join(PROGRAM_FOLDER, 'package.json'), 'utf8'),
    readdir(join(PROGRAM_FOLDER, EDITOR_FOLDER), { recursive: true, withFileTypes: true }),
  ])
  const paths = editorFiles.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const inProgram = paths.map((path) => withSlashes(relative(PROGRAM_FOLDER, path))).sort()
  return ownSite({ settings, package: packageText }, program, inProgram)
}

function withSlashes(path: string): string {
  return path.split(sep).join('/').replace(/\/$/, '')
}

async function refuseOccupied(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') return ['']
    throw error
  })
  if (found.length > 0) throw new Refusal({ kind: 'site-exists', folder })
}
