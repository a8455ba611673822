// npm run new, as an editor runs it in January.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../scripts/command/read-config.ts'
import { checkContent } from '../scripts/pipeline/check/check-content.ts'
import { makeReport } from '../scripts/pipeline/make-report.ts'
import { EVERY_SITE } from './helpers/every-site.ts'
import { runScript, TOP } from './helpers/run-script.ts'

/** A copy of a site, to write in. */
function copyOf(site: string): string {
  const root = mkdtempSync(join(tmpdir(), 'new-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  cpSync(join(TOP, site, 'content'), join(root, 'content'), { recursive: true })
  writeFileSync(join(root, 'site.config.ts'), `export { default } from '${join(TOP, site, 'site.config.ts')}'\n`)
  return root
}

const ONE_YEAR = 'tests/fixtures/sites/one-year'

test('the next publication has the promises of the one before, which continue it', () => {
  const root = copyOf(ONE_YEAR)
  expect(runScript('new', '--root', root, '2019-2020', '--from', '2018')).toEqual({
    status: 0,
    stderr: '',
    stdout: `Ett utkast finns i content/2019-2020.
3 löften fortsätter från 2018, med åtaganden och översättningar.
Börja med publication.yaml; överst står vad som ska göras. npm start visar utkastet medan du skriver.
npm run check kontrollerar det du skriver. Utkastet publiceras inte förrän state är published.
`,
  })
  const promise = readFileSync(join(root, 'content/2019-2020/promises/grannsamverkan.md'), 'utf8')
  expect(promise).toContain('continues:\n  - promise: 2018/grannsamverkan\n    change: unchanged\n')
})

test('tells programs what it has made', () => {
  const root = copyOf(ONE_YEAR)
  const { stdout } = runScript('new', '--root', root, '2019', '--from', '2018', '--format', 'json')
  const { made } = JSON.parse(stdout)
  expect(made).toMatchObject({ id: '2019', from: '2018', folder: 'content/2019', promises: 3 })
  for (const path of made.files) expect(readFileSync(join(root, 'content/2019', path), 'utf8')).not.toBe('')
})

test('a folder that is there is left as it is', () => {
  const root = copyOf(ONE_YEAR)
  const before = readFileSync(join(root, 'content/2018/publication.yaml'), 'utf8')
  expect(runScript('new', '--root', root, '2018')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'content/2018 finns redan och har inte rörts. Välj ett annat namn, eller fortsätt där.\n',
  })
  expect(readFileSync(join(root, 'content/2018/publication.yaml'), 'utf8')).toBe(before)
})

test('the very first publication is made beside the parties', () => {
  const root = copyOf(ONE_YEAR)
  rmSync(join(root, 'content/2018'), { recursive: true })
  expect(runScript('new', '--root', root, '2027')).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(join(root, 'content/2027'))).toEqual(['publication.yaml'])
})

test('the numbers in the name of an area are no years', () => {
  const root = copyOf(ONE_YEAR)
  expect(runScript('new', '--root', root, '2019-omrade-1900')).toMatchObject({ status: 0, stderr: '' })
})

test('with errors in the content nothing is written, and they are told', () => {
  const root = copyOf(ONE_YEAR)
  writeFileSync(join(root, 'content/2018/publication.yaml'), 'title: [\n')
  const { status, stdout } = runScript('new', '--root', root, '2019', '--from', '2018')
  expect([status, readdirSync(join(root, 'content')).includes('2019')]).toEqual([1, false])
  expect(stdout).toContain('content/2018/publication.yaml')
})

test.each([
  [[], 'Skriv vad det nya ska heta, till exempel 2019-2020.'],
  [['2019', '2020'], 'Skriv vad det nya ska heta, till exempel 2019-2020.'],
  [['nittonde'], 'nittonde kan inte vara ett medborgarlöfte. Skriv 2019, 2019-2020 eller 2019-norra-staden.'],
  [['../2019'], '../2019 kan inte vara ett medborgarlöfte. Skriv 2019, 2019-2020 eller 2019-norra-staden.'],
  [['2020-2019'], '2020-2019 slutar före det börjar. Skriv det första året först.'],
  [
    ['2019-12-31'],
    '2019-12-31 är ett datum och kan inte vara ett medborgarlöfte. Menade du uppföljningen 2019/2019-12-31?',
  ],
  [
    ['2018-06', '--from', '2018'],
    '2018-06 är ett datum och kan inte vara ett medborgarlöfte. Menade du uppföljningen 2018/2018-06?',
  ],
  [['2019', '--from', '2017'], 'Det finns inget medborgarlöfte 2017. Menade du 2018?'],
])('%j makes no sense', (words, told) => {
  const { status, stderr } = runScript('new', '--root', copyOf(ONE_YEAR), ...words)
  expect([status, stderr.split('\n')[0]]).toEqual([2, told])
})

describe.each(EVERY_SITE)('$name', async ({ root: site }) => {
  const publications = readdirSync(join(TOP, site, 'content')).filter((name) => /^\d{4}/.test(name))

  test.each(publications)('the draft that follows %s has no errors', async (from) => {
    const root = copyOf(site)
    const area = /^\d{4}(?:-\d{4})?(-.+)?$/.exec(from)?.[1] ?? ''
    expect(runScript('new', '--root', root, `2091-2092${area}`, '--from', from)).toMatchObject({
      status: 0,
      stderr: '',
    })
    const { site: settings } = await readConfig(root)
    if (settings === null) throw new Error('The settings cannot be read.')
    const { problems } = await checkContent(root, settings, '2026-11-25')
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('reports begun on all of them have nothing wrong with them but that they are empty', async () => {
    const root = copyOf(site)
    const { site: settings } = await readConfig(root)
    if (settings === null) throw new Error('The settings cannot be read.')
    const warnings = async () => {
      const { problems } = await checkContent(root, settings, '2026-11-25')
      return problems.filter(({ level }) => level !== 'acknowledged').map(({ rule }) => rule)
    }
    const before = await warnings()
    const begun = publications.map((one) => makeReport(root, settings, '2026-11-25', `${one}/2026-11-24`))
    const asked = (await Promise.all(begun)).reduce((sum, { made }) => sum + (made?.asked ?? 0), 0)
    const after = await warnings()
    expect(after.filter((rule) => rule === 'structure/empty-outcome')).toHaveLength(asked)
    // What is not sealed yet is told once nothing keeps it from being sealed.
    const others = after.filter((rule) => !rule.startsWith('structure/empty-'))
    expect(others).toEqual(before.filter((rule) => rule !== 'seal/unsealed'))
  })
})

describe('a report', () => {
  test('is begun as a form, which the check refuses until it is filled in', () => {
    const root = copyOf(ONE_YEAR)
    expect(runScript('new', '--root', root, '2018/2019-01-15')).toEqual({
      status: 0,
      stderr: '',
      stdout: `content/2018/reports/2019-01-15.yaml väntar på att fyllas i, med 2 åtaganden att redovisa.
1 åtagande är utelämnat, för en tidigare uppföljning säger hur det slutade.
Överst i filen står vad som ska göras. Kontrollen säger ifrån tills minst en punkt är ifylld: annars blir uppföljningen offentlig utan innehåll.
Blir den inte klar nu, så skriv under published den dag då den ska bli offentlig.
`,
    })
    const { stdout } = runScript('check', '--root', root, '--format', 'json')
    const rules = (JSON.parse(stdout) as readonly { readonly rule: string }[]).map(({ rule }) => rule)
    expect(rules).toEqual(['structure/empty-report', 'structure/empty-outcome', 'structure/empty-outcome'])
  })

  test('tells programs what has been made', () => {
    const { stdout } = runScript('new', '--root', copyOf(ONE_YEAR), '2018/undated', '--format', 'json')
    expect(JSON.parse(stdout)).toEqual({
      made: { id: '2018/undated', file: 'content/2018/reports/undated.yaml', asked: 2, settled: 1 },
      problems: [],
    })
  })

  test('of one party is called after its day and the party', () => {
    const root = copyOf(ONE_YEAR)
    const { stdout } = runScript('new', '--root', root, '2018/2018-12-31-polis', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ made: { file: 'content/2018/reports/2018-12-31-polis.yaml' } })
    expect(readFileSync(join(root, 'content/2018/reports/2018-12-31-polis.yaml'), 'utf8')).toContain('by:\n  - polis\n')
    const { status } = runScript('check', '--root', root)
    expect(status, 'nothing is filled in').toBe(1)
  })

  test('that waits to be filled in is in the way of nothing else that is begun', () => {
    const root = copyOf(ONE_YEAR)
    const begin = (...words: readonly string[]) => runScript('new', '--root', root, ...words).status
    expect(begin('2018/2018-12-31-polis')).toBe(0)
    expect(begin('2018/2018-12-31-kommun')).toBe(0)
    expect(begin('2019', '--from', '2018')).toBe(0)
  })

  test('that is there is left as it is', () => {
    const root = copyOf(ONE_YEAR)
    const file = join(root, 'content/2018/reports/2018-12-31.yaml')
    const before = readFileSync(file, 'utf8')
    const { status, stderr } = runScript('new', '--root', root, '2018/2018-12-31')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^content\/2018\/reports\/2018-12-31\.yaml finns redan och har inte rörts\./)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test.each([
    { words: ['2018/jul'], status: 2, message: '2018/jul kan inte vara en uppföljning.' },
    { words: ['2018/2018-12-31/a'], status: 2, message: 'kan inte vara ett medborgarlöfte.' },
    { words: ['2081/2018-12-31'], status: 2, message: 'Det finns inget medborgarlöfte 2081. Menade du 2018?' },
    { words: ['2018/2019-01-15', '--from', '2018'], status: 2, message: 'En uppföljning tar inget --from' },
    { words: ['2018/2015-01-01'], status: 1, message: '2015-01-01 är före perioden: 2018 börjar 2018-01-01.' },
    { words: ['2018/2017-12'], status: 1, message: 'tidigast 2018-01-01.' },
    { words: ['2018/9999-01-01'], status: 1, message: '9999-01-01 har inte varit än' },
  ])('$words cannot be begun', ({ words, status, message }) => {
    const root = copyOf(ONE_YEAR)
    const run = runScript('new', '--root', root, ...words)
    expect(run).toMatchObject({ status, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(readdirSync(join(root, 'content/2018/reports'))).toEqual(['2018-12-31.yaml'])
  })

  test('is not begun while the content has errors', () => {
    const root = copyOf(ONE_YEAR)
    writeFileSync(join(root, 'content/2018/commitments.yaml'), '- id: x\n')
    expect(runScript('new', '--root', root, '2018/2019-01-15').status).toBe(1)
    expect(readdirSync(join(root, 'content/2018/reports'))).toEqual(['2018-12-31.yaml'])
  })
})
