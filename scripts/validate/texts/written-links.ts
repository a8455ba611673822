import { markdownBlocks } from './markdown-blocks.ts'

/** A link or picture in Markdown; `link` is the address as a person writes it. */
export type WrittenLink = { readonly link: string; readonly index: number; readonly isPicture: boolean }

/** The addresses of links and pictures, with the offset where each is written. */
export function linksIn(markdown: string): readonly WrittenLink[] {
  return markdownBlocks(markdown).flatMap(({ links, images, sourceOf }) =>
    [...links, ...images].map((written) => {
      const { start, end, address } = written
      const link = decoded(address)
      const after = sourceOf(start, end).start
      // A reference, `[text][1]`, has its address further down.
      const index = markdown.indexOf(link, after)
      return { link, index: index === -1 || link === '' ? after : index, isPicture: 'alt' in written }
    }),
  )
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
