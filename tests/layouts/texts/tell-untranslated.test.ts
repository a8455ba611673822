import { expect, test } from 'vitest'
import { tellUntranslated } from '../../../layouts/texts/tell-untranslated.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { archive, publication } from '../../helpers/build-archive.ts'

const of = (id: string, ...languages: string[]) =>
  publication({ id, languages, period: { from: id, to: id, asPrinted: null, basis: 'stated' } })

test.each([
  { what: 'nothing', language: 'en', publications: [of('2018', 'sv', 'en')], told: null },
  {
    what: 'that all are in another language',
    language: 'en',
    publications: [of('2018', 'sv')],
    told: 'No promises can be read in English. They are in Swedish.',
  },
  {
    what: 'the years of those that are translated',
    language: 'sv-x-lattlast',
    publications: [of('2017', 'sv', 'sv-x-lattlast'), of('2018', 'sv', 'sv-x-lattlast'), of('2019', 'sv')],
    told: 'Bara löftena från 2017 och 2018 är lättlästa. De andra löftena är på vanlig svenska.',
  },
  {
    what: 'no year of which only a part is translated',
    language: 'en',
    publications: [of('2018', 'sv', 'en'), of('2018', 'sv')],
    told: 'Only some of the promises can be read in English. The others are in Swedish.',
  },
  {
    what: 'in the words of the interface where it has none of the language',
    language: 'ar',
    publications: [of('2017', 'sv'), of('2018', 'sv', 'ar')],
    told: 'Bara löftena för 2018 kan läsas på arabiska. De andra finns på svenska.',
  },
])('it is told $what', ({ language, publications, told }) => {
  const reading = { language, defaultLanguage: 'sv', texts: textsIn(language, 'sv') }
  expect(tellUntranslated(archive({ publications }), reading)).toBe(told)
})
