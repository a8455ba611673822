import { type RmOptions, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'

// Each waits 100 ms longer than the one before: under Windows a virus scanner may have something in the folder open.
const WITH_ALL: RmOptions = { recursive: true, force: true, maxRetries: 5 }

/** Removes a folder that need not be there, with all that is in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, WITH_ALL)
}

/** The same before anything else happens. */
export function removeFolderNow(folder: string): void {
  rmSync(folder, WITH_ALL)
}
