import { fileURLToPath } from 'node:url'
import type { Program } from '../measure-process.ts'
import type { Peer } from './write-peer-site.ts'

const ELEVENTY_FOLDER = new URL('../../../node_modules/@11ty/eleventy/', import.meta.url)

/** Eleventy as it is installed here: its command, and the file that tells its version. */
export const ELEVENTY = {
  command: fileURLToPath(new URL('cmd.cjs', ELEVENTY_FOLDER)),
  package: fileURLToPath(new URL('package.json', ELEVENTY_FOLDER)),
}

/**
 * The program that builds a peer’s site.
 *
 * @param site the folder that `writePeerSite` has written
 * @param out where its pages go
 * @param hugo the program, by its name or path
 */
export function peerProgram(peer: Peer, site: string, out: string, hugo: string): Program {
  return peer === 'hugo'
    ? { file: hugo, words: ['--quiet', '--destination', out, '--cacheDir', `${site}-cache`], folder: site }
    : { file: process.execPath, words: [ELEVENTY.command, '--quiet', `--output=${out}`], folder: site }
}
