import { createMarkdown } from '../../markdown/create-markdown.ts'
import { type FileAddress, fileOf, leadToFiles, type Token } from '../../markdown/lead-to-files.ts'
import { mediaTypeOf } from '../../model/media-type.ts'
import { pathOfLink } from '../../model/path-of-link.ts'
import { type Alignment, type Block, type Cell, type Column, type Inline, words } from './blocks.ts'
import { type MarkdownNode, nestTokens } from './nest-tokens.ts'

const markdown = createMarkdown()

const DEEPEST_HEADING = 6

/**
 * Markdown as blocks for print.
 *
 * @param under the level of the heading that the text stands under; its own headings are pushed below that one and made
 *   to follow each other without a jump, which PDF/UA demands
 * @param addressOf where a file of the publication is on the web
 * @param nameOfPicture what stands for a picture that cannot be printed, by the words that tell what it shows
 * @throws when the text holds something that has no counterpart on paper, so that nothing vanishes unseen
 */
export function markdownToBlocks(
  text: string,
  under: number,
  addressOf: FileAddress,
  nameOfPicture: (shown: string) => string,
): readonly Block[] {
  const tokens = markdown.parse(text, {})
  namePictures(tokens, nameOfPicture)
  leadToFiles(tokens, addressOf)
  const nodes = nestTokens(tokens)
  const levels = headingLevels(nodes, under)
  return toBlocks(nodes, levels)
}

/** What a picture shows, which file it is, and its name where it cannot be printed. */
type PictureWords = { readonly shown: string; readonly file: string | null; readonly name: string }

function namePictures(tokens: readonly Token[], nameOfPicture: (shown: string) => string): void {
  for (const token of tokens) {
    const children = token.children ?? []
    if (token.type !== 'image') namePictures(children, nameOfPicture)
    else {
      const shown = markdown.renderer.renderInlineAsText(children, markdown.options, {})
      token.meta = { shown, file: fileOf(token.attrGet('src')), name: nameOfPicture(shown) } satisfies PictureWords
    }
  }
}

type Levels = ReadonlyMap<MarkdownNode, number>

/** Headings without words are left out: PDF/UA has no place for them. */
function toBlocks(nodes: readonly MarkdownNode[], levels: Levels): readonly Block[] {
  return nodes.map((node) => toBlock(node, levels)).filter((block) => !isEmptyHeading(block))
}

function isEmptyHeading(block: Block): boolean {
  return block.kind === 'heading' && block.content.length === 0
}

function toBlock(node: MarkdownNode, levels: Levels): Block {
  const { token, children } = node
  switch (token.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', content: inlinesIn(node) }
    case 'heading_open':
      return { kind: 'heading', level: levels.get(node) ?? DEEPEST_HEADING, content: inWords(inlinesIn(node)) }
    case 'bullet_list_open':
      return { kind: 'list', items: itemsIn(node, levels) }
    case 'ordered_list_open':
      return { kind: 'ordered-list', start: Number(token.attrGet('start') ?? 1), items: itemsIn(node, levels) }
    case 'blockquote_open':
      return { kind: 'quote', blocks: toBlocks(children, levels) }
    case 'fence':
    case 'code_block':
      return { kind: 'code', text: token.content.replace(/\n$/, '') }
    case 'table_open':
      return toTable(node)
    case 'hr':
      return { kind: 'rule' }
    default:
      throw unknownConstruct(node)
  }
}

function itemsIn({ children }: MarkdownNode, levels: Levels): readonly (readonly Block[])[] {
  return children.map((item) => toBlocks(item.children, levels))
}

function toTable(table: MarkdownNode): Block {
  const rows = table.children.flatMap((part) => part.children).map((row) => row.children)
  const [headers = [], ...body] = rows
  const cells = body.map((row) => row.map(inlinesIn))
  return { kind: 'table', columns: headers.map(toColumn), namesRows: false, rows: cells }
}

function toColumn(header: MarkdownNode): Column {
  return { header: inlinesIn(header), share: 1, align: alignmentOf(header) }
}

function alignmentOf({ token }: MarkdownNode): Alignment {
  const style = String(token.attrGet('style') ?? '')
  if (style.includes('right')) return 'end'
  return style.includes('center') ? 'center' : 'start'
}

function inlinesIn({ children }: MarkdownNode): Cell {
  return children.flatMap(({ token }) => nestTokens(token.children ?? [])).flatMap((node) => toInlines(node, false))
}

function toInlines(node: MarkdownNode, isInLink: boolean): readonly Inline[] {
  const { token } = node
  const content = node.children.flatMap((child) => toInlines(child, isInLink || token.type === 'link_open'))
  switch (token.type) {
    case 'text':
    case 'text_special':
      // The layout knows no tabs; in running text they are spaces.
      return token.content === '' ? [] : [words(token.content.replaceAll('\t', ' '))]
    case 'softbreak':
      return [words(' ')]
    case 'hardbreak':
      return [{ kind: 'break' }]
    case 'strong_open':
      return [{ kind: 'strong', content }]
    case 'em_open':
      return [{ kind: 'emphasis', content }]
    case 's_open':
      return [{ kind: 'struck', content }]
    case 'code_inline':
      return [{ kind: 'code', text: token.content }]
    case 'link_open':
      return toLink(token, content)
    case 'image':
      return toPicture(token, isInLink)
    default:
      throw unknownConstruct(node)
  }
}

// Anything else leads somewhere only from a page of the web, if anywhere.
const COMPLETE_ADDRESS = /^(https?|mailto|tel):./i

function toLink(token: Token, content: readonly Inline[]): readonly Inline[] {
  const address = String(token.attrGet('href') ?? '')
  if (!COMPLETE_ADDRESS.test(address)) return address === '' ? content : [...content, words(` (${address})`)]
  const [only, ...others] = content
  const isOwnWords = only?.kind === 'text' && others.length === 0 && only.text === address
  if (isOwnWords || content.length === 0 || token.info === 'auto') return [{ kind: 'address', address }]
  return [{ kind: 'link', address, content }]
}

/** What stands for a picture leads to it; within a link, that is where it leads. Without words it is only there to be looked at. */
function toPicture(token: Token, isInLink: boolean): readonly Inline[] {
  const address = String(token.attrGet('src') ?? '')
  const { shown, file, name } = token.meta as PictureWords
  if (shown.trim() === '') return []
  const content = [words(name)]
  const instead: readonly Inline[] =
    isInLink || !COMPLETE_ADDRESS.test(address) ? content : [{ kind: 'link', address, content }]
  return file !== null && isPicture(file) ? [{ kind: 'picture', file, shown, instead }] : instead
}

/** Neither a document in the place of a picture nor one of a kind that browsers do not show. */
function isPicture(file: string): boolean {
  return mediaTypeOf(pathOfLink(file)).startsWith('image/')
}

/** Headings are bookmarks and lines of a table of contents too, so that pictures in them are told. */
function inWords(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'picture') return inline.instead
    return 'content' in inline ? [{ ...inline, content: inWords(inline.content) }] : [inline]
  })
}

function headingLevels(nodes: readonly MarkdownNode[], under: number): Levels {
  const levels = new Map<MarkdownNode, number>()
  let previous = under
  const visit = (node: MarkdownNode) => {
    if (node.token.type === 'heading_open' && inlinesIn(node).length > 0) {
      previous = Math.min(DEEPEST_HEADING, previous + 1, under + Number(node.token.tag.slice(1)))
      levels.set(node, previous)
    }
    node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return levels
}

function unknownConstruct({ token }: MarkdownNode): Error {
  const shown = token.content === '' ? '' : `: ${token.content}`
  return new Error(`Markdown of the kind "${token.type.replace(/_open$/, '')}" has no form in print${shown}`)
}
