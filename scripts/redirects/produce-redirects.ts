import type { Address } from '../model/address.ts'
import { filePathOf } from '../model/addresses.ts'
import type { Archive, Redirect } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { redirectPage } from './redirect-page.tsx'

// The folder of a publication, in the default language or below that of another.
const PUBLICATION = /^\/(?:[^/]+\/)?(\d{4}(?:-\d{4})?(?:-[a-z0-9]+)*)\//

/** A small page at every old address that leads on to where its content is now. */
export async function* produceRedirects(archive: Archive): AsyncIterable<OutputFile> {
  for (const redirect of archive.redirects.filter((one) => leadsSomewhere(one, archive))) {
    const from = folderOf(redirect.from)
    yield { path: decodeURI(filePathOf(from)), content: redirectPage({ ...redirect, from }, archive.site) }
  }
}

/** What leads to a publication that is not shown yet would lead nowhere. */
function leadsSomewhere({ to }: Redirect, { publications }: Archive): boolean {
  const id = PUBLICATION.exec(to)?.[1]
  return id === undefined || publications.some((publication) => publication.id === id)
}

// At the address of a file that is gone, a web server answers with the page of a folder of that name.
function folderOf(address: Address): Address {
  return address.endsWith('/') ? address : `${address}/`
}
