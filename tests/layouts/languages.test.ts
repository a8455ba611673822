// Pages in languages other than the default one: which way they run, and what is marked on them.
import { expect, test } from 'vitest'
import { producePages } from '../../scripts/pages/produce-pages.ts'
import { allFiles } from '../helpers/all-files.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { wordsIn } from './components/render.ts'
import { renderPage } from './pages/render-page.ts'

const pages = await allFiles(producePages(await siteArchive('arabic')))

function html(path: string): string {
  const page = pages.find((file) => file.path === `${path}index.html`)
  if (page === undefined) throw new Error(`There is no page ${path}.`)
  return String(page.content)
}

const arabic = html('ar/2018/promises/skolvagar/')
const easy = html('lattlast/2018/loften/skolvagar/')

test('a page says its language and the way it runs', () => {
  expect(html('2018/')).toContain('<html lang="sv" dir="ltr">')
  expect(arabic).toContain('<html lang="ar" dir="rtl">')
  expect(easy).toContain('<html lang="sv-x-lattlast" dir="ltr">')
})

test('a title alone tells easy Swedish from ordinary Swedish, on every page', () => {
  const titlesOf = (language: string) =>
    pages
      .map(({ content }) => String(content))
      .filter((page) => page.includes(`<html lang="${language}"`))
      .map((page) => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '')
  const [ordinary, easier] = [titlesOf('sv'), titlesOf('sv-x-lattlast')]
  expect(easier.length).toBeGreaterThan(20)
  expect(easier.filter((title) => !title.includes('(lättläst)') || ordinary.includes(title))).toEqual([])
  expect(ordinary.filter((title) => title.includes('lättläst'))).toEqual([])
  expect(easy).toMatch(/<title>[^<]+ \(lättläst\) – [^<]+<\/title>/)
  expect(easy).toMatch(/property="og:title" content="[^"]+ \(lättläst\)"/)
})

test('where the interface has no words of a language, they are Swedish and marked so, and only there', () => {
  expect(arabic).toContain('<body lang="sv" dir="ltr">')
  expect(html('2018/')).toContain('<body>')
  expect(easy).toContain('<body>')
})

test('among them every text in Arabic runs its own way', () => {
  expect(arabic).toContain('<h1><span lang="ar" dir="rtl">طرق آمنة إلى المدرسة</span></h1>')
  expect(arabic).toMatch(/<div class="prose" lang="ar" dir="rtl"><p>تُجري/)
  expect(html('ar/2018/')).toContain('<h1><span lang="ar" dir="rtl">وعود المواطنين 2018</span></h1>')
})

test('a text without translation is as Swedish as the interface around it', () => {
  expect(arabic).toContain('>Polisen</a>')
  expect(wordsIn(html('ar/2018/promises/grannsamverkan/'))).toContain('Utbildningar i grannsamverkan')
})

test('words in Arabic within a sentence of the interface run their own way, so that numbers stay in their places', () => {
  expect(arabic.replaceAll('\u00a0', ' ')).toContain(
    'minst 6 <span lang="ar" dir="rtl">عمليات مراقبة</span> under perioden',
  )
})

test('nothing is set apart on a page that runs one way', () => {
  expect(html('2018/loften/skolvagar/') + easy).not.toMatch(/[\u2066-\u2069]/)
})

test('the menu of languages leads to the same page, each called by its own name and marked', () => {
  const menu = /<nav class="site-languages".*?<\/nav>/s.exec(html('2018/loften/skolvagar/'))?.[0]
  expect(menu).toContain(
    '<a href="../../../ar/2018/promises/skolvagar/" lang="ar" dir="rtl" hreflang="ar" rel="alternate">العربية</a>',
  )
  expect(menu).toContain('lang="sv-x-lattlast" hreflang="sv-x-lattlast" rel="alternate">Lättläst</a>')
})

test('a page that a language lacks leads to its start page, and says so in words of that language', async () => {
  const own = await siteArchive('../../..', '2026-11-26')
  const page = renderPage(own, 'publication', '/2023-2026/')
  const menu = /<nav class="site-languages".*?<\/nav>/s.exec(page)?.[0]
  expect(menu).toContain(
    '<a href="../en/" hreflang="en"><span lang="en">English</span><span class="site-languages-start" lang="en">(home page)</span></a>',
  )
  expect(menu).toContain('href="../lattlast/"')
  expect(menu).not.toContain('rel="alternate"')
})

test('a link to what can only be read in another language says which one', async () => {
  const own = await siteArchive('../../..', '2026-11-26')
  expect(wordsIn(renderPage(own, 'start', '/en/'))).toContain('Platser där unga känner sig otrygga (in Swedish)')
  expect(wordsIn(renderPage(own, 'start', '/lattlast/'))).toContain('Medborgarlöfte 2023–2026 (vanlig svenska)')
  expect(renderPage(own, 'start', '/')).not.toContain('read-in')
})

test('the start page says which promises can be read in its language', async () => {
  const own = await siteArchive('../../..', '2026-11-26')
  expect(wordsIn(renderPage(own, 'start', '/en/'))).toContain(
    'Only the promises for 2018 can be read in English. The others are in Swedish.',
  )
  expect(renderPage(own, 'start', '/')).not.toContain('class="untranslated"')
})

test('easy Swedish has easy words of the interface, and marks what is ordinary Swedish', () => {
  expect(wordsIn(easy)).toContain('Varför lovar de det här?')
  expect(easy).toContain('<span lang="sv">Kontroller vid skolorna</span>')
})

test('a translation made from an earlier text says so in its own words, and leads to the original', () => {
  expect(wordsIn(easy)).toContain(
    'Den svenska texten har ändrats. Den här texten kan vara gammal. Läs den svenska texten',
  )
  expect(easy).toContain('<a href="../../../../2018/loften/skolvagar/" hreflang="sv">')
  const foreword = html('ar/2018/')
  expect(wordsIn(foreword)).toContain('Översättningen gjordes från en tidigare version av texten.')
  expect(foreword).toContain('<a href="../../2018/" hreflang="sv">')
})

test.each(['ar/2018/promises/skolvagar/', 'lattlast/2018/loften/grannsamverkan/', '2018/loften/skolvagar/'])(
  '%s, which is up to date or the original, says nothing of that kind',
  (path) => {
    expect(html(path)).not.toContain('translation-note')
  },
)

test('the print says so for every such text in it', () => {
  const times = (path: string, words: string) => wordsIn(html(path)).split(words).length - 1
  expect(times('lattlast/2018/utskrift/', 'Den svenska texten har ändrats.')).toBe(1)
  expect(times('ar/2018/print/', 'Översättningen gjordes från en tidigare version av texten.')).toBe(1)
})

test('a name among English words says that it is Swedish, also where only a screen reader or a list of choices has it', async () => {
  const own = await siteArchive('../../..', '2026-11-25')
  expect(renderPage(own, 'start', '/en/')).toContain(
    'What became of the promises?<span class="visually-hidden"> <span lang="sv">Medborgarlöfte <span class="together">2019–2020</span></span></span>',
  )
  const search = renderPage(own, 'search', '/en/search/')
  expect(search).toContain('<option value="barnlofte" data-text="Barnlöfte" lang="sv">Barnlöfte</option>')
  expect(search).toContain('<option value="barn" data-text="Safety for children">Safety for children</option>')
  expect(renderPage(own, 'theme', '/en/themes/barnlofte/')).toContain(
    'Follow what is new: <span lang="sv">Barnlöfte</span> (Atom feed)',
  )
})

test('printed times, which nobody translates, say that they are Swedish', async () => {
  const awkward = await siteArchive('awkward', '2026-11-25')
  expect(renderPage(awkward, 'promise', '/en/2017/promises/telefonbedragerier/')).toContain(
    '<span class="thread-list-period"><span lang="sv">verksamhetsåret 2015</span></span>',
  )
})
