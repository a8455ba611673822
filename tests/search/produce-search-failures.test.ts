import { expect, test, vi } from 'vitest'
import { finishIndex } from '../../scripts/search/produce-search.ts'
import { type Pagefind, startSearchIndex } from '../../scripts/search/search-index.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, publication } from '../helpers/build-archive.ts'

// The real Pagefind takes in nearly anything, so its failures are played here.
function pretendPagefind() {
  const index = {
    addCustomRecord: vi.fn().mockResolvedValue({ errors: [] }),
    getFiles: vi.fn().mockResolvedValue({ files: [], errors: [] }),
  }
  return { ...index, createIndex: vi.fn().mockResolvedValue({ index, errors: [] }), close: vi.fn() }
}

const produce = (pagefind: Pagefind) =>
  allFiles(finishIndex(startSearchIndex(pagefind), archive({ publications: [publication()] })))

test.each([
  { step: 'createIndex', message: 'The search index could not be started: no room' },
  { step: 'addCustomRecord', message: '/2018/ could not be added to the search index: no room' },
  { step: 'getFiles', message: 'The search index could not be made: no room' },
] as const)('errors in the answer of $step stop the build, and Pagefind is ended', async ({ step, message }) => {
  const pagefind = pretendPagefind()
  pagefind[step].mockResolvedValue({ errors: ['no room'] })
  await expect(produce(pagefind)).rejects.toThrow(message)
  expect(pagefind.close).toHaveBeenCalledOnce()
})
