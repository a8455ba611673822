import { Worker } from 'node:worker_threads'
import type { TypstAnswer } from './typst.worker.ts'
import type { TypstDocument } from './typst-document.ts'

/** Turns print documents into PDF while other work goes on. */
export type TypstThread = {
  /** The PDF of a document; documents are compiled one after the other, in the order in which they come. */
  compile(document: TypstDocument): Promise<Uint8Array>
  /** Ends the thread; documents that still wait are let go. */
  stop(): Promise<void>
}

type Waiting = { readonly resolve: (pdf: Uint8Array) => void; readonly reject: (error: Error) => void }

/** Starts the compiler in a thread of its own: Typst computes without a pause, and pages can be made meanwhile. */
export function startTypstThread(): TypstThread {
  const worker = new Worker(new URL('../../launch.mjs', import.meta.url), {
    argv: ['print/typst/typst.worker'],
    execArgv: [],
  })
  const waiting: Waiting[] = []
  let failure: Error | null = null
  const fail = (error: Error) => {
    failure ??= error
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (answer: TypstAnswer) => {
    const next = waiting.shift()
    if ('pdf' in answer) next?.resolve(answer.pdf)
    else next?.reject(answer.error)
  })
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`The thread of the PDF compiler has ended (exit code ${code}).`)))
  return {
    compile: (document) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure)
        waiting.push({ resolve, reject })
        worker.postMessage(document)
      }),
    async stop() {
      waiting.length = 0
      await worker.terminate()
    },
  }
}
