import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests build whole sites or start a browser.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
