import { describe, expect, test } from 'vitest'
import {
  archive,
  commitment,
  correction,
  outcome,
  party,
  promise,
  publication,
  report,
  sv,
  target,
} from '../../helpers/build-archive.ts'
import { wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const done = outcome({ status: 'done', explanation: sv('Alla möten hölls.') })
const told = report({ outcomes: [done] })
const police = party({ id: 'polis', name: sv('Polisen'), short: sv('Polisen') })
const made = publication({
  promises: [
    promise({
      title: sv('Grannar'),
      commitments: [
        commitment({
          text: sv('Möten'),
          outcomes: [done],
          standing: { kind: 'declared', status: 'done', outcome: done, daysWithoutFinalWord: null },
        }),
      ],
    }),
    promise({
      id: 'ronder',
      title: sv('Ronder'),
      commitments: [
        commitment({
          id: 'ronder',
          text: sv('Ronder på torget'),
          by: [{ party: police, role: 'responsible', accordingTo: null }],
        }),
      ],
    }),
  ],
  reports: [told],
  corrections: [correction({ concerns: { kind: 'report', report: told } })],
})
const site = archive({ publications: [made] })
const [main, byStanding, byParty] = (['follow-up', 'follow-up-by-standing', 'follow-up-by-party'] as const).map(
  (kind) => renderPage(site, kind),
) as [string, string, string]
const words = (html: string) => wordsIn(mainOf(html))

test('how many stand how is the first that is read, each number with its list', () => {
  expect(words(main)).toMatch(/2 löften, 2 åtaganden\. .* ✓ Genomfört: 1 åtagande \? Inte redovisat: 1 åtagande Löfte/)
  expect(main).toContain('href="lage/#done"')
  expect(words(byStanding)).not.toContain('2 löften, 2 åtaganden.')
})

test('follow-ups that were promised are counted, and each time is told, with the reports on it or that there is none', () => {
  const promising = publication({
    period: { from: '2018', to: '2019', asPrinted: null, basis: 'stated' },
    followUp: { every: 'half-year', asPrinted: null },
    promises: [promise({ commitments: [commitment()] })],
    reports: [report({ asOf: '2018-06-30', id: '2018-06-30', title: sv('Läget i juni') })],
  })
  const page = renderPage(archive({ publications: [promising], asOf: '2019-03-01' }), 'follow-up')
  expect(words(page)).toContain('Hittills skulle det ha gjorts 2 gånger. 1 av uppföljningarna har inte hittats.')
  expect(words(page)).toContain(
    '1 januari–30 juni 2018: Läget i juni 1 juli–31 december 2018: ingen uppföljning har hittats',
  )
  expect(page).toContain('href="#report_2018-06-30"')
})

test('where nothing at all is reported in the same time, every order says so once', () => {
  const silent = (id: string) => commitment({ id, due: '2018-12-31', standing: { kind: 'not-reported', days: 60 } })
  const all = archive({
    publications: [publication({ promises: [promise({ commitments: [silent('a'), silent('b')] })] })],
  })
  for (const kind of ['follow-up', 'follow-up-by-standing', 'follow-up-by-party'] as const) {
    expect(words(renderPage(all, kind)).match(/60 dagar/g), kind).toHaveLength(1)
  }
})

test('where nothing is reported, the days are told, set by the calendar', () => {
  expect(words(byStanding)).toContain(
    'Ronder på torget inget mål i siffror inga siffror ? Inte redovisat Tiden gick ut för 60 dagar sedan',
  )
  expect(words(main)).toContain(
    'Tiden gick ut den 31 december 2018, för 60 dagar sedan. Ingen redovisning har hittats. Beräknat',
  )
})

describe('where nobody has reported any of the commitments', () => {
  const late = (id: string, parts: Parameters<typeof commitment>[0] = {}) =>
    commitment({ id, text: sv(`Möte ${id}`), ...parts })
  const readWith = (...commitments: readonly ReturnType<typeof commitment>[]) =>
    words(renderPage(archive({ publications: [publication({ promises: [promise({ commitments })] })] }), 'follow-up'))

  test('the day, the number of days and the number of commitments are told once', () => {
    const read = readWith(late('a'), late('b', { targets: [target()] }), late('c'))
    expect(read).toContain(
      'Tiden gick ut den 31 december 2018, för 60 dagar sedan. Ingen redovisning har hittats. ' +
        'Det gäller alla 3 åtaganden. Beräknat av arkivet',
    )
    expect(read.match(/60 dagar/g)).toHaveLength(1)
    expect(read).toContain('Möte a ? Inte redovisat Möte b Mål: minst 6 möten ? Inte redovisat Möte c ? Inte redovisat')
  })

  test('each has its own words when their times ran out on different days, and when it is alone', () => {
    const june = { due: '2018-06-30', standing: { kind: 'not-reported', days: 244 } } as const
    expect(readWith(late('a'), late('b', june))).toMatch(/Möte a .* 60 dagar .* Möte b .* 244 dagar/)
    expect(readWith(late('a'))).toMatch(/Möte a \? Inte redovisat Tiden gick ut/)
  })
})

test('every commitment stands once, with its promise, and leads to its place there; then the reports and their corrections', () => {
  expect(headingsOf(mainOf(main)).filter((heading) => /^h[1-4]/.test(heading))).toEqual([
    'h1 Vad blev det av löftena? Medborgarlöfte 2018',
    'h2 Löfte för löfte',
    'h3 Grannar',
    'h4 Möten',
    'h3 Ronder',
    'h4 Ronder på torget',
    'h2 Uppföljningar',
    'h3 Uppföljning av 2018',
    'h2 Rättelser',
  ])
  expect(words(main).match(/Ronder på torget/g)).toHaveLength(1)
  expect(main).toContain('href="../loften/ronder/#ronder">Ronder på torget</a>')
  expect(main).not.toContain('<table')
})

test('of what nobody has reported it is said only that, and what was to be done', () => {
  const [, reported = '', unreported = ''] = main.split('<article class="commitment">')
  expect(wordsIn(reported)).toContain('Vad som styrker det')
  expect(wordsIn(unreported)).not.toContain('Vad som styrker det')
  const counted = commitment({ text: sv('Träffar'), targets: [target()] })
  const html = renderPage(
    archive({ publications: [publication({ promises: [promise({ commitments: [counted] })] })] }),
    'follow-up',
  )
  expect(words(html)).toMatch(/Träffar Mål: minst 6 möten \? Inte redovisat Tiden/)
})

describe('without a script the commitments can be read in another order', () => {
  const groups = (html: string) =>
    [...html.matchAll(/scope="rowgroup">(.*?)<\/th>/gs)].map(([, head = '']) => wordsIn(head))

  test('by standing, by party', () => {
    expect(groups(byStanding).map((head) => head.slice(0, 16))).toEqual(['✓ Genomfört: 1 å', '? Inte redovisat'])
    expect(groups(byParty)).toEqual(['Kommunen', 'Polisen'])
  })

  test('each page leads to the others and marks itself', () => {
    const orders = (html: string) =>
      /<nav class="sort-orders".*?<\/nav>/s
        .exec(html)?.[0]
        .match(/<a [^>]*>[^<]*/g)
        ?.map((link) => link.slice(3))
    expect(orders(main)).toEqual(['href="./" aria-current="page">löfte', 'href="lage/">läge', 'href="part/">part'])
    expect(orders(byStanding)).toEqual([
      'href="../">löfte',
      'href="./" aria-current="page">läge',
      'href="../part/">part',
    ])
  })

  test('search engines are told that it is one page', () => {
    for (const html of [main, byStanding, byParty]) {
      expect(html).toMatch(/<link rel="canonical" href="[^"]*\/2018\/uppfoljning\/"/)
    }
  })

  test('the accounts stand on the main page alone', () => {
    expect(words(main)).toContain('Alla möten hölls.')
    expect(words(byStanding)).not.toContain('Alla möten hölls.')
    expect(byStanding).toContain('<a href="../">Löfte för löfte</a>')
  })
})

test('a publication without commitments and reports says so', () => {
  const bare = renderPage(archive({ publications: [publication({ promises: [promise()] })] }), 'follow-up')
  expect(words(bare)).toContain('0 åtaganden')
  expect(words(bare)).toContain('Ingen uppföljning har hittats för det här medborgarlöftet.')
  expect(bare).not.toContain('<table')
})

test('a day whose parts are kept on one line is one thing in its cell, as on a phone each has a line of its own', () => {
  expect(byStanding).toContain(
    '<td data-label="Senast"><span><span class="together">31 december</span> 2018</span></td>',
  )
})

describe('a commitment of many parties', () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      party: party({ id: `part-${index + 1}`, name: sv(`Part ${index + 1}`), short: sv(`Part ${index + 1}`) }),
      role: 'responsible' as const,
      accordingTo: null,
    }))
  const withParties = (count: number) =>
    archive({
      publications: [
        publication({
          promises: [promise({ id: 'ute', commitments: [commitment({ id: 'vuxna', by: named(count) })] })],
        }),
      ],
    })

  test('names the first of them, and leads to where all are named', () => {
    const html = renderPage(withParties(28), 'follow-up-by-standing')
    expect(words(html)).toContain('Part 4 och 24 parter till')
    expect(words(html)).not.toContain('Part 5')
    expect(html).toContain('<a href="../../loften/ute/#vuxna">och <span class="together">24 parter</span> till</a>')
  })

  test('names all when one alone would be left out', () => {
    expect(words(renderPage(withParties(5), 'follow-up-by-standing'))).toContain('Part 4 Part 5')
  })

  test('names all in print, which has no other place for them', () => {
    expect(words(renderPage(withParties(28), 'print'))).toContain('Part 28')
  })
})
