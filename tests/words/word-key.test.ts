import { describe, expect, test } from 'vitest'
import { wordKey } from '../../scripts/words/word-key.ts'

describe('the forms of a word have one key', () => {
  test.each([
    ['sv', 'belysning belysningen belysningar belysningarna belysningens'],
    ['sv', 'skola skolan skolor skolorna skolans skolornas'],
    ['sv', 'tunnel tunneln tunnlar tunnlarna tunnelns'],
    ['sv', 'buskage buskaget buskagen'],
    ['sv', 'rum rummet rummen'],
    ['sv', 'förälder föräldrar föräldrarna föräldrarnas'],
    ['sv', 'traktor traktorn traktorer traktorerna'],
    ['sv', 'bedrägeri bedrägerier bedrägeriet bedrägerierna'],
    ['sv', 'bok böcker'],
    ['sv', 'stad städer'],
    ['sv', 'A-traktor ATraktor'],
    ['sv-x-lattlast', 'polis polisen poliser poliserna polisens'],
    ['en', 'burglary burglaries'],
    ['en', 'room rooms'],
    ['en', 'school school’s'],
  ])('%s: %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => wordKey(form.toLowerCase(), language))).size).toBe(1)
  })
})

describe('different words have different keys', () => {
  test.each([
    ['far', 'får'],
    ['far', 'för'],
    ['plan', 'plåt'],
    ['polis', 'police'],
    ['gång', 'gäng'],
    ['hus', 'hund'],
    ['enhet', 'enkät'],
  ])('%s and %s', (one, other) => {
    expect(wordKey(one, 'sv')).not.toBe(wordKey(other, 'sv'))
  })
})

test('in a language whose forms are not known, a word is its own key', () => {
  expect(wordKey('وعود', 'ar')).toBe('وعود')
})
