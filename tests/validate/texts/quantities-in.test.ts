import { expect, test } from 'vitest'
import { quantitiesIn } from '../../../scripts/validate/texts/quantities-in.ts'

test.each([
  { text: 'At least six training sessions and 12 mailings', found: ['At least six training', '12 mailings'] },
  { text: 'Visits at least once or one time a week', found: ['one time'] },
  { text: 'No more than 24 hours', found: ['No more than 24 hours'] },
  { text: 'Nine out of ten reports, 90 per cent', found: ['Nine out of ten reports', '90 per cent'] },
  { text: 'Pupils in grade 7, aged 13 to 15 years, on route 158 in 2019', found: [] },
  { text: 'One of the two officers', found: [] },
])('English: $text', ({ text, found }) => {
  expect(quantitiesIn(text, 'en').map(({ words }) => words)).toEqual(found)
})

test('an amount knows where it stands, what it counts and what comes before it', () => {
  expect(quantitiesIn('Vi gör besök, minst sex per termin på 3 skolor', 'sv')).toEqual([
    { words: 'minst sex', start: 14, end: 23, before: ',', unit: '' },
    { words: '3 skolor', start: 38, end: 46, before: 'på', unit: 'skolor' },
  ])
})
