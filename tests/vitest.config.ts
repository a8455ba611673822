import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './helpers/longest-first.ts'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/example-content.ts', 'tests/helpers/test-tools.ts', 'tests/helpers/shared-folder.ts'],
    // Otherwise one processor is left for vitest itself, which on two means one test file after the other.
    maxWorkers: availableParallelism(),
    // Otherwise each of some hundred files loads the whole program anew, which takes longer than most of their tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Some tests build whole sites or start a browser.
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A page is waited for while every processor is at work on other tests.
    expect: { poll: { timeout: 15_000 } },
  },
})
