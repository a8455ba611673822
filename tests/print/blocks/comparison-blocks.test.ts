// What has changed since the publication before, on paper; of the awkward site.
import { expect, test } from 'vitest'
import { comparePublications } from '../../../scripts/compare/compare-publications.ts'
import { comparisonBlocks } from '../../../scripts/print/blocks/comparison-blocks.ts'
import { printingOf } from '../../../scripts/print/printing.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { siteArchive } from '../../helpers/site-archive.ts'
import { wordsIn } from '../../layouts/components/render.ts'
import { mainOf, renderPage } from '../../layouts/pages/render-page.ts'

const awkward = await siteArchive('awkward', '2026-11-25')
const publicationOf = (id: string) => {
  const found = awkward.publications.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no publication ${id}.`)
  return found
}
const [earlier, later] = [publicationOf('2015'), publicationOf('2017')]
const blocks = describeBlocks(comparisonBlocks(1, printingOf(awkward, later, 'sv')))

test('the sum comes first, then every promise that has changed, with who says so', () => {
  expect(blocks).toMatch(/^h1 Medborgarlöfte 2017 jämfört med Medborgarlöfte 2015\np Löften: 1 nytt, 1 uppdelat, /)
  const changed = comparePublications(earlier, later).promises.filter(({ leading }) => leading !== 'unchanged')
  expect(blocks.match(/^ {2}item$/gm)).toHaveLength(changed.length)
  expect(blocks).toContain('Skärpt, enligt dokumenten.')
})

test('new commitments beside some that are no longer there are not called both more and fewer', () => {
  expect(blocks).toContain('Nya åtaganden, beräknat av arkivet. Åtaganden som inte finns kvar, beräknat av arkivet.')
})

test('promises that were split, merged or renamed stand with their titles on both sides', () => {
  expect(blocks).toContain(`    p Före: Vandrande skolbuss (verksamhetsåret 2015)
    p Före: Cyklande skolbuss (verksamhetsåret 2015)
    p Efter: Tryggt till skolan till fots och på cykel (2017)
`)
})

test('why a promise has changed, where it went, and what its target was stand with it', () => {
  const all = awkward.publications
    .map((one) => describeBlocks(comparisonBlocks(1, printingOf(awkward, one, 'sv'))))
    .join('')
  expect(all).toContain('p Om ändringen: Nu går kommunen och polisen ut tillsammans.')
  expect(all).toContain('p Fortsätter som: Nattstopp på alla busslinjer (2019–2020)')
  expect(all).toContain('p Avslutat: Gården revs hösten 2016.')
  expect(all).toMatch(/p Mål: .+ \(före: .+; efter: .+\)/)
})

test('the way to the whole comparison stands last', () => {
  expect(blocks.trimEnd().split('\n').at(-1)).toMatch(
    /^p Hela jämförelsen, ord för ord, finns på .*\/jamfor\/2015\/2017\//,
  )
})

test('the print page says the same, in the same order', () => {
  const page = wordsIn(mainOf(renderPage(awkward, 'print', '/2017/utskrift/')))
  const told = blocks.split('\n').flatMap((line) => /^\s*(?:p|h1) (.*)$/.exec(line)?.[1] ?? [])
  expect(told.length).toBeGreaterThan(10)
  let at = 0
  for (const words of told) {
    const found = page.indexOf(
      words
        .replace(/\*\*|[<>]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      at,
    )
    expect(found, words).toBeGreaterThanOrEqual(at)
    at = found
  }
})

test('a publication that takes over from none has nothing to tell', () => {
  expect(comparisonBlocks(1, printingOf(awkward, earlier, 'sv'))).toEqual([])
})
