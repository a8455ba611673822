import { expect, test } from 'vitest'
import { loadContent } from '../../../scripts/content/load-content.ts'
import { findReferencesMeant } from '../../../scripts/validate/references/references-meant.ts'
import { VALID_FILES, writeSite } from '../../helpers/write-site.ts'

const promise = (title: string) => `---\ntitle: ${title}\ntheme: hemma\n---\nText.\n`
const publication = (year: number) =>
  `title: Löfte ${year}\nperiod: { from: ${year}-01-01, to: ${year}-12-31 }\nstate: draft\nthemes: [{ id: hemma, title: Tryggt hemma }]\n`
const FILES = {
  ...VALID_FILES,
  'content/2016/publication.yaml': publication(2016),
  'content/2016/promises/las.md': promise('Lås'),
  'content/2017/publication.yaml': publication(2017),
  'content/2017/promises/las.md': promise('Bättre lås'),
  'content/2018/surveys/dialog.yaml':
    'title: Dialog\nquestions: [{ id: morkt, text: Är det mörkt? }]\nfindings: [{ id: las, text: Låsen är dåliga. }]\n',
  'content/2018/commitments.yaml':
    '- { id: portar, promise: grannsamverkan, text: Nya lås }\n- { id: dag, promise: grannsamverkan, text: En dag }\n- { id: dag, promise: annat, text: En till }\n',
}

test.each([
  { kind: 'promise-reference', written: 'las', meant: '2017/las' },
  { kind: 'promise-reference', written: 'Lås', meant: '2017/las' },
  { kind: 'promise-reference', written: 'grannsamverkan', meant: null },
  { kind: 'theme-reference', written: 'hemma', meant: '2017/hemma' },
  { kind: 'survey-reference', written: 'Dialog', meant: '2018/dialog' },
  { kind: 'survey-reference', written: '2018/dialog.yaml', meant: '2018/dialog' },
  { kind: 'promise-reference', written: '2017/las.md', meant: '2017/las' },
  { kind: 'survey-part-reference', written: 'dialog#mörkt', meant: '2018/dialog#morkt' },
  { kind: 'survey-part-reference', written: 'Låsen är dåliga', meant: '2018/dialog#las' },
  { kind: 'survey-part-reference', written: '2018/dialog', meant: null },
  { kind: 'commitment-reference', written: '2018/grannsamverkan/portar', meant: 'grannsamverkan/portar' },
  { kind: 'commitment-reference', written: 'portar', meant: 'grannsamverkan/portar' },
  // Two promises have one of that name.
  { kind: 'commitment-reference', written: 'dag', meant: null },
] as const)('in 2018, $written as a $kind means $meant', async ({ kind, written, meant }) => {
  const { records } = await loadContent(await writeSite(FILES))
  expect(findReferencesMeant(records)('content/2018/promises/grannsamverkan.md', kind, written)).toBe(meant)
})
