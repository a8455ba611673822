import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../scripts/pipeline/check/check-content.ts'
import { formatMessage } from '../../../scripts/report/format-message.ts'
import { siteConfig } from '../../helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../../helpers/write-site.ts'

async function fixesIn(files: SiteFiles): Promise<readonly string[]> {
  const root = await writeSite({ ...VALID_FILES, ...files })
  const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
  return problems.filter(({ rule }) => rule.startsWith('field/')).map((problem) => formatMessage(problem, 'sv').fix)
}

const index = (fields: string) => ({
  'content/2018/surveys/dialog.yaml': `title: a\nquestions: [{ id: a, text: b, index: ${fields} }]\n`,
})

describe('a decimal comma within braces', () => {
  test.each([
    { fields: '{ value: 60,5 }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: 60, 5 }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: 60,5 %, from: 0 }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: 60,5 procent }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: -2,5 }', fix: 'Skriv decimaler med punkt: -2.5.' },
    { fields: '{ value: 1,200 }', fix: 'Skriv decimaler med punkt: 1.200. Är det tusental så skriv 1200.' },
    { fields: '{ from: 0, to: 6,5, value: 3 }', fix: 'Skriv decimaler med punkt: 6.5.' },
  ])('$fields', async ({ fields, fix }) => {
    expect(await fixesIn(index(fields))).toEqual([fix])
  })

  test.each(['{ value: 3, 5: 6 }', '{ value: 3, from: 0, x5 }'])('is not in %s', async (fields) => {
    expect(await fixesIn(index(fields))).toEqual([expect.stringContaining('Fält som finns: ')])
  })
})

describe('a misspelt field that is required', () => {
  const promise = (...lines: readonly string[]) => ({
    'content/2018/promises/grannsamverkan.md': `---\n${lines.join('\n')}\n---\nText.\n`,
  })
  const publication = (themes: string) => ({
    'content/2018/publication.yaml': `title: a\nperiod: { from: 2018, to: 2018 }\nstate: published\n${themes}: [{ id: hemma, title: b }]\n`,
  })

  test.each([
    { name: 'titel', files: promise('titel: a', 'theme: hemma'), suggestion: '`title`' },
    { name: 'rubrik', files: promise('rubrik: a', 'theme: hemma'), suggestion: '`title`' },
    { name: 'tema', files: promise('title: a', 'tema: hemma'), suggestion: '`theme`' },
    { name: 'themse, which promises refer to', files: publication('themse'), suggestion: '`themes`' },
    { name: 'teman, which promises refer to', files: publication('teman'), suggestion: '`themes`' },
    {
      name: 'unitt within a list',
      files: {
        'content/2018/reports/2018-12-31.yaml':
          'title: a\nby: [kommun]\noutcomes: [{ commitment: grannsamverkan/utbildningar, figures: [{ value: 1, unitt: m }] }]\n',
      },
      suggestion: '`unit`',
    },
    {
      name: 'quesions, which a promise refers to',
      files: {
        'content/2018/surveys/dialog.yaml': 'title: a\nquesions: [{ id: a, text: b }]\n',
        ...promise('title: a', 'theme: hemma', 'because: ["2018/dialog#a"]'),
      },
      suggestion: '`questions`',
    },
  ])('$name is told once, with its right name', async ({ files, suggestion }) => {
    const root = await writeSite({ ...VALID_FILES, ...files })
    const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
    expect(problems.map((problem) => formatMessage(problem, 'sv').fix)).toEqual([
      expect.stringContaining(`Menade du ${suggestion}?`),
    ])
  })

  test('hides nothing else that is missing', async () => {
    const files = promise('titel: a')
    expect(await fixesIn(files)).toEqual(['Lägg till en rad som börjar med theme:', expect.stringContaining('`title`')])
  })

  test('a promise whose `continues` is misspelt is not said to have dropped the earlier one', async () => {
    const files = {
      'content/2019/publication.yaml':
        'title: a\nperiod: { from: 2019, to: 2019 }\nstate: published\ncomplete: true\nthemes: [{ id: hemma, title: b }]\n',
      'content/2019/promises/a.md':
        '---\ntitle: a\ntheme: hemma\ncontinus: [{ promise: 2018/grannsamverkan, change: unchanged }]\n---\nText.\n',
    }
    const root = await writeSite({ ...VALID_FILES, ...files })
    const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
    expect(problems.map(({ rule }) => rule)).toEqual(['field/unknown-key'])
  })
})

describe('a field and its value that are one word to YAML', () => {
  const target = (fields: string) => ({
    'content/2018/commitments.yaml': `- { id: utbildningar, promise: grannsamverkan, text: Sex utbildningar, by: [kommun], target: ${fields} }\n`,
  })

  test.each([
    { fields: '{ at-least:6, unit: kurs, per: period }', fixes: ['Skriv `at-least: 6`.'] },
    { fields: '{ at-least: 6, unit:kurs, per:period }', fixes: ['Skriv `unit: kurs`.', 'Skriv `per: period`.'] },
    {
      fields: '{ at-least: 6, unit kurs, per: period }',
      fixes: ['Skriv `unit: kurs`. Hör det till en text med kommatecken så sätt citattecken runt hela texten.'],
    },
  ])('in $fields is told, and what it was to say is not missing', async ({ fields, fixes }) => {
    expect(await fixesIn(target(fields))).toEqual(fixes)
  })

  test('is told of languages too, and a comma in a text of one is what it is', async () => {
    const title = (text: string) => ({
      'content/2018/publication.yaml': VALID_FILES['content/2018/publication.yaml'].replace(
        'Medborgarlöfte 2018',
        text,
      ),
    })
    expect(await fixesIn(title('{ sv:Löfte, en:Promise }'))).toEqual(['Skriv `sv: Löfte`.', 'Skriv `en: Promise`.'])
    expect(await fixesIn(title('{ sv: Löfte, Trygg stad }'))).toEqual([
      expect.stringContaining('Hör det till en text med kommatecken'),
    ])
  })
})

describe('fields that are not indented below the one they belong to', () => {
  const publication = (...lines: readonly string[]) => ({
    'content/2018/publication.yaml': [...lines, 'state: published', 'themes: [{ id: hemma, title: b }]', ''].join('\n'),
  })

  test.each([
    {
      lines: ['title: a', 'period:', 'from: 2018', 'to: 2018'],
      fixes: ['Dra in raderna from och to, som hör till det, med två mellanslag.'],
    },
    {
      lines: ['period: { from: 2018, to: 2018 }', 'title:', 'sv: a'],
      fixes: ['Dra in raden sv, som hör till det, med två mellanslag.'],
    },
    {
      lines: ['title: a', 'period: { from: 2018, to: 2018 }', 'signed:', 'place: Stadshuset', 'by: []', 'parties: []'],
      fixes: ['Dra in raderna place och by, som hör till det, med två mellanslag.'],
    },
  ])('are one mistake with it: $lines', async ({ lines, fixes }) => {
    expect(await fixesIn(publication(...lines))).toEqual(fixes)
  })

  test('are told by themselves where nothing empty stands above them', async () => {
    const lines = ['title: a', 'period: { from: 2018, to: 2018 }', 'from: 2018']
    expect(await fixesIn(publication(...lines))).toEqual([expect.stringContaining('Fält som finns: ')])
  })
})
