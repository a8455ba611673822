import { describe, expect, test } from 'vitest'
import type { Publication } from '../../../scripts/model/archive.ts'
import { archive, commitment, party, promise, publication, sv, theme } from '../../helpers/build-archive.ts'
import { wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const pageOf = (made: Publication, publications: readonly Publication[] = [made]) =>
  mainOf(renderPage(archive({ publications, asOf: '2019-03-01' }), 'publication', `/${made.id}/`))
const in2017 = { from: '2017-01-01', to: '2017-12-31', asPrinted: null, basis: 'stated' } as const

test('the period, its state and who promises stand first, in words', () => {
  expect(wordsIn(pageOf(publication()))).toMatch(
    /^Medborgarlöfte 2018 Har upphört Gällde 1 januari–31 december 2018\. Lovat av: Kommunen /,
  )
})

test('the whole follow-up is linked once, and the counts lead to its lists', () => {
  const html = pageOf(publication({ promises: [promise({ commitments: [commitment()] })] }))
  expect(html.match(/href="uppfoljning\/"/g)).toHaveLength(1)
  expect(html.match(/href="uppfoljning\/lage\/#not-reported"/g)).toHaveLength(1)
  expect(wordsIn(html)).toContain('1 löfte, 1 åtagande. Ett åtagande är en sak i ett löfte som går att följa upp.')
})

describe('the list of parts', () => {
  const promises = (count: number) => Array.from({ length: count }, (_, index) => promise({ id: `p${index}` }))
  const made = (count: number) =>
    publication({
      foreword: sv('Hej.'),
      themes: [theme({ id: 'hemma', title: sv('Hemma'), promises: promises(count) })],
    })

  test('is there on a long page, and every entry leads to a heading that is not in view and has no other way to it', () => {
    const html = pageOf(made(5))
    const [contents = ''] = html.match(/<nav class="page-contents".*?<\/nav>/s) ?? []
    const targets = [...contents.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(targets).toEqual(['the_foreword', 'hemma', 'the_surveys', 'the_facts'])
    for (const id of targets) expect(html).toContain(`<h2 id="${id}">`)
  })

  test('comes after how the promises stand', () => {
    expect(wordsIn(pageOf(made(5)))).toMatch(/Så står det till .*På den här sidan /)
  })

  test('is not there on a short one', () => {
    expect(pageOf(made(4))).not.toContain('page-contents')
  })
})

describe('what became of the promises before', () => {
  const goesOn = promise({ id: 'a', title: sv('Grannar förr') })
  const stops = promise({ id: 'b', title: sv('Barn förr') })
  const silent = promise({ id: 'c', title: sv('Ljus förr') })
  const before = publication({ id: '2017', title: sv('Löfte 2017'), period: in2017, promises: [goesOn, stops, silent] })
  const now = promise({ title: sv('Grannar nu') })
  const made = publication({ promises: [now] })
  const ended = { promise: stops, publication: made, why: sv('Genomfört 2017.') }
  Object.assign(stops, { ended })
  Object.assign(made, { ended: [ended] })
  const step = { promise: now, change: 'strengthened', why: sv('Fler möten.'), basis: 'stated' } as const
  Object.assign(goesOn, { continuedBy: [step] })
  const words = wordsIn(pageOf(made, [before, made]))

  test('what goes on, is told of with how it changed and why', () => {
    expect(words).toMatch(
      /Vad hände med löftena i Löfte 2017\? Grannar förr Fortsätter som Grannar nu \(2018\)\. Skärpt: .*Fler möten\./,
    )
  })

  test('what ended, with its reason, and only once on the page', () => {
    expect(words.match(/Barn förr/g)).toHaveLength(1)
    expect(words).toContain('Barn förr Avslutat: Genomfört 2017.')
  })

  test('what nobody has said anything of stands together, after what is told', () => {
    expect(words).toMatch(
      /Genomfört 2017\. Om 1 löfte säger dokumenten varken att det fortsätter eller att det är slut: Ljus förr/,
    )
    const [silentToo, later] = [promise({ id: 'd', title: sv('Barn igen') }), publication()]
    const twoSilent = publication({ id: '2016', period: in2017, promises: [silent, silentToo] })
    expect(wordsIn(pageOf(later, [twoSilent, later]))).toContain(
      'Om 2 löften säger dokumenten varken att de fortsätter eller att de är slut: Ljus förr Barn igen',
    )
  })

  test('what ended and is older than that stands under a heading of its own', () => {
    const later = publication({ id: '2019', period: { ...in2017, from: '2019-01-01', to: '2019-12-31' } })
    Object.assign(later, { ended: [{ promise: silent, publication: later, why: sv('Inaktuellt.') }] })
    expect(wordsIn(pageOf(later, [before, made, later]))).toContain(
      'Tidigare löften som avslutas Ljus förr (2017): Inaktuellt.',
    )
  })

  test('the first publication has nothing before it', () => {
    expect(headingsOf(pageOf(before, [before, made])).join()).not.toContain('Vad hände')
  })
})

test('the publications before and after are links', () => {
  const [first, second] = [publication({ id: '2017', period: in2017, title: sv('Förra') }), publication()]
  expect(pageOf(second, [first, second])).toMatch(/Föregående medborgarlöfte: <a href="\.\.\/2017\/">Förra<\/a>/)
  expect(pageOf(first, [first, second])).toMatch(/Nästa medborgarlöfte: <a href="\.\.\/2018\/"/)
  expect(pageOf(first, [first])).not.toContain('class="neighbours"')
})

test('the PDF for archives can be fetched', () => {
  expect(pageOf(publication())).toContain(
    '<a href="utskrift/medborgarlofte-2018-arkiv.pdf" type="application/pdf">Exemplar för arkiv, med underlaget i filen (PDF)</a>',
  )
})

test('files that belong to it can be fetched', () => {
  const attachments = [{ path: 'bilagor/Ekköping 1.pdf', file: 'content/2018/files/bilagor/Ekköping 1.pdf' }]
  expect(pageOf(publication({ attachments }))).toContain(
    '<a href="files/bilagor/Ekk%C3%B6ping%201.pdf">bilagor/Ekköping 1.pdf</a>',
  )
})

test('a commitment shows who is to do it; of many, the first three and how many more', () => {
  const by = ['A', 'B', 'C', 'D', 'E'].map((name) => ({
    party: party({ id: name.toLowerCase(), short: sv(name) }),
    role: 'responsible' as const,
    accordingTo: null,
  }))
  const of = (count: number) =>
    wordsIn(pageOf(publication({ promises: [promise({ commitments: [commitment({ by: by.slice(0, count) })] })] })))
  expect(of(4)).toContain('Möten med grannar A, B, C, D ')
  expect(of(5)).toContain('Möten med grannar A, B, C och 2 till ')
  expect(of(0)).toContain('Möten med grannar Ingen namngiven ')
})

test('the page says on paper where it is from, with its whole address', () => {
  const html = renderPage(archive({ publications: [publication()] }), 'publication', '/2018/')
  expect(html).toMatch(/<p class="print-only">Finns på https:\/\/[^<]+\/2018\/<\/p>/)
})

test('what leads to other pages and forms is for screens alone, heading and foot included', () => {
  const html = renderPage(archive({ publications: [publication()] }), 'publication', '/2018/')
  expect(html).toContain('<section class="screen-only"><h2 id="the_downloads">')
  const [, foot = ''] = html.split('<footer')
  const [printed = ''] = foot.split('<ul class="screen-only">')
  expect(foot).toContain('<a ')
  expect(printed).toContain('Utges av')
  expect(printed).not.toContain('<a ')
})
