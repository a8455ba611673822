import { createMarkdown } from '../../markdown/create-markdown.ts'

type Token = ReturnType<ReturnType<typeof createMarkdown>['parse']>[number]

/** A part of the text of a block, by its offsets. */
type Part = { readonly start: number; readonly end: number }

/** A paragraph, heading or table cell: the words as readers see them, and the way back to the Markdown. */
export type MarkdownBlock = {
  /** Without markup; each piece of code and each picture is U+FFFC, the object replacement character. */
  readonly text: string
  /** 1 for `#`; `null` for anything but a heading. */
  readonly headingLevel: number | null
  readonly images: readonly (Part & { readonly alt: string; readonly address: string })[]
  /** One without words is U+FFFC as well. */
  readonly links: readonly (Part & { readonly address: string; readonly isEmpty: boolean })[]
  /** What of the Markdown a part of the text stands in; a picture is all of it, with its address. */
  readonly sourceOf: (start: number, end: number) => { readonly start: number; readonly end: number }
}

const OBJECT = '\uFFFC'
/** What follows the words of a link or the description of a picture. */
const ADDRESS = /^\](?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])?/
const LONGEST_ADDRESS = 5000
const markdown = createMarkdown()

/** The blocks of a Markdown text that hold words, in order; blocks of code hold none. */
export function markdownBlocks(source: string): readonly MarkdownBlock[] {
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const blocks: MarkdownBlock[] = []
  let cursor = 0
  let end = source.length
  let headingLevel: number | null = null
  for (const token of markdown.parse(source, {})) {
    if (token.map !== null) {
      cursor = Math.max(cursor, lineStarts[token.map[0]] ?? 0)
      end = lineStarts[token.map[1]] ?? source.length
    }
    if (token.type === 'heading_open') headingLevel = Number(token.tag.slice(1))
    if (token.type === 'heading_close') headingLevel = null
    if (token.type !== 'inline') continue
    const reader = new BlockReader(source.slice(0, end), cursor)
    for (const child of token.children ?? []) reader.take(child)
    cursor = reader.cursor
    blocks.push(reader.block(headingLevel))
  }
  return blocks
}

/** The paragraphs that are code because they are indented, from their first word to the end. */
export function indentedBlocks(source: string): readonly Part[] {
  const lines = source.split('\n')
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return markdown.parse(source, {}).flatMap(({ type, map }) => {
    if (type !== 'code_block' || map === null) return []
    const [first = ''] = lines.slice(map[0], map[0] + 1)
    const start = (lineStarts[map[0]] ?? 0) + first.length - first.replace(/^[\s>]+/, '').length
    return [{ start, end: lineStarts[map[1]] ?? source.length }]
  })
}

/** Follows the words of a block through its source, as the parser gives places for whole blocks only. */
class BlockReader {
  cursor: number
  readonly #source: string
  readonly #runs: { readonly at: number; readonly start: number; end: number; readonly isObject: boolean }[] = []
  readonly #images: (Part & { alt: string; address: string })[] = []
  readonly #links: (Part & { address: string; isEmpty: boolean })[] = []
  readonly #open: { start: number; address: string; isAutomatic: boolean }[] = []
  #text = ''

  constructor(source: string, cursor: number) {
    this.#source = source
    this.cursor = cursor
  }

  take(token: Token): void {
    const { type, content } = token
    if (type === 'text') this.#addText(content)
    else if (type === 'softbreak' || type === 'hardbreak') this.#add('\n', '\n')
    else if (type === 'code_inline') this.#addCode(token)
    else if (type === 'image') this.#addImage(token)
    else if (type === 'link_open') this.#openLink(token)
    else if (type === 'link_close') this.#closeLink()
  }

  block(headingLevel: number | null): MarkdownBlock {
    const runs = this.#runs
    const sourceOffset = (offset: number) => {
      const run = lastBefore(runs, offset + 1)
      return run === undefined ? 0 : run.start + (run.isObject ? 0 : offset - run.at)
    }
    return {
      text: this.#text,
      headingLevel,
      images: this.#images,
      links: this.#links,
      sourceOf(start, end) {
        const from = sourceOffset(start)
        const last = lastBefore(runs, end)
        if (end <= start || last === undefined) return { start: from, end: from }
        return { start: from, end: last.isObject ? last.end : last.start + end - last.at }
      },
    }
  }

  #add(written: string, shown: string): void {
    if (written === '') return
    const start = this.#find(written)
    this.#addRun({ start, end: start + written.length }, shown)
  }

  #addRun({ start, end }: Part, shown: string): void {
    this.cursor = end
    this.#runs.push({ at: this.#text.length, start, end, isObject: shown === OBJECT })
    this.#text += shown
  }

  // Found by the signs around it, as the parser makes its line ends spaces; it ends at as many signs as it begins with.
  #addCode({ content, markup }: Token): void {
    const start = this.#find(markup) + markup.length
    const closing = new RegExp(`(?<!\`)${markup}(?!\`)`, 'g')
    closing.lastIndex = start
    const end = closing.exec(this.#source)?.index ?? start
    const words = this.#source.slice(start, end).indexOf(content)
    const from = start + words
    this.#addRun(words === -1 ? { start, end } : { start: from, end: from + content.length }, OBJECT)
    this.cursor = Math.min(end + markup.length, this.#source.length)
  }

  // Words written with a backslash or as `&amp;` are not found as they are, but those around them.
  #addText(words: string): void {
    const isAsWritten = this.#source.indexOf(words, this.cursor) !== -1
    for (const piece of isAsWritten ? [words] : (words.match(/\s+|\S+/g) ?? [])) this.#add(piece, piece)
  }

  #addImage(token: Token): void {
    const start = this.#text.length
    this.#add('![', OBJECT)
    this.#images.push({ start, end: start + 1, alt: token.content, address: String(token.attrGet('src') ?? '') })
    this.cursor = this.#find(token.content) + token.content.length
    this.#passAddress()
    this.#stretchLast()
  }

  #openLink(token: Token): void {
    const isAutomatic = token.markup === 'autolink'
    this.cursor = this.#find(isAutomatic ? '<' : '[') + 1
    this.#open.push({ start: this.#text.length, address: String(token.attrGet('href') ?? ''), isAutomatic })
  }

  #closeLink(): void {
    const open = this.#open.pop()
    if (open === undefined) return
    const { start, address, isAutomatic } = open
    const isEmpty = start === this.#text.length
    if (isEmpty) {
      this.cursor -= 1
      this.#add('[', OBJECT)
    }
    this.#links.push({ start, end: this.#text.length, address, isEmpty })
    if (!isAutomatic) this.#passAddress()
    if (isEmpty) this.#stretchLast()
  }

  // Words that also stand in an address are not to be found there.
  #passAddress(): void {
    const start = this.#find(']')
    const [whole = ''] = ADDRESS.exec(this.#source.slice(start, start + LONGEST_ADDRESS)) ?? []
    this.cursor = start + whole.length
  }

  // An object is written up to the end of its address.
  #stretchLast(): void {
    const last = this.#runs.at(-1)
    if (last !== undefined) last.end = this.cursor
  }

  // What is not found stands about where the last words ended, and within the block in any case.
  #find(words: string): number {
    const index = this.#source.indexOf(words, this.cursor)
    return index === -1 ? Math.max(0, Math.min(this.cursor, this.#source.length - words.length)) : index
  }
}

/** The last of the runs, which stand in order, that begins before an offset. */
function lastBefore<Run extends { readonly at: number }>(runs: readonly Run[], offset: number): Run | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.at ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return runs[low - 1]
}
