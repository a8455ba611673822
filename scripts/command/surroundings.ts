/** What a command takes from the process it runs in. */
export type Surroundings = {
  /** The words after the name of the script. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly folder: string
  readonly clock: () => Date
  /** Milliseconds on a clock that never goes back. */
  readonly stopwatch: () => number
  /** Whether standard output shows colours. */
  readonly colour: boolean
  /** Writes to standard output. */
  readonly print: (text: string) => void
  /** Writes to standard error. */
  readonly warn: (text: string) => void
  /** Resolves when the command is told to end: Ctrl-C, the end of a terminal, the end of a session. */
  readonly untilEnded: () => Promise<void>
  /** Shows one line that the next one replaces, and an empty one removes; silent when nobody is watching. */
  readonly progress: (text: string) => void
}
