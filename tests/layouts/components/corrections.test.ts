import { describe, expect, test } from 'vitest'
import { CorrectionList } from '../../../layouts/components/correction-list.tsx'
import { CorrectionSection } from '../../../layouts/components/correction-section.tsx'
import type { Corrected } from '../../../scripts/model/archive.ts'
import {
  area,
  commitment,
  correction,
  party,
  promise,
  publication,
  report,
  survey,
  sv,
} from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const page = pageIn('sv')
const made = publication({
  promises: [promise({ commitments: [commitment()] })],
  surveys: [survey()],
  reports: [report()],
})
const [theReport, theSurvey, thePromise] = [made.reports[0], made.surveys[0], made.promises[0]]
const theCommitment = thePromise?.commitments[0]

describe('a correction', () => {
  const whole = correction({ concerns: { kind: 'publication', publication: made } })

  test('says when, of what kind, what, why and what it is about', () => {
    expect(read(CorrectionList, { page, corrections: [whole] })).toBe(
      '2 mars 2018 · Sakfel Antalet möten ska vara sex, inte fem. Skäl: Skrivfel i den första versionen. ' +
        'Gäller: hela medborgarlöftet Medborgarlöfte 2018',
    )
  })

  test('of what the parties decided anew calls it no error', () => {
    const corrections = [{ ...whole, kind: 'revision' as const }]
    expect(read(CorrectionList, { page, corrections })).toMatch(/^2 mars 2018 · Beslutad ändring /)
    expect(read(CorrectionList, { page: pageIn('en'), corrections })).toMatch(/^2 March 2018 · Decided change /)
  })

  test('made after the day that is shown says so', () => {
    const corrections = [{ ...whole, isLater: true }]
    expect(read(CorrectionList, { page, corrections })).toMatch(
      / Rättat efter den dag som visas, den 1 mars 2019\. Det som visas är redan rättat\.$/,
    )
    expect(read(CorrectionList, { page: pageIn('en'), corrections })).toMatch(
      / Corrected after the day that is shown, 1 March 2019\. What is shown is corrected already\.$/,
    )
  })

  test('whose words are not translated marks their language', () => {
    expect(render(CorrectionList, { page: pageIn('en'), corrections: [whole] })).toContain(
      '<span lang="sv">Antalet möten ska vara sex, inte fem.</span>',
    )
  })

  test.each<{ concerns: Corrected | undefined; words: string; href: string }>([
    {
      concerns: thePromise && { kind: 'promise', promise: thePromise },
      words: 'Gäller: löftet Grannar hjälper varandra (2018)',
      href: '2018/loften/grannar/',
    },
    {
      concerns: theCommitment && { kind: 'commitment', commitment: theCommitment },
      words: 'Gäller: åtagandet Möten med grannar (2018)',
      href: '2018/loften/grannar/#moten',
    },
    {
      concerns: theSurvey && { kind: 'survey', survey: theSurvey },
      words: 'Gäller: undersökningen Invånardialog',
      href: '2018/undersokningar/dialog/',
    },
    {
      concerns: { kind: 'party', publication: made, party: party() },
      words: 'Gäller: namnet på parten Exempels kommun i Medborgarlöfte 2018',
      href: 'parter/kommun/',
    },
    {
      concerns: { kind: 'area', publication: made, area: area() },
      words: 'Gäller: namnet på platsen Torget i Medborgarlöfte 2018',
      href: 'platser/torget/',
    },
    {
      concerns: {
        kind: 'unit',
        publication: made,
        unit: { id: 'möte', one: { sv: 'möte' }, many: { sv: 'möten' } },
      },
      words: 'Gäller: enheten möte i Medborgarlöfte 2018',
      href: '2018/',
    },
    {
      concerns: theReport && { kind: 'report', report: theReport },
      words: 'Gäller: uppföljningen Uppföljning av 2018',
      href: '2018/uppfoljning/#report_2018-12-31',
    },
  ])('leads to what it is about: $href', ({ concerns, words, href }) => {
    if (concerns === undefined) throw new Error('There is nothing to correct.')
    const corrections = [correction({ concerns })]
    expect(read(CorrectionList, { page, corrections })).toContain(words)
    expect(render(CorrectionList, { page, corrections })).toContain(`href="${href}"`)
  })
})

test('a page without corrections has no section for them', () => {
  expect(render(CorrectionSection, { page, corrections: [] })).toBe('')
})

test('a section of corrections leads to all of them', () => {
  const corrections = [correction({ what: sv('Sex.'), concerns: { kind: 'publication', publication: made } })]
  const html = render(CorrectionSection, { page, corrections })
  expect(html).toContain('<h2>Rättelser</h2>')
  expect(html).toContain('<a href="rattelser/">Alla rättelser</a>')
})
