import type { ExamplesOf } from '../example.ts'

const PUBLICATION = 'content/2018/publication.yaml'

export const TIME_EXAMPLES: ExamplesOf<'time'> = {
  'time/order': {
    file: PUBLICATION,
    wrong: ['title: Medborgarlöfte 2018', 'period: { from: 2018-12-31, to: 2018-01-01 }'],
    marked: '2018-01-01',
    details: { from: '2018-12-31', to: '2018-01-01' },
    right: ['title: Medborgarlöfte 2018', 'period: { from: 2018-01-01, to: 2018-12-31 }'],
  },
  'time/folder-and-period': {
    file: PUBLICATION,
    wrong: ['title: Medborgarlöfte 2018', 'period: { from: 2019-01-01, to: 2019-12-31 }'],
    marked: '2019-01-01',
    details: { folder: '2018', from: '2019-01-01', to: '2019-12-31' },
    right: ['title: Medborgarlöfte 2018', 'period: { from: 2018-01-01, to: 2018-12-31 }'],
  },
  'time/report-before-period': {
    file: 'content/2018/reports/2017-12-31.yaml',
    wrong: ['title: Uppföljning av 2018 års löfte', 'by: [kommun]'],
    marked: null,
    details: { name: null, date: '2017-12-31', periodFrom: '2018-01-01' },
    right: ['# content/2018/reports/2018-12-31.yaml', 'title: Uppföljning av 2018 års löfte', 'by: [kommun]'],
  },
  'time/outside-period': {
    file: 'content/2018/commitments.yaml',
    wrong: ['- id: utbildningar', '  promise: grannsamverkan', '  due: 2019-06-30'],
    marked: '2019-06-30',
    details: { name: 'due', date: '2019-06-30', periodFrom: '2018-01-01', periodTo: '2018-12-31' },
    right: ['- id: utbildningar', '  promise: grannsamverkan', '  due: 2018-06-30'],
  },
  'time/signed-after-period': {
    file: PUBLICATION,
    wrong: ['period: { from: 2018-01-01, to: 2018-12-31 }', 'signed: { date: 2019-02 }'],
    marked: '2019-02',
    details: { date: '2019-02', periodTo: '2018-12-31' },
    right: ['period: { from: 2018-01-01, to: 2018-12-31 }', 'signed: { date: 2018-02 }'],
  },
  'time/continues-later': {
    file: 'content/2018/promises/grannsamverkan.md',
    wrong: ['continues:', '  - { promise: 2019/grannsamverkan, change: unchanged }'],
    marked: '2019/grannsamverkan',
    details: { name: 'promise', reference: '2019/grannsamverkan', otherFrom: '2019-01-01', ownFrom: '2018-01-01' },
    right: ['continues:', '  - { promise: 2017/grannsamverkan, change: unchanged }'],
  },
  'time/report-in-future': {
    file: 'content/2018/reports/2081-12-31.yaml',
    wrong: ['title: Uppföljning av 2018 års löfte', 'by: [kommun]'],
    marked: null,
    details: { date: '2081-12-31', today: '2019-02-01' },
    right: ['# content/2018/reports/2018-12-31.yaml', 'title: Uppföljning av 2018 års löfte', 'by: [kommun]'],
  },
  'time/outcome-goes-back': {
    file: 'content/2018/reports/2018-12-31.yaml',
    wrong: ['outcomes:', '  - commitment: grannsamverkan/utbildningar', '    status: in-progress'],
    marked: 'in-progress',
    details: { date: '2018-06-30', before: 'done', after: 'in-progress', unit: null },
    right: [
      'outcomes:',
      '  - commitment: grannsamverkan/utbildningar',
      '    status: in-progress',
      '    explanation: Den sista utbildningen ställdes in och hålls i januari.',
    ],
  },
  'time/overlap': {
    file: 'content/2019/publication.yaml',
    wrong: ['title: Medborgarlöfte 2019', 'period: { from: 2018-12-01, to: 2019-12-31 }'],
    marked: '2018-12-01',
    details: { from: '2018-12-01', other: '2018', otherFrom: '2018-01-01', otherTo: '2018-12-31', days: 31 },
    right: ['title: Medborgarlöfte 2019', 'period: { from: 2019-01-01, to: 2019-12-31 }'],
  },
  'time/gap': {
    file: 'content/2019/publication.yaml',
    wrong: ['title: Medborgarlöfte 2019', 'period: { from: 2019-02-01, to: 2019-12-31 }'],
    marked: '2019-02-01',
    details: { from: '2019-02-01', other: '2018', otherTo: '2018-12-31', days: 31 },
    right: ['title: Medborgarlöfte 2019', 'period: { from: 2019-01-01, to: 2019-12-31 }'],
  },
  'time/signed-after-start': {
    file: PUBLICATION,
    wrong: ['period: { from: 2018-01-01, to: 2018-12-31 }', 'signed: { date: 2018-03-12 }'],
    marked: '2018-03-12',
    details: { date: '2018-03-12', periodFrom: '2018-01-01' },
    right: ['period: { from: 2018-01-01, to: 2018-12-31 }', 'signed: { date: 2017-12-12 }'],
  },
}
