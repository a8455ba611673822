import { expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import { countChanges } from '../../scripts/compare/count-changes.ts'
import { continueAs, named, year } from '../helpers/compared.ts'

test('the numbers of the summary sentence', () => {
  const [a, b] = [named('a'), named('b')]
  const [earlier, later] = [year('2018', { promises: [a, named('x')] }), year('2019', { promises: [named('n'), b] })]
  continueAs(a, b, 'strengthened')
  expect(countChanges(comparePublications(earlier, later))).toEqual([
    { kind: 'new', count: 1 },
    { kind: 'strengthened', count: 1 },
    { kind: 'gone', count: 1 },
  ])
})
