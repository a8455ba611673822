// Nothing that is not public yet on the day reaches anything that is: neither the site nor a package of it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Day } from '../scripts/model/dates.ts'
import { buildSite } from '../scripts/pipeline/build/build-site.ts'
import { loadArchive } from '../scripts/pipeline/load/load-archive.ts'
import { makePackage } from '../scripts/pipeline/make-package.ts'
import { filesIn } from './helpers/built-site.ts'
import { pdfFiles, pdfText } from './helpers/read-pdf.ts'
import { runScript } from './helpers/run-script.ts'
import { siteConfig } from './helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from './helpers/write-site.ts'

// No word of any language, so that it is found wherever it gets to.
const SECRET = 'qwxzhemlig'
const DAY = '2019-06-01'
const site = siteConfig({ languages: ['sv'] })

const settings = { 'site.config.ts': `export default ${JSON.stringify(site)}\n` }
const publication = VALID_FILES['content/2018/publication.yaml']
const report = (...lines: readonly string[]) => ({
  'content/2018/reports/2018-12-31.yaml': ['title: Uppföljning', 'by: [kommun]', ...lines, ''].join('\n'),
})
const bilaga = { 'content/2018/files/bilaga.txt': SECRET }

const withSurvey = {
  'content/2018/publication.yaml': `${publication}surveys: [2018/dialog]\n`,
  'content/2018/promises/grannsamverkan.md':
    '---\ntitle: Grannsamverkan\ntheme: hemma\nbecause: [2018/dialog#svar, 2018/dialog#fraga]\n---\nVi utbildar.\n',
  'content/2018/surveys/dialog.yaml': [
    `title: Dialog ${SECRET}`,
    `published: ${DAY}`,
    `questions: [{ id: fraga, text: ${SECRET}?, base: 90, answers: [{ text: ${SECRET}, share: 90 }] }]`,
    `findings: [{ id: svar, text: ${SECRET} }]`,
    '',
  ].join('\n'),
}

/** What 2019 alone uses, in files that all share. */
const withNames = {
  'content/parties.yaml': [
    '# Kommunen först.',
    '- { id: kommun, name: Kommunen, kind: municipality }',
    `- { id: ${SECRET}, name: Bolaget ${SECRET}, kind: company, part-of: ${SECRET}-gruppen }`,
    `- { id: ${SECRET}-gruppen, name: Gruppen ${SECRET}, kind: company }`,
    '',
  ].join('\n'),
  'content/areas.yaml': `- { id: ${SECRET}, name: Torget ${SECRET}, kind: place }\n`,
  'content/units.yaml': `- { unit: ${SECRET}, one: ${SECRET}, many: ${SECRET}er }\n`,
  'content/redirects.yaml': `- { from: /gammalt/, to: /2019/loften/${SECRET}/ }\n- { from: /parten/, to: /parter/${SECRET}/ }\n`,
  'content/2019/publication.yaml': publication
    .replaceAll('2018', '2019')
    .replace('published', `published\npublished: ${DAY}`)
    .replace('[kommun]', `[kommun, ${SECRET}]`),
  [`content/2019/promises/${SECRET}.md`]: `---\ntitle: Nytt\ntheme: hemma\nplaces: [${SECRET}]\n---\nVi lovar.\n`,
  'content/2019/commitments.yaml': `- { id: nytt, promise: ${SECRET}, text: Nytt, by: [${SECRET}], target: { at-least: 2, unit: ${SECRET} } }\n`,
}

/** All that can be read in the file, whichever way it is packed. */
function textOf(path: string): string {
  const bytes = readFileSync(path)
  if (extname(path) === '.pdf') return [pdfText(bytes), ...pdfFiles(bytes).values()].join('\n')
  // Pagefind packs its index.
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString() : bytes.toString()
}

const isSecret = (text: string) => text.toLowerCase().includes(SECRET)

/** The files of the site and of the package of 2018 in which the secret word stands, or stood in their names. */
async function leaksOn(asOf: Day, content: SiteFiles): Promise<readonly string[]> {
  const root = await writeSite(content)
  const out = join(root, 'dist')
  const order = { root, site, asOf, today: asOf, progress: () => {} }
  const { built, problems } = await buildSite({ ...order, out, makeAll: true, stopwatch: () => 0 })
  expect(built, JSON.stringify(problems)).not.toBeNull()
  const folder = mkdtempSync(join(tmpdir(), 'embargo-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { made } = await makePackage({ ...order, out: folder, id: '2018' })
  const onSite = filesIn(out).filter((path) => isSecret(path) || isSecret(textOf(join(out, path))))
  return [...onSite, ...(isSecret(readFileSync(made?.path ?? '').toString()) ? ['package'] : [])]
}

test.each<{ name: string; content: SiteFiles; seen: readonly string[] }>([
  {
    name: 'a survey',
    content: withSurvey,
    seen: ['2018/undersokningar/dialog/index.html', '2018/loften/grannsamverkan/index.html', 'data/archive.json'],
  },
  {
    name: 'a file that only a report leads to',
    content: {
      ...bilaga,
      ...report(
        `published: ${DAY}`,
        'sources: [{ title: Bilaga, url: https://medborgarloften.test/2018/files/bilaga.txt }]',
      ),
    },
    seen: ['2018/files/bilaga.txt'],
  },
  {
    name: 'a file that only a publication to come leads to',
    content: {
      ...bilaga,
      ...withNames,
      'content/2019/foreword.md': 'Läs [bilagan](https://medborgarloften.test/2018/files/bilaga.txt).\n',
    },
    seen: ['2018/files/bilaga.txt'],
  },
  {
    name: 'a name that only a publication to come uses',
    content: withNames,
    seen: [`parter/${SECRET}/index.html`, `parter/${SECRET}-gruppen/index.html`, `platser/${SECRET}/index.html`],
  },
])(
  'until its day, $name is in no file of the site or of a package',
  async ({ content, seen }) => {
    const all = { ...VALID_FILES, ...settings, ...content }
    expect(await leaksOn('2019-05-31', all)).toEqual([])
    expect(await leaksOn(DAY, all)).toEqual(expect.arrayContaining([...seen, 'package']))
  },
  60_000,
)

describe('what has been sealed', () => {
  const address = 'sources: [{ title: Bilaga, url: https://medborgarloften.test/2018/files/bilaga.txt }]'
  const files = { ...VALID_FILES, ...settings, ...bilaga }
  const sealed = async (content: SiteFiles) => {
    const root = await writeSite(content)
    expect(runScript('seal', '--root', root, '2018')).toMatchObject({ status: 0, stderr: '' })
    return root
  }
  const publicOn = async (root: string, asOf: Day) => {
    const { archive, problems } = await loadArchive(root, site, { asOf, today: '2999-01-01' })
    expect(archive, JSON.stringify(problems)).not.toBeNull()
    return archive?.publications[0]
  }

  test('stays where it is when something to come leads to it too', async () => {
    const root = await sealed(files)
    mkdirSync(join(root, 'content/2018/reports'))
    for (const [path, text] of Object.entries(report('published: 2998-01-01', address)))
      writeFileSync(join(root, path), text)
    expect((await publicOn(root, '2997-01-01'))?.attachments).toHaveLength(1)
  })

  test('is not told as withdrawn on days before it was published, nor is its correction', async () => {
    const root = await sealed({ ...files, ...report('published: 2019-02-01', address) })
    const reported = join(root, 'content/2018/reports/2018-12-31.yaml')
    writeFileSync(reported, readFileSync(reported, 'utf8').replace('Uppföljning', 'Årets uppföljning'))
    writeFileSync(
      join(root, 'content/2018/corrections.yaml'),
      '- { id: r1, date: 2998-01-01, kind: language, concerns: 2018/2018-12-31, what: a, why: b,\n' +
        '    changes: [{ field: title, before: Uppföljning, after: Årets uppföljning }] }\n',
    )
    expect(await publicOn(root, '2019-01-31')).toMatchObject({ attachments: [], corrections: [] })
    expect((await publicOn(root, '2019-02-01'))?.corrections).toMatchObject([{ concerns: { kind: 'report' } }])
  })
})
