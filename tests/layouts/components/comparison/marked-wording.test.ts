import { expect, test } from 'vitest'
import { MarkedWording } from '../../../../layouts/components/comparison/marked-wording.tsx'
import { pageIn, render } from '../render.ts'

/** What is read aloud: every word, hidden ones too, and no sign that is hidden from aids. */
const aloud = (before: string, after: string, language = 'sv') =>
  render(MarkedWording, { page: pageIn(language), before, after })
    .replaceAll(/<span class="marked-wording-sign" aria-hidden="true">.<\/span>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('read aloud, the text alone tells what was removed and what was added', () => {
  expect(aloud('Vi ordnar fem möten i veckan.', 'Vi ordnar sex möten i veckan.')).toBe(
    'Vi ordnar borttaget: fem slut på borttaget tillagt: sex slut på tillagt möten i veckan.',
  )
})

test('marks are elements with a sign each, so that no colour is needed', () => {
  const html = render(MarkedWording, { page: pageIn('sv'), before: 'Fem möten.', after: 'Sex möten.' })
  expect(html).toMatch(
    /<del>.*aria-hidden="true">−<\/span>Fem.*<\/del><ins>.*aria-hidden="true">\+<\/span>Sex.*<\/ins>/,
  )
})

test('a sentence that has only moved says so', () => {
  const [first, second] = ['Polisen går kvällspass på torget.', 'Kommunen tänder lampor i parken.']
  expect(aloud(`${first} ${second}`, `${second} ${first}`)).toMatch(
    /flyttat härifrån:.*flyttat hit:|flyttat hit:.*flyttat härifrån:/,
  )
})

test('nothing is marked in a text that is the same', () => {
  expect(aloud('Samma ord.', 'Samma ord.')).toBe('Samma ord.')
})

test('in another language the marks are in that language', () => {
  expect(aloud('Five.', 'Six.', 'en')).toContain('removed: Five')
})
