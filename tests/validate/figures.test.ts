// When figures contradict each other, and when they only seem to.
import { describe, expect, test } from 'vitest'
import { problemsIn } from '../helpers/problems-in.ts'

const figuresIn = async (changes: Readonly<Record<string, string>>) =>
  (await problemsIn(changes)).filter((problem) => problem.includes('figures/'))

const survey = (...lines: readonly string[]) =>
  figuresIn({ 'content/2018/surveys/dialog.yaml': ['title: Dialog', ...lines, ''].join('\n') })
const question = (fields: string) => survey(`questions: [{ id: a, text: b, ${fields} }]`)

const outcome = (figures: string, target = '{ at-least: 6, unit: utbildning, per: period }') =>
  figuresIn({
    'content/2018/commitments.yaml': `- { id: a, promise: grannsamverkan, text: b, by: [kommun], target: ${target} }\n`,
    'content/2018/reports/2018-12-31.yaml': [
      'title: Uppföljning',
      'by: [kommun]',
      'outcomes:',
      `  - { commitment: grannsamverkan/a, figures: ${figures} }`,
      '',
    ].join('\n'),
  })

describe('the unit of an outcome', () => {
  test.each([
    { figures: '[{ value: 7, unit: utbildning }, { value: 90, unit: deltagare }]', target: undefined },
    { figures: '[{ value: 7, unit: Utbildning }]', target: undefined },
    { figures: '[{ value: 7, unit: deltagare }]', target: '{ at-least: 6 }' },
    { figures: '[{ value: 7, unit: deltagare }]', target: '{ as-printed: många utbildningar }' },
    {
      figures: '[{ value: 7, of: 10, unit: deltagare }]',
      target: '[{ exactly: 6, unit: kurs }, { share: 50, unit: deltagare }]',
    },
    { figures: '[{ value: 70, unit: procent }]', target: '{ share: 50, unit: deltagare }' },
    { figures: '[]', target: undefined },
    { figures: '[{ value: 85, unit: procent }]', target: '{ share: 80 }' },
    { figures: '[{ value: 85, unit: "% av gatorna" }]', target: '{ share: 80 }' },
    { figures: '[{ value: 17, of: 20, unit: gata }]', target: '{ share: 80 }' },
    { figures: '[{ value: 7, unit: kurs }]', target: '[{ at-least: 6 }, { share: 80 }]' },
  ])('$figures goes with $target', async ({ figures, target }) => {
    expect(await outcome(figures, target)).toEqual([])
  })

  test('so many of something are no share of it unless it is said how many there are', async () => {
    expect(await outcome('[{ value: 205, unit: deltagare }]', '{ share: 80, unit: deltagare }')).toEqual([
      expect.stringContaining('figures/other-unit'),
    ])
  })

  test('a report on a commitment that does not exist has no unit to keep to', async () => {
    const report = 'title: a\nby: [kommun]\noutcomes: [{ commitment: a/b, figures: [{ value: 7, unit: c }] }]\n'
    expect(await figuresIn({ 'content/2018/reports/2018-12-31.yaml': report })).toEqual([])
  })
})

describe('a share that is a part of one', () => {
  test.each([
    { figures: '[]', target: '{ share: 0.8 }', places: ['1:77 figures/fraction'] },
    { figures: '[{ value: 0.85, unit: procent }]', target: '{ share: 80 }', places: ['4:56 figures/fraction'] },
    {
      figures: '[{ value: 0.85, unit: "% av eleverna" }]',
      target: '{ share: 80, unit: "% av eleverna" }',
      places: ['4:56 figures/fraction'],
    },
    { figures: '[]', target: '[{ share: 80 }, { share: 0.5 }]', places: ['1:93 figures/fraction'] },
  ])('$target and $figures', async ({ figures, target, places }) => {
    expect(await outcome(figures, target)).toEqual(places)
  })

  test.each([
    { figures: '[{ value: 1, unit: procent }]', target: '{ share: 0 }' },
    { figures: '[{ value: 0.5, unit: procentenheter }]', target: '{ at-least: 1, unit: procentenheter }' },
    { figures: '[{ value: 0.5, unit: årsarbetare }]', target: '{ at-least: 0.5, unit: årsarbetare }' },
  ])('is none of $target and $figures', async ({ figures, target }) => {
    expect(await outcome(figures, target)).toEqual([])
  })

  test('may be a response rate, but an answer only where the others tell', async () => {
    expect(await survey('response-rate: { share: 0.64 }')).toEqual(['2:25 figures/fraction'])
    expect(await question('answers: [{ text: a, share: 99.6 }, { text: b, share: 0.4 }]')).toEqual([])
  })
})

describe('shares', () => {
  test.each([
    { answers: '[{ text: a, share: 90 }, { text: b, share: 10 }]', because: 'they are 100' },
    {
      answers: '[{ text: a, share: 33 }, { text: b, share: 33 }, { text: c, share: 33 }]',
      because: 'they are rounded',
    },
    {
      answers: '[{ text: a, share: 34 }, { text: b, share: 34 }, { text: c, share: 33 }]',
      because: 'they are rounded up',
    },
    {
      answers: '[{ text: a, share: 33.3 }, { text: b, share: 33.3 }, { text: c, share: 33.3 }]',
      because: 'decimals are',
    },
    { answers: '[{ text: a, share: 60 }]', because: 'the other answers are not known' },
    { answers: '[{ text: a, share: 60 }, { text: b, count: 3 }]', because: 'not every answer has a share' },
    { answers: '[]', because: 'there is none' },
  ])('$answers: no warning, as $because', async ({ answers }) => {
    expect(await question(`answers: ${answers}`)).toEqual([])
  })

  test.each([
    '[{ text: a, share: 33.3 }, { text: b, share: 33.3 }, { text: c, share: 33.1 }]',
    '[{ text: a, share: 50 }, { text: b, share: 48 }]',
    '[{ text: a, share: 60 }, { text: b, share: 60 }, { text: c, count: 3 }]',
  ])('%s is more or less than rounding explains', async (answers) => {
    expect(await question(`answers: ${answers}`)).toEqual(['2:40 figures/shares-sum'])
  })

  test('of several answers may be more than 100 percent together, or less', async () => {
    for (const shares of [
      '{ text: a, share: 60 }, { text: b, share: 60 }',
      '{ text: a, share: 6 }, { text: b, share: 6 }',
    ]) {
      expect(await question(`several: true, answers: [${shares}]`)).toEqual([])
    }
  })

  test('sums that a source prints beside its answers are not added up', async () => {
    expect(await question('aggregates: [{ text: a, share: 92 }, { text: b, share: 92 }]')).toEqual([])
  })
})

describe('counts', () => {
  test.each([
    { fields: 'base: 30, answers: [{ text: a, count: 20 }, { text: b, count: 10 }]', because: 'they are the base' },
    { fields: 'base: 30, answers: [{ text: a, count: 20 }]', because: 'the other answers are not known' },
    {
      fields: 'base: 30, answers: [{ text: a, count: 20 }, { text: b, share: 5 }]',
      because: 'not every count is known',
    },
    { fields: 'answers: [{ text: a, count: 20 }, { text: b, count: 5 }]', because: 'the base is not known' },
    {
      fields: 'base: 30, groups: [{ text: a, base: 30, answers: [] }, { text: b, base: 20, answers: [] }]',
      because: 'one person may be in several groups',
    },
  ])('$fields: no warning, as $because', async ({ fields }) => {
    expect(await question(fields)).toEqual([])
  })

  test('of several answers may be more than those who answered, but none of them alone', async () => {
    const counted = (count: number) =>
      question(`base: 30, several: true, answers: [{ text: a, count: 29 }, { text: b, count: ${count} }]`)
    expect(await counted(30)).toEqual([])
    expect(await counted(31)).toEqual(['2:108 figures/counts-sum'])
  })

  test('more answers than people are reported even when the list is not complete', async () => {
    expect(await question('base: 30, answers: [{ text: a, count: 31 }]')).toEqual(['2:50 figures/counts-sum'])
  })

  test('a figure may be all of its total, also among what nobody had promised', async () => {
    expect(await outcome('[{ value: 8, unit: utbildning, of: 8 }]')).toEqual([])
    const also = 'title: a\nby: [kommun]\nalso: [{ text: b, figures: [{ value: 9, unit: c, of: 8 }] }]\n'
    expect(await figuresIn({ 'content/2018/reports/2018-12-31.yaml': also })).toEqual(['3:38 figures/counts-sum'])
  })

  test('a figure in per cent is no part of its total: 82 per cent of 50', async () => {
    expect(await outcome('[{ value: 82, unit: procent, of: 50 }]')).not.toContainEqual(
      expect.stringContaining('figures/counts-sum'),
    )
    expect(await outcome('[{ value: 82, unit: utbildning, of: 50 }]')).toContainEqual(
      expect.stringContaining('figures/counts-sum'),
    )
  })
})

describe('the response rate', () => {
  test.each([
    { lines: ['respondents: { count: 640 }', 'invited: 1600', 'response-rate: { share: 40 }'], because: 'it follows' },
    {
      lines: ['respondents: { count: 1 }', 'invited: 8', 'response-rate: { share: 13 }'],
      because: '12.5 is rounded up',
    },
    { lines: ['respondents: { count: 1 }', 'invited: 8', 'response-rate: { share: 12 }'], because: 'or down' },
    {
      lines: ['respondents: { count: 600, qualifier: about }', 'invited: 1600', 'response-rate: { share: 39 }'],
      because: 'who answered is not known exactly',
    },
    {
      lines: ['respondents: { count: 900, qualifier: just-under }', 'invited: 899'],
      because: 'fewer may have answered',
    },
    {
      lines: ['respondents: { count: 900, qualifier: at-most }', 'invited: 899'],
      because: 'fewer may have answered than at most',
    },
    {
      lines: ['respondents: { count: 600, qualifier: at-least }', 'invited: 1600', 'response-rate: { share: 39 }'],
      because: 'more may have answered than at least',
    },
    { lines: ['respondents: { count: 900 }', 'response-rate: { share: 39 }'], because: 'who was asked is not known' },
    { lines: ['respondents: { count: 0 }', 'invited: 0', 'response-rate: { share: 0 }'], because: 'nobody was asked' },
  ])('$lines: no warning, as $because', async ({ lines }) => {
    expect(await survey(...lines)).toEqual([])
  })

  test('a printed decimal is held to', async () => {
    const lines = ['respondents: { count: 641 }', 'invited: 1600', 'response-rate: { share: 40.2 }']
    expect(await survey(...lines)).toEqual(['4:25 figures/response-rate'])
  })
})

describe('two figures for one thing', () => {
  const source = 'source: { title: a, url: https://a.example }'

  test.each([
    `[{ value: 7, unit: utbildning, ${source} }, { value: 9, unit: utbildning, ${source} }]`,
    '[{ value: 7, unit: utbildning }, { value: 9, unit: deltagare }]',
    '[{ value: 7, unit: utbildning, places: [torget] }, { value: 9, unit: utbildning, places: [parken] }]',
  ])('%s: no warning', async (figures) => {
    expect(await outcome(figures)).toEqual([])
  })

  test('the first without a source is pointed to, once', async () => {
    const figures = `[{ value: 7, unit: utbildning, ${source} }, { value: 8, unit: utbildning }, { value: 9, unit: utbildning }]`
    expect(await outcome(figures)).toEqual(['4:134 figures/two-without-source'])
  })
})

describe('a question that is declared comparable', () => {
  const compared = (earlier: string, later: string, comparable = true) =>
    figuresIn({
      'content/2018/surveys/dialog.yaml': `title: Dialog\n${earlier}\n`,
      'content/2018/surveys/senare.yaml': `title: Senare\n${later}, compares-with: { question: 2018/dialog#a, comparable: ${comparable} } }]\n`,
    })
  const asked = (kind: string, question = '') => `${kind}questions: [{ id: a, text: b${question}`

  test.each([
    { earlier: asked('kind: open\n'), later: asked('kind: open\n'), because: 'the samples are of one kind' },
    { earlier: asked(''), later: asked('kind: open\n'), because: 'one kind is not known' },
    {
      earlier: asked('', ', index: { value: 2, from: 0, to: 6 }'),
      later: asked('', ', index: { value: 3, from: 0, to: 6 }'),
      because: 'the scale is the same',
    },
    {
      earlier: asked('', ', index: { value: 2 }'),
      later: asked('', ', index: { value: 3, from: 0, to: 6 }'),
      because: 'one scale is not known',
    },
  ])('may be so, as $because', async ({ earlier, later }) => {
    expect(await compared(`${earlier} }]`, later)).toEqual([])
  })

  test('is warned about for each thing that differs, and not where it is declared not to be', async () => {
    const earlier = `${asked('kind: open\n', ', index: { value: 2, from: 0, to: 6 }')} }]`
    const later = asked('kind: random-sample\n', ', index: { value: 3, from: 1, to: 10 }')
    expect(await compared(earlier, later)).toHaveLength(2)
    expect(await compared(earlier, later, false)).toEqual([])
  })
})

describe('a share beside its count', () => {
  test.each([
    {
      lines: ['questions: [{ id: a, text: b, base: 263, answers: [{ text: c, share: 31, count: 81 }] }]'],
      because: 'it follows',
    },
    {
      lines: ['questions: [{ id: a, text: b, answers: [{ text: c, share: 52, count: 70 }] }]'],
      because: 'the base is not known',
    },
    {
      lines: [
        'weighted: true',
        'questions: [{ id: a, text: b, base: 100, answers: [{ text: c, share: 52, count: 70 }] }]',
      ],
      because: 'the survey is weighted',
    },
  ])('gives no warning when $because', async ({ lines }) => {
    expect(await survey(...lines)).toEqual([])
  })

  test('is warned about when the two contradict each other, in groups and sums too', async () => {
    const answers = '[{ text: c, share: 52, count: 70 }]'
    const groups = `[{ text: d, base: 100, answers: ${answers} }]`
    expect(await question(`base: 100, aggregates: ${answers}, groups: ${groups}`)).toEqual([
      '2:73 figures/share-and-count',
      '2:150 figures/share-and-count',
    ])
  })
})
