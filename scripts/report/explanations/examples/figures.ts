import type { ExamplesOf } from '../example.ts'

const SURVEY = 'content/2018/surveys/invanardialog.yaml'
const REPORT = 'content/2018/reports/2018-12-31.yaml'
const PROMISE = 'content/2018/promises/grannsamverkan.md'

export const FIGURE_EXAMPLES: ExamplesOf<'figures' | 'privacy'> = {
  'figures/other-unit': {
    file: REPORT,
    wrong: [
      '- commitment: grannsamverkan/utbildningar',
      '  figures: [{ value: 7, unit: utbildningstillfälle }]',
      '# målet räknas i utbildning',
    ],
    marked: 'utbildningstillfälle',
    details: { found: ['utbildningstillfälle'], wanted: ['utbildning'], suggestion: null, isTargetMeant: false },
    right: ['- commitment: grannsamverkan/utbildningar', '  figures: [{ value: 7, unit: utbildning }]'],
  },
  'figures/fraction': {
    file: 'content/2018/commitments.yaml',
    wrong: ['target: { share: 0.8 }'],
    marked: '0.8',
    details: { value: '0.8', wanted: '80' },
    right: ['target: { share: 80 }'],
  },
  'figures/revised-target': {
    file: 'content/2018/corrections.yaml',
    wrong: [
      '- id: farre',
      '  date: 2018-09-01',
      '  concerns: 2018/grannsamverkan/utbildningar',
      '  kind: revision',
      '  changes: [{ field: target.at-least, before: 6, after: 4 }]',
      '# reports/2018-06-30.yaml har redovisat 2 utbildningar',
    ],
    marked: 'target.at-least',
    details: { commitment: 'grannsamverkan/utbildningar', report: '2018-06-30', date: '2018-09-01' },
    right: [
      '- id: utbildningar',
      '  due: 2018-08-31',
      '  target: { at-least: 6, unit: utbildning, per: period }',
      '- id: utbildningar-i-host',
      '  when: { from: 2018-09-01 }',
      '  target: { at-least: 4, unit: utbildning, per: period }',
    ],
  },
  'figures/shares-sum': {
    file: SURVEY,
    wrong: ['answers:', '  - { text: Ja, share: 68 }', '  - { text: Nej, share: 24 }'],
    marked: '{ text: Ja',
    details: { group: null, sum: 92, fraction: null },
    right: [
      'answers:',
      '  - { text: Ja, share: 68 }',
      '  - { text: Nej, share: 24 }',
      '  - { text: Vet inte, share: 8 }',
    ],
  },
  'figures/counts-sum': {
    file: SURVEY,
    wrong: ['base: 600', 'answers:', '  - { text: Ja, count: 400 }', '  - { text: Nej, count: 150 }'],
    marked: '{ text: Ja',
    details: { part: 'answers', group: null, found: 550, whole: 600 },
    right: [
      'base: 600',
      'answers:',
      '  - { text: Ja, count: 400 }',
      '  - { text: Nej, count: 150 }',
      '  - { text: Vet inte, count: 50 }',
    ],
  },
  'figures/response-rate': {
    file: SURVEY,
    wrong: ['respondents: { count: 640 }', 'invited: 1600', 'response-rate: { share: 46 }'],
    marked: '46',
    details: { respondents: 640, invited: 1600, printed: 46, computed: 40 },
    right: ['respondents: { count: 640 }', 'invited: 1600', 'response-rate: { share: 40 }'],
  },
  'figures/negative': {
    file: REPORT,
    wrong: ['figures: [{ value: -9, unit: utbildning }]'],
    marked: '-9',
    details: { name: 'value', value: '-9' },
    right: ['figures: [{ value: 9, unit: utbildning }]'],
  },
  'figures/between-order': {
    file: 'content/2018/commitments.yaml',
    wrong: ['target: { between: [8, 4], unit: utbildning, per: period }'],
    marked: '[8, 4]',
    details: { from: 8, to: 4 },
    right: ['target: { between: [4, 8], unit: utbildning, per: period }'],
  },
  'figures/share-and-count': {
    file: SURVEY,
    wrong: ['base: 100', 'answers: [{ text: Ja, share: 52, count: 70 }]'],
    marked: '52',
    details: { group: null, answer: 'Ja', printed: 52, count: 70, base: 100, computed: 70 },
    right: ['base: 100', 'answers: [{ text: Ja, share: 70, count: 70 }]'],
  },
  'figures/unlike-compared': {
    file: SURVEY,
    wrong: [
      'kind: random-sample',
      'questions:',
      '  - id: trygg',
      '    compares-with: { question: 2017/dialog#trygg, comparable: true }',
    ],
    marked: 'true',
    details: { question: '2017/dialog#trygg', differs: 'kind', here: 'random-sample', there: 'open' },
    right: [
      'kind: random-sample',
      'questions:',
      '  - id: trygg',
      '    compares-with: { question: 2017/dialog#trygg, comparable: false, why: Förra enkäten var öppen för alla. }',
    ],
  },
  'figures/two-without-source': {
    file: REPORT,
    wrong: ['figures:', '  - { value: 7, unit: utbildning }', '  - { value: 9, unit: utbildning }'],
    marked: '7',
    details: { unit: 'utbildning', values: [7, 9] },
    right: [
      'figures:',
      '  - { value: 7, unit: utbildning, source: { title: Kommunens nyhet, url: https://kommunen.example/nyhet } }',
      '  - { value: 9, unit: utbildning, source: { title: Polisens nyhet, url: https://polisen.example/nyhet } }',
    ],
  },

  'privacy/identity-number': {
    file: PROMISE,
    wrong: ['Ring Anna (640823-****) om du vill vara med.'],
    marked: '640823-****',
    details: { masked: '640823-****' },
    right: ['Hör av dig till kommunens trygghetssamordnare om du vill vara med.'],
  },
  'privacy/phone-number': {
    file: PROMISE,
    wrong: ['Ring 0300-83 40 00 om du vill vara med.'],
    marked: '0300-83 40 00',
    details: { number: '0300-83 40 00' },
    right: ['Anmäl dig på [kommunens sida om grannsamverkan](https://kommunen.example/grannsamverkan).'],
  },
  'privacy/private-email': {
    file: PROMISE,
    wrong: ['Skriv till anna.andersson@gmail.com om du vill vara med.'],
    marked: 'anna.andersson@gmail.com',
    details: { email: 'anna.andersson@gmail.com' },
    right: ['Skriv till trygghet@kommunen.se om du vill vara med.'],
  },
  'privacy/picture-position': {
    file: PROMISE,
    wrong: ['![Torget på natten](files/IMG_2041.jpg)'],
    marked: 'files/IMG_2041.jpg',
    details: { link: 'files/IMG_2041.jpg' },
    right: ['![Torget på natten](files/torget.jpg)'],
  },
  'privacy/suppressed-in-vain': {
    file: SURVEY,
    wrong: ['base: 100', 'answers: [{ text: Nej, count: 96 }, { text: Ja, suppressed: true }]'],
    marked: 'true',
    details: { part: 'answer', name: 'Ja' },
    right: ['suppressed: true'],
  },
  'privacy/small-group': {
    file: SURVEY,
    wrong: ['groups:', '  - { text: Åsa, base: 4, answers: [{ text: Ja, count: 1 }, { text: Nej, count: 3 }] }'],
    marked: '4',
    details: { group: 'Åsa', size: 4, limit: 10 },
    right: [
      'groups:',
      '  - { text: Åsa och Frillesås, base: 31, answers: [{ text: Ja, count: 18 }, { text: Nej, count: 13 }] }',
    ],
  },
}
