import { describe, expect, test } from 'vitest'
import { Timeline } from '../../../layouts/components/timeline.tsx'
import type { Archive, Area, Publication } from '../../../scripts/model/archive.ts'
import { daysOf, periodStateOn } from '../../../scripts/model/periods/period-state.ts'
import { area, promise, publication, sv } from '../../helpers/build-archive.ts'
import { pageIn, render, wordsIn } from './render.ts'

const AS_OF = '2018-06-01'

function during(id: string, from: string, to: string | null, areas: readonly Area[] = []): Publication {
  const period = { from, to, asPrinted: null, basis: 'stated' } as const
  const periodState = periodStateOn(AS_OF, daysOf(period))
  return publication({ id, title: sv(`Löfte ${id}`), period, periodState, areas, promises: [promise()] })
}

const drawn = (publications: readonly Publication[], parts: Partial<Archive> = {}) =>
  render(Timeline, { page: pageIn('sv', { asOf: AS_OF, publications, ...parts }) })
const entriesOf = (html: string) => [...html.matchAll(/<li>.*?<\/div><\/li>/gs)].map(([entry]) => wordsIn(entry))

test('the years are an ordered list, the latest first, with the gaps between them in words', () => {
  const html = drawn([during('2015', '2015', '2015'), during('2017', '2017', '2017'), during('2018', '2018', '2018')])
  expect(html).toContain('<ol reversed>')
  expect(entriesOf(html)).toEqual([
    'Löfte 2018 Gäller nu 1 löfte. Vad blev det av löftena? Löfte 2018',
    'Löfte 2017 Har upphört 1 löfte. Vad blev det av löftena? Löfte 2017',
    'Inget medborgarlöfte gällde 1 januari–31 december 2016.',
    'Löfte 2015 Har upphört 1 löfte. Vad blev det av löftena? Löfte 2015',
  ])
})

test('two at a time say so, with a link to the other', () => {
  const html = drawn([during('2018', '2018-01-01', '2018-12-31'), during('sommar', '2018-06-01', '2018-08-31')])
  expect(entriesOf(html)[0]).toContain('Samtidigt som Löfte 2018: 1 juni–31 augusti 2018.')
  expect(entriesOf(html)[1]).not.toContain('Samtidigt')
})

describe('areas', () => {
  const town = area({ id: 'staden', name: sv('Staden') })
  const north = area({ id: 'norra', name: sv('Norra'), mergedInto: town })

  test('have headings of their own, which lead to them and say what became of them', () => {
    const html = drawn([during('2017', '2017', '2017', [north]), during('2018', '2018', '2018')])
    expect(html).toContain('<h3>Hela kommunen</h3>')
    expect(html).toContain('<h3><a href="platser/norra/">Norra</a></h3><p>Uppgick i: <a href="platser/staden/">')
  })

  test('one lane alone needs no heading', () => {
    expect(drawn([during('2018', '2018', '2018')])).not.toContain('<h3>')
  })

  test('say that the gap is in their own publications', () => {
    const html = drawn([during('2015', '2015', '2015', [town]), during('2017', '2017', '2018', [town])])
    expect(entriesOf(html)).toContain('Inget eget medborgarlöfte gällde 1 januari–31 december 2016.')
  })
})

describe('the drawing', () => {
  const html = drawn([during('2017', '2017', '2017'), during('2018', '2018-01-01', null)])

  test('is hidden from those to whom the words are read', () => {
    expect([...html.matchAll(/<svg[^>]*>/g)].every(([svg]) => svg.includes('aria-hidden="true"'))).toBe(true)
  })

  test('puts every period on one scale; one without end goes on to the end of it', () => {
    const bars = [...html.matchAll(/class="timeline-bar timeline-bar-([^"]*)" x="([^"]*)" y="[^"]*" width="([^"]*)"/g)]
    expect(bars.map(([, ...bar]) => bar)).toEqual([
      ['open-ended', '50%', '50%'],
      ['ended', '0%', '50%'],
    ])
  })

  test('takes no style attribute, which a strict Content-Security-Policy forbids', () => {
    expect(html).not.toMatch(/\sstyle=/)
  })

  test('says in words what the line across it is', () => {
    expect(wordsIn(html)).toMatch(/Strecket på tidslinjen är den 1 juni 2018\.$/)
  })
})
