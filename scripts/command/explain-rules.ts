import { findRule } from '../report/find-rule.ts'
import { formatExplanation, formatRules, jsonExplanation, jsonRules } from '../report/formats/format-explanation.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import { UsageError } from '../report/usage-error.ts'
import type { OptionSpecs, OptionValues } from './options.ts'
import type { Answer } from './run-command.ts'

/** For the command that explains the rules. */
export const RULE_OPTIONS = {
  rule: {
    type: 'string',
    value: { sv: 'REGEL', en: 'RULE' },
    help: {
      sv: 'förklara en regel, till exempel field/date, med exempel',
      en: 'explain a rule, such as field/date, with an example',
    },
  },
  rules: { type: 'boolean', help: { sv: 'visa alla regler', en: 'show all rules' } },
} as const satisfies OptionSpecs

/**
 * What one rule means, or what rules there are; `null` when neither is asked for.
 *
 * @throws UsageError when both are, or the files are to be put right meanwhile
 */
export function explainRules(
  { rule, rules, fix }: OptionValues<typeof RULE_OPTIONS> & { readonly fix?: boolean },
  language: ReportLanguage,
): Answer | null {
  if ([rule !== undefined, rules, fix].filter(Boolean).length > 1) throw new UsageError({ kind: 'rules-unclear' })
  if (rule !== undefined) {
    const found = findRule(rule)
    return { text: formatExplanation(found, language), json: jsonExplanation(found, language) }
  }
  return rules ? { text: formatRules(language), json: jsonRules(language) } : null
}
