import { expect, test } from 'vitest'
import { stemSwedish } from '../../../scripts/words/swedish/stem-swedish.ts'

// From the sample vocabulary at https://snowballstem.org/algorithms/swedish/stemmer.html.
test.each([
  ['jakt', 'jakt'],
  ['jaktbössa', 'jaktböss'],
  ['jakten', 'jakt'],
  ['jakthund', 'jakthund'],
  ['jaktkarl', 'jaktkarl'],
  ['jaktkarlar', 'jaktkarl'],
  ['jaktkarlarne', 'jaktkarl'],
  ['jaktkarlens', 'jaktkarl'],
  ['jaktlöjtnant', 'jaktlöjtnant'],
  ['jalusi', 'jalusi'],
  ['jalusien', 'jalusi'],
  ['klo', 'klo'],
  ['klocka', 'klock'],
  ['klockan', 'klockan'],
  ['klockare', 'klock'],
  ['klockaren', 'klock'],
  ['klockarens', 'klock'],
  ['klockas', 'klock'],
  ['klockor', 'klock'],
  ['klockorna', 'klock'],
  ['klockornas', 'klock'],
  ['klokhet', 'klok'],
  ['klostergården', 'klostergård'],
])('%s has the stem %s', (word, stem) => {
  expect(stemSwedish(word)).toBe(stem)
})
