import type { ComponentChildren } from 'preact'

type Content = { readonly children?: ComponentChildren }

/** What Atom (RFC 4287) and its archives (RFC 5005) have that HTML has not; `title`, `link` and `summary` have both. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      feed: Content & { readonly xmlns: string; readonly 'xml:lang': string }
      entry: Content
      id: Content
      updated: Content
      subtitle: Content
      author: Content
      name: Content
      uri: Content
      category: { readonly term: string; readonly label: string }
      content: Content & { readonly type: string }
      archive: { readonly xmlns: string }
    }
  }
}
