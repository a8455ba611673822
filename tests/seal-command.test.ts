// npm run seal, as it is typed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../scripts/command/read-config.ts'
import { sealPublications } from '../scripts/pipeline/seal-publications.ts'
import { jsonProblems } from '../scripts/report/formats/format-json.ts'
import { checkSite } from './helpers/check-site.ts'
import { runScript } from './helpers/run-script.ts'
import { copySealedSite } from './helpers/sealed-site.ts'
import { siteConfig } from './helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from './helpers/write-site.ts'

const SETTINGS = { 'site.config.ts': `export default ${JSON.stringify(siteConfig())}\n` }
const PUBLICATION = 'content/2018/publication.yaml'

const siteWith = (files: SiteFiles = {}) => writeSite({ ...VALID_FILES, ...SETTINGS, ...files })
const seal = (root: string, ...args: readonly string[]) => runScript('seal', ...args, '--root', root)

describe('sealing a publication', () => {
  test('says what was sealed, and once more changes no byte', async () => {
    const root = await siteWith()
    const { status, stdout } = seal(root, '2018')
    expect(stdout).toMatch(/^2018: förseglat 1 medborgarlöfte med teman, 1 löfte, 1 åtagande, 2 namn\./)
    expect(status).toBe(0)
    const before = await readFile(join(root, 'content/2018/seal.json'))
    expect(seal(root, '2018').stdout).toContain('2018: inget nytt att försegla.')
    expect(await readFile(join(root, 'content/2018/seal.json'))).toEqual(before)
  })

  test('adds what has come since, and keeps every line', async () => {
    const root = await siteWith()
    seal(root, '2018')
    const before = readFileSync(join(root, 'content/2018/seal.json'), 'utf8').trimEnd().slice(0, -2)
    await mkdir(join(root, 'content/2018/reports'))
    await writeFile(join(root, 'content/2018/reports/2018-12-31.yaml'), 'title: Uppföljning\nby: [kommun]\n')
    await writeFile(
      join(root, 'content/2018/reports/2018-06-30.yaml'),
      'title: Halvår\nby: [kommun]\npublished: 2999\n',
    )
    const { stdout } = seal(root, '2018', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      sealed: [
        {
          publication: '2018',
          added: [{ kind: 'report', item: '2018/2018-12-31' }],
          waiting: [{ kind: 'report', item: '2018/2018-06-30' }],
        },
      ],
      problems: [],
    })
    expect(readFileSync(join(root, 'content/2018/seal.json'), 'utf8').startsWith(before)).toBe(true)
  })

  test('leaves a file to its day that only a report to come leads to', async () => {
    const root = await siteWith({
      'content/2018/files/bilaga.txt': 'x',
      'content/2018/reports/2018-06-30.yaml':
        'title: Halvår\nby: [kommun]\npublished: 2999\nsources: [{ title: a, url: https://loften.test/2018/files/bilaga.txt }]\n',
    })
    const [sealed] = JSON.parse(seal(root, '2018', '--format', 'json').stdout).sealed
    expect(sealed.waiting).toEqual([
      { kind: 'report', item: '2018/2018-06-30' },
      { kind: 'file', item: '2018/files/bilaga.txt' },
    ])
  })

  test.each([
    { name: 'a draft', text: VALID_FILES[PUBLICATION].replace('published', 'draft'), words: /är ett utkast/ },
    {
      name: 'what is published later',
      text: `${VALID_FILES[PUBLICATION]}published: 2999-01-01\n`,
      words: /publiceras först 2999-01-01/,
    },
  ])('is refused for $name', async ({ text, words }) => {
    const { status, stderr } = seal(await siteWith({ [PUBLICATION]: text }), '2018')
    expect(status).toBe(1)
    expect(stderr).toMatch(words)
  })

  test('is refused on a day before the last line that was sealed', async () => {
    const root = await siteWith()
    const { site } = await readConfig(root)
    if (site === null) throw new Error('the settings of the site are wrong')
    await sealPublications(root, site, '2031-01-15', ['2018'])
    const before = await readFile(join(root, 'content/2018/seal.json'))
    const refused = sealPublications(root, site, '2031-01-14', ['2018'])
    await expect(refused).rejects.toMatchObject({
      failure: { kind: 'seal-before-last', today: '2031-01-14', last: '2031-01-15' },
    })
    expect(await readFile(join(root, 'content/2018/seal.json'))).toEqual(before)
  })

  test('is refused while there are errors, and they are told', async () => {
    const root = await siteWith({ [PUBLICATION]: VALID_FILES[PUBLICATION].replace('kommun', 'kommunn') })
    const { status, stdout } = seal(root, '2018')
    expect(stdout).toContain('[reference/unknown-party]')
    expect(status).toBe(1)
    await expect(readFile(join(root, 'content/2018/seal.json'))).rejects.toThrow('ENOENT')
  })

  test('never seals once more what has changed', async () => {
    const root = await copySealedSite()
    await appendFile(join(root, 'content/2018/foreword.md'), 'Mer.\n')
    const before = await readFile(join(root, 'content/2018/seal.json'))
    const { status, stdout } = seal(root, '2018')
    expect(stdout).toContain('[seal/changed]')
    expect(status).toBe(1)
    expect(await readFile(join(root, 'content/2018/seal.json'))).toEqual(before)
  })
})

describe('a command line that makes no sense', () => {
  test.each([
    { args: [], words: /Skriv vad som ska förseglas/ },
    { args: ['2018', '--verify'], words: /Skriv vad som ska förseglas/ },
    { args: ['--verify', '--expect', 'abc'], words: /--expect är abc, men ska vara det som står i diariet/ },
    { args: ['2018', '--expect', '0123456789ab'], words: /--expect används tillsammans med --verify/ },
    { args: ['2081'], words: /Det finns inget medborgarlöfte 2081\. Menade du 2018\?/ },
  ])('$args', async ({ args, words }) => {
    const { status, stderr } = seal(await siteWith(), ...args)
    expect(stderr).toMatch(words)
    expect(status).toBe(2)
  })
})

describe('verifying', () => {
  test('tells every seal and the last fingerprint', async () => {
    const { status, stdout } = seal(await copySealedSite(), '--verify')
    expect(stdout).toMatch(
      /^2017: 9 rader, senast 2018-04-12, [0-9a-f]{64}\n {2}Inte förseglat än: rättelse 2017\/corrections\/2018-05-02-belysning\n {2}Inte förseglat än: namn 2017\/names\/parties\/kommun\n/,
    )
    expect(stdout).toMatch(
      /\n2018: 12 rader, .*\n {2}Inte förseglat än: namn 2018\/names\/parties\/kommun\n.*\n {2}Inte förseglat än: namn 2018\/names\/units\/utbildning\n/,
    )
    expect(stdout).toMatch(/Sigillen är hela\. Det sista fingeravtrycket är [0-9a-f]{64}\n$/)
    expect(status).toBe(0)
  })

  test('tells a date that cannot be, and does not call the seals whole', async () => {
    const root = await copySealedSite()
    const file = join(root, 'content/2017/seal.json')
    const lines = (await readFile(file, 'utf8')).split('\n')
    const index = lines.findLastIndex((line) => line.startsWith('{'))
    const entry = lines[index]?.slice('{"entry":'.length, -',"sha256":""}'.length - 64) ?? ''
    const changed = entry.replace(/"date":"[-0-9]+",(?="item")/, '"date":"1999-01-01",')
    expect(changed).not.toBe(entry)
    lines[index] = `{"entry":${changed},"sha256":"${createHash('sha256').update(changed).digest('hex')}"}`
    await writeFile(file, lines.join('\n'))
    const { status, stdout } = seal(root, '--verify')
    expect(stdout).toMatch(/Raden i sigillet har datumet 1999-01-01, men raden före skrevs den 2018-04-12\./)
    expect(stdout).not.toContain('Sigillen är hela')
    expect(stdout).toMatch(/Det sista fingeravtrycket är [0-9a-f]{64}\n/)
    expect(status).toBe(0)
  })

  test('fails, and says where, when a seal is not as it was written', async () => {
    const root = await copySealedSite()
    const file = join(root, 'content/2018/seal.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('minst fem', 'minst två'))
    const { status, stdout } = seal(root, '--verify', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ rule: 'seal/edited', file: 'content/2018/seal.json', line: 3 }],
    })
  })

  test('says so when nothing is sealed, and what is published', async () => {
    const draft = VALID_FILES[PUBLICATION].replace('published', 'draft').replaceAll('2018', '2019')
    const { stdout } = seal(await siteWith({ 'content/2019/publication.yaml': draft }), '--verify')
    expect(stdout).toBe(
      '2018: publicerat men inte förseglat. Kör npm run seal -- 2018.\n2019: inte publicerat, inte förseglat\nInget medborgarlöfte är förseglat.\n',
    )
  })
})

describe('verifying against the fingerprint that is kept elsewhere', () => {
  const fingerprintsOf = (root: string) => {
    const text = ['2017', '2018'].map((id) => readFileSync(join(root, `content/${id}/seal.json`), 'utf8')).join('\n')
    return [...text.matchAll(/"sha256":"([0-9a-f]{64})"\}(?=,?\n)/g)].map(([, sha256 = '']) => sha256)
  }
  const expectIn = (root: string, fingerprint: string, ...words: readonly string[]) =>
    seal(root, '--verify', '--expect', fingerprint, ...words)

  test('says whether it is the last one', async () => {
    const root = await copySealedSite()
    const last = fingerprintsOf(root)[8] ?? ''
    for (const form of [last, `sha256-${last}`, last.slice(0, 12), `sha256-${last.slice(0, 20).toUpperCase()}`]) {
      const { status, stdout } = expectIn(root, form)
      expect(stdout).toMatch(new RegExp(`^Fingeravtrycket ${last} är det sista i sigillen\\.\n2017: `))
      expect(stdout).toContain('Sigillen är hela.')
      expect(status).toBe(0)
    }
  })

  test('says how much has been sealed since', async () => {
    const root = await copySealedSite()
    const before = fingerprintsOf(root)[7] ?? ''
    expect(expectIn(root, before).stdout).toContain(`${before} finns i sigillen. Efter det har 1 rad tillkommit.`)
    const [first = ''] = fingerprintsOf(root)
    const { status, stdout } = expectIn(root, first, '--lang', 'en')
    expect(stdout).toContain(`The fingerprint ${first} is in the seals. 20 lines have come after it.`)
    expect(status).toBe(0)
  })

  test('fails when the end of the chain was cut off', async () => {
    const root = await copySealedSite()
    const last = fingerprintsOf(root)[8] ?? ''
    const file = join(root, 'content/2017/seal.json')
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((row) => (row.startsWith('{') ? [row.replace(/,$/, '')] : []))
    await writeFile(file, `[\n${rows.slice(0, -1).join(',\n')}\n]\n`)
    const { status, stdout } = expectIn(root, last)
    expect(stdout).toContain(`Fingeravtrycket ${last} finns inte i sigillen.`)
    expect(stdout).not.toContain('Sigillen är hela')
    expect(status).toBe(1)
    expect(JSON.parse(expectIn(root, last, '--format', 'json').stdout)).toMatchObject({
      expected: { fingerprint: last, isFound: false, later: 0 },
      problems: [],
    })
  })
})

test('--help tells what it takes', () => {
  const { status, stdout } = runScript('seal', '--help')
  expect(stdout).toContain('Användning: npm run seal -- [ord] [val]')
  expect(stdout).toContain('MEDBORGARLÖFTE …')
  expect(status).toBe(0)
})

test('a correction that would not fit once it is sealed keeps everything from being sealed: it could not be changed then', async () => {
  const root = await siteWith({
    'content/2018/corrections.yaml': [
      '- id: antal',
      '  date: 2018-03-02',
      '  concerns: 2018/grannsamverkan/utbildningar',
      '  kind: factual',
      '  what: Sex, inte fem.',
      '  why: Skrivfel.',
      // Of which field is not said.
      '  changes: [{ before: 5, after: 6 }]',
      '',
    ].join('\n'),
  })
  const { status, stdout, stderr } = seal(root, '2018')
  expect(`${stdout}${stderr}`).toContain('[seal/correction-misfit]')
  expect(status).toBe(1)
  expect(existsSync(join(root, 'content/2018/seal.json'))).toBe(false)
})

test('a promise called like the folder of files is corrected like any other', async () => {
  const root = await siteWith({
    'content/2018/promises/files.md': '---\ntitle: Filer\ntheme: hemma\n---\nVi delar filer.\n',
    'content/2018/commitments.yaml': `${VALID_FILES['content/2018/commitments.yaml']}- { id: delning, promise: files, text: Delning, by: [] }\n`,
  })
  expect(seal(root, '2018').status).toBe(0)
  const edit = async (path: string, from: string, to: string) =>
    writeFile(join(root, path), (await readFile(join(root, path), 'utf8')).replace(from, to))
  await edit('content/2018/promises/files.md', 'title: Filer', 'title: Delade filer')
  await edit('content/2018/commitments.yaml', 'text: Delning', 'text: Delade filer')
  const today = '2999-01-01'
  const offered = (await checkSite(root, today)).filter(({ level }) => level === 'error')
  expect(offered.map(({ rule }) => rule)).toEqual(['seal/changed', 'seal/changed'])
  const pasted = jsonProblems(offered, 'sv').map(({ paste }) => paste?.text ?? '')
  await writeFile(join(root, 'content/2018/corrections.yaml'), pasted.join('').replaceAll(/FYLL I: [^"]*/g, 'Rättat'))
  expect((await checkSite(root, today)).filter(({ level }) => level === 'error')).toEqual([])
})
