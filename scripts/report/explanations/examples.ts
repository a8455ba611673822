import type { Rule } from '../problem-details.ts'
import type { Example } from './example.ts'
import { FIELD_EXAMPLES } from './examples/fields.ts'
import { FIGURE_EXAMPLES } from './examples/figures.ts'
import { FILE_EXAMPLES } from './examples/files.ts'
import { REFERENCE_EXAMPLES } from './examples/references.ts'
import { SEAL_EXAMPLES } from './examples/seals.ts'
import { SETTING_EXAMPLES } from './examples/settings.ts'
import { TIME_EXAMPLES } from './examples/times.ts'
import { WORD_EXAMPLES } from './examples/words.ts'

/** An example for every rule. What stands in files is Swedish, so both languages share them. */
export const EXAMPLES: { readonly [R in Rule]: Example<R> } = {
  ...FILE_EXAMPLES,
  ...FIELD_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...TIME_EXAMPLES,
  ...WORD_EXAMPLES,
  ...FIGURE_EXAMPLES,
  ...SEAL_EXAMPLES,
  ...SETTING_EXAMPLES,
}
