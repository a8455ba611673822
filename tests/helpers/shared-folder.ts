import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder for what several test files need and none of them changes; it is removed when all tests are over. */
    readonly sharedFolder: string
  }
}

/** Runs once around all tests (vitest's `globalSetup`). */
export default function makeSharedFolder(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'shared-by-tests-'))
  project.provide('sharedFolder', folder)
  return () => rmSync(folder, { recursive: true })
}
