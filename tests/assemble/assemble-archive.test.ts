import { describe, expect, test } from 'vitest'
import type { Audience } from '../../scripts/assemble/view.ts'
import type { Day } from '../../scripts/model/dates.ts'
import { holesIn } from '../../scripts/model/threads/holes.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { VALID_FILES } from '../helpers/write-site.ts'
import {
  assembleSite,
  ids,
  listFile,
  one,
  promiseFile,
  promiseOf,
  publicationFile,
  publicationOf,
  references,
} from './assemble-site.ts'

const report = (path: string, ...lines: readonly string[]) => ({
  [`content/${path}.yaml`]: ['title: Uppföljning', 'by: [kommun]', ...lines, ''].join('\n'),
})
/** A publication of 2018 with one promise and one commitment. */
const oneYear = {
  ...publicationFile('2018'),
  ...promiseFile('2018/grannar'),
  ...listFile(
    '2018/commitments.yaml',
    '{ id: moten, promise: grannar, text: Möten, by: [kommun], target: { at-least: 6, unit: möte } }',
  ),
}
const outcomes = (...entries: readonly string[]) =>
  `outcomes: [${entries.map((entry) => `{ commitment: grannar/moten, ${entry} }`).join(', ')}]`

test('a site whose only publication is a draft is an archive without publications', async () => {
  const archive = await assembleSite(publicationFile('2018', { state: 'draft' }))
  expect(archive).toMatchObject({ publications: [], themeHistories: [], areas: [], glossary: [], asOf: '2020-01-01' })
  // The draft alone uses `kommun`, and nothing `polis`.
  expect(ids(archive.parties)).toEqual(['polis'])
})

test('what stands in files/ belongs to its publication, by its path there', async () => {
  const { publications } = await assembleSite({ ...VALID_FILES, 'content/2018/files/bilder/torget.jpg': 'x' })
  expect(publications[0]?.attachments).toEqual([
    { path: 'bilder/torget.jpg', file: 'content/2018/files/bilder/torget.jpg' },
  ])
})

test('a publication knows the texts that it is made of: not files as they came, its seal, or what all have in common', async () => {
  const { publications } = await assembleSite({
    ...VALID_FILES,
    'content/2018/files/notes.md': 'x',
    'content/2018/foreword.md': 'Välkommen.\n',
  })
  const own = Object.keys(VALID_FILES).filter((file) => file.startsWith('content/2018/'))
  expect(publications[0]?.contentFiles).toEqual([...own, 'content/2018/foreword.md'].sort())
})

test('a file that tells of something that is not public yet is no file of the publication until it is', async () => {
  const later = {
    'content/2018/reports/2019-12-31.yaml': 'title: Uppföljning\nby: [kommun]\npublished: 2020-02-01\n',
    'content/2018/reports/2020-06-30.yaml': 'title: Uppföljning\nby: [kommun]\n',
  }
  const filesOn = async (asOf: Day) => {
    const { publications } = await assembleSite({ ...VALID_FILES, ...later }, asOf)
    return publications[0]?.contentFiles.filter((file) => file in later)
  }
  expect(await filesOn('2020-01-01')).toEqual([])
  expect(await filesOn('2020-02-01')).toEqual(['content/2018/reports/2019-12-31.yaml'])
  expect(await filesOn('2020-06-30')).toEqual(Object.keys(later).sort())
})

test('corrections always go with the words that they explain', async () => {
  const correction = '- { id: r1, date: 2020-03-01, kind: factual, concerns: 2018, what: a, why: b }\n'
  const files = { ...VALID_FILES, 'content/2018/corrections.yaml': correction }
  const { publications } = await assembleSite(files, '2020-01-01')
  expect(publications[0]?.contentFiles).toContain('content/2018/corrections.yaml')
})

test('a translation that cannot be read yet is no file of the publication', async () => {
  const translation = { 'content/2018/foreword.en.md': 'Welcome.\n' }
  const titled = (title: string) => publicationFile('2018', { title })
  const filesWith = async (title: string) => {
    const { publications } = await assembleSite({
      ...titled(title),
      'content/2018/foreword.md': 'Hej.\n',
      ...translation,
    })
    return publications[0]?.contentFiles.filter((file) => file in translation)
  }
  expect(await filesWith('Löfte')).toEqual([])
  expect(await filesWith('{ sv: Löfte, en: Promise }')).toEqual(Object.keys(translation))
})

describe('the order of things', () => {
  test('publications stand in the order of their periods, those of one period by name', async () => {
    const archive = await assembleSite({
      ...publicationFile('2019-sodra'),
      ...publicationFile('2019'),
      ...publicationFile('2018', { period: '{ from: 2018-07, to: 2018-12 }' }),
      ...publicationFile('2018-2019', { period: '{ from: 2018, to: 2019 }' }),
    })
    expect(ids(archive.publications)).toEqual(['2018-2019', '2018', '2019', '2019-sodra'])
  })

  test('promises are read by theme, then by order, then by id', async () => {
    const archive = await assembleSite({
      ...publicationFile('2018', { themes: '[{ id: ute, title: Ute }, { id: hemma, title: Hemma }]' }),
      ...promiseFile('2018/a', 'theme: hemma', 'order: 2'),
      ...promiseFile('2018/b', 'theme: hemma', 'order: 1'),
      ...promiseFile('2018/d', 'theme: ute', 'order: 10'),
      ...promiseFile('2018/e', 'theme: ute', 'order: 9'),
    })
    const publication = publicationOf(archive, '2018')
    expect(ids(publication.promises)).toEqual(['e', 'd', 'b', 'a'])
    expect(publication.themes.map((theme) => [theme.id, ids(theme.promises)])).toEqual([
      ['ute', ['e', 'd']],
      ['hemma', ['b', 'a']],
    ])
  })

  test('promises without an order stand by their ids', async () => {
    const archive = await assembleSite({
      ...publicationFile('2018'),
      ...promiseFile('2018/b', 'order: 0'),
      ...promiseFile('2018/c'),
      ...promiseFile('2018/a'),
    })
    expect(ids(publicationOf(archive, '2018').promises)).toEqual(['a', 'b', 'c'])
  })

  test('commitments stand under their promises, in the order in which they are written', async () => {
    const archive = await assembleSite({
      ...publicationFile('2018'),
      ...promiseFile('2018/a'),
      ...promiseFile('2018/b', 'order: 1'),
      ...listFile(
        '2018/commitments.yaml',
        '{ id: z, promise: b, text: z, by: [] }',
        '{ id: y, promise: a, text: y, by: [] }',
        '{ id: x, promise: b, text: x, by: [] }',
      ),
    })
    expect(references(promiseOf(archive, '2018/a').commitments)).toEqual(['2018/a/y'])
    expect(references(promiseOf(archive, '2018/b').commitments)).toEqual(['2018/b/z', '2018/b/x'])
  })

  test('reports stand oldest first, and one without a date before all others', async () => {
    const archive = await assembleSite({
      ...oneYear,
      ...report('2018/reports/2018-12-31', outcomes('status: done')),
      ...report('2018/reports/2018-06-30', outcomes('status: in-progress')),
      ...report('2018/reports/undated', outcomes('status: not-started')),
    })
    const publication = publicationOf(archive, '2018')
    expect(publication.reports.map(({ id, asOf }) => ({ id, asOf }))).toEqual([
      { id: 'undated', asOf: null },
      { id: '2018-06-30', asOf: '2018-06-30' },
      { id: '2018-12-31', asOf: '2018-12-31' },
    ])
    const commitment = one(promiseOf(archive, '2018/grannar').commitments)
    expect(commitment.outcomes.map(({ status }) => status)).toEqual(['not-started', 'in-progress', 'done'])
    expect(commitment.standing).toMatchObject({ kind: 'declared', status: 'done' })
  })
})

describe('what is not seen yet', () => {
  const later = (fields: Readonly<Record<string, string>>) => ({
    ...publicationFile('2017'),
    ...promiseFile('2017/grannar'),
    ...publicationFile('2018', { ended: '[{ promise: 2017/grannar, why: Klart. }]', ...fields }),
    ...promiseFile('2018/grannar', 'continues: [{ promise: 2017/grannar, change: reworded }]'),
  })

  test.each([
    { name: 'a draft', fields: { state: 'draft' }, asOf: '2030-01-01', seen: ['2017'] },
    { name: 'a publication under embargo', fields: { published: '2018-01-15' }, asOf: '2018-01-14', seen: ['2017'] },
    {
      name: 'a publication on its day',
      fields: { published: '2018-01-15' },
      asOf: '2018-01-15',
      seen: ['2017', '2018'],
    },
    { name: 'a publication without a day', fields: {}, asOf: '2017-06-01', seen: ['2017', '2018'] },
  ])('$name: on $asOf one sees $seen', async ({ fields, asOf, seen }) => {
    expect(ids((await assembleSite(later(fields), asOf)).publications)).toEqual(seen)
  })

  test.each([
    { fields: { state: 'draft' }, release: 'draft' },
    { fields: { published: '2018-01-15' }, release: 'embargoed' },
  ])('staff see it with all that refers to it, and know why: $release', async ({ fields, release }) => {
    const archive = await assembleSite(later(fields), '2018-01-14', siteConfig(), 'staff')
    expect(archive.publications.map((publication) => publication.release)).toEqual(['published', release])
    expect(references(promiseOf(archive, '2017/grannar').thread)).toEqual(['2017/grannar', '2018/grannar'])
  })

  test('nothing that is seen refers to a publication that is not', async () => {
    const archive = await assembleSite(later({ state: 'draft' }))
    expect(promiseOf(archive, '2017/grannar')).toMatchObject({ continuedBy: [], ended: null })
    expect(references(promiseOf(archive, '2017/grannar').thread)).toEqual(['2017/grannar'])
    expect(one(archive.themeHistories).themes).toHaveLength(1)
  })

  test.each([
    { name: 'the day before its date', file: '2018-06-30', lines: [], asOf: '2018-06-29', reports: 0 },
    { name: 'on its date', file: '2018-06-30', lines: [], asOf: '2018-06-30', reports: 1 },
    {
      name: 'before it was made public',
      file: '2018-06-30',
      lines: ['published: 2018-08-01'],
      asOf: '2018-07-31',
      reports: 0,
    },
    { name: 'once made public', file: '2018-06-30', lines: ['published: 2018-08-01'], asOf: '2018-08-01', reports: 1 },
    { name: 'without a date, always', file: 'undated', lines: [], asOf: '2018-01-01', reports: 1 },
  ])('a report is seen $name ($asOf): $reports', async ({ file, lines, asOf, reports }) => {
    const archive = await assembleSite(
      { ...oneYear, ...report(`2018/reports/${file}`, outcomes('status: done'), ...lines) },
      asOf,
    )
    expect(publicationOf(archive, '2018').reports).toHaveLength(reports)
    expect(one(promiseOf(archive, '2018/grannar').commitments).outcomes).toHaveLength(reports)
  })
})

describe('a survey before its day', () => {
  const files = {
    ...publicationFile('2018', { surveys: '["2018/dialog", "2018/whole"]' }),
    ...promiseFile('2018/a', 'because: ["2018/dialog#inbrott"]'),
    ...promiseFile('2018/b', 'because: ["2018/dialog#trygg", "2018/whole#trygg"]', 'order: 1'),
    ...promiseFile('2018/c', 'order: 2'),
    'content/2018/surveys/dialog.yaml': [
      'title: Dialog',
      'published: 2018-06-01',
      'part-of: 2018/whole',
      'questions: [{ id: trygg, text: Trygg? }]',
      'findings: [{ id: inbrott, text: Inbrott oroar. }]',
      '',
    ].join('\n'),
    'content/2018/surveys/whole.yaml': [
      'title: Allt',
      'published: 2018-01',
      'questions: [{ id: trygg, text: Trygg?, compares-with: { question: 2018/dialog#trygg, comparable: true, why: Samma. } }]',
      '',
    ].join('\n'),
    'content/2018/corrections.yaml':
      '- { id: r1, date: 2018-07-01, kind: factual, concerns: 2018/dialog#trygg, what: a, why: b }\n',
  }
  const on = (asOf: Day, audience: Audience = 'public') => assembleSite(files, asOf, siteConfig(), audience)

  test('is left out, and so is everything that refers to it', async () => {
    const archive = await on('2018-05-31')
    const { surveys, otherSurveys, contentFiles, corrections } = publicationOf(archive, '2018')
    expect([references(surveys), otherSurveys, corrections, archive.corrections]).toEqual([['2018/whole'], [], [], []])
    expect(contentFiles).not.toContain('content/2018/surveys/dialog.yaml')
    expect(one(surveys)).toMatchObject({ parts: [], questions: [{ comparesWith: null }] })
    expect(promiseOf(archive, '2018/b').because).toHaveLength(1)
  })

  test('leaves a promise that names nothing else waiting for its reasons, which is no hole', async () => {
    const archive = await on('2018-05-31')
    const { promises } = publicationOf(archive, '2018')
    expect(promises.map(({ id, awaitsReasons }) => [id, awaitsReasons])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ])
    expect(references(holesIn(archive).promisesWithoutReason)).toEqual(['2018/c'])
  })

  test('is there on its day', async () => {
    const archive = await on('2018-06-01')
    expect(publicationOf(archive, '2018').surveys).toMatchObject([{ release: 'published' }, { release: 'published' }])
    expect(promiseOf(archive, '2018/a')).toMatchObject({ awaitsReasons: false, because: [{ kind: 'finding' }] })
    expect(archive.corrections).toHaveLength(1)
  })

  test('is there for staff, who know why others do not see it', async () => {
    const archive = await on('2018-05-31', 'staff')
    expect(publicationOf(archive, '2018').surveys).toMatchObject([{ release: 'embargoed' }, { release: 'published' }])
    expect(publicationOf(archive, '2018').contentFiles).toContain('content/2018/surveys/dialog.yaml')
  })
})

describe('judgements', () => {
  test('standing and measurement are those of the as-of date', async () => {
    const files = {
      ...oneYear,
      ...report('2018/reports/2018-12-31', outcomes('status: done, figures: [{ value: 7, unit: Möte }]')),
    }
    const before = one(promiseOf(await assembleSite(files, '2018-12-30'), '2018/grannar').commitments)
    expect(before.standing).toEqual({ kind: 'not-due' })
    expect(before.measurements).toMatchObject([{ verdict: 'cannot-compare', reason: 'no-outcome' }])
    const after = one(promiseOf(await assembleSite(files, '2018-12-31'), '2018/grannar').commitments)
    expect(after.standing).toMatchObject({ kind: 'declared', status: 'done' })
    expect(after.measurements).toMatchObject([{ verdict: 'exceeded', expected: 6 }])
  })

  test('parties who report of one day, each by itself, are both heard', async () => {
    const files = {
      ...oneYear,
      'content/2018/reports/2018-12-31-b.yaml': `title: a\nby: [polis]\n${outcomes('status: done, figures: [{ value: 7, unit: Möte }]')}\n`,
      ...report('2018/reports/2018-12-31-a', outcomes('status: not-done, figures: [{ value: 5, unit: Möte }]')),
    }
    const archive = await assembleSite(files, '2018-12-31')
    expect(publicationOf(archive, '2018').reports.map(({ id, asOf }) => [id, asOf])).toEqual([
      ['2018-12-31-a', '2018-12-31'],
      ['2018-12-31-b', '2018-12-31'],
    ])
    const commitment = one(promiseOf(archive, '2018/grannar').commitments)
    expect(commitment.standing).toMatchObject({ kind: 'parties-differ' })
    expect(commitment.measurements).toMatchObject([{ verdict: 'below' }, { verdict: 'exceeded' }])
  })

  test('the state of a period is that of the as-of date', async () => {
    const states = await Promise.all(
      ['2017-12-31', '2018-01-01', '2019-01-01'].map(
        async (day) => (await assembleSite(oneYear, day)).publications[0]?.periodState,
      ),
    )
    expect(states).toEqual(['coming', 'in-force', 'ended'])
  })

  test.each([
    { due: 'due: 2018-06', period: '{ from: 2018, to: 2018 }', day: '2018-06-30' },
    { due: '', period: '{ from: 2018, to: 2018 }', day: '2018-12-31' },
    { due: '', period: '{ from: 2018, to: null }', day: null },
    { due: 'when: { from: 2018-01, to: 2018-01 }', period: '{ from: 2018, to: null }', day: '2018-01-31' },
    {
      due: 'when: { from: 2018-01, to: 2018-03 }, due: 2018-02',
      period: '{ from: 2018, to: 2018 }',
      day: '2018-02-28',
    },
  ])('a commitment "$due" in the period $period is due on $day', async ({ due, period, day }) => {
    const archive = await assembleSite({
      ...publicationFile('2018', { period }),
      ...promiseFile('2018/grannar'),
      ...listFile('2018/commitments.yaml', `{ id: moten, promise: grannar, text: Möten, by: []${due && `, ${due}`} }`),
    })
    expect(one(promiseOf(archive, '2018/grannar').commitments).due).toBe(day)
  })
})

describe('what is not known is not the same as none', () => {
  test.each([
    { field: {}, complete: null },
    { field: { complete: 'null' }, complete: null },
    { field: { complete: 'false' }, complete: false },
    { field: { complete: 'true' }, complete: true },
  ])('$field: $complete', async ({ field, complete }) => {
    expect(one((await assembleSite(publicationFile('2018', field))).publications).complete).toBe(complete)
  })

  test('a publication that says little has null for what is unknown and empty lists for what is none', async () => {
    const archive = await assembleSite(publicationFile('2018', { parties: '[]', themes: '[]' }))
    expect(one(archive.publications)).toMatchObject({
      documentType: null,
      published: null,
      signed: null,
      agreement: null,
      contact: null,
      foreword: null,
      parties: [],
      areas: [],
      records: [],
      themes: [],
      promises: [],
      surveys: [],
      reports: [],
      sources: [],
      remarks: [],
    })
  })

  test('a signing of which nothing is known but that it was', async () => {
    const archive = await assembleSite(publicationFile('2018', { signed: '{}' }))
    expect(one(archive.publications).signed).toEqual({ date: null, place: null, by: [], basis: 'stated' })
  })

  test('a commitment may name nobody, nothing to count and no time', async () => {
    const archive = await assembleSite({
      ...publicationFile('2018'),
      ...promiseFile('2018/grannar'),
      ...listFile('2018/commitments.yaml', '{ id: moten, promise: grannar, text: Möten, by: [] }'),
    })
    expect(one(promiseOf(archive, '2018/grannar').commitments)).toMatchObject({
      by: [],
      targets: [],
      kind: null,
      when: null,
      measures: null,
      condition: null,
      measurements: [],
    })
  })
})

describe('languages', () => {
  const translated = {
    ...publicationFile('2018', { title: '{ sv: Medborgarlöfte, en: Public promise }' }),
    ...promiseFile('2018/grannar'),
    'content/2018/promises/grannar.en.md': '---\ntitle: Neighbours\n---\nWe promise.\n',
    'content/2018/foreword.md': 'Hej.\n',
    'content/2018/foreword.en.md': 'Hello.\n',
  }

  test('a publication can be read in the languages that its title has, in the order of the site', async () => {
    const archive = await assembleSite({ ...translated, ...publicationFile('2019') })
    expect(archive.publications.map(({ languages }) => languages)).toEqual([['sv', 'en'], ['sv']])
  })

  test('the title, the text and the foreword are one text in two languages', async () => {
    const archive = await assembleSite(translated)
    const promise = promiseOf(archive, '2018/grannar')
    expect(promise.title).toEqual({ sv: 'Om grannar', en: 'Neighbours' })
    expect(promise.text).toMatchObject({
      sv: expect.stringContaining('Vi lovar'),
      en: expect.stringContaining('We promise'),
    })
    expect(one(archive.publications).foreword).toMatchObject({
      sv: expect.stringContaining('Hej.'),
      en: expect.stringContaining('Hello.'),
    })
  })

  test('texts without a language are in the default language, whatever it is', async () => {
    const finnish = siteConfig({
      title: { fi: 'a' },
      publisher: { fi: 'a' },
      description: { fi: 'a' },
      languages: ['fi'],
      defaultLanguage: 'fi',
    })
    const archive = await assembleSite(
      { ...publicationFile('2018'), ...promiseFile('2018/grannar') },
      '2018-01-01',
      finnish,
    )
    expect(one(archive.publications).title).toEqual({ fi: 'Löfte 2018' })
    expect(promiseOf(archive, '2018/grannar').title).toEqual({ fi: 'Om grannar' })
    expect(archive.parties[0]?.name).toEqual({ fi: 'Exempels kommun' })
  })

  test('blank space around a text is not part of it', async () => {
    const archive = await assembleSite(publicationFile('2018', { title: '{ sv: " Löfte ", en: "Promise\\n" }' }))
    expect(one(archive.publications).title).toEqual({ sv: 'Löfte', en: 'Promise' })
  })
})

describe('theme histories', () => {
  const themes = (...list: readonly string[]) => ({ themes: `[${list.map((fields) => `{ ${fields} }`).join(', ')}]` })
  const files = {
    ...publicationFile('2017', themes('id: aldre, title: Äldre', 'id: barn, title: Barn')),
    ...publicationFile(
      '2018',
      themes('id: barn, title: Barn och unga', 'id: seniorer, title: Seniorer, follows: 2017/aldre, basis: inferred'),
    ),
  }

  test('the themes of one id are gathered, oldest first, under the latest title', async () => {
    const { themeHistories } = await assembleSite(files)
    expect(
      themeHistories.map(({ id, title, themes: list }) => [
        id,
        title.sv,
        list.map(({ publication }) => publication.id),
      ]),
    ).toEqual([
      ['aldre', 'Äldre', ['2017']],
      ['barn', 'Barn och unga', ['2017', '2018']],
      ['seniorer', 'Seniorer', ['2018']],
    ])
  })

  test('a theme that took over from another knows it, and is known by it', async () => {
    const { themeHistories } = await assembleSite(files)
    const [aldre, barn, seniorer] = themeHistories.map((history) => history.themes[0])
    expect(seniorer?.follows).toBe(aldre)
    expect([seniorer?.followsBasis, barn?.followsBasis]).toEqual(['inferred', 'stated'])
    expect(aldre?.followedBy).toEqual([seniorer])
    expect(barn).toMatchObject({ follows: null, followedBy: [] })
  })
})

describe('commitments by party', () => {
  const files = {
    ...publicationFile('2019'),
    ...promiseFile('2019/grannar'),
    ...listFile('2019/commitments.yaml', '{ id: b, promise: grannar, text: b, by: [polis] }'),
    ...publicationFile('2018'),
    ...promiseFile('2018/grannar'),
    ...listFile(
      '2018/commitments.yaml',
      '{ id: a, promise: grannar, text: a, by: [{ party: polis, role: contributes }, { party: polis, according-to: kommun }] }',
    ),
  }

  test('a party knows its commitments, oldest publication first, each once', async () => {
    const [kommun, polis] = (await assembleSite(files)).parties
    expect(references(polis?.commitments ?? [])).toEqual(['2018/grannar/a', '2019/grannar/b'])
    // Its word is quoted, but it has no part in it.
    expect(kommun?.commitments).toEqual([])
  })

  test('a commitment knows the part of each party, and whose word that is', async () => {
    const archive = await assembleSite(files)
    const [kommun, polis] = archive.parties
    expect(one(promiseOf(archive, '2018/grannar').commitments).by).toEqual([
      { party: polis, role: 'contributes', accordingTo: null },
      { party: polis, role: 'responsible', accordingTo: kommun },
    ])
    expect(one(promiseOf(archive, '2019/grannar').commitments).by).toEqual([
      { party: polis, role: 'responsible', accordingTo: null },
    ])
  })
})

test('parties and areas are tied to those they belong to and were merged into', async () => {
  const archive = await assembleSite({
    ...publicationFile('2018'),
    ...listFile(
      'parties.yaml',
      '{ id: skola, name: Skolan, kind: school, part-of: kommun, to: 2018, merged-into: nya-skolan }',
      '{ id: nya-skolan, name: Nya skolan, kind: school, from: 2019-01 }',
      '{ id: kommun, name: Kommunen, short: K, kind: municipality, also-known-as: [Kommunhuset] }',
    ),
    ...listFile(
      'areas.yaml',
      '{ id: torget, name: Torget, kind: place, part-of: centrum }',
      '{ id: centrum, name: Centrum, kind: district }',
    ),
  })
  const [skola, nyaSkolan, kommun] = archive.parties
  expect(skola).toMatchObject({ short: { sv: 'Skolan' }, from: null, to: '2018' })
  expect(skola?.partOf).toBe(kommun)
  expect(skola?.mergedInto).toBe(nyaSkolan)
  expect(kommun).toMatchObject({ short: { sv: 'K' }, alsoKnownAs: ['Kommunhuset'], partOf: null, mergedInto: null })
  expect(archive.areas[0]?.partOf).toBe(archive.areas[1])
})

test('words are explained in the order in which they are listed', async () => {
  const glossary = listFile(
    'glossary.yaml',
    '{ id: b, word: b, explanation: B., synonyms: [c] }',
    '{ id: a, word: a, explanation: A. }',
  )
  expect((await assembleSite({ ...publicationFile('2018'), ...glossary })).glossary).toEqual([
    { id: 'b', word: { sv: 'b' }, explanation: { sv: 'B.' }, synonyms: ['c'] },
    { id: 'a', word: { sv: 'a' }, explanation: { sv: 'A.' }, synonyms: [] },
  ])
})

test('everything in the archive is frozen', async () => {
  const archive = await assembleSite({
    ...oneYear,
    ...report('2018/reports/2018-12-31', outcomes('status: done, figures: [{ value: 7, unit: möte }]')),
    'content/2018/surveys/dialog.yaml':
      'title: Dialog\nkind: open\nquestions: [{ id: a, text: b, answers: [{ text: Ja, share: 9 }] }]\n',
  })
  const loose: string[] = []
  const seen = new Set<unknown>()
  const look = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (!Object.isFrozen(value)) loose.push(path)
    for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`)
  }
  look(archive, 'archive')
  expect(loose).toEqual([])
  expect(seen.size).toBeGreaterThan(50)
})
