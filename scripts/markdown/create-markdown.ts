import MarkdownIt from 'markdown-it'

/**
 * The Markdown that content may use: CommonMark with tables, and no raw HTML, so that nothing an editor writes can
 * become markup of its own. The web and the PDF read it with the same parser.
 */
export function createMarkdown(): InstanceType<typeof MarkdownIt> {
  return new MarkdownIt({ html: false, linkify: false, typographer: false })
}
