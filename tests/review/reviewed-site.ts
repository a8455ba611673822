import { readConfig } from '../../scripts/command/read-config.ts'
import { reviewSite } from '../../scripts/pipeline/review-site.ts'
import type { ReportLanguage } from '../../scripts/report/report-language.ts'
import type { Review } from '../../scripts/review/review.ts'
import { makeRepository, type TestRepository } from '../helpers/git-repository.ts'

const SETTINGS = `export default {
  title: { sv: 'Löften i Ekköping', en: 'Promises in Ekköping' },
  publisher: { sv: 'Ekköpings kommun' },
  description: { sv: 'Vad vi har lovat.' },
  languages: ['sv', 'en'],
  defaultLanguage: 'sv',
  baseUrl: 'https://loften.test/',
  timeZone: 'Europe/Stockholm',
  documentName: 'medborgarlofte',
  contacts: [],
  notice: null,
}
`

/** A small site with a bit of everything. */
export const SITE = {
  'site.config.ts': SETTINGS,
  'content/parties.yaml': `- id: kommun
  name: { sv: Ekköpings kommun, en: Ekköping Municipality }
  kind: municipality
- id: polis
  name: { sv: Polisen i Ekköping, en: The police in Ekköping }
  kind: police
`,
  'content/areas.yaml': `- id: torget
  name: Stora torget
  kind: place
- id: stationen
  name: Stationen
  kind: place
`,
  'content/2018/publication.yaml': `title: { sv: Medborgarlöfte 2018, en: Public promises 2018 }
period: { from: 2018-01-01, to: 2018-12-31 }
state: published
published: 2018-01-15
parties: [kommun, polis]
surveys: [2018/dialog]
themes:
  - { id: hemma, title: { sv: Tryggt hemma, en: Safe at home } }
  - { id: ute, title: { sv: Tryggt ute, en: Safe outdoors } }
`,
  'content/2018/promises/grannsamverkan.md': `---
title: Grannsamverkan mot inbrott
theme: hemma
order: 1
because: [2018/dialog#inbrott]
places: [torget, stationen]
---
Kommunen och polisen utbildar grannar.
`,
  'content/2018/promises/grannsamverkan.en.md': `---
title: Neighbourhood watch
translated-from: sha256-000000000000
---
The municipality and the police train neighbours.
`,
  'content/2018/promises/hembesok.md': `---
title: Hembesök
theme: hemma
order: 2
---
Kommunen besöker den som vill.
`,
  'content/2018/promises/las.md': `---
title: Bättre lås
theme: hemma
order: 3
---
Kommunen byter lås i sina hus.
`,
  'content/2018/promises/belysning.md': `---
title: Mer belysning
theme: ute
order: 1
---
Kommunen lyser upp **Stora torget**.
`,
  'content/2018/commitments.yaml': `- id: utbildningar
  promise: grannsamverkan
  text: Utbildningar i grannsamverkan
  by: [kommun, polis]
  target: { at-least: 6, unit: utbildning, per: period }
- id: besok
  promise: hembesok
  text: Besök hos dem som vill
  by: [kommun]
  target: { at-least: 10, unit: besök, per: period }
- id: las
  promise: las
  text: Nya lås
  by: [kommun]
- id: lampor
  promise: belysning
  text: Nya lampor
  by: [kommun]
`,
  'content/2018/surveys/dialog.yaml': `title: Invånardialog
kind: open
respondents: { count: 900, qualifier: over }
findings:
  - { id: inbrott, text: Många är oroliga för inbrott. }
`,
  'content/2018/reports/2018-12-31.yaml': `title: Uppföljning
by: [kommun, polis]
published: 2019-02-01
outcomes:
  - commitment: grannsamverkan/utbildningar
    status: in-progress
    figures: [{ value: 4, unit: utbildning }]
`,
} as const

/** Part of a text of the site replaced by another, so that each edit tells what it is. */
export function edit(
  file: keyof typeof SITE,
  ...replacements: readonly (readonly [before: string, after: string])[]
): Record<string, string> {
  let text: string = SITE[file]
  for (const [before, after] of replacements) {
    if (!text.includes(before)) throw new Error(`${file} does not contain "${before}".`)
    text = text.replace(before, () => after)
  }
  return { [file]: text }
}

/** What a review says of files that are written over the site after it was committed; `null` removes one. */
export async function reviewOf(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  language: ReportLanguage = 'sv',
): Promise<Review> {
  const repository = await makeRepository(SITE)
  await repository.write(changes)
  return reviewOfRepository(repository, 'main', language)
}

export async function reviewOfRepository(
  { folder }: TestRepository,
  ref: string,
  language: ReportLanguage = 'sv',
): Promise<Review> {
  const { site } = await readConfig(folder)
  if (site === null) throw new Error('The settings cannot be read.')
  const readSettings = async (root: string) => (await readConfig(root)).site
  return reviewSite({ root: folder, site, asOf: '2020-01-01', today: '2020-01-01', language, ref, readSettings })
}
