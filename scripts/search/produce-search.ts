import type { Archive } from '../model/archive.ts'
import type { OutputFile, WrittenFiles } from '../model/output.ts'
import { startSearchIndex } from './search-index.ts'

/** The search index over pages that are all there: for whoever has them already. */
export async function* produceSearch(_archive: Archive, soFar: WrittenFiles): AsyncIterable<OutputFile> {
  const index = startSearchIndex()
  try {
    for (const { path } of soFar.list()) {
      if (path.endsWith('.html')) index.add({ path, content: await soFar.read(path) })
    }
    yield* await index.files()
  } finally {
    await index.end()
  }
}
