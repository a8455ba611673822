import { startTypstThread, type TypstThread } from './typst-thread.ts'

// Starting a compiler takes as long as a few documents do.
const DOCUMENTS_WORTH_A_THREAD = 8

/**
 * Like one thread, with others beside it when so many documents wait that it pays to start them. All documents of one
 * address go to the same thread, which remembers what they have in common.
 *
 * @param most the number of threads never to go beyond
 * @param start starts a thread
 */
export function startTypstThreads(most: number, start: () => TypstThread = startTypstThread): TypstThread {
  const threads = [threadWithQueue(start())]
  const threadOf = new Map<string, ThreadWithQueue>()
  const leastBusy = () => threads.reduce((least, one) => (one.waiting() < least.waiting() ? one : least))
  return {
    compile(document) {
      if (threads.length < most && leastBusy().waiting() >= DOCUMENTS_WORTH_A_THREAD)
        threads.push(threadWithQueue(start()))
      const thread = threadOf.get(document.address) ?? leastBusy()
      threadOf.set(document.address, thread)
      return thread.compile(document)
    },
    async stop() {
      await Promise.all(threads.map(({ stop }) => stop()))
    },
  }
}

type ThreadWithQueue = TypstThread & { readonly waiting: () => number }

function threadWithQueue(thread: TypstThread): ThreadWithQueue {
  let waiting = 0
  return {
    waiting: () => waiting,
    stop: thread.stop,
    async compile(document) {
      waiting++
      try {
        return await thread.compile(document)
      } finally {
        waiting--
      }
    },
  }
}
