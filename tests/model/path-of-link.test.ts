import { expect, test } from 'vitest'
import { pathOfLink } from '../../scripts/model/path-of-link.ts'

test.each([
  { link: 'files/karta.pdf', path: 'files/karta.pdf' },
  { link: 'files/karta.pdf#page=2', path: 'files/karta.pdf' },
  { link: 'files/torget.jpg?stor#a?b', path: 'files/torget.jpg' },
  { link: '#rubrik', path: '' },
])('$link leads to the file “$path”', ({ link, path }) => {
  expect(pathOfLink(link)).toBe(path)
})
