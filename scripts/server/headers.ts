import { sitePolicy } from '../model/content-policy.ts'

export type Header = readonly [name: string, value: string]

const TWO_YEARS_IN_SECONDS = 63_072_000

/**
 * What a server is to send with every file of the site.
 *
 * @param base the path that the site is published under, with a slash at both ends
 */
export function headersFor(base: string): readonly Header[] {
  return base === '/' ? [...SECURITY, HTTPS_ONLY, FRESH] : [...SECURITY, FRESH]
}

// https://owasp.org/www-project-secure-headers/
const SECURITY: readonly Header[] = [
  ['Content-Security-Policy', sitePolicy()],
  ['X-Content-Type-Options', 'nosniff'],
  // For browsers that know no frame-ancestors.
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]

// Binds the whole domain, so that a site below a path has no say in it. Subdomains belong to others; browsers heed it over
// HTTPS only.
const HTTPS_ONLY: Header = ['Strict-Transport-Security', `max-age=${TWO_YEARS_IN_SECONDS}`]

// May be kept, but not shown before the server has been asked whether it is still the same. Without it, browsers show what
// they have for a tenth of its age (RFC 9111, 4.2.2), so that a correction would not reach them for days. No name of a file
// changes with what is in it, so nothing may be kept for longer.
const FRESH: Header = ['Cache-Control', 'no-cache']

/**
 * What a server is to send with the open data beside all that: scripts on other people's pages may read them, as may anybody
 * (https://fetch.spec.whatwg.org/#http-access-control-allow-origin). Nobody is signed in here, so it opens nothing else.
 */
export const OPEN_TO_ALL: Header = ['Access-Control-Allow-Origin', '*']
