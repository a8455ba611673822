import { expect, test } from 'vitest'
import { isBaseUrl, strayInBaseUrl } from '../../../scripts/validate/settings/base-url.ts'

test.each([
  'https://loften.test/',
  'http://loften.test:8080/',
  'https://ekköping.test/',
  'https://ekkoping.test/om/medborgar-loften_2.0/~a/',
  'https://ekkoping.test/löften/',
  'https://ekkoping.test/l%C3%B6ften/',
])('the site can stand at %s', (value) => {
  expect(isBaseUrl(value)).toBe(true)
  expect(strayInBaseUrl(value)).toBeNull()
})

test.each([
  'loften.test',
  '//loften.test/',
  'https://loften.test',
  'https://loften.test/?a/',
  'https://loften.test/a b/',
])('something other than a path is wrong with %s', (value) => {
  expect(isBaseUrl(value)).toBe(false)
  expect(strayInBaseUrl(value)).toBeNull()
})

test.each([
  { value: 'https://loften.test/a$b;x/', stray: '$' },
  { value: 'https://loften.test/a;x/', stray: ';' },
  { value: "https://loften.test/a'b/", stray: "'" },
  { value: 'https://loften.test/{a}/', stray: '{' },
  { value: 'https://loften.test/a*/', stray: '*' },
  { value: 'https://loften.test//', stray: '//' },
  { value: 'https://loften.test/a%24b/', stray: '%24' },
  { value: 'https://loften.test/a%0Ab/', stray: '%0A' },
  { value: 'https://loften.test/a%2Fb/', stray: '%2F' },
  { value: 'https://loften.test/a%20b/', stray: '%20' },
  // Letters of another encoding than that of addresses.
  { value: 'https://loften.test/l%F6ften/', stray: '%F6' },
  { value: 'https://loften.test/100%/', stray: '%' },
])('$stray in the path of $value means something to a server', ({ value, stray }) => {
  expect(isBaseUrl(value)).toBe(false)
  expect(strayInBaseUrl(value)).toBe(stray)
})
