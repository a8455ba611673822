import type { Browser, Page } from 'playwright-core'
import type { Sent, ServedSite } from './serve-site.ts'

/** How a search answered one question. */
export type Answer = {
  /** The addresses of each result, best first; one result may have several. */
  readonly results: readonly (readonly string[])[]
  /** From the moment the form was sent until the first results stood on the page. */
  readonly timeMs: number
  /** Everything that was fetched meanwhile. */
  readonly sent: readonly Sent[]
}

export type AskedSearch = {
  readonly ask: (question: string) => Promise<Answer>
  /** Tasks above 50 ms that have held the page up since it was open (https://www.w3.org/TR/longtasks-1/). */
  readonly longTasksMs: () => Promise<readonly number[]>
  readonly close: () => Promise<void>
}

/** Opens a search page in a browser that has nothing of the site in store. */
export async function openSearch(browser: Browser, site: ServedSite, address: string): Promise<AskedSearch> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL(address, site.address).href, { waitUntil: 'networkidle' })
  site.sent()
  const seen = await page.evaluateHandle(watchLongTasks)
  return {
    ask: async (question) => {
      const timeMs = await askIn(page, question)
      const results = await page.$$eval('#search-result-list > li', (items) =>
        items.map((item) => [...item.querySelectorAll('a')].map((link) => link.pathname)),
      )
      return { timeMs, results, sent: site.sent() }
    },
    longTasksMs: async () => {
      // They are told of some time after they have ended.
      await page.waitForTimeout(100)
      return await seen.evaluate((durations) => [...durations])
    },
    close: () => context.close(),
  }
}

/** Runs in the page: the durations of the tasks that hold it up from now on. */
function watchLongTasks(): readonly number[] {
  const durations: number[] = []
  const observer = new PerformanceObserver((seen) => {
    for (const { duration } of seen.getEntries()) durations.push(duration)
  })
  observer.observe({ type: 'longtask' })
  return durations
}

// All in the page, so that the way to the browser and back is not measured.
function askIn(page: Page, question: string): Promise<number> {
  return page.evaluate(async (words) => {
    const form = document.getElementById('search-form') as HTMLFormElement
    const field = document.getElementById('q') as HTMLInputElement
    const status = document.getElementById('search-status') as HTMLElement
    const list = document.getElementById('search-result-list') as HTMLElement
    const before = list.firstElementChild
    const statusBefore = status.firstChild
    field.value = words
    const start = performance.now()
    const answered = new Promise<number>((resolve, reject) => {
      const look = () => {
        const isNew = list.firstElementChild !== null && list.firstElementChild !== before
        const isNothing = status.firstChild !== null && status.firstChild !== statusBefore && list.children.length === 0
        if (isNew || (isNothing && status.dataset.busy !== 'true')) resolve(performance.now() - start)
      }
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
      setTimeout(() => reject(new Error(`No answer to "${words}" within ten seconds.`)), 10_000)
    })
    form.requestSubmit()
    return await answered
  }, question)
}
