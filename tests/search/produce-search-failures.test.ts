import { expect, onTestFinished, test, vi } from 'vitest'
import { PagefindEnded } from '../../scripts/search/pagefind-ended.ts'
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

test.each([new Error('Pagefind backend closed'), new Error('Cannot send message, backend is closed: [object Object]')])(
  'that Pagefind has been ended by something else is told apart from other failures: %s',
  async (cause) => {
    const pagefind = pretendPagefind()
    pagefind.addCustomRecord.mockRejectedValue(cause)
    await expect(produce(pagefind)).rejects.toMatchObject({ constructor: PagefindEnded, cause })
    expect(pagefind.close).toHaveBeenCalledOnce()
  },
)

test('what Pagefind writes of messages that it cannot send is kept from the terminal, and nothing else', async () => {
  const { console: terminal } = globalThis
  const written = vi.spyOn(terminal, 'error').mockImplementation(() => {})
  onTestFinished(() => written.mockRestore())
  const index = startSearchIndex(pretendPagefind())
  terminal.error('Service stopped', new Error('write EPIPE'))
  terminal.error('Something else')
  await index.end()
  terminal.error('Service stopped')
  expect(written.mock.calls).toEqual([['Something else'], ['Service stopped']])
})

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
