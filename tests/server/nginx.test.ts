// What nginx makes of the settings that a build writes.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HEADERS } from '../../scripts/server/headers.ts'
import { serverFiles } from '../../scripts/server/server-files.ts'
import type { ServedFolder } from '../helpers/serve-folder.ts'
import { serveWithNginx } from '../helpers/serve-with-nginx.ts'

const folder = mkdtempSync(join(tmpdir(), 'served-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const siteIn = (name: string, base: string) => {
  for (const { path, content } of serverFiles(base)) write(`${name}/${path}`, content)
  write(`${name}/index.html`, 'start')
  write(`${name}/404.html`, 'finns inte')
  write(`${name}/2018/index.html`, '2018')
  write(`${name}/data/promises.csv`, 'id')
  write(`${name}/page.php`, 'not run')
  return join(folder, name)
}

const ask = (served: ServedFolder, path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(new URL(path, served.address), { headers, redirect: 'manual' })

describe('at the top of a domain', () => {
  let served: ServedFolder
  beforeAll(async () => {
    served = await serveWithNginx(siteIn('top', '/'))
  })
  afterAll(() => served.stop())

  test.each(['', '2018/', 'data/promises.csv', 'nothing/'])('/%s has every header once', async (path) => {
    const { headers } = await ask(served, path)
    for (const [name, value] of HEADERS) expect(headers.get(name)).toBe(value)
  })

  test('a page that has changed is seen by those who have the earlier one; others need not fetch it again', async () => {
    // Long ago, so that a browser would take it for one that hardly ever changes.
    write('top/2018/index.html', 'sex utbildningar')
    utimesSync(join(folder, 'top/2018/index.html'), new Date('2019-01-01'), new Date('2019-01-01'))
    const earlier = await ask(served, '2018/')
    const known = { 'if-none-match': String(earlier.headers.get('etag')) }
    expect((await ask(served, '2018/', known)).status).toBe(304)
    write('top/2018/index.html', 'fem utbildningar')
    const later = await ask(served, '2018/', known)
    expect([later.status, await later.text()]).toEqual([200, 'fem utbildningar'])
  })
})
