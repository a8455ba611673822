import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadContent } from '../../scripts/content/load-content.ts'
import { formatReport } from '../../scripts/report/formats/format-report.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

const FILES = 'content/2018/files'
const problemsWith = async (...names: readonly string[]) => {
  const added = Object.fromEntries(names.map((name) => [`${FILES}/${name}`, 'x']))
  return (await loadContent(await writeSite({ ...VALID_FILES, ...added }))).problems
}

test.each([
  'beslut KS 2017-0123.pdf',
  'Löftet – å, ä & ö (1).pdf',
  "stadens 'hjärta'; karta+lista.png",
  'ب.pdf',
  'auxin.pdf',
  'a',
])('a file may be called %s', async (name) => {
  expect(await problemsWith(name)).toEqual([])
})

describe('a name that does not work everywhere is reported in its folder, and can be printed', () => {
  test.each([
    { name: 'a\nb.pdf', shown: 'a\uFFFDb.pdf', fault: 'character', character: 'U+000A' },
    { name: 'a\u001b[31mb.pdf', shown: 'a\uFFFD[31mb.pdf', fault: 'character', character: 'U+001B' },
    { name: 'gnp.\u202Efdp', shown: 'gnp.\uFFFDfdp', fault: 'character', character: 'U+202E' },
    { name: 'a\u200Bb.pdf', shown: 'a\uFFFDb.pdf', fault: 'character', character: 'U+200B' },
    { name: 'a\\..\\b.pdf', shown: 'a\\..\\b.pdf', fault: 'character', character: '\\' },
    { name: 'c:b.pdf', shown: 'c:b.pdf', fault: 'character', character: ':' },
    { name: 'a?b#c.pdf', shown: 'a?b#c.pdf', fault: 'character', character: '?' },
    { name: 'a%2e%2eb.pdf', shown: 'a%2e%2eb.pdf', fault: 'character', character: '%' },
    { name: '<img onerror=x>.png', shown: '<img onerror=x>.png', fault: 'character', character: '<' },
    { name: 'a.pdf ', shown: 'a.pdf ', fault: 'edge', character: null },
    { name: 'a.', shown: 'a.', fault: 'edge', character: null },
    { name: ' ', shown: ' ', fault: 'edge', character: null },
    { name: 'aux.pdf', shown: 'aux.pdf', fault: 'device', character: null },
    { name: 'COM1', shown: 'COM1', fault: 'device', character: null },
    { name: 'a'.repeat(201), shown: `${'a'.repeat(60)}…`, fault: 'too-long', character: null },
    { name: 'å'.repeat(101), shown: `${'å'.repeat(60)}…`, fault: 'too-long', character: null },
  ])('$shown', async ({ name, shown, fault, character }) => {
    const problems = await problemsWith(name)
    const details = { name: shown, fault, character }
    expect(problems).toMatchObject([{ rule: 'file/name', place: { file: FILES, line: 1, column: 1 }, details }])
    const report = formatReport(problems, { language: 'sv', colour: false, linesOf: () => null })
    expect(report).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
    // Two lines, a heading and the sum: a name adds no line of its own.
    expect(report.trim().split('\n')).toHaveLength(5)
  })

  test('bytes that are no UTF-8', async () => {
    const root = await writeSite(VALID_FILES)
    mkdirSync(join(root, FILES))
    writeFileSync(
      Buffer.concat([Buffer.from(`${join(root, FILES)}/l`), Buffer.from([0xf6]), Buffer.from('fte.pdf')]),
      'x',
    )
    const { problems } = await loadContent(root)
    expect(problems).toMatchObject([{ rule: 'file/name', details: { name: 'l\uFFFDfte.pdf', fault: 'encoding' } }])
  })

  test('a folder, once, whatever is in it', async () => {
    const problems = await problemsWith('a\tb/c.pdf', 'a\tb/d.pdf')
    expect(problems).toMatchObject([{ rule: 'file/name', details: { name: 'a\uFFFDb' } }])
  })

  test('folders in folders, before the path is longer than systems take', async () => {
    const problems = await problemsWith(`${Array.from({ length: 9 }, () => 'a'.repeat(150)).join('/')}/b.pdf`)
    expect(problems).toMatchObject([{ rule: 'file/name', details: { fault: 'too-long' } }])
  })

  test('a publication or promise whose name would make those of pages and PDFs too long', async () => {
    const root = await writeSite({
      ...VALID_FILES,
      [`content/2019-${'a'.repeat(100)}/publication.yaml`]: 'x',
      [`content/2018/promises/${'a'.repeat(100)}.md`]: 'x',
    })
    const { problems } = await loadContent(root)
    expect(problems.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
      'content file/name',
      'content/2018/promises file/name',
    ])
  })
})

test.each([
  { names: ['Karta.pdf', 'karta.pdf'], why: 'only case' },
  { names: ['kartor/B.pdf', 'Kartor/b.pdf'], why: 'the case of a folder' },
  { names: ['lo\u0308fte.pdf', 'löfte.pdf'], why: 'how ö is put together' },
])('two files that differ in $why are one file to some computers', async ({ names }) => {
  const problems = await problemsWith(...names)
  const [file, other] = names.map((name) => `${FILES}/${name}`).sort((a, b) => (a < b ? 1 : -1))
  expect(problems).toMatchObject([{ rule: 'file/same-name', place: { file }, details: { other, fault: 'letters' } }])
})

test('a packed file would be sent in the place of the one that it is called after', async () => {
  expect(await problemsWith('karta.csv.br', 'karta.txt.gz')).toEqual([])
  expect(await problemsWith('karta.csv', 'Karta.csv.gz')).toMatchObject([
    { rule: 'file/same-name', place: { file: `${FILES}/Karta.csv.gz` }, details: { fault: 'packed' } },
  ])
})
