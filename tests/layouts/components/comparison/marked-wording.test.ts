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
    /<del>.*aria-hidden="true">−<\/span><span class="marked-wording-words">Fem<.*<\/del><ins>.*aria-hidden="true">\+<\/span><span class="marked-wording-words">Sex<.*<\/ins>/,
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

test('a mark holds words: lines and spaces that have gone have none', () => {
  const marked = (before: string, after: string) => render(MarkedWording, { page: pageIn('sv'), before, after })
  expect(marked('Vi går\nrunt.', 'Vi går runt.')).toBe('<div class="marked-wording">Vi går runt.</div>')
  expect(marked('Vi går runt.\n', 'Vi går runt.')).toBe('<div class="marked-wording">Vi går runt.\n</div>')
})

test('what was removed without a break is one mark, over sentences and lines', () => {
  const kept = 'Polisen gör kontroller.'
  const before = `${kept}\nTrafiken mäts. Det gör polisen.\nSvaren finns här.`
  expect(aloud(before, kept)).toBe(
    `${kept} borttaget: Trafiken mäts. Det gör polisen. Svaren finns här. slut på borttaget`,
  )
  expect(aloud(kept, before)).toBe(`${kept} tillagt: Trafiken mäts. Det gör polisen. Svaren finns här. slut på tillagt`)
})

test('what was removed and what has moved are two marks', () => {
  const [moved, gone, kept] = [
    'Polisen går kvällspass på torget. ',
    'Bron målas. ',
    'Kommunen tänder lampor i parken. ',
  ]
  expect(aloud(gone + moved + kept + kept, kept + kept + moved)).toMatch(
    /^borttaget: Bron målas\. slut på borttaget flyttat härifrån: Polisen går kvällspass på torget\. slut på borttaget/,
  )
})

test('in another language the marks are in that language', () => {
  expect(aloud('Five.', 'Six.', 'en')).toContain('removed: Five')
})
