import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Manifest } from '../../scripts/publish/produce-manifest.ts'

/** The paths of all files of a folder, in the order of their code units. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The manifest of a built site. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'))
}

/** The files of a built site that are not as the manifest says, or that it does not know. */
export function strayFiles(folder: string): readonly string[] {
  const { files } = manifestOf(folder)
  const found = filesIn(folder).filter((path) => path !== 'build.json')
  const missing = Object.keys(files).filter((path) => !found.includes(path))
  const changed = found.filter((path) => files[path] !== sha256(join(folder, path)))
  return [...missing, ...changed]
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
