import { expect, test } from 'vitest'
import { latestFigures } from '../../../scripts/model/measuring/latest-figures.ts'
import { figure, outcome } from '../../helpers/build-archive.ts'

const three = outcome({ figures: [figure({ value: 3 })] })
const seven = outcome({ figures: [figure({ value: 7 }), figure({ value: 8 })] })
const words = outcome()

test.each([
  { name: 'the latest report counts', outcomes: [three, seven], values: [7, 8] },
  { name: 'a later report without figures takes none away', outcomes: [three, seven, words], values: [7, 8] },
  { name: 'without figures there are none', outcomes: [words], values: [] },
  { name: 'without reports there are none', outcomes: [], values: [] },
])('$name', ({ outcomes, values }) => {
  expect(latestFigures(outcomes).map(({ value }) => value)).toEqual(values)
})
