// Threads of promises through the years: of the awkward site, which has one of each kind.
import { describe, expect, test } from 'vitest'
import { ThreadTable } from '../../../layouts/components/thread-table.tsx'
import { archive, promise, publication, sv } from '../../helpers/build-archive.ts'
import { siteArchive } from '../../helpers/site-archive.ts'
import { pageIn, read as readComponent, wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const awkward = await siteArchive('awkward', '2026-11-25')
const html = (address: string) => renderPage(awkward, 'thread', address)
const read = (address: string) => wordsIn(mainOf(html(address)))

describe('one thread', () => {
  test('goes by the title of its latest promise', () => {
    expect(headingsOf(mainOf(html('/loften/2015/skolvandring/')))).toEqual(['h1 Trafikkontroller'])
    expect(read('/loften/2015/skolvandring/')).toContain('Löftet genom åren, 2015–2024')
  })

  test('shows target, party and standing of every promise, oldest first', () => {
    expect(read('/loften/2015/skolvandring/')).toMatch(
      /Vandrande skolbuss .* Tryggt till skolan .* Fler trafikkontroller .* minst 52 trafikkontroller per år Polisen ✓ Genomfört .* Mildrat:/,
    )
  })

  test('says by name which promises were merged', () => {
    expect(read('/loften/2015/skolvandring/')).toContain(
      'Sammanslaget: ”Vandrande skolbuss” (verksamhetsåret 2015) ingår här. Sammanslaget: ”Cyklande skolbuss” (verksamhetsåret 2015) ingår här.',
    )
  })

  test('shows both halves of one that was split', () => {
    expect(
      read('/loften/2015/gatubelysning/').match(/Uppdelat: en del av löftet för verksamhetsåret 2015\./g),
    ).toHaveLength(2)
  })

  test('has a row for every hole', () => {
    expect(read('/loften/2015/skolvandring/')).toMatch(
      /Inget medborgarlöfte gällde 1 januari–31 december 2016\. .* Sommaren 2018: inget löfte i Sommarlöftet 2018 hör hit\./,
    )
  })

  test('of which nobody says how it goes on, says after which years it is unknown', () => {
    const silent = promise({ id: 'ljus', title: sv('Ljus') })
    const before = publication({ id: '2018', promises: [silent] })
    const after = publication({ id: '2020', period: { ...before.period, from: '2020-01-01', to: '2020-12-31' } })
    const thread = { reference: '2018/ljus', promises: [silent], latest: silent, otherBeginnings: [] }
    const page = pageIn('sv', { publications: [before, after] })
    expect(readComponent(ThreadTable, { page, thread })).toContain(
      'Ljus Efter 2018: dokumenten säger inte om löftet fortsätter eller är slut.',
    )
  })

  test('leads to each promise, and each promise leads to it', () => {
    expect(html('/loften/2015/nattstopp/')).toContain('href="../../../2019-2020/loften/nattstopp/"')
    expect(renderPage(awkward, 'promise', '/2019-2020/loften/nattstopp/')).toContain(
      '<a href="../../../loften/2015/nattstopp/">Se mål, parter och läge år för år</a>',
    )
  })

  test('at another beginning shows the same and sends search engines to the first', () => {
    const other = html('/loften/2015/skolvandring/')
    const own = html('/loften/2015/cykelvandring/')
    expect(wordsIn(mainOf(other))).toBe(wordsIn(mainOf(own)))
    expect(other).toMatch(/rel="canonical" href="https:[^"]*\/loften\/2015\/cykelvandring\/"/)
  })
})

describe('all threads', () => {
  test('are listed by title with their years, those that go on latest first', () => {
    const words = wordsIn(mainOf(renderPage(awkward, 'threads')))
    expect(words).toMatch(/Trafikkontroller 2015–2024 5 löften i 4 medborgarlöften .* Nattstopp/)
  })

  test('and below them every promise that belongs to none, by publication', () => {
    const html = mainOf(renderPage(awkward, 'threads'))
    const [told = '', number] = /(\d+) löften till finns i arkivet\. De hör inte ihop/.exec(wordsIn(html)) ?? []
    expect(told).not.toBe('')
    const listed = html.slice(html.indexOf('<h2>Löften som står för sig själva</h2>'))
    const alone = awkward.publications.flatMap(({ promises }) => promises.filter(({ thread }) => thread.length === 1))
    expect(String(alone.length)).toBe(number)
    for (const { id } of alone) expect(listed).toContain(`/loften/${id}/">`)
  })

  test('are reached from the start page, where there are any', () => {
    expect(renderPage(awkward, 'start', '/')).toContain('<a href="loften/">Alla löften genom åren</a>')
    const single = archive({ publications: [publication({ promises: [promise()] })] })
    expect(renderPage(single, 'start')).not.toContain('Alla löften genom åren')
  })
})
