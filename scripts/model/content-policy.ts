// https://www.w3.org/TR/CSP3/: everything comes from the site itself, and nothing that stands in a page is run.
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

// The search index is read by a program in WebAssembly; JavaScript out of strings stays forbidden.
const SCRIPTS = "script-src 'self'"
const SCRIPTS_AND_WEBASSEMBLY = `${SCRIPTS} 'wasm-unsafe-eval'`

/** The Content-Security-Policy that a page states itself, which holds on servers whose headers nobody can set. */
export function pagePolicy({ hasSearch }: { readonly hasSearch: boolean }): string {
  return [...DIRECTIVES, hasSearch ? SCRIPTS_AND_WEBASSEMBLY : SCRIPTS].join('; ')
}

/** The policy that a server sends with every file; what a page states narrows it further. */
export function sitePolicy(): string {
  // Only a header can say who may frame a page.
  return [...DIRECTIVES, SCRIPTS_AND_WEBASSEMBLY, "frame-ancestors 'none'"].join('; ')
}
