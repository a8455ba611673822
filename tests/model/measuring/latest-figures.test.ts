import { expect, test } from 'vitest'
import type { Outcome, Report } from '../../../scripts/model/archive.ts'
import { latestFigures } from '../../../scripts/model/measuring/latest-figures.ts'
import { figure, outcome, party, report } from '../../helpers/build-archive.ts'

const POLICE = party({ id: 'polis' })

function told(values: readonly number[], parts: Partial<Report> = {}): Outcome {
  const made = outcome({ figures: values.map((value) => figure({ value })) })
  report({ by: [party()], ...parts, outcomes: [made] })
  return made
}

const three = told([3], { asOf: '2018-06-30' })
const seven = told([7, 8])
const words = told([], { asOf: '2019-02-01' })

test.each([
  { name: 'the latest report counts', outcomes: [three, seven], values: [7, 8] },
  { name: 'a later report without figures takes none away', outcomes: [three, seven, words], values: [7, 8] },
  { name: 'without figures there are none', outcomes: [words], values: [] },
  { name: 'without reports there are none', outcomes: [], values: [] },
  {
    name: 'of parties who report of one day, none is left out',
    outcomes: [three, told([5], { by: [POLICE] }), seven],
    values: [5, 7, 8],
  },
  {
    name: 'a party that counts anew takes back what it said of that day',
    outcomes: [told([5]), seven],
    values: [7, 8],
  },
])('$name', ({ outcomes, values }) => {
  expect(latestFigures(outcomes).map(({ value }) => value)).toEqual(values)
})
