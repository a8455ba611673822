import { describe, expect, test } from 'vitest'
import { Page } from '../../../layouts/page.ts'
import { accessibilityPage } from '../../../layouts/pages/accessibility.11ty.tsx'
import type { AccessibilityStatement } from '../../../scripts/model/site-config.ts'
import type { ShortcomingReason } from '../../../scripts/model/vocabulary.ts'
import { accessibilityStatement } from '../../helpers/accessibility-statement.ts'
import { archive, sv } from '../../helpers/build-archive.ts'
import { siteConfig } from '../../helpers/site-config.ts'
import { wordsIn } from '../components/render.ts'

/** The page with the words of its body. */
function read(changes: Partial<AccessibilityStatement> = {}, language = 'sv'): string {
  const statement = accessibilityStatement(changes)
  const site = siteConfig({ publisher: { sv: 'Ekköpings kommun' }, title: { sv: 'Löften' }, accessibility: statement })
  const page = new Page(archive({ publications: [], site }), { language, address: '/tillganglighet/' }, [], statement)
  const html = accessibilityPage.render({ sheet: page } as never)
  return wordsIn(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
}

const shortcoming = (reason: ShortcomingReason, what: string) => ({
  what: sv(what),
  reason,
  why: sv(`Därför ${what}.`),
})

test('who answers for the site, and what it is called', () => {
  expect(read()).toContain('Ekköpings kommun står bakom webbplatsen Löften.')
})

test.each([
  { conformance: 'full', words: 'helt förenlig' },
  { conformance: 'partial', words: 'delvis förenlig' },
  { conformance: 'none', words: 'inte förenlig' },
] as const)('how well it keeps to the law is said in the fixed words: $words', ({ conformance, words }) => {
  expect(read({ conformance })).toContain(
    `Webbplatsen Löften är ${words} med lagen (2018:1937) om tillgänglighet till digital offentlig service.`,
  )
})

test('shortcomings stand under their reason, each with why and what to use instead', () => {
  const page = read({
    shortcomings: [
      { ...shortcoming('exempt', 'Kartan'), instead: sv('listan') },
      shortcoming('non-compliance', 'Filmen'),
      shortcoming('disproportionate-burden', 'Arkivet'),
    ],
  })
  expect(page).toMatch(
    /Bristande förenlighet med lagkraven Filmen.*Oskäligt betungande anpassning \(12 §\) Arkivet.*Innehåll som inte omfattas av lagen \(9 §\) Kartan/,
  )
  expect(page).toContain('Varför: Därför Kartan.')
  expect(page).toContain('Använd i stället: listan')
})

test('no shortcomings, no heading for them', () => {
  expect(read()).not.toContain('Innehåll som inte är tillgängligt')
})

describe('reporting', () => {
  test('whom to tell, and how soon an answer comes', () => {
    const contact = { name: sv('Kontaktcenter'), email: 'info@ekkoping.example', url: null }
    const page = read({ feedback: { contact, answerWithin: sv('två arbetsdagar') } })
    expect(page).toContain('Du får svar inom två arbetsdagar.')
    expect(page).toContain('Kontaktcenter info@ekkoping.example')
  })

  test('where there is nobody to tell, the page says so', () => {
    expect(read()).toContain('har ingen som tar emot rapporter om brister')
  })

  test('the supervisory authority', () => {
    const statement = accessibilityStatement()
    const page = new Page(archive({ publications: [] }), { language: 'sv', address: '/tillganglighet/' }, [], statement)
    const html = accessibilityPage.render({ sheet: page } as never)
    expect(html).toContain('<a href="https://www.digg.se/tdosanmalan">')
  })

  test('another supervisory authority, where the task is no longer that of Digg', () => {
    const supervisor = { name: sv('Tillsynsverket'), url: 'https://tillsynsverket.test/anmal' }
    const statement = accessibilityStatement({ supervisor })
    const page = new Page(archive({ publications: [] }), { language: 'en', address: '/en/' }, [], statement)
    const html = accessibilityPage.render({ sheet: page } as never)
    expect(html).toContain('is supervised by <span lang="sv">Tillsynsverket</span>. If')
    expect(html).toContain(
      '<a href="https://tillsynsverket.test/anmal">Report a lack of accessibility to <span lang="sv">Tillsynsverket</span></a>',
    )
    expect(html).not.toContain('Digg')
    expect(read({ supervisor })).toContain('service har Tillsynsverket. Är du')
  })
})

test('when, how and by whom it was assessed, and what was not', () => {
  const page = read({
    assessed: {
      date: '2019-02-01',
      by: 'external',
      who: sv('Granskarna'),
      how: [sv('NVDA')],
      notTested: [sv('Safari')],
    },
    sitePublished: '2018-01',
  })
  expect(page).toMatch(/Senaste bedömning 1 februari 2019/)
  expect(page).toContain('granskning av någon utomstående, Granskarna')
  expect(page).toContain('Webbplatsen publicerades januari 2018')
  expect(page).toContain('Redogörelsen uppdaterades senast 15 februari 2019')
  expect(page).toMatch(/Det här är testat NVDA Det här är inte testat Safari/)
})
