// Builders of model values: each gives a complete value, a test states only what matters.
// Parents take their children ready made and tell them whom they belong to, so that the links of the model hold.

import type {
  Answer,
  AnswerGroup,
  Archive,
  Area,
  Commitment,
  Correction,
  Figure,
  Finding,
  Outcome,
  Party,
  Publication,
  PublicPromise,
  Question,
  Report,
  Source,
  Survey,
  Target,
  Theme,
  Unit,
} from '../../scripts/model/archive.ts'
import type { LocalText } from '../../scripts/model/language.ts'
import { siteConfig } from './site-config.ts'

/** A text in Swedish: most tests need no more. */
export function sv(text: string): LocalText {
  return { sv: text }
}

export function archive(parts: Partial<Archive> & { readonly publications: readonly Publication[] }): Archive {
  return {
    site: siteConfig(),
    asOf: '2019-03-01',
    themeHistories: [],
    parties: [],
    areas: [],
    glossary: [],
    corrections: [],
    redirects: [],
    ...parts,
  }
}

export function party(given: Partial<Party> = {}): Party {
  return {
    id: 'kommun',
    name: sv('Exempels kommun'),
    short: sv('Kommunen'),
    kind: 'municipality',
    url: null,
    alsoKnownAs: [],
    partOf: null,
    parts: [],
    from: null,
    to: null,
    mergedInto: null,
    mergedFrom: [],
    commitments: [],
    ...given,
  }
}

export function area(given: Partial<Area> = {}): Area {
  return {
    id: 'torget',
    name: sv('Torget'),
    kind: 'place',
    alsoKnownAs: [],
    partOf: null,
    parts: [],
    from: null,
    to: null,
    mergedInto: null,
    mergedFrom: [],
    publications: [],
    promises: [],
    commitments: [],
    findings: [],
    outcomes: [],
    ...given,
  }
}

export function unit(one: string, many: string): Unit {
  return { id: one, one: sv(one), many: sv(many) }
}

export function target(parts: Partial<Target> = {}): Target {
  return { amount: { kind: 'at-least', value: 6 }, unit: unit('möte', 'möten'), per: null, asPrinted: null, ...parts }
}

export function source(parts: Partial<Source> = {}): Source {
  return { title: sv('Kommunens webbplats'), url: 'https://kommun.example/', read: null, kind: null, ...parts }
}

export function figure(parts: Partial<Figure> = {}): Figure {
  return { value: 7, unit: unit('möte', 'möten'), qualifier: 'exactly', of: null, places: [], source: null, ...parts }
}

export function commitment(parts: Partial<Commitment> = {}): Commitment {
  const made: Commitment = {
    id: 'moten',
    reference: '2018/grannar/moten',
    promise: unlinked,
    text: sv('Möten med grannar'),
    kind: null,
    by: [{ party: party(), role: 'responsible', accordingTo: null }],
    targets: [],
    when: null,
    due: '2018-12-31',
    measures: null,
    condition: null,
    places: [],
    outcomes: [],
    standing: { kind: 'not-reported', days: 60 },
    measurements: [],
    sources: [],
    remarks: [],
    ...parts,
  }
  return link(made, {}, made.outcomes, 'commitment')
}

export function promise(parts: Partial<PublicPromise> = {}): PublicPromise {
  const made: PublicPromise = {
    id: 'grannar',
    reference: '2018/grannar',
    publication: unlinked,
    theme: unlinked,
    title: sv('Grannar hjälper varandra'),
    text: sv('Vi ordnar möten för grannar.'),
    outdatedTranslations: [],
    because: [],
    awaitsReasons: false,
    continues: [],
    continuedBy: [],
    ended: null,
    thread: [],
    commitments: [],
    places: [],
    sources: [],
    remarks: [],
    corrections: [],
    ...parts,
  }
  return link(made, { thread: made.thread.length > 0 ? made.thread : [made] }, made.commitments, 'promise')
}

export function theme(parts: Partial<Theme> = {}): Theme {
  const made: Theme = {
    id: 'tillsammans',
    title: sv('Trygghet tillsammans'),
    background: null,
    publication: unlinked,
    promises: [],
    follows: null,
    followsBasis: 'stated',
    followedBy: [],
    sources: [],
    ...parts,
  }
  return link(made, {}, made.promises, 'theme')
}

/** Promises come from the themes; promises given without a theme get one. */
export function publication(parts: Partial<Publication> = {}): Publication {
  const themes = parts.themes ?? (parts.promises === undefined ? [] : [theme({ promises: parts.promises })])
  const made: Publication = {
    id: '2018',
    title: { sv: 'Medborgarlöfte 2018', en: 'Public promise 2018' },
    documentType: null,
    period: { from: '2018-01-01', to: '2018-12-31', asPrinted: null, basis: 'stated' },
    periodState: 'ended',
    state: 'published',
    published: null,
    release: 'published',
    signed: null,
    parties: [party()],
    areas: [],
    agreement: null,
    followUp: null,
    records: [],
    languages: ['sv'],
    foreword: null,
    outdatedForewords: [],
    promises: themes.flatMap(({ promises }) => promises),
    surveys: [],
    otherSurveys: [],
    reports: [],
    ended: [],
    complete: true,
    sources: [],
    contact: null,
    remarks: [],
    attachments: [],
    contentFiles: [],
    fingerprint: 'sha256-0123456789ab',
    corrections: [],
    ...parts,
    themes,
  }
  const children = [...themes, ...made.promises, ...made.surveys, ...made.otherSurveys, ...made.reports]
  return link(made, {}, children, 'publication')
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    id: 'oro',
    survey: unlinked,
    text: sv('Många är oroliga.'),
    places: [],
    notAddressed: null,
    ledTo: [],
    ...parts,
  }
}

export function answer(text: string, share: number | null, parts: Partial<Answer> = {}): Answer {
  const numbers = { share, count: null, computedShare: null, interval: null }
  return { text: sv(text), knownAs: text, ...numbers, isSuppressed: false, ...parts }
}

export function answerGroup(parts: Partial<AnswerGroup> = {}): AnswerGroup {
  const { text = sv('Kvinnor') } = parts
  return { text, knownAs: text.sv ?? '', base: 100, index: null, answers: [], isSuppressed: false, ...parts }
}

export function question(parts: Partial<Question> = {}): Question {
  return {
    id: 'trygg',
    survey: unlinked,
    text: sv('Känner du dig trygg?'),
    base: 200,
    allowsSeveral: false,
    isSuppressed: false,
    index: null,
    answers: [answer('Ja', 90), answer('Nej', 10)],
    aggregates: [],
    groups: [],
    better: 'neither',
    comparesWith: null,
    ledTo: [],
    remarks: [],
    ...parts,
  }
}

export function survey(parts: Partial<Survey> = {}): Survey {
  const made: Survey = {
    id: 'dialog',
    reference: '2018/dialog',
    publication: unlinked,
    title: sv('Invånardialog'),
    kind: 'open',
    isWeighted: false,
    partOf: null,
    parts: [],
    fieldwork: null,
    method: null,
    respondents: null,
    invited: null,
    responseRate: null,
    ages: null,
    places: [],
    published: null,
    release: 'published',
    questions: [],
    findings: [],
    sources: [],
    remarks: [],
    corrections: [],
    ...parts,
  }
  return link(made, {}, [...made.questions, ...made.findings], 'survey')
}

export function report(parts: Partial<Report> = {}): Report {
  const made: Report = {
    id: '2018-12-31',
    publication: unlinked,
    title: sv('Uppföljning av 2018'),
    asOf: '2018-12-31',
    by: [party()],
    published: null,
    covers: null,
    summary: null,
    effects: null,
    outcomes: [],
    also: [],
    sources: [],
    remarks: [],
    ...parts,
  }
  return link(made, {}, made.outcomes, 'report')
}

export function correction(parts: Partial<Correction> & Pick<Correction, 'concerns'>): Correction {
  return {
    id: 'antal',
    date: '2018-03-02',
    isLater: false,
    kind: 'factual',
    what: sv('Antalet möten ska vara sex, inte fem.'),
    why: sv('Skrivfel i den första versionen.'),
    changes: [],
    ...parts,
  }
}

/** Each has a report and a commitment of its own until one links its outcomes. */
export function outcome(parts: Partial<Outcome> = {}): Outcome {
  const made: Outcome = {
    report: unlinked,
    commitment: unlinked,
    status: null,
    figures: [],
    explanation: null,
    evidence: [],
    assessments: [],
    remarks: [],
    ...parts,
  }
  if (parts.report === undefined) report({ outcomes: [made] })
  if (parts.commitment === undefined) commitment({ outcomes: [made] })
  return made
}

// Stands where a parent is to be; using it before it is replaced fails at once.
const unlinked: never = undefined as never

function link<Parent extends object>(
  parent: Parent,
  later: Partial<Parent>,
  children: readonly object[],
  field: string,
): Parent {
  Object.assign(parent, later)
  for (const child of children) Object.assign(child, { [field]: parent })
  return parent
}
