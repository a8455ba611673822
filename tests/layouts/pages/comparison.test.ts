// Two publications beside each other, of the awkward site.
import { describe, expect, test } from 'vitest'
import { changeId } from '../../../layouts/components/comparison/promise-change.tsx'
import { SWEDISH_CHANGES } from '../../../layouts/texts/change-words.ts'
import { sentenceCase } from '../../../layouts/texts/sentence-case.ts'
import { comparePublications } from '../../../scripts/compare/compare-publications.ts'
import type { Question } from '../../../scripts/model/archive.ts'
import {
  answer,
  archive,
  area,
  commitment,
  promise,
  publication,
  question,
  survey,
  sv,
  theme,
} from '../../helpers/build-archive.ts'
import { continueAs } from '../../helpers/compared.ts'
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
    expect(read).toContain('Nya åtaganden, beräknat av arkivet.')
  })

  test('the text alone, read in order, tells every change', () => {
    const [earlier, later] = ['2015', '2017'].map((id) => awkward.publications.find((one) => one.id === id))
    if (earlier === undefined || later === undefined) throw new Error('The publications are not there.')
    const { promises } = comparePublications(earlier, later)
    const told = html.split('<h3 id="').slice(1)
    const untold = promises
      .filter(({ leading }) => leading !== 'unchanged')
      .flatMap((change) => {
        const section = told.find((one) => one.startsWith(`${changeId(change)}"`)) ?? ''
        const words = wordsIn(`<h3 id="${section}`)
        const kinds = change.kinds.map(({ kind }) => sentenceCase(SWEDISH_CHANGES.kinds[kind]))
        const titles = [...change.earlier, ...change.later].map(({ title }) => title.sv ?? '')
        const marks = change.pairs.flatMap(({ fields }) =>
          fields.flatMap((field) => {
            if (field.kind !== 'text' || field.language !== 'sv' || !['title', 'text'].includes(field.field)) return []
            return [field.before === null ? 'tillagt:' : field.after === null ? 'borttaget:' : '']
          }),
        )
        return [...kinds, ...titles, ...marks].filter((one) => !words.includes(one))
      })
    expect(untold).toEqual([])
    expect(told.length).toBeGreaterThan(5)
    // Each mark begins and ends with words, so that neither line nor colour is needed.
    for (const [mark, begin, end] of [
      ['del', /(?:borttaget|flyttat härifrån): /g, /slut på borttaget/g],
      ['ins', /(?:tillagt|flyttat hit): /g, /slut på tillagt/g],
    ] as const) {
      const count = html.match(new RegExp(`<${mark}>`, 'g'))?.length
      expect(count).toBeGreaterThan(0)
      const marked = wordsIn((html.match(new RegExp(`<${mark}>.*?</${mark}>`, 'gs')) ?? []).join(' '))
      expect(marked.match(begin)).toHaveLength(count ?? 0)
      expect(marked.match(end)).toHaveLength(count ?? 0)
    }
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

describe('the choice of what to compare', () => {
  const years = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const id = String(2001 + index)
      const period = { from: `${id}-01-01`, to: `${id}-12-31`, asPrinted: null, basis: 'stated' as const }
      return publication({ id, title: sv(`Löfte ${id}`), period })
    })
  const linksOf = (html: string) => [...html.matchAll(/href="(\d{4}\/\d{4}\/)"/g)].map(([, address]) => address)

  test('of twelve publications is one list of all pairs', () => {
    const html = mainOf(renderPage(archive({ publications: years(12) }), 'comparisons'))
    expect(html).not.toContain('<details')
    expect(linksOf(html)).toHaveLength(66)
  })

  test('says a period once, and only where the title does not say it', () => {
    const named = { ...years(1)[0], id: '2000', title: sv('Första löftet') } as ReturnType<typeof publication>
    const words = wordsIn(mainOf(renderPage(archive({ publications: [named, ...years(2)] }), 'comparisons')))
    expect(words).toContain('Löfte 2002 jämfört med Löfte 2001 Första löftet 2001')
  })

  test('of thirteen has neighbours first, then every pair in what opens without a script', () => {
    const html = mainOf(renderPage(archive({ publications: years(13) }), 'comparisons'))
    const [neighbours = '', chooser = ''] = html.split('<h2>Välj två</h2>')
    expect(linksOf(neighbours)).toHaveLength(12)
    expect(linksOf(neighbours)[0]).toBe('2012/2013/')
    expect(new Set(linksOf(chooser)).size).toBe(78)
    expect(chooser.match(/<details><summary>/g)).toHaveLength(12)
    expect(html).not.toContain('<script')
  })
})

const period = (year: string) => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  asPrinted: null,
  basis: 'stated' as const,
})

/** The page of two publications, 2017 and 2018. */
function pairOf(was: Parameters<typeof publication>[0], is: Parameters<typeof publication>[0]): string {
  const publications = [
    publication({ id: '2017', period: period('2017'), ...was }),
    publication({ id: '2018', period: period('2018'), ...is }),
  ]
  return mainOf(renderPage(archive({ publications }), 'comparison'))
}

describe('a promise that is gone', () => {
  const gone = promise({ id: 'a', reference: '2017/a', title: sv('Ljus') })

  test('is named once, by the way to it, and where it was last seen is not said again', () => {
    const html = pairOf({ complete: true, themes: [theme({ promises: [gone] })] }, { complete: true })
    const read = wordsIn(html)
    expect(read).toContain('Borta utan angivet skäl')
    expect(html).toMatch(/<h3 id="[^"]*"><a href="[^"]*2017\/loften\/a\/">Ljus<\/a><\/h3>/)
    expect(read).not.toContain('Före: Ljus')
    expect(read).not.toContain('Fanns senast som')
  })
})

describe('promises that are declared unchanged', () => {
  const pageOf = (before: Parameters<typeof promise>[0], after: Parameters<typeof promise>[0]) => {
    const was = promise({ id: 'a', reference: '2017/a', ...before })
    const is = promise({ id: 'a', reference: '2018/a', ...after })
    const same = [2017, 2018].map((year) => promise({ id: 'b', reference: `${year}/b`, title: sv('Som förr') }))
    continueAs(was, is, 'unchanged')
    if (same[0] && same[1]) continueAs(same[0], same[1], 'unchanged')
    const side = (one: ReturnType<typeof promise>, index: number) => ({
      themes: [theme({ promises: [one, ...same.slice(index, index + 1)] })],
    })
    return pairOf(side(was, 0), side(is, 1))
  }
  const promising = (parts: Parameters<typeof commitment>[0]) => ({
    commitments: [commitment({ due: null, kind: 'activity', ...parts })],
  })

  test('show a condition that was not there, and that the documents say otherwise', () => {
    const html = pageOf(promising({}), promising({ condition: sv('om personal finns') }))
    const read = wordsIn(html)
    expect(read).toContain('Löften: 2 oförändrade.')
    expect(read).toMatch(/ – oförändrat, men annat villkor /)
    expect(read).toContain('Dokumenten säger oförändrat. Uppgifterna visar annat villkor.')
    expect(read).toMatch(/Villkor \S.* om personal finns/)
  })

  test('do not repeat a text that is the same', () => {
    const text = sv('Vi möts varje kväll.')
    expect(wordsIn(pageOf({ text, places: [area()] }, { text }))).not.toContain('Vi möts varje kväll.')
    const other = sv('Vi möts varje morgon.')
    expect(wordsIn(pageOf({ text }, { text: other }))).toMatch(/Före: .* Vi möts varje kväll\. Efter: /)
  })

  test('are a list where nothing is another', () => {
    const html = pageOf(promising({}), promising({ kind: 'attempt' }))
    expect(wordsIn(html)).toContain('Slag aktivitet försök')
    expect(html).toMatch(/<ul><li><a [^>]*>Som förr<\/a><\/li><\/ul>/)
  })

  test('tell nothing of a last day that moved with the period', () => {
    const html = pageOf(promising({ due: '2017-06-30' }), promising({ due: '2018-06-30' }))
    expect(html).not.toContain('<h3')
    expect(wordsIn(html)).not.toContain('30 juni')
  })
})

describe('what differs between the documents', () => {
  test('stands in a table of its own, with what was and is there', () => {
    const read = wordsIn(pairOf({ published: '2017-02-01' }, { published: '2018-03-04', documentType: sv('Avtal') }))
    expect(read).toContain(
      'Uppgifter om dokumentet Uppgifter som skiljer sig Uppgift Före Efter Dokumenttyp inte känt Avtal',
    )
    expect(read).toContain('Offentliggjort 1 februari 2017 4 mars 2018')
  })

  test('what is unknown is not said to be missing, and an empty list is none stated', () => {
    const signed = {
      date: null,
      place: null,
      by: [{ role: sv('Kommundirektör'), name: null, party: null }],
      basis: 'stated' as const,
    }
    const read = wordsIn(pairOf({}, { signed }))
    expect(read).toContain('inte känt Kommundirektör')
    const ages = { from: 5, to: null, asPrinted: null }
    const was = survey({ id: 'dialog', reference: '2017/dialog', ages, places: ['Särö'] })
    const is = survey({ id: 'dialog', reference: '2018/dialog', ages: null, places: [] })
    const surveys = wordsIn(pairOf({ surveys: [was] }, { surveys: [is] })).replaceAll('\u00a0', ' ')
    expect(surveys).toContain('från 5 år inte känt')
    expect(surveys).toContain('Särö inga angivna')
  })

  test('a place that a promise no longer names is told as none stated, in one piece that a phone shows whole', () => {
    const places = ['Torget', 'Hamnen'].map((name) => area({ id: name.toLowerCase(), name: sv(name) }))
    const was = promise({ id: 'a', reference: '2017/a', places })
    const is = promise({ id: 'a', reference: '2018/a' })
    continueAs(was, is, 'unchanged')
    const html = pairOf({ themes: [theme({ promises: [was] })] }, { themes: [theme({ promises: [is] })] })
    expect(wordsIn(html)).toContain('Platser Torget, Hamnen inga angivna')
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell ?? '')
    expect(cells.filter((cell) => !/^<div>.*<\/div>$/s.test(cell))).toEqual([])
  })

  test('a translation that came later is no difference on pages in other languages', () => {
    const agreement = (title: Record<string, string>) => ({
      agreement: { title: { sv: 'Avtal', ...title }, url: null },
    })
    const read = wordsIn(pairOf(agreement({}), agreement({ en: 'Agreement' })))
    expect(read).not.toContain('Överenskommelse')
    expect(wordsIn(pairOf(agreement({}), agreement({ sv: 'Nytt avtal' })))).toContain(
      'Överenskommelse Avtal Nytt avtal',
    )
  })

  test('a foreword is told word by word', () => {
    const html = pairOf({ foreword: sv('Vi lovar mycket.') }, { foreword: sv('Vi lovar allt.') })
    expect(wordsIn(html)).toMatch(
      /Förord Vi lovar borttaget: −mycket slut på borttaget tillagt: \+allt slut på tillagt/,
    )
  })

  test('a promise that is not recorded in an incomplete document is not said to be gone', () => {
    const read = wordsIn(pairOf({ themes: [theme({ promises: [promise({ id: 'a' })] })] }, { complete: false }))
    expect(read).toContain('1 som inte är känt i det senare dokumentet')
    expect(read).not.toContain('Borta')
  })

  test('marked text is read as words, without the signs of Markdown', () => {
    const was = promise({ id: 'a', reference: '2017/a', text: sv('## Så gör vi\n\n- **Polisen** går på torget.') })
    const is = promise({ id: 'a', reference: '2018/a', text: sv('## Så gör vi\n\n- **Polisen** går i parken.') })
    continueAs(was, is)
    const html = pairOf({ themes: [theme({ promises: [was] })] }, { themes: [theme({ promises: [is] })] })
    const marked = wordsIn(html.split('Markerad text')[1]?.split('</div></div>')[0] ?? '')
    expect(marked).toContain('Så gör vi – Polisen går')
    expect(marked).not.toMatch(/[#*]/)
  })

  test('where only signs of Markdown differ, they are shown', () => {
    const was = promise({ id: 'a', reference: '2017/a', text: sv('Vi lovar det.') })
    const is = promise({ id: 'a', reference: '2018/a', text: sv('Vi **lovar** det.') })
    continueAs(was, is)
    const html = pairOf({ themes: [theme({ promises: [was] })] }, { themes: [theme({ promises: [is] })] })
    expect(wordsIn(html)).toContain('**')
  })

  test('promises that were merged have one row for their places', () => {
    const [torget, hamnen] = [area({ id: 'torget', name: sv('Torget') }), area({ id: 'hamnen', name: sv('Hamnen') })]
    const a = promise({ id: 'a', reference: '2017/a', places: [torget] })
    const b = promise({ id: 'b', reference: '2017/b', places: [] })
    const both = promise({ id: 'c', reference: '2018/c', places: [torget, hamnen] })
    continueAs(a, both, 'merged')
    continueAs(b, both, 'merged')
    const html = pairOf({ themes: [theme({ promises: [a, b] })] }, { themes: [theme({ promises: [both] })] })
    expect(wordsIn(html).match(/Platser/g)).toHaveLength(1)
    expect(wordsIn(html)).toContain('Platser Torget Torget, Hamnen')
  })

  const asked = (year: string, share: number, parts: Partial<Question> = {}) =>
    survey({
      id: 'dialog',
      reference: `${year}/dialog`,
      title: sv(`Dialog ${year}`),
      questions: [question({ text: sv('Är du trygg?'), answers: [answer('Ja', share)], ...parts })],
    })

  test.each([
    [true, /Är du trygg\? Svar Före Efter Antal som svarade 200 200 Ja 86 % 90 %/],
    [false, /Är du trygg\? ?: Siffrorna går inte att jämföra\. Svaren ändrades\./],
  ])('figures of surveys stand beside each other only where they can be compared (%s)', (comparable, expected) => {
    const was = asked('2017', 86)
    const [before] = was.questions
    if (before === undefined) throw new Error('There is no question.')
    const why = comparable ? null : sv('Svaren ändrades.')
    const is = asked('2018', 90, { comparesWith: { question: before, comparable, why } })
    const read = wordsIn(pairOf({ surveys: [was] }, { surveys: [is] })).replaceAll('\u00a0', ' ')
    expect(read).toMatch(expected)
    expect(read.includes('86 %')).toBe(comparable)
  })
})
