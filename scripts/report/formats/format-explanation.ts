import type { Example } from '../explanations/example.ts'
import { EXAMPLES } from '../explanations/examples.ts'
import { EXPLANATIONS } from '../explanations/explanations.ts'
import { formatMessage } from '../format-message.ts'
import { LEVELS } from '../levels.ts'
import type { Place, Problem } from '../problem.ts'
import type { Rule } from '../problem-details.ts'
import type { ReportLanguage } from '../report-language.ts'
import { type LinesOf, visible } from './code-frame.ts'
import { formatReport, LEVEL_WORDS } from './format-report.ts'

const WORDS = {
  sv: { wrong: 'Fel, i', report: 'Då säger rapporten:', right: 'Rätt:' },
  en: { wrong: 'Wrong, in', report: 'Then the report says:', right: 'Right:' },
} as const satisfies Readonly<Record<ReportLanguage, unknown>>

/** One rule: how grave it is, what it is about, a wrong example with its report, and a right one. */
export function formatExplanation(rule: Rule, language: ReportLanguage): string {
  const words = WORDS[language]
  const { file, wrong, right } = exampleOf(rule)
  return [
    `${rule} (${LEVEL_WORDS[language][LEVELS[rule]].one})`,
    EXPLANATIONS[language][rule],
    `${words.wrong} ${file}:`,
    indented(wrong.map(visible)),
    words.report,
    indented(reportOn(rule, language)),
    words.right,
    `${indented(right)}\n`,
  ].join('\n\n')
}

/** The same for programs; the names are permanent. */
export function jsonExplanation(rule: Rule, language: ReportLanguage) {
  const { file, wrong, right } = exampleOf(rule)
  return {
    rule,
    level: LEVELS[rule],
    explanation: EXPLANATIONS[language][rule],
    file,
    wrong: wrong.join('\n'),
    ...formatMessage(problemIn(rule), language),
    right: right.join('\n'),
  }
}

/** Every rule with what it is about, by group. */
export function formatRules(language: ReportLanguage): string {
  const rules = Object.keys(LEVELS) as Rule[]
  const groups = [...new Set(rules.map(groupOf))].map((group) => {
    const own = rules.filter((rule) => groupOf(rule) === group)
    return own.map(
      (rule) => `${rule} (${LEVEL_WORDS[language][LEVELS[rule]].one})\n  ${EXPLANATIONS[language][rule]}\n`,
    )
  })
  return groups.map((lines) => lines.join('')).join('\n')
}

/** The same for programs; the names are permanent. */
export function jsonRules(language: ReportLanguage) {
  return (Object.keys(LEVELS) as Rule[]).map((rule) => ({
    rule,
    level: LEVELS[rule],
    explanation: EXPLANATIONS[language][rule],
  }))
}

/** `field/date` → `field`. */
function groupOf(rule: Rule): string {
  return rule.split('/')[0] ?? rule
}

function reportOn(rule: Rule, language: ReportLanguage): readonly string[] {
  const { wrong, marked } = exampleOf(rule)
  const linesOf: LinesOf = () => (marked === null ? null : wrong)
  return formatReport([problemIn(rule)], { language, colour: false, linesOf })
    .trimEnd()
    .split('\n')
}

/** What the report would find in the example. */
function problemIn(rule: Rule): Problem {
  const example = exampleOf(rule)
  return { rule, level: LEVELS[rule], place: placeIn(example), details: example.details }
}

function placeIn({ file, wrong, marked }: Example<Rule>): Place {
  const line = marked === null ? -1 : wrong.findIndex((text) => text.includes(marked))
  if (marked === null || line === -1) return { file, line: 1, column: 1 }
  return { file, line: line + 1, column: (wrong[line] ?? '').indexOf(marked) + 1, length: marked.length }
}

function exampleOf(rule: Rule): Example<Rule> {
  // Every rule has an example with details of its own, which TypeScript cannot follow through a name.
  return EXAMPLES[rule] as Example<Rule>
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`.trimEnd()).join('\n')
}
