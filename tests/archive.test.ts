// npm run archive, as an archivist runs it: the packages are opened with tar and checked with sha512sum.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../scripts/command/read-config.ts'
import type { SiteConfig } from '../scripts/model/site-config.ts'
import { makePackage } from '../scripts/pipeline/make-package.ts'
import { verifyPackage } from '../scripts/pipeline/verify-package.ts'
import { refusalIn } from '../scripts/report/refusal.ts'
import { readMets } from './archive/read-mets.ts'
import { filesIn } from './helpers/built-site.ts'
import { buildSite, EVERY_SITE, ONE_YEAR } from './helpers/every-site.ts'
import { runScript, scriptWords, TOP } from './helpers/run-script.ts'
import { wordsIn } from './layouts/components/render.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A copy of a site, to write in. */
function copyOf({ root }: { readonly root: string }): string {
  const copy = emptyFolder()
  cpSync(join(TOP, root, 'content'), join(copy, 'content'), { recursive: true })
  writeFileSync(join(copy, 'site.config.ts'), `export { default } from '${join(TOP, root, 'site.config.ts')}'\n`)
  return copy
}

function archive(root: string, out: string, id: string, ...words: readonly string[]) {
  return runScript('archive', '--root', root, '--out', out, '--as-of', ONE_YEAR.asOf, id, ...words)
}

/** Runs a program of the system to its end. */
function run(program: string, words: readonly string[], folder: string) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const NAME = 'medborgarlofte-2018'
const SOURCE = 'representations/source/data'
const SITE = 'representations/site/data'
const FILE = `${NAME}-${ONE_YEAR.asOf}.tar`

/** A package of the site one-year, unpacked by tar into a folder of its own. */
function unpacked(): string {
  const out = emptyFolder()
  expect(archive(ONE_YEAR.root, out, '2018')).toMatchObject({ status: 0, stderr: '' })
  expect(run('tar', ['--extract', '--file', FILE], out)).toMatchObject({ status: 0, stderr: '' })
  return join(out, NAME)
}

/** Of the commands that a text has beneath each other, those with these words among them. */
function recipeWith(words: string, text: string): string {
  return text.split('\n\n').find((part) => part.startsWith('    ') && part.includes(words)) ?? ''
}

const sha512 = (path: string) => createHash('sha512').update(readFileSync(path)).digest('hex')

describe('a package', () => {
  test('is told of with its checksum', () => {
    const out = emptyFolder()
    const { status, stdout, stderr } = archive(ONE_YEAR.root, out, '2018')
    expect([status, stderr]).toEqual([0, ''])
    expect(readdirSync(out)).toEqual([FILE])
    const [first, ...rest] = stdout.split('\n')
    expect(first).toMatch(/^Arkivpaketet finns i .*medborgarlofte-2018-2019-03-01\.tar: \d+ filer, \d,\d MB\.$/)
    expect(rest).toEqual([
      `SHA-512: ${sha512(join(out, FILE))}`,
      'Skriv summan i diariet. Med den kan vem som helst visa att paketet är detsamma.',
      '',
    ])
  })

  test('is checked as the guide says, with programs that know nothing of us', () => {
    const guide = readFileSync(join(TOP, 'content/README.md'), 'utf8')
    const [, recipe = ''] = /<!-- verify-package -->\n```sh\n([\s\S]*?)```/.exec(guide) ?? []
    const folder = unpacked()
    const check = () => run('sh', ['-e', '-c', recipe], join(folder, '..'))
    expect(check()).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'data', NAME, 'documentation/README.txt'), 'utf8')).toContain(
      `    ${recipe.trimEnd().split('\n').at(-1)}\n`,
    )
    const listed = readFileSync(join(folder, 'manifest-sha512.txt'), 'utf8').trimEnd().split('\n')
    expect(listed.map((line) => line.split('  ')[1])).toEqual(
      filesIn(folder).filter((path) => path.startsWith('data/')),
    )
  })

  test('has the pages, prints and data of the publication as the site has them', async () => {
    const [folder, built] = [join(unpacked(), 'data', NAME, SITE), await buildSite(ONE_YEAR)]
    // The table of the publication is described anew, as most of the tables of the site are not there.
    const files = filesIn(folder).filter((path) => path !== 'datapackage.json')
    const differing = files.filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(built.folder, path))),
    )
    expect(differing.filter((path) => !path.endsWith('.html'))).toEqual([])
    // But for links and the search form, the pages are the same too.
    const withoutLinks = (html: string) =>
      html.replace(/ (href|src)="[^"]*"/g, '').replace(/<search.*?<\/search>/gs, '')
    for (const path of differing) {
      const [packed, shown] = [folder, built.folder].map((from) => readFileSync(join(from, path), 'utf8'))
      expect(withoutLinks(packed ?? '')).toBe(withoutLinks(shown ?? ''))
    }
    // Nothing of the publication is left out.
    expect(files).toEqual(
      built.files.filter((path) => /^(en\/)?2018\/|^assets\/|^data\/(2018\.|publication\.)/.test(path)),
    )
  })

  test('can be read from its folder: every link leads to a file that is there, or to the web', () => {
    const folder = join(unpacked(), 'data', NAME, SITE)
    const pages = filesIn(folder).filter((path) => path.endsWith('.html'))
    const astray = pages.flatMap((page) => {
      const html = readFileSync(join(folder, page), 'utf8')
      expect(html).not.toContain('<form')
      const links = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => link)
      const near = links.filter((link) => !/^(?:#|https:|mailto:)/.test(link))
      expect(near).toContainEqual(expect.stringMatching(/assets\/site\.css$/))
      return near.filter((link) => !statSync(join(folder, page, '..', link.split('#')[0] ?? '')).isFile())
    })
    expect(astray).toEqual([])
  })

  test('tells what the columns of its table hold, and which bytes it speaks of', () => {
    const folder = join(unpacked(), 'data', NAME, SITE)
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
    expect(resources).toMatchObject([{ path: 'data/2018.csv' }, { path: 'data/2018.json' }])
    for (const { path, hash } of resources) {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
      expect(hash).toBe(`sha256:${sum}`)
    }
    const [heads] = readFileSync(join(folder, 'data/2018.csv'), 'utf8').slice(1).split('\r\n')
    const { fields, foreignKeys } = resources[0].schema
    expect(fields.map(({ name }: { name: string }) => name).join(';')).toBe(heads)
    // The tables of the whole archive are not there.
    expect(foreignKeys).toBeUndefined()
  })

  test('says how the fingerprint of the source files is worked out, and that is how', () => {
    const folder = unpacked()
    const readme = readFileSync(join(folder, 'data', NAME, 'documentation/README.txt'), 'utf8')
    const [, printed] = /Källfilernas fingeravtryck: sha256-(\w{12})\n/.exec(readme) ?? []
    expect(run('sh', ['-e', '-c', recipeWith('find .', readme)], folder).stdout.slice(0, 12)).toBe(printed)
  })

  test('has the surveys that led to it, also those that stand with another publication', () => {
    const out = emptyFolder()
    const words = ['--root', 'tests/fixtures/sites/awkward', '--out', out, '--as-of', '2026-11-25', '2021-norra-staden']
    expect(runScript('archive', ...words)).toMatchObject({ status: 0, stderr: '' })
    run('tar', ['--extract', '--file', readdirSync(out)[0] ?? ''], out)
    const data = join(out, 'medborgarlofte-2021-norra-staden/data/medborgarlofte-2021-norra-staden')
    expect(filesIn(join(data, SOURCE))).toContain('content/2019-2020/surveys/matning-2020.yaml')
    const html = readFileSync(join(data, SITE, '2021-norra-staden/loften/synlig-polis/index.html'), 'utf8')
    expect(html).toContain(' href="../../../2019-2020/undersokningar/matning-2020/index.html#trygg"')
  })

  test('has the files that the publication is written in, and the settings, byte by byte', () => {
    const folder = join(unpacked(), 'data', NAME, SOURCE)
    const files = filesIn(folder)
    expect(files).toEqual(
      expect.arrayContaining(['content/2018/publication.yaml', 'content/parties.yaml', 'site.config.ts']),
    )
    const differing = files.filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(TOP, ONE_YEAR.root, path))),
    )
    expect(differing).toEqual([])
  })

  test('has the seal of what is sealed, and the files that came with it', () => {
    const out = emptyFolder()
    const { status, stderr } = runScript('archive', '--root', 'tests/fixtures/sites/sealed', '--out', out, '2017')
    expect([status, stderr]).toEqual([0, ''])
    const listed = run('tar', ['--list', '--file', readdirSync(out)[0] ?? ''], out).stdout.split('\n')
    expect(listed).toEqual(
      expect.arrayContaining([
        `medborgarlofte-2017/data/medborgarlofte-2017/${SOURCE}/content/2017/seal.json`,
        `medborgarlofte-2017/data/medborgarlofte-2017/${SITE}/2017/files/undertecknat.txt`,
      ]),
    )
  })

  test('says how the seal is checked, which finds a line that was changed', () => {
    const out = emptyFolder()
    expect(runScript('archive', '--root', 'tests/fixtures/sites/sealed', '--out', out, '2017').status).toBe(0)
    run('tar', ['--extract', '--file', readdirSync(out)[0] ?? ''], out)
    const folder = join(out, 'medborgarlofte-2017')
    const data = join(folder, 'data/medborgarlofte-2017')
    const recipe = recipeWith('while read', readFileSync(join(data, 'documentation/README.txt'), 'utf8'))
    const check = () => run('sh', ['-c', recipe], folder)
    expect(check()).toEqual({ status: 0, stdout: '', stderr: '' })
    const seal = join(data, SOURCE, 'content/2017/seal.json')
    writeFileSync(seal, readFileSync(seal, 'utf8').replace('"title":"', '"title":"Inte '))
    expect(check().stdout).toMatch(/^[0-9a-f]{64}\n$/)
  })

  test('of an earlier day has the corrections made since, beside the words that they changed', () => {
    const out = emptyFolder()
    const words = ['--root', 'tests/fixtures/sites/sealed', '--out', out, '--as-of', '2018-02-01', '2018']
    const { status, stderr } = runScript('archive', ...words)
    expect([status, stderr]).toEqual([0, ''])
    run('tar', ['--extract', '--file', 'medborgarlofte-2018-2018-02-01.tar'], out)
    const data = join(out, NAME, 'data', NAME)
    expect(filesIn(join(data, SOURCE))).toContain('content/2018/corrections.yaml')
    const html = readFileSync(join(data, SITE, '2018/loften/grannsamverkan/index.html'), 'utf8')
    expect(wordsIn(html)).toContain('ordnar minst sex utbildningar under året')
    expect(wordsIn(html)).toContain(
      'Rättat efter den dag som visas, den 1 februari 2018. Det som visas är redan rättat.',
    )
  })

  test('is an information package, whose METS documents know every file in it', () => {
    const folder = join(unpacked(), 'data', NAME)
    const documents = filesIn(folder).filter((path) => path.endsWith('METS.xml'))
    expect(documents).toEqual(['METS.xml', 'representations/site/METS.xml', 'representations/source/METS.xml'])
    const listed = documents.flatMap((document) =>
      readMets(readFileSync(join(folder, document), 'utf8')).files.map(({ path, size, sum }) => {
        const at = join(document, '..', path)
        expect([at, statSync(join(folder, at)).size, sha512(join(folder, at))]).toEqual([at, size, sum])
        return at
      }),
    )
    expect(['METS.xml', ...listed].sort()).toEqual([...filesIn(folder)].sort())
  })

  test('has the same bytes on another machine', () => {
    const [here, there] = [emptyFolder(), emptyFolder()]
    archive(ONE_YEAR.root, here, '2018')
    const words = ['--root', copyOf(ONE_YEAR), '--out', there, '--as-of', ONE_YEAR.asOf, '2018']
    const node = ['--import', join(TOP, 'tests/helpers/other-machine.mjs'), ...scriptWords('archive', words)]
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', SOURCE_DATE_EPOCH: '' }
    expect(spawnSync(process.execPath, node, { cwd: TOP, encoding: 'utf8', env })).toMatchObject({
      status: 0,
      stderr: '',
    })
    for (const out of [here, there]) run('tar', ['--extract', '--file', FILE], out)
    // The copy has settings of its own.
    const differing = filesIn(join(here, NAME)).filter(
      (path) => sha512(join(here, NAME, path)) !== sha512(join(there, NAME, path)),
    )
    expect(differing).toEqual([
      'bag-info.txt',
      `data/${NAME}/METS.xml`,
      `data/${NAME}/representations/source/METS.xml`,
      `data/${NAME}/${SOURCE}/site.config.ts`,
      'manifest-sha512.txt',
      'tagmanifest-sha512.txt',
    ])
  })

  test('that is there already is left alone when it is the same, and when it is not', () => {
    const out = emptyFolder()
    archive(ONE_YEAR.root, out, '2018')
    const again = archive(ONE_YEAR.root, out, '2018')
    expect(again).toMatchObject({ status: 0, stderr: '' })
    expect(again.stdout).toContain('Arkivpaketet fanns redan i ')
    writeFileSync(join(out, FILE), 'något annat')
    expect(archive(ONE_YEAR.root, out, '2018')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${join(out, FILE)} finns redan med ett annat innehåll och har inte rörts. Flytta det, eller välj en annan mapp med --out.\n`,
    })
    expect(readFileSync(join(out, FILE), 'utf8')).toBe('något annat')
  })

  test('is told of to programs', () => {
    const out = emptyFolder()
    const { made, problems } = JSON.parse(archive(ONE_YEAR.root, out, '2018', '--format', 'json').stdout)
    expect(problems).toEqual([])
    expect(made).toMatchObject({ id: '2018', sha512: sha512(join(out, FILE)), wasThere: false })
  })
})

test.each(EVERY_SITE)(
  'every publication of $name can be packed, and its package is whole',
  async ({ root, asOf }) => {
    const out = emptyFolder()
    const { site } = await readConfig(join(TOP, root))
    const order = { root: join(TOP, root), out, site: site as SiteConfig, asOf, today: asOf, progress: () => {} }
    for (const id of readdirSync(join(TOP, root, 'content')).filter((name) => /^\d{4}/.test(name))) {
      const outcome = await makePackage({ ...order, id }).then(
        ({ made }) => made?.path,
        (error) => refusalIn(error)?.failure,
      )
      const path = join(out, `${order.site.documentName}-${id}-${asOf}.tar`)
      expect([path, { kind: 'package-of-unpublished', id, asOf }]).toContainEqual(outcome)
    }
    const packages = readdirSync(out)
    expect(packages).not.toEqual([])
    for (const name of packages) expect((await verifyPackage(join(out, name))).faults).toEqual([])
  },
  180_000,
)

describe('what cannot be packed', () => {
  test('is a draft', () => {
    const root = copyOf(ONE_YEAR)
    const file = join(root, 'content/2018/publication.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('state: published', 'state: draft'))
    expect(archive(root, join(root, 'ut'), '2018')).toEqual({
      status: 1,
      stdout: '',
      stderr: '2018 är inte publicerat den 2019-03-01. Det som inte är publicerat läggs inte i ett arkivpaket.\n',
    })
    expect(readdirSync(root)).not.toContain('ut')
  })

  test('is content with errors, which are told', () => {
    const root = copyOf(ONE_YEAR)
    writeFileSync(join(root, 'content/2018/publication.yaml'), 'title: [\n')
    const { status, stdout } = archive(root, join(root, 'ut'), '2018')
    expect([status, readdirSync(root).includes('ut')]).toEqual([1, false])
    expect(stdout).toContain('content/2018/publication.yaml')
  })

  test.each([
    [['tjugo'], 'Det finns inget medborgarlöfte tjugo. De som finns: 2018.'],
    [['20188'], 'Det finns inget medborgarlöfte 20188. Menade du 2018?'],
    [[], 'Skriv vilket medborgarlöfte som ska packas, till exempel 2018, eller --verify och ett paket.'],
    [['2018', '2019'], 'Skriv vilket medborgarlöfte som ska packas, till exempel 2018, eller --verify och ett paket.'],
    [
      ['2018', '--verify', 'a.tar'],
      'Skriv vilket medborgarlöfte som ska packas, till exempel 2018, eller --verify och ett paket.',
    ],
  ])('%j makes no sense', (words, told) => {
    const { status, stderr } = runScript('archive', '--root', ONE_YEAR.root, '--out', emptyFolder(), ...words)
    expect([status, stderr.split('\n')[0]]).toEqual([2, told])
  })

  test('a folder that may not be written is told of', () => {
    const out = emptyFolder()
    writeFileSync(join(out, 'en fil'), '')
    const { status, stderr } = archive(ONE_YEAR.root, join(out, 'en fil'), '2018')
    expect([status, stderr]).toEqual([
      1,
      `${join(out, 'en fil')} är ingen mapp. Ange en annan med --out. Ingenting är ändrat.\n`,
    ])
  })
})

describe('--verify', () => {
  const verify = (path: string, ...words: readonly string[]) => runScript('archive', '--verify', path, ...words)

  test('says that a package is whole, in one file or unpacked', () => {
    const folder = unpacked()
    for (const path of [folder, join(folder, '..', FILE)]) {
      const { status, stdout, stderr } = verify(path)
      expect([status, stderr]).toEqual([0, ''])
      const [whole, sum, ...rest] = stdout.trimEnd().split('\n')
      expect(whole?.replace(path, 'X')).toMatch(
        /^X är helt: \d+ filer, \d,\d MB\. Alla filer stämmer med kontrollsummorna i paketet\.$/,
      )
      const isOneFile = path.endsWith('.tar')
      expect(sum).toBe(
        isOneFile ? `SHA-512: ${createHash('sha512').update(readFileSync(path)).digest('hex')}` : undefined,
      )
      expect(rest).toEqual(
        isOneFile ? ['Jämför summan med den som står i diariet; --expect SUMMA gör det åt dig.'] : [],
      )
    }
  })

  test('holds a package against the checksum in the register, whole or its beginning', () => {
    const path = join(unpacked(), '..', FILE)
    const sum = createHash('sha512').update(readFileSync(path)).digest('hex')
    for (const kept of [sum, sum.slice(0, 12).toUpperCase(), `sha512-${sum}`]) {
      const { status, stdout } = verify(path, '--expect', kept)
      expect([status, stdout.trimEnd().split('\n').at(-1)]).toEqual([
        0,
        'Det är den summa som väntades: paketet är oförändrat.',
      ])
    }
  })

  test('a package that was packed anew is whole and not the one in the register, which fails', () => {
    const folder = unpacked()
    const path = join(folder, '..', 'nytt.tar')
    const { status: packed } = spawnSync('tar', [
      '--mtime=1999-01-01',
      '-cf',
      path,
      '-C',
      dirname(folder),
      basename(folder),
    ])
    expect(packed).toBe(0)
    const kept = createHash('sha512')
      .update(readFileSync(join(folder, '..', FILE)))
      .digest('hex')
    const { status, stdout } = verify(path, '--expect', kept, '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ expected: { sha512: kept, isSame: false }, faults: [] })
    expect(verify(path, '--expect', kept).stdout).toContain(
      `\nSumman är inte ${kept}. Paketet är ett annat än det som diariet gäller, eller så är summan fel avskriven.\n`,
    )
  })

  test.each([
    { words: ['--expect', 'abc'], told: /^--expect är abc, men ska vara det som står i diariet/ },
    {
      words: ['--expect', '0123456789ab'],
      told: /är en mapp\. Kontrollsumman i diariet gäller paketet som en enda fil/,
    },
  ])('refuses $words for a folder', ({ words, told }) => {
    const { status, stderr } = verify(unpacked(), ...words)
    expect(stderr).toMatch(told)
    expect(status).toBe(2)
  })

  test('says what is changed, lost and new, and fails', () => {
    const folder = unpacked()
    writeFileSync(join(folder, 'data', NAME, SOURCE, 'content/2018/commitments.yaml'), '[]\n')
    rmSync(join(folder, 'data', NAME, SITE, '2018/index.html'))
    writeFileSync(join(folder, 'data/nytt.txt'), 'nytt')
    expect(verify(folder)).toEqual({
      status: 1,
      stderr: '',
      stdout: `${folder} är inte som det packades: 4 fel.
  bag-info.txt anger ett annat antal filer eller en annan storlek än paketet har
  data/${NAME}/${SITE}/2018/index.html saknas
  data/${NAME}/${SOURCE}/content/2018/commitments.yaml är ändrad: kontrollsumman är en annan
  data/nytt.txt har kommit till: filen står inte i listan
Lita inte på paketet. Hämta det på nytt där det kom ifrån, eller jämför med ett annat exemplar.
`,
    })
  })

  test('says what has no checksum, so that a change of it would not show', () => {
    const folder = unpacked()
    rmSync(join(folder, 'tagmanifest-sha512.txt'))
    writeFileSync(join(folder, 'anteckning.txt'), 'nytt')
    const { status, stdout } = verify(folder)
    expect(status).toBe(0)
    expect(stdout).toContain(
      '\nUtan kontrollsumma: anteckning.txt, bag-info.txt, bagit.txt, manifest-sha512.txt. Om det har ändrats syns det inte.',
    )
  })

  test('says it to programs', () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'data'))
    const { status, stdout } = verify(folder, '--format', 'json', '--lang', 'en')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      package: { path: folder, files: 0, bytes: 0, info: [] },
      faults: [
        { kind: 'no-manifest', file: '', message: `${folder} has no list of checksums (manifest-….txt)` },
        { kind: 'no-declaration', file: 'bagit.txt', message: expect.stringContaining('bagit.txt is missing') },
        { kind: 'no-payload', file: 'data/', message: 'data/ has no files' },
      ],
    })
  })

  test.each([
    { name: 'without a site', settings: null },
    { name: 'with settings that cannot be read', settings: 'export default {' },
  ])('needs nothing but the package and the program: $name', ({ settings }) => {
    const [folder, root] = [emptyFolder(), emptyFolder()]
    mkdirSync(join(folder, 'data'))
    if (settings !== null) writeFileSync(join(root, 'site.config.ts'), settings)
    const { status, stdout, stderr } = verify(folder, '--root', root)
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain(`${folder} är inte som det packades: 3 fel.`)
  })

  test('an archive that is cut off is damaged', () => {
    const path = join(unpacked(), '..', FILE)
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.subarray(0, bytes.length / 2))
    expect(verify(path)).toEqual({
      status: 1,
      stderr: '',
      stdout: `${path} är inte som det packades: 1 fel.
  ${path} går inte att läsa till slutet: det är skadat, avbrutet eller inget tar-arkiv
Lita inte på paketet. Hämta det på nytt där det kom ifrån, eller jämför med ett annat exemplar.
`,
    })
  })

  test('says that there is no package', () => {
    const { status, stderr } = verify('finns-inte.tar')
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      `${join(TOP, 'finns-inte.tar')} finns inte. Ange ett arkivpaket: en tar-fil, eller mappen som den packades upp i.`,
    ])
  })
})
