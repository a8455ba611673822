// What `npm run check -- --fix` does to the files.
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixContent } from '../../scripts/pipeline/fix-content.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../helpers/write-site.ts'

const TODAY = '2030-01-01'
const PUBLICATION = 'content/2018/publication.yaml'
const COMMITMENTS = 'content/2018/commitments.yaml'
const PROMISE = 'content/2018/promises/grannsamverkan.md'

const fix = (root: string) => fixContent(root, siteConfig(), TODAY)
const read = (root: string, path: string) => readFile(join(root, path), 'utf8')

async function fixFile(path: string, text: string, others: SiteFiles = {}) {
  const root = await writeSite({ ...VALID_FILES, ...others, [path]: text })
  const { repairs, problems } = await fix(root)
  const made = repairs.made.map(({ place, before, after }) => `${place.line}:${place.column} ${before} → ${after}`)
  return { root, text: await read(root, path), made, left: repairs.left, rules: problems.map(({ rule }) => rule) }
}

describe('what is put right', () => {
  test('dates, with every comment and space around them as it was', async () => {
    const before = VALID_FILES[PUBLICATION].replace('{ from: 2018-01-01,', '{from:   2018-1-1 ,  # början\n   ')
    const { text, made, left, rules } = await fixFile(
      PUBLICATION,
      `# ”Löftet”\n${before}signed: { date: "2017/12/5" }\n`,
    )
    expect(text).toBe(`# ”Löftet”\n${before.replace('2018-1-1', '2018-01-01')}signed: { date: "2017-12-05" }\n`)
    expect({ made, left, rules }).toEqual({
      made: ['3:18 2018-1-1 → 2018-01-01', '9:17 "2017/12/5" → "2017-12-05"'],
      left: [],
      rules: [],
    })
  })

  test('quotation marks and invisible characters in prose, but not in code and titles of links', async () => {
    const text = (words: string) => `---\ntitle: Grannsamverkan\ntheme: hemma\n---\n${words}\n`
    const before = 'Ett "ord" till cen\u00ADtrum och `"kod"`, se [deras ”sida”](https://a.se "titel") om "två" saker.'
    const after = 'Ett ”ord” till centrum och `"kod"`, se [deras ”sida”](https://a.se "titel") om ”två” saker.'
    const fixed = await fixFile(PROMISE, text(before))
    expect(fixed.text).toBe(text(after))
    expect(fixed.left).toEqual([])
  })

  test.each([
    { name: 'without quotation marks of its own', before: 'Tryggt "hemma" alltid', after: 'Tryggt ”hemma” alltid' },
    { name: 'in single ones', before: `'Tryggt "hemma"'`, after: `'Tryggt ”hemma”'` },
    { name: 'in double ones, with an invisible character', before: '"Tryggt: hem\u200Bma"', after: '"Tryggt: hemma"' },
  ])('a text of YAML $name', async ({ before, after }) => {
    const text = (title: string) => VALID_FILES[PUBLICATION].replace('Medborgarlöfte 2018', title)
    expect((await fixFile(PUBLICATION, text(before))).text).toBe(text(after))
  })

  test('hard spaces where YAML wants ordinary ones, however many, and those in a text stay', async () => {
    const before = VALID_FILES[COMMITMENTS]
      .replace('text: Utbildningar', 'text:\u00A0Sex\u00A0utbildningar')
      .replace('  by: [kommun]\n', '\u00A0\u00A0by: [kommun]\n')
    const { text, made, left, rules } = await fixFile(COMMITMENTS, before)
    expect(text).toBe(VALID_FILES[COMMITMENTS].replace('text: Utbildningar', 'text: Sex\u00A0utbildningar'))
    expect({ made: made.length, left, rules }).toEqual({ made: 2, left: [], rules: [] })
  })

  test.each([
    { name: 'an id', before: 'by: [kom\u200Bmun]', after: 'by: [kommun]' },
    { name: 'the name of a field', before: 'b\u00ADy: [kommun]', after: 'by: [kommun]' },
    { name: 'a choice', before: 'by: [kommun]\n  kind: acti\u200Bvity', after: 'by: [kommun]\n  kind: activity' },
  ])('invisible characters in $name', async ({ before, after }) => {
    const text = (words: string) => VALID_FILES[COMMITMENTS].replace('by: [kommun]', words)
    const fixed = await fixFile(COMMITMENTS, text(before))
    expect({ text: fixed.text, left: fixed.left, rules: fixed.rules }).toEqual({
      text: text(after),
      left: [],
      rules: [],
    })
  })

  test('every repair of a text, however many there are', async () => {
    const text = (words: string) => `---\ntitle: Grannsamverkan\ntheme: hemma\n---\n${words}\n`
    const fixed = await fixFile(PROMISE, text('Vi "a" och "b" och "c" och "d" och "e".'))
    expect(fixed.text).toBe(text('Vi ”a” och ”b” och ”c” och ”d” och ”e”.'))
  })
})

test('what comes to light when errors are gone is no reason to leave a file', async () => {
  const publication = VALID_FILES[PUBLICATION].replace('from: 2018-01-01', 'from: 2018-1-1')
  const titles = publication.replace('Medborgarlöfte 2018', '{ sv: Medborgarlöfte 2018, en: Promises 2018 }')
  const promise = VALID_FILES[PROMISE].replace('Vi utbildar', 'Vi "utbildar"')
  const { text, left, rules } = await fixFile(PROMISE, promise, { [PUBLICATION]: titles })
  expect({ text, left }).toEqual({ text: promise.replace('"utbildar"', '”utbildar”'), left: [] })
  expect(rules).toEqual(['translation/missing'])
})

describe('what stays as it was', () => {
  test('line ends and the byte order mark', async () => {
    const before = `\uFEFF${VALID_FILES[PUBLICATION].replaceAll('\n', '\r\n')}published: 2018-1-5\r\n`
    const { text } = await fixFile(PUBLICATION, before)
    expect(text).toBe(before.replace('2018-1-5', '2018-01-05'))
  })

  test('who may read the file, and nothing is left beside it', async () => {
    const root = await writeSite({ ...VALID_FILES, [PUBLICATION]: `${VALID_FILES[PUBLICATION]}published: 2018-1-5\n` })
    await chmod(join(root, PUBLICATION), 0o640)
    await fix(root)
    expect((await stat(join(root, PUBLICATION))).mode & 0o777).toBe(0o640)
    expect(await readdir(dirname(join(root, PUBLICATION)))).toEqual([
      'commitments.yaml',
      'promises',
      'publication.yaml',
    ])
  })

  test('files without anything to repair are not written', async () => {
    const root = await writeSite(VALID_FILES)
    const before = await stat(join(root, PUBLICATION))
    expect((await fix(root)).repairs).toEqual({ made: [], left: [] })
    expect((await stat(join(root, PUBLICATION))).mtimeMs).toBe(before.mtimeMs)
  })

  test('quotation marks that YAML needs, and a date that may mean something else', async () => {
    const before = `${VALID_FILES[PUBLICATION].replace('Medborgarlöfte 2018', '"Tryggt \\"hemma\\""')}published: 5/1 2018\n`
    const { text, made } = await fixFile(PUBLICATION, before)
    expect({ text, made }).toEqual({ text: before, made: [] })
  })

  test('what is acknowledged', async () => {
    const allow = 'allow:\n  - rule: language/quotation-marks\n    words: \'"hemma"\'\n    because: Så är det tryckt.\n'
    const before = `---\ntitle: Tryggt "hemma"\ntheme: hemma\n${allow}---\nText.\n`
    const { text, made, rules } = await fixFile(PROMISE, before)
    expect({ text, made, rules }).toEqual({ text: before, made: [], rules: ['language/quotation-marks'] })
  })
})

describe('files that are left, and said to be', () => {
  test('one whose repair would give a new warning, here by changing words that are acknowledged', async () => {
    const allow = `allow:\n  - rule: language/double-space\n    words: 'Tryggt  "hemma"'\n    because: Så är det tryckt.\n`
    const before = `---\ntitle: Tryggt  "hemma"\ntheme: hemma\n${allow}---\nText.\n`
    const { text, made, left } = await fixFile(PROMISE, before)
    expect({ text, made, left }).toEqual({ text: before, made: [], left: [{ file: PROMISE, reason: 'new-problem' }] })
  })

  test('a link is not written through, even within content', async () => {
    const root = await writeSite(VALID_FILES)
    const text = `${VALID_FILES[PROMISE].replace('Vi utbildar', 'Vi "utbildar"')}`
    await writeFile(join(root, 'content/2018/promises/.hidden'), text)
    await symlink('.hidden', join(root, 'content/2018/promises/a.md'))
    const { repairs } = await fix(root)
    expect(repairs).toEqual({ made: [], left: [{ file: 'content/2018/promises/a.md', reason: 'link' }] })
    expect(await read(root, 'content/2018/promises/.hidden')).toBe(text)
  })

  test('a link that leads out of content is not even read', async () => {
    const root = await writeSite(VALID_FILES)
    await mkdir(join(root, 'outside'))
    await writeFile(join(root, 'outside/a.md'), '---\ntitle: "a"\ntheme: hemma\n---\nEn "sak".\n')
    await symlink('../../../outside/a.md', join(root, 'content/2018/promises/a.md'))
    expect((await fix(root)).repairs).toEqual({ made: [], left: [] })
    expect(await read(root, 'outside/a.md')).toContain('"sak"')
  })
})

describe('whatever stands in the files', () => {
  const FRAGMENTS = [
    '"',
    '"ord"',
    '“',
    '”',
    "'",
    '\u00AD',
    '\u200B',
    '\uFEFF',
    '\u200D',
    '\u2011',
    '👩\u200D👧',
    ' ',
    'ord',
  ]
  const MARKUP = [
    '`',
    '*',
    '[a](https://b.se "c")',
    '![',
    ': ',
    '#',
    '\\',
    '\n',
    '\r\n',
    '- ',
    '2018-1-5',
    '---\n',
    '{',
    ']',
  ]
  const words = fc.array(fc.constantFrom(...FRAGMENTS, ...MARKUP), { maxLength: 12 }).map((parts) => parts.join(''))
  const date = fc.constantFrom('2018-1-1', '2018/01/01', "'2018/1/1'", '"2018-1"', '2018-01-01', '2018/19', '2018-2-30')
  const title = fc.oneof(
    words,
    words.map((text) => `'${text.replaceAll("'", "''")}'`),
    words.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`),
    words.map((text) => `>-\n  ${text.replaceAll(/\r?\n/g, '\n  ')}`),
  )

  /** The text without the differences that repairs are there to make. */
  const unrepaired = (text: string) =>
    text
      .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '')
      .replaceAll('\u2011', '-')
      .replace(/["“”„]/g, '"')
      .replace(
        /(\d{4})[-/](\d\d?)(?:[-/](\d\d?))?/g,
        (_, year, month, day = '') => `${year} ${Number(month)} ${Number(day)}`,
      )

  test('nothing but the repaired characters changes, nothing breaks, and a second time changes nothing', async () => {
    const root = await writeSite(VALID_FILES)
    await fc.assert(
      fc.asyncProperty(title, date, words, async (heading, from, prose) => {
        const before = {
          [PUBLICATION]: VALID_FILES[PUBLICATION].replace('from: 2018-01-01', () => `from: ${from}`),
          [PROMISE]: `---\ntitle: ${heading}\ntheme: hemma\n---\n${prose}\n`,
        }
        for (const [path, text] of Object.entries(before)) await writeFile(join(root, path), text)
        const first = await fix(root)
        const once = await Promise.all([read(root, PUBLICATION), read(root, PROMISE)])
        expect(once.map(unrepaired)).toEqual(Object.values(before).map(unrepaired))
        const second = await fix(root)
        expect(await Promise.all([read(root, PUBLICATION), read(root, PROMISE)])).toEqual(once)
        expect({ made: second.repairs.made, problems: second.problems }).toEqual({ made: [], problems: first.problems })
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
