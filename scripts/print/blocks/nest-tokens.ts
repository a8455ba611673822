import type { Token } from '../../markdown/lead-to-files.ts'

/** A token of markdown-it with what stands between it and its closing token. */
export type MarkdownNode = { readonly token: Token; readonly children: readonly MarkdownNode[] }

/** markdown-it's flat list of opening and closing tokens as a tree. */
export function nestTokens(tokens: readonly Token[]): readonly MarkdownNode[] {
  const top: MarkdownNode[] = []
  const open = [top]
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop()
      continue
    }
    const children: MarkdownNode[] = []
    open.at(-1)?.push({ token, children })
    if (token.nesting === 1) open.push(children)
  }
  return top
}
