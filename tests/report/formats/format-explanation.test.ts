// Every rule is explained, in both languages, with an example of a fault, its report, and the same put right.
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../../scripts/content/read-yaml.ts'
import { collectProblems } from '../../../scripts/report/collect-problems.ts'
import { en } from '../../../scripts/report/explanations/en.ts'
import { EXAMPLES } from '../../../scripts/report/explanations/examples.ts'
import { sv } from '../../../scripts/report/explanations/sv.ts'
import { findRule } from '../../../scripts/report/find-rule.ts'
import { formatExplanation, formatRules, jsonExplanation } from '../../../scripts/report/formats/format-explanation.ts'
import { LEVELS } from '../../../scripts/report/levels.ts'
import type { Rule } from '../../../scripts/report/problem-details.ts'

const RULES = Object.keys(LEVELS) as Rule[]

test('a rule is told with its level, what it is about, a wrong example, its report and a right one', () => {
  expect(formatExplanation('field/choice', 'sv')).toBe(
    `field/choice (fel)

Vissa fält kan bara ha något av några bestämda ord, skrivna precis som i handledningen.

Fel, i content/2018/publication.yaml:

    title: Medborgarlöfte 2018
    state: publiced

Då säger rapporten:

    content/2018/publication.yaml
      2:8  fel  \`state\` är \`publiced\`, som inte är ett av de ord som går att använda.
                Menade du \`published\`? Skriv något av \`draft\`, \`published\`.  [field/choice]
                  1 │ title: Medborgarlöfte 2018
                > 2 │ state: publiced
                    │        ^^^^^^^^

    1 fel, 0 varningar

Rätt:

    title: Medborgarlöfte 2018
    state: published
`,
  )
})

describe.each(RULES)('%s', (rule) => {
  const { wrong, marked, right } = EXAMPLES[rule]

  test.each([
    ['sv', sv],
    ['en', en],
  ] as const)('is explained in one or two sentences (%s)', (language, explanations) => {
    expect(explanations[rule]).toMatch(/^\p{Lu}.*[.)]$/u)
    expect(explanations[rule].split(/(?<=[.!?])\s+(?=\p{Lu})/u).length).toBeLessThanOrEqual(3)
    expect(formatExplanation(rule, language)).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
  })

  test('has a short wrong example and a short right one', () => {
    expect(wrong).not.toEqual(right)
    for (const lines of [wrong, right]) {
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.length).toBeLessThanOrEqual(6)
    }
  })

  test('points to words of its wrong example', () => {
    if (marked !== null) expect(wrong.join('\n')).toContain(marked)
  })

  test('quotes the value that stands in its wrong example', () => {
    const { details } = EXAMPLES[rule]
    if ('value' in details && marked !== null) expect(wrong.join('\n')).toContain(details.value)
  })
})

describe('the examples are what they say', () => {
  const inYaml = RULES.filter((rule) => EXAMPLES[rule].file.endsWith('.yaml') && !/^(structure|file)\//.test(rule))
  // Their wrong examples are cut short: a whole one is too long to read.
  const CUT_SHORT: readonly Rule[] = ['yaml/too-deep', 'yaml/too-many-aliases']

  test.each(inYaml)('the right example of %s can be read as YAML', (rule) => {
    expect(rulesBrokenIn(EXAMPLES[rule].right)).toEqual([])
  })

  test.each(inYaml.filter((rule) => !CUT_SHORT.includes(rule)))(
    'the wrong example of %s breaks no other rule of YAML',
    (rule) => {
      expect(rulesBrokenIn(EXAMPLES[rule].wrong)).toEqual(rule.startsWith('yaml/') ? [rule] : [])
    },
  )
})

function rulesBrokenIn(lines: readonly string[]): readonly string[] {
  const text = `${lines.join('\n')}\n`
  const { report, problems } = collectProblems()
  readYaml({ text, file: 'content/a.yaml', start: 0, end: text.length }, report)
  return problems.map(({ rule }) => rule)
}

test('every rule is in the list of all', () => {
  const list = formatRules('en')
  expect(RULES.filter((rule) => !list.includes(`${rule} (`))).toEqual([])
})

test('programs are told the same', () => {
  expect(jsonExplanation('field/choice', 'en')).toMatchObject({
    rule: 'field/choice',
    level: 'error',
    wrong: 'title: Medborgarlöfte 2018\nstate: publiced',
    message: '`state` is `publiced`, which is not one of the words that work.',
  })
})

test('a rule is found by the name in a report, with its brackets or without', () => {
  expect(findRule('field/date')).toBe('field/date')
  expect(findRule('[field/date]')).toBe('field/date')
})

test.each([
  ['field/dat', 'Det finns ingen regel som heter field/dat. Menade du field/date?'],
  ['constructor', 'Det finns ingen regel som heter constructor. Alla regler: npm run check -- --rules'],
])('%s is no rule', (name, message) => {
  expect(() => findRule(name)).toThrow(message)
})
