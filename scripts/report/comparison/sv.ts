import type { ComparisonWords } from './words.ts'

const plural = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

export const sv: ComparisonWords = {
  count: {
    new: plural('nytt', 'nya'),
    returned: plural('som är tillbaka', 'som är tillbaka'),
    split: plural('delat', 'delade'),
    merged: plural('sammanslaget', 'sammanslagna'),
    regrouped: plural('omfördelat', 'omfördelade'),
    strengthened: plural('skärpt', 'skärpta'),
    weakened: plural('försvagat', 'försvagade'),
    'target-changed': plural('med annat mål', 'med annat mål'),
    'unit-changed': plural('med annan enhet', 'med annan enhet'),
    'definition-changed': plural('med ny definition', 'med ny definition'),
    'party-changed': plural('med annan part', 'med annan part'),
    'theme-changed': plural('under annat tema', 'under annat tema'),
    'commitment-added': plural('med fler åtaganden', 'med fler åtaganden'),
    'commitment-removed': plural('med färre åtaganden', 'med färre åtaganden'),
    reworded: plural('omformulerat', 'omformulerade'),
    'details-changed': plural('med andra uppgifter', 'med andra uppgifter'),
    ended: plural('avslutat', 'avslutade'),
    elsewhere: plural('som fortsätter någon annanstans', 'som fortsätter någon annanstans'),
    gone: plural('borta utan angiven orsak', 'borta utan angiven orsak'),
    unchanged: plural('oförändrat', 'oförändrade'),
  },
  heading: {
    new: 'Nya',
    returned: 'Tillbaka',
    split: 'Delade',
    merged: 'Sammanslagna',
    regrouped: 'Omfördelade',
    strengthened: 'Skärpta',
    weakened: 'Försvagade',
    'target-changed': 'Annat mål',
    'unit-changed': 'Annan enhet',
    'definition-changed': 'Ny definition',
    'party-changed': 'Annan part',
    'theme-changed': 'Annat tema',
    'commitment-added': 'Fler åtaganden',
    'commitment-removed': 'Färre åtaganden',
    reworded: 'Omformulerade',
    'details-changed': 'Andra uppgifter',
    ended: 'Avslutade',
    elsewhere: 'Fortsätter någon annanstans',
    gone: 'Borta utan angiven orsak',
    unchanged: 'Oförändrade',
  },
  kind: {
    new: 'nytt',
    returned: 'tillbaka',
    split: 'delat',
    merged: 'sammanslaget',
    regrouped: 'omfördelat',
    strengthened: 'skärpt',
    weakened: 'försvagat',
    'target-changed': 'annat mål',
    'unit-changed': 'annan enhet',
    'definition-changed': 'ny definition',
    'party-changed': 'annan part',
    'theme-changed': 'annat tema',
    'commitment-added': 'fler åtaganden',
    'commitment-removed': 'färre åtaganden',
    reworded: 'omformulerat',
    'details-changed': 'andra uppgifter',
    ended: 'avslutat',
    elsewhere: 'fortsätter någon annanstans',
    gone: 'borta utan angiven orsak',
    unchanged: 'oförändrat',
  },
  declared: {
    unchanged: 'oförändrat',
    reworded: 'omformulerat',
    strengthened: 'skärpt',
    weakened: 'försvagat',
    split: 'delat',
    merged: 'sammanslaget',
  },
  part: {
    new: 'nytt',
    changed: 'ändrat',
    gone: 'borta',
    renamed: 'nytt namn',
    'not-comparable': 'siffrorna kan inte jämföras',
  },
  reason: {
    'no-target': 'det ena målet saknas',
    'words-only': 'målet är bara ord',
    'other-unit': 'olika enheter',
    'other-amount': 'olika sorters tal',
    'other-range': 'samma minsta tal, men annan övre gräns',
    'no-frequency': 'det står inte om talet gäller per år eller för hela perioden',
    'open-ended': 'perioden har inget slut',
    'no-direction': 'för en svarstid är mer inte bättre',
  },
  direction: { strengthened: 'skärpt', weakened: 'försvagat', same: 'lika mycket, skrivet på annat sätt' },
  per: {
    day: 'per dag',
    week: 'per vecka',
    month: 'per månad',
    'two-months': 'varannan månad',
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
  compared: (later, earlier) => `${later} jämfört med ${earlier}`,
  none: 'inga löften',
  computed: 'beräknat',
  moved: 'flyttat',
  layout: 'bara radbrytningar eller mellanslag',
  translation: { added: 'översättningen är ny', missing: 'översättningen finns inte' },
  nothing: '(inget)',
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
    returned: (names) => `fanns tidigare som ${names}`,
  },
  scaled: (from, to, before, after) => `räknat på ${from}–${to}: ${before} → ${after}`,
  disagreement: (declared, computed) => `parterna säger ${declared}, uppgifterna visar ${computed}`,
  incomplete: 'Alla löften i det tryckta dokumentet är inte kända. Det som är borta kan ha funnits där.',
  suggestions:
    'Löften som liknar varandra och som ingen har sagt något om. Läs dem, och skriv in dem som stämmer i löftets fil:',
  noSuggestions: 'Det finns inga fler löften som liknar varandra.',
  likeness: (percent) => `liknar till ${percent} %`,
}
