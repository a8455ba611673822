import { expect, test } from 'vitest'
import { identityNumbersIn, maskIdentityNumbers } from '../../scripts/report/identity-numbers.ts'

// The examples that Skatteverket prints: 640823-3234 in SKV 704, 701063-2391 in SKV 707. They belong to nobody.
test.each([
  '640823-3234',
  '640823+3234',
  '640823–3234',
  '6408233234',
  '19640823-3234',
  '196408233234',
  '701063-2391',
  '(640823-3234)',
  'Nummer 640823-3234.',
])('%s holds an identity number', (text) => {
  expect(identityNumbersIn(text)).toHaveLength(1)
})

test.each([
  { text: '640823-3235', because: 'the check digit is another' },
  { text: '641323-3234', because: 'there is no thirteenth month' },
  { text: '640832-3233', because: 'August has 31 days' },
  { text: '212000-1256', because: 'an organisation has no month' },
  { text: '0708233238', because: 'that is how telephone numbers are written' },
  { text: '1640823-3234', because: 'more digits stand before it' },
  { text: '640823-32345', because: 'more digits come after it' },
  { text: '2018-640823-3234', because: 'it is part of a longer number' },
  { text: 'A6408233234', because: 'it is part of a word' },
  { text: 'https://kommunen.example/640823-3234', because: 'it is part of an address' },
  { text: '2018-01-15', because: 'it is a date' },
])('$text is none: $because', ({ text }) => {
  expect(identityNumbersIn(text)).toEqual([])
})

test('29 February is a day of birth in the years that have one', () => {
  expect(identityNumbersIn('000229-0005')).toHaveLength(1)
  expect(identityNumbersIn('19000229-0005')).toEqual([])
})

test('the last four digits are hidden, and the text stays as long as it was', () => {
  expect(maskIdentityNumbers('a 640823-3234 b 196408233234')).toBe('a 640823-**** b 19640823****')
})
