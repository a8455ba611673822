import type { ExamplesOf } from '../example.ts'

const PROMISE = 'content/2018/promises/grannsamverkan.md'
const SEAL = 'content/2018/seal.json'
const CORRECTIONS = 'content/2018/corrections.yaml'
const REDIRECTS = 'content/redirects.yaml'
const FINGERPRINT = 'sha256-5d2c…'

// Date and kind are left out, as are most fields of files in other examples.
const entry = (...lines: readonly string[]) => [
  '- id: 2018-03-02-grannsamverkan',
  '  concerns: 2018/grannsamverkan',
  ...lines,
]
const SIX = ['  changes:', '    - { field: title, before: Fem möten, after: Sex möten }']
const WORDS = ['  what: Mötena ska vara sex.', '  why: Skrivfel.']
const RESTORED = ['[', '{"entry":{…,"item":"2018",…},"sha256":"3f9a…"}', ']']

/** Seals are long; what matters of their lines is shown. */
export const SEAL_EXAMPLES: ExamplesOf<'seal' | 'redirect'> = {
  'seal/unreadable': {
    file: SEAL,
    wrong: ['{ "entry": { "item": "2018" } }'],
    marked: null,
    details: { isNewer: false },
    right: RESTORED,
  },
  'seal/edited': {
    file: SEAL,
    wrong: ['{"entry":{…,"item":"2018",…,"title":"Ett annat",…},"sha256":"3f9a…"}'],
    marked: null,
    details: { item: '2018' },
    right: RESTORED,
  },
  'seal/chain': {
    file: SEAL,
    wrong: ['{"entry":{…,"previous":"77c1…"},"sha256":"3f9a…"}'],
    marked: null,
    details: { fault: 'broken', publication: null },
    right: RESTORED,
  },
  'seal/publication-gone': {
    file: SEAL,
    wrong: ['{"entry":{…,"previous":"77c1…","previousIn":"2017"},"sha256":"3f9a…"}'],
    marked: null,
    details: { publication: '2017' },
    right: ['content/2017/publication.yaml', 'content/2017/seal.json', 'content/2018/publication.yaml'],
  },
  'seal/unsealed': {
    file: 'content/2018/publication.yaml',
    wrong: ['title: Medborgarlöfte 2018', 'state: published', 'published: 2018-01-15'],
    marked: 'published',
    details: { publication: '2018', items: null },
    right: ['content/2017/seal.json', 'content/2018/seal.json'],
  },
  'seal/unpublished': {
    file: 'content/2018/publication.yaml',
    wrong: ['title: Medborgarlöfte 2018', 'state: draft'],
    marked: 'draft',
    details: { publication: '2018', date: '2018-01-15', until: null },
    right: ['title: Medborgarlöfte 2018', 'state: published'],
  },
  'seal/date': {
    file: SEAL,
    wrong: ['{"entry":{…,"date":"2081-01-15",…},"sha256":"3f9a…"}'],
    marked: null,
    details: {
      date: '2081-01-15',
      bound: '2018-03-02',
      fault: 'future',
      takenBack: { removed: ['2018'], restored: [] },
    },
    right: ['{"entry":{…,"date":"2018-01-15",…},"sha256":"3f9a…"}'],
  },
  'seal/changed': {
    file: PROMISE,
    wrong: ['---', 'title: Sex möten', 'theme: tillsammans', '---', 'Vi ordnar möten.'],
    marked: 'Sex möten',
    details: {
      kind: 'promise',
      item: '2018/grannsamverkan',
      field: 'title',
      before: 'Fem möten',
      after: 'Sex möten',
      date: '2018-01-15',
      paste: {
        file: CORRECTIONS,
        text: `${[...entry('  what: "FYLL I: …"', '  why: "FYLL I: …"'), ...SIX].join('\n')}\n`,
      },
    },
    right: [...entry(...WORDS), ...SIX],
  },
  'seal/missing': {
    file: SEAL,
    wrong: ['content/2018/publication.yaml', 'content/2018/seal.json'],
    marked: null,
    details: {
      kind: 'promise',
      item: '2018/grannsamverkan',
      date: '2018-01-15',
      movedTo: null,
      paste: {
        file: CORRECTIONS,
        text: `${[...entry('  what: "FYLL I: …"', '  why: "FYLL I: …"'), '  changes:', `    - before: ${FINGERPRINT}`].join('\n')}\n`,
      },
    },
    right: ['content/2018/publication.yaml', 'content/2018/promises/grannsamverkan.md', 'content/2018/seal.json'],
  },
  'seal/added': {
    file: PROMISE,
    wrong: ['---', 'title: Grannsamverkan', 'theme: tillsammans', '---', 'Vi ordnar möten.'],
    marked: null,
    details: {
      kind: 'promise',
      item: '2018/grannsamverkan',
      paste: {
        file: CORRECTIONS,
        text: `${[...entry('  what: "FYLL I: …"', '  why: "FYLL I: …"'), '  changes:', `    - after: ${FINGERPRINT}`].join('\n')}\n`,
      },
    },
    right: [
      ...entry('  what: Löftet är nytt.', '  why: Parterna kom överens i mars.'),
      '  changes:',
      `    - after: ${FINGERPRINT}`,
    ],
  },
  'seal/reordered': {
    file: 'content/2018/commitments.yaml',
    wrong: ['- { id: besok, promise: grannsamverkan }', '- { id: moten, promise: grannsamverkan }'],
    marked: 'id: besok',
    details: { item: '2018/grannsamverkan', ids: ['moten', 'besok'] },
    right: ['- { id: moten, promise: grannsamverkan }', '- { id: besok, promise: grannsamverkan }'],
  },
  'seal/correction-changed': {
    file: CORRECTIONS,
    wrong: entry('  what: Något annat.', '  why: Skrivfel.'),
    marked: 'Något annat.',
    details: { item: '2018/corrections/2018-03-02-grannsamverkan', isGone: false },
    right: entry(...WORDS),
  },
  'seal/correction-misfit': {
    file: CORRECTIONS,
    wrong: entry(...WORDS, '  changes:', '    - { field: title, before: Fyra möten, after: Sex möten }'),
    marked: 'Fyra möten',
    details: { item: '2018/grannsamverkan', field: 'title', found: 'Fem möten', side: 'before' },
    right: entry(...WORDS, ...SIX),
  },
  'seal/idle-correction': {
    file: CORRECTIONS,
    wrong: entry(...WORDS),
    marked: '2018-03-02-grannsamverkan',
    details: { item: '2018/grannsamverkan', field: null },
    right: entry(...WORDS, ...SIX),
  },
  'seal/correction-in-future': {
    file: CORRECTIONS,
    wrong: entry('  date: 2099-01-01', ...SIX),
    marked: '2099-01-01',
    details: { value: '2099-01-01', item: '2018/grannsamverkan', today: '2018-03-02' },
    right: entry('  date: 2018-03-02', ...SIX),
  },
  'seal/correction-backdated': {
    file: CORRECTIONS,
    wrong: entry('  date: 2018-01-10', ...SIX),
    marked: '2018-01-10',
    details: { value: '2018-01-10', item: '2018/grannsamverkan', event: 'sealed', day: '2018-01-15' },
    right: entry('  date: 2018-03-02', ...SIX),
  },
  'seal/correction-elsewhere': {
    file: 'content/2019/corrections.yaml',
    wrong: entry(...WORDS),
    marked: '2018/grannsamverkan',
    details: { value: '2018/grannsamverkan', corrected: '2018', publication: '2019' },
    right: [`# ${CORRECTIONS}`, ...entry(...WORDS)],
  },
  'seal/placeholder': {
    file: CORRECTIONS,
    wrong: entry('  what: Mötena ska vara sex.', '  why: "FYLL I: varför"', ...SIX),
    marked: '"FYLL I: varför"',
    details: { name: 'why', value: 'FYLL I: varför' },
    right: entry(...WORDS, ...SIX),
  },
  'seal/suppressed-field': {
    file: CORRECTIONS,
    wrong: entry('  changes:', '    - { field: target.at-least, before: { suppressed: true }, after: 2 }'),
    marked: '{ suppressed: true }',
    details: { field: 'target.at-least' },
    right: entry('  changes:', '    - { field: target.at-least, before: 6, after: 2 }'),
  },
  'seal/address-gone': {
    file: SEAL,
    wrong: ['{"entry":{"addresses":["/2018/loften/grannar/"],…},"sha256":"3f9a…"}'],
    marked: null,
    details: {
      address: '/2018/loften/grannar/',
      item: '2018/grannar',
      paste: { file: REDIRECTS, text: '- { from: /2018/loften/grannar/, to: /2018/ }\n' },
    },
    right: [`# ${REDIRECTS}`, '- { from: /2018/loften/grannar/, to: /2018/ }'],
  },
  'redirect/address': {
    file: REDIRECTS,
    wrong: ['- { from: loften/grannar, to: /2018/ }'],
    marked: 'loften/grannar',
    details: { name: 'from', value: 'loften/grannar' },
    right: ['- { from: /2018/loften/grannar/, to: /2018/ }'],
  },
  'redirect/source-exists': {
    file: REDIRECTS,
    wrong: ['- { from: /2018/, to: /2017/ }'],
    marked: '/2018/',
    details: { from: '/2018/' },
    right: ['- { from: /2018/gammal/, to: /2017/ }'],
  },
  'redirect/unknown-target': {
    file: REDIRECTS,
    wrong: ['- { from: /2018/gammal/, to: /2081/ }'],
    marked: '/2081/',
    details: { to: '/2081/', suggestion: '/2018/' },
    right: ['- { from: /2018/gammal/, to: /2018/ }'],
  },
  'redirect/chain': {
    file: REDIRECTS,
    wrong: ['- { from: /2018/aldst/, to: /2018/gammal/ }', '- { from: /2018/gammal/, to: /2018/ }'],
    marked: '/2018/gammal/',
    details: { from: '/2018/aldst/', to: '/2018/gammal/', end: '/2018/' },
    right: ['- { from: /2018/aldst/, to: /2018/ }', '- { from: /2018/gammal/, to: /2018/ }'],
  },
  'redirect/duplicate': {
    file: REDIRECTS,
    wrong: ['- { from: /2018/aldst/, to: /2018/ }', '- { from:  /2018/aldst/, to: /2017/ }'],
    marked: ' /2018/aldst/, to: /2017/',
    details: { from: '/2018/aldst/', firstLine: 1 },
    right: ['- { from: /2018/aldst/, to: /2018/ }'],
  },
}
