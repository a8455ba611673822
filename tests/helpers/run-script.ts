import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const TOP = fileURLToPath(new URL('../..', import.meta.url))

/** The words that start a command of the project with Node. */
export function scriptWords(script: string, args: readonly string[]): readonly string[] {
  return ['scripts/launch.mjs', script, ...args]
}

/** Runs a command of the project to its end, as `npm run <script> -- <args>` does. */
export function runScript(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, scriptWords(script, args), {
    cwd: TOP,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '' },
  })
  return { status, stdout, stderr }
}
