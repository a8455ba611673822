// Turns what zod finds into problems in an editor's words.
import type * as z from 'zod'
import type { Report } from '../../report/problem.ts'
import type { ReferenceKind, ValueType } from '../../report/problem-details.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import { promiseFields } from '../schemas/promise-fields.ts'
import type { ValuePath } from '../valid-content.ts'
import { SWEDISH_CHOICES } from '../words/swedish-choices.ts'
import type { Checked } from './checked.ts'
import { reportCustom } from './custom-problems.ts'
import { keysAllowedAt, mayBeLeftOut, mayHaveLanguagesAt } from './schema-walk.ts'
import {
  decimalPartedBy,
  mayBeLanguage,
  notIndentedBelow,
  runTogether,
  shareAsFigure,
  suggestKey,
  withUnit,
  wordsInBraces,
} from './unknown-keys.ts'
import { describeValue, typeOf, valueAt } from './value-at.ts'

type Issue = z.core.$ZodIssue

/** Reports what zod found wrong with a value. */
export function reportIssues(issues: readonly Issue[], checked: Checked, report: Report): void {
  reportAll(issues, [], checked, report)
}

function reportAll(issues: readonly Issue[], at: ValuePath, checked: Checked, report: Report): void {
  const told = new Set<string>()
  for (const issue of withoutConsequences(issues, at, checked)) {
    const path = [...at, ...pathOf(issue)]
    // What is written in the place of a union is looked at branch by branch.
    const isUnion = issue.code === 'invalid_union' && valueAt(checked.value, path) !== undefined
    const words = isUnion ? undefined : wordsAround(path, checked)
    if (words === undefined) reportIssue(issue, path, checked, report)
    else if (!told.has(words.join())) reportType(words, [wantedAround(issue, path, words)], checked, report)
    if (words !== undefined) told.add(words.join())
  }
}

// Words within braces are one mistake, however many fields are missing for them.
function wordsAround(path: ValuePath, checked: Checked): ValuePath | undefined {
  return [path, path.slice(0, -1)].find((one) => wordsInBraces(one, checked) !== null)
}

function wantedAround(issue: Issue, path: ValuePath, words: ValuePath): ValueType {
  return issue.code === 'invalid_type' && path === words ? typeWanted(issue.expected) : 'fields'
}

// One mistake is told once. No second problem is
// - that the target has no amount, where `at-lest: 6` is an unknown key;
// - that `title` is missing, where `titel` is written, or `title:` and its text without a space, or `value`, where `share` is;
// - what belongs to an empty field and is not indented.
function withoutConsequences(issues: readonly Issue[], at: ValuePath, checked: Checked): readonly Issue[] {
  const misspelt = issues.filter((issue) => issue.code === 'unrecognized_keys')
  const parents = new Set(misspelt.map(({ path }) => path.join()))
  const meant = new Set(
    misspelt.flatMap((issue) => {
      const allowed = keysAllowedAt(checked.schema, [...at, ...pathOf(issue)])
      return issue.keys.flatMap((key) => {
        if (shareAsFigure(key, [...at, ...pathOf(issue)], checked) !== null) return fieldsOfShare(issue.path)
        return [[...issue.path, runTogether(key, allowed)?.field ?? suggestKey(key, allowed)].join()]
      })
    }),
  )
  const notIndented = new Set(issues.flatMap((issue) => pathsNotIndentedBelow([...at, ...pathOf(issue)], checked)))
  return issues
    .filter((issue) => {
      if (issue.code === 'custom') return !parents.has(issue.path.join())
      if (isNoLanguage([...at, ...pathOf(issue)], checked)) return false
      return !meant.has(issue.path.join()) || valueAt(checked.value, [...at, ...pathOf(issue)]) !== undefined
    })
    .flatMap((issue): readonly Issue[] => {
      if (issue.code !== 'unrecognized_keys') return [issue]
      const keys = issue.keys.filter((key) => !notIndented.has([...at, ...pathOf(issue), key].join()))
      return keys.length === 0 ? [] : [{ ...issue, keys }]
    })
}

function fieldsOfShare(path: Issue['path']): readonly string[] {
  return ['value', 'unit'].map((field) => [...path, field].join())
}

// `{ sv:Löfte }` and `{ sv: Först, sedan }` have a language without a text, which is told where languages are looked at.
function isNoLanguage(path: ValuePath, { schema, value }: Checked): boolean {
  const language = path.at(-1)
  if (typeof language !== 'string' || valueAt(value, path) !== null) return false
  return !mayBeLanguage(language) && mayHaveLanguagesAt(schema, path.slice(0, -1))
}

function pathsNotIndentedBelow(path: ValuePath, checked: Checked): readonly string[] {
  return notIndentedBelow(path, checked).map((key) => [...path.slice(0, -1), key].join())
}

function reportIssue(issue: Issue, path: ValuePath, checked: Checked, report: Report) {
  const found = valueAt(checked.value, path)
  if (found === undefined && issue.code !== 'custom') return reportMissing(issue, path, checked, report)
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int'
        ? reportRange(path, { minimum: null, maximum: null, isWholeWanted: true }, checked, report)
        : reportType(path, [typeWanted(issue.expected)], checked, report)
    case 'invalid_value':
      return reportChoice(path, issue.values.map(String), checked, report)
    case 'unrecognized_keys':
      return reportUnknownKeys(path, issue.keys, checked, report)
    case 'invalid_union':
      return reportUnion(path, issue.errors, checked, report)
    case 'too_small':
      return reportSize(path, issue.origin, { minimum: Number(issue.minimum), maximum: null }, checked, report)
    case 'too_big':
      return reportSize(path, issue.origin, { minimum: null, maximum: Number(issue.maximum) }, checked, report)
    case 'custom':
      return reportCustom(path, issue.params ?? {}, checked, report)
    default:
      throw new Error(`The schemas use a check that has no words yet: ${issue.code}.`)
  }
}

function reportMissing(issue: Issue, path: ValuePath, { placeOf, nameOf }: Checked, report: Report) {
  const key = String(path.at(-1))
  const parent = path.slice(0, -1)
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : []
  report('field/missing', placeOf(parent), { key, name: nameOf(parent), choices })
}

function reportType(path: ValuePath, wanted: readonly ValueType[], checked: Checked, report: Report) {
  const inBraces = wordsInBraces(path, checked)
  const value = inBraces?.text ?? valueAt(checked.value, path)
  if (checked.isEmptyItem(path)) return report('field/empty-item', checked.placeOf(path), {})
  // `007` is read as 7 and `1.10` as 1.1; the editor knows what was written.
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  const written = isScalar ? (checked.writtenAt(path) ?? describeValue(value)) : describeValue(value)
  const meant = typeof value === 'string' ? meantBy(value, checked.nameOf(path), checked) : null
  report('field/type', inBraces?.place ?? checked.placeOf(path), {
    name: checked.nameOf(path) ?? checked.name,
    value: written,
    found: typeOf(value),
    wanted,
    meant,
    mayBeLeftOut: mayBeLeftOut(checked.schema, path),
    notIndented: notIndentedBelow(path, checked),
    slip: inBraces === null ? null : { kind: 'braces' },
  })
}

// Lists of references; any other list of words is of ids, or of words that refer to nothing.
const REFERENCE_LISTS: Readonly<Record<string, ReferenceKind>> = {
  because: 'survey-part-reference',
  surveys: 'survey-reference',
}

function meantBy(value: string, name: string | null, { idTitled, referenceMeant }: Checked): string | null {
  const kind = name !== null && Object.hasOwn(REFERENCE_LISTS, name) ? REFERENCE_LISTS[name] : undefined
  return kind === undefined ? idTitled(name, value) : referenceMeant(kind, value)
}

function reportChoice(path: ValuePath, choices: readonly string[], checked: Checked, report: Report) {
  const found = valueAt(checked.value, path)
  if (found === null) return reportType(path, ['text'], checked, report)
  const value = describeValue(found)
  const details = { name: checked.nameOf(path), value, choices, suggestion: suggestChoice(value, choices) }
  report('field/choice', checked.placeOf(path), details)
}

// `genomfört` → `done`, where that may be written.
function suggestChoice(value: string, choices: readonly string[]): string | null {
  const word = value.trim().toLowerCase().normalize('NFC')
  const meant = Object.hasOwn(SWEDISH_CHOICES, word) ? SWEDISH_CHOICES[word] : undefined
  return choices.find((choice) => choice === meant) ?? suggestSimilar(value, choices)
}

function reportUnknownKeys(path: ValuePath, keys: readonly string[], checked: Checked, report: Report): void {
  const allowed = keysAllowedAt(checked.schema, path)
  // Whoever translates a copy of the original has one mistake, however many fields are left in it.
  const ofOriginal = allowed.includes('translated-from') ? keys.filter((key) => ORIGINALS_FIELDS.includes(key)) : []
  for (const key of keys) {
    if (ofOriginal.includes(key) && key !== ofOriginal[0]) continue
    const isEmpty = valueAt(checked.value, [...path, key]) === null
    report('field/unknown-key', checked.placeOfKey([...path, key]), {
      key,
      allowed,
      suggestion: suggestKey(key, allowed),
      isEmpty,
      runTogether: isEmpty ? runTogether(key, allowed) : null,
      decimal: decimalPartedBy(key, path, checked),
      ofOriginal: ofOriginal.includes(key) ? ofOriginal : [],
      asUnit: keys.length === 1 ? withUnit(key, path, checked) : null,
      asFigure: shareAsFigure(key, path, checked),
    })
  }
}

const ORIGINALS_FIELDS = Object.keys(promiseFields.shape)

// Of the ways a value may be written, the editor has chosen the one whose type fits; that one's problems are told.
function reportUnion(path: ValuePath, branches: readonly Issue[][], checked: Checked, report: Report) {
  const wanted = branches.map(typeMismatchIn)
  const fitting = branches.find((_, index) => wanted[index] === null)
  if (fitting === undefined) {
    return reportType(path, simplified(wanted.filter((type) => type !== null)), checked, report)
  }
  reportAll(fitting, path, checked, report)
}

function typeMismatchIn(issues: readonly Issue[]): ValueType | null {
  const mismatch = issues.find((issue) => issue.code === 'invalid_type' && issue.path.length === 0)
  return mismatch?.code === 'invalid_type' ? typeWanted(mismatch.expected) : null
}

// Only dates may be written both as text and as a number: YAML reads a bare year as a number.
function simplified(types: readonly ValueType[]): readonly ValueType[] {
  return types.includes('text') && types.includes('number') ? ['date'] : types
}

function typeWanted(expected: string): ValueType {
  switch (expected) {
    case 'number':
    case 'int':
      return 'number'
    case 'boolean':
      return 'yes-or-no'
    case 'array':
    case 'tuple':
      return 'list'
    case 'object':
      return 'fields'
    case 'record':
      return 'languages'
    default:
      return 'text'
  }
}

type Bounds = { readonly minimum: number | null; readonly maximum: number | null }

function reportSize(path: ValuePath, origin: string, bounds: Bounds, checked: Checked, report: Report) {
  const found = valueAt(checked.value, path)
  if (!Array.isArray(found)) return reportRange(path, { ...bounds, isWholeWanted: origin === 'int' }, checked, report)
  report('field/list-length', checked.placeOf(path), { name: checked.nameOf(path), found: found.length, ...bounds })
}

function reportRange(
  path: ValuePath,
  bounds: Bounds & { readonly isWholeWanted: boolean },
  checked: Checked,
  report: Report,
): void {
  const value = describeValue(valueAt(checked.value, path))
  report('field/number-range', checked.placeOf(path), { name: checked.nameOf(path), value, ...bounds })
}

function pathOf({ path }: Issue): ValuePath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step))
}
