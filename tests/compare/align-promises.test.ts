import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import { commitment, sv } from '../helpers/build-archive.ts'
import { atLeast, continueAs, named, only, tell, told, year } from '../helpers/compared.ts'

describe('which promises became which', () => {
  test('a paragraph is split into four', () => {
    const [whole, parts] = [named('helhet'), ['a', 'b', 'c', 'd'].map((id) => named(id))]
    const [earlier, later] = [year('2018', { promises: [whole] }), year('2019', { promises: parts })]
    for (const part of parts) continueAs(whole, part, 'split')
    expect(tell(comparePublications(earlier, later))).toEqual(['helhet → a+b+c+d: split'])
  })

  test('of a promise that is split, each commitment is found where it went', () => {
    const one = commitment({ id: 'moten' })
    const other = commitment({ id: 'ljus', text: sv('Ny belysning') })
    const whole = named('helhet', { commitments: [one, other] })
    const parts = [named('a', { commitments: [{ ...other }] }), named('b', { commitments: [{ ...one }] })]
    const [earlier, later] = [year('2018', { promises: [whole] }), year('2019', { promises: parts })]
    for (const part of parts) continueAs(whole, part, 'split')
    const { commitments } = only(comparePublications(earlier, later))
    expect(commitments.map((change) => `${change.earlier?.reference} → ${change.later?.reference}`)).toEqual([
      '2018/helhet/ljus → 2019/a/ljus',
      '2018/helhet/moten → 2019/b/moten',
    ])
  })

  test('two are merged into one, though it is declared otherwise', () => {
    const [a, b, whole] = [named('a'), named('b'), named('helhet')]
    const [earlier, later] = [year('2018', { promises: [a, b] }), year('2019', { promises: [whole] })]
    continueAs(a, whole, 'merged')
    continueAs(b, whole, 'strengthened')
    expect(tell(comparePublications(earlier, later))).toEqual(['a+b → helhet: merged strengthened'])
  })

  test('two have become two others', () => {
    const [a, b, c, d] = [named('a'), named('b'), named('c'), named('d')]
    const [earlier, later] = [year('2018', { promises: [a, b] }), year('2019', { promises: [c, d] })]
    continueAs(a, c, 'split')
    continueAs(a, d, 'split')
    continueAs(b, d, 'merged')
    expect(tell(comparePublications(earlier, later))).toEqual(['a+b → c+d: (regrouped) split merged'])
  })

  test('the steps in between are followed, and taken together', () => {
    const [a, b, c] = [
      named('a', { commitments: [commitment({ targets: [atLeast(6)] })] }),
      named('b'),
      named('c', { commitments: [commitment({ targets: [atLeast(9)] })] }),
    ]
    const years = [
      year('2016', { promises: [a] }),
      year('2017', { promises: [b] }),
      year('2018', { promises: [c] }),
    ] as const
    continueAs(a, b, 'reworded')
    continueAs(b, c, 'strengthened')
    const change = only(comparePublications(years[0], years[2]))
    expect(told(change)).toBe('strengthened (reworded)')
    expect(change.pairs[0]?.declared?.steps.map(({ from, to }) => `${from.reference} → ${to.reference}`)).toEqual([
      '2016/a → 2017/b',
      '2017/b → 2018/c',
    ])
  })

  test('steps up and down come to nothing declared', () => {
    const [a, b, c] = [named('a'), named('b'), named('c')]
    const years = [
      year('2016', { promises: [a] }),
      year('2017', { promises: [b] }),
      year('2018', { promises: [c] }),
    ] as const
    continueAs(a, b, 'weakened')
    continueAs(b, c, 'strengthened')
    expect(tell(comparePublications(years[0], years[2]))).toEqual(['a → c: (reworded)'])
  })

  test.each([
    { first: 'stated', second: 'stated', basis: 'stated' },
    { first: 'inferred', second: 'stated', basis: 'inferred' },
    { first: 'stated', second: 'inferred', basis: 'inferred' },
  ] as const)('of steps that are $first and $second, what they come to is $basis', ({ first, second, basis }) => {
    const [a, b, c] = [named('a'), named('b'), named('c')]
    const years = [
      year('2016', { promises: [a] }),
      year('2017', { promises: [b] }),
      year('2018', { promises: [c] }),
    ] as const
    continueAs(a, b, 'reworded', first)
    continueAs(b, c, 'reworded', second)
    expect(only(comparePublications(years[0], years[2])).pairs[0]?.declared?.basis).toBe(basis)
  })
})
