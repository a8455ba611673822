// Names that publications share are sealed with each of them: on a copy of the sealed fixture site, with its names sealed too.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { sealPublications } from '../../scripts/pipeline/seal-publications.ts'
import { formatMessage } from '../../scripts/report/format-message.ts'
import { pastesOf } from '../../scripts/report/pastes-of.ts'
import type { Problem } from '../../scripts/report/problem.ts'
import { checkSite } from '../helpers/check-site.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'

const PARTIES = 'content/parties.yaml'
const UNITS = 'content/units.yaml'
const AREAS = 'content/areas.yaml'

type Site = {
  readonly root: string
  readonly edit: (path: string, from: string, to: string) => void
  readonly told: () => Promise<readonly string[]>
}

async function siteIn(root: string): Promise<Site> {
  return {
    root,
    edit(path, from, to) {
      const text = readFileSync(join(root, path), 'utf8')
      expect(text).toContain(from)
      writeFileSync(join(root, path), text.replace(from, to))
    },
    told: async () => told(await errorsIn(root)),
  }
}

const errorsIn = async (root: string) => (await checkSite(root)).filter(({ level }) => level === 'error')
const told = (problems: readonly Problem[]) =>
  problems.map(({ rule, place }) => `${place.file}:${place.line}:${place.column} ${rule}`)

/** With an area within another one, and a unit that is not listed. */
async function siteWithSealedNames(): Promise<Site> {
  const site = await siteIn(await copySealedSite())
  writeFileSync(
    join(site.root, AREAS),
    '- { id: staden, name: Staden, kind: district }\n- { id: torget, name: Torget, kind: place, part-of: staden }\n',
  )
  appendFileSync(
    join(site.root, 'content/2017/reports/2018-12-31.yaml'),
    [
      'title: { sv: Uppföljning, en: Follow-up }',
      'by: [kommun]',
      'also:',
      '  - text: { sv: Nya stolpar, en: New posts }',
      '    figures: [{ value: 3, unit: Stolpe, places: [torget] }]',
      '',
    ].join('\n'),
  )
  const { site: config } = await readConfig(site.root)
  if (config === null) throw new Error('The fixture has settings.')
  const { problems } = await sealPublications(site.root, config, '2030-01-01', ['2017', '2018'])
  expect(told(problems)).toEqual([])
  return site
}

test('a name that two publications have sealed is told once, with a correction for each', async () => {
  const site = await siteWithSealedNames()
  site.edit(PARTIES, 'Polisen i Ekberg', 'Polisen i Eksta')
  const errors = await errorsIn(site.root)
  expect(told(errors)).toEqual([`${PARTIES}:3:22 seal/changed`])
  expect(errors.map((problem) => formatMessage(problem, 'sv'))).toMatchObject([
    {
      message:
        '`name` hos parten `polis` var `Polisen i Ekberg` när det förseglades i 2017 och 2018, men är nu `Polisen i Eksta`.',
      fix: expect.stringMatching(
        /^Ändra tillbaka\. Har parten ändrats i verkligheten, till exempel bytt namn: .* Annars: skriv en rättelse i content\/2017\/corrections\.yaml och content\/2018\/corrections\.yaml\.$/,
      ),
    },
  ])
  const pastes = pastesOf(errors, 'sv')
  expect(pastes.map(({ file }) => file)).toEqual(['content/2017/corrections.yaml', 'content/2018/corrections.yaml'])
  for (const { file, text } of pastes) appendFileSync(join(site.root, file), text.replaceAll('FYLL I: ', ''))
  expect(await site.told()).toEqual([])
})

test('what a correction of one publication tells is still missing for the other', async () => {
  const site = await siteWithSealedNames()
  site.edit(PARTIES, 'Polisen i Ekberg', 'Polisen i Eksta')
  const [first] = pastesOf(await errorsIn(site.root), 'sv')
  appendFileSync(join(site.root, first?.file ?? ''), first?.text.replaceAll('FYLL I: ', '') ?? '')
  const errors = await errorsIn(site.root)
  expect(told(errors)).toEqual([`${PARTIES}:3:22 seal/changed`])
  expect(pastesOf(errors, 'sv').map(({ file }) => file)).toEqual(['content/2018/corrections.yaml'])
})

describe('it is told when', () => {
  const cases: readonly {
    readonly name: string
    readonly change: (site: Site) => void
    readonly told: readonly string[]
  }[] = [
    {
      name: 'a short name changes',
      change: ({ edit }) => edit(PARTIES, 'short: Polisen', 'short: Snuten'),
      told: [`${PARTIES}:3:47 seal/changed`],
    },
    {
      name: 'a party becomes part of another',
      change: ({ edit }) => edit(PARTIES, 'kind: police', 'kind: police, part-of: kommun'),
      told: [`${PARTIES}:3:79 seal/changed`],
    },
    {
      name: 'what an area is part of gets another name',
      change: ({ edit }) => edit(AREAS, 'name: Staden', 'name: Byn'),
      told: [`${AREAS}:1:23 seal/changed`],
    },
    {
      name: 'a unit gets another plural',
      change: ({ edit }) => edit(UNITS, 'many: utbildningar', 'many: kurser'),
      told: [`${UNITS}:1:46 seal/changed`],
    },
    {
      name: 'a unit that was not listed is listed',
      change: ({ root }) => appendFileSync(join(root, UNITS), '- { unit: stolpe, one: påle, many: pålar }\n'),
      told: [`${UNITS}:2:24 seal/changed`, `${UNITS}:2:36 seal/changed`],
    },
    {
      name: 'a unit is not listed any more',
      change: ({ root }) => writeFileSync(join(root, UNITS), '[]\n'),
      told: [`${UNITS}:1:1 seal/changed`, `${UNITS}:1:1 seal/changed`],
    },
    {
      name: 'there is no list of units any more, where the publication uses one',
      change: ({ root }) => rmSync(join(root, UNITS)),
      told: ['content/2018/commitments.yaml:5:32 seal/changed', 'content/2018/commitments.yaml:5:32 seal/changed'],
    },
    {
      name: 'a party is gone, by those who refer to it alone',
      change: ({ root, edit }) => {
        edit(PARTIES, '- { id: polis, name: Polisen i Ekberg, short: Polisen, kind: police }\n', '')
        expect(readFileSync(join(root, PARTIES), 'utf8')).not.toContain('polis')
      },
      told: [
        'content/2017/publication.yaml:5:19 reference/unknown-party',
        'content/2018/commitments.yaml:4:16 reference/unknown-party',
        'content/2018/publication.yaml:5:19 reference/unknown-party',
      ],
    },
  ]
  test.each(cases)('$name', async ({ change, told: expected }) => {
    const site = await siteWithSealedNames()
    change(site)
    expect(await site.told()).toEqual(expected)
  })
})

describe('nothing is told when', () => {
  const cases: readonly { readonly name: string; readonly change: (site: Site) => void }[] = [
    {
      name: 'a party gets a successor',
      change({ root, edit }) {
        edit(PARTIES, 'kind: police }', 'kind: police, to: 2029-12-31 }')
        appendFileSync(
          join(root, PARTIES),
          '- { id: polisen-eksta, name: Polisen i Eksta, kind: police, from: 2030, also-known-as: [Polisen i Ekberg] }\n',
        )
      },
    },
    {
      name: 'a party gets another address and another name to be found by',
      change: ({ edit }) =>
        edit(PARTIES, 'kind: police', 'kind: police, url: https://polisen.example/, also-known-as: [Snuten]'),
    },
    {
      name: 'names are put in another order',
      change: ({ root }) => {
        const [comment, ...lines] = readFileSync(join(root, PARTIES), 'utf8').trimEnd().split('\n')
        writeFileSync(join(root, PARTIES), `${[comment, ...lines.reverse()].join('\n')}\n`)
      },
    },
    {
      name: 'the list of names cannot be read, beside that',
      change: ({ root }) => writeFileSync(join(root, UNITS), '- { unit: [\n'),
    },
  ]
  test.each(cases)('$name', async ({ change }) => {
    const site = await siteWithSealedNames()
    change(site)
    expect((await site.told()).filter((one) => one.includes('seal/'))).toEqual([])
  })
})

test('a seal from before names were sealed stays valid, whatever they are called now', async () => {
  const site = await siteIn(await copySealedSite())
  site.edit(PARTIES, 'Polisen i Ekberg', 'Polisen i Eksta')
  expect(await site.told()).toEqual([])
})

test('a name that a correction has left unused is not missed, but its page is', async () => {
  const site = await siteWithSealedNames()
  const area = 'places: [torget]'
  site.edit('content/2017/reports/2018-12-31.yaml', `, ${area}`, '')
  for (const { file, text } of pastesOf(await errorsIn(site.root), 'sv'))
    appendFileSync(join(site.root, file), text.replaceAll('FYLL I: ', ''))
  expect(await site.told()).toEqual([])
  writeFileSync(join(site.root, AREAS), '- { id: staden, name: Staden, kind: district }\n')
  expect(new Set((await site.told()).map((one) => one.split(' ')[1]))).toEqual(new Set(['seal/address-gone']))
})

test('a correction that does not say what stood there is told alone', async () => {
  const site = await siteWithSealedNames()
  site.edit(PARTIES, 'Polisen i Ekberg', 'Polisen i Eksta')
  for (const { file, text } of pastesOf(await errorsIn(site.root), 'sv'))
    appendFileSync(join(site.root, file), text.replaceAll('FYLL I: ', '').replace('Polisen i Ekberg', 'Polisen i Berg'))
  expect(new Set((await site.told()).map((one) => one.split(' ')[1]))).toEqual(new Set(['seal/correction-misfit']))
})
