/** A page that search engines may list; its addresses are whole, and escaped as in HTML. */
export type PageForSearchEngines = {
  readonly address: string
  /** The page in every language, this one included; none when there is only this one. */
  readonly languages: readonly { readonly language: string; readonly address: string }[]
}

const NOT_LISTED = '<meta name="robots" content="noindex"'
const CANONICAL = /<link rel="canonical" href="([^"]+)"/
const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g

/** What the head of a page, as the frame writes it, tells search engines; `null` when they are asked to leave it out. */
export function readHead(html: string): PageForSearchEngines | null {
  const head = html.slice(0, html.indexOf('</head>'))
  const address = CANONICAL.exec(head)?.[1]
  if (address === undefined || head.includes(NOT_LISTED)) return null
  const languages = [...head.matchAll(ALTERNATE)].map(([, language = '', other = '']) => ({ language, address: other }))
  return { address, languages }
}
