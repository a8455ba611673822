import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { runScript, TOP } from './helpers/run-script.ts'

let root = ''

/** A copy of the site in Swedish, Arabic and easy Swedish, to write in. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'))
  const made = root
  onTestFinished(() => rmSync(made, { recursive: true }))
  const site = join(TOP, 'tests/fixtures/sites/arabic')
  cpSync(join(site, 'content'), join(root, 'content'), { recursive: true })
  const settings = readFileSync(join(site, 'site.config.ts'), 'utf8')
  writeFileSync(join(root, 'site.config.ts'), settings.replace(/^import type .*\n/m, '').replace(/ satisfies \w+/, ''))
})

const translations = (...args: readonly string[]) => runScript('translations', '--root', root, ...args)
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

test('lists language by language what is missing and what is no longer up to date', () => {
  expect(translations()).toEqual({
    status: 0,
    stderr: '',
    stdout: `ar
  saknas     content/2018/publication.yaml:11  titeln på temat hemma
  saknas     content/2018/commitments.yaml:11  texten i åtagandet grannsamverkan/utbildningar
  inaktuell  content/2018/foreword.ar.md:2  förordet

lattlast
  saknas     content/2018/foreword.lattlast.md  förordet
  saknas     content/2018/publication.yaml:9  titeln på temat ute
  saknas     content/2018/publication.yaml:11  titeln på temat hemma
  saknas     content/2018/commitments.yaml:3  texten i åtagandet skolvagar/kontroller
  saknas     content/2018/commitments.yaml:11  texten i åtagandet grannsamverkan/utbildningar
  inaktuell  content/2018/promises/skolvagar.lattlast.md:3  löftet skolvagar

inaktuell: originalet har ändrats sedan översättningen gjordes. ostämplad: ingen vet vad den gjordes från.
När du har jämfört texterna: npm run translations -- --stamp FIL
`,
  })
})

test('tells programs the same as JSON', () => {
  const { status, stdout } = translations('--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout).translations).toContainEqual({
    language: 'lattlast',
    publication: '2018',
    part: 'promise',
    id: 'skolvagar',
    state: 'stale',
    file: 'content/2018/promises/skolvagar.lattlast.md',
    line: 3,
  })
})

test('a publication whose title is not translated is one line, as nobody can read it in that language', () => {
  const file = join(root, 'content/2018/publication.yaml')
  writeFileSync(file, textOf('content/2018/publication.yaml').replace(/ ar: [^,]+,/, ''))
  const { stdout } = translations()
  expect(stdout.split('\n\n')[0]).toBe(`ar
  saknas     content/2018/publication.yaml:1  titeln, och därmed hela medborgarlöftet
  inaktuell  content/2018/foreword.ar.md:2  förordet`)
})

test('stamps the named files, changes nothing else in them, and the check is content afterwards', () => {
  const path = 'content/2018/promises/skolvagar.lattlast.md'
  const before = textOf(path)
  expect(translations('--stamp', path, 'content/2018/foreword.ar.md')).toEqual({
    status: 0,
    stderr: '',
    stdout: `${path}  stämplad\ncontent/2018/foreword.ar.md  stämplad\n`,
  })
  const stamp = /sha256-[0-9a-f]{12}/
  expect(textOf(path)).not.toBe(before)
  expect(textOf(path).replace(stamp, '')).toBe(before.replace(stamp, ''))
  expect(runScript('check', '--root', root).stdout).toMatch(/^0 fel, 0 varningar\n/)
})

test('a changed original makes its translations stale, until all are stamped', () => {
  const original = 'content/2018/promises/grannsamverkan.md'
  writeFileSync(join(root, original), textOf(original).replace('inbrott', 'stöld'))
  const stale = 'inaktuell  content/2018/promises/grannsamverkan.ar.md:3  löftet grannsamverkan'
  expect(translations().stdout).toContain(stale)
  expect(translations('--stamp', '--all').stdout.split('\n')).toHaveLength(5)
  expect(translations().stdout).not.toContain('inaktuell')
})

test.each([
  [['--stamp', 'content/2018/promises/skolvagar.md'], 'content/2018/promises/skolvagar.md är ingen översättning'],
  [['--stamp'], 'Skriv --stamp och filerna, eller --stamp --all.'],
  [['--all'], 'Skriv --stamp och filerna, eller --stamp --all.'],
  [['content/2018/foreword.ar.md'], 'Det går inte att tolka content/2018/foreword.ar.md.'],
])('%j is a command line that makes no sense', (args, message) => {
  const { status, stdout, stderr } = translations(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('content with errors is reported, as files that cannot be read are not looked at', () => {
  writeFileSync(join(root, 'content/2018/promises/skolvagar.ar.md'), 'no front matter')
  const { status, stdout } = translations()
  expect(status).toBe(1)
  expect(stdout).toContain('[markdown/no-front-matter]')
  const json = translations('--format', 'json')
  expect(json.status).toBe(1)
  expect(JSON.parse(json.stdout).problems).toMatchObject([
    { level: 'error', file: 'content/2018/promises/skolvagar.ar.md' },
  ])
})
