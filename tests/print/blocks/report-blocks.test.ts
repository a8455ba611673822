import { expect, test } from 'vitest'
import { alsoDoneBlocks, reportBlocks } from '../../../scripts/print/blocks/report-blocks.ts'
import { figure, party, publication, report, source, sv } from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

test('a publication without reports says so', () => {
  expect(describeBlocks(reportBlocks(2, printing()))).toBe(
    'h2 Uppföljningar\np Ingen uppföljning har hittats för det här medborgarlöftet.\n',
  )
})

test('follow-ups that were promised are told by their times, with the reports on them or that there is none', () => {
  const promising = publication({
    period: { from: '2018', to: '2018', asPrinted: null, basis: 'stated' },
    followUp: { every: 'half-year', asPrinted: null },
    reports: [report()],
  })
  expect(describeBlocks(reportBlocks(2, printing(promising)))).toContain(`h2 Uppföljningar
p Medborgarlöftet ska följas upp varje halvår. Hittills skulle det ha gjorts 2 gånger. 1 av uppföljningarna har inte hittats. (Beräknat av arkivet)
list
  item
    p 1 januari–30 juni 2018: ingen uppföljning har hittats
  item
    p 1 juli–31 december 2018: Uppföljning av 2018
`)
})

test('a report tells who reported, when and for what time', () => {
  const covers = { from: '2018-01-01', to: '2018-12-31' }
  const reports = [report({ covers, sources: [source()] })]
  expect(describeBlocks(reportBlocks(2, printing(publication({ reports }))))).toContain(
    'p Uppföljning av 2018 (31 december 2018). Redovisad av Exempels kommun. Gäller 2018. (Källa\u00a0[1](#source-1))\n',
  )
})

test('what a report says as a whole, and of the problem, follows upon it', () => {
  const reports = [report({ summary: sv('Få poliser.'), effects: sv('Otryggheten är oförändrad.') })]
  expect(describeBlocks(reportBlocks(2, printing(publication({ reports }))))).toMatch(
    /p Få poliser\.\np \**Vad uppföljningen säger om problemet: \**Otryggheten är oförändrad\.\n/,
  )
})

test('a report without a date says so', () => {
  const reports = [report({ asOf: null })]
  expect(describeBlocks(reportBlocks(2, printing(publication({ reports }))))).toContain('(utan datum)')
})

test('what nobody had promised stands under its report, with who did it and how much', () => {
  const activity = { text: sv('Cykelmärkning'), by: [party()], figures: [figure()], sources: [] }
  const reports = [report({ also: [activity] }), report({ id: '2019', title: sv('En annan') })]
  expect(
    describeBlocks(alsoDoneBlocks(1, printing(publication({ reports })))),
  ).toBe(`h1 Gjordes också, utan att vara utlovat
h2 Uppföljning av 2018
list
  item
    p Cykelmärkning (Kommunen; 7\u00a0möten)
`)
})

test('nothing is said when nothing else was done', () => {
  expect(alsoDoneBlocks(1, printing(publication({ reports: [report()] })))).toEqual([])
})
