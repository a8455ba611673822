import { expect, test } from 'vitest'
import {
  faultOfOrganisationNumber,
  suggestOrganisationNumber,
} from '../../../scripts/validate/values/organisation-number.ts'

test('a number with its hyphen and the right last digit may be one', () => {
  expect(faultOfOrganisationNumber('212000-9994')).toBeNull()
})

test.each([
  { text: '640823-3234', fault: 'person' },
  { text: '19640823-3234', fault: 'person' },
  { text: '212000-9991', fault: 'digit' },
  { text: '121300-9994', fault: 'form' },
  { text: '2120009994', fault: 'form' },
  { text: '', fault: 'form' },
])('`$text` has the fault `$fault`', ({ text, fault }) => {
  expect(faultOfOrganisationNumber(text)).toBe(fault)
})

test.each(['2120009994', '212000 – 9994', '16212000-9994', 'SE212000999401', 'SE 2120009994'])(
  'by `%s` 212000-9994 is meant',
  (text) => {
    expect(suggestOrganisationNumber(text)).toBe('212000-9994')
  },
)

test.each(['212000-9991', '640823-3234', '212000-99944', 'kommunen'])(
  'what is meant by `%s` is not guessed',
  (text) => {
    expect(suggestOrganisationNumber(text)).toBeNull()
  },
)
