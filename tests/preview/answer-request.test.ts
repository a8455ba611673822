import { beforeEach, describe, expect, test } from 'vitest'
import { answerRequest } from '../../scripts/preview/answer-request.ts'
import { loadSnapshot } from '../../scripts/preview/load-snapshot.ts'
import type { Snapshot } from '../../scripts/preview/snapshot.ts'
import type { Workshop } from '../../scripts/preview/workshop.ts'
import type { SiteFiles } from '../helpers/write-site.ts'
import { COMMITMENTS_FILE, PREVIEWED_FILES, previewed, publicationOfYear, SETTINGS } from './preview-source.ts'

let snapshot: Snapshot
let workshop: Workshop

async function preview(files: SiteFiles = {}): Promise<void> {
  const site = await previewed({ ...PREVIEWED_FILES, ...files })
  workshop = site.workshop
  snapshot = await loadSnapshot(site.source, null)
}

async function ask(url: string, { method = 'GET', host = '127.0.0.1:8080' } = {}) {
  const { status, headers, content } = await answerRequest({ method, url, host }, snapshot, workshop)
  return { status, headers, text: Buffer.from(content).toString() }
}

describe('of a site without errors', () => {
  beforeEach(() => preview())

  test('a page is that of the site, with the script of the preview', async () => {
    const { status, headers, text } = await ask('/2018/loften/grannsamverkan/?från=mejl')
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/html; charset=utf-8' })
    expect(text).toContain('Vi utbildar grannar.')
    expect(text).toContain(`data-version="${snapshot.version}"`)
  })

  test.each([
    ['/2018', '/2018/'],
    ['/2018/loften/grannsamverkan?q=1', '/2018/loften/grannsamverkan/?q=1'],
  ])('%s leads to %s', async (url, location) => {
    expect(await ask(url)).toMatchObject({ status: 302, headers: { location } })
  })

  test.each([
    ['/2018/loften/finns-inte/'],
    ['/finns-inte.txt'],
    ['//2018'],
    ['/..%2f..%2fetc%2fpasswd'],
    ['/../../etc/passwd'],
    ['/%2e%2e/site.config.ts'],
    ['/2018/files/..%2f..%2fparties.yaml'],
    ['/content/parties.yaml'],
    ['/..\\site.config.ts'],
    ['/2018/%00'],
  ])('%s is no address of the site', async (url) => {
    const { status, text } = await ask(url)
    expect(status).toBe(404)
    expect(text).toContain('Sidan finns inte')
    expect(text).toContain('data-version=')
  })

  test.each(['/%', '/%zz', '2018/', 'http://evil.example/'])('%s makes no sense', async (url) => {
    expect((await ask(url)).status).toBe(400)
  })

  test.each(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', 'localhost.evil.example:8080', ''])(
    'a request to the host "%s" learns nothing',
    async (host) => {
      const { status, text } = await ask('/2018/', { host })
      expect({ status, text }).toEqual({
        status: 403,
        text: 'Förhandsvisningen svarar bara på 127.0.0.1 och localhost.\n',
      })
    },
  )

  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1', '127.0.0.1:9999'])('%s is this machine', async (host) => {
    expect((await ask('/', { host })).status).toBe(200)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('nothing can be done with %s', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  test('the page of problems says that there are none, and leads back', async () => {
    const { status, text } = await ask('/__preview/problems/')
    expect(status).toBe(200)
    expect(text).toContain('Det finns inget att rätta.')
    expect(text).toContain('<a href="/">Till webbplatsen</a>')
  })
})

test('what cannot be made is told in its place, with the reason', async () => {
  await preview()
  const failing: Workshop = {
    ...workshop,
    previewAssets: () => Promise.reject(new Error('Mallen saknas.', { cause: new Error('Disken är full.') })),
  }
  const { status, content } = await answerRequest(
    { method: 'GET', url: '/2018/', host: 'localhost' },
    snapshot,
    failing,
  )
  expect(status).toBe(500)
  for (const words of ['/2018/ kunde inte göras.', 'Mallen saknas.', 'Disken är full.', 'data-version=']) {
    expect(content).toContain(words)
  }
})

test('a file that belongs to a publication is served as it is', async () => {
  await preview({ 'content/2018/files/Beslut & plan.txt': 'Beslut' })
  expect(await ask('/2018/files/Beslut%20%26%20plan.txt')).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    text: 'Beslut',
  })
})

test('a site with a path of its own stands there, and the root leads to it', async () => {
  await preview({ 'site.config.ts': SETTINGS.replace('loften.test/', 'kommun.example/loften/') })
  expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/loften/' } })
  expect((await ask('/loften/2018/')).status).toBe(200)
  expect((await ask('/2018/')).status).toBe(404)
  expect((await ask('/loften/assets/site.css')).headers['content-type']).toBe('text/css; charset=utf-8')
})

test('a path with other letters than English ones is the same, however the browser writes it', async () => {
  await preview({ 'site.config.ts': SETTINGS.replace('loften.test/', 'kommun.test/l%C3%B6ften/') })
  expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/l%C3%B6ften/' } })
  expect((await ask('/l%C3%B6ften/2018/')).status).toBe(200)
  expect((await ask('/l%c3%b6ften/2018/')).status).toBe(200)
  expect((await ask('/2018/')).status).toBe(404)
})

describe('drafts and publications to come', () => {
  beforeEach(() =>
    preview({
      ...publicationOfYear('2019', 'state: draft'),
      ...publicationOfYear('2027', 'state: published', 'published: 2027-01-15'),
    }),
  )

  test.each(['/2019/', '/2019/loften/belysning/', '/2019/utskrift/', '/2019/uppfoljning/'])(
    '%s says at its top that it is a draft',
    async (url) => {
      const { text } = await ask(url)
      expect(text.replace(/<head>.*<\/head>/s, '')).toMatch(/<main[^>]*><p class="release-mark"[^>]*>Utkast – /)
    },
  )

  test('a page of a publication to come says when', async () => {
    expect((await ask('/2027/loften/belysning/')).text).toContain(
      'Publiceras <span class="together">15 januari</span> 2027 – ',
    )
  })

  test('the start page names both, marked', async () => {
    const { text } = await ask('/')
    expect(text).toMatch(/Medborgarlöfte 2019<\/a> <span class="release-badge">Utkast</)
    expect(text).toMatch(/Medborgarlöfte 2027<\/a> <span class="release-badge">Inte publicerat än</)
  })

  test('a page of what is published has no mark', async () => {
    expect((await ask('/2018/loften/grannsamverkan/')).text).not.toContain('release-')
  })
})

describe('of a site with errors from the start', () => {
  beforeEach(() => preview({ [COMMITMENTS_FILE]: PREVIEWED_FILES[COMMITMENTS_FILE].replace('[kommun]', '[komun]') }))

  test.each(['/', '/2018/', '/finns-inte/'])('%s shows the errors and nothing else', async (url) => {
    const { status, text } = await ask(url)
    expect(status).toBe(503)
    expect(text).toContain('Webbplatsen visas så snart felen är rättade.')
    expect(text).toContain('content/2018/commitments.yaml')
    expect(text).toContain('Menade du <code>kommun</code>?')
    expect(text).toContain('data-version=')
  })

  test('the script of the preview is there all the same', async () => {
    expect((await ask('/__preview/preview.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })
})
