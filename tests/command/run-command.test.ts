import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AS_OF_OPTION, CHECK_FORMAT_OPTION, FORMAT_OPTION, type OptionSpecs } from '../../scripts/command/options.ts'
import { type CommandRun, executeCommand } from '../../scripts/command/run-command.ts'
import type { Surroundings } from '../../scripts/command/surroundings.ts'
import type { Problem } from '../../scripts/report/problem.ts'
import { Refusal } from '../../scripts/report/refusal.ts'
import { fakeSurroundings } from '../helpers/fake-surroundings.ts'

const ROOT = join(import.meta.dirname, '../fixtures/sites/one-year')
const OPTIONS = {
  format: FORMAT_OPTION,
  'as-of': AS_OF_OPTION,
  out: {
    type: 'string',
    value: { sv: 'MAPP', en: 'FOLDER' },
    default: 'dist',
    help: { sv: 'var webbplatsen skrivs', en: 'where the site is written' },
  },
} as const
const empty: Problem<'file/empty'> = {
  rule: 'file/empty',
  level: 'error',
  place: { file: 'content/a.yaml', line: 1, column: 1 },
  details: { kind: 'survey', isCommented: false, needed: null },
}

async function execute(args: readonly string[], run: CommandRun<typeof OPTIONS>, changes?: Partial<Surroundings>) {
  const { surroundings, written } = fakeSurroundings(['--root', ROOT, ...args], changes)
  const exitCode = await executeCommand(
    { name: 'build', purpose: { sv: 'Bygger.', en: 'Builds.' }, options: OPTIONS },
    run,
    surroundings,
  )
  return { exitCode, ...written }
}

const clean = async () => ({ problems: [], summary: 'Klart.' })

test('a command without problems shows its summary and exits with 0', async () => {
  const result = await execute([], clean)
  expect(result).toMatchObject({ exitCode: 0, out: '0 fel, 0 varningar\nKlart.\n', error: '' })
})

test('errors are reported instead of the summary, and make the exit code 1', async () => {
  const { exitCode, out } = await execute([], async () => ({ problems: [empty], summary: 'Klart.' }))
  expect(exitCode).toBe(1)
  expect(out).toContain('Filen är tom.')
  expect(out).not.toContain('Klart.')
})

test('warnings leave the exit code at 0', async () => {
  const { exitCode, out } = await execute([], async () => ({
    problems: [{ ...empty, level: 'warning' as const }],
    summary: 'Klart.',
  }))
  expect(exitCode).toBe(0)
  expect(out).toMatch(/0 fel, 1 varning\nKlart\.\n$/)
})

test('a command is given its options, the settings and the day', async () => {
  await execute(['--out', 'public', '--as-of=2018-07-01'], async ({ root, site, asOf, language }, options) => {
    expect({ root, asOf, language, out: options.out }).toEqual({
      root: ROOT,
      asOf: '2018-07-01',
      language: 'sv',
      out: 'public',
    })
    expect(site.documentName).toBe('medborgarlofte')
    return { problems: [] }
  })
})

test('JSON is all that stands on standard output when it is asked for', async () => {
  const { out, progress } = await execute(['--format', 'json'], async (context) => {
    context.progress('Skriver')
    return { problems: [empty], summary: 'Klart.' }
  })
  expect(JSON.parse(out)).toHaveLength(1)
  expect(progress).toEqual([])
})

test('a command may have JSON of its own', async () => {
  const { out } = await execute(['--format', 'json'], async () => ({ problems: [], json: { pages: 3 } }))
  expect(JSON.parse(out)).toEqual({ pages: 3 })
})

test('the report is in the language asked for', async () => {
  const { out } = await execute(['--lang', 'en'], clean)
  expect(out).toBe('0 errors, 0 warnings\nKlart.\n')
})

test('help names every option', async () => {
  const { exitCode, out } = await execute(['--help'], () => Promise.reject(new Error('must not run')))
  expect(exitCode).toBe(0)
  for (const option of ['--root MAPP', '--format text|json', '--as-of DATUM', '--out MAPP', '--debug', '--help']) {
    expect(out).toContain(option)
  }
})

test('help is in the language asked for', async () => {
  const { exitCode, out, error } = await execute(['--help', '--lang', 'en'], clean)
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' })
  expect(out).toBe(`Builds.

Usage: npm run build -- [options]

  --format text|json  how the result is printed (otherwise: text)
  --as-of DATE        the day that everything is seen from, such as 2019-02-01; otherwise SOURCE_DATE_EPOCH or today
  --out FOLDER        where the site is written (otherwise: dist)
  --root FOLDER       the folder with content/ and site.config.ts (otherwise: .)
  --lang sv|en        the language of all that is said; otherwise the default language of the site
  --debug             show where in the program an unexpected error happened
  --help              show this help
`)
})

test.each([
  [['--fromat', 'json', '--lang', 'en'], 'There is no option called --fromat. Did you mean --format?'],
  [['--lang=en', '--format', 'xml'], '--format is xml, but has to be text or json.'],
  [['--out', '--lang=en'], '--out lacks its value.'],
  [['--lang', 'en', '--debug=yes'], '--debug takes no value.'],
  [['2018', '--lang', 'en'], '2018 makes no sense here.'],
  [['--lang', 'en-GB'], '--lang is en-GB, but has to be sv or en.'],
  [['--as-of', '2018', '--lang', 'en'], '--as-of is 2018, but has to be a whole day, such as 2019-02-01.'],
])('a command line that makes no sense is told of in the language asked for: %j', async (args, message) => {
  const { exitCode, out, error } = await execute(args, clean)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(error).toBe(`${message}\nSee what can be written: npm run build -- --help\n`)
})

test('a refusal is in the language asked for, also within what it has led to', async () => {
  const refusal = new Refusal({ kind: 'disk-full', folder: '/srv' })
  const said =
    'The disk with /srv is full. Free some space, or choose another disk with --out, and try again. Nothing has been changed.\n'
  expect(await execute(['--lang', 'en'], () => Promise.reject(refusal))).toMatchObject({ exitCode: 1, error: said })
  const { exitCode, error } = await execute(['--lang', 'en'], () =>
    Promise.reject(new Error('The PDF failed.', { cause: refusal })),
  )
  expect(exitCode).toBe(1)
  expect(error).toBe(
    `The program stopped at an unexpected error: The PDF failed.\n  cause: ${said}With --debug it is shown where in the program that happened.\n`,
  )
})

test.each([
  [['--fromat', 'json'], 'Det finns inget val som heter --fromat. Menade du --format?'],
  [['--constructor'], 'Det finns inget val som heter --constructor.'],
  [['--format', 'xml'], '--format är xml, men ska vara text eller json.'],
  [['--out'], '--out saknar sitt värde.'],
  [['--out', '--debug'], '--out saknar sitt värde.'],
  [['--debug=ja'], '--debug tar inget värde.'],
  [['2018'], 'Det går inte att tolka 2018.'],
  [['--out', 'a', 'b'], 'Det går inte att tolka b.'],
  [['--as-of', '2018'], '--as-of är 2018, men ska vara en hel dag, till exempel 2019-02-01.'],
])('a command line that makes no sense gives exit code 2: %j', async (args, message) => {
  const { exitCode, out, error } = await execute(args, clean)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(error).toBe(`${message}\nSe vad som går att skriva: npm run build -- --help\n`)
})

const failing = () =>
  Promise.reject(new Error('Sidorna gick inte att skriva.', { cause: new Error('Disken är full.') }))

test('a fault of our own gives its message and its causes, and no stack', async () => {
  const { exitCode, error } = await execute([], failing)
  expect(exitCode).toBe(1)
  expect(error).toContain('Sidorna gick inte att skriva.')
  expect(error).toContain('orsak: Disken är full.')
  expect(error).not.toMatch(/^\s+at /m)
})

test('--debug shows the stack', async () => {
  expect((await execute(['--debug'], failing)).error).toMatch(/^\s+at /m)
})

test('settings that cannot be used are reported, and the command does not run', async () => {
  const root = join(import.meta.dirname, '../fixtures/broken/config-time-zone')
  const { exitCode, out } = await execute(['--root', root], () => Promise.reject(new Error('must not run')))
  expect(exitCode).toBe(1)
  expect(out).toContain('[config/time-zone]')
})

test('to programs, they are told where the command tells of problems otherwise', async () => {
  const root = join(import.meta.dirname, '../fixtures/broken/config-time-zone')
  const told = async (undone?: () => Readonly<Record<string, unknown>> | null) => {
    const { surroundings, written } = fakeSurroundings(['--root', root, '--format', 'json'])
    const head = { name: 'build', purpose: { sv: 'Bygger.', en: 'Builds.' }, options: OPTIONS }
    const run = () => Promise.reject(new Error('must not run'))
    expect(await executeCommand({ ...head, ...(undone && { undone }) }, run, surroundings)).toBe(1)
    return JSON.parse(written.out)
  }
  const problems = [expect.objectContaining({ rule: 'config/time-zone', file: 'site.config.ts' })]
  expect(await told(() => ({ built: null }))).toEqual({ built: null, problems })
  expect(await told(() => null)).toEqual(problems)
  expect(await told()).toEqual(problems)
})

test('a command may answer without looking at the content, in the language of the site', async () => {
  const { surroundings, written } = fakeSurroundings(['--root', ROOT])
  const answer = (_: unknown, language: string) => ({ text: `svar på ${language}\n`, json: { language } })
  const spec = { name: 'check', purpose: { sv: 'Granskar.', en: 'Checks.' }, options: OPTIONS, answer }
  const exitCode = await executeCommand(spec, () => Promise.reject(new Error('must not run')), surroundings)
  expect({ exitCode, out: written.out }).toEqual({ exitCode: 0, out: 'svar på sv\n' })
})

test('a choice among several is told with commas', async () => {
  const { surroundings, written } = fakeSurroundings(['--format', 'xml'])
  const spec = { name: 'check', purpose: { sv: 'Granskar.', en: 'Checks.' }, options: { format: CHECK_FORMAT_OPTION } }
  await executeCommand(spec, clean, surroundings)
  expect(written.error).toContain('--format är xml, men ska vara text, json, github eller html.')
})

test.each([
  {
    name: 'as',
    npm_config_as_of: 'true',
    said: 'npm behöll --as-of för sig självt. Skriv -- efter kommandots namn, före allt annat: npm run build -- --as-of …',
  },
  { name: 'in PowerShell', npm_config_debug: 'true', said: 'I PowerShell på Windows: npm.cmd run build -- --debug' },
  { name: 'debug', npm_config_debug: 'true', said: 'npm run build -- --debug' },
])('what npm has kept for itself is told, rather than done without: $name', async ({ said, ...env }) => {
  const { exitCode, error } = await execute([], clean, { env: { npm_lifecycle_event: 'build', ...env } })
  expect(exitCode).toBe(2)
  expect(error).toContain(said)
})

test.each([
  { word: 'en', said: 'npm run build -- --lang en' },
  { word: '2018', said: 'npm run build -- --… 2018' },
])('a word whose option npm has kept in silence is told with how to write both: $word', async ({ word, said }) => {
  const env = { npm_lifecycle_event: 'build' }
  const { exitCode, error } = await execute([word], clean, { env })
  expect(exitCode).toBe(2)
  expect(error).toContain(`Det går inte att tolka ${word}. Hörde det till ett val behöll npm det för sig självt.`)
  expect(error).toContain(said)
  expect((await execute([word], clean)).error).not.toContain('npm behöll')
})

test.each(['force', 'all'])('--%s, which npm knows as well, is told too, unless it was taken back', async (option) => {
  const options: OptionSpecs = { [option]: { type: 'boolean', help: { sv: '', en: '' } } }
  const head = { name: 'build', purpose: { sv: '', en: '' }, options }
  const runWith = async (args: readonly string[], value: string) => {
    const env = { npm_lifecycle_event: 'build', [`npm_config_${option}`]: value }
    const { surroundings, written } = fakeSurroundings(args, { env })
    return { exitCode: await executeCommand(head, clean, surroundings), ...written }
  }
  const { exitCode, error } = await runWith([], 'true')
  expect(exitCode).toBe(2)
  expect(error).toContain(`npm run build -- --${option}`)
  expect((await runWith([`--${option}`], 'true')).error).not.toContain('npm behöll')
  expect((await runWith([], '')).error).not.toContain('npm behöll')
})

test('what npm was told and has handed on is no mistake, nor what only npm knows', async () => {
  const env = { npm_lifecycle_event: 'build', npm_config_debug: 'true', npm_config_force: 'true' }
  expect((await execute(['--debug'], clean, { env })).exitCode).toBe(0)
  expect((await execute([], clean, { env: { npm_config_debug: 'true' } })).exitCode).toBe(0)
})
