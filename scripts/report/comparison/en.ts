import { ENGLISH_CHANGES } from '../../../layouts/texts/change-words.ts'
import { en as texts } from '../../../layouts/texts/en.ts'
import { formatEstimate } from '../../../layouts/texts/format-answer.ts'
import type { ComparisonWords } from './words.ts'

export const en: ComparisonWords = {
  count: ENGLISH_CHANGES.counts,
  heading: ENGLISH_CHANGES.sections,
  kind: ENGLISH_CHANGES.kinds,
  part: {
    new: 'new',
    changed: 'changed',
    gone: 'gone',
    renamed: 'renamed',
    'not-comparable': 'figures cannot be compared',
    'comparability-unknown': 'nobody has said whether figures can be compared',
  },
  reason: ENGLISH_CHANGES.reasons,
  direction: { strengthened: 'strengthened', weakened: 'weakened', same: 'as much, written otherwise' },
  per: {
    day: 'per day',
    week: 'per week',
    'two-weeks': 'every other week',
    month: 'per month',
    'two-months': 'every other month',
    quarter: 'per quarter',
    term: 'per school term',
    'half-year': 'per half-year',
    year: 'per year',
    period: 'during the period',
  },
  amount: (kind, numbers, unit) => {
    const things = unit === null ? '' : ` ${unit}`
    switch (kind) {
      case 'at-least':
        return `at least ${numbers[0]}${things}`
      case 'at-most':
        return `at most ${numbers[0]}${things}`
      case 'exactly':
        return `${numbers[0]}${things}`
      case 'between':
        return `${numbers.join('–')}${things}`
      case 'all':
        return `all${things}`
      case 'share':
        return unit === null ? `at least ${numbers[0]} per cent` : `at least ${numbers[0]} per cent of all ${unit}`
      case 'words-only':
        return 'no number'
    }
  },
  number: String,
  estimate: (estimated) => formatEstimate(estimated, texts),
  withinMargin: texts.comparison.withinMargin,
  compared: (later, earlier) => `${later} compared with ${earlier}`,
  none: 'no promises',
  computed: 'computed',
  inferred: 'reading of the archive',
  moved: 'moved',
  layout: 'only line ends or spaces',
  translation: { added: 'the translation is new', missing: 'there is no translation' },
  otherLanguages: 'changed in other languages',
  nothing: '(nothing)',
  unknown: '(not known)',
  publication: 'About the publication',
  themes: 'Themes',
  promises: 'Promises',
  surveys: 'Surveys',
  commitment: 'commitment',
  target: 'target',
  removed: 'removed',
  added: 'added',
  changed: 'changed',
  why: 'reason',
  elsewhere: {
    ended: (names) => `ended in ${names}`,
    elsewhere: (names) => `continued as ${names}`,
    gone: (names) => `last seen as ${names}`,
    'not-recorded': (names) => `last seen as ${names}`,
    returned: (names) => `was there before as ${names}`,
  },
  scaled: (from, to, before, after) => `counted over ${from}–${to}: ${before} → ${after}`,
  disagreement: (declared, computed, basis) =>
    `${basis === 'inferred' ? 'the archive reads it as' : 'the parties say'} ${declared}, the fields show ${computed}`,
  incomplete:
    'It is not certain that all promises of the printed documents are recorded. What is new here, or missing, may have been there.',
  suggestions:
    'Promises that are alike and of which nobody has said anything. Read them, and write those that are right into the file of the promise:',
  noSuggestions: 'There are no more promises that are alike.',
  likeness: (percent) => `${percent}% alike`,
}
