/** Words in both languages of the generated content. */
export type Words = { readonly sv: string; readonly en: string }

type Subject = {
  readonly id: string
  readonly title: Words
  /** What is done, after a number: ”6 utbildningar”. */
  readonly what: Words
  readonly unit: string
  readonly theme: string
}

export const THEMES: readonly { readonly id: string; readonly title: Words }[] = [
  { id: 'hemma', title: { sv: 'Tryggt hemma', en: 'Safe at home' } },
  { id: 'ute', title: { sv: 'Tryggt ute', en: 'Safe outdoors' } },
  { id: 'trafik', title: { sv: 'Säker trafik', en: 'Safe traffic' } },
  { id: 'unga', title: { sv: 'Trygg uppväxt', en: 'Growing up safely' } },
  { id: 'narvaro', title: { sv: 'Närvaro och dialog', en: 'Presence and dialogue' } },
]

export const UNITS: readonly { readonly id: string; readonly one: Words; readonly many: Words }[] = [
  { id: 'traff', one: { sv: 'träff', en: 'meeting' }, many: { sv: 'träffar', en: 'meetings' } },
  { id: 'vandring', one: { sv: 'vandring', en: 'walk' }, many: { sv: 'vandringar', en: 'walks' } },
  { id: 'besok', one: { sv: 'besök', en: 'visit' }, many: { sv: 'besök', en: 'visits' } },
  { id: 'utbildning', one: { sv: 'utbildning', en: 'course' }, many: { sv: 'utbildningar', en: 'courses' } },
]

export const SUBJECTS: readonly Subject[] = [
  subject(
    'grannsamverkan',
    'hemma',
    'utbildning',
    ['Grannsamverkan', 'Neighbourhood watch'],
    ['utbildningar i grannsamverkan', 'courses in neighbourhood watch'],
  ),
  subject(
    'inbrott',
    'hemma',
    'traff',
    ['Färre inbrott', 'Fewer burglaries'],
    ['träffar om hur inbrott förebyggs', 'meetings on preventing burglary'],
  ),
  subject(
    'bedragerier',
    'hemma',
    'traff',
    ['Stopp för bedrägerier mot äldre', 'Stopping fraud against older people'],
    ['träffar för seniorer om bedrägerier', 'meetings with older residents about fraud'],
  ),
  subject(
    'belysning',
    'ute',
    'vandring',
    ['Bättre belysning', 'Better lighting'],
    ['trygghetsvandringar i mörker', 'safety walks after dark'],
  ),
  subject(
    'gangvagar',
    'ute',
    'vandring',
    ['Trygga gångvägar', 'Safe footpaths'],
    ['vandringar längs gång- och cykelvägar', 'walks along foot and cycle paths'],
  ),
  subject(
    'klotter',
    'ute',
    'besok',
    ['Snabb klottersanering', 'Quick removal of graffiti'],
    ['besök för sanering av klotter', 'visits to remove graffiti'],
  ),
  subject(
    'hastighet',
    'trafik',
    'kontroll',
    ['Lägre hastigheter', 'Lower speeds'],
    ['hastighetskontroller', 'speed checks'],
  ),
  subject(
    'nykterhet',
    'trafik',
    'kontroll',
    ['Nyktra förare', 'Sober drivers'],
    ['nykterhetskontroller', 'sobriety checks'],
  ),
  subject(
    'a-traktorer',
    'trafik',
    'kontroll',
    ['Säkra A-traktorer', 'Safe A-tractors'],
    ['kontroller av A-traktorer', 'checks of A-tractors'],
  ),
  subject(
    'skolvagar',
    'unga',
    'besok',
    ['Säkra skolvägar', 'Safe ways to school'],
    ['besök vid skolor när dagen börjar', 'visits to schools as the day begins'],
  ),
  subject(
    'langning',
    'unga',
    'kontroll',
    ['Ingen langning till unga', 'No alcohol to minors'],
    ['kontroller av langning', 'checks on the sale of alcohol to minors'],
  ),
  subject(
    'foraldrar',
    'unga',
    'traff',
    ['Stöd till föräldrar', 'Support for parents'],
    ['föräldraträffar om ungas kvällar', 'meetings with parents about evenings out'],
  ),
  subject(
    'fotpatrull',
    'narvaro',
    'besok',
    ['Synlig polis', 'Visible police'],
    ['besök till fots av områdespolisen', 'visits on foot by the local police'],
  ),
  subject(
    'dialog',
    'narvaro',
    'traff',
    ['Dialog med boende', 'Dialogue with residents'],
    ['öppna träffar med boende', 'open meetings with residents'],
  ),
]

function subject(id: string, theme: string, unit: string, title: Pair, what: Pair): Subject {
  return { id, theme, unit, title: words(title), what: words(what) }
}

type Pair = readonly [sv: string, en: string]

function words([sv, en]: Pair): Words {
  return { sv, en }
}

type SampleWord = {
  readonly id: string
  readonly word: Words
  readonly explanation: Words
  readonly synonyms: readonly string[]
}

export const GLOSSARY: readonly SampleWord[] = [
  {
    id: 'seniorer',
    word: { sv: 'Seniorer', en: 'Older people' },
    explanation: { sv: 'De äldre invånarna.', en: 'The older residents.' },
    synonyms: ['äldre', 'pensionärer'],
  },
  {
    id: 'a-traktor',
    word: { sv: 'A-traktor', en: 'A-tractor' },
    explanation: { sv: 'Ett långsamt fordon som unga får köra.', en: 'A slow vehicle that young people may drive.' },
    synonyms: ['epatraktor', 'EPA'],
  },
  {
    id: 'unga',
    word: { sv: 'Unga', en: 'Young people' },
    explanation: { sv: 'De som är yngre än arton år.', en: 'Those younger than eighteen.' },
    synonyms: ['ungdomar', 'tonåringar'],
  },
]

const FIRST = 'Björk Ek Lind Alm Sjö Berg Strand Hav Kyrk Kvarn Mal Sten Rå Gran Tall Sand Väster Öster Norr Söder'
const SECOND = 'by hult torp vik ås dal lunda arp näs holm'

/** Invented names of places: Björkby, Björkhult … Söderholm. */
export const PLACES: readonly string[] = FIRST.split(' ').flatMap((first) =>
  SECOND.split(' ').map((second) => `${first}${second}`),
)

/** Sentences that promises are filled with; `{place}` is a place. */
export const SENTENCES: readonly Words[] = [
  {
    sv: 'Många som bor i {place} har sagt att de känner sig otrygga när det är mörkt.',
    en: 'Many who live in {place} have said that they feel unsafe when it is dark.',
  },
  {
    sv: 'Kommunen och polisen planerar arbetet tillsammans varje månad.',
    en: 'The municipality and the police plan the work together every month.',
  },
  {
    sv: 'Föreningar, skolor och fastighetsägare i {place} bjuds in att vara med.',
    en: 'Associations, schools and landlords in {place} are invited to take part.',
  },
  {
    sv: 'Vi berättar på webben och på anslagstavlor vad som har gjorts.',
    en: 'We tell on the web and on notice boards what has been done.',
  },
  {
    sv: 'Den som ser något som behöver lagas kan felanmäla det dygnet runt.',
    en: 'Whoever sees something that needs repair can report it at any hour.',
  },
  {
    sv: 'Insatserna läggs på de tider och platser som invånarna har pekat ut.',
    en: 'The work is done at the times and places that residents have pointed out.',
  },
  {
    sv: 'I invånardialogen nämndes gatubelysning, hastigheter och busskurer oftast.',
    en: 'Street lights, speeds and bus shelters were mentioned most in the residents’ dialogue.',
  },
  {
    sv: 'När året är slut redovisar vi hur många tillfällen det blev.',
    en: 'When the year is over we report how many occasions there were.',
  },
]
