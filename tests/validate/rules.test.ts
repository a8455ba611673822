// What the rules let pass and what they report, beside the examples in tests/fixtures/broken/.
import { describe, expect, test } from 'vitest'
import { problemsIn } from '../helpers/problems-in.ts'

const publication = (id: string, changes: Readonly<Record<string, string>> = {}) => {
  const fields = {
    title: `Löfte ${id.replaceAll('-', '–')}`,
    period: `{ from: ${id}, to: ${id} }`,
    state: 'published',
    themes: '[{ id: hemma, title: Hemma }]',
    ...changes,
  }
  return {
    [`content/${id}/publication.yaml`]: Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  }
}
const promise = (path: string, ...lines: readonly string[]) => ({
  [`content/${path.replace('/', '/promises/')}.md`]: `---\ntitle: a\ntheme: hemma\n${lines.join('\n')}\n---\nText.\n`,
})
const commitment = (...lines: readonly string[]) => ({
  'content/2018/commitments.yaml': ['- id: a', 'promise: grannsamverkan', 'text: b', 'by: [kommun]', ...lines, '']
    .join('\n  ')
    .trimEnd(),
})

test('the content that the tests start from has no fault', async () => {
  expect(await problemsIn({})).toEqual([])
})

describe('ids', () => {
  test('two promises may both have a commitment of one name', async () => {
    const list = '- { id: a, promise: grannsamverkan, text: b, by: [] }\n- { id: a, promise: b, text: b, by: [] }\n'
    expect(await problemsIn({ ...promise('2018/b', 'order: 2'), 'content/2018/commitments.yaml': list })).toEqual([])
  })

  test('of three alike, the second and the third are reported', async () => {
    const party = '- { id: kommun, name: a, kind: municipality }\n'
    expect(await problemsIn({ 'content/parties.yaml': party.repeat(3) })).toEqual([
      '2:9 id/duplicate',
      '3:9 id/duplicate',
    ])
  })

  test('a unit is the same whatever its capital letters', async () => {
    const units = ['möte', 'Möte', 'kurs'].map((unit) => `- { unit: ${unit}, one: a, many: b }\n`)
    expect(await problemsIn({ 'content/units.yaml': units.join('') })).toEqual(['2:11 id/duplicate'])
  })

  test('two files for one language are one too many, whether the language is written or not', async () => {
    expect(await problemsIn({ 'content/2018/foreword.md': 'a', 'content/2018/foreword.sv.md': 'b' })).toEqual([
      '1:1 id/duplicate',
    ])
  })
})

describe('references', () => {
  test('an entry with a fault of its own is still there to be referred to', async () => {
    const parties = '- { id: kommun, name: a, kind: municipality }\n- { id: polis, name: b, kind: polisen }\n'
    const changes = { ...commitment('places: []'), 'content/parties.yaml': parties }
    expect(await problemsIn({ ...changes, ...publication('2018', { parties: '[polis]' }) })).toEqual([
      '2:31 field/choice',
    ])
  })

  test.each([
    { name: 'parties', file: 'content/parties.yaml', rule: '1:4 yaml/syntax' },
    { name: 'themes', file: 'content/2018/publication.yaml', rule: '1:4 yaml/syntax' },
    { name: 'promises', file: 'content/2018/promises/grannsamverkan.md', rule: '1:1 markdown/no-front-matter' },
  ])('nobody knows which $name a file that cannot be read contains', async ({ file, rule }) => {
    expect(await problemsIn({ [file]: 'a: [\n' })).toEqual([rule])
  })

  test('a file in the wrong place is no second fault where it is referred to', async () => {
    const survey = 'title: a\nkind: open\nfindings: [{ id: b, text: c }]\n'
    const changes = { ...promise('2018/grannsamverkan', 'because: ["2018/dialog#b"]') }
    expect(await problemsIn({ ...changes, 'content/2018/surveys/dialog.yml': survey })).toEqual([
      '1:1 structure/unexpected-file',
    ])
  })

  test('neither is one with another name, where reports refer to what it holds', async () => {
    const commitments = '- { id: kurser, promise: grannsamverkan, text: Kurser, by: [kommun] }\n'
    const report = 'title: a\nby: [kommun]\noutcomes: [{ commitment: grannsamverkan/kurser, status: done }]\n'
    const files = { 'content/2018/commitment.yaml': commitments, 'content/2018/reports/2018-12-31.yaml': report }
    expect(await problemsIn(files)).toEqual(['1:1 structure/unexpected-file'])
  })

  test.each(['constructor', 'toString', 'hasownproperty'])('%s is a name like any other', async (name) => {
    const id = name.toLowerCase()
    expect(await problemsIn(publication('2018', { parties: `[${id}]` }))).toEqual(['5:11 reference/unknown-party'])
  })

  test('a question and a finding can both be referred to, and nothing else', async () => {
    const survey =
      'title: a\nkind: open\nquestions: [{ id: b, text: c }]\nfindings: [{ id: d, text: e, places: [torget] }]\n'
    const because = 'because: ["2018/dialog#b", "2018/dialog#d", "2018/dialog#e", "2018/enkat#b"]'
    const changes = { ...promise('2018/grannsamverkan', because), 'content/2018/surveys/dialog.yaml': survey }
    expect(await problemsIn(changes)).toEqual([
      '4:45 reference/unknown-survey-part',
      '4:62 reference/unknown-survey',
      '4:39 reference/unknown-area',
    ])
  })
})

describe('dates', () => {
  test('a date known by its year or month may lie within the period when any of its days does', async () => {
    const season = publication('2018', { period: '{ from: 2018-03-15, to: 2018-10 }' })
    expect(
      await problemsIn({ ...season, ...commitment('when: { from: 2018-03, to: 2018 }', 'due: 2018-10-31') }),
    ).toEqual([])
    expect(await problemsIn({ ...season, ...commitment('when: { from: 2018-02 }', 'due: 2018-11') })).toEqual([
      '5:17 time/outside-period',
      '6:8 time/outside-period',
    ])
  })

  test('an open-ended period has no end to come after', async () => {
    const open = publication('2018', { period: '{ from: 2018, to: null }', signed: '{ date: 2019-05-01 }' })
    expect(await problemsIn({ ...open, ...commitment('due: 2031') })).toEqual([])
  })

  test('a period in the wrong order is reported once, not again wherever it matters', async () => {
    const changes = publication('2018', { period: '{ from: 2018, to: 2017 }', signed: '{ date: 2019 }' })
    expect(await problemsIn({ ...changes, ...commitment('due: 2025') })).toEqual(['2:27 time/order'])
  })

  test.each([
    { folder: '2019-2020', period: '{ from: 2019-01-01, to: 2020-12-31 }', problems: [] },
    { folder: '2019-norra', period: '{ from: 2019, to: 2019 }', problems: [] },
    { folder: '2019-2020-norra', period: '{ from: 2019, to: null }', problems: [] },
    { folder: '2019-2020', period: '{ from: 2019, to: 2019 }', problems: ['2:9 time/folder-and-period'] },
    { folder: '2019', period: '{ from: 2018, to: null }', problems: ['2:9 time/folder-and-period'] },
  ])('the folder $folder and the period $period: $problems', async ({ folder, period, problems }) => {
    expect(await problemsIn(publication(folder, { period }))).toEqual(problems)
  })

  test('lineage leads to publications that begin earlier, never to the same one', async () => {
    const earlier = { ...publication('2017'), ...promise('2017/a') }
    const lineage = (reference: string) => promise('2018/b', `continues: [{ promise: ${reference}, change: merged }]`)
    expect(await problemsIn({ ...earlier, ...lineage('2017/a') })).toEqual([])
    expect(await problemsIn({ ...earlier, ...lineage('2018/grannsamverkan') })).toEqual(['4:24 time/continues-later'])
  })
})

describe('fields', () => {
  test('a date may be written as a year, quoted or not', async () => {
    expect(await problemsIn(publication('2018', { published: '2018', signed: '{ date: "2018" }' }))).toEqual([])
  })

  test('one wrong entry of a list does not hide the others', async () => {
    const parties = '- { id: kommun, name: a, kind: kommun }\n- bara text\n-\n- { id: b, namn: c, kind: police }\n'
    expect(await problemsIn({ 'content/parties.yaml': parties })).toEqual([
      '1:32 field/choice',
      '2:3 field/type',
      '3:1 field/empty-item',
      '4:12 field/unknown-key',
    ])
  })

  test.each([
    { target: '{ at-least: 6, unit: a }', problems: [] },
    { target: '[{ at-least: 6, unit: a }, { share: 101 }]', problems: ['5:47 field/number-range'] },
    { target: '{ between: [1, 2, 3] }', problems: ['5:22 field/list-length'] },
    { target: '{ all: false }', problems: ['5:18 field/choice'] },
    { target: 'sex', problems: ['5:11 field/type'] },
    { target: '{ per: vecka }', problems: ['5:18 field/choice'] },
  ])('of the ways to write a target, the one whose type fits is looked at: $target', async ({ target, problems }) => {
    expect(await problemsIn(commitment(`target: ${target}`))).toEqual(problems)
  })

  test('a text by language has the default language and no unknown one', async () => {
    const title = '{ en: a, xx: b, __proto__: c }'
    expect(await problemsIn(publication('2018', { title }))).toEqual([
      '1:8 field/language',
      '1:17 field/language',
      '1:24 field/language',
    ])
  })
})

describe('translations', () => {
  test('a translated title expects translated promises', async () => {
    const changes = publication('2018', { title: '{ sv: Löften, en: Promises }' })
    expect(await problemsIn(changes)).toEqual(['2:8 translation/missing'])
  })

  test('a translation with a fault of its own is there all the same', async () => {
    const changes = {
      ...publication('2018', { title: '{ sv: Löften, en: Promises }' }),
      'content/2018/promises/grannsamverkan.en.md': '---\ntitle: 7\n---\nText.\n',
    }
    expect(await problemsIn(changes)).toEqual(['2:8 field/type'])
  })
})
