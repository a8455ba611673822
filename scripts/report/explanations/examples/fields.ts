import type { ExamplesOf } from '../example.ts'

const PUBLICATION = 'content/2018/publication.yaml'
const COMMITMENTS = 'content/2018/commitments.yaml'
const PARTIES = 'content/parties.yaml'
const AMOUNTS = ['at-least', 'at-most', 'exactly', 'between', 'all', 'share']

export const FIELD_EXAMPLES: ExamplesOf<'field' | 'target' | 'survey' | 'id'> = {
  'field/missing': {
    file: PARTIES,
    wrong: ['- id: kommun', '  name: Kommunen'],
    marked: 'id: kommun',
    details: { key: 'kind', name: null, choices: ['municipality', 'police', 'region'] },
    right: ['- id: kommun', '  name: Kommunen', '  kind: municipality'],
  },
  'field/unknown-key': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  target: { at-lest: 6, unit: utbildning }'],
    marked: 'at-lest',
    details: {
      key: 'at-lest',
      suggestion: 'at-least',
      allowed: [...AMOUNTS, 'unit', 'per', 'as-printed'],
      isEmpty: false,
      decimal: null,
      runTogether: null,
      ofOriginal: [],
      asUnit: null,
    },
    right: ['- id: utbildningar', '  target: { at-least: 6, unit: utbildning }'],
  },
  'field/type': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  by: kommun'],
    marked: 'kommun',
    details: {
      name: 'by',
      value: 'kommun',
      found: 'text',
      wanted: ['list'],
      meant: null,
      mayBeLeftOut: false,
      notIndented: [],
      slip: null,
    },
    right: ['- id: utbildningar', '  by: [kommun]'],
  },
  'field/empty-item': {
    file: 'content/2018/commitments.yaml',
    wrong: ['- id: utbildningar', '  by:', '    - kommun', '    - '],
    marked: '- ',
    details: {},
    right: ['- id: utbildningar', '  by:', '    - kommun'],
  },
  'field/choice': {
    file: PUBLICATION,
    wrong: ['title: Medborgarlöfte 2018', 'state: publiced'],
    marked: 'publiced',
    details: { name: 'state', value: 'publiced', choices: ['draft', 'published'], suggestion: 'published' },
    right: ['title: Medborgarlöfte 2018', 'state: published'],
  },
  'field/date': {
    file: PUBLICATION,
    wrong: ['period: { from: 2018-01-01, to: 2018-12-31 }', 'published: 15/1 2018'],
    marked: '15/1 2018',
    details: { name: 'published', value: '15/1 2018', fault: null, suggestion: '2018-01-15' },
    right: ['period: { from: 2018-01-01, to: 2018-12-31 }', 'published: 2018-01-15'],
  },
  'field/id': {
    file: PUBLICATION,
    wrong: ['themes:', '  - { id: Tryggt hemma, title: Tryggt hemma }'],
    marked: 'Tryggt hemma',
    details: { name: 'id', value: 'Tryggt hemma', suggestion: 'tryggt-hemma', meant: null, listedIn: null },
    right: ['themes:', '  - { id: tryggt-hemma, title: Tryggt hemma }'],
  },
  'field/url': {
    file: PUBLICATION,
    wrong: ['sources:', '  - title: Kommunens nyhet om löftena', '    url: www.kommunen.se/nyhet'],
    marked: 'www.kommunen.se/nyhet',
    details: { name: 'url', value: 'www.kommunen.se/nyhet' },
    right: ['sources:', '  - title: Kommunens nyhet om löftena', '    url: https://www.kommunen.se/nyhet'],
  },
  'field/email': {
    file: PUBLICATION,
    wrong: ['contact: { name: Trygghetssamordnaren, email: trygghet.kommunen.se }'],
    marked: 'trygghet.kommunen.se',
    details: { name: 'contact.email', value: 'trygghet.kommunen.se' },
    right: ['contact: { name: Trygghetssamordnaren, email: trygghet@kommunen.se }'],
  },
  'field/not-empty': {
    file: PUBLICATION,
    wrong: ['themes:', '  - { id: tillsammans, title: "" }'],
    marked: '""',
    details: { name: 'title', mayBeLeftOut: false },
    right: ['themes:', '  - { id: tillsammans, title: Trygghet tillsammans }'],
  },
  'field/reference': {
    file: 'content/2018/promises/grannsamverkan.md',
    wrong: ['---', 'title: Grannsamverkan', 'because: [invanardialog#trygg]', '---'],
    marked: 'invanardialog#trygg',
    details: {
      name: 'because',
      value: 'invanardialog#trygg',
      kind: 'survey-part-reference',
      meant: '2018/invanardialog#trygg',
    },
    right: ['---', 'title: Grannsamverkan', 'because: [2018/invanardialog#trygg]', '---'],
  },
  'field/number-range': {
    file: 'content/2018/surveys/invanardialog.yaml',
    wrong: ['answers:', '  - { text: Ja, share: 190 }'],
    marked: '190',
    details: { name: 'share', value: '190', minimum: null, maximum: 100, isWholeWanted: false },
    right: ['answers:', '  - { text: Ja, share: 90 }'],
  },
  'field/list-length': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  target: { between: [6], unit: utbildning }'],
    marked: '[6]',
    details: { name: 'target.between', found: 1, minimum: 2, maximum: null },
    right: ['- id: utbildningar', '  target: { between: [6, 8], unit: utbildning }'],
  },
  'field/language': {
    file: PUBLICATION,
    wrong: ['title: { sv: Medborgarlöfte 2018, eng: Promises 2018 }'],
    marked: 'eng',
    details: { name: 'title', language: 'eng', languages: ['sv', 'en'], defaultLanguage: 'sv', suggestion: 'en' },
    right: ['title: { sv: Medborgarlöfte 2018, en: Promises 2018 }'],
  },

  'target/several-amounts': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  target: { at-least: 4, at-most: 6, unit: utbildning }'],
    marked: 'at-most',
    details: { found: ['at-least', 'at-most'] },
    right: ['- id: utbildningar', '  target: { between: [4, 6], unit: utbildning }'],
  },
  'target/no-amount': {
    file: COMMITMENTS,
    wrong: ['- id: utbildningar', '  target: { unit: utbildning }'],
    marked: '{',
    details: { choices: AMOUNTS },
    right: ['- id: utbildningar', '  target: { at-least: 6, unit: utbildning }'],
  },
  'survey/answer-without-number': {
    file: 'content/2018/surveys/invanardialog.yaml',
    wrong: ['answers:', '  - { text: Ja, share: 90 }', '  - { text: Nej }'],
    marked: '{ text: Nej }',
    details: {},
    right: ['answers:', '  - { text: Ja, share: 90 }', '  - { text: Nej, share: 10 }'],
  },
  'survey/group-without-answers': {
    file: 'content/2018/surveys/invanardialog.yaml',
    wrong: ['groups:', '  - { text: Åsa, base: 31 }'],
    marked: '{ text: Åsa',
    details: {},
    right: ['groups:', '  - { text: Åsa, base: 31, answers: [{ text: Ja, share: 58 }, { text: Nej, share: 42 }] }'],
  },
  'survey/suppressed-with-numbers': {
    file: 'content/2018/surveys/invanardialog.yaml',
    wrong: ['groups:', '  - { text: Åsa, suppressed: true, answers: [{ text: Ja, count: 3 }] }'],
    marked: 'suppressed',
    details: {},
    right: ['groups:', '  - { text: Åsa, suppressed: true }'],
  },
  'id/duplicate': {
    file: PARTIES,
    wrong: [
      '- { id: kommun, name: Kommunen, kind: municipality }',
      '- { id: kommun, name: Socialtjänsten, kind: municipal-unit }',
    ],
    marked: 'kommun, name: Socialtjänsten',
    details: { kind: 'party', id: 'kommun', first: { file: null, line: 1 } },
    right: [
      '- { id: kommun, name: Kommunen, kind: municipality }',
      '- { id: socialtjansten, name: Socialtjänsten, kind: municipal-unit }',
    ],
  },
}
