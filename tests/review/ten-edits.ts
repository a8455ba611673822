import { edit, SITE } from './reviewed-site.ts'

/** Ten edits of every sort, as one branch might have them. */
export const TEN_EDITS: Readonly<Record<string, string>> = {
  // 1 a new title, 2 a place less, 3 other words
  ...edit(
    'content/2018/promises/grannsamverkan.md',
    ['title: Grannsamverkan mot inbrott', 'title: Grannsamverkan mot inbrott och stöld'],
    ['places: [torget, stationen]', 'places: [torget]'],
    ['utbildar grannar.', 'utbildar alla grannar som vill.'],
  ),
  // 4 a translation
  ...edit('content/2018/promises/grannsamverkan.en.md', ['train neighbours', 'train all neighbours who want it']),
  // 5 another order
  ...edit('content/2018/promises/hembesok.md', ['order: 2', 'order: 4']),
  // 6 a number, 7 a new commitment
  'content/2018/commitments.yaml': `${edit('content/2018/commitments.yaml', ['at-least: 6', 'at-least: 5'])['content/2018/commitments.yaml']}- id: brev
  promise: las
  text: Brev till alla hyresgäster
  by: [kommun]
  due: 2018-06-30
`,
  // 8 a status
  ...edit('content/2018/reports/2018-12-31.yaml', ['status: in-progress', 'status: done']),
  // 9 two themes change places
  'content/2018/publication.yaml': themesSwapped(),
  // 10 a place is gone
  'content/areas.yaml': SITE['content/areas.yaml'].replace(/- id: stationen[\s\S]*$/, ''),
}

function themesSwapped(): string {
  const lines = SITE['content/2018/publication.yaml'].trimEnd().split('\n')
  const [hemma = '', ute = ''] = lines.slice(-2)
  return `${[...lines.slice(0, -2), ute, hemma].join('\n')}\n`
}
