const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What goes on while something has to be put away first when somebody ends the process. */
export type TidyOnSignal = {
  /** Goes on at once, unless the process is being ended: then never. Between it and a next `await` no signal is heard. */
  readonly goOn: () => Promise<void>
  /** From here on signals do again what they do by themselves. */
  readonly letGo: () => void
}

/**
 * Until it is let go, Ctrl-C and the like end the process only after `tidy`. Whoever is told twice, as by the terminal and by
 * npm, tidies once.
 */
export function tidyOnSignal(tidy: () => Promise<void>): TidyOnSignal {
  let ending: Promise<void> | null = null
  const end = async (signal: NodeJS.Signals) => {
    try {
      await tidy()
    } finally {
      letGo()
      await endBy(signal)
    }
  }
  const endOnce = (signal: NodeJS.Signals) => {
    ending ??= end(signal)
  }
  const letGo = () => {
    for (const signal of SIGNALS) process.off(signal, endOnce)
  }
  for (const signal of SIGNALS) process.on(signal, endOnce)
  return { goOn: async () => ending ?? undefined, letGo }
}

async function endBy(signal: NodeJS.Signals): Promise<void> {
  // Others who listen make of it what they will.
  if (process.listenerCount(signal) > 0) return
  process.kill(process.pid, signal)
  // A signal takes a moment, in which nothing else is to happen.
  await new Promise(() => {})
}
