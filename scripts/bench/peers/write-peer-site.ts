import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dump } from 'js-yaml'
import { type ContentSize, type GeneratedFile, generateContent } from '../generate-content.ts'
import { type PeerPromise, publicationsIn, readPeerPromises, readYaml } from './read-peer-promises.ts'

/** Generators that make the pages of the same content, for comparison. */
export const PEERS = ['eleventy', 'hugo'] as const
export type Peer = (typeof PEERS)[number]

/**
 * Writes a site as one would write it for a peer: its templates and settings, the data that lists need, and a Markdown file
 * with front matter for each promise.
 *
 * @param size in one language: a peer's pages are Swedish
 * @param folder is made
 */
export function writePeerSite(peer: Peer, size: ContentSize, folder: string): void {
  const files = [...generateContent({ ...size, languages: ['sv'] })]
  cpSync(fileURLToPath(new URL(`${peer}/`, import.meta.url)), folder, { recursive: true })
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const data = dataOf(files)
  const dataFolder = peer === 'hugo' ? 'data' : '_data'
  for (const [name, value] of Object.entries(data)) write(`${dataFolder}/${name}.json`, JSON.stringify(value, null, 2))
  if (peer === 'hugo') writeHugoLists(data, write)
  for (const promise of readPeerPromises(files)) {
    const place = `${promise.fields.publication}/loften/${promise.id}.md`
    write(peer === 'hugo' ? `content/${place}` : place, markdownOf(promise))
  }
  if (peer === 'eleventy') {
    const shared = JSON.stringify({ layout: 'promise.njk', tags: 'promise' })
    for (const { publication } of publicationsIn(files)) write(`${publication}/loften/loften.json`, shared)
  }
}

type PeerData = ReturnType<typeof dataOf>
type Titled = Readonly<Record<string, { readonly title: string }>>
type Publications = Readonly<
  Record<string, { readonly title: string; readonly year: string; readonly published: string }>
>

function dataOf(files: readonly GeneratedFile[]) {
  type Publication = {
    readonly title: string
    readonly published: string
    readonly themes: readonly { readonly id: string; readonly title: string }[]
  }
  const publications = publicationsIn(files).map(({ publication: id, year }) => {
    return { id, year, ...readYaml<Publication>(files, `content/${id}/publication.yaml`) }
  })
  const parties = readYaml<readonly { readonly id: string; readonly name: string }[]>(files, 'content/parties.yaml')
  return {
    site: SITE,
    publications: Object.fromEntries(
      publications.map(({ id, title, year, published }) => [id, { title, year, published }]),
    ) as Publications,
    themes: Object.fromEntries((publications[0]?.themes ?? []).map(({ id, title }) => [id, { title }])) as Titled,
    parties: Object.fromEntries(parties.map(({ id, name }) => [id, { title: name }])) as Titled,
  }
}

/** In Hugo a list is a folder, and what it is called stands in a file of its own. */
function writeHugoLists(
  { publications, themes, parties }: PeerData,
  write: (path: string, text: string) => void,
): void {
  const writeTitle = (list: string, title: string, more: object = {}) =>
    write(`content/${list}/_index.md`, `---\n${dump({ title, ...more })}---\n`)
  write('content/_index.md', `---\n${dump({ title: 'Start' })}---\n`)
  for (const [publication, { title }] of Object.entries(publications)) writeTitle(publication, title, { publication })
  writeTitle('teman', 'Teman')
  for (const [id, { title }] of Object.entries(themes)) writeTitle(`teman/${id}`, title)
  writeTitle('parter', 'Parter')
  for (const [id, { title }] of Object.entries(parties)) writeTitle(`parter/${id}`, title)
}

function markdownOf({ fields, text }: PeerPromise): string {
  return `---\n${dump(fields)}---\n${text}`
}

const SITE = {
  title: 'Medborgarlöften i Ekköping',
  publisher: 'Ekköpings kommun',
  description: 'Vad kommunen och polisen har lovat, och vad det blev av det.',
  baseUrl: 'https://loften.test',
  asOf: '1 februari 2026',
  menu: [
    { address: '/', text: 'Start' },
    { address: '/teman/', text: 'Teman' },
    { address: '/parter/', text: 'Parter' },
    { address: '/platser/', text: 'Platser' },
    { address: '/lagen/', text: 'Hur det gick' },
    { address: '/sok/', text: 'Sök' },
    { address: '/om/', text: 'Om arkivet' },
  ],
  standings: { done: 'Genomfört', 'partly-done': 'Delvis genomfört', 'not-reported': 'Inte redovisat' },
  roles: { responsible: 'ansvarar', contributes: 'bidrar' },
  changes: { strengthened: 'Skärpt', weakened: 'Mildrat', reworded: 'Omformulerat' },
}
