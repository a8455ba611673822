import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { ELEVENTY } from './peers/programs.ts'

/** What figures depend on: the machine and the versions of what was measured. */
export type Machine = {
  readonly processor: string
  readonly processors: number
  readonly memoryBytes: number
  readonly system: string
  readonly node: string
  readonly eleventy: string
  /** `null` when it is not installed. */
  readonly hugo: string | null
}

/** @param hugo the program, by its name or path */
export function describeMachine(hugo: string): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    processors: processors.length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    eleventy: JSON.parse(readFileSync(ELEVENTY.package, 'utf8')).version,
    hugo: versionOfHugo(hugo),
  }
}

/** `v0.111.3` of `hugo v0.111.3+extended linux/amd64 …`. */
function versionOfHugo(hugo: string): string | null {
  const { stdout, error } = spawnSync(hugo, ['version'], { encoding: 'utf8' })
  if (error !== undefined) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return /v\d[\d.]*/.exec(stdout)?.[0] ?? stdout.trim()
}
