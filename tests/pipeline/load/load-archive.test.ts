import { describe, expect, test } from 'vitest'
import type { Day } from '../../../scripts/model/dates.ts'
import { loadArchive } from '../../../scripts/pipeline/load/load-archive.ts'
import { siteConfig } from '../../helpers/site-config.ts'
import { VALID_FILES, writeSite } from '../../helpers/write-site.ts'

const publication = VALID_FILES['content/2018/publication.yaml']

describe('an old address', () => {
  const redirects = [
    ['/aldre/', '/2018/'],
    ['/gammal/', '/2019/'],
    ['/en/jamfort/', '/jamfor/2018/2019/'],
    ['/tema/', '/teman/nytt/'],
    ['/fraga/', '/2018/undersokningar/dialog/'],
    ['/part/', '/parter/bolag/'],
    ['/beslut/', '/2018/files/beslut.txt'],
  ]
  const files = {
    ...VALID_FILES,
    'content/parties.yaml': `${VALID_FILES['content/parties.yaml']}- { id: bolag, name: Bolaget, kind: company }\n`,
    'content/2018/surveys/dialog.yaml':
      'title: Dialog\npublished: 2019-06-01\nsources: [{ title: a, url: https://medborgarloften.test/2018/files/beslut.txt }]\n',
    'content/2018/files/beslut.txt': 'Beslutat.\n',
    'content/2019/publication.yaml': publication
      .replaceAll('2018', '2019')
      .replace('published', 'published\npublished: 2019-06-01')
      .replace('[kommun]', '[bolag]')
      .replace('hemma', 'nytt'),
    'content/redirects.yaml': redirects.map(([from, to]) => `- { from: ${from}, to: ${to} }\n`).join(''),
  }

  test.each([
    { asOf: '2019-05-31', audience: 'public', shown: ['/aldre/'] },
    { asOf: '2019-06-01', audience: 'public', shown: redirects.map(([from]) => from) },
    { asOf: '2019-05-31', audience: 'staff', shown: redirects.map(([from]) => from) },
  ] as const)('leads only to what is shown to $audience on $asOf', async ({ asOf, audience, shown }) => {
    const { archive, problems } = await loadArchive(await writeSite(files), siteConfig(), {
      ...{ asOf, today: '2019-05-01', audience },
    })
    expect(
      archive?.redirects.map(({ from }) => from),
      JSON.stringify(problems),
    ).toEqual(shown)
  })
})

describe('a file that publications share', () => {
  const parties = [
    '# Bolaget kommer 2019.',
    '- id: kommun',
    '  name: Kommunen',
    '  kind: municipality',
    '- { id: bolag, name: Bolaget, kind: company }',
    '',
  ].join('\n')
  const files = {
    ...VALID_FILES,
    'content/parties.yaml': parties,
    'content/units.yaml':
      '- { unit: utbildning, one: utbildning, many: utbildningar }\n- { unit: Kamera, one: kamera, many: kameror }\n',
    'content/glossary.yaml': '- { id: ord, word: Ord, explanation: Förklaring. }\n',
    'content/2019/publication.yaml': publication
      .replaceAll('2018', '2019')
      .replace('published', 'published\npublished: 2019-06-01'),
    'content/2019/promises/nytt.md': '---\ntitle: Nytt\ntheme: hemma\n---\nVi lovar.\n',
    'content/2019/commitments.yaml':
      '- { id: nytt, promise: nytt, text: Nytt, by: [bolag], target: { at-least: 2, unit: kamera } }\n',
  }
  const readOn = async (asOf: Day, path: string) => {
    const { readSharedFile } = await loadArchive(await writeSite(files), siteConfig(), { asOf, today: '2019-05-01' })
    return Buffer.from(await readSharedFile(path)).toString()
  }

  test('is as it came when all of it may be seen', async () => {
    expect(await readOn('2019-06-01', 'content/parties.yaml')).toBe(parties)
    expect(await readOn('2019-05-31', 'content/glossary.yaml')).toBe(files['content/glossary.yaml'])
  })

  test('is written anew without what may not, and without comments, which may tell of it', async () => {
    const leftOut = '# Här saknas det som bara används av något som inte var offentligt den 31 maj 2019.\n'
    expect(await readOn('2019-05-31', 'content/parties.yaml')).toBe(
      `${leftOut}- id: kommun\n  name: Kommunen\n  kind: municipality\n`,
    )
    expect(await readOn('2019-05-31', 'content/units.yaml')).toBe(
      `${leftOut}- unit: utbildning\n  one: utbildning\n  many: utbildningar\n`,
    )
  })
})
