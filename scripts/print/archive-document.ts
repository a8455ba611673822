import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { textJson } from '../compare/json/json-parts.ts'
import { publicationJson } from '../compare/json/publication-json.ts'
import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import { enclosedName } from '../model/content-fingerprint.ts'
import { textsWithin } from '../model/json-value.ts'
import type { ReadSourceFile } from '../model/output.ts'
import type { PrintDocument } from './print-document.ts'
import type { Printed } from './print-once.ts'
import type { Printing } from './printing.ts'

/** The whole print for archives: with the files that it was made of within it. */
export type ArchiveDocument = Omit<PrintDocument, 'template'> & {
  readonly template: 'archive'
  /** In the order in which they are listed to readers. */
  readonly enclosures: readonly Enclosure[]
}

/** A file within the PDF. */
export type Enclosure = {
  /** Without folders, so that every reader can save all of them into one. */
  readonly name: string
  readonly content: string
  readonly mediaType: string
  /** What it is to the document, in the words of PDF/A-3. */
  readonly relationship: 'source' | 'data' | 'supplement'
  readonly description: string
}

// RFC 9512 and RFC 7763.
const MEDIA_TYPES: Readonly<Record<string, string>> = { '.yaml': 'application/yaml', '.md': 'text/markdown' }

const SUMS_NAME = 'SHA256SUMS'

/**
 * The print of a publication with its files of content, byte by byte, the publication as JSON, and the sums that
 * `sha256sum --check` reads.
 *
 * The files go in as they are, comments of YAML included: what is in the archive is what was under version control, and
 * only so do its sums prove it.
 */
export async function archiveDocument(
  { printing, document }: Printed,
  readFile: ReadSourceFile,
): Promise<ArchiveDocument> {
  const words = printing.texts.print
  // All at once: one after the other, each would wait for the pages that are made meanwhile.
  const sources = await Promise.all(
    printing.publication.contentFiles.map(
      async (file): Promise<Enclosure> => ({
        name: enclosedName(printing.publication.id, file),
        content: textOf(await readFile(file), file),
        mediaType: MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
        relationship: 'source',
        description: words.enclosedSource(file),
      }),
    ),
  )
  const data: Enclosure = {
    name: `${printing.publication.id}.json`,
    content: `${JSON.stringify(archiveJson(printing), null, 2)}\n`,
    mediaType: 'application/json',
    relationship: 'data',
    description: words.enclosedData,
  }
  const summed = [...sources, data]
  const sums: Enclosure = {
    name: SUMS_NAME,
    content: summed.map(({ name, content }) => `${sumOf(content)}  ${name}\n`).join(''),
    mediaType: 'text/plain',
    relationship: 'supplement',
    description: words.enclosedSums,
  }
  return { ...document, template: 'archive', enclosures: [...summed.map(withSum), sums] }
}

/** The compiler writes no checksums of its own, so they stand where readers show them. */
function withSum(enclosure: Enclosure): Enclosure {
  return { ...enclosure, description: `${enclosure.description} SHA-256: ${sumOf(enclosure.content)}` }
}

function sumOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A byte order mark stays, as it is part of the file. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Error(`${file} is no longer text in UTF-8. Run the check again.`, { cause })
  }
}

/** The publication as data, with the names of those that it names by their ids, so that it can be read alone. */
function archiveJson({ archive, publication }: Printing) {
  const to = addressesIn(archive.site.defaultLanguage, archive.site)
  const data = publicationJson(publication)
  const named = new Set(textsWithin(data))
  const isNamed = ({ id }: { readonly id: string }) => named.has(id)
  return {
    address: absoluteAddress(to.publication(publication), archive.site),
    'as-of': archive.asOf,
    fingerprint: publication.fingerprint,
    publication: data,
    parties: archive.parties
      .filter(isNamed)
      .map(({ id, name, short }) => ({ id, name: textJson(name), short: textJson(short) })),
    areas: archive.areas.filter(isNamed).map(({ id, name }) => ({ id, name: textJson(name) })),
  }
}
