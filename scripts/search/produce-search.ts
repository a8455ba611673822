import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { startSearchIndex } from './search-index.ts'

/** The search index of an archive, and the words of it. */
export async function* produceSearch(archive: Archive): AsyncIterable<OutputFile> {
  const index = startSearchIndex()
  try {
    yield* await index.files(archive)
  } finally {
    await index.end()
  }
}
