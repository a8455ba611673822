import { describe, expect, test } from 'vitest'
import { formatMeasurement } from '../../../layouts/texts/format-measurement.ts'
import type { Reading } from '../../../layouts/texts/reading.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import type { Figure, Measurement, Report, Scaling } from '../../../scripts/model/archive.ts'
import { INCOMPARABLE_REASONS, type IncomparableReason } from '../../../scripts/model/vocabulary.ts'
import { figure, outcome, report, target } from '../../helpers/build-archive.ts'

const readingIn = (language: string): Reading => ({ language, defaultLanguage: 'sv', texts: textsIn(language, 'sv') })
const CONTROL = { id: 'kontroll', one: { sv: 'kontroll', en: 'control' }, many: { sv: 'kontroller', en: 'controls' } }
const oneAWeek = target({ amount: { kind: 'at-least', value: 1 }, unit: CONTROL, per: 'week' })
const controls = (value: number) => figure({ value, unit: CONTROL })
const twoYears: Scaling = {
  per: 'week',
  units: 104,
  from: '2019-01-01',
  to: '2020-12-31',
  expected: 104,
  isBegun: false,
}

/** What is read, with ordinary spaces. */
const read = (measurement: Measurement, language: string) => {
  const { verdict, explanation } = formatMeasurement(measurement, readingIn(language))
  return `${verdict}: ${explanation}`.replaceAll('\u00a0', ' ')
}

const reportedIn = (covers: Report['covers']) => {
  const made = outcome()
  report({ outcomes: [made], covers })
  return made
}
const decided = (parts: Partial<Extract<Measurement, { verdict: 'met' | 'exceeded' | 'below' }>>): Measurement => ({
  verdict: 'met',
  target: target({ unit: CONTROL }),
  figure: controls(6),
  outcome: reportedIn(null),
  sumOf: [],
  covered: null,
  expected: 6,
  scaling: null,
  ...parts,
})
const incomparable = (
  reason: IncomparableReason,
  parts: Partial<Extract<Measurement, { verdict: 'cannot-compare' }>> = {},
): Measurement => ({
  verdict: 'cannot-compare',
  reason,
  target: null,
  figure: null,
  outcome: null,
  sumOf: [],
  covered: null,
  wholePeriod: null,
  ...parts,
})

describe('a verdict and what it builds on', () => {
  test.each<{ name: string; measurement: Measurement; sv: string; en: string }>([
    {
      name: 'met',
      measurement: decided({}),
      sv: 'Målet är nått: Redovisat: 6 kontroller. Utlovat: minst 6 kontroller.',
      en: 'The target was met: Reported: 6 controls. Promised: at least 6 controls.',
    },
    {
      name: 'exceeded',
      measurement: decided({ verdict: 'exceeded', figure: controls(7) }),
      sv: 'Mer än utlovat: Redovisat: 7 kontroller. Utlovat: minst 6 kontroller.',
      en: 'More than was promised: Reported: 7 controls. Promised: at least 6 controls.',
    },
    {
      name: 'over an upper limit',
      measurement: decided({
        verdict: 'below',
        target: target({ amount: { kind: 'at-most', value: 6 }, unit: CONTROL }),
        figure: controls(7),
      }),
      sv: 'Gränsen är överskriden: Redovisat: 7 kontroller. Utlovat: högst 6 kontroller.',
      en: 'Over the limit: Reported: 7 controls. Promised: at most 6 controls.',
    },
    {
      name: 'below what the weeks come to',
      measurement: decided({
        verdict: 'below',
        target: oneAWeek,
        figure: controls(62),
        expected: 104,
        scaling: twoYears,
      }),
      sv: 'Mindre än utlovat: Redovisat: 62 kontroller. Utlovat: minst 1 kontroll per vecka, alltså 104 kontroller under 2019–2020.',
      en: 'Less than was promised: Reported: 62 controls. Promised: at least 1 control per week, which comes to 104 controls during 2019–2020.',
    },
    {
      name: '62 controls without a date',
      measurement: incomparable('no-date', { target: oneAWeek, figure: controls(62), wholePeriod: twoYears }),
      sv: 'Går inte att jämföra: Redovisningen säger varken när den gjordes eller vilken tid siffran gäller. Redovisat: 62 kontroller. Utlovat: minst 1 kontroll per vecka, alltså 104 kontroller under hela perioden.',
      en: 'Cannot be compared: The report says neither when it was made nor what time the figure covers. Reported: 62 controls. Promised: at least 1 control per week, which comes to 104 controls over the whole period.',
    },
    {
      name: 'nothing reported',
      measurement: incomparable('no-outcome', { target: oneAWeek, wholePeriod: twoYears }),
      sv: 'Går inte att jämföra: Inget utfall är redovisat. Utlovat: minst 1 kontroll per vecka.',
      en: 'Cannot be compared: No outcome has been reported. Promised: at least 1 control per week.',
    },
    {
      name: 'a figure without a target',
      measurement: incomparable('no-target', { figure: controls(1) }),
      sv: 'Går inte att jämföra: Inget mål i siffror är satt. Redovisat: 1 kontroll.',
      en: 'Cannot be compared: No target in figures was set. Reported: 1 control.',
    },
    {
      name: 'a range counted up, with both its ends',
      measurement: decided({
        target: target({ amount: { kind: 'between', low: 4, high: 6 }, unit: CONTROL, per: 'year' }),
        figure: controls(9),
        expected: 8,
        scaling: { ...twoYears, per: 'year', units: 2, expected: 8 },
      }),
      sv: 'Målet är nått: Redovisat: 9 kontroller. Utlovat: 4–6 kontroller per år, alltså 8–12 kontroller under 2019–2020.',
      en: 'The target was met: Reported: 9 controls. Promised: 4–6 controls per year, which comes to 8–12 controls during 2019–2020.',
    },
    {
      name: 'a share, reckoned out',
      measurement: decided({
        verdict: 'exceeded',
        target: target({ amount: { kind: 'share', value: 80 }, unit: CONTROL }),
        figure: figure({ value: 205, of: 251, unit: CONTROL }),
        expected: 80,
      }),
      sv: 'Mer än utlovat: Redovisat: 205 av 251 kontroller (81,7 %). Utlovat: minst 80 procent av alla kontroller.',
      en: 'More than was promised: Reported: 205 of 251 controls (81.7%). Promised: at least 80 per cent of all controls.',
    },
    {
      name: 'a share in per cent, whatever it is a share of',
      measurement: decided({
        verdict: 'exceeded',
        target: target({ amount: { kind: 'share', value: 80 }, unit: CONTROL }),
        figure: figure({
          value: 82,
          of: 250,
          unit: { id: 'procent', one: { sv: 'procent' }, many: { sv: 'procent', en: 'per cent' } },
        }),
        expected: 80,
      }),
      sv: 'Mer än utlovat: Redovisat: 82 procent av 250. Utlovat: minst 80 procent av alla kontroller.',
      en: 'More than was promised: Reported: 82 per cent of 250. Promised: at least 80 per cent of all controls.',
    },
    {
      name: 'a year that has only begun, counted as a whole',
      measurement: decided({
        target: target({ unit: CONTROL, per: 'year' }),
        figure: controls(12),
        expected: 12,
        scaling: { per: 'year', units: 2, from: '2019-01-01', to: '2020-10-31', expected: 12, isBegun: true },
      }),
      sv: 'Målet är nått: Redovisat: 12 kontroller. Utlovat: minst 6 kontroller per år, alltså 12 kontroller under 1 januari 2019–31 oktober 2020, med det påbörjade året räknat som helt.',
      en: 'The target was met: Reported: 12 controls. Promised: at least 6 controls per year, which comes to 12 controls during 1 January 2019 – 31 October 2020, with the last year, which has only begun, counted as a whole.',
    },
    {
      name: 'a report that says which days it is about',
      measurement: decided({ outcome: reportedIn({ from: '2019', to: '2019' }) }),
      sv: 'Målet är nått: Redovisat för 2019: 6 kontroller. Utlovat: minst 6 kontroller.',
      en: 'The target was met: Reported for 2019: 6 controls. Promised: at least 6 controls.',
    },
    {
      name: 'one of several targets that cannot be compared',
      measurement: incomparable('no-number', {
        target: target({ amount: { kind: 'words-only' }, unit: null, asPrinted: 'regelbundet' }),
      }),
      sv: 'Går inte att jämföra: Målet är uttryckt i ord, utan tal. Utlovat: ”regelbundet”.',
      en: 'Cannot be compared: The target is in words, without a number. Promised: “regelbundet”.',
    },
    {
      // Seven in half a year is more than six a year: the figure does not fall short.
      name: 'a number that covers less than one unit of time',
      measurement: incomparable('not-over', { figure: controls(7) }),
      sv: 'Går inte att jämföra: Siffran gäller bara en del av tiden och avgör inte målet. Redovisat: 7 kontroller.',
      en: 'Cannot be compared: The figure covers only part of the time and does not settle the target. Reported: 7 controls.',
    },
  ])('$name', ({ measurement, sv, en }) => {
    expect(read(measurement, 'sv')).toBe(sv)
    expect(read(measurement, 'en')).toBe(en)
  })
})

describe('a sum', () => {
  const half = (value: number, from: string, to: string, title: string, parts: Partial<Figure> = {}) => {
    const counted = { ...controls(value), ...parts }
    const told = outcome({ figures: [counted] })
    report({ outcomes: [told], covers: { from, to }, title: { sv: title } })
    return { figure: counted, outcome: told }
  }
  const sumOf = [half(12, '2019-01', '2019-06', 'Delår'), half(13, '2019-07', '2019-12', 'Bokslut')]
  const perYear = target({ amount: { kind: 'at-least', value: 24 }, unit: CONTROL, per: 'year' })
  const scaling: Scaling = {
    ...{ per: 'year', units: 1, from: '2019-01-01', to: '2019-12-31', expected: 24, isBegun: false },
  }
  const added = { target: perYear, figure: controls(25), sumOf }

  test.each([
    {
      language: 'sv',
      words:
        'Mer än utlovat: Hopräknat ur ”Delår” (januari–juni 2019) och ”Bokslut” (juli–december 2019): 12 + 13 = 25 kontroller. Utlovat: minst 24 kontroller per år, alltså 24 kontroller under 2019.',
    },
    {
      language: 'en',
      words:
        'More than was promised: Added up from “Delår” (January–June 2019) and “Bokslut” (July–December 2019): 12 + 13 = 25 controls. Promised: at least 24 controls per year, which comes to 24 controls during 2019.',
    },
    {
      language: 'sv-x-lattlast',
      words:
        'Mer än de lovade: Vi räknar ihop siffrorna i ”Delår” (från januari till juni 2019) och ”Bokslut” (från juli till december 2019): 12 + 13 = 25 kontroller. De lovade: minst 24 kontroller varje år. Det blir 24 kontroller på den här tiden: 2019.',
    },
  ])('names its reports and their days, and every figure, in $language', ({ language, words }) => {
    expect(read(decided({ ...added, verdict: 'exceeded', expected: 24, scaling }), language)).toBe(words)
  })

  test('that settles nothing is told all the same', () => {
    const first = sumOf.slice(0, 1)
    const second = half(9, '2019-07', '2019-09', 'Tredje kvartalet', { qualifier: 'about' })
    const figures = { figure: { ...controls(21), qualifier: 'about' as const }, sumOf: [...first, second] }
    expect(read(incomparable('not-over', { target: perYear, ...figures }), 'sv')).toBe(
      'Går inte att jämföra: Siffran gäller bara en del av tiden och avgör inte målet. Hopräknat ur ”Delår” (januari–juni 2019) och ”Tredje kvartalet” (juli–september 2019): 12 + ungefär 9 = ungefär 21 kontroller. Utlovat: minst 24 kontroller per år.',
    )
  })
})

test.each(['sv', 'en'])('in %s every reason has words of its own', (language) => {
  const explanations = INCOMPARABLE_REASONS.map(
    (reason) => formatMeasurement(incomparable(reason), readingIn(language)).explanation,
  )
  expect(new Set(explanations).size).toBe(INCOMPARABLE_REASONS.length)
  for (const explanation of explanations) expect(explanation).toMatch(/^[A-ZÅÄÖ].*\.$/)
})

test('several figures without a target share the reason', () => {
  const measurement = incomparable('no-target', { figure: controls(1), outcome: reportedIn(null) })
  const { explanation } = formatMeasurement(measurement, readingIn('sv'), [controls(2)])
  expect(explanation.replaceAll('\u00a0', ' ')).toBe(
    'Inget mål i siffror är satt. Redovisat: 1 kontroll; 2 kontroller.',
  )
})
