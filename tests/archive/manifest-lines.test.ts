import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapedPath, readManifest } from '../../scripts/archive/manifest-lines.ts'

test('any path that is written is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const path = `data/${name}`
      expect(readManifest(`ab12  ${escapedPath(path)}\n`)).toEqual([{ sum: 'ab12', path }])
    }),
  )
})

test.each([
  ['AB12 *data/a\r\ncd34\tdata/b b\r', ['ab12 data/a', 'cd34 data/b b']],
  ['ab12  data/%0a%0D%25%41\n', ['ab12 data/\n\r%%41']],
  ['\n\nab12 data/a\n\n', ['ab12 data/a']],
  ['data/a\nxy  data/b\nab12\n', [null, null, null]],
])('%j', (text, lines) => {
  expect(readManifest(text).map((line) => line && `${line.sum} ${line.path}`)).toEqual(lines)
})
