import { expect, test } from 'vitest'
import { problemsIn } from '../../helpers/problems-in.ts'
import type { SiteFiles } from '../../helpers/write-site.ts'

type Redirect = readonly [from: string, to: string]

const redirects = (rows: readonly Redirect[], others: SiteFiles = {}) =>
  problemsIn({
    ...others,
    'content/redirects.yaml': rows.map(([from, to]) => `- { from: "${from}", to: "${to}" }\n`).join(''),
  })

test.each([
  ['/gammal', '/gammal/'],
  ['/gammal/', '/gammal/index.html'],
  ['/Gammal/', '/gammal/'],
  ['/ö/', '/%C3%B6/'],
  ['/\u00f6/', '/o\u0308/'],
])('%s and %s are one address to a web server, and one file of the site', async (one, other) => {
  const rows: readonly Redirect[] = [
    [one, '/2018/'],
    [other, '/'],
  ]
  expect(await redirects(rows)).toEqual(['2:11 redirect/duplicate'])
})

test.each(['/2018', '/2018/', '/2018/index.html', '/index.html', '/2018/files/%C3%B6.pdf', '/2018/files/ö.pdf'])(
  'something is there already at %s',
  async (from) => {
    const found = await redirects([[from, '/']], { 'content/2018/files/ö.pdf': '%PDF-1.4' })
    expect(found.filter((problem) => problem.includes('redirect/'))).toEqual(['1:11 redirect/source-exists'])
  },
)

test('old addresses of feeds and calendars lead to what they are called now, and today’s lead nowhere', async () => {
  const rows: readonly Redirect[] = [
    ['/nyheter/rss.xml', '/feed.atom'],
    ['/calendar.ics', '/'],
  ]
  expect(await redirects(rows)).toEqual(['2:11 redirect/source-exists'])
})

test('what leads on is found whichever way its address is written', async () => {
  const rows: readonly Redirect[] = [
    ['/a/', '/b/index.html'],
    ['/b', '/2018/'],
  ]
  expect(await redirects(rows)).toEqual(['1:22 redirect/chain'])
})

test('addresses that lead round in a circle are all told of', async () => {
  const rows: readonly Redirect[] = [
    ['/a/', '/b/'],
    ['/b', '/c/'],
    ['/c/', '/b'],
  ]
  expect(await redirects(rows)).toEqual(['1:22 redirect/chain', '2:21 redirect/chain', '3:22 redirect/chain'])
})

test('an address below another one is its own', async () => {
  const rows: readonly Redirect[] = [
    ['/a/', '/2018/'],
    ['/a/b/', '/2018/'],
    ['/a/b.html', '/2018/'],
  ]
  expect(await redirects(rows)).toEqual([])
})
