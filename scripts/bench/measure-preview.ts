import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { PREVIEW_EVENTS_ADDRESS } from '../model/addresses.ts'
import { commandOf, endWithUs, type Measured, watchMemory } from './measure-process.ts'

/** A promise that is edited: its file, and the address of its page. */
export type EditedPromise = { readonly file: string; readonly address: string }

/** How long `npm start` takes until the start page has been sent. */
export async function measureStart(root: string, stopwatch: () => number): Promise<Measured> {
  const start = stopwatch()
  return withPreview(root, async (origin) => {
    await read(`${origin}/`)
    return stopwatch() - start
  })
}

/** How long it takes from when a file is saved until an open page of the preview has been told, and sent with the new text. */
export async function measureReload(
  root: string,
  { file, address }: EditedPromise,
  run: number,
  stopwatch: () => number,
): Promise<Measured> {
  return withPreview(root, async (origin) => {
    const page = `${origin}${address}`
    await read(page)
    const { body } = await fetch(`${origin}${PREVIEW_EVENTS_ADDRESS}`)
    if (body === null) throw new Error('The preview tells of no changes.')
    const events = body.pipeThrough(new TextDecoderStream()).getReader()
    // What there is to show at first.
    await events.read()
    const start = stopwatch()
    const sentence = editPromise(file, run)
    for (;;) {
      const { done } = await events.read()
      if (done) throw new Error('The preview ended before it told of the change.')
      if ((await read(page)).includes(sentence)) break
    }
    const timeMs = stopwatch() - start
    await events.cancel()
    return timeMs
  })
}

/** Adds a sentence to a promise, as an editor would; yields it, as it stands on the page. */
export function editPromise(file: string, run: number): string {
  // A number before what it counts would be marked there, to stay on one line with it.
  const sentence = `Löftet sågs över i omgång ${run}.`
  appendFileSync(file, `\n${sentence}\n`)
  return sentence
}

async function withPreview(root: string, measure: (origin: string) => Promise<number>): Promise<Measured> {
  const { file, words, folder } = commandOf('start', '--root', root, '--port', '0')
  const child = spawn(file, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const forget = endWithUs(child)
  const memory = watchMemory(child)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    const timeMs = await measure(await originToldBy(child.stdout))
    return { timeMs, peakBytes: memory.peakBytes() }
  } finally {
    memory.stop()
    child.kill('SIGTERM')
    await ended
    forget()
  }
}

/** `http://127.0.0.1:8080`, once the preview says so. */
async function originToldBy(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: output })
  const told = new Promise<string | null>((resolve) => {
    lines.on('line', (line) => {
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
      if (origin !== undefined) resolve(origin)
    })
    lines.once('close', () => resolve(null))
  })
  const origin = await told
  if (origin === null) throw new Error('The preview ended before it was ready.')
  return origin
}

async function read(address: string): Promise<string> {
  const response = await fetch(address)
  const text = await response.text()
  if (!response.ok) throw new Error(`The preview answered ${response.status} for ${address}.`)
  return text
}
