import type { Address } from '../model/address.ts'
import { filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { redirectPage } from './redirect-page.tsx'

/** A small page at every old address that leads on to where its content is now. */
export async function* produceRedirects(archive: Archive): AsyncIterable<OutputFile> {
  for (const redirect of archive.redirects) {
    const from = folderOf(redirect.from)
    yield { path: decodeURI(filePathOf(from)), content: redirectPage({ ...redirect, from }, archive.site) }
  }
}

// At the address of a file that is gone, a web server answers with the page of a folder of that name.
function folderOf(address: Address): Address {
  return address.endsWith('/') ? address : `${address}/`
}
