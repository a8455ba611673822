import { fileURLToPath } from 'node:url'

/** Whole path of the folder of this program. */
export const PROGRAM_FOLDER = fileURLToPath(new URL('../..', import.meta.url))
