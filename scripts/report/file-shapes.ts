import type { FilledInFile } from './problem-details.ts'

/** How an entry of a list is written, for who has an empty file. */
export const FILE_SHAPES = {
  parties: '- { id: kommun, name: Kommunen, kind: municipality }',
  areas: '- { id: kungsmassan, name: Kungsmässan, kind: place }',
  glossary: '- { id: a-traktor, word: A-traktor, explanation: Ett ombyggt fordon. }',
  units: '- { unit: utbildning, one: utbildning, many: utbildningar }',
  redirects: '- { from: /2018/loften/gammalt/, to: /2018/loften/grannsamverkan/ }',
  commitments: '- { id: utbildningar, promise: grannsamverkan, text: Sex utbildningar hålls, by: [kommun] }',
} as const satisfies Partial<Record<FilledInFile, string>>
