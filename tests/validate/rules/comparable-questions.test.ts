import { describe, expect, test } from 'vitest'
import { placesOf } from '../../helpers/problems-in.ts'

const WORDS = 'text: Är du trygg?'
const YES_NO = 'answers: [{ text: Ja, share: 60 }, { text: Nej, share: 40 }]'

/** Whether two questions that are declared comparable are told to be unlike. */
async function areTold(earlier: string, later: string, why = ''): Promise<boolean> {
  const survey = (fields: string) => `title: Enkät\nquestions:\n  - { id: trygg, ${fields} }\n`
  const compared = `compares-with: { question: 2018/fore#trygg, comparable: true${why} }`
  const places = await placesOf('figures/unlike-compared', {
    'content/2018/surveys/fore.yaml': survey(earlier),
    'content/2018/surveys/nu.yaml': survey(`${later}, ${compared}`),
  })
  return places.length > 0
}

describe('a question', () => {
  test.each([
    { earlier: 'text: Är du trygg?', later: 'text: Är du otrygg?', told: true },
    { earlier: 'text: Är du trygg?', later: 'text: är du  trygg', told: false },
    { earlier: 'text: Var du trygg under 2017?', later: 'text: Var du trygg under 2018?', told: false },
    { earlier: 'text: Är du trygg?', later: 'text: { sv: Är du trygg?, en: Are you safe? }', told: false },
  ])('with "$earlier" before "$later" is told: $told', async ({ earlier, later, told }) => {
    expect(await areTold(earlier, later)).toBe(told)
  })
})

describe('the answers to choose from', () => {
  test.each([
    { earlier: YES_NO, later: 'answers: [{ text: Nej, share: 30 }, { text: Ja, share: 70 }]', told: false },
    { earlier: YES_NO, later: 'answers: [{ text: Ja, count: 7 }, { text: Nej, suppressed: true }]', told: false },
    { earlier: YES_NO, later: 'answers: [{ text: ja, share: 70 }, { text: Nej, share: 30 }]', told: true },
    {
      earlier: YES_NO,
      later: 'answers: [{ text: Ja, share: 60 }, { text: Nej, share: 30 }, { text: Vet inte, share: 10 }]',
      told: true,
    },
    // What a source mentions in passing.
    { earlier: YES_NO, later: 'answers: [{ text: Mycket trygg, share: 24 }]', told: false },
    {
      earlier: YES_NO,
      later: 'answers: [{ text: Mycket trygg, share: 24 }, { text: Ganska trygg, share: 30 }]',
      told: false,
    },
    { earlier: YES_NO, later: 'index: { value: 2 }', told: false },
    {
      earlier: 'several: true, answers: [{ text: Torget, share: 60 }, { text: Parken, share: 70 }]',
      later: 'several: true, answers: [{ text: Torget, share: 60 }, { text: Stationen, share: 70 }]',
      told: false,
    },
  ])('"$later" after "$earlier" are told: $told', async ({ earlier, later, told }) => {
    expect(await areTold(`${WORDS}, ${earlier}`, `${WORDS}, ${later}`)).toBe(told)
  })
})

test('where readers are told why the words make no difference, nothing more is asked for', async () => {
  expect(await areTold('text: Är du trygg?', 'text: Känner du dig trygg?', ', why: Prövat på samma grupp')).toBe(false)
})
