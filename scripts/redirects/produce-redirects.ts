import { filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import { folderAt } from '../model/old-address.ts'
import type { OutputFile } from '../model/output.ts'
import { redirectPage } from './redirect-page.tsx'

/** A small page at every old address that leads on to where its content is now. */
export async function* produceRedirects(archive: Archive): AsyncIterable<OutputFile> {
  for (const redirect of archive.redirects) {
    const from = folderAt(redirect.from)
    yield { path: decodeURI(filePathOf(from)), content: redirectPage({ ...redirect, from }, archive.site) }
  }
}
