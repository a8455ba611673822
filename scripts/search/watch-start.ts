import childProcess, { type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/**
 * What `start` yields, and when the program that it has started beside this one ends. Pagefind does not look after its own, and
 * waits for ever for its answers (1.6, pagefind/lib/service.js); nor does it tell which one it is.
 */
export function watchStart<Result>(start: () => Result): { readonly result: Result; readonly ended: Promise<unknown> } {
  const { spawn } = childProcess
  const started: ChildProcess[] = []
  const watching = (...order: Parameters<typeof spawn>) => {
    const child = spawn(...order)
    started.push(child)
    return child
  }
  childProcess.spawn = watching as typeof spawn
  try {
    const result = start()
    const ends = started.map((child) => once(child, 'exit'))
    // One that runs already for somebody else is not watched.
    return { result, ended: ends.length === 0 ? new Promise(() => {}) : Promise.race(ends) }
  } finally {
    childProcess.spawn = spawn
  }
}
