import { startTypstThread, type TypstThread } from './typst-thread.ts'

// Starting a compiler takes as long as a few documents do.
const DOCUMENTS_WORTH_A_THREAD = 8

/**
 * Like one thread, with others beside it when so many documents wait that it pays to start them.
 *
 * @param most the number of threads never to go beyond
 */
export function startTypstThreads(most: number): TypstThread {
  const threads = [threadWithQueue()]
  const leastBusy = () => threads.reduce((least, one) => (one.waiting() < least.waiting() ? one : least))
  return {
    compile(document) {
      if (threads.length < most && leastBusy().waiting() >= DOCUMENTS_WORTH_A_THREAD) threads.push(threadWithQueue())
      return leastBusy().compile(document)
    },
    async stop() {
      await Promise.all(threads.map(({ stop }) => stop()))
    },
  }
}

type ThreadWithQueue = TypstThread & { readonly waiting: () => number }

function threadWithQueue(): ThreadWithQueue {
  const thread = startTypstThread()
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
