import type { Address } from '../model/address.ts'
import { folderAt } from '../model/old-address.ts'
import { type SealEntry, sealPath } from '../model/seal.ts'
import type { Report } from '../report/problem.ts'
import type { ValidContent } from '../validate/valid-content.ts'
import type { SealableItem } from './sealable-item.ts'
import type { SealedArchive } from './sealed-archive.ts'
import type { SharedNames } from './shared-names.ts'

const REDIRECTS = 'content/redirects.yaml'

/**
 * Reports every sealed address that no page has any more and no line in redirects.yaml leads on from.
 *
 * @param moved what is to get its name back, and with it its addresses and those of all that belongs to it
 * @param hasUnknownName whether somebody refers to a party or an area that is not there, which is mended first
 */
export function checkAddresses(
  archive: SealedArchive,
  { redirects }: ValidContent,
  { moved, hasUnknownName }: { readonly moved: ReadonlySet<string>; readonly hasUnknownName: boolean },
  report: Report,
): void {
  if (archive.publications.some(({ isWhole }) => !isWhole)) return
  const items = archive.publications.flatMap((publication) => publication.items)
  const pages = new Set([...items.flatMap(({ addresses }) => addresses), ...archive.names.addresses])
  const known = new Set([...pages, ...redirects.flatMap(({ fields }) => [fields.from, folderAt(fields.from)])])
  const areNamesKnown = isWhole(archive.names) && !hasUnknownName
  for (const { entry, publication, line } of archive.chain.lines) {
    for (const address of entry.addresses) {
      if (known.has(address) || hasMoved(entry.item, moved) || (entry.kind === 'name' && !areNamesKnown)) continue
      known.add(address)
      const to = inOtherLanguage(entry, pages) ?? publicationNear(address, publication, items)
      const paste = { file: REDIRECTS, text: `- { from: ${address}, to: ${to} }\n` }
      report(
        'seal/address-gone',
        { file: sealPath(publication), line, column: 1 },
        { address, item: entry.item, paste },
      )
    }
  }
}

function hasMoved(item: string, moved: ReadonlySet<string>): boolean {
  return moved.has(item) || moved.has(item.split('/')[0] ?? '')
}

function isWhole({ entries }: SharedNames): boolean {
  return Object.values(entries).every((list) => list !== null)
}

/** The page of the same thing in a language that is left; a publication has more than one in each. */
function inOtherLanguage({ kind, addresses }: SealEntry, pages: ReadonlySet<Address>): Address | undefined {
  return kind === 'publication' ? undefined : addresses.find((address) => pages.has(address))
}

/** The page of the publication in the language of an address. */
function publicationNear(address: Address, id: string, items: readonly SealableItem[]): Address {
  const folder = `/${id}/`
  const own = items.find(({ kind, item }) => kind === 'publication' && item === id)?.addresses ?? []
  const wanted = `${address.slice(0, Math.max(0, address.indexOf(folder)))}${folder}`
  return own.find((one) => one === wanted) ?? own[0] ?? '/'
}
