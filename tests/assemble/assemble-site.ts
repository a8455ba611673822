import { assembleArchive } from '../../scripts/assemble/assemble-archive.ts'
import type { Audience } from '../../scripts/assemble/view.ts'
import type { Archive, Publication, PublicPromise } from '../../scripts/model/archive.ts'
import type { Day } from '../../scripts/model/dates.ts'
import type { SiteConfig } from '../../scripts/model/site-config.ts'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { type SiteFiles, writeSite } from '../helpers/write-site.ts'

/** The archive of a site as it is seen on a day; content with an error fails the test. */
export async function assembleSite(
  files: SiteFiles,
  asOf: Day = '2020-01-01',
  site: SiteConfig = siteConfig(),
  audience: Audience = 'public',
): Promise<Archive> {
  const root = await writeSite({ ...PARTIES, ...files })
  const { content, problems } = await checkContent(root, site, '2030-01-01')
  const errors = problems.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new Error(`The content of the test is wrong: ${JSON.stringify(errors, null, 2)}`)
  return assembleArchive(content, site, asOf, audience)
}

export const PARTIES = {
  'content/parties.yaml': [
    '- { id: kommun, name: Exempels kommun, short: Kommunen, kind: municipality }',
    '- { id: polis, name: Polisen, kind: police }',
    '',
  ].join('\n'),
}

/** A published publication of one year with one theme, `hemma`; further lines replace or add fields. */
export function publicationFile(id: string, fields: Readonly<Record<string, string>> = {}): SiteFiles {
  const year = id.slice(0, 4)
  const all = {
    title: `Löfte ${id}`,
    period: `{ from: ${year}-01-01, to: ${year}-12-31 }`,
    state: 'published',
    parties: '[kommun]',
    themes: '[{ id: hemma, title: Hemma }]',
    ...fields,
  }
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`)
  return { [`content/${id}/publication.yaml`]: lines.join('') }
}

/** A promise by its reference, `2018/grannar`; `fields` are lines of its front matter. */
export function promiseFile(reference: string, ...fields: readonly string[]): SiteFiles {
  const front = fields.some((field) => field.startsWith('theme:')) ? fields : ['theme: hemma', ...fields]
  const [publication, id] = reference.split('/')
  return {
    [`content/${publication}/promises/${id}.md`]: `---\ntitle: Om ${id}\n${front.join('\n')}\n---\nVi lovar ${id}.\n`,
  }
}

/** The file of a publication that holds a list, such as `commitments.yaml`, one entry a line. */
export function listFile(path: string, ...entries: readonly string[]): SiteFiles {
  return { [`content/${path}`]: entries.map((entry) => `- ${entry}\n`).join('') }
}

export function publicationOf(archive: Archive, id: string): Publication {
  return one(archive.publications, (publication) => publication.id === id)
}

export function promiseOf(archive: Archive, reference: string): PublicPromise {
  const promises = archive.publications.flatMap((publication) => publication.promises)
  return one(promises, (promise) => promise.reference === reference)
}

/** The only item there is, or the only one that fits. */
export function one<T>(items: readonly T[], fits: (item: T) => boolean = () => true): T {
  const found = items.filter(fits)
  const [item] = found
  if (item === undefined || found.length > 1) throw new Error(`Expected one, found ${found.length}.`)
  return item
}

export const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)
export const references = (items: readonly { readonly reference: string }[]): readonly string[] =>
  items.map(({ reference }) => reference)
