import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import { nextReport } from '../../scripts/scaffold/next-report.ts'
import { commitmentLine, promiseFile, publicationFile } from '../helpers/content-files.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { type SiteFiles, writeSite } from '../helpers/write-site.ts'

const report = (path: string, ...lines: readonly string[]): SiteFiles => ({
  [`content/${path}.yaml`]: ['title: Läget', 'by: [kommun]', ...lines, ''].join('\n'),
})

/** The report that is begun for the first publication of a site with these files. */
async function reportOn(id: string, files: SiteFiles = {}) {
  const root = await writeSite({
    'content/parties.yaml': '- { id: kommun, name: Kommunen, kind: municipality }\n',
    ...publicationFile('2018'),
    ...promiseFile('2018/grannar'),
    'content/2018/commitments.yaml':
      commitmentLine('grannar', 'target: { at-least: 6, unit: utbildning, per: year }', 'utbildningar') +
      commitmentLine('grannar', '', 'samtal'),
    ...files,
  })
  const { content } = await checkContent(root, siteConfig(), '2030-01-01')
  const [publication] = content.publications
  if (publication === undefined) throw new Error('There is no publication.')
  return nextReport(publication, id, { defaultLanguage: 'sv' })
}

const fieldsOf = (text: string) => load(text) as { readonly outcomes: readonly unknown[]; readonly covers?: unknown }

test('it has an entry for each commitment, with nothing reported yet', async () => {
  const { text, asked, settled } = await reportOn('2018-12-31')
  expect([asked, settled]).toEqual([2, 0])
  expect(fieldsOf(text)).toEqual({
    title: 'Uppföljning av medborgarlöftet 2018',
    by: ['kommun'],
    covers: { from: '2018-01-01', to: '2018-12-31' },
    outcomes: [{ commitment: 'grannar/utbildningar' }, { commitment: 'grannar/samtal' }],
  })
})

const SEVERAL: SiteFiles = {
  'content/parties.yaml':
    '- { id: kommun, name: Kommunen, kind: municipality }\n- { id: polis, name: Polisen, kind: police }\n',
  ...publicationFile('2018', { parties: '[kommun, polis]' }),
  'content/2018/commitments.yaml':
    '- { id: utbildningar, promise: grannar, text: b, by: [kommun, { party: polis, role: contributes }] }\n' +
    '- { id: samtal, promise: grannar, text: b, by: [kommun] }\n' +
    '- { id: moten, promise: grannar, text: b, by: [] }\n',
  ...report(
    '2018/reports/2018-06-30-kommun',
    'covers: { from: 2018-01, to: 2018-06 }',
    'outcomes: [{ commitment: grannar/utbildningar, status: done }]',
  ),
}

test('one that a party makes by itself asks about what it has a part in, whatever others have said', async () => {
  const { text, asked, settled } = await reportOn('2018-12-31-polis', SEVERAL)
  expect([asked, settled]).toEqual([2, 0])
  expect(fieldsOf(text)).toMatchObject({
    by: ['polis'],
    covers: { from: '2018-01-01', to: '2018-12-31' },
    outcomes: [{ commitment: 'grannar/utbildningar' }, { commitment: 'grannar/moten' }],
  })
  expect(text).not.toContain('Förra uppföljningen')
})

test('one that the other party makes goes on from its own', async () => {
  const { text, asked, settled } = await reportOn('2018-12-31-kommun', SEVERAL)
  expect([asked, settled]).toEqual([2, 1])
  expect(fieldsOf(text)).toMatchObject({ by: ['kommun'], covers: { from: '2018-07-01', to: '2018-12-31' } })
})

test('whoever fills it in sees the targets as they are written, and gets their units', async () => {
  const { text } = await reportOn('2018-12-31')
  expect(text).toContain(`  # b
  # Mål: { at-least: 6, unit: utbildning, per: year }
  - commitment: grannar/utbildningar
    # status: …
    # figures: [{ value: …, unit: utbildning }]
    # explanation: …
`)
})

test('what is promised as a share is reported in percent, or as so many of how many there are', async () => {
  const { text } = await reportOn('2018-12-31', {
    'content/2018/commitments.yaml':
      commitmentLine('grannar', 'target: { share: 80 }', 'utbildningar') +
      commitmentLine('grannar', 'target: { share: 50, unit: hushåll }', 'samtal'),
  })
  expect(text).toContain('# figures: [{ value: …, unit: procent }]')
  expect(text).toContain('# figures: [{ value: …, of: …, unit: hushåll }]')
})

test('with the comment signs removed, every line is a field in its place', async () => {
  const { text } = await reportOn('2018-12-31')
  const filledIn = text.replaceAll(/^( +)# (status|figures|explanation): /gm, '$1$2: ').replaceAll('…', '7')
  expect(fieldsOf(filledIn).outcomes[0]).toEqual({
    commitment: 'grannar/utbildningar',
    status: 7,
    figures: [{ value: 7, unit: 'utbildning' }],
    explanation: 7,
  })
})

test('what an earlier report has told the end of is left out, and what it said of the others is told', async () => {
  const files = report(
    '2018/reports/2018-06-30',
    'covers: { from: 2018-01-01, to: 2018-06-30 }',
    'outcomes:',
    '  - { commitment: grannar/utbildningar, status: in-progress }',
    '  - { commitment: grannar/samtal, status: done }',
  )
  const { text, asked, settled } = await reportOn('2018-12-31', files)
  expect([asked, settled]).toEqual([1, 1])
  expect(text).toContain('# Förra uppföljningen: in-progress')
  expect(fieldsOf(text).covers).toEqual({ from: '2018-07-01', to: '2018-12-31' })
})

test('where everything has been told, there is an empty list', async () => {
  const all = ['utbildningar', 'samtal'].map((id) => `  - { commitment: grannar/${id}, status: done }`)
  const { text, asked } = await reportOn('2018-12-31', report('2018/reports/2018-06-30', 'outcomes:', ...all))
  expect([asked, fieldsOf(text).outcomes]).toEqual([0, []])
})

test('a later report says nothing of what was known before it', async () => {
  const files = report('2018/reports/2018-12-31', 'outcomes: [{ commitment: grannar/samtal, status: done }]')
  expect(await reportOn('2018-06-30', files)).toMatchObject({ asked: 2, settled: 0 })
})

test.each([
  { id: '2019-03-01', covers: { from: '2018-01-01', to: '2018-12-31' } },
  { id: '2018-06', covers: { from: '2018-01-01', to: '2018-06-30' } },
  { id: 'undated', covers: undefined },
])('a report as of $id covers $covers', async ({ id, covers }) => {
  expect(fieldsOf((await reportOn(id)).text).covers).toEqual(covers)
})
