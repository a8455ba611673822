/** Work that is asked for many times and done once. */
export type Gathering = {
  readonly ask: () => void
  /** Nothing is begun any more; resolves when what was begun has ended. */
  readonly stop: () => Promise<void>
}

type Patience = {
  /** Quiet for so long, it is begun. */
  readonly quietMs: number
  /** Asked for without a pause, it is begun all the same after so long. */
  readonly mostMs: number
}

/** Does `work` once for all that is asked in quick succession, and never twice at a time. It must not fail. */
export function gather(work: () => Promise<void>, { quietMs, mostMs }: Patience): Gathering {
  let quiet: NodeJS.Timeout | undefined
  let most: NodeJS.Timeout | undefined
  let underWay: Promise<void> | null = null
  let isAskedAgain = false
  let isStopped = false

  const begin = () => {
    clearTimeout(quiet)
    clearTimeout(most)
    most = undefined
    if (underWay !== null) {
      isAskedAgain = true
      return
    }
    underWay = work().finally(() => {
      underWay = null
      if (!isAskedAgain || isStopped) return
      isAskedAgain = false
      begin()
    })
  }
  return {
    ask() {
      if (isStopped) return
      clearTimeout(quiet)
      quiet = setTimeout(begin, quietMs)
      most ??= setTimeout(begin, mostMs)
    },
    async stop() {
      isStopped = true
      clearTimeout(quiet)
      clearTimeout(most)
      await underWay
    },
  }
}
