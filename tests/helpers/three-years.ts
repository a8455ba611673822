import type { SiteFiles } from './write-site.ts'

const publication = (year: number, more = '') => `title: Medborgarlöfte ${year}
period: { from: ${year}-01-01, to: ${year}-12-31 }
state: published
published: ${year}-01-15
parties: [kommun]
complete: true
themes:
  - { id: tillsammans, title: Trygghet tillsammans }
${more}`

const promise = (title: string, text: string, more = '') =>
  `---\ntitle: ${title}\ntheme: tillsammans\n${more}---\n${text}\n`

const commitment = (id: string, of: string, text: string, atLeast: number) => `- id: ${id}
  promise: ${of}
  text: ${text}
  by: [kommun]
  target: { at-least: ${atLeast}, unit: möte, per: year }
`

/** A promise that goes on and is strengthened, one that ends, one that is new, and one that goes on without a word. */
export const THREE_YEARS = {
  'site.config.ts': `export default {
  title: { sv: 'Medborgarlöften' },
  publisher: { sv: 'Kommunen' },
  description: { sv: 'Det vi har lovat.' },
  languages: ['sv'],
  defaultLanguage: 'sv',
  baseUrl: 'https://medborgarloften.test/',
  timeZone: 'Europe/Stockholm',
  documentName: 'medborgarlofte',
  contacts: [],
  notice: null,
}
`,
  'content/parties.yaml': '- id: kommun\n  name: Kommunen\n  kind: municipality\n',
  'content/units.yaml': '- unit: möte\n  one: möte\n  many: möten\n',
  'content/2017/publication.yaml': publication(2017),
  'content/2017/promises/grannar.md': promise('Grannar hjälper varandra', 'Kommunen ordnar sex möten för grannar.'),
  'content/2017/promises/belysning.md': promise('Ny belysning på cykelvägar', 'Kommunen byter lampor.'),
  'content/2017/commitments.yaml':
    commitment('moten', 'grannar', 'Möten med grannar', 6) + commitment('lampor', 'belysning', 'Möten om lampor', 2),
  'content/2018/publication.yaml': publication(
    2018,
    'ended:\n  - { promise: 2017/belysning, why: Lamporna är på plats. }\n',
  ),
  'content/2018/promises/grannar.md': promise(
    'Grannar hjälper varandra',
    'Kommunen ordnar åtta möten för grannar.',
    'continues:\n  - { promise: 2017/grannar, change: strengthened, why: Fler möten än förra året. }\n',
  ),
  'content/2018/promises/cykelvagar.md': promise('Belysta vägar för cyklar', 'Vägar för cyklar får bättre ljus.'),
  'content/2018/commitments.yaml':
    commitment('moten', 'grannar', 'Möten med grannar', 8) + commitment('ljus', 'cykelvagar', 'Möten om ljus', 2),
  'content/2019/publication.yaml': publication(2019),
  'content/2019/promises/cyklar.md': promise('Vägar för cyklar ska vara belysta', 'Vägar för cyklar får nytt ljus.'),
  'content/2019/commitments.yaml': commitment('nytt-ljus', 'cyklar', 'Möten om nytt ljus', 2),
} as const satisfies SiteFiles
