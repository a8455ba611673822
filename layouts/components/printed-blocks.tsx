import type { ComponentChildren } from 'preact'
import { directionOf } from '../../scripts/model/language.ts'
import type { Alignment, Block, Inline, Table } from '../../scripts/print/blocks/blocks.ts'
import { FactList } from './fact-list.tsx'
import { Heading } from './heading.tsx'
import { langOf, PrintedInlines } from './printed-inlines.tsx'

type BlocksProps = {
  readonly blocks: readonly Block[]
  /** Of the headings that something leads to. */
  readonly ids: ReadonlyMap<Block, string>
}

/** The blocks of a print document; layouts/print/blocks.typ lays out the same for paper. */
export const PrintedBlocks = ({ blocks, ids }: BlocksProps) => (
  <>
    {blocks.map((block) => (
      <PrintedBlock block={block} ids={ids} />
    ))}
  </>
)

const PrintedBlock = ({ block, ids }: { readonly block: Block; readonly ids: BlocksProps['ids'] }) => {
  switch (block.kind) {
    case 'heading': {
      const id = ids.get(block)
      return (
        // The title of the document is the heading of the first level.
        <Heading level={block.level + 1} {...(id !== undefined && { id })}>
          <PrintedInlines inlines={block.content} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <PrintedInlines inlines={block.content} />
        </p>
      )
    case 'list':
      return <ul>{listItems(block.items, ids)}</ul>
    case 'ordered-list':
      return <ol start={block.start}>{listItems(block.items, ids)}</ol>
    case 'quote':
      return (
        <blockquote>
          <PrintedBlocks blocks={block.blocks} ids={ids} />
        </blockquote>
      )
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      )
    case 'rule':
      return <hr />
    case 'table':
      return <PrintedTable table={block} />
    case 'facts':
      return <FactList facts={block.facts.map(({ term, value }) => ({ term, value: alone(value, ids) }))} />
    case 'note':
      return (
        <div class="printed-note" role="note">
          {block.label !== null && (
            <p>
              <strong>{block.label}</strong>
            </p>
          )}
          <PrintedBlocks blocks={block.blocks} ids={ids} />
        </div>
      )
    case 'sources':
      return (
        <ol class="printed-sources">
          {block.sources.map(({ anchor, content }) => (
            <li id={anchor}>
              <PrintedInlines inlines={content} />
            </li>
          ))}
        </ol>
      )
    case 'together':
      return (
        <div class="printed-together">
          <PrintedBlocks blocks={block.blocks} ids={ids} />
        </div>
      )
    case 'in-language': {
      const lang = langOf(block.language)
      return (
        <div lang={lang} dir={directionOf(lang)}>
          <PrintedBlocks blocks={block.blocks} ids={ids} />
        </div>
      )
    }
  }
}

function listItems(items: readonly (readonly Block[])[], ids: BlocksProps['ids']) {
  return items.map((item) => <li>{alone(item, ids)}</li>)
}

/** A paragraph that stands alone needs no element of its own. */
function alone(blocks: readonly Block[], ids: BlocksProps['ids']): ComponentChildren {
  const [first, ...others] = blocks
  return first?.kind === 'paragraph' && others.length === 0 ? (
    <PrintedInlines inlines={first.content} />
  ) : (
    <PrintedBlocks blocks={blocks} ids={ids} />
  )
}

// Where there is little room, rows of more columns than this become blocks of their own.
const MOST_NARROW_COLUMNS = 2

const ALIGNMENTS: Readonly<Record<Alignment, string | undefined>> = {
  start: undefined,
  center: 'printed-table-center',
  end: 'printed-table-end',
}

const PrintedTable = ({ table: { columns, rows, namesRows } }: { readonly table: Table }) => (
  <div class="table-scroll">
    <table class={columns.length > MOST_NARROW_COLUMNS ? 'printed-table printed-table-wide' : 'printed-table'}>
      <thead>
        <tr>
          {columns.map(({ header, align }) => (
            <th scope="col" class={ALIGNMENTS[align]}>
              <PrintedInlines inlines={header} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, index) =>
              namesRows && index === 0 ? (
                <th scope="row">
                  <PrintedInlines inlines={cell} />
                </th>
              ) : (
                <td
                  class={ALIGNMENTS[columns[index]?.align ?? 'start']}
                  data-label={plainWords(columns[index]?.header)}
                >
                  <PrintedInlines inlines={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function plainWords(inlines: readonly Inline[] = []): string {
  return inlines
    .map((inline) => {
      if ('text' in inline) return inline.text
      if (inline.kind === 'picture') return inline.shown
      return 'content' in inline ? plainWords(inline.content) : ''
    })
    .join('')
}
