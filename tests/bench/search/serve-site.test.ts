import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { type ServedSite, serveSite } from '../../../scripts/bench/search/serve-site.ts'

let site: ServedSite

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'serve-site-'))
  await mkdir(join(folder, 'site/sok'), { recursive: true })
  await writeFile(join(folder, 'site/sok/index.html'), '<p>Sök</p>')
  await writeFile(join(folder, 'secret.txt'), 'hemligt')
  site = await serveSite(join(folder, 'site'))
  onTestFinished(async () => {
    await site.stop()
    await rm(folder, { recursive: true })
  })
})

/** As it is written: `fetch` would tidy the path up. */
function ask(path: string): Promise<number | undefined> {
  const { port } = new URL(site.address)
  return new Promise((answered, failed) => {
    const asking = request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume()
      response.on('end', () => answered(response.statusCode))
    })
    asking.on('error', failed).end()
  })
}

test('a page is sent, and told with its weight', async () => {
  expect(await ask('/sok/')).toBe(200)
  expect(site.sent()).toMatchObject([{ path: '/sok/index.html' }])
  expect(site.sent()).toEqual([])
})

test.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%zz', '/finns-inte/'])(
  '%s is not found, and the server goes on',
  async (path) => {
    expect(await ask(path)).toBe(404)
    expect(await ask('/sok/')).toBe(200)
  },
)
