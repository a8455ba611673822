// Two publications beside each other, of the awkward site.
import { describe, expect, test } from 'vitest'
import { siteArchive } from '../../helpers/site-archive.ts'
import { wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const awkward = await siteArchive('awkward', '2026-11-25')
const html = mainOf(renderPage(awkward, 'comparison', '/jamfor/2015/2017/'))
const read = wordsIn(html)

describe('two publications', () => {
  test('the sum comes first', () => {
    expect(read).toMatch(
      /^Medborgarlöfte 2017 jämfört med Medborgarlöfte 2015 Löften: 1 nytt, 1 uppdelat, 1 sammanslaget, 1 skärpt, /,
    )
  })

  test('every change has a heading, and a link from the top that says what it is', () => {
    const links = [...html.matchAll(/<a href="#(change_[^"]*)">([^<]*)<\/a>/g)]
    expect(links.length).toBeGreaterThan(5)
    for (const [, id] of links) expect(html).toContain(`<h3 id="${id}">`)
    expect(links.map(([, , words]) => words)).toContain('Färre seniorer ska luras på telefon – skärpt')
  })

  test('a change says whether the documents declare it or the archive has computed it', () => {
    expect(read).toContain('Skärpt, enligt dokumenten.')
    expect(read).toContain('Fler åtaganden, beräknat av arkivet.')
  })

  test('both sides can be read, and lead to the promises', () => {
    expect(read).toMatch(/Före: Vandrande skolbuss .* Före: Cyklande skolbuss .* Efter: Tryggt till skolan/)
    expect(html).toContain('href="../../../2015/loften/skolvandring/"')
  })

  test('what differs stands in a table, field by field', () => {
    expect(read).toMatch(
      /Uppgifter som skiljer sig Uppgift Före Efter .* Nytt åtagande: Nya lampor i parkerna Mål fanns inte 30 lampor/,
    )
  })

  test('headings skip no level', () => {
    const levels = headingsOf(html).map((heading) => Number(heading[1]))
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })
})

test('every pair is listed, the latest first', () => {
  expect(wordsIn(mainOf(renderPage(awkward, 'comparisons')))).toMatch(
    /Medborgarlöfte 2017 jämfört med Medborgarlöfte 2015 .*$/,
  )
  expect(renderPage(awkward, 'comparisons')).toContain('href="2015/2017/"')
})
