import type { Messages } from './message.ts'
import { FIELD_MESSAGES } from './sv/fields.ts'
import { FIGURE_MESSAGES } from './sv/figures.ts'
import { FILE_MESSAGES } from './sv/files.ts'
import { REFERENCE_MESSAGES } from './sv/references.ts'
import { SEAL_MESSAGES } from './sv/seals.ts'
import { SETTING_MESSAGES } from './sv/settings.ts'
import { TIME_MESSAGES } from './sv/times.ts'
import { WORD_MESSAGES } from './sv/words.ts'

/** The words for every rule in Swedish. */
export const sv: Messages = {
  ...FILE_MESSAGES,
  ...FIELD_MESSAGES,
  ...REFERENCE_MESSAGES,
  ...TIME_MESSAGES,
  ...WORD_MESSAGES,
  ...FIGURE_MESSAGES,
  ...SEAL_MESSAGES,
  ...SETTING_MESSAGES,
}
