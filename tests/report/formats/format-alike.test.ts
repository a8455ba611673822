import { expect, test } from 'vitest'
import { formatAlike } from '../../../scripts/report/formats/format-alike.ts'
import type { Problem } from '../../../scripts/report/problem.ts'

function unknown(file: string, line: number, column = 8): Problem<'reference/unknown-party'> {
  return {
    rule: 'reference/unknown-party',
    level: 'error',
    place: { file, line, column },
    details: { id: 'polis', scope: null, suggestion: null, known: ['kommun'] },
  }
}

function untranslated(promise: string): Problem<'translation/missing'> {
  return {
    rule: 'translation/missing',
    level: 'warning',
    place: { file: `content/2018/promises/${promise}.md`, line: 2, column: 8 },
    details: { promise, language: 'en', file: `content/2018/promises/${promise}.en.md` },
  }
}

const [first, ...others] = [
  unknown('content/2017/commitments.yaml', 4),
  unknown('content/2017/commitments.yaml', 11),
  unknown('content/2018/commitments.yaml', 6),
  unknown('content/2018/commitments.yaml', 9),
  unknown('content/2018/commitments.yaml', 9, 14),
  unknown('content/2018/commitments.yaml', 30),
] as const

test('a mistake that shows once shows nowhere besides', () => {
  expect(formatAlike({ first, others: [] }, 'sv')).toBeNull()
})

test('a thing that many refer to is most likely to be put back, and each file is named once', () => {
  expect(formatAlike({ first, others }, 'sv')).toEqual({
    lead: 'Har `polis` tagits bort eller fått ett annat id räcker det att ändra tillbaka. Annars gäller det 5 ställen till:',
    places: ['content/2017/commitments.yaml, rad 11', 'content/2018/commitments.yaml, rad 6, 9 och 30'],
  })
  expect(formatAlike({ first, others }, 'en')).toEqual({
    lead: 'If `polis` was removed or given another id, it is enough to put it back. If not, it is the same in 5 more places:',
    places: ['content/2017/commitments.yaml, line 11', 'content/2018/commitments.yaml, lines 6, 9 and 30'],
  })
})

test('what is no reference is told alike, and one place is one', () => {
  const alike = { first: untranslated('a'), others: [untranslated('b')] }
  expect(formatAlike(alike, 'sv')).toEqual({
    lead: 'Samma sak på ett ställe till:',
    places: ['content/2018/promises/b.md, rad 2'],
  })
  expect(formatAlike(alike, 'en')?.lead).toBe('The same in one more place:')
})

test('of a file that is all wrong, the first lines are told and how many there are besides', () => {
  const many = Array.from({ length: 20 }, (_, index) => unknown('content/2018/commitments.yaml', index + 2))
  expect(formatAlike({ first, others: many }, 'sv')?.places).toEqual([
    'content/2018/commitments.yaml, rad 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 … (+5)',
  ])
})

test('different things that are gone are not put back by one id', () => {
  const [one, another] = [first, { ...first, details: { ...first.details, id: 'kommun' } }]
  expect(formatAlike({ first: one, others: [another] }, 'sv')?.lead).toBe('Samma sak på ett ställe till:')
})

test('what is mended is nothing to put back', () => {
  expect(formatAlike({ first, others }, 'sv', true)?.lead).toBe('Samma sak på 5 ställen till:')
})
