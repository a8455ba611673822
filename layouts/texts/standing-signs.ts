import type { StandingKind } from '../../scripts/model/vocabulary.ts'

/** A sign for each standing, different in shape, for readers who do not see colours and for black-and-white paper. */
export const STANDING_SIGNS: Readonly<Record<StandingKind, string>> = {
  'not-started': '○',
  'in-progress': '◐',
  done: '✓',
  'partly-done': '◒',
  'not-done': '✕',
  postponed: '»',
  changed: '≠',
  withdrawn: '−',
  continues: '→',
  'not-measurable': '~',
  'parties-differ': '↔',
  reported: '●',
  'not-reported': '?',
  'not-due': '…',
}
