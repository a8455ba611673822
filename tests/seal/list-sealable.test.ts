import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../scripts/content/read-record.ts'
import { fingerprintOf } from '../../scripts/model/canonical-json.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { listSealable } from '../../scripts/seal/list-sealable.ts'
import type { SealableItem } from '../../scripts/seal/sealable-item.ts'
import { siteConfig } from '../helpers/site-config.ts'

/** What would be sealed of files with these texts. */
function sealable(
  files: Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, string>> = {},
): readonly SealableItem[] {
  const { report } = collectProblems()
  const texts = [
    ...Object.entries(files).map(([path, text]) => [`2018/${path}`, text] as const),
    ...Object.entries(elsewhere),
  ]
  const records = texts.map(([path, text]) => readRecord(`content/${path}`, Buffer.from(text), report))
  const loaded = {
    records,
    hashes: new Map(),
    inLfs: new Map(),
    withLf: new Map(),
    lineEnds: new Map(),
    seals: new Map(),
    fingerprint: '',
    problems: [],
  }
  return listSealable(loaded, siteConfig()).flatMap(({ items }) => items)
}

const fingerprints = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(sealable(files).map((item) => [`${item.kind} ${item.item}`, fingerprintOf(item.content)]))

const COMMITMENTS = '- id: moten\n  promise: grannar\n  text: Möten\n  by: [kommun]\n'
const PROMISE = '---\ntitle: Grannar\ntheme: hemma\n---\nVi ordnar möten.\n'
const FILES = {
  'publication.yaml':
    'title: { sv: Löfte, en: Promise }\nperiod: { from: 2018, to: null }\nstate: published\nthemes: []\n',
  'foreword.md': 'Välkommen.\n',
  'promises/grannar.md': PROMISE,
  'promises/grannar.en.md': '---\ntitle: Neighbours\n---\nWe hold meetings.\n',
  'commitments.yaml': COMMITMENTS,
}

test('every item has its own files, translations and addresses', () => {
  expect(sealable(FILES)).toMatchObject([
    { item: '2018', content: { period: { from: 2018, to: null }, foreword: { text: 'Välkommen.' } } },
    {
      item: '2018/grannar',
      addresses: ['/2018/loften/grannar/', '/en/2018/promises/grannar/'],
      content: { text: 'Vi ordnar möten.', translations: { en: { title: 'Neighbours', text: 'We hold meetings.' } } },
    },
    { item: '2018/grannar/moten', content: { by: ['kommun'] }, addresses: [] },
  ])
})

describe('a file in files/', () => {
  const links = '[a](files/bilaga.txt)'
  const address = 'sources: [{ title: a, url: https://loften.test/2018/files/bilaga.txt }]\n'
  const report = (day: string) => `title: Uppföljning\nby: [kommun]\n${day}${address}`
  const dayOf = (files: Readonly<Record<string, string>>, elsewhere: Readonly<Record<string, string>> = {}) =>
    sealable({ ...FILES, ...files, 'files/bilaga.txt': 'x' }, elsewhere).find(({ kind }) => kind === 'file')?.published

  test('that nothing, or a text without a day, leads to is published with its publication', () => {
    const files = { 'reports/2018-12-31.yaml': report('published: 2019-02-01\n') }
    expect(dayOf({})).toBeNull()
    expect(dayOf({ ...files, 'foreword.md': links })).toBeNull()
    expect(dayOf({ 'reports/2018-12-31.yaml': report('') })).toBeNull()
  })

  test('that only dated reports and surveys lead to is published with the first of them', () => {
    const first = { 'reports/2018-12-31.yaml': report('published: 2019-02-01\n') }
    expect(dayOf(first)).toBe('2019-02-01')
    expect(dayOf({ ...first, 'surveys/dialog.yaml': `title: Dialog\npublished: 2018-11\n${address}` })).toBe('2018-11')
  })

  test.each([
    { state: 'published', more: '', day: null },
    { state: 'published', more: 'published: 2019-02-01\n', day: '2019-02-01' },
    { state: 'draft', more: 'published: 2019-02-01\n', day: '9999' },
  ])('that only another publication leads to waits for it: $state $more', ({ state, more, day }) => {
    expect(dayOf({}, { '2019/publication.yaml': `title: Löfte\nstate: ${state}\n${more}${address}` })).toBe(day)
  })

  test('that only a translation under way leads to waits for it', () => {
    expect(dayOf({ 'promises/grannar.en.md': `---\ntitle: Neighbours\n---\n${links}\n` })).toBeNull()
    expect(dayOf({ 'promises/grannar.de.md': `---\ntitle: Nachbarn\n---\n${links}\n` })).toBe('9999')
  })
})

describe('what says nothing may change', () => {
  test.each([
    {
      name: 'the order of fields',
      files: { 'commitments.yaml': '- by: [kommun]\n  text: Möten\n  promise: grannar\n  id: moten\n' },
    },
    {
      name: 'comments and layout',
      files: {
        'commitments.yaml':
          '# Anteckning\n-   id:   moten\n    promise: grannar\n    text: "Möten"\n    by:\n      - kommun\n',
      },
    },
    { name: 'line ends', files: { 'promises/grannar.md': PROMISE.replaceAll('\n', '\r\n') } },
    { name: 'empty lines around a text', files: { 'promises/grannar.md': PROMISE.replace('Vi', '\n\nVi') } },
    { name: 'how ö is stored', files: { 'promises/grannar.md': PROMISE.replace('ö', 'o\u0308') } },
    {
      name: 'what was acknowledged',
      files: { 'commitments.yaml': `${COMMITMENTS}  allow: [{ rule: a/b, because: Ja }]\n` },
    },
    {
      name: 'the stamp of a translation',
      files: {
        'promises/grannar.en.md': '---\ntitle: Neighbours\ntranslated-from: sha256-1\n---\nWe hold meetings.\n',
      },
    },
    { name: 'naming the default language', files: { 'foreword.md': '', 'foreword.sv.md': 'Välkommen.\n' } },
  ])('$name', ({ files }) => {
    const { 'foreword.md': foreword, ...rest } = { ...FILES, ...files }
    expect(fingerprints(foreword === '' ? rest : { ...rest, 'foreword.md': foreword })).toEqual(fingerprints(FILES))
  })
})

const word = fc.constantFrom('möte', 'åtgärd', 'ö', 'kommun: polis', '- punkt', 'null', '6', ' med blank', 'rad\nrad')
const leaf = fc.oneof(word, fc.integer({ min: -9, max: 9 }), fc.boolean(), fc.constant(null))
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'title'), tie('value'), { maxKeys: 3 }),
  ),
}))
const entry = fc.dictionary(fc.constantFrom('text', 'by', 'target', 'measures'), value, { maxKeys: 4 })
const layout = fc.record({
  indent: fc.integer({ min: 2, max: 6 }),
  flowLevel: fc.integer({ min: -1, max: 3 }),
  lineWidth: fc.integer({ min: 20, max: 120 }),
  sortKeys: fc.boolean(),
})

const sealedAs = (fields: object, style: object, comment = '') => {
  const yaml = dump([{ id: 'moten', promise: 'grannar', ...fields }], style)
  return fingerprints({ 'commitments.yaml': `${comment}${yaml}` })['commitment 2018/grannar/moten']
}

test('however YAML is laid out, ordered and commented, the seal is the same', () => {
  fc.assert(
    fc.property(entry, layout, layout, (fields, one, other) => {
      const turned = Object.fromEntries(Object.entries(fields).reverse())
      return sealedAs(fields, one) === sealedAs(turned, other, '# Anteckning\n\n')
    }),
    { numRuns: 500 },
  )
})

test('whatever value changes, the seal is another', () => {
  fc.assert(
    fc.property(entry, entry, layout, (one, other, style) => {
      fc.pre(!isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))))
      return sealedAs(one, style) !== sealedAs(other, style)
    }),
    { numRuns: 500 },
  )
})
