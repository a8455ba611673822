import { expect, test } from 'vitest'
import { redirectsMeant } from '../../../scripts/validate/values/redirects-meant.ts'

const A = { from: '/a/', to: '/b/' }

test.each([
  { name: 'old and new addresses as fields', value: { '/a/': '/b/', '/c/': 'https://loften.test/' }, count: 2 },
  { name: 'one redirect without a hyphen', value: A, count: 1 },
  { name: 'a list of addresses with a colon', value: [{ '/a/': '/b/' }, { '/c/': '/d/' }], count: 2 },
  { name: 'a list of addresses with an arrow', value: ['/a/ -> /b/', '/a/ till /b/'], count: 2 },
  { name: 'a list as it should be is not meant otherwise', value: [A], count: 0 },
  { name: 'half a redirect is none', value: { to: '/b/' }, count: 0 },
  { name: 'other fields are no redirects', value: { redirects: [A] }, count: 0 },
  { name: 'some addresses among other fields are none either', value: { '/a/': '/b/', title: 'A' }, count: 0 },
  { name: 'other words are none', value: ['a', null, 7], count: 0 },
])('$name', ({ value, count }) => {
  const found = redirectsMeant(value)
  expect(found).toHaveLength(count)
  if (count > 0) expect(found[0]).toEqual(A)
})
