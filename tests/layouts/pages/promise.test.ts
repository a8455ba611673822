import { describe, expect, test } from 'vitest'
import {
  archive,
  area,
  commitment,
  correction,
  finding,
  outcome,
  party,
  promise,
  publication,
  report,
  survey,
  sv,
  target,
} from '../../helpers/build-archive.ts'
import { wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const police = party({ id: 'polis', name: sv('Polisen'), short: sv('Polisen') })

/** A promise with all that can be known of one. */
function whole() {
  const said = finding({ id: 'oro', text: sv('Många är oroliga.') })
  const dialog = survey({ findings: [said], respondents: { count: 900, qualifier: 'over' } })
  const told = outcome({ status: 'done', explanation: sv('Alla möten hölls.') })
  report({ by: [police], outcomes: [told] })
  const made = promise({
    text: sv('Vi ordnar grannsamverkan.'),
    because: [{ kind: 'finding', finding: said }],
    commitments: [
      commitment({
        by: [
          { party: party(), role: 'responsible', accordingTo: null },
          { party: police, role: 'contributes', accordingTo: null },
        ],
        targets: [target({ asPrinted: 'minst sex möten' })],
        outcomes: [told],
        standing: { kind: 'declared', status: 'done', outcome: told, daysWithoutFinalWord: null },
      }),
    ],
  })
  const all = publication({ promises: [made], surveys: [dialog], published: '2018-01' })
  const corrections = [correction({ concerns: { kind: 'promise', promise: made } })]
  Object.assign(made, { corrections })
  return archive({
    publications: [all],
    corrections,
    glossary: [{ id: 'grannar', word: sv('Grannsamverkan'), explanation: sv('Grannar hjälps åt.'), synonyms: [] }],
  })
}

const words = (html: string) => wordsIn(mainOf(html))
const page = renderPage(whole(), 'promise')

describe('a reader who sees the page for the first time can tell', () => {
  test.each([
    { question: 'what', answer: 'Vi ordnar grannsamverkan.' },
    { question: 'who, in one glance', answer: 'Vem Kommunen Polisen (bidrar)' },
    { question: 'who does which part', answer: 'Vem Kommunen (ansvarar) Polisen (bidrar)' },
    { question: 'how many, and in which printed words', answer: 'Mål minst 6 möten (i trycket: ”minst sex möten”)' },
    { question: 'for which time', answer: 'Gällde 2018 Har upphört' },
    { question: 'by when', answer: 'Senast 31 december 2018' },
    { question: 'why', answer: 'Invånarna sa: Många är oroliga. Invånardialog (över 900 svarade)' },
    {
      question: 'how it stands and who says so, in one glance',
      answer: 'Så står det till ✓ Genomfört Möten med grannar Enligt Polisen, 31 december 2018.',
    },
    { question: 'why, in one glance', answer: 'Därför gavs löftet Invånarna sa: Många är oroliga.' },
    {
      question: 'how it stands and who says so',
      answer: '✓ Genomfört Enligt Polisen, 31 december 2018. Alla möten hölls.',
    },
    { question: 'what supports it', answer: 'Vad som styrker det Inget underlag är känt.' },
    {
      question: 'what has been corrected',
      answer: 'Rättelser 2 mars 2018 · Sakfel Antalet möten ska vara sex, inte fem.',
    },
    { question: 'what a word means', answer: 'Ordförklaringar Grannsamverkan Grannar hjälps åt.' },
  ])('$question', ({ answer }) => {
    expect(words(page)).toContain(answer)
  })
})

test('the reference can be copied as it is: publisher, title, publication, address and the day it was seen', () => {
  expect(words(page)).toContain(
    '. ”Grannar hjälper varandra”. Medborgarlöfte 2018. https://medborgarloften.test/2018/loften/grannar/ ' +
      '(läget den 1 mars 2019).',
  )
  expect(page).toContain('href="https://medborgarloften.test/2018/loften/grannar/"')
})

test('a publication whose title does not say its period is cited with it', () => {
  const made = publication({ title: sv('Vårt löfte'), promises: [promise()] })
  expect(words(renderPage(archive({ publications: [made] }), 'promise'))).toContain('. Vårt löfte (2018). http')
})

test('the sections stand in the order in which one asks', () => {
  expect(headingsOf(mainOf(page)).filter((heading) => /^h[12]/.test(heading))).toEqual([
    'h1 Grannar hjälper varandra',
    'h2 Kort om löftet',
    'h2 Åtaganden',
    'h2 Löftet genom åren',
    'h2 Rättelser',
    'h2 Ordförklaringar',
    'h2 Hänvisa till löftet',
  ])
})

describe('in half a minute', () => {
  const notReported = { kind: 'not-reported', days: 60 } as const
  const late = (id: string, text: string) => commitment({ id, text: sv(text), standing: notReported })
  const brief = (commitments: readonly ReturnType<typeof commitment>[]) =>
    words(
      renderPage(archive({ publications: [publication({ promises: [promise({ commitments })] })] }), 'promise'),
    ).split('Åtaganden ')[0]

  test('what is said of several commitments alike is said once, after all of them', () => {
    const read = brief([late('moten', 'Möten'), late('brev', 'Brev')])
    expect(read).toContain('? Inte redovisat Möten Brev Tiden gick ut den 31 december 2018, för 60 dagar sedan.')
    expect(read?.match(/Tiden gick ut/g)).toHaveLength(1)
    expect(read).toContain('Beräknat av arkivet')
  })

  test('what is said of one of them only stands with that one', () => {
    const told = outcome({ status: 'in-progress' })
    report({ by: [police], outcomes: [told] })
    const said = commitment({
      outcomes: [told],
      standing: { kind: 'declared', status: 'in-progress', outcome: told, daysWithoutFinalWord: 60 },
    })
    const read = brief([late('brev', 'Brev'), said])
    expect(read).toContain(
      '? Inte redovisat Brev Tiden gick ut den 31 december 2018, för 60 dagar sedan. Ingen redovisning har hittats. Beräknat av arkivet',
    )
    expect(read).toMatch(
      /◐ Pågår Möten med grannar Enligt Polisen, 31 december 2018\. Tiden gick ut .* Inget slutligt besked/,
    )
  })
})

test('the publication and the theme are said once on a screen: by the breadcrumbs, which paper lacks', () => {
  expect(page).toMatch(/class="breadcrumbs"[\s\S]*Medborgarlöfte 2018/)
  expect(page.match(/<p class="lead[^"]*"/g)).toEqual(['<p class="lead print-only"'])
})

test('a promise of which little is known says what is missing, and leaves out what there is none of', () => {
  const bare = renderPage(archive({ publications: [publication({ promises: [promise()] })] }), 'promise')
  expect(words(bare)).toContain('Vem inte känt')
  expect(words(bare)).toContain('Källorna knyter inte löftet till något som invånarna har svarat.')
  expect(words(bare)).not.toContain('Rättelser')
  expect(words(bare)).toContain('Åtaganden Källorna säger inte vad som skulle göras.')
})

test('a period that was read out of the sources is marked as such', () => {
  const period = { from: '2018', to: '2018', asPrinted: null, basis: 'inferred' } as const
  const made = archive({ publications: [publication({ period, promises: [promise()] })] })
  expect(words(renderPage(made, 'promise'))).toContain('Gällde 2018 (tolkad ur källorna) Har upphört')
})

test('a place leads to all that concerns it', () => {
  const torget = area({ name: sv('Torget') })
  const made = publication({ promises: [promise({ places: [torget] })] })
  expect(renderPage(archive({ publications: [made], areas: [torget] }), 'promise')).toContain(
    '<h2>Platser</h2><p><a href="../../../platser/torget/">Torget</a></p>',
  )
})

test('no element has a style of its own, which a strict policy would refuse', () => {
  expect(page).not.toMatch(/<[^>]+\sstyle=/)
})
