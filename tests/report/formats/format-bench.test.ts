import { expect, test } from 'vitest'
import { type BenchReport, type BenchReportRow, formatBench } from '../../../scripts/report/formats/format-bench.ts'

const figures: NonNullable<BenchReportRow['figures']> = {
  timeMs: 912,
  peakBytes: 94 * 2 ** 20,
  written: null,
  stages: [],
  against: { eleventy: null, hugo: null },
  growth: null,
}
const own: BenchReportRow = { promises: 60, isGenerated: false, task: 'check', figures }

const report = (rows: readonly BenchReportRow[], change: Partial<BenchReport> = {}): BenchReport => ({
  machine: {
    processor: 'Processor A',
    processors: 2,
    memoryBytes: 8 * 2 ** 30,
    system: 'Linux 6.1',
    node: 'v20.19.0',
    eleventy: '3.1.8',
    hugo: 'v0.111.3',
  },
  runs: 5,
  rows,
  growth: {},
  ...change,
})

test('every row stands under its column, numbers to the right', () => {
  const large: BenchReportRow = {
    promises: 1000,
    isGenerated: true,
    task: 'build',
    figures: {
      ...figures,
      timeMs: 12_345.6,
      written: { pages: 1020, bytes: 17.5 * 2 ** 20 },
      stages: [
        { stage: 'load', timeMs: 510 },
        { stage: 'pages', timeMs: 1200 },
      ],
      against: { eleventy: 0.5, hugo: 1.25 },
      growth: 1.04,
    },
  }
  expect(formatBench(report([own, large], { growth: { build: 1.04 } }), 'sv')).toBe(
    [
      'Processor A, 2 processorer, 8 GiB, Linux 6.1. Node v20.19.0, Eleventy v3.1.8, Hugo v0.111.3.',
      '',
      '            löften        uppgift      tid  per löfte   minne  sidor   skrivet  tillväxt  mot Eleventy  mot Hugo',
      '60 (eget innehåll)       kontroll   0,91 s   15,20 ms  94 MiB',
      '              1000  bygge av allt  12,35 s   12,35 ms  94 MiB   1020  17,5 MiB      1,04          0,50      1,25',
      '',
      'Stegens tider; en del steg görs samtidigt:',
      '  1000, bygge av allt: load 0,51 s, pages 1,20 s',
      '',
      'Tillväxt över alla storlekar från 1000 löften: bygge av allt 1,04.',
      '',
      'Medianer av 5 omgångar; minnet är det högsta. Tillväxt 1 betyder att dubbelt så mycket tar dubbelt så lång tid. Mot Eleventy och Hugo: 0,50 är hälften av deras tid i samma omgång.',
    ].join('\n'),
  )
})

test('a program that is not installed is said, with how to get it', () => {
  const hugo: BenchReportRow = { promises: 60, isGenerated: true, task: 'hugo', figures: null }
  const text = formatBench(report([own, hugo], { machine: { ...report([]).machine, hugo: null } }), 'sv')
  expect(text).toMatch(/Hugo +–\n/)
  expect(text).toContain('Eleventy v3.1.8.\n')
  expect(text).toContain('Hugo finns inte här och har inte mätts. Installera det med apt-get install hugo')
})

test('content without promises takes no time for each of them', () => {
  expect(formatBench(report([{ ...own, promises: 0 }]), 'en')).toMatch(/0\.91 s +– +94 MiB/)
})

test('memory that the machine does not tell is a dash', () => {
  expect(formatBench(report([{ ...own, figures: { ...figures, peakBytes: null } }]), 'en')).toMatch(/15\.20 ms +–/)
})
