// What has been sealed stays as it was, or says that it did not: every way to change it in silence, on a copy of the
// sealed fixture site, and what a build makes of the correction that is offered.
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { linesOfProblems } from '../scripts/pipeline/check/lines-of-problems.ts'
import { formatMessage } from '../scripts/report/format-message.ts'
import { pastesOf } from '../scripts/report/pastes-of.ts'
import type { Problem } from '../scripts/report/problem.ts'
import { checkSite } from './helpers/check-site.ts'
import { runScript } from './helpers/run-script.ts'
import { copySealedSite } from './helpers/sealed-site.ts'
import { wordsIn } from './layouts/components/render.ts'

const PROMISE = 'content/2018/promises/grannsamverkan.md'

const DRAFT = [
  'title: Medborgarlöfte 2019',
  'period: { from: 2019-01-01, to: 2019-12-31 }',
  'state: draft',
  'parties: [kommun]',
  'themes: []',
  '',
].join('\n')

const correction = (concerns: string, change: string) =>
  [
    '- id: 2019-03-02-i-skymundan',
    '  date: 2019-03-02',
    `  concerns: ${concerns}`,
    '  kind: language',
    '  what: Något är rättat.',
    '  why: Språk.',
    `  changes: [${change}]`,
    '',
  ].join('\n')
const CORRECTION_ELSEWHERE = correction(
  '2018/grannsamverkan/utbildningar',
  '{ field: target.at-least, before: 6, after: 4 }',
)
const CORRECTION_OF_STATE = correction("'2018'", '{ field: state, before: published, after: draft }')

type Site = {
  readonly root: string
  readonly edit: (path: string, from: string, to: string) => void
  readonly errors: () => Promise<readonly Problem[]>
}

async function sealedSite(): Promise<Site> {
  const root = await copySealedSite()
  return {
    root,
    edit(path, from, to) {
      const text = readFileSync(join(root, path), 'utf8')
      expect(text).toContain(from)
      writeFileSync(join(root, path), text.replace(from, to))
    },
    errors: async () => (await checkSite(root)).filter(({ level }) => level === 'error'),
  }
}

const told = (problems: readonly Problem[]) => problems.map(({ rule, place }) => `${place.file}:${place.line} ${rule}`)

function paste(root: string, problems: readonly Problem[]): void {
  for (const { file, text } of pastesOf(problems, 'sv')) appendFileSync(join(root, file), text)
}

function fillIn(root: string, path: string): void {
  const text = readFileSync(join(root, path), 'utf8')
  const filled = text
    .replaceAll('"FYLL I: vad som har ändrats"', 'Det var fel.')
    .replaceAll('"FYLL I: varför"', 'Slarv.')
  writeFileSync(join(root, path), filled)
}

test('the site as it was sealed and corrected has no errors', async () => {
  expect(await (await sealedSite()).errors()).toEqual([])
})

test('a sealed text of which git has turned the line ends is told so, with how to get it as it was', async () => {
  const { root, errors } = await sealedSite()
  const file = 'content/2017/files/undertecknat.txt'
  const text = readFileSync(join(root, file), 'utf8')
  writeFileSync(join(root, file), text.replaceAll('\n', '\r\n'))
  const [problem, ...others] = await errors()
  expect(others).toEqual([])
  expect(problem && formatMessage(problem, 'sv')).toEqual({
    message:
      'Filen `undertecknat.txt` har ändrats sedan den förseglades den 2017-01-20. Bara radsluten skiljer sig: git har bytt dem på den här datorn.',
    fix: `Lägg raden content/**/files/** -text sist i filen .gitattributes bredvid content. Ta sedan bort filen och hämta den igen: git checkout -- "${file}"`,
  })
  writeFileSync(join(root, file), `${text.replaceAll('\n', '\r\n')}Mer.\r\n`)
  expect((await errors()).map((one) => formatMessage(one, 'sv').message)).toEqual([
    'Filen `undertecknat.txt` har ändrats sedan den förseglades den 2017-01-20.',
  ])
})

test('a sealed file of which there is only the note of Git LFS has not been fetched, and has not changed', async () => {
  const { root, errors } = await sealedSite()
  const file = 'content/2017/files/undertecknat.txt'
  const sha256 = createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex')
  const pointer = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 9\n`
  writeFileSync(join(root, file), pointer(sha256))
  expect(told(await errors())).toEqual([`${file}:1 file/lfs-pointer`])
  writeFileSync(join(root, file), pointer('0'.repeat(64)))
  expect(told(await errors())).toEqual([`${file}:1 file/lfs-pointer`, `${file}:1 seal/changed`])
})

describe('it is caught, with file, line and remedy, when', () => {
  const cases: readonly {
    readonly name: string
    readonly change: (site: Site) => void
    readonly told: readonly string[]
    readonly fix: RegExp
  }[] = [
    {
      name: 'one letter of a promise changes',
      change: ({ edit }) => edit(PROMISE, 'tjuvar', 'tjuvor'),
      told: [`${PROMISE}:7 seal/changed`],
      fix: /^Ändra tillbaka, eller skriv en rättelse av 2018\/grannsamverkan i content\/2018\/corrections\.yaml\.$/,
    },
    {
      name: 'a word that a correction has put there changes once more',
      change: ({ edit }) => edit('content/2018/commitments.yaml', 'at-least: 6', 'at-least: 4'),
      told: ['content/2018/commitments.yaml:5 seal/changed'],
      fix: /^Ändra tillbaka/,
    },
    {
      name: 'a translation changes',
      change: ({ edit }) => edit('content/2018/promises/grannsamverkan.en.md', 'thieves', 'burglars'),
      told: ['content/2018/promises/grannsamverkan.en.md:5 seal/changed'],
      fix: /^Ändra tillbaka/,
    },
    {
      name: 'an attached file changes',
      change: ({ root }) => appendFileSync(join(root, 'content/2017/files/undertecknat.txt'), ' '),
      told: ['content/2017/files/undertecknat.txt:1 seal/changed'],
      fix: /2017\/files\/undertecknat\.txt/,
    },
    {
      name: 'a report is deleted',
      change: ({ root }) => rmSync(join(root, 'content/2017/reports/2017-12-31.yaml')),
      told: ['content/2017/seal.json:8 seal/missing'],
      fix: /^Återställ innehållet ur versionshanteringen, eller skriv en rättelse/,
    },
    {
      name: 'a promise is renamed',
      change({ root, edit }) {
        for (const end of ['md', 'en.md']) {
          const folder = join(root, 'content/2018/promises')
          renameSync(`${folder}/cykelvagar.${end}`, `${folder}/cykelbanor.${end}`)
        }
        edit('content/2018/commitments.yaml', 'promise: cykelvagar', 'promise: cykelbanor')
        edit('content/2018/corrections.yaml', 'x', 'x')
      },
      told: ['content/2018/promises/cykelbanor.md:2 seal/missing'],
      fix: /^Byt tillbaka namnet\./,
    },
    {
      name: 'a correction in a draft explains the change, where no reader sees it',
      change({ root, edit }) {
        edit('content/2018/commitments.yaml', 'at-least: 6', 'at-least: 4')
        mkdirSync(join(root, 'content/2019'))
        writeFileSync(join(root, 'content/2019/publication.yaml'), DRAFT)
        writeFileSync(join(root, 'content/2019/corrections.yaml'), CORRECTION_ELSEWHERE)
      },
      told: ['content/2019/corrections.yaml:3 seal/correction-elsewhere'],
      fix: /^Flytta den till content\/2018\/corrections\.yaml\./,
    },
    {
      name: 'a publication becomes a draft again, with a correction that nobody sees either',
      change({ root, edit }) {
        edit('content/2018/publication.yaml', 'state: published', 'state: draft')
        appendFileSync(join(root, 'content/2018/corrections.yaml'), CORRECTION_OF_STATE)
      },
      told: ['content/2018/publication.yaml:3 seal/unpublished'],
      fix: /^Skriv state: published igen\./,
    },
    {
      name: 'a seal is edited by hand',
      change: ({ edit }) => edit('content/2018/seal.json', 'minst fem', 'minst sju'),
      told: ['content/2018/seal.json:3 seal/edited'],
      fix: /^Hämta tillbaka filen ur versionshanteringen\./,
    },
    {
      name: 'a publication is removed',
      change({ root, edit }) {
        rmSync(join(root, 'content/2017'), { recursive: true })
        rmSync(join(root, 'content/redirects.yaml'))
        edit(
          'content/2018/publication.yaml',
          'ended:\n  - { promise: 2017/belysning, why: Alla lampor är bytta. }\n',
          '',
        )
      },
      told: [
        'content/2018/publication.yaml:1 seal/changed',
        'content/2018/seal.json:2 seal/publication-gone',
        'content/2018/seal.json:6 seal/publication-gone',
      ],
      fix: /^Hämta tillbaka content\/2017/,
    },
    {
      name: 'a correction that was sealed is rewritten',
      change: ({ edit }) => edit('content/2018/corrections.yaml', 'Sent inkomna svar räknades inte med.', 'Därför.'),
      told: ['content/2018/corrections.yaml:55 seal/correction-changed'],
      fix: /^Hämta tillbaka den som den var\./,
    },
    {
      name: 'an old address leads nowhere any more',
      change: ({ edit }) => edit('content/redirects.yaml', '- { from: /2017/loften/resecentrum/, to: /2017/ }', ''),
      told: ['content/2017/seal.json:4 seal/address-gone'],
      fix: /redirects\.yaml/,
    },
  ]
  test.each(cases)('$name', async ({ change, told: expected, fix }) => {
    const site = await sealedSite()
    change(site)
    const errors = await site.errors()
    expect(told(errors)).toEqual(expected)
    expect(errors.map((problem) => formatMessage(problem, 'sv').fix)).toContainEqual(expect.stringMatching(fix))
    expect(await linesOfProblems(site.root, errors)).toBeTypeOf('function')
  })
})

test.each(['/2017/loften/resecentrum', '/2017/loften/resecentrum/index.html'])(
  'an old address leads on, written as %s as well',
  async (from) => {
    const site = await sealedSite()
    site.edit('content/redirects.yaml', '/2017/loften/resecentrum/', from)
    expect(told(await site.errors())).toEqual([])
  },
)

describe('the correction that is offered', () => {
  test('does not do before somebody has said what and why', async () => {
    const site = await sealedSite()
    site.edit(PROMISE, 'tjuvar', 'inbrottstjuvar')
    paste(site.root, await site.errors())
    expect(new Set((await site.errors()).map(({ rule }) => rule))).toEqual(new Set(['seal/placeholder']))
    fillIn(site.root, 'content/2018/corrections.yaml')
    expect(await site.errors()).toEqual([])
  })

  test('explains this change and no other', async () => {
    const site = await sealedSite()
    site.edit(PROMISE, 'tjuvar', 'inbrottstjuvar')
    paste(site.root, await site.errors())
    fillIn(site.root, 'content/2018/corrections.yaml')
    site.edit(PROMISE, 'webbplats', 'hemsida')
    expect(told(await site.errors())).toEqual([`${PROMISE}:9 seal/changed`])
  })

  test.each([
    { name: 'a report', remove: ['content/2017/reports/2017-12-31.yaml'], files: ['content/2017/corrections.yaml'] },
    { name: 'a survey', remove: ['content/2018/surveys/dialog.yaml'], files: ['content/2018/corrections.yaml'] },
    { name: 'a file', remove: ['content/2017/files/undertecknat.txt'], files: ['content/2017/corrections.yaml'] },
  ])('tells that $name was withdrawn', async ({ remove, files }) => {
    const site = await sealedSite()
    for (const file of remove) rmSync(join(site.root, file))
    if (remove[0]?.includes('surveys')) {
      site.edit('content/2018/publication.yaml', 'surveys: [2018/dialog]\n', '')
      site.edit(PROMISE, 'because: [2018/dialog#inbrott]\n', '')
    }
    paste(site.root, await site.errors())
    for (const file of files) fillIn(site.root, file)
    expect(await site.errors()).toEqual([])
  })

  test('lets the build pass, and stands on the page with before and after', async () => {
    const site = await sealedSite()
    site.edit(PROMISE, 'tjuvar', 'inbrottstjuvar')
    const out = mkdtempSync(join(tmpdir(), 'sealed-'))
    onTestFinished(() => rmSync(out, { recursive: true }))
    const build = () => runScript('build', '--root', site.root, '--out', join(out, 'site'), '--as-of', '2030-01-01')
    expect(build().status).toBe(1)
    expect(existsSync(join(out, 'site'))).toBe(false)
    paste(site.root, await site.errors())
    fillIn(site.root, 'content/2018/corrections.yaml')
    // The build looks at the clock.
    site.edit('content/2018/corrections.yaml', 'date: 2030-01-01', 'date: 2020-01-01')
    const { status, stdout } = build()
    expect(stdout).toContain('0 fel')
    expect(status).toBe(0)
    const pageAt = (path: string) => readFileSync(join(out, 'site', path, 'index.html'), 'utf8')
    for (const path of ['2018/loften/grannsamverkan', '2018', 'rattelser']) {
      expect(wordsIn(pageAt(path))).toContain(
        'Text Före: Grannar som känner varandra gör det svårt för tjuvar. Efter: Grannar som känner varandra gör det svårt för inbrottstjuvar.',
      )
    }
    expect(wordsIn(pageAt('2018/undersokningar/dialog'))).toContain('Före: 79 Efter: 81')
    expect(wordsIn(pageAt('2017/uppfoljning'))).toContain('Före: 140 lampor är bytta. Efter: 104 lampor är bytta.')
    expect(wordsIn(pageAt('2017'))).toContain(
      'löftet Vakter på resecentrum, som inte längre finns, i Medborgarlöfte 2017',
    )
  }, 60_000)
})
