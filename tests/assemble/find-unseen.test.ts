import { describe, expect, test } from 'vitest'
import { siteConfig } from '../helpers/site-config.ts'
import type { SiteFiles } from '../helpers/write-site.ts'
import { assembleSite, ids, listFile, one, promiseFile, publicationFile, publicationOf } from './assemble-site.ts'

const report = (published: string, ...lines: readonly string[]) => ({
  'content/2018/reports/2018-12-31.yaml': [
    'title: Uppföljning',
    'by: [kommun]',
    `published: ${published}`,
    ...lines,
    '',
  ].join('\n'),
})
const linking = (file: string) => `sources: [{ title: Bilaga, url: https://medborgarloften.test/2018/files/${file} }]`
const foreword = (id: string, text: string, language = '') => ({
  [`content/${id}/foreword${language}.md`]: `${text}\n`,
})

describe('a file in files/', () => {
  const files = { ...publicationFile('2018'), 'content/2018/files/bilaga.txt': 'x' }
  const later = publicationFile('2019', { state: 'draft' })

  test.each<{ name: string; content: SiteFiles; isSeen: boolean }>([
    { name: 'that nothing leads to is there', content: {}, isSeen: true },
    {
      name: 'that only a report to come leads to waits for it',
      content: report('2020-02-01', linking('bilaga.txt')),
      isSeen: false,
    },
    {
      name: 'that a report leads to is there with it',
      content: report('2020-01-01', linking('bilaga.txt')),
      isSeen: true,
    },
    {
      name: 'that a text leads to already is there, whatever else will',
      content: { ...report('2020-02-01', linking('bilaga.txt')), ...foreword('2018', '[Bilaga](files/bilaga.txt)') },
      isSeen: true,
    },
    {
      name: 'that only a survey to come leads to waits for it',
      content: { 'content/2018/surveys/dialog.yaml': `title: Dialog\npublished: 2020-02\n${linking('bilaga.txt')}\n` },
      isSeen: false,
    },
    {
      name: 'that only a draft leads to waits for it',
      content: { ...later, ...foreword('2019', '<https://medborgarloften.test/2018/files/bilaga.txt>') },
      isSeen: false,
    },
    {
      name: 'that only a translation under way leads to waits for it',
      content: { ...foreword('2018', 'Välkommen.'), ...foreword('2018', '[Annex](files/bilaga.txt)', '.en') },
      isSeen: false,
    },
  ])('$name', async ({ content, isSeen }) => {
    const { attachments } = publicationOf(await assembleSite({ ...files, ...content }), '2018')
    expect(attachments).toHaveLength(isSeen ? 1 : 0)
  })

  test('is always there for staff', async () => {
    const content = { ...files, ...report('2020-02-01', linking('bilaga.txt')) }
    const archive = await assembleSite(content, '2020-01-01', siteConfig(), 'staff')
    expect(one(archive.publications).attachments).toHaveLength(1)
  })
})

describe('a name that publications share', () => {
  const parties = (...entries: readonly string[]) =>
    listFile('parties.yaml', '{ id: kommun, name: Kommunen, kind: municipality }', ...entries)
  const areas = (...ids: readonly string[]) =>
    listFile('areas.yaml', ...ids.map((id) => `{ id: ${id}, name: ${id}, kind: place }`))
  const draft = (...names: readonly string[]) =>
    publicationFile('2019', { state: 'draft', parties: `[${names.join(', ')}]` })
  const company = (id: string, more = '') => `{ id: ${id}, name: ${id}, kind: company${more} }`

  test.each<{ name: string; content: SiteFiles; seen: readonly string[] }>([
    { name: 'that nothing uses is there', content: parties(company('a')), seen: ['kommun', 'a'] },
    {
      name: 'that only a draft uses waits for it',
      content: { ...parties(company('a')), ...draft('a') },
      seen: ['kommun'],
    },
    {
      name: 'that something else uses too is there',
      content: { ...parties(company('a')), ...draft('a'), ...publicationFile('2018', { parties: '[a]' }) },
      seen: ['kommun', 'a'],
    },
    {
      name: 'waits with all that it is a part of or became',
      content: {
        ...parties(company('a', ', part-of: b'), company('b', ', merged-into: c'), company('c')),
        ...draft('a'),
      },
      seen: ['kommun'],
    },
    {
      name: 'is there when one that is used is a part of it or became it',
      content: {
        ...parties(company('a', ', part-of: b'), company('b', ', merged-into: c'), company('c')),
        ...draft('b', 'c'),
        ...publicationFile('2018', { parties: '[a]' }),
      },
      seen: ['kommun', 'a', 'b', 'c'],
    },
    {
      name: 'that only a report to come uses waits for it',
      content: { ...parties(company('a')), ...report('2020-02-01', 'also: [{ text: Annat, by: [a] }]') },
      seen: ['kommun'],
    },
  ])('$name', async ({ content, seen }) => {
    expect(ids((await assembleSite({ ...publicationFile('2018'), ...content })).parties)).toEqual(seen)
  })

  test('leaves nothing behind in those that are there', async () => {
    const content = {
      ...parties(company('a', ', merged-into: b'), company('b'), company('c', ', part-of: a')),
      ...draft('a'),
    }
    const archive = await assembleSite({ ...content, ...publicationFile('2018', { parties: '[b]' }) })
    expect(archive.parties).toMatchObject([{ id: 'kommun' }, { id: 'b', mergedFrom: [] }, { id: 'c', partOf: null }])
  })

  test('of a place waits for the survey, the promise or the report that uses it', async () => {
    const content = {
      ...areas('torget', 'parken', 'skolan', 'bron'),
      ...publicationFile('2018'),
      ...promiseFile('2018/a', 'places: [bron]'),
      ...listFile('2018/commitments.yaml', '{ id: moten, promise: a, text: Möten, by: [kommun] }'),
      'content/2018/surveys/dialog.yaml':
        'title: Dialog\npublished: 2020-02\nfindings: [{ id: oro, text: Oro., places: [torget, bron] }]\n',
      ...report(
        '2020-02-01',
        'outcomes: [{ commitment: a/moten, figures: [{ value: 1, unit: möte, places: [parken] }] }]',
      ),
      ...publicationFile('2019', { state: 'draft' }),
      ...promiseFile('2019/b', 'places: [skolan]'),
    }
    expect(ids((await assembleSite(content)).areas)).toEqual(['bron'])
    expect(ids((await assembleSite(content, '2020-02-01')).areas)).toEqual(['torget', 'parken', 'bron'])
  })

  test('is always there for staff', async () => {
    const content = { ...parties(company('a')), ...report('2020-02-01', 'also: [{ text: Annat, by: [a] }]') }
    const archive = await assembleSite({ ...publicationFile('2018'), ...content }, '2020-01-01', siteConfig(), 'staff')
    expect(ids(archive.parties)).toEqual(['kommun', 'a'])
  })
})
