// Runs in a thread of its own: gets one file after the other and answers each when it is in its place. The first one that
// cannot be written is answered with the reason, and nothing is written any more.
import { parentPort, workerData } from 'node:worker_threads'
import type { OutputFile } from '../model/output.ts'
import { placerIn } from './place-file.ts'

/** What the thread is started with. */
export type WritingOrder = { readonly folder: string; readonly earlier: string }

/**
 * The answer to one file, in the order in which they were sent. Of an error only its message would come through, and what
 * can be done about it depends on the code of the system.
 */
export type WritingAnswer =
  | { readonly sha256: string }
  | { readonly failure: { readonly message: string; readonly details: object } }

const { folder, earlier } = workerData as WritingOrder
const place = placerIn(folder, earlier)
let hasFailed = false

parentPort?.on('message', (file: OutputFile) => {
  if (!hasFailed) parentPort?.postMessage(answerTo(file))
})

function answerTo(file: OutputFile): WritingAnswer {
  try {
    return { sha256: place(file).sha256 }
  } catch (error) {
    hasFailed = true
    return {
      failure: { message: error instanceof Error ? error.message : String(error), details: { ...Object(error) } },
    }
  }
}
