import { onTestFinished } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import type { Source } from '../../scripts/preview/load-snapshot.ts'
import { showSite } from '../../scripts/preview/shown-site.ts'
import { openWorkshop, type Workshop } from '../../scripts/preview/workshop.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../helpers/write-site.ts'

/** Settings that need no file beside them. */
export const SETTINGS = `export default {
  title: { sv: 'Löften i Ekköping' },
  publisher: { sv: 'Ekköpings kommun' },
  description: { sv: 'Vad vi har lovat.' },
  languages: ['sv'],
  defaultLanguage: 'sv',
  baseUrl: 'https://loften.test/',
  timeZone: 'Europe/Stockholm',
  documentName: 'medborgarlofte',
  contacts: [],
  notice: null,
}
`

/** A site without a fault. */
export const PREVIEWED_FILES = { ...VALID_FILES, 'site.config.ts': SETTINGS } satisfies SiteFiles

export const PROMISE_FILE = 'content/2018/promises/grannsamverkan.md'
export const COMMITMENTS_FILE = 'content/2018/commitments.yaml'

/** Another publication with one promise. */
export function publicationOfYear(year: string, ...fields: readonly string[]): SiteFiles {
  const lines = [
    `title: Medborgarlöfte ${year}`,
    `period: { from: ${year}-01-01, to: ${year}-12-31 }`,
    'parties: [kommun]',
    'themes: [{ id: hemma, title: Tryggt hemma }]',
    ...fields,
  ]
  return {
    [`content/${year}/publication.yaml`]: `${lines.join('\n')}\n`,
    [`content/${year}/promises/belysning.md`]: '---\ntitle: Belysning\ntheme: hemma\n---\nVi lyser upp.\n',
  }
}

export type Previewed = { readonly root: string; readonly source: Source; readonly workshop: Workshop }

/** A site in a temporary folder, as the preview reads it on a day. */
export async function previewed(files: SiteFiles = PREVIEWED_FILES, asOf = '2019-03-01'): Promise<Previewed> {
  const root = await writeSite(files)
  const workshop = openWorkshop(root)
  onTestFinished(() => workshop.close())
  const source: Source = {
    root,
    run: 'test',
    lookUpSite: async () => ({ ...(await readConfig(root)), language: 'sv' }),
    daysNow: () => ({ asOf, today: '2030-01-01' }),
    show: (archive) => showSite(archive, workshop),
  }
  return { root, source, workshop }
}
