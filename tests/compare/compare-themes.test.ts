import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { promise, sv, theme } from '../helpers/build-archive.ts'
import { continueAs, only, told, year } from '../helpers/compared.ts'

describe('themes', () => {
  test('a renamed theme is the same theme, and its promises stay in it', () => {
    const [a, b] = [promise(), promise()]
    const aldre = theme({ id: 'aldre', title: sv('Trygghet för äldre'), promises: [a] })
    const seniorer = theme({ id: 'seniorer', title: sv('Trygghet för seniorer'), promises: [b], follows: aldre })
    const [earlier, later] = [year('2018', { themes: [aldre] }), year('2019', { themes: [seniorer] })]
    continueAs(a, b, 'unchanged')
    const comparison = comparePublications(earlier, later)
    expect(comparison.themes.map(({ kind }) => kind)).toEqual(['renamed'])
    expect(told(only(comparison))).toBe('unchanged')
  })

  test('a promise in another theme has changed its theme', () => {
    const [a, b] = [promise(), promise()]
    const themes = (first: readonly PublicPromise[], second: readonly PublicPromise[]) => [
      theme({ id: 'trafik', promises: first }),
      theme({ id: 'unga', promises: second }),
    ]
    const [earlier, later] = [year('2018', { themes: themes([a], []) }), year('2019', { themes: themes([], [b]) })]
    continueAs(a, b, 'unchanged')
    expect(told(only(comparePublications(earlier, later)))).toBe('unchanged (theme-changed) ≠ unchanged')
  })

  test('themes in another order are moved', () => {
    const themes = ['a', 'b', 'c'].map((id) => theme({ id, title: sv(id) }))
    const turned = ['c', 'a', 'b'].map((id) => theme({ id, title: sv(id) }))
    const comparison = comparePublications(year('2018', { themes }), year('2019', { themes: turned }))
    expect(comparison.themes.map(({ later, kind, isMoved }) => [later?.id, kind, isMoved])).toEqual([
      ['c', 'changed', true],
      ['a', 'unchanged', false],
      ['b', 'unchanged', false],
    ])
  })
})
