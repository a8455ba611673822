import { FIELD_MESSAGES } from './en/fields.ts'
import { FIGURE_MESSAGES } from './en/figures.ts'
import { FILE_MESSAGES } from './en/files.ts'
import { REFERENCE_MESSAGES } from './en/references.ts'
import { SEAL_MESSAGES } from './en/seals.ts'
import { SETTING_MESSAGES } from './en/settings.ts'
import { TIME_MESSAGES } from './en/times.ts'
import { WORD_MESSAGES } from './en/words.ts'
import type { Messages } from './message.ts'

/** The words for every rule in English. */
export const en: Messages = {
  ...FILE_MESSAGES,
  ...FIELD_MESSAGES,
  ...REFERENCE_MESSAGES,
  ...TIME_MESSAGES,
  ...WORD_MESSAGES,
  ...FIGURE_MESSAGES,
  ...SEAL_MESSAGES,
  ...SETTING_MESSAGES,
}
