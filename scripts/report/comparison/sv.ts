import { SWEDISH_CHANGES } from '../../../layouts/texts/change-words.ts'
import { formatEstimate } from '../../../layouts/texts/format-answer.ts'
import { sv as texts } from '../../../layouts/texts/sv.ts'
import type { ComparisonWords } from './words.ts'

export const sv: ComparisonWords = {
  count: SWEDISH_CHANGES.counts,
  heading: SWEDISH_CHANGES.sections,
  kind: SWEDISH_CHANGES.kinds,
  part: {
    new: 'nytt',
    changed: 'ändrat',
    gone: 'borta',
    renamed: 'nytt namn',
    'not-comparable': 'siffrorna kan inte jämföras',
    'comparability-unknown': 'ingen har sagt om siffrorna kan jämföras',
  },
  reason: SWEDISH_CHANGES.reasons,
  direction: { strengthened: 'skärpt', weakened: 'mildrat', same: 'lika mycket, skrivet på ett annat sätt' },
  per: {
    day: 'per dag',
    week: 'per vecka',
    'two-weeks': 'varannan vecka',
    month: 'per månad',
    'two-months': 'varannan månad',
    quarter: 'per kvartal',
    term: 'per termin',
    'half-year': 'per halvår',
    year: 'per år',
    period: 'under perioden',
  },
  amount: (kind, numbers, unit) => {
    const counted = unit === null ? '' : ` ${unit}`
    switch (kind) {
      case 'at-least':
        return `minst ${numbers[0]}${counted}`
      case 'at-most':
        return `högst ${numbers[0]}${counted}`
      case 'exactly':
        return `${numbers[0]}${counted}`
      case 'between':
        return `${numbers.join('–')}${counted}`
      case 'all':
        return `alla${counted}`
      case 'share':
        return unit === null ? `minst ${numbers[0]} procent` : `minst ${numbers[0]} procent av alla ${unit}`
      case 'words-only':
        return 'utan tal'
    }
  },
  number: (value) => String(value).replace('.', ','),
  estimate: (estimated) => formatEstimate(estimated, texts),
  withinMargin: texts.comparison.withinMargin,
  compared: (later, earlier) => `${later} jämfört med ${earlier}`,
  none: 'inga löften',
  computed: 'beräknat',
  inferred: 'arkivets tolkning',
  moved: 'flyttat',
  layout: 'bara radbrytningar eller mellanslag',
  translation: { added: 'översättningen är ny', missing: 'översättningen finns inte' },
  otherLanguages: 'ändrat på andra språk',
  nothing: '(inget)',
  unknown: '(inte känt)',
  publication: 'Om medborgarlöftet',
  themes: 'Teman',
  promises: 'Löften',
  surveys: 'Undersökningar',
  commitment: 'åtagande',
  target: 'mål',
  removed: 'borttaget',
  added: 'tillagt',
  changed: 'ändrat',
  why: 'orsak',
  elsewhere: {
    ended: (names) => `avslutat i ${names}`,
    elsewhere: (names) => `fortsätter som ${names}`,
    gone: (names) => `fanns senast som ${names}`,
    'not-recorded': (names) => `fanns senast som ${names}`,
    returned: (names) => `fanns tidigare som ${names}`,
  },
  scaled: (from, to, before, after) => `räknat på ${from}–${to}: ${before} → ${after}`,
  disagreement: (declared, computed, basis) =>
    `${basis === 'inferred' ? 'arkivet tolkar det som' : 'parterna säger'} ${declared}, uppgifterna visar ${computed}`,
  incomplete:
    'Det är inte säkert att alla löften i de tryckta dokumenten är med. Det som är nytt här, eller som saknas, kan ha funnits där.',
  suggestions:
    'Löften som liknar varandra och som ingen har sagt något om. Läs dem, och skriv in dem som stämmer i löftets fil:',
  noSuggestions: 'Det finns inga fler löften som liknar varandra.',
  likeness: (percent) => `liknar till ${percent} %`,
}
