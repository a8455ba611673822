import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeFolder, removeFolderNow } from './remove-folder.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** An empty folder that is gone when it is disposed of, when the command ends, and when somebody ends it with Ctrl-C. */
export type TemporaryFolder = { readonly path: string; dispose(): Promise<void> }

/** @param name what the folder’s name begins with */
export async function makeTemporaryFolder(name: string): Promise<TemporaryFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), `${name}-`)))
  const removeNow = () => removeFolderNow(path)
  const endBySignal = (signal: NodeJS.Signals) => {
    removeNow()
    forget()
    // Without this listener the signal does again what it does by itself, or what others make of it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const forget = () => {
    process.off('exit', removeNow)
    for (const signal of SIGNALS) process.off(signal, endBySignal)
  }
  process.on('exit', removeNow)
  for (const signal of SIGNALS) process.on(signal, endBySignal)
  return {
    path,
    async dispose() {
      await removeFolder(path)
      forget()
    },
  }
}
