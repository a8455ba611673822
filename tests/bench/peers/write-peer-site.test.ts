import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ContentSize } from '../../../scripts/bench/generate-content.ts'
import { commandOf, measureProcess } from '../../../scripts/bench/measure-process.ts'
import { peerProgram } from '../../../scripts/bench/peers/programs.ts'
import { PEERS, writePeerSite } from '../../../scripts/bench/peers/write-peer-site.ts'
import { writeGeneratedSite } from '../../../scripts/bench/write-site.ts'

const SIZE: ContentSize = { years: 10, promises: 2, languages: ['sv'] }
// Hugo is measured where it is installed, and tested there; that its absence is said, tests/bench.test.ts holds.
const INSTALLED = PEERS.filter((peer) => peer !== 'hugo' || spawnSync('hugo', ['version']).status === 0)

const stopwatch = () => performance.now()

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peer-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** The files of a site by their path. */
function pagesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** What a reader sees of a part of a page. */
function wordsIn(html: string, part: RegExp): string {
  const [, found] = part.exec(html) ?? []
  return (found ?? `no ${part}`)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const PROSE = /<div class="prose">(.*?)<\/div>/s
const TITLE = /<h1>(.*?)<\/h1>/s

const WITH_DISTRICTS: ContentSize = { years: 5, districts: 2, promises: 2, languages: ['sv'] }

test.each(
  INSTALLED.flatMap((peer) => [
    { peer, of: 'the municipality', size: SIZE },
    { peer, of: 'districts', size: WITH_DISTRICTS },
  ]),
)('$peer makes the pages that we make of $of, with the same titles and texts of promises', async ({ peer, size }) => {
  const folder = temporaryFolder()
  const root = writeGeneratedSite(size, folder)
  await measureProcess(commandOf('build-pages', '--basic', '--root', root, '--out', join(folder, 'ours')), stopwatch)
  writePeerSite(peer, size, join(folder, 'peer'))
  await measureProcess(peerProgram(peer, join(folder, 'peer'), join(folder, 'theirs'), 'hugo'), stopwatch)

  const [ours, theirs] = [pagesIn(join(folder, 'ours')), pagesIn(join(folder, 'theirs'))]
  expect([...theirs.keys()]).toEqual([...ours.keys()])
  const promises = [...ours].filter(([path]) => path.includes('/loften/'))
  expect(promises).toHaveLength(20)
  for (const [path, page] of promises) {
    const other = theirs.get(path) ?? ''
    expect(wordsIn(other, TITLE)).toBe(wordsIn(page, TITLE))
    expect(wordsIn(other, PROSE)).toBe(wordsIn(page, PROSE))
    expect(wordsIn(page, PROSE).length).toBeGreaterThan(100)
  }
})

test('the peers’ pages say the same as each other, so that they do the same work', async () => {
  const sizes = await Promise.all(
    INSTALLED.map(async (peer) => {
      const folder = temporaryFolder()
      writePeerSite(peer, SIZE, join(folder, 'peer'))
      await measureProcess(peerProgram(peer, join(folder, 'peer'), join(folder, 'out'), 'hugo'), stopwatch)
      const page = pagesIn(join(folder, 'out')).get('2025/loften/grannsamverkan-bjorkby/index.html') ?? ''
      return wordsIn(page, /<main[^>]*>(.*)<\/main>/s)
    }),
  )
  expect(new Set(sizes).size).toBe(1)
  expect(sizes[0]).toContain('Utbildningar i grannsamverkan i Björkby')
})
