import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file that is not there yet in one step, so that there never is half of it. */
export async function writeNewFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}-${process.pid}.tmp`
  try {
    await writeFile(draft, content, { flag: 'wx' })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
