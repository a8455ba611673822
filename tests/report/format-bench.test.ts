import { expect, test } from 'vitest'
import { type BenchFigures, formatBench } from '../../scripts/report/format-bench.ts'

const own: BenchFigures = {
  promises: 60,
  isGenerated: false,
  task: 'check',
  timeMs: 912,
  peakBytes: 94 * 2 ** 20,
  growth: null,
}

test('every row stands under its column, numbers to the right', () => {
  const large: BenchFigures = {
    ...own,
    promises: 1000,
    isGenerated: true,
    task: 'build',
    timeMs: 12_345.6,
    growth: 1.04,
  }
  expect(formatBench([own, large], 5, 'sv')).toBe(
    [
      '            löften     uppgift      tid  per löfte   minne  tillväxt',
      '60 (eget innehåll)  granskning   0,91 s    15,2 ms  94 MiB',
      '              1000       bygge  12,35 s    12,3 ms  94 MiB      1,04',
      '',
      'Medianer av 5 omgångar; minnet är det högsta. Tillväxt 1 betyder att dubbelt så mycket tar dubbelt så lång tid.',
    ].join('\n'),
  )
})

test('content without promises takes no time for each of them', () => {
  expect(formatBench([{ ...own, promises: 0 }], 1, 'en')).toMatch(/0\.91 s +– +94 MiB/)
})

test('memory that the machine does not tell is a dash', () => {
  expect(formatBench([{ ...own, peakBytes: null }], 1, 'en')).toContain('0.91 s      15.2 ms       –')
})
