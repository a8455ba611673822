import type { Thing } from '../structured-data/thing.ts'

/** What programs are told about a page, as JSON-LD; the browser runs none of it. */
export const StructuredData = ({ things }: { readonly things: readonly Thing[] }) => {
  // No word of a text can end the script, as `<` is written as JSON writes what it will not say outright.
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
