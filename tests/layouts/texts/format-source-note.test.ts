import { expect, test } from 'vitest'
import { formatRecordNumber, formatSourceNote } from '../../../layouts/texts/format-source-note.ts'
import type { Reading } from '../../../layouts/texts/reading.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { source, sv } from '../../helpers/build-archive.ts'

const readingIn = (language: string): Reading => ({ language, defaultLanguage: 'sv', texts: textsIn(language, 'sv') })
const swedish = readingIn('sv')

test.each([
  ['what it is', source({ title: sv('Trafiken 2023'), kind: 'situation-picture' }), 'lägesbild'],
  ['nothing that the title says itself', source({ title: sv('Lägesbild 2023'), kind: 'situation-picture' }), null],
  ['when it was read', source({ read: '2024-03' }), 'läst mars 2024'],
  ['both', source({ kind: 'decision', read: '2024-03' }), 'beslut, läst mars 2024'],
  ['nothing of a page of the web', source(), null],
])('after a source stands %s', (_, one, note) => {
  expect(formatSourceNote(one, swedish)).toBe(note)
})

test('a title in another language does not say it in the language of the page', () => {
  const plan = source({ title: { sv: 'Åtgärdsplan 2024' }, kind: 'action-plan' })
  expect(formatSourceNote(plan, readingIn('en'))).toBe('action plan')
})

test('a number in a register says of which document it is', () => {
  const record = { authority: 'Kommunen', number: 'KS 1', date: '2024-01-10', kind: 'action-plan' as const }
  expect(formatRecordNumber(record, swedish.texts)).toBe('Kommunen KS 1, 10 januari 2024 (åtgärdsplan)')
})
