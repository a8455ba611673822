import type {
  AreaKind,
  Basis,
  CommitmentKind,
  CorrectionKind,
  Direction,
  DocumentKind,
  FollowUpFrequency,
  Frequency,
  LineageChange,
  PartyKind,
  PartyRole,
  PublicationState,
  Qualifier,
  Status,
  SurveyKind,
} from '../../model/vocabulary.ts'

type Explained<Value extends string> = Readonly<Record<Value, string>>

// Each list in the order of scripts/model/vocabulary.ts; a test holds them together.

const STATES: Explained<PublicationState> = {
  draft: 'Utkast. Byggs aldrig av npm run build.',
  published: 'Får synas för alla från och med dagen i published.',
}

const BASES: Explained<Basis> = {
  stated: 'Det står i källan.',
  inferred: 'Vår egen tolkning. Det syns på sidan.',
}

const STATUSES: Explained<Status> = {
  'not-started': 'Inte påbörjat.',
  'in-progress': 'Pågår.',
  done: 'Genomfört.',
  'partly-done': 'Delvis genomfört.',
  'not-done': 'Inte genomfört.',
  postponed: 'Uppskjutet.',
  changed: 'Ändrat: något annat gjordes i stället.',
  withdrawn: 'Återtaget: parterna står inte längre för åtagandet.',
  continues: 'Fortsätter efter perioden.',
  'not-measurable': 'Går inte att mäta.',
}

const LINEAGE_CHANGES: Explained<LineageChange> = {
  unchanged: 'Oförändrat.',
  reworded: 'Omformulerat: andra ord, samma innebörd.',
  strengthened: 'Skärpt: mer utlovas än förut.',
  weakened: 'Mildrat: mindre utlovas än förut.',
  split: 'Uppdelat: det tidigare löftet har blivit flera.',
  merged: 'Sammanslaget: flera tidigare löften har blivit ett.',
}

const COMMITMENT_KINDS: Explained<CommitmentKind> = {
  activity: 'Aktivitet: något ordnas eller genomförs.',
  presence: 'Närvaro: någon finns på plats.',
  resource: 'Resurs: pengar, personal eller utrustning.',
  'service-level': 'Servicenivå: hur snabbt eller hur ofta invånarna får något.',
  information: 'Information.',
  attempt: 'Försök: något ska prövas eller undersökas.',
  plan: 'Plan.',
  goal: 'Mål för utvecklingen.',
}

const PARTY_ROLES: Explained<PartyRole> = {
  responsible: 'Ansvarar.',
  contributes: 'Bidrar.',
  supports: 'Stödjer.',
  asked: 'Tillfrågas.',
}

const PARTY_KINDS: Explained<PartyKind> = {
  municipality: 'Kommun.',
  police: 'Polis.',
  region: 'Region.',
  'municipal-unit': 'Del av kommunen.',
  company: 'Företag.',
  'housing-company': 'Bostadsbolag.',
  'property-owner': 'Fastighetsägare.',
  authority: 'Myndighet.',
  association: 'Förening.',
  network: 'Nätverk.',
  school: 'Skola.',
  newspaper: 'Tidning.',
  other: 'Annan.',
}

const AREA_KINDS: Explained<AreaKind> = {
  district: 'Stadsdel eller område.',
  place: 'En bestämd plats.',
  'kind-of-place': 'Ett slag av platser, som gångtunnlar.',
}

const FREQUENCIES: Explained<Frequency> = {
  day: 'Varje dag.',
  week: 'Varje vecka.',
  'two-weeks': 'Varannan vecka.',
  month: 'Varje månad.',
  'two-months': 'Varannan månad.',
  quarter: 'Varje kvartal.',
  term: 'Varje termin.',
  'half-year': 'Varje halvår.',
  year: 'Varje år.',
  period: 'Under hela perioden.',
}

const FOLLOW_UP_FREQUENCIES: Explained<FollowUpFrequency> = {
  month: 'Varje månad.',
  'two-months': 'Varannan månad.',
  quarter: 'Varje kvartal.',
  'four-months': 'Var fjärde månad, tre gånger om året.',
  'half-year': 'Varje halvår.',
  year: 'Varje år.',
  period: 'En gång, när perioden är slut.',
}

const QUALIFIERS: Explained<Qualifier> = {
  exactly: 'Exakt.',
  about: 'Ungefär.',
  'at-least': 'Minst.',
  'at-most': 'Högst.',
  over: 'Över.',
  'just-over': 'Drygt.',
  'just-under': 'Knappt.',
}

const SURVEY_KINDS: Explained<SurveyKind> = {
  open: 'Öppen för alla: de som svarade valde själva att delta.',
  'random-sample': 'Slumpmässigt urval.',
  national: 'Nationell undersökning med slumpmässigt urval.',
  meetings: 'Samtal på möten.',
}

const DOCUMENT_KINDS: Explained<DocumentKind> = {
  'situation-picture': 'Lägesbild: vad kommunen eller polisen vet om brott och otrygghet.',
  'action-plan': 'Åtgärdsplan: vad som ska göras åt det.',
  agreement: 'Överenskommelse mellan parterna.',
  decision: 'Beslut.',
}

const DIRECTIONS: Explained<Direction> = {
  higher: 'Det är bra att en större andel väljer det första svaret.',
  lower: 'Det är bra att en mindre andel väljer det första svaret.',
  neither: 'Ingetdera är bättre.',
}

const CORRECTION_KINDS: Explained<CorrectionKind> = {
  language: 'Språk.',
  factual: 'Sakfel.',
  revision: 'Beslutad ändring: parterna har ändrat löftet medan det gällde.',
  addition: 'Tillägg.',
  withdrawal: 'Återtagande.',
}

/** What every word to choose from means, for editors; one entry for each list of words. */
export const VALUES: readonly Readonly<Record<string, string>>[] = [
  STATES,
  BASES,
  STATUSES,
  LINEAGE_CHANGES,
  COMMITMENT_KINDS,
  PARTY_ROLES,
  PARTY_KINDS,
  AREA_KINDS,
  FREQUENCIES,
  FOLLOW_UP_FREQUENCIES,
  QUALIFIERS,
  SURVEY_KINDS,
  DOCUMENT_KINDS,
  DIRECTIONS,
  CORRECTION_KINDS,
]
