import { describe, expect, test } from 'vitest'
import { formatAsOf, formatReporters, formatSaidBy, formatStanding } from '../../../layouts/texts/format-standing.ts'
import type { Reading } from '../../../layouts/texts/reading.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import type { Standing } from '../../../scripts/model/archive.ts'
import { commitment, outcome, party, report } from '../../helpers/build-archive.ts'

const readingIn = (language: string): Reading => ({ language, defaultLanguage: 'sv', texts: textsIn(language, 'sv') })
const police = party({ id: 'polis', name: { sv: 'Polisen', en: 'The Police' } })
const outcomeOn = (asOf: string | null) => {
  const made = outcome({ status: 'in-progress' })
  report({ asOf, by: [police], outcomes: [made] })
  return made
}

const doneBy = (name: string) => {
  const made = outcome({ status: 'done' })
  report({ asOf: '2018-12-31', by: [party({ name: { sv: name } })], outcomes: [made] })
  return made
}

describe('how a commitment stands is said in whole sentences', () => {
  test.each<{ name: string; standing: Standing; due?: string | null; sv: string; en: string }>([
    {
      name: 'declared',
      standing: { kind: 'declared', status: 'done', outcome: outcomeOn('2018-06-30'), daysWithoutFinalWord: null },
      sv: 'Enligt Polisen, 30 juni 2018.',
      en: 'According to The Police, 30 June 2018.',
    },
    {
      name: 'declared in an undated report',
      standing: { kind: 'declared', status: 'done', outcome: outcomeOn(null), daysWithoutFinalWord: null },
      sv: 'Enligt Polisen, utan datum.',
      en: 'According to The Police, undated.',
    },
    {
      name: 'declared as something that passes, long ago',
      standing: { kind: 'declared', status: 'in-progress', outcome: outcomeOn('2018-06'), daysWithoutFinalWord: 60 },
      sv: 'Enligt Polisen, juni 2018. Tiden gick ut den 31 december 2018, för 60 dagar sedan. Inget slutligt besked har hittats.',
      en: 'According to The Police, June 2018. The time ran out on 31 December 2018, 60 days ago. No final word has been found.',
    },
    {
      name: 'declared as something that passes, until yesterday',
      standing: { kind: 'declared', status: 'in-progress', outcome: outcomeOn('2018'), daysWithoutFinalWord: 1 },
      sv: 'Enligt Polisen, 2018. Tiden gick ut den 31 december 2018, för 1 dag sedan. Inget slutligt besked har hittats.',
      en: 'According to The Police, 2018. The time ran out on 31 December 2018, 1 day ago. No final word has been found.',
    },
    {
      name: 'declared otherwise by another party of the same day',
      standing: {
        kind: 'parties-differ',
        outcomes: [outcomeOn('2018-12-31'), doneBy('Kommunen')],
        daysWithoutFinalWord: null,
      },
      sv: 'Polisen säger ”Pågår” och Kommunen säger ”Genomfört” (31 december 2018).',
      en: 'The Police: “In progress” and Kommunen: “Done” (31 December 2018).',
    },
    {
      name: 'reported without a status',
      standing: { kind: 'reported', outcome: outcomeOn('2018-12-31') },
      sv: 'Polisen har berättat vad som har gjorts (31 december 2018) men säger inte om åtagandet är uppfyllt.',
      en: 'What was done has been reported by The Police (31 December 2018), but not whether the commitment was kept.',
    },
    {
      name: 'not reported',
      standing: { kind: 'not-reported', days: 12345 },
      sv: 'Tiden gick ut den 31 december 2018, för snart 34 år sedan (12\u00a0345 dagar). Ingen redovisning har hittats.',
      en: 'The time ran out on 31 December 2018, almost 34 years ago (12,345 days). No report has been found.',
    },
    {
      name: 'not reported since yesterday',
      standing: { kind: 'not-reported', days: 1 },
      sv: 'Tiden gick ut den 31 december 2018, för 1 dag sedan. Ingen redovisning har hittats.',
      en: 'The time ran out on 31 December 2018, 1 day ago. No report has been found.',
    },
    {
      name: 'not due',
      standing: { kind: 'not-due' },
      sv: 'Ingen redovisning har hittats än. Tiden går ut den 31 december 2018.',
      en: 'No report has been found yet. The time runs out on 31 December 2018.',
    },
    {
      name: 'without end',
      standing: { kind: 'not-due' },
      due: null,
      sv: 'Ingen redovisning har hittats. Åtagandet har inget slutdatum.',
      en: 'No report has been found. The commitment has no end date.',
    },
  ])('$name', ({ standing, due = '2018-12-31', sv, en }) => {
    expect(formatStanding(commitment({ standing, due }), readingIn('sv'))).toBe(sv)
    expect(formatStanding(commitment({ standing, due }), readingIn('en'))).toBe(en)
  })
})

test('beside its badge, what was only reported says who told it and when, and no more', () => {
  const dated: Standing = { kind: 'reported', outcome: outcomeOn('2018-12-31') }
  expect(formatSaidBy(dated, readingIn('sv'))).toBe('Redovisat av Polisen, 31 december 2018.')
  expect(formatSaidBy(dated, readingIn('en'))).toBe('Reported by The Police, 31 December 2018.')
  expect(formatSaidBy({ kind: 'not-due' }, readingIn('sv'))).toBeNull()
})

test('all who gave a report are named', () => {
  const both = report({ by: [party({ name: { sv: 'Kommunen' } }), police] })
  expect(formatReporters(both, readingIn('sv'))).toBe('Kommunen och Polisen')
  expect(formatReporters(both, readingIn('en'))).toBe('Kommunen and The Police')
})

test('a report without a date has none to show', () => {
  expect(formatAsOf(report({ asOf: null }), readingIn('sv'))).toBeNull()
  expect(formatAsOf(report({ asOf: '2018-12' }), readingIn('sv'))).toBe('december 2018')
})
