// Runs in a thread of its own: gets one document after the other and answers each with its PDF, or with what was wrong.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { startTypst, type TypstDocument } from './typst.ts'

/** The answer to one document, in the order in which they were sent. */
export type TypstAnswer = { readonly pdf: Uint8Array } | { readonly error: Error }

const starting = startTypst()
// Whoever sends the first document is told why the compiler could not start.
starting.catch(() => {})

let last = Promise.resolve()
parentPort?.on('message', (document: TypstDocument) => {
  last = last.then(() => answer(document))
})

async function answer(document: TypstDocument): Promise<void> {
  parentPort?.postMessage(await answerTo(document))
  // What the compiler holds of a document, some fifty megabytes, is let go between two turns of the event loop. As long as
  // documents are waiting there would be none, and a large site would fill the memory.
  await nextTurn()
}

async function answerTo(document: TypstDocument): Promise<TypstAnswer> {
  try {
    const typst = await starting
    return { pdf: typst.compile(document) }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}
