// How texts are written: what the rules `language/…` report, and what they leave alone.
import { describe, expect, test } from 'vitest'
import type { Rule } from '../../scripts/report/problem-details.ts'
import { withCommitment, withProse, wordsReported } from '../helpers/words-reported.ts'

const inProse = (rule: Rule, markdown: string, language = 'sv') =>
  wordsReported(rule, { ...withProse('Text.'), ...withProse(markdown, language) })
const word = (count: number) => Array.from({ length: count }, () => 'ord a').join(' ')

describe('sentences', () => {
  const check = (markdown: string) => inProse('language/long-sentence', markdown)

  test('may have 30 words, not 31', async () => {
    expect(await check(`${word(15)}.`)).toEqual([])
    expect(await check(`Vi ${word(15)}.`)).toHaveLength(1)
  })

  test('end with a full stop, a question mark, a paragraph or a point of a list', async () => {
    expect(await check(`${word(10)}. Vi ${word(10)}? Vi ${word(10)}`)).toEqual([])
    expect(await check(`${word(10)}\n\n${word(10)}`)).toEqual([])
    expect(await check(`- ${word(10)}\n- ${word(10)}\n`)).toEqual([])
  })

  test('do not end with an abbreviation', async () => {
    expect(await check(`Vi ${word(10)} t.ex. Kungsbacka ${word(10)}.`)).toHaveLength(1)
    expect(await check(`Vi ${word(10)} kl. 18 ${word(10)}.`)).toHaveLength(1)
    expect(await check(`Vi ${word(10)} år 2018. Vi ${word(10)}.`)).toEqual([])
  })

  test('are marked from where they begin', async () => {
    expect(await check(`Kort. **Vi** ${word(15)}.`)).toEqual([`Vi** ${word(15)}.`])
  })

  test('in code are none', async () => {
    expect(await check(`    ${word(20)}`)).toEqual([])
  })
})

describe('texts', () => {
  const long = (count: number) => Array.from({ length: count }, () => 'Förebyggande verksamhet genomförs.').join(' ')

  test('of less than 100 words are not measured', async () => {
    expect(await inProse('language/hard-text', long(33))).toEqual([])
    expect(await inProse('language/hard-text', long(34))).toHaveLength(1)
  })

  test('with short sentences and words are easy', async () => {
    expect(await inProse('language/hard-text', 'Vi går ut på torget varje kväll. '.repeat(20))).toEqual([])
  })
})

test('every picture needs a description, also within a link', async () => {
  expect(await inProse('language/missing-alt', 'Se ![](a.png) och ![Torget](b.png)')).toEqual(['![](a.png)'])
  expect(await inProse('language/missing-alt', '[![ ](a.png)](https://a.se)')).toEqual(['![ ](a.png)'])
})

describe('links', () => {
  test.each([
    { markdown: 'Läs [här](https://a.se).', words: ['här'] },
    { markdown: '[**Läs mer** »](https://a.se)', words: ['Läs mer** »'] },
    { markdown: '[Click here!](https://a.se)', words: ['Click here!'] },
    { markdown: '<https://a.se/b>', words: ['https://a.se/b'] },
    { markdown: '[www.a.se/b](https://a.se/b)', words: ['www.a.se/b'] },
    { markdown: '[beslut.pdf](https://a.se/beslut.pdf)', words: ['beslut.pdf'] },
    { markdown: 'Se [](https://a.se).', words: ['[](https://a.se)'] },
    { markdown: '[Läs mer om grannsamverkan](https://a.se)', words: [] },
    { markdown: '[Här bor vi](https://a.se)', words: [] },
    { markdown: '[polisen.se](https://polisen.se)', words: [] },
    { markdown: '<trygg@kommunen.se>', words: [] },
    { markdown: '[![Torget](a.png)](https://a.se)', words: [] },
    { markdown: '[Beslutet (pdf)](https://a.se/beslut.pdf)', words: [] },
  ])('$markdown: $words', async ({ markdown, words }) => {
    expect(await inProse('language/link-text', markdown)).toEqual(words)
  })
})

test.each([
  { markdown: '# Ett\n## Två\n### Tre\n# Ett\n## Två', words: [] },
  { markdown: '# Ett\n### Tre', words: ['Tre'] },
  { markdown: '## Två\n### Tre', words: ['Två'] },
  { markdown: 'Ingen rubrik', words: [] },
  { markdown: '```\n### kod\n```', words: [] },
])('headings: $markdown', async ({ markdown, words }) => {
  expect(await inProse('language/heading-skipped', markdown)).toEqual(words)
})

describe('quotation marks', () => {
  test.each([
    { language: 'sv', markdown: 'Ordet ”trygg” och ”säker”', words: [] },
    { language: 'sv', markdown: 'Ordet »trygg»', words: [] },
    { language: 'sv', markdown: 'Ordet ”trygg” och »säker»', words: ['»säker»'] },
    { language: 'sv', markdown: 'Ordet "trygg" och "säker"', words: ['"trygg"'] },
    { language: 'sv', markdown: 'Ordet “trygg”', words: ['“trygg”'] },
    { language: 'sv', markdown: 'En skärm på 27" och `"kod"`', words: [] },
    { language: 'sv', markdown: '[Råd](https://a.se "Råd mot inbrott")', words: [] },
    { language: 'en', markdown: 'The word “safe”, the municipality’s', words: [] },
    { language: 'en', markdown: 'The word ”safe”', words: ['”safe”'] },
    { language: 'en', markdown: 'The word "safe"', words: ['"safe"'] },
    { language: 'en', markdown: 'It says “safe” (“trygg”)', words: [] },
  ])('$language: $markdown', async ({ language, markdown, words }) => {
    expect(await inProse('language/quotation-marks', markdown, language)).toEqual(words)
  })
})

describe('dashes', () => {
  test.each([
    { markdown: 'Trygg - i stan', words: ['Trygg - i'] },
    { markdown: 'Trygg -- i stan', words: ['Trygg -- i'] },
    { markdown: 'Åren 2019-2020 och 2021-22', words: ['2019-2020', '2021-22'] },
    { markdown: 'Kl. 18-22, 18.00-22.00 och 08:30-9:15', words: ['18-22', '18.00-22.00', '08:30-9:15'] },
    { markdown: 'Barn 13-15 år, 7-9-åringar och 0-5 år', words: ['13-15', '7-9', '0-5'] },
    { markdown: 'Trygg – i stan 2019–2020, kl. 18–22', words: [] },
    { markdown: 'För- och nackdelar, A-traktor, E-post, -5 grader', words: [] },
    { markdown: 'Ring 031-700 00 00, 0300-83 40 00 eller 114 14', words: [] },
    { markdown: 'Den 2018-03-02 och under 2018-03', words: [] },
    { markdown: 'KS 2017-0123 och dnr 1-2019', words: [] },
    { markdown: 'Covid-19, 16-åring, 50-väg och 24-7', words: [] },
    { markdown: 'Se [planen](https://a.se/2019-2020) och www.a.se/2019-2020', words: [] },
    { markdown: 'Koden `2019-2020 - a` och 2019-2020/belysning och 2019-2020-norra', words: [] },
    { markdown: '- punkt\n- punkt', words: [] },
  ])('$markdown: $words', async ({ markdown, words }) => {
    expect(await inProse('language/hyphen-as-dash', markdown)).toEqual(words)
  })

  test('in fields too, but not in ids', async () => {
    const changes = withCommitment('Besök 2019-2020', 'sources: [{ title: a, url: https://a.se/2019-2020 }]')
    expect(await wordsReported('language/hyphen-as-dash', changes)).toEqual(['2019-2020'])
  })
})

describe('invisible characters', () => {
  const check = (markdown: string) => inProse('language/invisible-character', markdown)

  test.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2011', '\u2060', '\uFEFF'])(
    '%j within a word',
    async (character) => {
      expect(await check(`Vi grann${character}samverkar`)).toEqual([`grann${character}samverkar`])
    },
  )

  test('of one kind are reported once in a text', async () => {
    expect(await check('a\u00ADb c\u00ADd e\u200Bf')).toEqual(['a\u00ADb', 'e\u200Bf'])
  })

  test('that keep an emoji or another script together are right, and so is the space that does not break', async () => {
    expect(await check('👩\u200D👧 می\u200Cخواهم 10\u00A0000')).toEqual([])
  })
})

test.each([
  { markdown: 'Vi  går', words: ['Vi  går'] },
  { markdown: 'Slut.  Början', words: ['Slut.  Början'] },
  { markdown: 'Ny rad  \nhär', words: [] },
  { markdown: '-   punkt\n    fortsätter', words: [] },
  { markdown: '| a   | b |\n|-----|---|\n| c   | d |', words: [] },
  { markdown: '`a  b`', words: [] },
])('spaces: $markdown', async ({ markdown, words }) => {
  expect(await inProse('language/double-space', markdown)).toEqual(words)
})

test('the indentation of YAML is no space between words', async () => {
  const changes = withCommitment(
    '>-\n      Besök på torget\n      varje fredag',
    'measures: |\n      Besök\n        på torget',
  )
  expect(await wordsReported('language/double-space', changes)).toEqual([])
})

describe('words that stand twice', () => {
  test.each([
    { markdown: 'hus och och bilar', words: ['och och'] },
    { markdown: 'Vi vi går', words: [] },
    { markdown: 'Polisen polisen går', words: ['Polisen polisen'] },
    { markdown: 'hus på torget\ntorget är', words: ['torget'] },
    { markdown: 'Det är det det gäller, mycket mycket', words: [] },
    { markdown: 'Walla Walla', words: [] },
    { markdown: 'steg för steg, år efter år', words: [] },
    { markdown: 'hus. Hus och bil, bil', words: [] },
    { markdown: 'till-till och och-', words: [] },
  ])('$markdown: $words', async ({ markdown, words }) => {
    expect(await inProse('language/repeated-word', markdown)).toEqual(words)
  })

  test('in English', async () => {
    expect(await inProse('language/repeated-word', 'All that that means for the the police', 'en')).toEqual(['the the'])
  })
})

describe('titles', () => {
  const title = (text: string) =>
    wordsReported('language/quoted-title', {
      'content/2018/publication.yaml': `title: ${text}\nperiod: { from: 2018, to: 2018 }\nstate: draft\nthemes: [{ id: hemma, title: b }]\n`,
    })

  test.each(['”Medborgarlöfte”', '»Medborgarlöfte»', '{ sv: a, en: “Promises” }'])('are not %s', async (text) => {
    expect(await title(text)).toHaveLength(1)
  })

  // The last is told as the wrong marks.
  test.each(['Löftet ”Ljus”', '”Ljus” och ”mörker”', '"Medborgarlöfte"', '“Medborgarlöfte“'])(
    'may be %s',
    async (text) => {
      expect(await title(text)).toEqual([])
    },
  )

  test('are no prose, nor what residents said', async () => {
    const survey = 'title: Dialog\nfindings: [{ id: ljus, text: ”Mer ljus!” }]\n'
    const files = { ...withProse('”Mer ljus!”'), 'content/2018/surveys/dialog.yaml': survey }
    expect(await wordsReported('language/quoted-title', files)).toEqual([])
  })
})
