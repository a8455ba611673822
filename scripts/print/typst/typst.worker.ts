// Runs in a thread of its own: gets one document after the other and answers each with its PDF, or with what was wrong.
import { parentPort } from 'node:worker_threads'
import { oneATurn } from './one-a-turn.ts'
import { startTypst } from './typst.ts'
import type { TypstDocument } from './typst-document.ts'

/** The answer to one document, in the order in which they were sent. */
export type TypstAnswer = { readonly pdf: Uint8Array } | { readonly error: Error }

const starting = startTypst()
// Whoever sends the first document is told why the compiler could not start.
starting.catch(() => {})

// What the compiler holds of a document, some fifty megabytes, is let go between two turns of the event loop. As long as
// documents were waiting there would be none, and a large site would fill the memory.
const answerInTurn = oneATurn(async (document: TypstDocument) => {
  parentPort?.postMessage(await answerTo(document))
})
parentPort?.on('message', answerInTurn)

async function answerTo(document: TypstDocument): Promise<TypstAnswer> {
  try {
    const typst = await starting
    return { pdf: typst.compile(document) }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}
