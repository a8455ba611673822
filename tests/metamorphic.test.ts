// What may change without changing what a site says: how its files are written, and in which order they are found. And what a
// later day may not do: bring back how things stood before.
import { dump, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { isRead } from '../scripts/content/read-record.ts'
import type { Archive } from '../scripts/model/archive.ts'
import { standingKind } from '../scripts/model/standing.ts'
import { PERIOD_STATES, type StandingKind } from '../scripts/model/vocabulary.ts'
import { contentOf, makeSite } from './helpers/hostile-site.ts'
import { siteArchive } from './helpers/site-archive.ts'

const CONTENT = [...contentOf('awkward')]

/** All files that are made of content, without the fingerprints and sizes of the files that it is written in. */
async function saidBy(content: readonly (readonly [path: string, text: string])[]) {
  const { files, problems } = await makeSite(new Map(content))
  if (files === null) throw new Error(JSON.stringify(problems.filter(({ level }) => level === 'error')))
  return new Map([...files].map(([path, text]) => [path, text.replaceAll(/sha256[-:][0-9a-f]{12,64}/g, 'sha256')]))
}

const eachText = (rewritten: (text: string, path: string) => string) =>
  CONTENT.map(([path, text]) => [path, isRead(path) ? rewritten(text, path) : text] as const)

describe('a site says the same', async () => {
  const said = await saidBy(CONTENT)

  test.each([
    { name: 'in whichever order its files are found', content: CONTENT.toReversed() },
    { name: 'with the line ends of Windows', content: eachText((text) => text.replaceAll('\n', '\r\n')) },
    { name: 'with a byte order mark in each file', content: eachText((text) => `\uFEFF${text}`) },
    { name: 'with the fields in another order, in another style, with comments', content: eachText(rewrittenFields) },
  ])('$name', async ({ content }) => {
    const rewritten = await saidBy(content)
    const different = [...new Set([...said.keys(), ...rewritten.keys()])].filter(
      (path) => said.get(path) !== rewritten.get(path),
    )
    expect(said.size).toBeGreaterThan(100)
    expect(different).toEqual([])
  })
})

function rewrittenFields(text: string, path: string): string {
  if (path.endsWith('.yaml')) return rewrittenYaml(text)
  return text.replace(/^---\n(.*?\n)---\n/s, (_, fields: string) => `---\n${rewrittenYaml(fields)}---\n`)
}

function rewrittenYaml(text: string): string {
  return `# En anteckning\n${dump(turned(load(text)), { lineWidth: 40 }).replaceAll(/^(\w.*)$/gm, '$1 # och en till')}`
}

/** With the keys of every set of fields the other way around; the order of a list says something. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, turned(one)]),
  )
}

describe('a later day', async () => {
  const days = [
    '2015-06-01',
    '2017-06-30',
    '2018-01-01',
    '2019-12-31',
    '2021-07-01',
    '2022-02-01',
    '2024-03-01',
    '2030-01-01',
  ]
  const archives = await Promise.all(days.map((day) => siteArchive('awkward', day)))
  const following = archives.slice(1).map((later, index) => [archives[index] as Archive, later] as const)

  test('takes nothing away that could be read', () => {
    for (const [earlier, later] of following)
      expect(readableIn(later)).toEqual(expect.arrayContaining([...readableIn(earlier)]))
  })

  test('brings no earlier time of a period back', () => {
    // What has no end does not end.
    const order = PERIOD_STATES.toSorted((a, b) => rankOf(a) - rankOf(b))
    for (const [earlier, later] of following) {
      for (const { id, periodState } of earlier.publications) {
        const now = later.publications.find((one) => one.id === id)?.periodState ?? 'coming'
        expect(order.indexOf(now), id).toBeGreaterThanOrEqual(order.indexOf(periodState))
      }
    }
  })

  test('makes nothing that was reported unreported, and nothing that was due not due', () => {
    for (const [earlier, later] of following) {
      const now = new Map(commitmentsIn(later).map(({ reference, standing }) => [reference, standingKind(standing)]))
      for (const { reference, standing } of commitmentsIn(earlier)) {
        expect(progressOf(now.get(reference)), reference).toBeGreaterThanOrEqual(progressOf(standingKind(standing)))
      }
    }
  })
})

function rankOf(state: (typeof PERIOD_STATES)[number]): number {
  return { coming: 0, 'in-force': 1, 'open-ended': 1, ended: 2 }[state]
}

/** How much is known: not even due, due and not reported, reported in words, declared. */
function progressOf(standing: StandingKind | undefined): number {
  if (standing === undefined) return -1
  const undeclared: readonly StandingKind[] = ['not-due', 'not-reported', 'reported']
  const rank = undeclared.indexOf(standing)
  return rank === -1 ? undeclared.length : rank
}

function commitmentsIn({ publications }: Archive) {
  return publications.flatMap(({ promises }) => promises.flatMap(({ commitments }) => commitments))
}

function readableIn({ publications }: Archive): readonly string[] {
  return publications.flatMap(({ id, promises, surveys, reports }) => [
    id,
    ...[...promises, ...surveys].map(({ reference }) => reference),
    ...reports.map((report) => `${id}/${report.id}`),
  ])
}
