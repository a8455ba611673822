import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { publicationJson } from '../../scripts/compare/json/publication-json.ts'
import type { ReadSourceFile } from '../../scripts/model/output.ts'
import { archiveDocument } from '../../scripts/print/archive-document.ts'
import { printDocument } from '../../scripts/print/print-document.ts'
import { printOnce } from '../../scripts/print/print-once.ts'
import { archive, area, party, promise, publication, sv } from '../helpers/build-archive.ts'

const FILES: Readonly<Record<string, string>> = {
  'content/2018/promises/grannar.md': '\uFEFF---\r\ntitle: Grannar\r\n---\r\nVi går ihop.\r\n',
  'content/2018/publication.yaml': '# Avskrivet av två personer\ntitle: Löfte\n',
}
const readFile: ReadSourceFile = async (file) => Buffer.from(FILES[file] ?? '')

const polis = party({ id: 'polis', name: sv('Polisen'), short: sv('polisen') })
const torget = area({ id: 'torget', name: sv('Torget') })
const published = publication({
  contentFiles: Object.keys(FILES),
  parties: [polis],
  promises: [promise({ places: [torget] })],
})
const site = archive({
  publications: [published],
  parties: [polis, party({ id: 'skola', name: sv('Skolan') })],
  areas: [torget, area({ id: 'hamnen', name: sv('Hamnen') })],
})
const printed = printOnce(site, published, 'sv')
const made = () => archiveDocument(printed, readFile)
const sumOf = (content: string) => createHash('sha256').update(content).digest('hex')

describe('the print for archives', () => {
  test('says what the other one says', async () => {
    const { enclosures, ...said } = await made()
    expect(said).toEqual({ ...printDocument(printed.printing), template: 'archive' })
    expect(enclosures).toHaveLength(4)
  })

  test('has the files of content within it as they are: with byte order mark, line ends and comments', async () => {
    const { enclosures } = await made()
    const [text, facts] = Object.entries(FILES)
    expect(enclosures.slice(0, 2)).toEqual([
      {
        name: 'promises_grannar.md',
        content: text?.[1],
        mediaType: 'text/markdown',
        relationship: 'source',
        description: `Källfilen content/2018/promises/grannar.md, som den är. SHA-256: ${sumOf(text?.[1] ?? '')}`,
      },
      {
        name: 'publication.yaml',
        content: facts?.[1],
        mediaType: 'application/yaml',
        relationship: 'source',
        description: `Källfilen content/2018/publication.yaml, som den är. SHA-256: ${sumOf(facts?.[1] ?? '')}`,
      },
    ])
  })

  test('has the publication as data, with the names of those that it names and of no others', async () => {
    const data = (await made()).enclosures.find(({ name }) => name === '2018.json')
    expect(data).toMatchObject({ mediaType: 'application/json', relationship: 'data' })
    expect(JSON.parse(data?.content ?? '')).toEqual({
      address: 'https://medborgarloften.test/2018/',
      'as-of': site.asOf,
      fingerprint: published.fingerprint,
      publication: publicationJson(published),
      parties: [{ id: 'polis', name: { sv: 'Polisen' }, short: { sv: 'polisen' } }],
      areas: [{ id: 'torget', name: { sv: 'Torget' } }],
    })
  })

  test('has the sums of all others as sha256sum reads them', async () => {
    const { enclosures } = await made()
    const sums = enclosures.at(-1)
    expect(sums).toMatchObject({ name: 'SHA256SUMS', mediaType: 'text/plain', relationship: 'supplement' })
    const others = enclosures.slice(0, -1)
    expect(sums?.content).toBe(others.map(({ name, content }) => `${sumOf(content)}  ${name}\n`).join(''))
  })

  test('tells which file has been changed into something else than text since the check', async () => {
    const broken = archiveDocument(printed, async () => Buffer.from([0xff]))
    await expect(broken).rejects.toThrow(
      'content/2018/promises/grannar.md is no longer text in UTF-8. Run the check again.',
    )
  })
})
