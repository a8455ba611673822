import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentFingerprint, enclosedName } from '../../scripts/model/content-fingerprint.ts'

const FILES = [
  { path: 'content/2018/promises/grannar.md', hash: 'a'.repeat(64) },
  { path: 'content/2018/publication.yaml', hash: 'b'.repeat(64) },
]

test('it is the SHA-256 of what sha256sum writes of the files, in twelve digits', () => {
  const sums = `${'a'.repeat(64)}  promises_grannar.md\n${'b'.repeat(64)}  publication.yaml\n`
  const whole = createHash('sha256').update(sums).digest('hex')
  expect(contentFingerprint('2018', FILES)).toBe(`sha256-${whole.slice(0, 12)}`)
})

test('a changed, renamed, added or missing file changes it', () => {
  const [first, second] = FILES.map((file) => [file])
  const others = [
    [...(first ?? []), { path: 'content/2018/publication.yaml', hash: 'c'.repeat(64) }],
    [...(first ?? []), { path: 'content/2018/foreword.md', hash: 'b'.repeat(64) }],
    [...FILES, { path: 'content/2018/surveys/dialog.yaml', hash: 'd'.repeat(64) }],
    second ?? [],
  ]
  const all = [FILES, ...others].map((files) => contentFingerprint('2018', files))
  expect(new Set(all).size).toBe(all.length)
})

test('a file in a folder has a name without one', () => {
  expect(enclosedName('2018', 'content/2018/promises/grannar.en.md')).toBe('promises_grannar.en.md')
})
