import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeRepository } from './helpers/git-repository.ts'
import { runScript, TOP } from './helpers/run-script.ts'
import { THREE_YEARS } from './helpers/three-years.ts'
import { writeSite } from './helpers/write-site.ts'

let root = ''
beforeEach(async () => {
  root = await writeSite(THREE_YEARS)
})
const compare = (...args: readonly string[]) => runScript('compare', '--root', root, ...args)

test('says the sum first, then each promise under what became of it', () => {
  expect(compare('2017', '2018')).toEqual({
    status: 0,
    stderr: '',
    stdout: `Medborgarlöfte 2018 jämfört med Medborgarlöfte 2017: 1 nytt, 1 skärpt, 1 avslutat.

NYA
  2018/cykelvagar Belysta vägar för cyklar

SKÄRPTA
  2017/grannar → 2018/grannar Grannar hjälper varandra
    beräknat: omformulerat
    orsak: Fler möten än förra året.
    text (sv): Kommunen ordnar [-sex-]{+åtta+} möten för grannar.
    åtagande 2017/grannar/moten → 2018/grannar/moten Möten med grannar: ändrat
      mål: minst 6 möten per år → minst 8 möten per år (beräknat: skärpt)

AVSLUTADE
  2017/belysning Ny belysning på cykelvägar
    avslutat i 2018 Medborgarlöfte 2018
    orsak: Lamporna är på plats.

OM MEDBORGARLÖFTET
  title (sv): Medborgarlöfte [-2017-]{+2018+}
  period: from: 2017-01-01, to: 2017-12-31, basis: stated → from: 2018-01-01, to: 2018-12-31, basis: stated
  published: 2017-01-15 → 2018-01-15
  ended: tillagt promise: 2017/belysning, why: Lamporna är på plats.
`,
  })
})

test('tells that what is declared unchanged has another condition', async () => {
  const commitments = THREE_YEARS['content/2018/commitments.yaml'].replace('by:', 'condition: om personal finns\n  by:')
  const promise = THREE_YEARS['content/2018/promises/grannar.md'].replace('strengthened', 'unchanged')
  root = await writeSite({
    ...THREE_YEARS,
    'content/2018/commitments.yaml': commitments,
    'content/2018/promises/grannar.md': promise,
  })
  const { stdout } = compare('2017', '2018')
  expect(stdout).toContain('OFÖRÄNDRADE\n  2017/grannar')
  expect(stdout).toContain('beräknat: annat villkor')
  expect(stdout).toMatch(/parterna säger oförändrat, uppgifterna visar .*annat villkor/)
  expect(stdout).toContain('condition (sv): {+om personal finns+}')
})

test('says of answers to two random samples how sure their shares are, and whether chance may be all there is', () => {
  const surveys = join(TOP, 'tests/fixtures/sites/surveys')
  const lines = (...args: readonly string[]) =>
    runScript('compare', '--root', surveys, '2017', '2018', ...args).stdout.replaceAll('\u00a0', ' ')
  expect(lines()).toContain(`
    beräknat: Ja: 65,5 % (felmarginal 62,5–68,3 %) → 62 % (felmarginal 59–65 %). Skillnaden är inom felmarginalen.
    beräknat: Nej: 34,5 % (felmarginal 31,7–37,5 %) → 29 % (felmarginal 26–32 %)
`)
  expect(lines('--lang', 'en')).toContain(
    '→ 62% (margin of error 59–65%). The difference is within the margin of error.',
  )
})

test('what is not known is not said to be nothing', async () => {
  const publication = THREE_YEARS['content/2017/publication.yaml'].replace('complete: true\n', '')
  root = await writeSite({ ...THREE_YEARS, 'content/2017/publication.yaml': publication })
  expect(compare('2017', '2018').stdout).toContain('complete: (inte känt) → true')
})

test('a text within a field that is only translated anew is not shown twice as if it had changed', async () => {
  const withAgreement = (year: '2017' | '2018', title: string) =>
    `${THREE_YEARS[`content/${year}/publication.yaml`]}agreement: { title: ${title} }\n`
  root = await writeSite({
    ...THREE_YEARS,
    'site.config.ts': THREE_YEARS['site.config.ts'].replace("languages: ['sv']", "languages: ['sv', 'en']"),
    'content/2017/publication.yaml': withAgreement('2017', 'Avtalet'),
    'content/2018/publication.yaml': withAgreement('2018', '{ sv: Avtalet, en: The agreement }'),
  })
  expect(compare('2017', '2018').stdout).toContain('agreement: title: Avtalet (ändrat på andra språk)\n')
})

test('says the same in English', () => {
  const { stdout } = compare('2017', '2018', '--lang', 'en')
  expect(stdout).toContain('Medborgarlöfte 2018 compared with Medborgarlöfte 2017: 1 new, 1 strengthened, 1 ended.')
  expect(stdout).toContain('target: at least 6 möten per year → at least 8 möten per year (computed: strengthened)')
})

test('writes Markdown for a merge request, in which words of content are words', () => {
  const { stdout } = compare('2017', '2018', '--format', 'markdown')
  expect(stdout).toContain('## Medborgarlöfte 2018 jämfört med Medborgarlöfte 2017: 1 nytt')
  expect(stdout).toContain('  - text (sv): Kommunen ordnar <del>sex</del><ins>åtta</ins> möten för grannar.')
})

test('writes JSON and nothing else', () => {
  const { status, stdout } = compare('2017', '2018', '--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    of: 'publications',
    earlier: { id: '2017' },
    later: { id: '2018' },
    summary: [
      { kind: 'new', count: 1 },
      { kind: 'strengthened', count: 1 },
      { kind: 'ended', count: 1 },
    ],
  })
})

test('offers lineage that nobody has declared as YAML, and nowhere else', () => {
  expect(
    compare('2018', '2019', '--suggest').stdout,
  ).toBe(`# Löften som liknar varandra och som ingen har sagt något om. Läs dem, och skriv in dem som stämmer i löftets fil:

# content/2019/promises/cyklar.md
# ”Vägar för cyklar ska vara belysta” ← ”Belysta vägar för cyklar”, liknar till 57 %
continues:
  - promise: 2018/cykelvagar
    change: reworded
    basis: inferred
`)
  expect(compare('2018', '2019').stdout).toContain('2 borta utan angivet skäl')
})

describe('a command line that makes no sense gives exit code 2', () => {
  test.each([
    { args: ['2017', '2081'], says: 'Det finns inget medborgarlöfte som heter 2081. Menade du 2018?' },
    { args: ['2017', 'x'], says: 'Det finns inget medborgarlöfte som heter x. De som finns: 2017, 2018, 2019' },
    { args: [], says: 'Skriv vilka två medborgarlöften som ska jämföras' },
    { args: ['2017'], says: 'Skriv vilka två medborgarlöften som ska jämföras' },
    { args: ['2017', '2018', '2019'], says: 'Skriv vilka två medborgarlöften som ska jämföras' },
  ])('$args', ({ args, says }) => {
    const { status, stdout, stderr } = compare(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})

test('content with errors gives its report and exit code 1', () => {
  const { status, stdout } = runScript('compare', '--root', 'tests/fixtures/broken/yaml-syntax', '2018', '2019')
  expect(status).toBe(1)
  expect(stdout).toContain('[yaml/syntax]')
})

describe('versions in git', () => {
  async function repository() {
    const made = await makeRepository(THREE_YEARS)
    return { ...made, compare: (...args: readonly string[]) => runScript('compare', '--root', made.folder, ...args) }
  }
  const TEXT = 'content/2018/promises/grannar.md'
  const CHANGED = `---
title: Grannar hjälper varandra
theme: tillsammans
continues:
  - { promise: 2017/grannar, change: strengthened, why: Fler möten än förra året. }
---
Kommunen ordnar nio möten för grannar.
`

  test('what has changed in the work tree since a version', async () => {
    const { write, compare: inRepository } = await repository()
    await write({ [TEXT]: CHANGED })
    expect(inRepository('main:2018').stdout).toBe(`2018 jämfört med main:2018: 1 omformulerat, 1 oförändrat.

OMFORMULERADE
  2018/grannar Grannar hjälper varandra
    text (sv): Kommunen ordnar [-åtta-]{+nio+} möten för grannar.

OFÖRÄNDRADE
  2018/cykelvagar Belysta vägar för cyklar
`)
  })

  test('one version beside another', async () => {
    const { commit, compare: inRepository } = await repository()
    await commit({ [TEXT]: CHANGED })
    expect(inRepository('main~1:2018', 'main:2018').stdout).toContain('[-åtta-]{+nio+}')
  })

  test('a version that does not exist', async () => {
    const { compare: inRepository } = await repository()
    const { status, stderr } = inRepository('mian:2018')
    expect(status).toBe(2)
    expect(stderr).toContain('Det finns ingen gren, tagg eller commit som heter mian. Menade du main?')
  })

  test('a publication that was not there then', async () => {
    const { compare: inRepository } = await repository()
    const { status, stderr } = inRepository('main:2016')
    expect(status).toBe(2)
    expect(stderr).toContain('Det finns inget medborgarlöfte som heter main:2016. Menade du 2017?')
  })

  test('sealed content that was changed is compared, and that it was sealed is told beside it', async () => {
    const sealed = await makeRepository(THREE_YEARS)
    expect(runScript('seal', '2018', '--root', sealed.folder).status).toBe(0)
    await sealed.commit({})
    await sealed.write({ [TEXT]: CHANGED })
    const args = ['compare', '--root', sealed.folder] as const
    const { status, stdout, stderr } = runScript(...args, 'HEAD:2018', '2018')
    expect(status).toBe(0)
    expect(stdout).toContain('[-åtta-]{+nio+}')
    expect(stderr).toMatch(/^Innehållet stämmer inte med sigillen \(\d fel\)\. Jämförelsen visas ändå\.\n/)
    expect(stderr).toContain('content/2018/promises/grannar.md')
    const json = runScript(...args, 'HEAD:2018', '--format', 'json')
    expect(json.status).toBe(0)
    expect(JSON.parse(json.stdout)).toMatchObject({ of: 'versions' })
    await sealed.commit({})
    expect(runScript(...args, 'HEAD~1:2018', 'HEAD:2018').stderr).toContain(
      'Innehållet i HEAD stämmer inte med sigillen',
    )
  })

  test('attachments of which history has only the notes of Git LFS are no obstacle', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`
    const { write, commit, compare: inRepository } = await repository()
    await commit({ 'content/2018/files/undertecknat.pdf': pointer })
    await write({ [TEXT]: CHANGED })
    const { status, stdout, stderr } = inRepository('main:2018')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('[-åtta-]{+nio+}')
  })

  test('a logo that is not there is no obstacle', async () => {
    const { folder, write, compare: inRepository } = await repository()
    const settings = readFileSync(join(folder, 'site.config.ts'), 'utf8')
    await write({
      [TEXT]: CHANGED,
      'site.config.ts': settings.replace('contacts:', "look: { logo: 'logo.svg' }, contacts:"),
    })
    expect(runScript('check', '--root', folder).stdout).toContain('[config/picture]')
    const { status, stdout, stderr } = inRepository('main:2018')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('[-åtta-]{+nio+}')
  })

  test('a version with errors cannot be read as it was', async () => {
    const { write, commit, compare: inRepository } = await repository()
    await commit({ [TEXT]: CHANGED.replace('tillsammans', 'ingenstans') })
    await write({ [TEXT]: CHANGED })
    const { status, stderr } = inRepository('main:2018')
    expect(status).toBe(1)
    expect(stderr).toContain('Innehållet i main kan inte läsas som det var: kontrollen hittar 1 fel i det.')
    expect(stderr).toContain('content/2018/promises/grannar.md:3')
  })
})
