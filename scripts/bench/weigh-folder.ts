import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Weight = { readonly pages: number; readonly files: number; readonly bytes: number }

/** How much a build has written: HTML pages, all files, and their bytes. */
export function weighFolder(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  }
}
