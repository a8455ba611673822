// A large site has thousands of documents, which wait for the compiler all at once.
import { expect, test } from 'vitest'
import { heading } from '../../../scripts/print/blocks/blocks.ts'
import { printOnce } from '../../../scripts/print/print-once.ts'
import { startTypstThread } from '../../../scripts/print/typst/typst-thread.ts'
import { siteArchive } from '../../helpers/site-archive.ts'

const MEBIBYTE = 1024 ** 2
const DOCUMENTS = 72
// Each of them takes some sixteen mebibytes; on a busy machine it takes longer until what is kept on purpose is level.
const MOST_GROWTH = 300

test('what earlier documents took is let go while others are waiting', async () => {
  const archive = await siteArchive('awkward', '2026-11-25')
  const publication = archive.publications.find(({ id }) => id === '2019-2020')
  if (publication === undefined) throw new Error('The site awkward has no publication 2019-2020.')
  const { document } = printOnce(archive, publication, 'sv')
  // What a jump leads to is there once.
  const again = document.body.map((block) =>
    block.kind === 'heading' ? heading(block.level, ...block.content) : block,
  )
  const long = { ...document, body: [...document.body, ...again, ...again] }
  const typst = startTypstThread()
  const taken: number[] = []
  const compile = async (_: unknown, index: number) => {
    await typst.compile({ ...long, asOf: `${long.asOf} (${index})` })
    taken.push(process.memoryUsage().rss / MEBIBYTE)
  }
  await Promise.all(Array.from({ length: DOCUMENTS }, compile))
  await typst.stop()
  // The first half fills what is kept on purpose.
  expect((taken.at(-1) ?? 0) - (taken[DOCUMENTS / 2] ?? 0)).toBeLessThan(MOST_GROWTH)
}, 180_000)
