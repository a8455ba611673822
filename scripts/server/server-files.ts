import type { OutputFile } from '../model/output.ts'
import { type Header, headersFor, OPEN_TO_ALL } from './headers.ts'

/**
 * Settings that make a server send the headers, find `index.html` and `404.html`, and use files that were compressed in
 * advance; below a path, for that path alone. Apache and hosts that read `_headers` look for theirs at the top of the site;
 * the others are named by the settings of a server, and stand in a folder of their own. Nothing in them is secret.
 *
 * @param base the path that the site is published under, with a slash at both ends; nothing in it means anything else to a
 *   server (rule config/base-url)
 */
export function serverFiles(base: string): readonly OutputFile[] {
  const isBelowPath = base !== '/'
  return [
    { path: '_headers', content: formatHeadersFile(base) },
    { path: '.htaccess', content: formatApache(base) },
    { path: 'server/nginx.conf', content: isBelowPath ? formatNginxBelow(base) : formatNginx() },
    { path: 'server/Caddyfile', content: isBelowPath ? formatCaddyBelow(base) : formatCaddy() },
  ]
}

const lines = (...parts: readonly string[]) => `${parts.join('\n')}\n`
const indented = (parts: readonly string[], by: string) => parts.map((part) => `${by}${part}`)
const forEachHeader = (base: string, format: (...header: Header) => string) =>
  headersFor(base).map(([name, value]) => format(name, value))

/** Browsers write other letters than those of ASCII with percent signs; nginx and Caddy look for the letters themselves. */
const withLetters = (path: string) =>
  path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
const withoutSlash = (base: string) => base.replace(/\/+$/, '')

const noteBelow = (base: string) => [
  `# The site stands below ${base}: nothing here concerns the rest of the domain. So there is no Strict-Transport-Security,`,
  '# which would bind all of it.',
]

// https://docs.netlify.com/manage/routing/headers/, read by Cloudflare Pages as well.
function formatHeadersFile(base: string): string {
  const note = base === '/' ? [] : [...noteBelow(base), '# Put it at the top of the domain: it is read nowhere else.']
  return lines(
    ...note,
    `${base}*`,
    ...forEachHeader(base, (name, value) => `  ${name}: ${value}`),
    ...['data/*', 'feed.atom', 'calendar.ics', 'build.json'].flatMap((path) => [
      `${base}${path}`,
      `  ${OPEN_TO_ALL.join(': ')}`,
    ]),
  )
}

// The endings of names of the open data, with feeds and calendars. Not all hosts that read `_headers` know such endings: there,
// the data and what stands at the top are named.
const OPEN_DATA = ['json', 'csv', 'rdf', 'atom', 'ics'] as const

// What many servers do not know, and would send as bytes of no kind.
const MEDIA_TYPES = [
  ['csv', 'text/csv; charset=utf-8'],
  ['rdf', 'application/rdf+xml'],
  ['ics', 'text/calendar; charset=utf-8'],
] as const
const forEachMediaType = <T>(format: (ending: string, mediaType: string) => T) =>
  MEDIA_TYPES.map(([ending, mediaType]) => format(ending, mediaType))

// What gets smaller by being compressed. Apache does it while it sends, with or without files that were compressed in advance.
const COMPRESSIBLE = [
  'text/html',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/csv',
  'text/calendar',
  'text/xml',
  'application/json',
  'application/xml',
  'application/atom+xml',
  'application/rdf+xml',
  'image/svg+xml',
]

// https://httpd.apache.org/docs/2.4/mod/mod_headers.html
function formatApache(base: string): string {
  const alias = `# In the settings of the server: Alias "${withLetters(withoutSlash(base))}" "/path/to/dist"`
  return lines(
    '# Needs mod_headers, and AllowOverride FileInfo Options Indexes.',
    ...(base === '/' ? [] : [...noteBelow(base), alias]),
    'DirectoryIndex index.html',
    'Options -Indexes',
    `ErrorDocument 404 ${base}404.html`,
    '# A folder without a page of its own, which is not listed.',
    `ErrorDocument 403 ${base}404.html`,
    'AddDefaultCharset utf-8',
    ...forEachMediaType((ending, mediaType) => `AddType "${mediaType}" .${ending}`),
    ...forEachHeader(base, (name, value) => `Header always set ${name} "${value}"`),
    `<FilesMatch "\\.(${OPEN_DATA.join('|')})$">`,
    `Header always set ${OPEN_TO_ALL[0]} "${OPEN_TO_ALL[1]}"`,
    '</FilesMatch>',
    '<IfModule mod_filter.c>',
    '<IfModule mod_deflate.c>',
    `AddOutputFilterByType DEFLATE ${COMPRESSIBLE.join(' ')}`,
    '</IfModule>',
    '</IfModule>',
    '# A file that Apache has compressed has another ETag, which it does not know again when browsers ask whether it has changed.',
    `RequestHeader edit* If-None-Match '-gzip"' '"'`,
  )
}

// A server reads what it includes as root, and takes whatever stands there.
const COPY_NOTE = [
  '# Include a copy that only root may write: what stands here is up to whoever may publish the site. Look at what has',
  '# changed before you copy it anew.',
]

const BROTLI_NOTE = '# For Brotli, install libnginx-mod-http-brotli-static and add: brotli_static on;'

function formatNginx(): string {
  return lines(
    '# Stands in a server block: root /path/to/dist; include /path/to/copy/nginx.conf;',
    ...COPY_NOTE,
    BROTLI_NOTE,
    ...nginxOrigins('/'),
    ...nginxSettings('/'),
  )
}

/**
 * A variable says where the folder is, so that the file can be included as the build writes it. `^~` keeps what the rest of
 * the server does with endings of names, such as `location ~ \.php$`, away from the site.
 */
function formatNginxBelow(base: string): string {
  const place = withLetters(base)
  const folder = nginxVariable('folder', base)
  return lines(
    '# Stands in the server block of the domain:',
    `#   set ${folder} /path/to/dist; include /path/to/copy/nginx.conf;`,
    ...COPY_NOTE,
    BROTLI_NOTE,
    ...noteBelow(base),
    ...nginxOrigins(base),
    `location = ${withoutSlash(place)} {`,
    '    absolute_redirect off;',
    `    return 301 ${base};`,
    '}',
    `location ^~ ${place} {`,
    `    alias ${folder}/;`,
    ...indented(nginxSettings(base), '    '),
    '}',
  )
}

/** A variable of this site alone, as other sites may stand in the same server block. */
function nginxVariable(name: string, base: string): string {
  return `$${name}${withoutSlash(base).replaceAll(/[^a-z0-9]+/gi, '_')}`
}

/** A header whose value is empty is not sent. A `location` with a header of its own would lose all the others. */
function nginxOrigins(base: string): readonly string[] {
  const origins = nginxVariable('origins', base)
  return [`set ${origins} "";`, `if ($uri ~ "\\.(${OPEN_DATA.join('|')})$") { set ${origins} "${OPEN_TO_ALL[1]}"; }`]
}

// https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html
function nginxSettings(base: string): readonly string[] {
  return [
    'index index.html;',
    '# A folder without a page of its own, which nginx does not list, is told as any other page that does not exist.',
    `error_page 403 404 =404 ${withLetters(base)}404.html;`,
    'charset utf-8;',
    'server_tokens off;',
    '# Behind another server, this one does not know the address that readers see.',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    ...forEachMediaType((ending, mediaType) => `location ~ \\.${ending}$ { types { } default_type "${mediaType}"; }`),
    'expires off;',
    ...forEachHeader(base, (name, value) => `add_header ${name} "${value}" always;`),
    `add_header ${OPEN_TO_ALL[0]} ${nginxVariable('origins', base)} always;`,
  ]
}

function formatCaddy(): string {
  return lines(
    '# Stands in a site block: root * /path/to/dist, then import /path/to/copy/Caddyfile',
    ...COPY_NOTE,
    ...caddySettings('/'),
    'handle_errors {',
    ...indented(CADDY_NOT_FOUND, '\t'),
    '}',
  )
}

function formatCaddyBelow(base: string): string {
  const place = withLetters(base)
  const below = `${place}*`
  return lines(
    '# Stands in the site block of the domain:',
    `#   root ${below} /path/to/dist`,
    '#   import /path/to/copy/Caddyfile',
    ...COPY_NOTE,
    ...noteBelow(base),
    `redir ${withoutSlash(place)} ${base} 301`,
    `handle ${below} {`,
    `\turi strip_prefix ${withoutSlash(base)}`,
    ...indented(caddySettings(base), '\t'),
    '}',
    'handle_errors {',
    `\thandle ${below} {`,
    ...indented(CADDY_NOT_FOUND, '\t\t'),
    '\t}',
    '}',
  )
}

// https://caddyserver.com/docs/caddyfile/matchers and https://caddyserver.com/docs/caddyfile/directives/file_server
function caddySettings(base: string): readonly string[] {
  return [
    'header {',
    ...forEachHeader(base, (name, value) => `\t${name} "${value}"`),
    '}',
    // An ending of names is told by `path` alone: before a header, `*.csv` would be the name of one.
    ...forEachMediaType((ending, mediaType) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${mediaType}"`,
    ]).flat(),
    `@open_data path ${OPEN_DATA.map((ending) => `*.${ending}`).join(' ')}`,
    `header @open_data ${OPEN_TO_ALL[0]} "${OPEN_TO_ALL[1]}"`,
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ]
}

const CADDY_NOT_FOUND = ['rewrite * /404.html', 'file_server']
