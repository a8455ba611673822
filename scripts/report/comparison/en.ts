import type { ComparisonWords } from './words.ts'

const counted = (words: string) => (count: number) => `${count} ${words}`

export const en: ComparisonWords = {
  count: {
    new: counted('new'),
    returned: counted('back again'),
    split: counted('split'),
    merged: counted('merged'),
    regrouped: counted('regrouped'),
    strengthened: counted('strengthened'),
    weakened: counted('weakened'),
    'target-changed': counted('with another target'),
    'unit-changed': counted('with another unit'),
    'definition-changed': counted('with a new definition'),
    'party-changed': counted('with another party'),
    'theme-changed': counted('under another theme'),
    'commitment-added': counted('with more commitments'),
    'commitment-removed': counted('with fewer commitments'),
    reworded: counted('reworded'),
    'details-changed': counted('with other details'),
    ended: counted('ended'),
    elsewhere: counted('continued elsewhere'),
    gone: counted('gone without a reason given'),
    unchanged: counted('unchanged'),
  },
  heading: {
    new: 'New',
    returned: 'Back again',
    split: 'Split',
    merged: 'Merged',
    regrouped: 'Regrouped',
    strengthened: 'Strengthened',
    weakened: 'Weakened',
    'target-changed': 'Another target',
    'unit-changed': 'Another unit',
    'definition-changed': 'A new definition',
    'party-changed': 'Another party',
    'theme-changed': 'Another theme',
    'commitment-added': 'More commitments',
    'commitment-removed': 'Fewer commitments',
    reworded: 'Reworded',
    'details-changed': 'Other details',
    ended: 'Ended',
    elsewhere: 'Continued elsewhere',
    gone: 'Gone without a reason given',
    unchanged: 'Unchanged',
  },
  kind: {
    new: 'new',
    returned: 'back again',
    split: 'split',
    merged: 'merged',
    regrouped: 'regrouped',
    strengthened: 'strengthened',
    weakened: 'weakened',
    'target-changed': 'another target',
    'unit-changed': 'another unit',
    'definition-changed': 'a new definition',
    'party-changed': 'another party',
    'theme-changed': 'another theme',
    'commitment-added': 'more commitments',
    'commitment-removed': 'fewer commitments',
    reworded: 'reworded',
    'details-changed': 'other details',
    ended: 'ended',
    elsewhere: 'continued elsewhere',
    gone: 'gone without a reason given',
    unchanged: 'unchanged',
  },
  declared: {
    unchanged: 'unchanged',
    reworded: 'reworded',
    strengthened: 'strengthened',
    weakened: 'weakened',
    split: 'split',
    merged: 'merged',
  },
  part: {
    new: 'new',
    changed: 'changed',
    gone: 'gone',
    renamed: 'renamed',
    'not-comparable': 'figures cannot be compared',
  },
  reason: {
    'no-target': 'one of the targets is missing',
    'words-only': 'the target is in words alone',
    'other-unit': 'different units',
    'other-amount': 'different kinds of numbers',
    'other-range': 'the same lowest number, but another upper end',
    'no-frequency': 'it is not said whether the number is for each year or for the whole period',
    'open-ended': 'the period has no end',
    'no-direction': 'for a response time, more is not better',
  },
  direction: { strengthened: 'strengthened', weakened: 'weakened', same: 'as much, written otherwise' },
  per: {
    day: 'per day',
    week: 'per week',
    month: 'per month',
    'two-months': 'every two months',
    term: 'per term',
    'half-year': 'per half-year',
    year: 'per year',
    period: 'in the period',
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
  compared: (later, earlier) => `${later} compared with ${earlier}`,
  none: 'no promises',
  computed: 'computed',
  moved: 'moved',
  layout: 'only line ends or spaces',
  translation: { added: 'the translation is new', missing: 'there is no translation' },
  nothing: '(nothing)',
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
    returned: (names) => `was there before as ${names}`,
  },
  scaled: (from, to, before, after) => `counted over ${from}–${to}: ${before} → ${after}`,
  disagreement: (declared, computed) => `the parties say ${declared}, the fields show ${computed}`,
  incomplete: 'Not all promises of the printed document are known. What is gone may have been there.',
  suggestions:
    'Promises that are alike and of which nobody has said anything. Read them, and write those that are right into the file of the promise:',
  noSuggestions: 'There are no more promises that are alike.',
  likeness: (percent) => `${percent} % alike`,
}
