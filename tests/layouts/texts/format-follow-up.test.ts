import { expect, test } from 'vitest'
import { formatFollowUp, formatPromisedFollowUps, listFollowUpTimes } from '../../../layouts/texts/format-follow-up.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import type { Publication } from '../../../scripts/model/archive.ts'
import { publication, report } from '../../helpers/build-archive.ts'

const [SV, EN] = [textsIn('sv', 'sv'), textsIn('en', 'sv')]
const followedUp = (parts: Partial<Publication> = {}) =>
  publication({
    followUp: { every: 'half-year', asPrinted: null },
    period: { from: '2023', to: '2024', asPrinted: null, basis: 'stated' },
    ...parts,
  })
const spring = report({ id: '2023-06-30', asOf: '2023-06-30' })
const autumn = report({ id: '2023-12-31', asOf: '2023-12-31' })

test('how often it is followed up is said with the printed words, where they differ', () => {
  expect(formatFollowUp({ every: 'four-months', asPrinted: 'tre gånger om året' }, SV)).toBe(
    'var fjärde månad (i trycket: ”tre gånger om året”)',
  )
  expect(formatFollowUp({ every: 'year', asPrinted: 'Varje år' }, SV)).toBe('varje år')
})

test.each([
  {
    asOf: '2023-03-01',
    reports: [],
    sv: 'Medborgarlöftet ska följas upp varje halvår. Nästa ska gälla tiden till och med den 30 juni 2023.',
    en: 'The publication is to be followed up every half-year. The next one is to be about the time until 30 June 2023.',
  },
  {
    asOf: '2023-07-01',
    reports: [],
    sv: 'Hittills skulle det ha gjorts en gång. Den uppföljningen har inte hittats.',
    en: 'So far that was to be done once. That report has not been found.',
  },
  {
    asOf: '2023-07-01',
    reports: [spring],
    sv: 'Hittills skulle det ha gjorts en gång. Den uppföljningen finns här.',
    en: 'So far that was to be done once. That report is here.',
  },
  {
    asOf: '2024-01-01',
    reports: [],
    sv: 'Hittills skulle det ha gjorts 2 gånger. Ingen av uppföljningarna har hittats.',
    en: 'So far that was to be done 2 times. None of the reports has been found.',
  },
  {
    asOf: '2024-01-01',
    reports: [autumn],
    sv: '1 av uppföljningarna har inte hittats.',
    en: '1 of the reports has not been found.',
  },
  {
    asOf: '2024-01-01',
    reports: [spring, autumn],
    sv: 'Alla de uppföljningarna finns här.',
    en: 'All of those reports are here.',
  },
])('on $asOf with $reports.length: $sv', ({ asOf, reports, sv, en }) => {
  expect(formatPromisedFollowUps(followedUp({ reports }), asOf, SV)).toContain(sv)
  expect(formatPromisedFollowUps(followedUp({ reports }), asOf, EN)).toContain(en)
})

test('nothing is said where none was promised', () => {
  expect(formatPromisedFollowUps(publication(), '2030-01-01', SV)).toBeNull()
  expect(listFollowUpTimes(publication(), '2030-01-01', SV)).toEqual([])
})

test('the times that have passed stand with their reports, those without a date last', () => {
  const undated = report({ id: 'undated', asOf: null })
  expect(listFollowUpTimes(followedUp({ reports: [undated, autumn] }), '2024-01-01', SV)).toEqual([
    { time: '1 januari–30 juni 2023', reports: [] },
    { time: '1 juli–31 december 2023', reports: [autumn] },
    { time: 'Utan datum', reports: [undated] },
  ])
})
