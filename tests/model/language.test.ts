import { describe, expect, test } from 'vitest'
import {
  directionOf,
  languageName,
  languageNamed,
  mainLanguageOf,
  scriptOf,
  textIn,
} from '../../scripts/model/language.ts'

test('a translated text is shown in the language asked for', () => {
  expect(textIn({ sv: 'Löfte', en: 'Promise' }, 'en', 'sv')).toEqual({ text: 'Promise', language: 'en' })
})

test('a text without a translation is shown in the default language, and says so', () => {
  expect(textIn({ sv: 'Löfte' }, 'en', 'sv')).toEqual({ text: 'Löfte', language: 'sv' })
})

test('an empty translation is a translation', () => {
  expect(textIn({ sv: 'Löfte', en: '' }, 'en', 'sv')).toEqual({ text: '', language: 'en' })
})

test('a text that lacks the default language too is a fault of ours', () => {
  expect(() => textIn({ en: 'Promise' }, 'fi', 'sv')).toThrow('A text lacks the default language sv.')
})

test('a form of a language falls back on that language before the default one', () => {
  expect(textIn({ en: 'Promise', sv: 'Löfte' }, 'sv-x-lattlast', 'en')).toEqual({ text: 'Löfte', language: 'sv' })
  expect(textIn({ en: 'Promise' }, 'sv-x-lattlast', 'en')).toEqual({ text: 'Promise', language: 'en' })
})

describe('names', () => {
  test.each([
    ['sv', 'sv', 'sv'],
    ['en-GB', 'en-GB', 'en'],
    ['sv-x-lattlast', 'lattlast', 'sv'],
    ['sv-x-Barn', 'barn', 'sv'],
  ])('%s is called %s in content and addresses, and is a form of %s', (language, name, main) => {
    expect(languageName(language)).toBe(name)
    expect(mainLanguageOf(language)).toBe(main)
    expect(languageNamed(name, ['ar', language])).toBe(language)
  })

  test('a name that no language of the site has is taken for a tag', () => {
    expect(languageNamed('fi', ['sv'])).toBe('fi')
  })
})

test.each([
  ['sv', 'Latn', 'ltr'],
  ['sv-x-lattlast', 'Latn', 'ltr'],
  ['ar', 'Arab', 'rtl'],
  ['fa', 'Arab', 'rtl'],
  ['ckb', 'Arab', 'rtl'],
  ['ku', 'Latn', 'ltr'],
  ['he', 'Hebr', 'rtl'],
  ['ti', 'Ethi', 'ltr'],
  ['ks-Deva', 'Deva', 'ltr'],
])('%s is written in %s and runs %s', (language, script, direction) => {
  expect([scriptOf(language), directionOf(language)]).toEqual([script, direction])
})
