import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Program } from '../archive/program.ts'
import { PROGRAM_FOLDER } from '../disk/program-folder.ts'

/** The name and version of this program. */
export async function thisProgram(): Promise<Program> {
  const { name, version } = JSON.parse(await readFile(join(PROGRAM_FOLDER, 'package.json'), 'utf8'))
  return { name, version }
}
