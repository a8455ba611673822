import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ServedFolder } from './serve-folder.ts'

const MOST_ATTEMPTS = 100

/**
 * Serves a built site on this machine with nginx, by the settings that the build wrote into it.
 *
 * @param server what stands in the server block
 */
export async function serveWithNginx(
  site: string,
  server = `root ${site}; include ${site}/server/nginx.conf;`,
): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  mkdirSync(join(folder, 'temporary'))
  const settings = join(folder, 'nginx.conf')
  writeFileSync(settings, settingsFor(server, folder, port))
  const nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', settings], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  nginx.stderr.on('data', (text) => {
    complaints += text
  })
  const ended = once(nginx, 'exit')
  const address = `http://127.0.0.1:${port}/`
  for (let attempt = 0; !(await answers(address)); attempt++) {
    if (nginx.exitCode !== null || attempt === MOST_ATTEMPTS) throw new Error(`nginx does not serve:\n${complaints}`)
    await setTimeout(100)
  }
  return {
    address,
    stop: async () => {
      nginx.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function settingsFor(server: string, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(folder, 'temporary', kind)};\n`,
  )
  return [
    // As root, nginx would become somebody who may not read temporary folders.
    process.getuid?.() === 0 ? 'user root;\n' : '',
    `daemon off;\nworker_processes 1;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\n`,
    `http {\n  include /etc/nginx/mime.types;\n  default_type application/octet-stream;\n  access_log off;\n`,
    ...temporary,
    `  server {\n    listen 127.0.0.1:${port};\n    ${server}\n  }\n}\n`,
  ].join('')
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
