import { expect, inject, test } from 'vitest'
import { runScript } from './helpers/run-script.ts'

const bench = (...args: readonly string[]) => runScript('bench', 'search', '--chromium', inject('chromium'), ...args)

// As many as there are questions for in the generated content; what takes long with more is not judged here.
const SMALL = ['--promises', '140', '--runs', '1']
// Two indexes are made, and every question is asked of both in a browser.
const TIMEOUT_MS = 5 * 60_000

test(
  'the search answers nearly all questions, more than plain Pagefind, and all that it answers',
  () => {
    const { status, stdout } = bench(...SMALL, '--format', 'json')
    expect(status).toBe(0)
    const { figures, answers, speed } = JSON.parse(stdout)
    const all = figures.find(({ kind }: { kind: string | null }) => kind === null)
    expect(all.queries).toBeGreaterThanOrEqual(80)
    expect(all.ours.recall).toBeGreaterThanOrEqual(0.95)
    expect(all.ours.recall).toBeGreaterThan(all.plain.recall + 0.1)
    expect(all.ours.reciprocalRank).toBeGreaterThan(all.plain.reciprocalRank)
    type Recall = { readonly ask: string; readonly recall: { readonly ours: number; readonly plain: number } }
    const lost = answers.filter(({ recall }: Recall) => recall.ours === 0 && recall.plain > 0)
    expect(lost.map(({ ask }: Recall) => ask)).toEqual([])
    // The same bytes on every machine, unlike the times.
    expect(speed.ours.firstBytes).toBeLessThan(220_000)
  },
  TIMEOUT_MS,
)

test('anything else is refused with what can be measured', () => {
  const { status, stderr } = runScript('bench', 'sökning')
  expect(status).toBe(2)
  expect(stderr).toContain('Det går inte att mäta sökning, bara search och compare.')
})
