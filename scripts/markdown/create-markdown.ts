import MarkdownIt from 'markdown-it'

/**
 * The Markdown that content may use: CommonMark with tables, and no raw HTML, so that nothing an editor writes can
 * become markup of its own. The web and the PDF read it with the same parser.
 */
export function createMarkdown(): InstanceType<typeof MarkdownIt> {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.core.ruler.after('block', 'headings-with-words', (state) => {
    state.tokens = withoutEmptyHeadings(state.tokens)
  })
  return markdown
}

/** A `#` alone is a heading to CommonMark. Those who listen would hear that there is one, and nothing else. */
function withoutEmptyHeadings<Token extends { readonly type: string; readonly content: string }>(
  tokens: readonly Token[],
): Token[] {
  const isEmptyHeading = (index: number) =>
    tokens[index]?.type === 'heading_open' && tokens[index + 1]?.content.trim() === ''
  // Its opening, its words and its end.
  return tokens.filter((_, index) => ![index, index - 1, index - 2].some(isEmptyHeading))
}
