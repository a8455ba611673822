// The components that show a promise's reasons and thread, and a publication's themes and facts.
import { describe, expect, test } from 'vitest'
import { Completeness } from '../../../layouts/components/completeness.tsx'
import { Heading } from '../../../layouts/components/heading.tsx'
import { PeriodBadge } from '../../../layouts/components/period-badge.tsx'
import { PublicationFacts } from '../../../layouts/components/publication-facts.tsx'
import { ReasonList } from '../../../layouts/components/reason-list.tsx'
import { ThemeSection } from '../../../layouts/components/theme-section.tsx'
import { ThreadList } from '../../../layouts/components/thread-list.tsx'
import { sv as svTexts } from '../../../layouts/texts/sv.ts'
import { PERIOD_STATES } from '../../../scripts/model/vocabulary.ts'
import {
  commitment,
  finding,
  party,
  promise,
  publication,
  question,
  survey,
  sv,
  theme,
} from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const page = pageIn('sv')
const period = (year: string) => ({ from: year, to: year, asPrinted: null, basis: 'stated' as const })

describe('the thread of a promise', () => {
  const earlier = promise({ title: sv('Grannar förr'), reference: '2017/grannar' })
  publication({ id: '2017', period: period('2017'), promises: [earlier] })
  const now = promise({
    title: sv('Grannar nu'),
    thread: [],
    continues: [{ promise: earlier, change: 'strengthened', why: sv('Fler möten.'), basis: 'inferred' }],
  })
  publication({ period: period('2018'), promises: [now] })
  Object.assign(now, { thread: [earlier, now] })

  test('lists every promise, oldest first, with the one that is read marked and not linked', () => {
    const html = render(ThreadList, { page, promise: now })
    expect(html).toMatch(/<strong aria-current="true">Grannar nu .*<\/strong>/)
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '2017/loften/grannar/',
      'loften/2017/grannar/',
    ])
  })

  test('says how each continues the one before, and when that is a reading of ours', () => {
    expect(read(ThreadList, { page, promise: now })).toContain(
      'Skärpt: det lovar mer än löftet för 2017. Fler möten. (Vår tolkning. Ingen källa säger det.)',
    )
  })

  test('says in words how each of them stands', () => {
    const stands = promise({ reference: '2019/grannar', commitments: [commitment(), commitment({ id: 'b' })] })
    publication({ id: '2019', period: period('2019'), promises: [stands] })
    Object.assign(stands, { thread: [earlier, stands] })
    expect(read(ThreadList, { page, promise: stands })).toContain('? Inte redovisat: 2 åtaganden')
  })

  test('a promise that is alone says so', () => {
    expect(read(ThreadList, { page, promise: promise() })).toBe(
      'Inget tidigare eller senare löfte är knutet till det här.',
    )
  })

  test('a promise that ended says why', () => {
    const ended = promise()
    const ending = publication({ promises: [ended] })
    Object.assign(ended, { ended: { promise: ended, publication: ending, why: sv('Genomfört 2017.') } })
    expect(read(ThreadList, { page, promise: ended })).toContain('Löftet avslutades: Genomfört 2017.')
  })
})

describe('why it was promised', () => {
  test('each reason leads to the place in the survey', () => {
    const [said, asked] = [finding({ id: 'oro' }), question({ id: 'trygg' })]
    publication({ surveys: [survey({ findings: [said], questions: [asked] })] })
    const made = promise({
      theme: theme(),
      because: [
        { kind: 'finding', finding: said },
        { kind: 'question', question: asked },
      ],
    })
    expect(read(ReasonList, { page, promise: made })).toBe(
      'Invånarna sa: Många är oroliga. Invånardialog Invånarna fick frågan: Känner du dig trygg? Invånardialog',
    )
    expect(
      [...render(ReasonList, { page, promise: made }).matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    ).toEqual(['2018/undersokningar/dialog/#oro', '2018/undersokningar/dialog/#trygg'])
  })

  test('when residents were asked, and how many answered, is said where it is known', () => {
    const said = finding()
    const fieldwork = { from: '2017-05', to: '2017-05', asPrinted: null }
    publication({ surveys: [survey({ findings: [said], fieldwork, respondents: { count: 900, qualifier: 'over' } })] })
    const made = promise({ theme: theme(), because: [{ kind: 'finding', finding: said }] })
    expect(read(ReasonList, { page, promise: made })).toContain('Invånardialog (maj 2017, över 900 svarade)')
  })

  test('a promise without a reason says that there is none', () => {
    expect(read(ReasonList, { page, promise: promise({ theme: theme() }) })).toBe(
      'Källorna knyter inte löftet till något som invånarna har svarat.',
    )
  })
})

describe('a theme', () => {
  test('without promises says so', () => {
    const empty = theme()
    publication({ themes: [empty] })
    expect(read(ThemeSection, { page, theme: empty })).toContain('Inget löfte under temat är känt.')
  })

  test('that took over from another says what it was called', () => {
    const earlier = theme({ id: 'aldre', title: sv('Äldre') })
    publication({ id: '2017', period: period('2017'), themes: [earlier] })
    const later = theme({ id: 'seniorer', title: sv('Seniorer'), follows: earlier, promises: [promise()] })
    publication({ themes: [later] })
    const words = read(ThemeSection, { page, theme: later })
    expect(words).toContain('Seniorer Temat hette Äldre i löftet för 2017. Grannar hjälper varandra')
    expect(words).not.toContain('Inget löfte')
    expect(words).not.toContain('tolkning')
    const read2017 = { ...later, followsBasis: 'inferred' as const }
    expect(read(ThemeSection, { page, theme: read2017 })).toContain(
      'Temat hette Äldre i löftet för 2017. (Vår tolkning. Ingen källa säger det.)',
    )
  })
})

describe('whether all promises are here', () => {
  test.each([
    { complete: true, words: '' },
    {
      complete: false,
      words: 'Bara en del av det tryckta dokumentet är känd. Det kan finnas löften som inte visas här.',
    },
    { complete: null, words: 'Det är inte känt om alla löften i det tryckta dokumentet finns här.' },
  ])('$complete: "$words"', ({ complete, words }) => {
    expect(read(Completeness, { page, publication: publication({ complete }) })).toBe(words)
  })
})

describe('facts about a publication', () => {
  const factsOf = (parts: Parameters<typeof publication>[0]) =>
    read(PublicationFacts, { page, publication: publication(parts) })

  test('what is not known is said to be so', () => {
    expect(factsOf({ parties: [] })).toBe(
      'Period 2018 Offentliggjort inte känt Undertecknat inte känt Parter Diarienummer inte känt',
    )
  })

  test('what was read out of the sources is marked', () => {
    expect(
      factsOf({
        period: { ...period('2018'), basis: 'inferred' },
        signed: { date: '2018-01', place: sv('Stadshuset'), by: [], basis: 'inferred' },
      }),
    ).toMatch(/^Period 2018 \(tolkad ur källorna\) .*Undertecknat januari 2018, Stadshuset \(tolkad ur källorna\)/)
  })

  test('who signed stands by role, with name and party where they are known', () => {
    const by = [
      { role: sv('Kommundirektör'), name: 'Ann Ek', party: party() },
      { role: sv('Polischef'), name: null, party: null },
    ]
    expect(factsOf({ signed: { date: null, place: null, by, basis: 'stated' } })).toContain(
      'Undertecknat inte känt Undertecknat av Kommundirektör Ann Ek, Kommunen Polischef',
    )
  })

  test('registration numbers stand with their authority and date', () => {
    const records = [
      { authority: 'Kommunen', number: 'KS 1', date: '2018-01-10', kind: null },
      { authority: 'Polisen', number: 'A 2', date: null, kind: 'decision' as const },
    ]
    expect(factsOf({ records })).toContain('Diarienummer Kommunen KS 1, 10 januari 2018 Polisen A 2 (beslut)')
  })

  test.each([
    {
      email: 'a@b.example',
      url: null,
      html: '<dd>Samordnaren <a class="written-out" href="mailto:a@b.example">a@b.example</a>',
    },
    { email: null, url: 'https://b.example/', html: '<dd><a href="https://b.example/">Samordnaren</a></dd>' },
    { email: null, url: null, html: '<dd>Samordnaren</dd>' },
  ])('a contact with the addresses $email and $url', ({ email, url, html }) => {
    const made = publication({ contact: { name: sv('Samordnaren'), email, url } })
    expect(render(PublicationFacts, { page, publication: made })).toContain(html)
  })
})

test.each(PERIOD_STATES)('the state of a period is said in words: %s', (state) => {
  expect(read(PeriodBadge, { state, texts: svTexts })).toBe(svTexts.publication.periodState[state])
})

test.each([
  { level: 2, html: '<h2>a</h2>' },
  { level: 6, html: '<h6>a</h6>' },
  { level: 7, html: '<h6>a</h6>' },
])('a heading of level $level is $html', ({ level, html }) => {
  expect(render(Heading, { level, children: 'a' })).toBe(html)
})
