import { EventEmitter, once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { OutputFile, WrittenFile } from '../model/output.ts'
import type { FileWriter } from './file-writer.ts'
import type { WritingAnswer, WritingOrder } from './writing.worker.ts'

// In units of text or bytes. Enough for the thread never to wait, and little beside what a build takes anyway.
const MOST_WAITING = 16 * 1024 * 1024

/**
 * Writes files while the next ones are made: making folders, encoding, fingerprints and writing take a third as long as
 * rendering pages.
 *
 * @param folder an empty folder
 * @param earlier the folder of the site that this one will replace; files that do not change are kept as they are
 */
export function startWritingThread(folder: string, earlier: string): FileWriter {
  const order: WritingOrder = { folder, earlier }
  const worker = new Worker(new URL('../launch.mjs', import.meta.url), {
    argv: ['publish/writing.worker'],
    execArgv: [],
    workerData: order,
  })
  const written: WrittenFile[] = []
  const waiting: OutputFile[] = []
  let waitingSize = 0
  let failure: Error | null = null
  const changes = new EventEmitter()
  const fail = (error: Error) => {
    failure ??= error
    changes.emit('change')
  }
  worker.on('message', (answer: WritingAnswer) => {
    const file = waiting.shift()
    if (file === undefined || 'failure' in answer) return fail(failureIn(answer))
    waitingSize -= file.content.length
    written.push({ path: file.path, sha256: answer.sha256 })
    changes.emit('change')
  })
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`The thread that writes files has ended (exit code ${code}).`)))

  const until = async (isReached: () => boolean) => {
    while (failure === null && !isReached()) await once(changes, 'change')
    if (failure !== null) throw failure
  }
  return {
    async take(file) {
      waiting.push(file)
      waitingSize += file.content.length
      worker.postMessage(file)
      await until(() => waitingSize <= MOST_WAITING)
    },
    async written() {
      const taken = written.length + waiting.length
      await until(() => written.length >= taken)
      return [...written]
    },
    async end() {
      await worker.terminate()
    },
  }
}

function failureIn(answer: WritingAnswer): Error {
  if (!('failure' in answer)) return new Error('The thread that writes files has answered without having been asked.')
  return Object.assign(new Error(answer.failure.message), answer.failure.details)
}
