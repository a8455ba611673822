import type { Block, Inline, TextLanguage } from '../../scripts/print/blocks/blocks.ts'

/** Blocks as lines to read and compare: what stands in a block is indented below it. */
export function describeBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => `${describeBlock(block)}\n`).join('')
}

/** Words on one line: `Vi *lovar* [mer](https://…)`, with what is not plain in brackets. */
export function describeInlines(inlines: readonly Inline[]): string {
  return inlines.map(describeInline).join('')
}

function describeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${describeInlines(block.content)}`
    case 'paragraph':
      return `p ${describeInlines(block.content)}`.trimEnd()
    case 'list':
      return within(
        'list',
        block.items.map((item) => within('item', item.map(describeBlock))),
      )
    case 'ordered-list':
      return within(
        `list from ${block.start}`,
        block.items.map((item) => within('item', item.map(describeBlock))),
      )
    case 'quote':
      return within('quote', block.blocks.map(describeBlock))
    case 'code':
      return `code ${JSON.stringify(block.text)}`
    case 'rule':
      return 'rule'
    case 'table': {
      const head = block.columns.map(({ header, align }) => `${describeInlines(header)} (${align})`)
      const rows = block.rows.map((cells) => cells.map(describeInlines))
      return within(
        'table',
        [head, ...rows].map((cells) => cells.join(' | ')),
      )
    }
    case 'facts':
      return within(
        'facts',
        block.facts.map(({ term, value }) => within(term, value.map(describeBlock))),
      )
    case 'note':
      return within(`note ${block.label ?? ''}`.trimEnd(), block.blocks.map(describeBlock))
    case 'sources':
      return within(
        'sources',
        block.sources.map(({ anchor, content }) => `${anchor}: ${describeInlines(content)}`),
      )
    case 'together':
      return within('together', block.blocks.map(describeBlock))
    case 'in-language':
      return within(`in ${describeLanguage(block.language)}`, block.blocks.map(describeBlock))
  }
}

function describeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.language === null ? inline.text : `{${describeLanguage(inline.language)}: ${inline.text}}`
    case 'strong':
      return `**${describeInlines(inline.content)}**`
    case 'emphasis':
      return `*${describeInlines(inline.content)}*`
    case 'struck':
      return `~~${describeInlines(inline.content)}~~`
    case 'code':
      return `\`${inline.text}\``
    case 'link':
      return `[${describeInlines(inline.content)}](${inline.address})`
    case 'address':
      return `<${inline.address}>`
    case 'jump':
      return `[${inline.text}](#${inline.anchor})`
    case 'sign':
      return `{sign ${inline.text}}`
    case 'bar':
      return `{bar ${inline.share}${inline.interval === null ? '' : ` ±`}}`
    case 'scale':
      return `{scale ${inline.index.value}}`
    case 'picture':
      return `{picture ${inline.file}: ${inline.shown}, or ${describeInlines(inline.instead)}}`
    case 'break':
      return '{break}'
  }
}

function describeLanguage({ lang, region }: TextLanguage): string {
  return region === null ? lang : `${lang}-${region}`
}

function within(name: string, lines: readonly string[]): string {
  return [name, ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)].join('\n')
}
