import { filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { SECURITY_TXT_ADDRESS, securityTxt } from './security-txt.ts'
import { serverFiles } from './server-files.ts'

/** What web servers read, rather than people: their settings, and whom to tell about weaknesses. */
export async function* produceServerFiles({ site, asOf }: Archive): AsyncIterable<OutputFile> {
  yield* serverFiles(new URL(site.baseUrl).pathname)
  const text = securityTxt(site, asOf)
  if (text !== null) yield { path: filePathOf(SECURITY_TXT_ADDRESS), content: text }
}
