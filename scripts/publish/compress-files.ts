import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { OutputFile } from '../model/output.ts'
import type { Staging } from './staging.ts'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

// What is text; pictures, fonts, PDFs and the parts of the search index are compressed in themselves.
const TEXT = /\.(html|css|js|json|svg|xml|rdf|atom|txt|csv|ics)$/
// Below about one network packet nothing is gained.
const SMALLEST_IN_BYTES = 1024
// 11 takes thirty times as long as 5, and makes files a tenth smaller.
const BROTLI_QUALITY = 5
// zlib works in the four threads of Node; some more are kept ready, so that none of them waits.
const AT_ONCE = 8
// Where gzip states the system that it was made on, and what stands for none: https://www.rfc-editor.org/rfc/rfc1952#page-7
const SYSTEM_AT = 9
const NO_SYSTEM = 255

/** For each text of the site, the same in gzip and in Brotli, which a web server sends as they are. */
export async function* compressFiles(staging: Staging): AsyncIterable<OutputFile> {
  const paths = (await staging.list()).flatMap(({ path }) => (TEXT.test(path) ? [path] : []))
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const made = await Promise.all(paths.slice(start, start + AT_ONCE).map((path) => compress(path, staging)))
    yield* made.flat()
  }
}

async function compress(path: string, staging: Staging): Promise<readonly OutputFile[]> {
  const content = await staging.readBytes(path)
  if (content.length < SMALLEST_IN_BYTES) return []
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  // Both state neither time, name nor system, so that the same text gives the same bytes.
  const [gz, br] = await Promise.all([inGzip(content), inBrotli(content, { params })])
  gz[SYSTEM_AT] = NO_SYSTEM
  return [
    { path: `${path}.gz`, content: gz },
    { path: `${path}.br`, content: br },
  ]
}
