import { expect, test } from 'vitest'
import type { Theme } from '../../../scripts/model/archive.ts'
import { themeBlocks } from '../../../scripts/print/blocks/theme-blocks.ts'
import { promise, publication, source, sv, theme } from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

function blocksOf(printed: Theme): string {
  return describeBlocks(themeBlocks(printed, 1, printing(publication({ themes: [printed] }))))
}

const earlier = theme({ title: sv('Trygga äldre') })
publication({ themes: [earlier] })

test.each([
  {
    name: 'background, sources and what it was called before',
    parts: { background: sv('Så är det.'), sources: [source()], follows: earlier },
    block: 'p Så är det. (Källa\u00a0[1](#source-1)){break}Temat hette Trygga äldre i löftet för 2018.',
  },
  {
    name: 'what it was called before, and sources',
    parts: { sources: [source()], follows: earlier },
    block: 'p Temat hette Trygga äldre i löftet för 2018. (Källa\u00a0[1](#source-1))',
  },
  {
    name: 'what we take it to have been called before',
    parts: { follows: earlier, followsBasis: 'inferred' as const },
    block: 'p Temat hette Trygga äldre i löftet för 2018. (Vår tolkning. Ingen källa säger det.)',
  },
  {
    name: 'background and sources',
    parts: { background: sv('Så är det.'), sources: [source()] },
    block: 'p Så är det. (Källa\u00a0[1](#source-1))',
  },
  { name: 'background alone', parts: { background: sv('Så är det.') }, block: 'p Så är det.' },
  { name: 'sources alone', parts: { sources: [source()] }, block: 'facts\n  Källor\n    p Källa\u00a0[1](#source-1)' },
])('between its heading and its first promise stands one block: $name', ({ parts, block }) => {
  const blocks = blocksOf(theme({ ...parts, promises: [promise()] }))
  expect(blocks).toMatch(/^h1 Trygghet tillsammans\n/)
  expect(blocks).toContain(`h1 Trygghet tillsammans\n${block}\nh2 Grannar hjälper varandra\n`)
})

test('a theme without promises says so', () => {
  expect(blocksOf(theme())).toBe('h1 Trygghet tillsammans\np Inget löfte under temat är känt.\n')
})
