import { expect, test } from 'vitest'
import { titleInForm } from '../../../layouts/texts/title-in-form.ts'

test.each([
  { language: 'sv-x-lattlast', languages: ['sv', 'en', 'sv-x-lattlast'], title: 'Löfte (lättläst)' },
  { language: 'sv', languages: ['sv', 'en', 'sv-x-lattlast'], title: 'Löfte' },
  { language: 'en', languages: ['sv', 'en', 'sv-x-lattlast'], title: 'Löfte' },
  { language: 'en-GB', languages: ['sv', 'en', 'en-GB'], title: 'Löfte (British English)' },
  { language: 'en-GB', languages: ['sv', 'en-GB'], title: 'Löfte' },
])('in $language, of $languages, a title is $title', ({ language, languages, title }) => {
  expect(titleInForm('Löfte', language, languages)).toBe(title)
})
