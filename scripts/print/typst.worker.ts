// Runs in a thread of its own: gets one document after the other and answers each with its PDF, or with what was wrong.
import { parentPort } from 'node:worker_threads'
import { startTypst, type TypstDocument } from './typst.ts'

/** The answer to one document, in the order in which they were sent. */
export type TypstAnswer = { readonly pdf: Uint8Array } | { readonly error: Error }

const starting = startTypst()
// Whoever sends the first document is told why the compiler could not start.
starting.catch(() => {})

parentPort?.on('message', async (document: TypstDocument) => {
  parentPort?.postMessage(await answerTo(document))
})

async function answerTo(document: TypstDocument): Promise<TypstAnswer> {
  try {
    const typst = await starting
    return { pdf: typst.compile(document) }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}
