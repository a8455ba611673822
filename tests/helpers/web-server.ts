import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ServedFolder } from './serve-folder.ts'

const MOST_ATTEMPTS = 100

export type WebServer = {
  readonly program: string
  /**
   * Writes the settings of a server that stays in the foreground, and answers with what to start it by.
   *
   * @param folder a folder of its own for settings, logs and what is temporary
   */
  readonly settle: (folder: string, port: number) => readonly string[]
}

/** Runs a web server on this machine, and goes on when it answers. */
export async function runWebServer({ program, settle }: WebServer): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  const port = await freePort()
  const server = spawn(program, settle(folder, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Caddy keeps its state there.
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  })
  let complaints = ''
  server.stderr.on('data', (text) => {
    complaints += text
  })
  const ended = once(server, 'exit')
  const address = `http://127.0.0.1:${port}/`
  for (let attempt = 0; !(await answers(address)); attempt++) {
    if (server.exitCode !== null || attempt === MOST_ATTEMPTS) {
      throw new Error(`${program} does not serve:\n${complaints}`)
    }
    await setTimeout(100)
  }
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  )
}
