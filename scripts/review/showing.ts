import type { ReviewWords } from '../report/review/words.ts'
import type { LanguageNames } from './language-names.ts'
import type { Names } from './names.ts'

/** What it takes to show the values of one version. */
export type Showing = { readonly words: ReviewWords; readonly names: Names; readonly languages: LanguageNames }
