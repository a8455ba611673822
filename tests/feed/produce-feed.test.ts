// Every feed of every site as a program that reads feeds sees it: RFC 4287, section 4, and RFC 5005, section 4.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listEvents } from '../../scripts/feed/list-events.ts'
import { produceFeed } from '../../scripts/feed/produce-feed.ts'
import { filePathOf } from '../../scripts/model/addresses.ts'
import type { Archive } from '../../scripts/model/archive.ts'
import { listRenderings } from '../../scripts/pages/list-renderings.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, correction, party, promise, publication, report, sv } from '../helpers/build-archive.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { type ReadFeed, readFeed } from './read-feed.ts'

async function feedsOf(made: Archive): Promise<ReadonlyMap<string, ReadFeed>> {
  const files = await allFiles(produceFeed(made))
  return new Map(files.map(({ path, content }) => [path, readFeed(String(content))]))
}

async function feedAt(made: Archive, path: string): Promise<ReadFeed> {
  const feed = (await feedsOf(made)).get(path)
  if (feed === undefined) throw new Error(`There is no feed ${path}.`)
  return feed
}

const ofSite = async ({ root, asOf }: { readonly root: string; readonly asOf: string }) => {
  const made = await siteArchive(join(TOP, root), asOf)
  return { made, feeds: await feedsOf(made) }
}
const repeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) < index)

describe.each(EVERY_SITE)('$name', async (site) => {
  // That each is as the grammar says, with every element as often as it must and may be, is looked at while reading.
  const { made, feeds } = await ofSite(site)
  const all = [...feeds]

  test('there is a feed of everything, of each party and of each theme, in every language', () => {
    const { site: settings, parties, themeHistories } = made
    const current = all.filter(([, { isArchived }]) => !isArchived)
    expect(current).toHaveLength(settings.languages.length * (1 + parties.length + themeHistories.length))
  })

  test('every feed says where it is', () => {
    const own = all.map(([path, { links }]) => [path, links.find(({ rel }) => rel === 'self')?.href])
    expect(own).toEqual(all.map(([path]) => [path, `${made.site.baseUrl}${path}`]))
  })

  test('no two feeds share an id, and within one no two entries do', () => {
    expect(repeated(all.filter(([, { isArchived }]) => !isArchived).map(([, { id }]) => id))).toEqual([])
    expect(all.flatMap(([, { entries }]) => repeated(entries.map(({ id }) => id)))).toEqual([])
  })

  test('ids are tags, RFC 4151', () => {
    const ids = all.flatMap(([, { id, entries }]) => [id, ...entries.map((entry) => entry.id)])
    // Authority, date, and what is only letters that need no escape.
    const tag = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}){0,2}:[a-z0-9\-._~!$&'()*+,;=:@/?]*$/i
    expect(ids.filter((id) => !tag.test(id))).toEqual([])
  })

  test('an entry is the same in every feed of a language', () => {
    const entries = new Map<string, unknown>()
    for (const entry of all.flatMap((one) => one[1].entries)) {
      expect(entries.get(entry.id) ?? entry).toEqual(entry)
      entries.set(entry.id, entry)
    }
  })

  test('the feed is as new as its newest entry, and entries come newest first', () => {
    for (const [, { updated, entries }] of all) {
      const times = entries.map((entry) => Date.parse(entry.updated))
      expect(times).toEqual(times.toSorted((a, b) => b - a))
      expect(entries[0]?.updated ?? updated).toBe(updated)
    }
  })

  test('no entry bears a day after the as-of date', () => {
    const days = all.flatMap(([, { entries }]) => entries.map(({ updated }) => updated.slice(0, 10)))
    expect(days.filter((day) => day > made.asOf)).toEqual([])
  })

  test('every feed and every entry has one page, and each leads to one that there is, down to the place on it', () => {
    const pages = listRenderings(made)
    const lost = all.flatMap(([, feed]) =>
      [feed, ...feed.entries].flatMap(({ links }) => {
        const alternates = links.filter(({ rel }) => rel === 'alternate')
        const { pathname, hash } = new URL(alternates[0]?.href ?? '')
        const address = `/${pathname.slice(new URL(made.site.baseUrl).pathname.length)}`
        const html = pages.get(filePathOf(address))?.() ?? ''
        const isThere = html.includes(`id="${decodeURIComponent(hash.slice(1))}"`)
        return alternates.length === 1 && html !== '' && (hash === '' || isThere) ? [] : alternates
      }),
    )
    expect(lost).toEqual([])
  })

  test('every entry says something, in whole words', () => {
    const said = all.flatMap(([, { entries }]) => entries.flatMap(({ title, content }) => [title, content]))
    expect(said.filter((words) => words === '' || /undefined|null|\[object|\s{2}|\s[.,]/.test(words))).toEqual([])
  })
})

const year = (id: string, parts: Parameters<typeof publication>[0] = {}) =>
  publication({
    id,
    period: { from: id, to: id, asPrinted: null, basis: 'stated' },
    title: sv(`Löfte ${id}`),
    ...parts,
  })

describe('what a feed tells', () => {
  const made = publication({
    published: '2018-01-15',
    promises: [promise({ title: sv('Grannar') })],
    reports: [report()],
  })
  const changed = correction({ concerns: { kind: 'publication', publication: made } })
  const all = archive({ publications: [made], corrections: [changed] })

  test('a publication, with what is promised, by whom and why', async () => {
    const { entries } = await feedAt(all, 'feed.atom')
    expect(entries.at(-1)).toMatchObject({
      id: 'tag:medborgarloften.test,2026:/sv/publication/2018',
      title: 'Nytt medborgarlöfte: Medborgarlöfte 2018',
      updated: '2018-01-15T00:00:00+01:00',
      content: expect.stringMatching(
        /^1 löfte\. Period: 1.januari–31 december 2018\. Lovat av: Kommunen\. Grannar Ingen undersökning är känd .* Offentliggjort: 15 januari 2018\.$/,
      ),
    })
  })

  test('a report, with who made it and what it says of how much', async () => {
    const { entries } = await feedAt(all, 'feed.atom')
    expect(entries.find(({ category }) => category === 'report')).toMatchObject({
      title: 'Ny uppföljning: Uppföljning av 2018',
      updated: '2018-12-31T00:00:00+01:00',
      content:
        'Uppföljningen berättar hur det har gått med löftena i Medborgarlöfte 2018. Redovisad av Exempels kommun. Uppgifterna är från 31 december 2018.',
    })
  })

  test('a correction, with what was changed and why', async () => {
    const { entries } = await feedAt(all, 'feed.atom')
    expect(entries.find(({ category }) => category === 'correction')).toMatchObject({
      id: 'tag:medborgarloften.test,2026:/sv/correction/2018/antal',
      title: 'Rättelse: Medborgarlöfte 2018',
      updated: '2018-03-02T00:00:00+01:00',
      content:
        '2 mars 2018 · Sakfel Antalet möten ska vara sex, inte fem. Skäl: Skrivfel i den första versionen. Gäller: hela medborgarlöftet (Medborgarlöfte 2018)',
    })
  })

  test('in another language with other ids, as the words are others', async () => {
    const { entries, title, language } = await feedAt(all, 'en/feed.atom')
    expect([language, title]).toEqual(['en', 'New in Medborgarlöften'])
    expect(entries.at(-1)).toMatchObject({
      id: 'tag:medborgarloften.test,2026:/en/publication/2018',
      title: 'New publication: Public promise 2018',
    })
  })

  test('other titles leave the ids as they were', async () => {
    const ids = async (title: string) =>
      (await feedAt(archive({ publications: [publication({ title: sv(title) })] }), 'feed.atom')).entries.map(
        ({ id }) => id,
      )
    expect(await ids('Ett')).toEqual(await ids('Ett annat'))
  })

  test('the path of the site and the day since when it is the publisher’s are part of every id', async () => {
    const site = siteConfig({ baseUrl: 'https://Kommunen.example/loften/', baseUrlSince: '2019-05' })
    expect((await feedAt({ ...all, site }, 'feed.atom')).id).toBe('tag:kommunen.example,2019-05:/loften/sv/everything')
  })

  test('an empty feed bears the as-of date', async () => {
    const { updated, entries } = await feedAt(archive({ publications: [], asOf: '2019-03-01' }), 'feed.atom')
    expect([updated, entries]).toEqual(['2019-03-01T00:00:00+01:00', []])
  })
})

describe('what no feed tells', () => {
  test('drafts and publications to come, and what belongs to them, in an archive for staff either', async () => {
    const [draft, coming] = [
      year('2017', { release: 'draft', reports: [report()] }),
      year('2018', { release: 'embargoed' }),
    ]
    const corrections = [correction({ concerns: { kind: 'publication', publication: draft } })]
    const staff = archive({ publications: [draft, coming], corrections, parties: [party()] })
    expect([...(await feedsOf(staff)).values()].flatMap(({ entries }) => entries)).toEqual([])
  })

  test('what bears a day that is still to come', () => {
    expect(listEvents(archive({ publications: [year('2020')], asOf: '2019-12-31' }))).toEqual([])
    expect(listEvents(archive({ publications: [year('2020')], asOf: '2020-01-01' }))).toHaveLength(1)
  })
})

describe('a long feed', () => {
  const years = Array.from({ length: 60 }, (_, index) => year(String(1960 + index)))
  const all = archive({ publications: years, asOf: '2020-01-01' })

  test('is cut, and the older years are reached one after the other, with every entry once', async () => {
    const feeds = await feedsOf(all)
    const base = all.site.baseUrl.length
    const seen: string[] = []
    let path: string | undefined = 'feed.atom'
    let length = 0
    while (path !== undefined) {
      const feed: ReadFeed | undefined = feeds.get(path)
      expect(feed?.isArchived).toBe(path !== 'feed.atom')
      seen.push(...(feed?.entries.map(({ id }) => id) ?? []))
      path = feed?.links.find(({ rel }) => rel === 'prev-archive')?.href.slice(base)
      length++
    }
    expect(length).toBe(11)
    expect(seen).toEqual(years.map(({ id }) => `tag:medborgarloften.test,2026:/sv/publication/${id}`).toReversed())
  })

  test('an older part leads to the newest entries and to the part after it', async () => {
    const { links } = await feedAt(all, 'feed-1968.atom')
    const to = (rel: string) => links.find((link) => link.rel === rel)?.href
    expect(to('current')).toBe('https://medborgarloften.test/feed.atom')
    expect(to('next-archive')).toBe('https://medborgarloften.test/feed-1969.atom')
    expect((await feedAt(all, 'feed-1969.atom')).links.find(({ rel }) => rel === 'next-archive')).toBeUndefined()
  })

  test('a new entry changes no part that was put away', async () => {
    const before = await allFiles(produceFeed(archive({ publications: years.slice(0, 58), asOf: '2020-01-01' })))
    const after = new Map((await allFiles(produceFeed(all))).map(({ path, content }) => [path, String(content)]))
    const old = before.filter(({ path }) => path === 'feed-1960.atom' || path === 'feed-1962.atom')
    expect(old).toHaveLength(2)
    expect(old.map(({ path }) => after.get(path))).toEqual(old.map(({ content }) => String(content)))
  })
})

test.each([
  {
    name: 'signs of XML',
    title: '<b>A & B</b> "ett" \'två\' ]]> <![CDATA[',
    read: '<b>A & B</b> "ett" \'två\' ]]> <![CDATA[',
  },
  { name: 'characters that XML has not', title: 'A\u0001B\uFFFEC\uD800D', read: 'A\uFFFDB\uFFFDC\uFFFDD' },
  { name: 'Sámi, Arabic and emoji', title: 'Oadjebas áigi 👩‍🚒 وعود', read: 'Oadjebas áigi 👩‍🚒 وعود' },
])('a title with $name is read as it is written', async ({ title, read }) => {
  const { entries } = await feedAt(archive({ publications: [publication({ title: sv(title) })] }), 'feed.atom')
  expect(entries[0]?.title).toBe(`Nytt medborgarlöfte: ${read}`)
})

test.each([
  { name: 'two ids', from: '<entry><id>', to: '<entry><id>tag:a,2026:b</id><id>' },
  { name: 'a day without a time', from: 'T00:00:00+01:00', to: '' },
  { name: 'no author', from: /<author>.*?<\/author>/, to: '<author></author>' },
])('a feed with $name would be seen', async ({ from, to }) => {
  const files = await allFiles(produceFeed(archive({ publications: [publication()] })))
  const xml = String(files.find(({ path }) => path === 'feed.atom')?.content)
  expect(() => readFeed(xml)).not.toThrow()
  expect(() => readFeed(xml.replace(from, to))).toThrow()
})
