import { describe, expect, test } from 'vitest'
import { en } from '../../../scripts/report/failures/en.ts'
import type { Failure, FailureDetails } from '../../../scripts/report/failures/failure.ts'
import { formatFailure } from '../../../scripts/report/failures/format-failure.ts'
import { sv } from '../../../scripts/report/failures/sv.ts'
import type { Problem } from '../../../scripts/report/problem.ts'
import { REPORT_LANGUAGES } from '../../../scripts/report/report-language.ts'

const EMPTY: Problem<'file/empty'> = {
  rule: 'file/empty',
  level: 'error',
  place: { file: 'content/areas.yaml', line: 7, column: 1 },
  details: { kind: 'areas', isCommented: false, needed: null },
}

// One of every kind; the compiler names what is missing. Suggestions that are `null` follow below.
const DETAILS: FailureDetails = {
  'option-unknown': { written: '--fromat', similar: 'format' },
  'option-without-value': { option: 'out' },
  'option-with-value': { option: 'debug' },
  'option-choice': { option: 'format', value: 'xml', choices: ['text', 'json', 'html'] },
  'word-unknown': { word: '2018' },
  'options-taken-by-npm': { options: ['fix', 'as-of'], command: 'check', written: '--fix --as-of …' },
  'word-left-by-npm': { word: 'json', command: 'check', written: '--format json' },
  'as-of': { value: '2018' },
  'source-date-epoch': { value: 'i går' },
  port: { value: '70000', highest: 65_535 },
  'whole-number': { option: 'runs', value: '0' },
  'whole-numbers': { option: 'promises', value: '60;1000' },
  'root-missing': { root: '/srv/webb' },
  'rule-unknown': { rule: 'field/dat', similar: 'field/date' },
  'rules-unclear': {},
  'publication-unknown': { id: '2081', similar: '2018', ids: [] },
  'side-unknown': { name: 'main:2081', similar: '2018', ids: [] },
  'sides-unclear': {},
  'new-without-name': {},
  'site-with-publication': {},
  'site-within-program': { folder: '/srv/programmet/loften' },
  'report-from-publication': {},
  'report-name': { name: '2018/jul' },
  'publication-name': { id: 'nästa' },
  'publication-date': { date: '2019-12-31', report: '2019/2019-12-31' },
  'publication-backwards': { id: '2020-2019' },
  'seal-unclear': {},
  'expect-without-verify': {},
  fingerprint: { value: 'abc' },
  'archive-unclear': {},
  'checksum-of-folder': { path: '/arkiv/paket' },
  'package-missing': { path: '/arkiv/paket.tar' },
  'stamp-unclear': {},
  'no-translation': { file: 'content/2018/publication.yaml' },
  'against-missing': {},
  'bench-unknown': { words: 'allt', known: ['search', 'compare'] },
  'bench-task-unknown': { value: 'chekc', known: ['check', 'build'] },
  'out-no-folder': { out: '/srv/fil' },
  'out-link': { out: '/srv/dist', folder: '/srv/webb/dist' },
  'out-holds-site': { out: '/srv/webb' },
  'out-within-site': { out: '/srv/webb/content/x', folder: '/srv/webb/content' },
  'out-holds-history': { out: '/srv/sidor' },
  'out-not-built': { out: '/srv/annat' },
  'out-foreign-files': { out: '/srv/dist', files: ['a.txt', 'b.txt'], more: 3 },
  'ref-missing': {},
  'ref-with-dash': { ref: '-h' },
  'ref-unknown': { ref: 'mian', similar: 'main' },
  'content-changed': { file: 'content/areas.yaml', change: 'gone', during: 'reading' },
  'path-forbidden': { path: 'content/2018' },
  'path-unreadable': { path: 'content/2018/publication.yaml' },
  'path-too-large': { path: 'content/2018/files/film.mp4' },
  'disk-not-writable': { folder: '/srv' },
  'disk-full': { folder: '/srv' },
  'disk-no-folder': { folder: '/srv/fil' },
  'disk-in-use': { out: 'C:\\Webb\\dist' },
  'own-in-use': { out: 'C:\\Webb\\content\\2019' },
  'own-not-writable': { folder: '/srv/content' },
  'own-full': { folder: '/srv/content' },
  'own-no-folder': { folder: '/srv/.vscode' },
  'output-not-written': { code: 'ENOSPC' },
  'disk-mounted': { out: '/srv/dist' },
  'search-ended': {},
  'port-taken': { port: 8081 },
  'port-forbidden': { port: 81 },
  'report-exists': { file: 'content/2018/reports/2018-12-31.yaml' },
  'report-in-future': { date: '2031-12-31', today: '2026-11-28' },
  'report-before-period': { date: '2015-01-01', publication: '2018', from: '2018-01-01' },
  'site-exists': { folder: '/srv/loften' },
  'publication-exists': { folder: 'content/2019' },
  'seal-before-last': { today: '2018-01-15', last: '2018-03-02', takenBack: { removed: [], restored: ['2018'] } },
  'seal-of-draft': { id: '2019' },
  'seal-too-early': { id: '2019', published: '2019-02-01' },
  'seal-changed': { path: 'content/2018/seal.json' },
  'package-of-unpublished': { id: '2019', asOf: '2018-12-31' },
  'package-differs': { path: 'archive/medborgarlofte-2018.tar' },
  'git-missing': {},
  'repository-missing': { root: '/srv/webb' },
  'repository-not-ours': { root: '/srv/webb/loften', folder: '/srv/webb' },
  'commits-missing': {},
  'history-shallow': { ref: 'HEAD~1' },
  'objects-missing': { ref: 'origin/main' },
  'site-missing': { ref: 'HEAD~2', folder: 'webb/' },
  'text-in-lfs': { file: 'content/areas.yaml', ref: 'v1' },
  'version-broken': { ref: 'v2', count: 4, first: EMPTY },
}

const FAILURES = Object.entries(DETAILS).map(([kind, details]) => ({ kind, ...details }) as Failure)

test('both languages have words for the same failures', () => {
  expect(Object.keys(sv).sort()).toEqual(Object.keys(DETAILS).sort())
  expect(Object.keys(en).sort()).toEqual(Object.keys(DETAILS).sort())
})

describe.each(REPORT_LANGUAGES)('in %s', (language) => {
  test.each(FAILURES)('$kind names all that it is about', (failure) => {
    const text = formatFailure(failure, language)
    for (const detail of wordsOf(failure)) expect(text).toContain(detail)
    expect(text).not.toMatch(/undefined|null|\[object|NaN/)
  })
})

test.each(FAILURES)('$kind is told in other words in each language', (failure) => {
  expect(formatFailure(failure, 'en')).not.toBe(formatFailure(failure, 'sv'))
  expect(formatFailure(failure, 'en')).not.toMatch(/\b(och|eller|inte|ingen|finns|är|med|till|en|ett)\b/)
})

/** Every detail that is told as it is; a problem, and what became of a file, have words of their own. */
function wordsOf(failure: Failure): readonly string[] {
  if (failure.kind === 'content-changed') return [failure.file]
  const { kind: _, ...details } = failure
  return Object.values(details)
    .flat()
    .filter((detail) => typeof detail !== 'object')
    .map(String)
}

test.each<{ readonly failure: Failure; readonly inSwedish: string; readonly inEnglish: string }>([
  {
    failure: { kind: 'option-unknown', written: '-x', similar: null },
    inSwedish: 'Det finns inget val som heter -x.',
    inEnglish: 'There is no option called -x.',
  },
  {
    failure: { kind: 'rule-unknown', rule: 'x', similar: null },
    inSwedish: 'Det finns ingen regel som heter x. Alla regler: npm run check -- --rules',
    inEnglish: 'There is no rule called x. All rules: npm run check -- --rules',
  },
  {
    failure: { kind: 'publication-unknown', id: '1999', similar: null, ids: ['2017', '2018'] },
    inSwedish: 'Det finns inget medborgarlöfte 1999. De som finns: 2017, 2018.',
    inEnglish: 'There is no publication 1999. There are: 2017, 2018.',
  },
  {
    failure: { kind: 'side-unknown', name: 'main:1999', similar: null, ids: ['2017', '2018'] },
    inSwedish: 'Det finns inget medborgarlöfte som heter main:1999. De som finns: 2017, 2018',
    inEnglish: 'There is no publication called main:1999. There are: 2017, 2018',
  },
  {
    failure: { kind: 'ref-unknown', ref: 'x', similar: null },
    inSwedish: 'Det finns ingen gren, tagg eller commit som heter x. Alla grenar: git branch --all',
    inEnglish: 'There is no branch, tag or commit called x. All branches: git branch --all',
  },
])('without anything similar, $failure.kind says what there is', ({ failure, inSwedish, inEnglish }) => {
  expect(formatFailure(failure, 'sv')).toBe(inSwedish)
  expect(formatFailure(failure, 'en')).toBe(inEnglish)
})

test('few files that no build has made are all named', () => {
  const failure = { kind: 'out-foreign-files', out: 'dist', files: ['a.txt'], more: 0 } as const
  expect(formatFailure(failure, 'sv')).toBe(
    'dist innehåller filer som inte kommer från bygget: a.txt. Flytta dem, eller låt dem försvinna med --force.',
  )
  expect(formatFailure(failure, 'en')).toBe(
    'dist holds files that no build has made: a.txt. Move them, or let them go with --force.',
  )
})

test('a choice among several is told as in a sentence', () => {
  const failure = { kind: 'option-choice', option: 'format', value: 'xml', choices: ['text', 'json', 'html'] } as const
  expect(formatFailure(failure, 'sv')).toBe('--format är xml, men ska vara text, json eller html.')
  expect(formatFailure(failure, 'en')).toBe('--format is xml, but has to be text, json or html.')
})

test('the first error of an earlier version is told in the language of the report', () => {
  const failure = { kind: 'version-broken', ref: 'v2', count: 4, first: EMPTY } as const
  expect(formatFailure(failure, 'sv')).toMatch(/\ncontent\/areas\.yaml:7 {2}Filen är tom\.$/)
  expect(formatFailure(failure, 'en')).toMatch(/\ncontent\/areas\.yaml:7 {2}The file is empty\.$/)
})

test('a single error of an earlier version is not told as several', () => {
  const failure = { kind: 'version-broken', ref: 'v2', count: 1, first: null } as const
  expect(formatFailure(failure, 'en')).toContain('the check finds one error in it.')
})
