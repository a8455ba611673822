import { expect, test } from 'vitest'
import { textIn } from '../../scripts/model/language.ts'

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
