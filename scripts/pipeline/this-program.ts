import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Program } from '../archive/program.ts'

/** Whole path of the folder of this program. */
export const PROGRAM_FOLDER = fileURLToPath(new URL('../..', import.meta.url))

/** The name and version of this program. */
export async function thisProgram(): Promise<Program> {
  const { name, version } = JSON.parse(await readFile(join(PROGRAM_FOLDER, 'package.json'), 'utf8'))
  return { name, version }
}
