import { onOneLine } from '../messages/quote.ts'
import type { ReportLanguage } from '../report-language.ts'
import type { ToldSuggestion } from './told.ts'
import { comparisonWordsIn } from './words-in.ts'

/** YAML for an editor to accept: what to write into the file of each promise. All that is not YAML is a comment. */
export function formatSuggestions(suggestions: readonly ToldSuggestion[], language: ReportLanguage): string {
  const words = comparisonWordsIn(language)
  if (suggestions.length === 0) return `# ${words.noSuggestions}\n`
  const blocks = suggestions.map(({ file, earlier, later, likeness, change }) =>
    [
      `# ${file}`,
      `# ”${onOneLine(later.title)}” ← ”${onOneLine(earlier.title)}”, ${words.likeness(Math.round(likeness * 100))}`,
      'continues:',
      `  - promise: ${earlier.name}`,
      `    change: ${change}`,
      // No source says so: it is how the editor reads the two.
      '    basis: inferred',
    ].join('\n'),
  )
  return `# ${words.suggestions}\n\n${blocks.join('\n\n')}\n`
}
