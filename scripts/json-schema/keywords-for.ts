import * as z from 'zod'
import { formatMessage } from '../report/format-message.ts'
import type { Problem } from '../report/problem.ts'
import type { ProblemDetails, ReferenceKind, Rule } from '../report/problem-details.ts'
import { AMOUNT_KEYS } from '../validate/schemas/commitment-fields.ts'
import { PATTERNS, type TextFormat } from '../validate/schemas/fields.ts'
import type { JsonSchema } from './json-schema.ts'

/** What our own checks of a value are in JSON Schema, which zod cannot know; `params` tells which checks they are. */
export function keywordsFor(schema: z.core.$ZodType): JsonSchema {
  const checks = (schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def as { readonly params?: Params })
  return Object.assign({}, ...checks.map(({ params }) => (params === undefined ? {} : keywordsOf(params, schema))))
}

type Params = { readonly rule?: string; readonly format?: TextFormat }

function keywordsOf({ rule, format }: Params, schema: z.core.$ZodType): JsonSchema {
  if (format !== undefined) return schema instanceof z.ZodNumber ? YEAR : patternOf(format)
  return RULES[rule ?? ''] ?? {}
}

// YAML reads a year without quotes as a number.
const YEAR: JsonSchema = { type: 'integer', minimum: 1000, maximum: 9999 }

function patternOf(format: TextFormat): JsonSchema {
  return { pattern: PATTERNS[format].source, patternErrorMessage: fixFor(format) }
}

/** Rules about several fields of one value, each marked where `npm run check` marks it. */
const RULES: Readonly<Record<string, JsonSchema>> = {
  'target/no-amount': oneOfThese([...AMOUNT_KEYS, 'as-printed'], fixOf('target/no-amount', { choices: AMOUNT_KEYS })),
  'target/several-amounts': noneBeside(AMOUNT_KEYS, fixOf('target/several-amounts', { found: [] })),
  'survey/answer-without-number': oneOfThese(
    ['share', 'count', 'suppressed'],
    fixOf('survey/answer-without-number', {}),
  ),
  'survey/group-without-answers': oneOfThese(
    ['answers', 'index', 'suppressed'],
    fixOf('survey/group-without-answers', {}),
  ),
  'survey/suppressed-with-numbers': noNumbersWhenSuppressed(fixOf('survey/suppressed-with-numbers', {})),
}

function noNumbersWhenSuppressed(errorMessage: string): JsonSchema {
  const numbers = ['share', 'count', 'base', 'answers', 'aggregates', 'index']
  return {
    if: { required: ['suppressed'], properties: { suppressed: { const: true } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody waits for it.
    then: { properties: Object.fromEntries(numbers.map((key) => [key, false])), errorMessage },
  }
}

function oneOfThese(keys: readonly string[], errorMessage: string): JsonSchema {
  return { anyOf: keys.map((key) => ({ required: [key], errorMessage })) }
}

// `not` would do as well, but programs for editing then cannot say which field is one too many.
function noneBeside(keys: readonly string[], errorMessage: string): JsonSchema {
  const forbidden = (others: readonly string[]) => Object.fromEntries(others.map((other) => [other, false]))
  const allOf = keys.slice(0, -1).map((key, index) => ({
    if: { required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody waits for it.
    then: { properties: forbidden(keys.slice(index + 1)), errorMessage },
  }))
  return { allOf }
}

/** The remedy that `npm run check` tells of, as far as it holds for every value. */
function fixFor(format: TextFormat): string {
  const name = null
  const value = ''
  switch (format) {
    case 'id':
      return fixOf('field/id', { name, value, suggestion: null, meant: null, listedIn: null })
    case 'date':
      return fixOf('field/date', { name, value, fault: null, suggestion: null })
    case 'url':
    case 'email':
      return fixOf(`field/${format}`, { name, value })
    case 'not-empty':
      return fixOf('field/not-empty', { name, mayBeLeftOut: true })
    default:
      return fixOf('field/reference', { name, value, kind: format satisfies ReferenceKind, meant: null })
  }
}

function fixOf<R extends Rule>(rule: R, details: ProblemDetails[R]): string {
  const problem: Problem<R> = { rule, level: 'error', place: { file: '', line: 1, column: 1 }, details }
  return formatMessage(problem as unknown as Problem, 'sv').fix
}
