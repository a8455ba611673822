// Nothing that changes in a file is missed, and nothing is made up.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ContentRecord, isRead, readRecord } from '../../../scripts/content/read-record.ts'
import { collectProblems } from '../../../scripts/report/collect-problems.ts'
import { countRows } from '../../../scripts/review/differences/change.ts'
import { compareContent } from '../../../scripts/review/differences/compare-content.ts'
import type { Version } from '../../../scripts/review/differences/version.ts'
import { filesIn } from '../../helpers/built-site.ts'
import { TOP } from '../../helpers/run-script.ts'
import { siteConfig } from '../../helpers/site-config.ts'

const MUTATIONS = Number(process.env.MUTATIONS ?? 1000)

const texts = new Map(
  filesIn(join(TOP, 'content'))
    .map((path) => `content/${path}`)
    .filter(isRead)
    .map((path) => [path, readFileSync(join(TOP, path), 'utf8')]),
)
const records = [...texts].map(([path, text]) => recordOf(path, text))
const before = versionOf(records)

function recordOf(path: string, text: string): ContentRecord {
  return readRecord(path, new TextEncoder().encode(text), collectProblems().report)
}

function versionOf(own: readonly ContentRecord[], changed: readonly string[] = []): Version {
  const hashes = new Map(own.map(({ file }) => [file.path, changed.includes(file.path) ? 'changed' : 'same']))
  const nothing = { seals: new Map(), problems: [], archive: null, addresses: new Set<string>() }
  return { site: siteConfig(), records: own, hashes, ...nothing }
}

/** What a review has to say when one file is another one. */
function changesWith(record: ContentRecord) {
  const path = record.file.path
  return compareContent(
    before,
    versionOf(
      records.map((one) => (one.file.path === path ? record : one)),
      [path],
    ),
  )
}

type Step = string | number

/** The ways to every value within a value, the whole of it first. */
function pathsIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, at) => pathsIn(item, [...path, at]))]
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))]
}

function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((found, step) => (found as Record<Step, unknown>)[step], value)
}

/** Changes one value, or what is around it; `null` when there is nothing to change in this way. */
type Mutation = { readonly name: string; readonly apply: (parent: unknown, step: Step, by: number) => boolean }

const MUTATIONS_OF_VALUES: readonly Mutation[] = [
  {
    name: 'another value',
    apply(parent, step) {
      const own = parent as Record<Step, unknown>
      const value = own[step]
      own[step] = typeof value === 'string' ? `${value}a` : typeof value === 'number' ? value + 1 : 'other'
      return true
    },
  },
  { name: 'one letter', apply: changeLetter },
  {
    name: 'no value',
    apply(parent, step) {
      const own = parent as Record<Step, unknown>
      if (own[step] === null) return false
      own[step] = null
      return true
    },
  },
  {
    name: 'gone',
    apply(parent, step) {
      if (Array.isArray(parent)) parent.splice(Number(step), 1)
      else delete (parent as Record<Step, unknown>)[step]
      return true
    },
  },
  {
    name: 'something beside it',
    apply(parent, step) {
      if (Array.isArray(parent)) parent.splice(Number(step), 0, 'new')
      else (parent as Record<Step, unknown>)[`${step}-new`] = 'new'
      return true
    },
  },
  {
    name: 'twice',
    apply(parent, step) {
      if (!Array.isArray(parent)) return false
      parent.splice(Number(step), 0, structuredClone(parent[Number(step)]))
      return true
    },
  },
  {
    name: 'another place',
    apply(parent, step, by) {
      if (!Array.isArray(parent)) return false
      const [item] = parent.splice(Number(step), 1)
      parent.splice(by % (parent.length + 1), 0, item)
      return true
    },
  },
]

function changeLetter(parent: unknown, step: Step, by: number): boolean {
  const own = parent as Record<Step, unknown>
  const text = own[step]
  if (typeof text !== 'string' || text === '') return false
  const at = by % text.length
  own[step] = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`
  return true
}

const anyMutation = fc.constantFrom(...MUTATIONS_OF_VALUES)
const withFields = records.filter(({ data }) => data !== null)

describe('what may change in our own content', () => {
  test('any single change of a value gives a row', () => {
    const single = fc.tuple(fc.constantFrom(...withFields), fc.nat(), anyMutation, fc.nat())
    fc.assert(
      fc.property(single, ([record, where, { apply }, by]) => {
        const root = { value: structuredClone(record.data?.value) }
        const paths = pathsIn(root.value).slice(1)
        const path = paths[where % paths.length]
        if (path === undefined || record.data === null) return
        const parent = valueAt(root.value, path.slice(0, -1))
        const isChange =
          apply(parent, path.at(-1) ?? '', by) && JSON.stringify(root.value) !== JSON.stringify(record.data.value)
        const changes = changesWith({ ...record, data: { ...record.data, value: root.value } })
        const rows = changes.items.reduce((sum, change) => sum + countRows(change), 0)
        if (isChange) expect(rows).toBeGreaterThanOrEqual(1)
        else expect(rows).toBe(0)
      }),
      { numRuns: MUTATIONS },
    )
  })

  test('any letter of a text gives exactly one row', () => {
    const withProse = records.filter(({ prose }) => prose !== null && prose.markdown.trim() !== '')
    fc.assert(
      fc.property(fc.constantFrom(...withProse), fc.nat(), ({ prose, ...record }, by) => {
        const changed = { markdown: prose?.markdown ?? '' }
        // A letter, as signs of Markdown and line ends may say the same in another way.
        const letters = [...changed.markdown.matchAll(/\p{L}/gu)].map(({ index }) => index)
        changeLetter(changed, 'markdown', letters[by % letters.length] ?? 0)
        const { items } = changesWith({ ...record, prose: { line: prose?.line ?? 1, markdown: changed.markdown } })
        expect(items.map(countRows)).toEqual([1])
      }),
      { numRuns: MUTATIONS / 4 },
    )
  })

  test('no change gives none', () => {
    const same = versionOf(records.map(({ file }) => recordOf(file.path, texts.get(file.path) ?? '')))
    expect(compareContent(before, same)).toEqual({ items: [], files: [], layoutOnly: [] })
  })

  test('comments, line ends and the order of fields are layout, whatever file they are in', () => {
    for (const [path, text] of texts) {
      const other = path.endsWith('.md') ? text.replace('---\n', '---\n# Kommentar\n') : `# Kommentar\n\n${text}`
      const { items, files, layoutOnly } = changesWith(recordOf(path, other.replaceAll('\n', '\r\n')))
      expect({ path, items, files, layoutOnly }).toEqual({ path, items: [], files: [], layoutOnly: [path] })
    }
  })
})
