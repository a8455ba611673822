import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { addressesIn } from '../../model/addresses.ts'
import type { Archive } from '../../model/archive.ts'
import type { Language } from '../../model/language.ts'
import { median } from '../median.ts'
import { type Answer, type AskedSearch, openSearch } from './ask-search.ts'
import { type Judged, judgeResults } from './judge-results.ts'
import { nameAddresses, nameExpected } from './name-addresses.ts'
import { addPlainSearch, PLAIN_PAGE } from './plain-search.ts'
import type { QueryGroup } from './read-queries.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/** The two that are compared. */
export const SEARCHES = ['ours', 'plain'] as const
export type SearchName = (typeof SEARCHES)[number]

export type SearchBenchOrder = {
  readonly groups: readonly QueryGroup[]
  readonly sites: Readonly<Record<QueryGroup['site'], string>>
  /** How many times speed is measured. */
  readonly runs: number
  readonly chromium: string
  /** Writes the site of a folder into another one, at least what is searched. */
  readonly makeSite: (root: string, out: string) => Promise<Archive>
  readonly progress: (text: string) => void
}

/** The answers of both to the questions of a group, in the same order. */
export type JudgedGroup = {
  readonly group: QueryGroup
  readonly judged: Readonly<Record<SearchName, readonly Judged[]>>
}

/** What a search takes on the large site, each a median over the runs but for the greatest. */
export type Speed = {
  readonly firstMs: number
  readonly nextMs: number
  readonly slowestNextMs: number
  /** Compressed, of the first question, beyond the page. */
  readonly firstBytes: number
  readonly longestTaskMs: number
}

export type SearchBench = {
  readonly groups: readonly JudgedGroup[]
  readonly promises: number
  readonly speed: Readonly<Record<SearchName, Speed>>
}

/** Asks our search and plain Pagefind the same questions in a real browser, and measures both on the generated site. */
export async function runSearchBench(order: SearchBenchOrder): Promise<SearchBench> {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: order.chromium, args: FLAGS })
  try {
    const groups: JudgedGroup[] = []
    let measured: Pick<SearchBench, 'promises' | 'speed'> | undefined
    for (const name of ['own', 'generated'] as const) {
      const ofSite = order.groups.filter(({ site }) => site === name)
      await withBuiltSite(order, name, async (built, archive) => {
        for (const group of ofSite) groups.push(await judgeGroup(order, browser, built, archive, group))
        if (name === 'generated') {
          const questions = ofSite.flatMap(({ queries }) => queries.map(({ ask }) => ask))
          const speed = await measureSpeed(order, browser, built, archive, questions)
          measured = { promises: archive.publications.flatMap(({ promises }) => promises).length, speed }
        }
      })
    }
    if (measured === undefined) throw new Error('The generated site was not measured.')
    return { groups, ...measured }
  } finally {
    await browser.close()
  }
}

// A browser that asks nobody on the net for anything; the sandbox is not to be had in containers.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Built = { readonly folder: string; readonly served: ServedSite }

async function withBuiltSite(
  order: SearchBenchOrder,
  name: QueryGroup['site'],
  work: (built: Built, archive: Archive) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'promise-search-'))
  try {
    order.progress(name)
    const dist = join(folder, 'dist')
    const archive = await order.makeSite(order.sites[name], dist)
    const served = await serveSite(dist)
    try {
      await work({ folder: dist, served }, archive)
    } finally {
      await served.stop()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function judgeGroup(
  order: SearchBenchOrder,
  browser: Browser,
  { folder, served }: Built,
  archive: Archive,
  group: QueryGroup,
): Promise<JudgedGroup> {
  const language = languageOf(archive, group)
  const names = nameAddresses(archive, language)
  const expected = nameExpected(archive)
  await addPlainSearch(folder, pagesToFind(archive, language), language)
  const judge = async (name: SearchName) => {
    const search = await openSearch(browser, served, pageOf(name, archive, language))
    const judged: Judged[] = []
    for (const query of group.queries) {
      order.progress(query.ask)
      const { results } = await search.ask(query.ask)
      judged.push(judgeResults({ ...query, first: query.first.map(expected) }, namesOf(results, names)))
    }
    await search.close()
    return judged
  }
  return { group, judged: { ours: await judge('ours'), plain: await judge('plain') } }
}

function languageOf({ site }: Archive, { language }: QueryGroup): Language {
  if (!site.languages.includes(language)) throw new Error(`queries.yaml asks in ${language}, which the site is not in.`)
  return language
}

function pageOf(name: SearchName, { site }: Archive, language: Language): string {
  return name === 'plain' ? PLAIN_PAGE : addressesIn(language, site).search()
}

/** The pages about one promise, survey, publication or its reports. */
function pagesToFind(archive: Archive, language: Language): readonly string[] {
  const to = addressesIn(language, archive.site)
  return archive.publications
    .filter(({ languages }) => languages.includes(language))
    .flatMap((publication) => [
      to.publication(publication),
      ...publication.promises.map((promise) => to.promise(promise)),
      ...[...publication.surveys, ...publication.otherSurveys].map((survey) => to.survey(survey)),
      ...(publication.reports.length === 0 ? [] : [to.followUp(publication)]),
    ])
}

/** Each thing once, where it was found first: the years of a promise are one result, however a search shows them. */
function namesOf(results: Answer['results'], names: ReadonlyMap<string, string>): readonly string[] {
  const found = results.map(([address = '']) => names.get(address) ?? address)
  return [...new Set(found)]
}

/** All questions, in turn. */
type MeasuredRun = { readonly answers: readonly Answer[]; readonly longTasksMs: readonly number[] }

async function measureSpeed(
  order: SearchBenchOrder,
  browser: Browser,
  { served }: Built,
  archive: Archive,
  questions: readonly string[],
): Promise<Readonly<Record<SearchName, Speed>>> {
  const runs: Record<SearchName, MeasuredRun[]> = { ours: [], plain: [] }
  // Both take turns, so that a machine that grows slower changes both alike.
  for (let run = 0; run < order.runs; run++) {
    for (const name of SEARCHES) {
      order.progress(`${name} ${run + 1}`)
      const search = await openSearch(browser, served, pageOf(name, archive, archive.site.defaultLanguage))
      const answers = await askAll(search, turned(questions, run))
      runs[name].push({ answers, longTasksMs: await search.longTasksMs() })
      await search.close()
    }
  }
  return { ours: speedOf(runs.ours), plain: speedOf(runs.plain) }
}

/** Begins with another question each time, so that the first one is not always the same. */
function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

async function askAll(search: AskedSearch, questions: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const question of questions) answers.push(await search.ask(question))
  return answers
}

function speedOf(runs: readonly MeasuredRun[]): Speed {
  const firsts = runs.flatMap(({ answers }) => answers.slice(0, 1))
  const next = runs.flatMap(({ answers }) => answers.slice(1))
  const bytesOf = ({ sent }: Answer) => sent.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0)
  return {
    firstMs: median(firsts.map(({ timeMs }) => timeMs)),
    nextMs: median(next.map(({ timeMs }) => timeMs)),
    slowestNextMs: Math.max(...next.map(({ timeMs }) => timeMs)),
    firstBytes: Math.max(...firsts.map(bytesOf)),
    longestTaskMs: Math.max(0, ...runs.flatMap(({ longTasksMs }) => longTasksMs)),
  }
}
