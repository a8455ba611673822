import { open, rename, rm } from 'node:fs/promises'
import { draftBeside } from './draft-beside.ts'

/** Writes a file that is not there yet in one step, so that there never is half of it. */
export async function writeNewFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = draftBeside(file)
  const opened = await open(draft, 'wx')
  try {
    await opened.writeFile(content).finally(() => opened.close())
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
