// The site with the headers that its own settings make nginx send.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitePolicy } from '../../scripts/model/content-policy.ts'
import { filesIn } from '../helpers/built-site.ts'
import { runScript } from '../helpers/run-script.ts'
import type { ServedFolder } from '../helpers/serve-folder.ts'
import { serveWithNginx } from '../helpers/serve-with-nginx.ts'
import { startBrowser } from '../helpers/start-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-web-'))
const site = join(folder, 'dist')
let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  const { status, stdout, stderr } = runScript('build', '--out', site, '--as-of', '2026-11-25', '--compress')
  expect(status, stdout + stderr).toBe(0)
  ;[served, browser] = await Promise.all([serveWithNginx(site), startBrowser()])
})

afterAll(async () => {
  await browser.close()
  await served.stop()
  rmSync(folder, { recursive: true })
})

/** One page of each kind: those whose addresses differ in nothing but the names of years, ids and languages. */
function onePageOfEachKind(): readonly string[] {
  const kindOf = (path: string) =>
    path
      .replace(/^(en|lattlast)\//, '$1/')
      .replace(/\d{4}(-\d{4})?/g, 'YEAR')
      .replace(/(loften|promises|undersokningar|surveys|teman|themes|parter|parties|platser|places)\/[^/]+\//, '$1/ID/')
  const pages = filesIn(site).filter((path) => path.endsWith('.html'))
  return [...new Map(pages.map((path) => [kindOf(path), path])).values()]
}

test('no page of any kind breaks its policy or asks another host for anything', async () => {
  const faults: string[] = []
  const asked = new Set<string>()
  const page = await browser.newPage()
  // What is blocked is told in the console, too, whether or not the page has begun to listen.
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  const paths = onePageOfEachKind()
  for (const path of paths) await page.goto(served.address + path.replace(/index\.html$/, ''), { waitUntil: 'load' })
  expect(paths.length).toBeGreaterThan(40)
  expect(faults).toEqual([])
  expect([...asked]).toEqual([new URL(served.address).origin])
})

test('the search works under the policy, WebAssembly and worker included', async () => {
  const faults: string[] = []
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) faults.push(message.text())
  })
  await page.goto(`${served.address}sok/?q=grannsamverkan`)
  await expect.poll(() => page.locator('main a[href*="/loften/"]').count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

test('an inline script that found its way into a page is not run', async () => {
  const page = await browser.newPage()
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  const body = html.replace('</main>', '<script>document.title = "taken"</script></main>')
  await page.route(served.address, async (route) => {
    const { headers } = await fetch(served.address)
    await route.fulfill({ body, headers: { ...Object.fromEntries(headers), 'content-encoding': 'identity' } })
  })
  await page.goto(served.address)
  expect(await page.title()).not.toBe('taken')
  // The test would find one: without the policy of the page and of the server, the script is run.
  await page.unroute(served.address)
  const open = body.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  await page.route(served.address, (route) => route.fulfill({ body: open, contentType: 'text/html; charset=utf-8' }))
  await page.goto(served.address)
  expect(await page.title()).toBe('taken')
})

test('no page has a script, a style or a handler of events inside', () => {
  const inline =
    /<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")|<style|\sstyle=|<[^>]*\son[a-z]+="|javascript:/i
  const found = filesIn(site).filter(
    (path) => path.endsWith('.html') && inline.test(readFileSync(join(site, path), 'utf8')),
  )
  expect(found).toEqual([])
})

describe('what nginx answers', () => {
  test.each([
    ['a page', ''],
    ['what does not exist', 'finns/inte/'],
    ['a PDF', '2018/utskrift/medborgarlofte-2018.pdf'],
  ])('%s comes with every security header', async (_, path) => {
    const { headers } = await fetch(served.address + path)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': sitePolicy(),
      'strict-transport-security': expect.stringMatching(/^max-age=\d+$/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test('a table is a table, with all headers and as it was compressed', async () => {
    const { headers } = await fetch(`${served.address}data/promises.csv`)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-encoding': 'gzip',
      'content-security-policy': sitePolicy(),
    })
  })

  test('what does not exist is answered with 404 and the page for it', async () => {
    const answer = await fetch(`${served.address}finns/inte/`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe(readFileSync(join(site, '404.html'), 'utf8'))
  })

  test('a text is sent as it was compressed by the build', async () => {
    const { encoding, body } = await rawAnswer(served.address)
    expect(encoding).toBe('gzip')
    expect(body.equals(readFileSync(join(site, 'index.html.gz')))).toBe(true)
  })
})

function rawAnswer(address: string): Promise<{ readonly encoding: string | undefined; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    ask(address, { headers: { 'accept-encoding': 'gzip' } }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part)
      resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) })
    })
      .on('error', reject)
      .end()
  })
}

test('compressed files hold what the texts say, and are smaller', () => {
  const packed = filesIn(site).filter((path) => path.endsWith('.gz'))
  expect(packed.length).toBeGreaterThan(200)
  for (const path of packed) {
    const text = readFileSync(join(site, path.slice(0, -'.gz'.length)))
    const [gz, br] = [readFileSync(join(site, path)), readFileSync(join(site, path.replace(/gz$/, 'br')))]
    expect(gunzipSync(gz).equals(text) && brotliDecompressSync(br).equals(text), path).toBe(true)
    expect(Math.max(gz.length, br.length), path).toBeLessThan(text.length)
  }
})
