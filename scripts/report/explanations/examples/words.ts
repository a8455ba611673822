import type { ExamplesOf } from '../example.ts'

const COMMITMENTS = 'content/2018/commitments.yaml'
const PROMISE = 'content/2018/promises/grannsamverkan.md'
const PUBLICATION = 'content/2018/publication.yaml'
const TRANSLATION = 'content/2018/promises/grannsamverkan.en.md'

export const WORD_EXAMPLES: ExamplesOf<'measurable' | 'language' | 'translation' | 'allow'> = {
  'measurable/number-without-unit': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  text: Utbildningar i grannsamverkan', '  target: { at-least: 6, per: year }'],
    marked: '6',
    details: { name: 'at-least', value: '6' },
    right: [
      '- id: utbildningar',
      '  text: Utbildningar i grannsamverkan',
      '  target: { at-least: 6, unit: utbildning, per: year }',
    ],
  },
  'measurable/no-frequency': {
    file: 'content/2018-2019/commitments.yaml',
    wrong: [
      '- id: utbildningar',
      '  text: Utbildningar i grannsamverkan',
      '  target: { at-least: 6, unit: utbildning }',
    ],
    marked: '6',
    details: { name: 'at-least', value: '6', unit: 'utbildning', periodFrom: '2018-01-01', periodTo: '2019-12-31' },
    right: [
      '- id: utbildningar',
      '  text: Utbildningar i grannsamverkan',
      '  target: { at-least: 6, unit: utbildning, per: year }',
    ],
  },
  'measurable/frequency-without-number': {
    file: COMMITMENTS,
    wrong: ['- id: besok', '  text: Besök på torget', '  target: { per: week, as-printed: varje vecka }'],
    marked: 'week',
    details: { name: 'per', value: 'week' },
    right: ['- id: besok', '  text: Besök på torget', '  target: { at-least: 1, unit: besök, per: week }'],
  },
  'measurable/for-each': {
    file: COMMITMENTS,
    wrong: ['- id: besok', '  text: Ett besök på varje skola', '  target: { at-least: 1, unit: besök, per: term }'],
    marked: '1',
    details: { name: 'at-least', value: '1', words: 'på varje skola', place: 'skola' },
    right: ['- id: besok', '  text: Ett besök på varje skola', '  target: { all: true, unit: skola, per: term }'],
  },
  'measurable/vague-word': {
    file: COMMITMENTS,
    wrong: ['- id: besok', '  text: Kommunen besöker ofta torget'],
    marked: 'ofta',
    details: { word: 'ofta', advice: 'how-often' },
    right: ['- id: besok', '  text: Kommunen besöker torget minst två gånger i månaden'],
  },
  'measurable/several-commitments': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  text: Kommunen håller sex utbildningar. Polisen svarar på frågor.'],
    marked: 'Polisen svarar på frågor.',
    details: { sign: 'sentences', words: ['Polisen svarar på frågor.'] },
    right: [
      '- id: utbildningar',
      '  text: Kommunen håller sex utbildningar',
      '- id: fragor',
      '  text: Polisen svarar på frågor',
    ],
  },
  'measurable/number-in-text': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  text: Kommunen håller minst sex utbildningar'],
    marked: 'minst sex utbildningar',
    details: { words: 'minst sex utbildningar' },
    right: [
      '- id: utbildningar',
      '  text: Kommunen håller minst sex utbildningar',
      '  target: { at-least: 6, unit: utbildning, per: year }',
    ],
  },

  'language/long-sentence': {
    file: PROMISE,
    wrong: [
      'Kommunen och polisen ordnar, tillsammans med föreningar och fastighetsägare som vill vara med,',
      'utbildningar i grannsamverkan för boende som vill hålla ett öga på varandras hus när någon är',
      'bortrest, och lämnar ut skyltar till alla som har gått utbildningen och vill sätta upp en.',
    ],
    marked: 'Kommunen och polisen ordnar',
    details: { words: 44, limit: 30 },
    right: [
      'Kommunen och polisen utbildar boende i grannsamverkan.',
      'De som är med håller ett öga på varandras hus.',
      'Alla som har gått utbildningen får en skylt.',
    ],
  },
  'language/hard-text': {
    file: PROMISE,
    wrong: [
      'Kommunförvaltningens brottsförebyggande verksamhet inriktas huvudsakligen mot kunskapshöjande',
      'utbildningsinsatser riktade till fastighetsägare och hyresgästföreningar.',
    ],
    marked: 'Kommunförvaltningens brottsförebyggande verksamhet',
    details: { lix: 83, limit: 50, wordsPerSentence: 12, longWordsInPercent: 75 },
    right: ['Kommunen utbildar dem som äger eller hyr sitt hem.', 'De får lära sig hur man hindrar inbrott.'],
  },
  'language/missing-alt': {
    file: PROMISE,
    wrong: ['![](files/gangtunnel.jpg)'],
    marked: '![](files/gangtunnel.jpg)',
    details: { address: 'files/gangtunnel.jpg' },
    right: ['![Gångtunneln med ny belysning](files/gangtunnel.jpg)'],
  },
  'language/link-text': {
    file: PROMISE,
    wrong: ['Polisen har råd mot inbrott, [läs mer här](https://polisen.se/rad).'],
    marked: 'läs mer här',
    details: { words: 'läs mer här', address: 'https://polisen.se/rad', fault: 'says-nothing' },
    right: ['Läs [polisens råd mot inbrott](https://polisen.se/rad).'],
  },
  'language/heading-skipped': {
    file: PROMISE,
    wrong: ['# Det här gör vi', '', '### Utbildningar'],
    marked: '### Utbildningar',
    details: { level: 3, levelBefore: 1 },
    right: ['# Det här gör vi', '', '## Utbildningar'],
  },
  'language/quotation-marks': {
    file: PROMISE,
    wrong: ['Skylten säger "Här håller vi ett öga på varandra".'],
    marked: '"Här håller vi ett öga på varandra"',
    details: { words: '"Här håller vi ett öga på varandra"', count: 1, language: 'sv' },
    right: ['Skylten säger ”Här håller vi ett öga på varandra”.'],
  },
  'language/quoted-title': {
    file: 'content/2018/publication.yaml',
    wrong: ['title: ”Medborgarlöfte 2018”'],
    marked: '”Medborgarlöfte 2018”',
    details: { name: 'title', words: '”Medborgarlöfte 2018”', wanted: 'Medborgarlöfte 2018' },
    right: ['title: Medborgarlöfte 2018'],
  },
  'language/hyphen-as-dash': {
    file: PROMISE,
    wrong: ['Löftet gäller 2018-2019.'],
    marked: '2018-2019',
    details: { words: '2018-2019', wanted: '2018–2019' },
    right: ['Löftet gäller 2018–2019.'],
  },
  'language/invisible-character': {
    file: PROMISE,
    wrong: ['Vi utbildar i grann\u00ADsamverkan.'],
    marked: 'grann\u00ADsamverkan',
    details: { character: 'U+00AD', count: 1, word: 'grannsamverkan' },
    right: ['Vi utbildar i grannsamverkan.'],
  },
  'language/unprintable-character': {
    file: PROMISE,
    wrong: ['Vi utbildar grannar 👍'],
    marked: '👍',
    details: { character: '👍', number: 'U+1F44D', count: 1 },
    right: ['Vi utbildar grannar.'],
  },
  'language/double-space': {
    file: PROMISE,
    wrong: ['Vi utbildar  grannar.'],
    marked: 'utbildar  grannar',
    details: { words: 'utbildar  grannar', count: 2 },
    right: ['Vi utbildar grannar.'],
  },
  'language/repeated-word': {
    file: PROMISE,
    wrong: ['Vi utbildar utbildar grannar.'],
    marked: 'utbildar grannar',
    details: { word: 'utbildar' },
    right: ['Vi utbildar grannar.'],
  },

  'translation/missing': {
    file: PUBLICATION,
    wrong: ['title: { sv: Medborgarlöfte 2018, en: Promises 2018 }', '# promises/grannsamverkan.en.md finns inte'],
    marked: 'Promises 2018',
    details: { promise: 'grannsamverkan', language: 'en', file: 'content/2018/promises/grannsamverkan.en.md' },
    right: ['content/2018/promises/grannsamverkan.md', 'content/2018/promises/grannsamverkan.en.md'],
  },
  'translation/title-missing': {
    file: PUBLICATION,
    wrong: ['title: Medborgarlöfte 2018', '# promises/grannsamverkan.en.md finns'],
    marked: 'Medborgarlöfte 2018',
    details: { count: 1, language: 'en', defaultLanguage: 'sv' },
    right: ['title: { sv: Medborgarlöfte 2018, en: Promises 2018 }'],
  },
  'translation/stale': {
    file: TRANSLATION,
    wrong: [
      '---',
      'title: Neighbourhood watch',
      'translated-from: sha256-3f9a0c12be77',
      '---',
      'Four training sessions.',
    ],
    marked: 'sha256-3f9a0c12be77',
    details: { file: TRANSLATION, originalFile: PROMISE },
    right: [
      '---',
      'title: Neighbourhood watch',
      'translated-from: sha256-80d1e5f6a2c4',
      '---',
      'Six training sessions.',
    ],
  },
  'translation/unstamped': {
    file: TRANSLATION,
    wrong: ['---', 'title: Neighbourhood watch', '---', 'Six training sessions.'],
    marked: null,
    details: { file: TRANSLATION, originalFile: PROMISE },
    right: [
      '---',
      'title: Neighbourhood watch',
      'translated-from: sha256-80d1e5f6a2c4',
      '---',
      'Six training sessions.',
    ],
  },
  'allow/unknown-rule': {
    file: PUBLICATION,
    wrong: ['allow:', '  - { rule: time/signed-after-perod, because: Det undertecknades sent. }'],
    marked: 'time/signed-after-perod',
    details: { rule: 'time/signed-after-perod', suggestion: 'time/signed-after-period' },
    right: ['allow:', '  - { rule: time/signed-after-period, because: Det undertecknades sent. }'],
  },
  'allow/not-a-warning': {
    file: PUBLICATION,
    wrong: ['allow:', '  - { rule: field/date, because: Datumet står så i trycket. }'],
    marked: 'field/date',
    details: { rule: 'field/date' },
    right: ['published: 2018-01'],
  },
  'allow/unused': {
    file: PUBLICATION,
    wrong: [
      'signed: { date: 2018-02 }',
      'allow:',
      '  - { rule: time/signed-after-period, because: Det undertecknades sent. }',
    ],
    marked: 'time/signed-after-period',
    details: { rule: 'time/signed-after-period', words: null, found: [] },
    right: ['signed: { date: 2018-02 }'],
  },
}
