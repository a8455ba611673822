import { describe, expect, test } from 'vitest'
import { canonicalJson, fingerprintOf } from '../../scripts/model/canonical-json.ts'
import { jsonValueOf } from '../../scripts/model/json-value.ts'

describe('values are written in one way (RFC 8785)', () => {
  test.each([
    // The example of section 3.2.2, and the order of names of section 3.2.3.
    {
      value: {
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      },
      json: '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    },
    {
      value: { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      json: '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    },
    { value: -0, json: '0' },
  ])('$json', ({ value, json }) => {
    expect(canonicalJson(value)).toBe(json)
  })
})

test('ö is ö, whether it is written as one character or two', () => {
  const [one, two] = ['L\u00f6fte', 'Lo\u0308fte'].map((text) => fingerprintOf(jsonValueOf({ [text]: text })))
  expect(one).toBe(two)
})

test('what JSON cannot say becomes text', () => {
  expect(jsonValueOf([Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])).toEqual(['NaN', 'Infinity', '\ufffd'])
})

test('a field of any name is a field', () => {
  const value = jsonValueOf(JSON.parse('{"__proto__":1,"constructor":2}'))
  expect(canonicalJson(value)).toBe('{"__proto__":1,"constructor":2}')
})
