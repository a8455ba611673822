import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { filesIn, manifestOf, strayFiles } from './helpers/built-site.ts'
import { runScript, TOP } from './helpers/run-script.ts'

const SITE = 'tests/fixtures/sites/one-year'
const folder = mkdtempSync(join(tmpdir(), 'build-'))
afterAll(() => rmSync(folder, { recursive: true }))

const build = (out: string, asOf: string, ...more: readonly string[]) =>
  runScript('build', '--root', SITE, '--out', join(folder, out), '--as-of', asOf, ...more)

describe('a site without a fault', () => {
  const result = build('site', '2019-03-01')
  const out = join(folder, 'site')

  test('is built, and the summary tells what, where and how long it took', () => {
    expect(result).toMatchObject({ status: 0, stderr: '' })
    const lines = result.stdout.split('\n')
    expect(lines[0]).toBe('0 fel, 0 varningar')
    expect(lines[1]).toMatch(/^Webbplatsen finns i .*site och visar läget den 2019-03-01\.$/)
    expect(lines[2]).toMatch(/^\d+ sidor, 8 PDF-filer, \d+ filer sammanlagt\.$/)
    expect(lines[3]).toMatch(/^Det tog \d+,\d s: kontroll \d+,\d; PDF .*; sidor .*; sökregister .*\.$/)
  })

  test.each([
    'index.html',
    '2018/index.html',
    '2018/loften/grannsamverkan/index.html',
    '2018/undersokningar/dialog/index.html',
    '2018/uppfoljning/index.html',
    '2018/utskrift/index.html',
    '2018/utskrift/medborgarlofte-2018.pdf',
    '2018/utskrift/storstil/index.html',
    '2018/utskrift/medborgarlofte-2018-blad.pdf',
    '2018/utskrift/medborgarlofte-2018-arkiv.pdf',
    '2018/utskrift/medborgarlofte-2018-storstil.pdf',
    'en/index.html',
    'en/2018/promises/grannsamverkan/index.html',
    'en/2018/print/medborgarlofte-2018-en.pdf',
    'teman/hemma/index.html',
    'parter/polis/index.html',
    'lagen/not-reported/index.html',
    'sok/index.html',
    'om/index.html',
    '404.html',
    'assets/site.css',
    'assets/search.js',
    'pagefind/pagefind.js',
    'build.json',
  ])('has %s', (path) => {
    expect(existsSync(join(out, path))).toBe(true)
  })

  test('has a manifest that knows every file as it is', () => {
    const { asOf, content, counts } = manifestOf(out)
    expect({ asOf, content }).toEqual({ asOf: '2019-03-01', content: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(counts).toMatchObject({ publications: 1, promises: 3, commitments: 3, surveys: 1, reports: 1 })
    expect(counts.files).toBe(filesIn(out).length - 1)
    expect(strayFiles(out)).toEqual([])
  })

  test('is the same, byte by byte, when it is built again for the same day, with nothing kept from before', () => {
    expect(build('again', '2019-03-01', '--no-cache').status).toBe(0)
    const again = join(folder, 'again')
    expect(filesIn(again)).toEqual(filesIn(out))
    expect(manifestOf(again)).toEqual(manifestOf(out))
  })

  test('is the same when the program is started in any other folder', () => {
    const words = ['build', '--root', join(TOP, SITE), '--out', 'anywhere', '--as-of', '2019-03-01']
    const launch = [join(TOP, 'scripts/launch.mjs'), ...words]
    expect(spawnSync(process.execPath, launch, { cwd: folder, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect(manifestOf(join(folder, 'anywhere'))).toEqual(manifestOf(out))
  })

  test('says on every page, and in its style sheet, nothing that must be fetched from elsewhere', () => {
    const loaded = filesIn(out)
      .filter((path) => /\.(html|css)$/.test(path))
      .flatMap((path) => [...readFileSync(join(out, path), 'utf8').matchAll(EXTERNAL)].map(([found]) => found))
    expect(loaded).toEqual([])
  })

  test('is described to programs with --format json, and nothing else is printed', () => {
    const { stdout, stderr } = build('json', '2019-03-01', '--format', 'json')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      built: {
        pdfs: 8,
        asOf: '2019-03-01',
        files: filesIn(out).length,
        stages: expect.arrayContaining([expect.objectContaining({ stage: 'print' })]),
      },
      problems: [],
    })
  })
})

// What a browser would fetch by itself: scripts, style sheets, pictures, fonts.
const EXTERNAL =
  /<(?:script|img|iframe)[^>]*src="https?:[^"]*"|rel="stylesheet"[^>]*href="https?:[^"]*"|url\(["']?https?:[^)]*/g

describe('a site with faults', () => {
  test('is reported with exit code 1, and the earlier site stays as it was', () => {
    cpSync(join(folder, 'site'), join(folder, 'kept'), { recursive: true })
    const { status, stdout, stderr } = runScript(
      'build',
      ...['--root', 'tests/fixtures/broken/yaml-syntax', '--out', join(folder, 'kept'), '--as-of', '2020-01-01'],
    )
    const expected = readFileSync(join(TOP, 'tests/fixtures/broken/yaml-syntax/expected.txt'), 'utf8')
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: expected, stderr: '' })
    expect(manifestOf(join(folder, 'kept')).asOf).toBe('2019-03-01')
    expect(strayFiles(join(folder, 'kept'))).toEqual([])
  })

  test('makes no folder where there was none', () => {
    expect(runScript('build', '--root', 'tests/fixtures/sites/empty', '--out', join(folder, 'never')).status).toBe(1)
    expect(existsSync(join(folder, 'never'))).toBe(false)
  })

  test('as JSON: nothing was built, and why', () => {
    const { status, stdout } = runScript('build', '--root', 'tests/fixtures/sites/empty', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ built: null, problems: [{ rule: 'structure/no-publications' }] })
  })
})

test('a folder with other things in it is refused with exit code 2, and left alone', () => {
  const out = join(folder, 'pictures')
  mkdirSync(out)
  writeFileSync(join(out, 'torget.jpg'), '')
  const { status, stdout, stderr } = runScript('build', '--root', SITE, '--out', out)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(readdirSync(out)).toEqual(['torget.jpg'])
  expect(stderr).toMatch(
    /innehåller annat än en byggd webbplats och rörs inte\. Ange en ny eller tom mapp med --out, eller låt allt i den försvinna med --force\./,
  )
})

test('a folder of the program is refused with exit code 2', () => {
  const { status, stderr } = runScript('build', '--root', SITE, '--out', 'layouts', '--force')
  expect(status).toBe(2)
  expect(stderr).toContain('hör till webbplatsens eller programmets egna filer')
})
