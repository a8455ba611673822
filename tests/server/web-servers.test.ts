// What web servers make of the settings that a build writes, at the top of a domain and below a path of somebody else's site.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFor } from '../../scripts/server/headers.ts'
import { serverFiles } from '../../scripts/server/server-files.ts'
import type { ServedFolder } from '../helpers/serve-folder.ts'
import { serveWithApache } from '../helpers/serve-with-apache.ts'
import { serveWithCaddy } from '../helpers/serve-with-caddy.ts'
import { serveWithNginx } from '../helpers/serve-with-nginx.ts'

const folder = mkdtempSync(join(tmpdir(), 'served-'))
chmodSync(folder, 0o755)
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
  write(`${name}/data/2018.json`, '{}')
  write(`${name}/parter/polis/feed.atom`, '<feed/>')
  write(`${name}/calendar.ics`, 'BEGIN:VCALENDAR')
  write(`${name}/page.php`, 'not run')
  const long = 'Vi lovar att synas mer. '.repeat(100)
  write(`${name}/lang/index.html`, long)
  write(`${name}/lang/index.html.gz`, gzipSync(long))
  return join(folder, name)
}

const ask = (served: ServedFolder, path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(new URL(path, served.address), { headers, redirect: 'manual' })
const shown = async (served: ServedFolder, path: string) => {
  const answer = await ask(served, path)
  return [answer.status, await answer.text()]
}
const originsOf = async (served: ServedFolder, path: string) =>
  (await ask(served, path)).headers.get('access-control-allow-origin')
const namesOf = (base: string) => headersFor(base).map(([name]) => name)

// Apache says that a folder may not be listed, with the same page.
const SERVERS = [
  { name: 'nginx', serve: serveWithNginx, ofFolder: 404 },
  { name: 'Caddy', serve: serveWithCaddy, ofFolder: 404 },
  { name: 'Apache', serve: serveWithApache, ofFolder: 403 },
]

describe.each(SERVERS)('$name at the top of a domain', ({ name, serve, ofFolder }) => {
  let served: ServedFolder
  const top = `top-${name}`
  beforeAll(async () => {
    served = await serve(siteIn(top, '/'))
  })
  afterAll(() => served.stop())

  test.each(['', '2018/', 'data/promises.csv', 'nothing/'])('/%s has every header once', async (path) => {
    const { headers } = await ask(served, path)
    for (const [name, value] of headersFor('/')) expect(headers.get(name)).toBe(value)
  })

  test.each([
    ['nothing/', 404],
    ['data/', ofFolder],
    ['data', ofFolder],
  ])('what is no page is answered with the page for that: /%s', async (path, status) => {
    const answer = await fetch(new URL(path, served.address))
    expect([answer.status, await answer.text()]).toEqual([status, 'finns inte'])
    expect(answer.headers.get('content-security-policy')).not.toBeNull()
  })

  test('scripts on pages of others may read the open data, and nothing else', async () => {
    expect(await originsOf(served, 'data/promises.csv')).toBe('*')
    expect(await originsOf(served, 'data/2018.json')).toBe('*')
    expect(await originsOf(served, 'parter/polis/feed.atom')).toBe('*')
    expect(await originsOf(served, 'calendar.ics')).toBe('*')
    expect(await originsOf(served, '2018/')).toBeNull()
  })

  test('a page that has changed is seen by those who have the earlier one; others need not fetch it again', async () => {
    // Long ago, so that a browser would take it for one that hardly ever changes.
    write(`${top}/2018/index.html`, 'sex utbildningar')
    utimesSync(join(folder, top, '2018/index.html'), new Date('2019-01-01'), new Date('2019-01-01'))
    const earlier = await ask(served, '2018/')
    const known = { 'if-none-match': String(earlier.headers.get('etag')) }
    expect((await ask(served, '2018/', known)).status).toBe(304)
    write(`${top}/2018/index.html`, 'fem utbildningar')
    const later = await ask(served, '2018/', known)
    expect([later.status, await later.text()]).toEqual([200, 'fem utbildningar'])
  })

  test('whoever fetched a page compressed need not fetch it again either', async () => {
    const compressed = { 'accept-encoding': 'gzip' }
    const earlier = await ask(served, 'lang/', compressed)
    expect(earlier.headers.get('content-encoding')).toBe('gzip')
    const known = { ...compressed, 'if-none-match': String(earlier.headers.get('etag')) }
    expect((await ask(served, 'lang/', known)).status).toBe(304)
  })
})

const domain = join(folder, 'domain')
const nginxOf = (site: string, variable: string) =>
  serveWithNginx(
    site,
    [
      `root ${domain}; index index.html; expires 30d;`,
      'location ~ \\.(php|css)$ { return 403; }',
      `set ${variable} ${site}; include ${site}/server/nginx.conf;`,
    ].join(' '),
  )
const caddyOf = (site: string, place: string) =>
  serveWithCaddy(site, [
    `root * ${domain}`,
    `root ${place}* ${site}`,
    '@own not path /loften/* /om/*',
    'header @own Cache-Control max-age=2592000',
    '@program path /page.php',
    'error @program 403',
    `import ${site}/server/Caddyfile`,
    'file_server',
  ])
const apacheOf = (site: string, place: string) =>
  serveWithApache(site, [
    `DocumentRoot ${domain}`,
    `Alias ${place.slice(0, -1)} ${site}`,
    `<Directory ${domain}>`,
    'DirectoryIndex index.html',
    'Require all granted',
    '<Files "*.php">',
    'Require all denied',
    '</Files>',
    '</Directory>',
  ])

describe.each([
  { server: 'nginx', base: '/loften/', serve: (site: string) => nginxOf(site, '$folder_loften') },
  { server: 'nginx', base: '/om/l%C3%B6ften/', serve: (site: string) => nginxOf(site, '$folder_om_l_C3_B6ften') },
  { server: 'Caddy', base: '/loften/', serve: (site: string) => caddyOf(site, '/loften/') },
  { server: 'Caddy', base: '/om/l%C3%B6ften/', serve: (site: string) => caddyOf(site, '/om/löften/') },
  { server: 'Apache', base: '/loften/', serve: (site: string) => apacheOf(site, '/loften/') },
  { server: 'Apache', base: '/om/l%C3%B6ften/', serve: (site: string) => apacheOf(site, '/om/löften/') },
])('$server below $base', ({ server, base, serve }) => {
  let served: ServedFolder
  beforeAll(async () => {
    const site = siteIn('below', base)
    write('domain/index.html', 'kommunen')
    write('domain/page.php', 'a program')
    write('domain/facts.json', '{}')
    served = await serve(site)
  })
  afterAll(() => served.stop())

  test('pages and files are found', async () => {
    expect(await shown(served, base)).toEqual([200, 'start'])
    expect(await shown(served, `${base}2018/`)).toEqual([200, '2018'])
    expect(await shown(served, `${base}data/promises.csv`)).toEqual([200, 'id'])
    expect((await ask(served, `${base}data/promises.csv`)).headers.get('content-type')).toBe('text/csv; charset=utf-8')
  })

  test('what the domain does with endings of names does not reach the site', async () => {
    expect(await shown(served, `${base}page.php`)).toEqual([200, 'not run'])
  })

  test('what does not exist is answered with the page of the site', async () => {
    expect(await shown(served, `${base}nothing/`)).toEqual([404, 'finns inte'])
    expect(await shown(served, `${base}data/`)).toEqual([server === 'Apache' ? 403 : 404, 'finns inte'])
    expect(await shown(served, `${base}../${encodeURIComponent('../')}nginx.conf`)).not.toContain(200)
  })

  test('without the slash at its end, the address leads to the site, and a folder to its page', async () => {
    for (const path of [base, `${base}2018/`]) {
      const { status, headers } = await ask(served, path.slice(0, -1))
      expect([301, 308]).toContain(status)
      expect(new URL(String(headers.get('location')), served.address).pathname.toLowerCase()).toBe(path.toLowerCase())
    }
  })

  test.each(['', '2018/', 'data/promises.csv', 'nothing/'])('%s has every header once', async (path) => {
    const { headers } = await ask(served, base + path)
    for (const [name, value] of headersFor(base)) expect(headers.get(name)).toBe(value)
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  test('scripts on pages of others may read the open data, and nothing else', async () => {
    expect(await originsOf(served, `${base}data/2018.json`)).toBe('*')
    expect(await originsOf(served, `${base}2018/`)).toBeNull()
    expect(await originsOf(served, '/facts.json')).toBeNull()
  })

  test('the rest of the domain stays as it was', async () => {
    const start = await ask(served, '/')
    expect([start.status, await start.text()]).toEqual([200, 'kommunen'])
    for (const name of namesOf(base)) {
      if (name !== 'Cache-Control') expect(start.headers.get(name)).toBeNull()
    }
    const missing = await ask(served, '/nothing')
    expect([missing.status, await missing.text()]).toEqual([404, expect.not.stringContaining('finns inte')])
    expect((await ask(served, '/page.php')).status).toBe(403)
  })
})
