import type { ExamplesOf } from '../example.ts'

const PUBLICATION = 'content/2018/publication.yaml'
const PROMISE = 'content/2018/promises/grannsamverkan.md'
const LATER_PROMISE = 'content/2019/promises/grannsamverkan.md'

export const REFERENCE_EXAMPLES: ExamplesOf<'reference' | 'lineage' | 'link'> = {
  'reference/unknown-publication': {
    file: LATER_PROMISE,
    wrong: ['continues:', '  - { promise: 2108/grannsamverkan, change: unchanged }'],
    marked: '2108/grannsamverkan',
    details: { id: '2108', scope: null, suggestion: '2018/grannsamverkan', known: ['2018', '2019'] },
    right: ['continues:', '  - { promise: 2018/grannsamverkan, change: unchanged }'],
  },
  'reference/unknown-theme': {
    file: PROMISE,
    wrong: ['---', 'title: Grannsamverkan', 'theme: tilsammans', '---'],
    marked: 'tilsammans',
    details: { id: 'tilsammans', scope: '2018', suggestion: 'tillsammans', known: ['tillsammans'] },
    right: ['---', 'title: Grannsamverkan', 'theme: tillsammans', '---'],
  },
  'reference/unknown-promise': {
    file: 'content/2018/commitments.yaml',
    wrong: ['- id: utbildningar', '  promise: grannsamverkann', '  text: Utbildningar'],
    marked: 'grannsamverkann',
    details: {
      id: 'grannsamverkann',
      scope: '2018',
      suggestion: 'grannsamverkan',
      known: ['grannsamverkan'],
    },
    right: ['- id: utbildningar', '  promise: grannsamverkan', '  text: Utbildningar'],
  },
  'reference/unknown-survey': {
    file: PUBLICATION,
    wrong: ['title: Medborgarlöfte 2018', 'surveys: [2018/dialog]'],
    marked: '2018/dialog',
    details: { id: 'dialog', scope: '2018', suggestion: null, known: ['2018/invanardialog'] },
    right: ['title: Medborgarlöfte 2018', 'surveys: [2018/invanardialog]'],
  },
  'reference/unknown-survey-part': {
    file: PROMISE,
    wrong: ['---', 'title: Grannsamverkan', 'because: [2018/invanardialog#tryg]', '---'],
    marked: '2018/invanardialog#tryg',
    details: {
      id: 'tryg',
      scope: '2018/invanardialog',
      suggestion: '2018/invanardialog#trygg',
      known: ['2018/invanardialog#trygg'],
    },
    right: ['---', 'title: Grannsamverkan', 'because: [2018/invanardialog#trygg]', '---'],
  },
  'reference/unknown-commitment': {
    file: 'content/2018/reports/2018-12-31.yaml',
    wrong: ['outcomes:', '  - commitment: grannsamverkan/utbildning', '    status: done'],
    marked: 'grannsamverkan/utbildning',
    details: {
      id: 'grannsamverkan/utbildning',
      scope: '2018',
      suggestion: 'grannsamverkan/utbildningar',
      known: ['grannsamverkan/utbildningar'],
    },
    right: ['outcomes:', '  - commitment: grannsamverkan/utbildningar', '    status: done'],
  },
  'reference/unknown-party': {
    file: PUBLICATION,
    wrong: ['title: Medborgarlöfte 2018', 'parties: [komun, polis]'],
    marked: 'komun',
    details: { id: 'komun', scope: null, suggestion: 'kommun', known: ['kommun', 'polis'] },
    right: ['title: Medborgarlöfte 2018', 'parties: [kommun, polis]'],
  },
  'reference/unknown-area': {
    file: PROMISE,
    wrong: ['---', 'title: Grannsamverkan', 'places: [torgett]', '---'],
    marked: 'torgett',
    details: { id: 'torgett', scope: null, suggestion: 'torget', known: ['torget'] },
    right: ['---', 'title: Grannsamverkan', 'places: [torget]', '---'],
  },
  'reference/circle': {
    file: 'content/areas.yaml',
    wrong: [
      '- { id: centrum, name: Centrum, kind: district, part-of: torget }',
      '- { id: torget, name: Torget, kind: place, part-of: centrum }',
    ],
    marked: 'torget }',
    details: { name: 'part-of', ids: ['centrum', 'torget', 'centrum'] },
    right: [
      '- { id: centrum, name: Centrum, kind: district }',
      '- { id: torget, name: Torget, kind: place, part-of: centrum }',
    ],
  },

  'lineage/strengthened-but-lower': {
    file: LATER_PROMISE,
    wrong: [
      'continues:',
      '  - { promise: 2018/grannsamverkan, change: strengthened }',
      '# mål 2018: 6 per år, mål 2019: 4 per år',
    ],
    marked: 'strengthened',
    details: {
      reference: '2018/grannsamverkan',
      unit: 'utbildning',
      before: { value: 6, per: 'year' },
      after: { value: 4, per: 'year' },
    },
    right: ['continues:', '  - { promise: 2018/grannsamverkan, change: weakened }'],
  },
  'lineage/weakened-but-higher': {
    file: LATER_PROMISE,
    wrong: [
      'continues:',
      '  - { promise: 2018/grannsamverkan, change: weakened }',
      '# mål 2018: 4 per år, mål 2019: 6 per år',
    ],
    marked: 'weakened',
    details: {
      reference: '2018/grannsamverkan',
      unit: 'utbildning',
      before: { value: 4, per: 'year' },
      after: { value: 6, per: 'year' },
    },
    right: ['continues:', '  - { promise: 2018/grannsamverkan, change: strengthened }'],
  },
  'lineage/unchanged-but-moved': {
    file: LATER_PROMISE,
    wrong: [
      'continues:',
      '  - { promise: 2018/grannsamverkan, change: unchanged }',
      '# mål 2018: 4 per år, mål 2019: 6 per år',
    ],
    marked: 'unchanged',
    details: {
      direction: 'higher',
      reference: '2018/grannsamverkan',
      unit: 'utbildning',
      before: { value: 4, per: 'year' },
      after: { value: 6, per: 'year' },
    },
    right: ['continues:', '  - { promise: 2018/grannsamverkan, change: strengthened }'],
  },
  'lineage/dropped': {
    file: PROMISE,
    wrong: ['---', 'title: Grannsamverkan', 'theme: tillsammans', '---'],
    marked: null,
    details: { promise: '2018/grannsamverkan', next: '2019' },
    right: [
      '# content/2019/publication.yaml',
      'ended:',
      '  - { promise: 2018/grannsamverkan, why: Alla områden har utbildats. }',
    ],
  },
  'lineage/ended-and-continued': {
    file: 'content/2019/publication.yaml',
    wrong: ['ended:', '  - { promise: 2018/grannsamverkan, why: Alla områden har utbildats. }'],
    marked: '2018/grannsamverkan',
    details: { reference: '2018/grannsamverkan', heir: 'grannsamverkan' },
    right: [
      '# content/2019/promises/grannsamverkan.md',
      'continues:',
      '  - { promise: 2018/grannsamverkan, change: unchanged }',
    ],
  },
  'lineage/continued-twice': {
    file: LATER_PROMISE,
    wrong: ['continues:', '  - { promise: 2018/grannsamverkan, change: unchanged }'],
    marked: '2018/grannsamverkan',
    details: { reference: '2018/grannsamverkan', other: '2019/trygga-vagar' },
    right: ['continues:', '  - { promise: 2018/grannsamverkan, change: split }'],
  },
  'lineage/merged-alone': {
    file: LATER_PROMISE,
    wrong: ['continues:', '  - { promise: 2018/grannsamverkan, change: merged }'],
    marked: 'merged',
    details: { reference: '2018/grannsamverkan' },
    right: [
      'continues:',
      '  - { promise: 2018/grannsamverkan, change: merged }',
      '  - { promise: 2018/inbrott, change: merged }',
    ],
  },
  'lineage/split-alone': {
    file: LATER_PROMISE,
    wrong: ['continues:', '  - { promise: 2018/grannsamverkan, change: split }'],
    marked: 'split',
    details: { reference: '2018/grannsamverkan' },
    right: ['continues:', '  - { promise: 2018/grannsamverkan, change: reworded }'],
  },

  'link/unsafe': {
    file: PROMISE,
    wrong: ['Läs [beslutet](https://kommunen.se@annan.example/beslut).'],
    marked: 'https://kommunen.se@annan.example/beslut',
    details: { link: 'https://kommunen.se@annan.example/beslut', fault: 'user' },
    right: ['Läs [beslutet](https://kommunen.se/beslut).'],
  },
  'link/unknown-page': {
    file: PROMISE,
    wrong: ['Läs mer hos [polisen](www.polisen.se/grannsamverkan).'],
    marked: 'www.polisen.se/grannsamverkan',
    details: {
      link: 'www.polisen.se/grannsamverkan',
      suggestion: 'https://www.polisen.se/grannsamverkan',
      isFile: false,
    },
    right: ['Läs mer hos [polisen](https://www.polisen.se/grannsamverkan).'],
  },
  'link/no-picture': {
    file: PROMISE,
    wrong: ['![Torget på natten](files/torget.heic)'],
    marked: 'files/torget.heic',
    details: { link: 'files/torget.heic', fault: 'name' },
    right: ['![Torget på natten](files/torget.jpg)'],
  },
  'link/unprinted-picture': {
    file: PROMISE,
    wrong: ['![Torget på natten](files/torget.avif)'],
    marked: 'files/torget.avif',
    details: { link: 'files/torget.avif', fault: { kind: 'format' } },
    right: ['![Torget på natten](files/torget.jpg)'],
  },
  'link/heavy-picture': {
    file: PROMISE,
    wrong: ['![Torget på natten](files/torget-original.jpg)'],
    marked: 'files/torget-original.jpg',
    details: { link: 'files/torget-original.jpg', sizeInBytes: 5.4 * 2 ** 20 },
    right: ['![Torget på natten](files/torget.jpg)'],
  },
  'link/unknown-file': {
    file: PROMISE,
    wrong: ['Läs [beslutet](files/beslut-2018.pdf).'],
    marked: 'files/beslut-2018.pdf',
    details: { file: 'files/beslut-2018.pdf', suggestion: 'files/beslut.pdf', known: ['files/beslut.pdf'] },
    right: ['Läs [beslutet](files/beslut.pdf).'],
  },
}
