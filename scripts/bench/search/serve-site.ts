import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A file that was asked for, and what it weighs on the way: compressed, where servers compress. */
export type Sent = { readonly path: string; readonly compressedBytes: number }

export type ServedSite = {
  readonly address: string
  /** What was sent since this was asked the last time. */
  readonly sent: () => readonly Sent[]
  readonly stop: () => Promise<void>
}

/** Serves a folder on 127.0.0.1 and keeps account of what is sent. */
export async function serveSite(folder: string): Promise<ServedSite> {
  let sent: Sent[] = []
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      const { pathname } = new URL(url, 'http://localhost')
      const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html')
      const file = join(folder, path)
      if (!file.startsWith(join(folder, '/'))) throw new Error(`${path} is outside the site.`)
      const content = await readFile(file)
      const type = TYPES[extname(path)]
      // Pagefind has compressed its own files already.
      sent.push({ path, compressedBytes: type === undefined ? content.length : gzipSync(content).length })
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(content)
    } catch (error) {
      response.writeHead(404).end(String(error))
    }
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    sent: () => {
      const since = sent
      sent = []
      return since
    },
    stop: () =>
      new Promise((stopped, failed) => {
        server.close((error) => (error ? failed(error) : stopped()))
        server.closeAllConnections()
      }),
  }
}
