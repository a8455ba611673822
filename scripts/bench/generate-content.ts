import { draw } from './draw.ts'
import { longText } from './long-text.ts'
import { GLOSSARY, PLACES, SENTENCES, SUBJECTS, THEMES, UNITS, type Words } from './sample-words.ts'

/** How much content to make. */
export type ContentSize = {
  readonly years: number
  /** How many districts have a publication of their own each year, at most 200; without it, one is for everybody. */
  readonly districts?: number
  /** The number in each publication, at most 2,000: a file has at most 1 MiB. */
  readonly promises: number
  readonly languages: readonly ('sv' | 'en')[]
  /** How long the Swedish text of each promise is at least, in characters; without it, four sentences and a list. */
  readonly characters?: number
}

/** How many promises there are in all. */
export function countPromises({ years, districts = 1, promises }: ContentSize): number {
  return years * districts * promises
}

/** A file relative to the folder of the site. */
export type GeneratedFile = { readonly path: string; readonly text: string }

/** The year of the newest publication. */
export const LAST_YEAR = 2025

/**
 * Realistic content of any size, the same for the same size on every machine: every year a publication, or one for
 * each district, with promises in five themes, two commitments for each promise, a survey, a report on most of it, and
 * lineage to the year before. The places are invented; the check finds no errors in it.
 */
export function* generateContent(size: ContentSize): Iterable<GeneratedFile> {
  const both = size.languages.includes('en')
  yield file('content/parties.yaml', partyLines(both))
  yield file(
    'content/units.yaml',
    UNITS.map(({ id, one, many }) => `- unit: ${id}\n  one: ${map(one, both)}\n  many: ${map(many, both)}`),
  )
  yield file(
    'content/areas.yaml',
    PLACES.map((name) => `- { id: ${slug(name)}, name: ${name}, kind: district }`),
  )
  yield file(
    'content/glossary.yaml',
    GLOSSARY.map(
      ({ id, word, explanation, synonyms }) =>
        `- id: ${id}\n  word: ${map(word, both)}\n  explanation: ${map(explanation, both)}\n  synonyms: [${synonyms.join(', ')}]`,
    ),
  )
  const districts = size.districts === undefined ? [null] : PLACES.slice(0, size.districts)
  for (let year = firstYearOf(size); year <= LAST_YEAR; year++) {
    for (const [index, district] of districts.entries()) {
      yield* generatePublication({ year, district, firstPromise: index * size.promises }, size, both)
    }
  }
}

type SamplePublication = {
  readonly year: number
  /** Whom it is for; `null` when it is for everybody. */
  readonly district: string | null
  /** How many promises publications before it have that year, so that those of two districts differ. */
  readonly firstPromise: number
}

function firstYearOf({ years }: ContentSize): number {
  return LAST_YEAR - years + 1
}

function idOf(year: number, district: string | null): string {
  return district === null ? String(year) : `${year}-${slug(district)}`
}

function* generatePublication(
  { year, district, firstPromise }: SamplePublication,
  size: ContentSize,
  both: boolean,
): Iterable<GeneratedFile> {
  const id = idOf(year, district)
  const folder = `content/${id}`
  const promises = Array.from({ length: size.promises }, (_, index) =>
    samplePromise(firstPromise + index, year, size.characters ?? 0),
  )
  const earlier = year === firstYearOf(size) ? null : idOf(year - 1, district)
  yield file(`${folder}/publication.yaml`, publicationLines(year, district, both))
  yield file(`${folder}/surveys/dialog.yaml`, surveyLines(year, both))
  yield file(
    `${folder}/commitments.yaml`,
    promises.flatMap((promise) => commitmentLines(promise, both)),
  )
  yield file(`${folder}/reports/${year}-12-31.yaml`, reportLines(year, promises))
  for (const promise of promises) {
    yield file(`${folder}/promises/${promise.id}.md`, promiseLines(promise, id, earlier))
    if (both)
      yield file(`${folder}/promises/${promise.id}.en.md`, [
        '---',
        `title: ${promise.title.en}`,
        '---',
        promise.text.en,
      ])
  }
}

type SamplePromise = {
  readonly id: string
  readonly year: number
  readonly index: number
  readonly title: Words
  readonly text: Words
  readonly theme: string
  readonly place: string
  readonly unit: string
  readonly what: Words
  readonly number: number
  readonly numberBefore: number
}

function samplePromise(index: number, year: number, characters: number): SamplePromise {
  const subject = pick(SUBJECTS, index)
  const place = pick(PLACES, Math.floor(index / SUBJECTS.length) * 7 + index)
  const sentences = [0, 1, 2, 3].map((turn) => pick(SENTENCES, draw(index, year, turn)))
  const inPlace = (language: 'sv' | 'en') =>
    sentences.map((words) => words[language].replaceAll('{place}', place)).join(' ')
  const number = numberIn(index, year)
  const more = characters === 0 ? '' : `\n\n${longText(index, year, place, characters)}`
  return {
    ...subject,
    id: `${subject.id}-${slug(place)}`,
    year,
    index,
    place,
    number,
    numberBefore: numberIn(index, year - 1),
    title: { sv: `${subject.title.sv} i ${place}`, en: `${subject.title.en} in ${place}` },
    text: {
      sv: `${inPlace('sv')}\n\n- ${number} ${subject.what.sv} under ${year}\n- minst en insats varje kvartal i **${place}**${more}`,
      en: `${inPlace('en')}\n\n- ${number} ${subject.what.en} in ${year}\n- at least one effort every quarter in **${place}**`,
    },
  }
}

function promiseLines(
  { id, index, title, theme, place, text, number, numberBefore }: SamplePromise,
  publication: string,
  earlier: string | null,
) {
  const change = number > numberBefore ? 'strengthened' : number < numberBefore ? 'weakened' : 'reworded'
  return [
    '---',
    `title: ${title.sv}`,
    `theme: ${theme}`,
    `order: ${index + 1}`,
    `because: [${publication}/dialog#${index % 2 === 0 ? `q${index % QUESTIONS.length}` : `f${index % FINDINGS}`}]`,
    ...(earlier === null ? [] : [`continues: [{ promise: ${earlier}/${id}, change: ${change} }]`]),
    `places: [${slug(place)}]`,
    '---',
    text.sv,
  ]
}

function commitmentLines({ id, what, place, unit, number, theme }: SamplePromise, both: boolean) {
  const first: Words = { sv: `${capital(what.sv)} i ${place}`, en: `${capital(what.en)} in ${place}` }
  const second: Words = { sv: `En insats varje kvartal i ${place}`, en: `One effort every quarter in ${place}` }
  const leader = theme === 'trafik' || theme === 'narvaro' ? 'polis' : 'kommun'
  const other = leader === 'polis' ? 'kommun' : 'polis'
  return [
    `- id: antal`,
    `  promise: ${id}`,
    `  text: ${map(first, both)}`,
    `  by: [${leader}, { party: ${other}, role: contributes }]`,
    '  kind: activity',
    `  target: { at-least: ${number}, unit: ${unit}, per: period, as-printed: minst ${number} ${what.sv} }`,
    `- id: kvartal`,
    `  promise: ${id}`,
    `  text: ${map(second, both)}`,
    `  by: [${leader}]`,
    '  kind: presence',
  ]
}

function reportLines(year: number, promises: readonly SamplePromise[]) {
  return [
    `title: Uppföljning av ${year} års löfte`,
    'by: [kommun, polis]',
    `published: ${year + 1}-02-01`,
    `covers: { from: ${year}-01-01, to: ${year}-12-31 }`,
    'outcomes:',
    ...promises.filter(({ index }) => draw(index, year, 10) % 7 !== 0).flatMap((promise) => outcomeLines(promise)),
  ]
}

function outcomeLines({ id, index, year, number, unit, place }: SamplePromise) {
  const done = Math.max(0, number + (draw(index, year, 11) % 5) - 2)
  return [
    `  - commitment: ${id}/antal`,
    `    status: ${done >= number ? 'done' : 'partly-done'}`,
    `    figures: [{ value: ${done}, unit: ${unit} }]`,
    `    explanation: Arbetet i ${place} har följt planen.`,
  ]
}

function publicationLines(year: number, district: string | null, both: boolean) {
  const [svFor, enFor] = district === null ? ['', ''] : [` för ${district}`, ` for ${district}`]
  return [
    `title: ${map({ sv: `Medborgarlöfte ${year}${svFor}`, en: `Public promises ${year}${enFor}` }, both)}`,
    `period: { from: ${year}-01-01, to: ${year}-12-31 }`,
    'state: published',
    `published: ${year}-01-01`,
    'signed:',
    `  date: ${year - 1}-12-15`,
    '  by:',
    '    - { role: Kommundirektör, party: kommun }',
    '    - { role: Lokalpolisområdeschef, party: polis }',
    'parties: [kommun, polis]',
    ...(district === null ? [] : [`areas: [${slug(district)}]`]),
    `surveys: [${idOf(year, district)}/dialog]`,
    'themes:',
    ...THEMES.map(({ id, title }) => `  - { id: ${id}, title: ${map(title, both)} }`),
    'complete: true',
  ]
}

const QUESTIONS = ['i ditt bostadsområde', 'i centrum på kvällen', 'på väg till skolan', 'i kollektivtrafiken'] as const
const FINDINGS = 6

function surveyLines(year: number, both: boolean) {
  return [
    `title: ${map({ sv: `Trygghetsundersökning ${year - 1}`, en: `Safety survey ${year - 1}` }, both)}`,
    'kind: random-sample',
    `fieldwork: { from: ${year - 1}-09-01, to: ${year - 1}-10-15 }`,
    'method: Postenkät med möjlighet att svara på webben',
    'invited: 2000',
    'respondents: { count: 900 }',
    'questions:',
    ...QUESTIONS.flatMap((where, index) => questionLines(where, draw(index, year, 20) % 30)),
    'findings:',
    ...Array.from({ length: FINDINGS }, (_, index) => {
      const place = pick(PLACES, draw(index, year, 21))
      return `  - { id: f${index}, text: Flera boende i ${place} vill se mer av polisen., places: [${slug(place)}] }`
    }),
  ]
}

function questionLines(where: (typeof QUESTIONS)[number], shift: number) {
  return [
    `  - id: q${QUESTIONS.indexOf(where)}`,
    `    text: Hur trygg känner du dig ${where}?`,
    '    base: 870',
    '    answers:',
    `      - { text: Mycket trygg, share: ${20 + shift} }`,
    `      - { text: Ganska trygg, share: ${50 - shift} }`,
    '      - { text: Ganska otrygg, share: 22 }',
    '      - { text: Mycket otrygg, share: 8 }',
    '    better: higher',
  ]
}

function partyLines(both: boolean) {
  const municipality = map({ sv: 'Ekköpings kommun', en: 'Ekköping Municipality' }, both)
  const police = map({ sv: 'Polisen i Ekköping', en: 'The police in Ekköping' }, both)
  return [
    `- { id: kommun, name: ${municipality}, short: ${map({ sv: 'Kommunen', en: 'The municipality' }, both)}, kind: municipality }`,
    `- { id: polis, name: ${police}, short: ${map({ sv: 'Polisen', en: 'The police' }, both)}, kind: police }`,
  ]
}

function numberIn(index: number, year: number): number {
  return 2 + (draw(index, year, 30) % 11)
}

function pick<Item>(items: readonly Item[], index: number): Item {
  // Inside the list by the remainder.
  return items[index % items.length] as Item
}

function map({ sv, en }: Words, both: boolean): string {
  return both ? `{ sv: ${sv}, en: ${en} }` : sv
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function file(path: string, lines: readonly string[]): GeneratedFile {
  return { path, text: `${lines.join('\n')}\n` }
}
