import { open, rm } from 'node:fs/promises'
import { draftBeside } from './draft-beside.ts'
import { move } from './move.mjs'

/** Writes a file that is not there yet in one step, so that there never is half of it. */
export async function writeNewFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = draftBeside(file)
  const opened = await open(draft, 'wx')
  try {
    await opened.writeFile(content).finally(() => opened.close())
    move(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
