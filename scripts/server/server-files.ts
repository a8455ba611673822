import type { OutputFile } from '../model/output.ts'
import { HEADERS, type Header } from './headers.ts'

/**
 * Settings that make a server send the headers, find `index.html` and `404.html`, and use files that were
 * compressed in advance. Apache and hosts that read `_headers` look for theirs at the top of the site; the others are
 * named by the settings of a server, and stand in a folder of their own. Nothing in them is secret.
 *
 * @param base the path that the site is published under, with a slash at both ends
 */
export function serverFiles(base: string): readonly OutputFile[] {
  return [
    { path: '_headers', content: formatHeadersFile(base) },
    { path: '.htaccess', content: formatApache(base) },
    { path: 'server/nginx.conf', content: formatNginx(base) },
    { path: 'server/Caddyfile', content: formatCaddy() },
  ]
}

const lines = (...parts: readonly string[]) => `${parts.join('\n')}\n`
const forEachHeader = (format: (...header: Header) => string) => HEADERS.map(([name, value]) => format(name, value))

// https://docs.netlify.com/manage/routing/headers/, read by Cloudflare Pages as well.
function formatHeadersFile(base: string): string {
  return lines(`${base}*`, ...forEachHeader((name, value) => `  ${name}: ${value}`))
}

// What many servers do not know, and would send as bytes of no kind.
const MEDIA_TYPES = [
  ['csv', 'text/csv; charset=utf-8'],
  ['rdf', 'application/rdf+xml'],
  ['ics', 'text/calendar; charset=utf-8'],
] as const
const forEachMediaType = (format: (ending: string, mediaType: string) => string) =>
  MEDIA_TYPES.map(([ending, mediaType]) => format(ending, mediaType))

// https://httpd.apache.org/docs/2.4/mod/mod_headers.html
function formatApache(base: string): string {
  return lines(
    '# Needs mod_headers, and AllowOverride FileInfo Options Indexes.',
    'DirectoryIndex index.html',
    'Options -Indexes',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    ...forEachMediaType((ending, mediaType) => `AddType "${mediaType}" .${ending}`),
    ...forEachHeader((name, value) => `Header always set ${name} "${value}"`),
  )
}

// https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html
function formatNginx(base: string): string {
  return lines(
    '# Stands in a server block: root /path/to/dist; include /path/to/dist/server/nginx.conf;',
    '# For Brotli, install libnginx-mod-http-brotli-static and add: brotli_static on;',
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    'charset utf-8;',
    'server_tokens off;',
    'gzip_static on;',
    'gzip_vary on;',
    ...forEachMediaType((ending, mediaType) => `location ~ \\.${ending}$ { types { } default_type "${mediaType}"; }`),
    ...forEachHeader((name, value) => `add_header ${name} "${value}" always;`),
  )
}

// https://caddyserver.com/docs/caddyfile/directives/file_server
function formatCaddy(): string {
  return lines(
    '# Stands in a site block: root * /path/to/dist, then import /path/to/dist/server/Caddyfile',
    'header {',
    ...forEachHeader((name, value) => `\t${name} "${value}"`),
    '}',
    ...forEachMediaType((ending, mediaType) => `header *.${ending} Content-Type "${mediaType}"`),
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
  )
}
