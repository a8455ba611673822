import { beforeEach, expect, test, vi } from 'vitest'
import { produceSearch } from '../../scripts/search/produce-search.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, publication } from '../helpers/build-archive.ts'

// The real Pagefind takes in nearly anything, so its failures are played here.
const pagefind = vi.hoisted(() => ({
  createIndex: vi.fn(),
  addCustomRecord: vi.fn(),
  getFiles: vi.fn(),
  close: vi.fn(),
}))
vi.mock('pagefind', () => pagefind)

const produce = () => allFiles(produceSearch(archive({ publications: [publication()] })))

beforeEach(() => {
  vi.resetAllMocks()
  pagefind.createIndex.mockResolvedValue({ index: pagefind, errors: [] })
  pagefind.addCustomRecord.mockResolvedValue({ errors: [] })
  pagefind.getFiles.mockResolvedValue({ files: [], errors: [] })
})

test.each([
  { step: 'createIndex', message: 'The search index could not be started: no room' },
  { step: 'addCustomRecord', message: '/2018/ could not be added to the search index: no room' },
  { step: 'getFiles', message: 'The search index could not be made: no room' },
] as const)('errors in the answer of $step stop the build, and Pagefind is ended', async ({ step, message }) => {
  pagefind[step].mockResolvedValue({ errors: ['no room'] })
  await expect(produce()).rejects.toThrow(message)
  expect(pagefind.close).toHaveBeenCalledOnce()
})
