import { expect, test } from 'vitest'
import { classifyFile } from '../../scripts/content/classify-file.ts'

const nothing = { publication: null, id: null, language: null }

test.each([
  ['content/parties.yaml', { kind: 'parties' }],
  ['content/units.yaml', { kind: 'units' }],
  ['content/README.md', { kind: 'guide' }],
  ['content/2018/publication.yaml', { kind: 'publication', publication: '2018' }],
  ['content/2019-2020-norra/seal.json', { kind: 'seal', publication: '2019-2020-norra' }],
  ['content/2018/foreword.md', { kind: 'foreword', publication: '2018' }],
  ['content/2018/foreword.en.md', { kind: 'foreword', publication: '2018', language: 'en' }],
  ['content/2018/promises/skolvagar.md', { kind: 'promise', publication: '2018', id: 'skolvagar' }],
  [
    'content/2018/promises/skolvagar.sv-x-lattlast.md',
    { kind: 'promise', publication: '2018', id: 'skolvagar', language: 'sv-x-lattlast' },
  ],
  ['content/2018/surveys/dialog.yaml', { kind: 'survey', publication: '2018', id: 'dialog' }],
  ['content/2018/reports/2018-12.yaml', { kind: 'report', publication: '2018', id: '2018-12' }],
  ['content/look/Logo.SVG', { kind: 'picture' }],
  ['content/2018/files/bilder/a.png', { kind: 'attachment', publication: '2018' }],
])('%s is told by where it stands', (path, expected) => {
  expect(classifyFile(path)).toEqual({ ...nothing, path, ...expected })
})

test.each([
  ['content/notes.txt', 'content/notes.txt'],
  ['content/2018.yaml', 'content/2018.yaml'],
  ['content/constructor', 'content/constructor'],
  ['content/Lofte 2018/promises/a.md', 'content/Lofte 2018'],
  ['content/look/logo.ai', 'content/look/logo.ai'],
  ['content/look/old/logo.svg', 'content/look/old'],
  ['content/2018/promisses/a.md', 'content/2018/promisses'],
  ['content/2018/promises/old/a.md', 'content/2018/promises/old'],
  ['content/2018/promises/a.docx', 'content/2018/promises/a.docx'],
  ['content/2018/surveys/a.yml', 'content/2018/surveys/a.yml'],
  ['content/2018/files/beslut.pdf.orig', 'content/2018/files/beslut.pdf.orig'],
  ['content/2018/promises/a_BACKUP_4711.md', 'content/2018/promises/a_BACKUP_4711.md'],
])('%s has no place, and %s is what to move', (path, blamed) => {
  expect(classifyFile(path)).toMatchObject({ kind: 'unexpected', path: blamed })
})
