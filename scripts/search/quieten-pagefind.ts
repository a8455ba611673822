// What Pagefind writes of every message that it can no longer send, hundreds of them, each with a trace (1.6,
// pagefind/lib/service.js). The answers to these messages tell the same.
const UNSENT = 'Service stopped'

/** Keeps from the terminal what Pagefind writes there by itself, until the function that it yields is called. */
export function quietenPagefind(): () => void {
  const { console } = globalThis
  const write = console.error
  console.error = (...words: readonly unknown[]) => {
    if (words[0] !== UNSENT) write(...words)
  }
  return () => {
    console.error = write
  }
}
