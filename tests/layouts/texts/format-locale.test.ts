import { expect, test } from 'vitest'
import { formatLocale } from '../../../layouts/texts/format-locale.ts'

test.each([
  { language: 'sv', locale: 'sv_SE' },
  { language: 'sv-x-lattlast', locale: 'sv_SE' },
  { language: 'en', locale: 'en_GB' },
  { language: 'fi', locale: 'fi_FI' },
  { language: 'ar', locale: 'ar_EG' },
])('$language is $locale', ({ language, locale }) => {
  expect(formatLocale(language)).toBe(locale)
})
