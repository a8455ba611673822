// The search of our own content, in a real browser: what a resident sees, hears and can do.
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildSite, EVERY_SITE, OWN_SITE } from '../helpers/every-site.ts'
import { type ServedFolder, serveFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let served: ServedFolder
let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]
let requested: string[]

beforeAll(async () => {
  const { folder } = await buildSite(OWN_SITE)
  // Below a path that it was not made for, as links are relative.
  served = await serveFolder(folder)
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

beforeEach(() => openPage())
afterEach(() => context.close())

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options)
  page = await context.newPage()
  faults = []
  requested = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('dialog', (dialog) => {
    faults.push(`A dialogue: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    requested.push(url.replace(served.address, ''))
    if (!url.startsWith(served.address) && !url.startsWith('data:')) faults.push(url)
  })
}

const goTo = (path: string) => page.goto(served.address + path)
const ask = (words: string) => goTo(`sok/?q=${encodeURIComponent(words)}`)
const status = () => page.locator('#search-status').innerText()
const notes = () => page.locator('#search-notes').innerText()
const titles = () => page.locator('#search-result-list h3').allInnerTexts()
const openChoices = () => page.getByText('Begränsa sökningen').click()
const answered = () => expect.poll(status).toMatch(/träff|result/i)

describe('what is shown', () => {
  test('the years of one promise are one result, each with its page', async () => {
    await ask('belysning i tunnlar')
    await answered()
    const first = page.locator('#search-result-list > li').first()
    expect(await first.locator('.search-result-years').innerText()).toBe(
      'Löftet genom åren: 2016, 2018, 2019–2020, 2021–2022',
    )
    await first.getByRole('link', { name: '2018', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/arkiv/2018/loften/belysning/')
  })

  test('a result says what it is, where it stands, how it goes, and marks what was asked for', async () => {
    await ask('inbrott')
    await answered()
    const first = page.locator('#search-result-list > li').first()
    expect(await first.locator('h3').innerText()).toBe('Grannsamverkan')
    expect(await first.locator('.search-result-publication').innerText()).toBe(
      'Löfte · Medborgarlöfte 2018 Har upphört',
    )
    expect(await first.locator('.search-result-standing').innerText()).toBe('Läge: Inte redovisat')
    expect(await first.locator('mark').allInnerTexts()).toContain('bostadsinbrott')
    const excerpt = await first.locator('.search-result-excerpt').innerText()
    // What it is found by beside its own words is not quoted.
    expect(excerpt).toMatch(/minst tolv utskick om hur läget är med bostadsinbrott\./)
  })

  test.each([
    { path: 'sok/?year=2025', inForce: 'Gäller nu', ended: 'Har upphört' },
    { path: 'en/search/?year=2025', inForce: 'In force now', ended: 'Ended' },
    { path: 'lattlast/sok/?year=2025', inForce: 'Gäller nu', ended: 'Löftet gäller inte längre' },
  ])(
    'every result says whether it is in force, in the language of the page: $path',
    async ({ path, inForce, ended }) => {
      const states = () => page.locator('#search-result-list .period-badge').allInnerTexts()
      await goTo(path)
      await answered()
      expect(await states()).toEqual((await titles()).map(() => inForce))
      await goTo(path.replace('2025', '2018'))
      await answered()
      expect(await states()).toEqual((await titles()).map(() => ended))
    },
  )

  test('a publication that is found is named once', async () => {
    await goTo('sok/?kind=publication&year=2018')
    await answered()
    expect(await titles()).toEqual(['Medborgarlöfte 2018'])
    expect(await page.locator('.search-result-publication').innerText()).toBe('Medborgarlöfte Har upphört')
  })

  test('what is in force comes first of what answers about as well, unless results are asked for by year', async () => {
    const publications = () => page.locator('#search-result-list .search-result-publication').allInnerTexts()
    await ask('samverkan trygghet')
    await answered()
    expect((await publications())[0]).toBe('Löfte · Medborgarlöfte 2023–2026 Gäller nu')
    // Without words, everything answers equally well.
    await goTo('sok/?kind=promise')
    await answered()
    expect((await publications())[0]).toBe('Löfte · Medborgarlöfte 2023–2026 Gäller nu')
    await goTo('sok/?kind=promise&sort=oldest')
    await answered()
    expect((await publications())[0]).toMatch(/2016/)
  })

  test('what has ended comes first where it answers much better', async () => {
    await ask('föreläsning för föräldrar')
    await answered()
    expect(await page.locator('#search-result-list .period-badge').first().innerText()).toBe('Har upphört')
  })

  test.each([
    { asked: 'belysnig', told: /^\d träffar på ”belysning” \(du skrev ”belysnig”\)\./ },
    { asked: 'aldre', told: /^\d träffar på ”äldre” \(du skrev ”aldre”\)\./ },
    { asked: 'Borgmastarplatsen', told: /^2 träffar på ”Borgmästareplatsen” \(du skrev ”Borgmastarplatsen”\)\.$/ },
    { asked: 'skolbelysning', told: /^\d träff(ar)? på ”skol\S* belysning” \(du skrev ”skolbelysning”\)\./ },
    { asked: 'vad lovas om inbrott?', told: /^1 träff på ”vad lovas om inbrott\?”\.$/ },
    { asked: 'inbrott bedrägeri', told: /^3 träffar med några av orden i ”inbrott bedrägeri”\.$/ },
  ])('it is told how $asked was understood, and nothing else beside', async ({ asked, told }) => {
    await ask(asked)
    await expect.poll(status).toMatch(told)
    expect(await notes()).toBe('')
    expect((await titles()).length).toBeGreaterThan(0)
  })

  test('a word that nothing is found with is told of beside those that something is found with', async () => {
    await ask('xyzzy belysning')
    await expect.poll(status).toMatch(/^\d träffar på ”belysning”/)
    expect(await notes()).toBe('Vi hittar inget med ordet ”xyzzy”.')
  })

  test('nothing is said to be shown when nothing is', async () => {
    await ask('busshållplats')
    await expect.poll(status).toMatch(/^Inga träffar på ”busshållplats”\./)
    expect(await notes()).toBe('')
  })

  test.each(['belysning', 'trafik', 'unga', 'polis'])('as many results as are told of are shown: %s', async (asked) => {
    await ask(asked)
    await answered()
    const told = Number(/^\d+/.exec(await status())?.[0])
    const more = page.locator('#search-more')
    while (await more.isVisible()) {
      const before = (await titles()).length
      await more.click()
      await expect.poll(async () => (await titles()).length).toBeGreaterThan(before)
    }
    expect((await titles()).length).toBe(told)
  })

  test('when nothing is found, there is a way on', async () => {
    await ask('elefant')
    await expect.poll(status).toMatch(/^Inga träffar på ”elefant”\. Pröva ett annat ord/)
    await page.locator('#search-nothing').getByRole('link', { name: 'Register från A till Ö' }).click()
    expect(await page.locator('h1').innerText()).toBe('Register från A till Ö')
  })

  test('choices say how much there is of them when they are looked at', async () => {
    await ask('belysning')
    await answered()
    const option = page.locator('#filter-year option[value="2018"]')
    expect(await option.textContent()).toBe('2018')
    // Only what counting results and putting them in order takes.
    const filesOfFilters = () => requested.filter((path) => path.includes('/filter/')).length
    expect(filesOfFilters()).toBeLessThanOrEqual(2)
    await openChoices()
    await expect.poll(() => option.innerText()).toMatch(/^2018 \([1-9]\d*\)$/)
    const count = Number(/\((\d+)\)/.exec(await option.innerText())?.[1])
    await page.getByLabel('År').selectOption('2018')
    await expect.poll(status).toMatch(new RegExp(`^${count} träff`))
    // Another year can be chosen: it still says how much there is.
    await expect.poll(() => page.locator('#filter-year option[value="2016"]').innerText()).toMatch(/^2016 \([1-9]/)
  })

  test('results can be put in the order of their years', async () => {
    await goTo('sok/?kind=publication&sort=oldest')
    await answered()
    expect((await titles()).slice(0, 2)).toEqual(['Medborgarlöfte 2016', 'Medborgarlöften 2017'])
    await page.getByLabel('Ordning').selectOption('newest')
    await expect.poll(titles).toEqual(expect.arrayContaining(['Medborgarlöfte 2016']))
    await expect.poll(async () => (await titles())[0]).toMatch(/2023/)
  })
})

describe('a promise that several were merged into', () => {
  let other: ServedFolder

  beforeAll(async () => {
    const awkward = EVERY_SITE.find(({ root }) => root.endsWith('/awkward'))
    if (awkward === undefined) throw new Error('There is no site awkward.')
    other = await serveFolder((await buildSite(awkward)).folder)
  })
  afterAll(() => other?.stop())

  test('has a link of its own name to each of those of one year', async () => {
    await page.goto(`${other.address}sok/?q=skolbuss`)
    await answered()
    const years = page.locator('#search-result-list > li').first().locator('.search-result-years')
    expect(await years.innerText()).toBe(
      'Löftet genom åren: 2015 (Vandrande skolbuss), 2015 (Cyklande skolbuss), 2017, 2019–2020, 2024',
    )
    await years.getByRole('link', { name: '2015 (Cyklande skolbuss)', exact: true }).click()
    expect(new URL(page.url()).pathname).toMatch(/\/2015\/loften\/cykelvandring\/$/)
  })
})

describe('when something cannot be fetched', () => {
  const SHOWN = '#search-result-list h3'
  // As it is where the connection is lost: on the way to every file of a folder of the index.
  const loseConnectionTo = (part: string) => context.route(`**/pagefind/${part}/**`, (route) => route.abort())
  const restoreConnection = () => context.unrouteAll()

  test('more results: the reader is told, nothing is lost, and trying again goes on where it stopped', async () => {
    await goTo('sok/?kind=promise')
    await answered()
    const before = await titles()
    await loseConnectionTo('fragment')
    await page.locator('#search-more').click()
    await expect
      .poll(() => page.locator('#search-more-status').innerText())
      .toBe('Det gick inte att hämta fler träffar. De som redan visas är kvar. Försök igen.')
    expect(await titles()).toEqual(before)
    expect(faults).not.toEqual([])
    await restoreConnection()
    const more = page.locator('#search-more')
    while (await more.isVisible()) {
      const shown = await page.locator(SHOWN).count()
      await more.click()
      await expect.poll(() => page.locator(SHOWN).count()).toBeGreaterThan(shown)
    }
    expect(await page.locator('#search-more-status').innerText()).toBe('')
    expect((await titles()).length).toBe(Number(/^\d+/.exec(await status())?.[0]))
    const addresses = await page
      .locator(`${SHOWN} a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('more results asked for twice at once come one after the other, none of them twice', async () => {
    await goTo('sok/?kind=promise')
    await answered()
    await page.locator('#search-more').evaluate((button: HTMLButtonElement) => {
      button.click()
      button.click()
    })
    await expect.poll(() => page.locator(SHOWN).count()).toBe(Number(/^\d+/.exec(await status())?.[0]))
  })

  test('the counts of choices: the reader is told, the results stay, and no choice says that it has none', async () => {
    await ask('belysning')
    await answered()
    const before = [await status(), ...(await titles())]
    await loseConnectionTo('filter')
    await openChoices()
    await expect
      .poll(() => page.locator('#search-count-status').innerText())
      .toBe('Det gick inte att räkna träffarna för varje val. Det går att välja ändå.')
    expect(await page.locator('#filter-year option[value="2018"]').innerText()).toBe('2018')
    expect([await status(), ...(await titles())]).toEqual(before)
    await restoreConnection()
    await page.getByLabel('Innehåll').selectOption('promise')
    await expect.poll(() => page.locator('#filter-year option[value="2018"]').innerText()).toMatch(/^2018 \([1-9]/)
    expect(await page.locator('#search-count-status').innerText()).toBe('')
  })

  test('the answer itself: the reader is told, and is answered when the connection is back', async () => {
    await goTo('sok/')
    await loseConnectionTo('fragment')
    await page.getByLabel('Vad letar du efter?').fill('belysning')
    await page.keyboard.press('Enter')
    await expect.poll(status).toMatch(/^Sökningen kunde inte starta\./)
    await restoreConnection()
    await page.getByRole('button', { name: 'Sök', exact: true }).last().click()
    await answered()
    expect(await status()).toMatch(/^\d+ träffar på ”belysning”/)
  })

  describe('the words of the index, without which there seems to be nothing', () => {
    const searchFor = async (words: string) => {
      await page.getByLabel('Vad letar du efter?').fill(words)
      await page.keyboard.press('Enter')
    }
    const openSearch = async () => {
      await goTo('sok/')
      // What every search needs is fetched now.
      await searchFor('qqqq')
      await expect.poll(status).toMatch(/^Inga träffar/)
    }

    test('the reader is told, and is answered when the connection is back', async () => {
      await openSearch()
      await context.route('**/pagefind/**', (route) => route.abort())
      await searchFor('belysning')
      await expect.poll(status).toMatch(/^Sökningen kunde inte starta\./)
      await restoreConnection()
      await searchFor('belysning')
      await expect.poll(status).toMatch(/^\d+ träffar på ”belysning”/)
    })

    test('looking at the choices meanwhile does not spoil the next answer', async () => {
      await openSearch()
      await context.route('**/pagefind/**', (route) => route.abort())
      await searchFor('belysning')
      await expect.poll(status).toMatch(/^Sökningen kunde inte starta\./)
      await openChoices()
      await expect.poll(() => page.locator('#search-count-status').innerText()).toMatch(/^Det gick inte att räkna/)
      await restoreConnection()
      // Going to the field would begin anew by itself.
      await page.getByLabel('Innehåll').selectOption('promise')
      await expect.poll(status).toMatch(/^\d+ träff/)
    })

    test('the reader is answered though they were lost once', async () => {
      await openSearch()
      await context.route('**/pagefind/index/**', (route) => route.abort(), { times: 1 })
      await searchFor('belysning')
      await expect.poll(status).toMatch(/^\d+ träffar på ”belysning”/)
    })

    test('the reader is told when the site has been published anew meanwhile', async () => {
      await openSearch()
      await context.route('**/pagefind/pagefind-entry.json', (route) => route.fulfill({ body: '{}' }))
      await context.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 }))
      await searchFor('belysning')
      await expect.poll(status).toMatch(/^Sökningen kunde inte starta\./)
    })
  })
})

describe('in a language that not everything can be read in', () => {
  test('what is not translated is found by easy Swedish, marked and in its own language', async () => {
    await goTo('lattlast/sok/?q=trafik')
    await answered()
    const first = page.locator('#search-result-list > li').first()
    expect(await first.locator('h3').innerText()).toMatch(/ \(vanlig svenska\)$/)
    expect(await first.locator('h3 a').getAttribute('lang')).toBe('sv')
    expect(await first.locator('.search-result-excerpt').getAttribute('lang')).toBe('sv')
    await first.locator('h3 a').click()
    expect(new URL(page.url()).pathname).toMatch(/^\/arkiv\/20[^/]+\/loften\//)
    expect(faults).toEqual([])
  })

  test('English finds what is in force by names and choices, and says so', async () => {
    await goTo('en/search/?year=2025')
    await answered()
    expect(await titles()).toContain('Mot alkohol, droger och dopning i trafiken (in Swedish)')
  })

  test('the way to the Swedish search takes the question along', async () => {
    await goTo('en/search/?q=traffic')
    await expect.poll(status).toMatch(/^No results for “traffic”\..* There may be more in Swedish\.$/)
    await page.locator('#search-nothing').getByRole('link', { name: 'Search in Swedish' }).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/arkiv/sok/?q=traffic')
  })
})

describe('the title of the page', () => {
  test('says what was searched for, and follows the way back', async () => {
    await goTo('sok/')
    const title = await page.title()
    for (const words of ['belysning', 'narkotika']) {
      await page.locator('#q').fill(words)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.title()).toBe(`${words} – ${title}`)
    }
    await page.goBack()
    await expect.poll(() => page.title()).toBe(`belysning – ${title}`)
    await page.goBack()
    await expect.poll(() => page.title()).toBe(title)
  })
})

describe('the address', () => {
  test('keeps words and choices, and the way back leads to the search before', async () => {
    await goTo('sok/')
    await page.getByLabel('Vad letar du efter?').fill('belysning')
    await page.keyboard.press('Enter')
    await answered()
    await openChoices()
    await page.getByLabel('Part').selectOption('polis')
    await expect.poll(() => new URL(page.url()).search).toBe('?q=belysning&party=polis')
    await page.goBack()
    await expect.poll(() => page.getByLabel('Part').inputValue()).toBe('')
    expect(new URL(page.url()).search).toBe('?q=belysning')
    await page.goBack()
    await expect.poll(() => page.getByLabel('Vad letar du efter?').inputValue()).toBe('')
    expect(await titles()).toEqual([])
  })
})

describe('what is fetched', () => {
  const ofSearch = () => requested.filter((path) => path.startsWith('pagefind/'))

  test('nothing of the index before it is needed; going to the field fetches what every search needs', async () => {
    await page.goto(`${served.address}sok/`, { waitUntil: 'networkidle' })
    expect(ofSearch()).toEqual([])
    await page.getByLabel('Vad letar du efter?').focus()
    await expect.poll(ofSearch).toContain('pagefind/words.sv.json')
    expect(faults).toEqual([])
  })

  test('no page but the search page has a script, and the search page has none of its own text', async () => {
    await goTo('2018/')
    expect(await page.locator('script[src]').count()).toBe(0)
    await goTo('sok/')
    expect(await page.locator('script:not([src]):not([type="application/ld+json"])').count()).toBe(0)
    expect(await page.locator('[style], [onclick], [onsubmit]').count()).toBe(0)
  })

  test('the search works under a strict Content-Security-Policy', async () => {
    const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'"
    await page.route('**/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
    })
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    await ask('belysning')
    await answered()
    expect((await titles()).length).toBeGreaterThan(0)
    expect(refused).toEqual([])
  })
})

describe('for everybody', () => {
  test('axe finds nothing wrong with results shown', async () => {
    await context.addInitScript({ path: AXE })
    await ask('belysnig polis')
    await answered()
    const violations = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page, which has no types.
      const { violations: found } = await (window as any).axe.run(document)
      return found.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(violations).toEqual([])
  })

  test('a screen reader is told the count politely, and gets a list with headings and links', async () => {
    await ask('belysning')
    await answered()
    const tree = await page.locator('main').ariaSnapshot()
    expect(tree).toMatch(/- status:\n\s+- paragraph: \d+ träffar på ”belysning”\./)
    expect(tree).toMatch(
      /- heading "Träffar" \[level=2\]\n\s+- list:\n\s+- listitem:\n\s+- article:\n\s+- heading "[^"]*elysning[^"]*" \[level=3\]/,
    )
    expect(tree).toContain('- searchbox "Vad letar du efter?"')
    expect(tree).toMatch(/- group: Begränsa sökningen/)
  })

  test('everything can be done with the keyboard: search, narrow, and follow a result', async () => {
    await goTo('sok/')
    const tabTo = async (found: () => Promise<boolean>) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        if (await found()) return
      }
      throw new Error('The keyboard does not lead there.')
    }
    const focused = (selector: string) => () =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
    await tabTo(focused('#q'))
    await page.keyboard.type('narkotika')
    await page.keyboard.press('Enter')
    await answered()
    const all = await status()
    await tabTo(focused('#search-filters summary'))
    await page.keyboard.press('Enter')
    await tabTo(focused('#filter-kind'))
    // A letter chooses what begins with it.
    await page.keyboard.type('Löfte')
    await expect.poll(status).not.toBe(all)
    await tabTo(focused('#search-result-list h3 a'))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/loften/**')
    expect(faults).toEqual([])
  })

  test('every page has a search field that leads here with what was written', async () => {
    for (const path of ['2018/', '2018/loften/belysning/', 'en/themes/', 'lattlast/', 'register/', '404.html']) {
      await goTo(path)
      await page.getByRole('searchbox').first().waitFor()
    }
    await goTo('2018/loften/grannsamverkan/')
    await page.getByRole('searchbox').fill('inbrott')
    await page.keyboard.press('Enter')
    await answered()
    expect(await titles()).toContain('Grannsamverkan')
  })
})

describe('without JavaScript', () => {
  test('any promise is at most three clicks from the search page, by way of the register', async () => {
    await context.close()
    await openPage({ javaScriptEnabled: false })
    await goTo('sok/')
    await page.locator('main').getByRole('link', { name: 'Register från A till Ö' }).first().click()
    const linked = await page
      .locator('main a[href*="/loften/"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    const promises = Object.keys(JSON.parse(await (await page.request.get(`${served.address}build.json`)).text()).files)
      .filter((path) => /^[^/]+\/loften\/[^/]+\/index\.html$/.test(path) && !path.startsWith('lattlast/'))
      .map((path) => `/arkiv/${path.replace(/index\.html$/, '')}`)
    expect(promises.length).toBeGreaterThan(30)
    // The first click led here, the second one leads to the promise.
    expect(promises.filter((path) => !linked.includes(path))).toEqual([])
  })
})

describe('questions that mean harm, or come from a cat on the keyboard', () => {
  test.each(
    [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      "'; DROP TABLE loften; --",
      'javascript:alert(1)',
      '.*',
      '(((((a+)+)+)+)+)$',
      '[a-z',
      '\\',
      '$1 $& $`',
      '{count} {query} {asked} {shown}',
      '%00%0a%0d',
      '../../../etc/passwd',
      '__proto__ constructor toString',
      '"belysning',
      '\u202egninsyleb\u202c \u2067אבג\u2069',
      '💡🚓👮‍♀️',
      'Zalgo\u0301\u0302\u0303\u0304\u0305\u0306\u0307 \u0000\u0008\ufeff\u200b',
    ]
      .map((words) => ({ name: JSON.stringify(words), words }))
      .concat([
        { name: 'one word of ten thousand letters', words: 'a'.repeat(10_000) },
        { name: 'one word a thousand times', words: 'belysning '.repeat(1_000) },
      ]),
  )('$name does nothing bad', async ({ words }) => {
    await goTo('sok/')
    await page.getByLabel('Vad letar du efter?').fill(words)
    await page.keyboard.press('Enter')
    await answered()
    expect(faults).toEqual([])
    expect(await page.locator('main script, main img, main svg, main iframe').count()).toBe(0)
    expect((await status()).length).toBeLessThan(400)
    // The next question is answered as if nothing had been.
    await page.getByLabel('Vad letar du efter?').fill('grannsamverkan')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await titles())[0]).toBe('Grannsamverkan')
  })
})
