import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A picture of tests/fixtures/pictures/, byte by byte. */
export function fixturePicture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../fixtures/pictures', name))
}
