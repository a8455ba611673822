import { describe, expect, test } from 'vitest'
import { headersFor } from '../../scripts/server/headers.ts'
import { serverFiles } from '../../scripts/server/server-files.ts'

describe.each(['/', '/arkiv/'])('under %s', (base) => {
  test.each(serverFiles(base).map(({ path, content }) => [path, String(content)] as const))(
    '%s has every header with its value',
    (_, content) => {
      for (const [name, value] of headersFor(base)) {
        expect(content.split('\n').filter((line) => line.includes(name) && line.includes(value))).toHaveLength(1)
      }
    },
  )

  test('nothing may be shown later without asking the server, as no name of a file changes with it', () => {
    expect(headersFor(base)).toContainEqual(['Cache-Control', 'no-cache'])
  })
})

test('a site below a path does not bind its whole domain to HTTPS, and its files say so', () => {
  const name = 'Strict-Transport-Security'
  expect(Object.fromEntries(headersFor('/'))).toHaveProperty(name)
  expect(Object.fromEntries(headersFor('/arkiv/'))).not.toHaveProperty(name)
  for (const { content } of serverFiles('/arkiv/')) {
    expect(String(content)).toContain(
      'below /arkiv/: nothing here concerns the rest of the domain. So there is no Strict',
    )
    expect(String(content)).not.toContain('max-age')
  }
})

test('servers find the page for what does not exist under the path of the site', () => {
  const contentOf = (wanted: string) => serverFiles('/arkiv/').find(({ path }) => path === wanted)?.content
  expect(contentOf('.htaccess')).toContain('ErrorDocument 404 /arkiv/404.html\n')
  expect(contentOf('.htaccess')).toContain('ErrorDocument 403 /arkiv/404.html\n')
  expect(contentOf('server/nginx.conf')).toContain('error_page 403 404 =404 /arkiv/404.html;\n')
  expect(contentOf('server/Caddyfile')).toContain('\thandle /arkiv/* {\n\t\trewrite * /404.html\n')
  expect(contentOf('_headers')).toMatch(/^\/arkiv\/\*\n/m)
})

test.each(['/', '/arkiv/'])('under %s, servers are told to include a copy that only root may write', (base) => {
  for (const wanted of ['server/nginx.conf', 'server/Caddyfile']) {
    const content = String(serverFiles(base).find(({ path }) => path === wanted)?.content)
    expect(content).toContain('# Include a copy that only root may write')
    expect(content).not.toContain('/path/to/dist/server')
  }
})

test.each([
  ['.htaccess', 'AddType "application/rdf+xml" .rdf'],
  ['server/nginx.conf', 'location ~ \\.rdf$ { types { } default_type "application/rdf+xml"; }'],
  ['server/Caddyfile', 'header @rdf Content-Type "application/rdf+xml"'],
])('%s names the kinds of files that servers do not know', (wanted, line) => {
  const content = serverFiles('/').find(({ path }) => path === wanted)?.content
  expect(String(content).split('\n')).toContain(line)
})

test.each([
  ['_headers', '/arkiv/data/*\n  Access-Control-Allow-Origin: *\n'],
  ['_headers', '/arkiv/feed.atom\n  Access-Control-Allow-Origin: *\n'],
  [
    '.htaccess',
    '<FilesMatch "\\.(json|csv|rdf|atom|ics)$">\nHeader always set Access-Control-Allow-Origin "*"\n</FilesMatch>\n',
  ],
  ['server/Caddyfile', '\theader @open_data Access-Control-Allow-Origin "*"\n'],
])('%s lets scripts on pages of others read the open data', (wanted, part) => {
  expect(String(serverFiles('/arkiv/').find(({ path }) => path === wanted)?.content)).toContain(part)
})
