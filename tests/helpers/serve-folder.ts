import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export type ServedFolder = { readonly address: string; readonly stop: () => Promise<void> }

/**
 * Serves a folder on this machine as a plain web server does, under a path of its own, so that a link which only works
 * at the root of a server is found out.
 */
export async function serveFolder(folder: string, base = '/arkiv/'): Promise<ServedFolder> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : null
    const content = file === null ? null : await readFile(file).catch(() => null)
    if (file !== null && content !== null) {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content)
    } else {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end(await readFile(join(folder, '404.html')))
    }
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${base}`,
    stop: () =>
      new Promise((stopped, failed) => {
        server.close((error) => (error ? failed(error) : stopped()))
        server.closeAllConnections()
      }),
  }
}

function fileFor(folder: string, path: string): string {
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)
}
