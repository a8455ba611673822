import type { Block } from '../../scripts/print/blocks/blocks.ts'
import type { Page } from '../page.ts'
import { PrintedInlines } from './printed-inlines.tsx'

type HeadingBlock = Extract<Block, { kind: 'heading' }>

/** A part of a print document and the parts within it. */
export type PrintedPart = {
  readonly heading: HeadingBlock
  readonly id: string
  readonly parts: readonly PrintedPart[]
}

/** The parts of a document and those within each, as the table of contents of the PDF has them; ids are their numbers. */
export function printedParts(body: readonly Block[]): readonly PrintedPart[] {
  const parts: { heading: HeadingBlock; id: string; parts: PrintedPart[] }[] = []
  for (const heading of body) {
    if (heading.kind !== 'heading' || heading.level > 2) continue
    const whole = parts.at(-1)
    if (heading.level === 1 || whole === undefined) {
      parts.push({ heading, id: heading.anchor ?? `part-${parts.length + 1}`, parts: [] })
    } else whole.parts.push({ heading, id: `${whole.id}-${whole.parts.length + 1}`, parts: [] })
  }
  return parts
}

/** The id of each heading that the table of contents leads to. */
export function partIds(parts: readonly PrintedPart[]): ReadonlyMap<Block, string> {
  const idsIn = (all: readonly PrintedPart[]): readonly (readonly [Block, string])[] =>
    all.flatMap(({ heading, id, parts: within }) => [[heading, id] as const, ...idsIn(within)])
  return new Map(idsIn(parts))
}

/** The table of contents of a print page, on the screen and on paper. */
export const PrintedContents = ({ page, parts }: { readonly page: Page; readonly parts: readonly PrintedPart[] }) => (
  <nav class="page-contents printed-contents" aria-labelledby="page_contents">
    <h2 id="page_contents">{page.texts.print.contents}</h2>
    <PartList parts={parts} />
  </nav>
)

const PartList = ({ parts }: { readonly parts: readonly PrintedPart[] }) => (
  <ul>
    {parts.map(({ heading, id, parts: within }) => (
      <li>
        <a href={`#${id}`}>
          <PrintedInlines inlines={heading.content} />
        </a>
        {within.length > 0 && <PartList parts={within} />}
      </li>
    ))}
  </ul>
)
