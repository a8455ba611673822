import { describe, expect, test } from 'vitest'
import { fieldSlipsIn, markupSlipsIn } from '../../../scripts/validate/texts/markup-slips.ts'
import { placesOf } from '../../helpers/problems-in.ts'
import { withProse, wordsReported } from '../../helpers/words-reported.ts'

const RULE = 'markdown/shown-as-typed'
const marked = (text: string) => wordsReported(RULE, withProse(text))

describe('signs that are seen as they are typed', () => {
  test.each([
    { text: '<b>Obs!</b> Nu.', words: '<b>Obs!</b>' },
    { text: 'Nu <br/> sedan', words: '<br/>' },
    { text: 'En <span style="color: red">röd</span> dag', words: '<span style="color: red">röd</span>' },
    { text: 'Nu. <!-- ring Åsa -->', words: '<!-- ring Åsa -->' },
    { text: '-Första\n-Andra', words: '-Första' },
    { text: 'Vi gör så här:\n-första\n-andra', words: '-första' },
    { text: '- Första\n-Andra', words: '-Andra' },
    { text: '1.Första\n2.Andra', words: '1.Första' },
    { text: '•\tPunkt', words: '•\tPunkt' },
    { text: '• Punkt', words: '• Punkt' },
    { text: 'o\tPunkt', words: 'o\tPunkt' },
    { text: '| Månad | Antal |\n| Maj | 4 |\n| Juni | 5 |', words: '| Månad | Antal |' },
    { text: 'Månad\tAntal\nMaj\t4\nJuni\t5', words: 'Månad\tAntal' },
    { text: '#Rubrik', words: '#Rubrik' },
    { text: '##rubrik', words: '##rubrik' },
    { text: 'Text.\n#Om skolan\nText.', words: '#Om skolan' },
    { text: '> -Första', words: '-Första' },
    { text: 'Det är ** fet ** text', words: '** fet **' },
    { text: 'Det är **fet ** text', words: '**fet **' },
    { text: '**Obs!**Kom', words: '**Obs!**Kom' },
    { text: 'Läs [mer] (https://polisen.se/a_b) nu', words: '[mer] (https://polisen.se/a_b)' },
    { text: 'Se ![Torget] (files/torget.jpg)', words: '![Torget] (files/torget.jpg)' },
    { text: '(Läs mer)[https://polisen.se]', words: '(Läs mer)[https://polisen.se]' },
    { text: '[beslut](files/vårt beslut.pdf)', words: '[beslut](files/vårt beslut.pdf)' },
    { text: 'Se [beslutet](files/Mitt beslut (1).pdf) nu', words: '[beslutet](files/Mitt beslut (1).pdf)' },
    { text: '[beslutet](files/Beslut (1) (2).pdf), (s. 2)', words: '[beslutet](files/Beslut (1) (2).pdf)' },
    { text: '[protokollet](Protokoll juni.pdf)', words: '[protokollet](Protokoll juni.pdf)' },
    { text: '[protokollet](Protokoll juni (1).PDF)', words: '[protokollet](Protokoll juni (1).PDF)' },
    { text: '[plan](C:\\Mina dokument\\plan (1).pdf)', words: '[plan](C:\\Mina dokument\\plan (1).pdf)' },
    { text: '[plan](file:///C:/plan.pdf) nu', words: '[plan](file:///C:/plan.pdf)' },
    { text: '[plan](C:\\Mina dokument\\plan.pdf)', words: '[plan](C:\\Mina dokument\\plan.pdf)' },
    { text: 'Text.\n\n    Indraget stycke\n    på två rader\n\nText.', words: 'Indraget stycke' },
    { text: '\tIndraget med tabb', words: 'Indraget med tabb' },
    { text: '| a |\n|---|\n| <b>b</b> |', words: '<b>b</b>' },
  ])('$text', async ({ text, words }) => {
    expect(await marked(text)).toEqual([words])
  })

  test('they are found again in the file, below what stands above the text', async () => {
    const places = await placesOf(RULE, withProse('Vi går.\n\nVi ser **<b>allt</b>** och\n\n#Rubrik'))
    expect(places.map((place) => place.split(':').at(-1))).toEqual(['7', '9'])
  })
})

describe('signs that are meant to be seen, or that work', () => {
  test.each([
    '-5 grader',
    '[länk](files/beslut(1).pdf)',
    '[länk](<files/Mitt beslut (1).pdf>)',
    '[Kommunen] (se protokoll juni) och [bilaga](bilaga 2)',
    'Det blev\n-5 grader',
    '#1 i landet',
    'Dela med #tryggtorg på torget',
    '#tryggtorg är vår hashtag',
    '#TryggtTorg',
    '#Tryggt #Torg',
    '#Trygga är vår hashtag.',
    'Taggen heter\n#Trygga gator och torg',
    '3 * 4 * 5 meter',
    '2 ** 3 ** 4',
    'Lerum** och Ale**',
    'kl. 10-12 och 5-10 procent',
    'bil- och\n-tågtrafik',
    'a < b och c > d',
    '<5 dagar',
    '<https://kommunen.se>',
    '<anna@kommunen.se>',
    '\\<b>',
    '&lt;b&gt;',
    '\\-Första',
    '\\#Rubrik',
    '`<b>` och `** a **`',
    '```\n<b>\n#Rubrik\n-a\n```',
    '- Första\n- Andra\n\n    Ett stycke till i samma punkt',
    '* Första\n+ Andra',
    '1. Första\n2) Andra',
    '1.5 procent',
    '**fet** och *kursiv* [länk](https://a.se "titel") [länk](<files/a b.pdf>)',
    'Se [1] (sidan 4)',
    'Kl.\n12.Juni',
    '| #Antal | -Del |\n|---|---|\n| -Ja | #Nej |',
    'Skola • Park • Torg',
    'Ett\n    indraget men samma stycke',
    'Sjuk\n- och hälsovård',
  ])('%s', async (text) => {
    expect(await marked(text)).toEqual([])
  })

  test('signs of Markdown that may as well be meant in a field', async () => {
    const commitments = '- { id: a, promise: grannsamverkan, text: "#Rubrik", by: [kommun] }\n'
    expect(await placesOf(RULE, { 'content/2018/commitments.yaml': commitments })).toEqual([])
  })
})

test.each([
  ['<b>Obs!</b>', '**Obs!**'],
  ['<EM>Obs!</EM>', '*Obs!*'],
  ['<a href="https://a.se">Läs</a>', '[Läs](https://a.se)'],
  ['<u>Obs!</u>', 'Obs!'],
  ['<div>', null],
  ['<!-- a -->', null],
  ['-Första', '- Första'],
  ['1.Första', '1. Första'],
  ['•\tPunkt', '- Punkt'],
  ['•Punkt', '- Punkt'],
  ['o\tPunkt', '- Punkt'],
  ['#Rubrik', '# Rubrik'],
  ['** fet **', '**fet**'],
  ['**Obs!**Kom', '**Obs!** Kom'],
  ['[mer] (https://a.se)', '[mer](https://a.se)'],
  ['(mer)[https://a.se]', '[mer](https://a.se)'],
  ['[mer](files/a b.pdf)', '[mer](<files/a b.pdf>)'],
])('%s is written %s', (text, wanted) => {
  expect(markupSlipsIn(text)).toMatchObject([{ words: text, wanted }])
})

test('a list without its spaces is told once in a paragraph', async () => {
  expect(await placesOf(RULE, withProse('-Ett\n-Två\n-Tre\n\n-Fyra'))).toHaveLength(2)
})

test('thousands of slips are found in no time', async () => {
  const text = `${'-Första <b\n'.repeat(5000)}\n\n${'[a'.repeat(5000)} ${'**a '.repeat(5000)}${'<!--'.repeat(5000)}`
  const started = performance.now()
  markupSlipsIn(text)
  expect(performance.now() - started).toBeLessThan(2000)
})

describe('in a field, neither HTML nor Markdown works', () => {
  test.each([
    { text: 'Vi bytte <b>120</b> lampor.', words: ['<b>120</b>'], wanted: ['120'] },
    { text: 'Rad ett.<br>Rad två.', words: ['<br>'], wanted: [null] },
    { text: 'Alla **nya** lås', words: ['**nya**'], wanted: ['nya'] },
    { text: '[beslutet](https://kommun.se/a)', words: ['[beslutet](https://kommun.se/a)'], wanted: ['beslutet'] },
    { text: '![Torget](files/torget.png)', words: ['![Torget](files/torget.png)'], wanted: ['Torget'] },
    { text: 'Lerum** och Ale** är med.', words: [], wanted: [] },
    { text: 'Färre än 5 < 10 och a <3 b', words: [], wanted: [] },
    { text: 'Uppgifter [från 2017] (preliminära)', words: [], wanted: [] },
    { text: '* märks med **', words: [], wanted: [] },
  ])('$text', ({ text, words, wanted }) => {
    const found = fieldSlipsIn(text)
    expect(found.map((slip) => slip.words)).toEqual(words)
    expect(found.map((slip) => slip.wanted)).toEqual(wanted)
  })
})
