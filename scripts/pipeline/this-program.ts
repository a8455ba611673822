import { readFile } from 'node:fs/promises'
import type { Program } from '../archive/program.ts'

const PACKAGE = new URL('../../package.json', import.meta.url)

/** The name and version of this program. */
export async function thisProgram(): Promise<Program> {
  const { name, version } = JSON.parse(await readFile(PACKAGE, 'utf8'))
  return { name, version }
}
