import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { type SearchIndex, startSearchIndex } from './search-index.ts'

/** The search index of an archive, and the words of it. */
export async function* produceSearch(archive: Archive): AsyncIterable<OutputFile> {
  yield* finishIndex(startSearchIndex(), archive)
}

/** What an index that has begun becomes for an archive; it is ended whatever happens. */
export async function* finishIndex(index: SearchIndex, archive: Archive): AsyncIterable<OutputFile> {
  try {
    yield* await index.files(archive)
  } finally {
    await index.end()
  }
}
