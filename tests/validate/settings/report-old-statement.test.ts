import { expect, test } from 'vitest'
import { collectProblems } from '../../../scripts/report/collect-problems.ts'
import { reportOldStatement } from '../../../scripts/validate/settings/report-old-statement.ts'
import { accessibilityStatement } from '../../helpers/accessibility-statement.ts'

const placeOf = () => ({ file: 'site.config.ts', line: 1, column: 1 })

test.each([
  { updated: '2019-02-01', today: '2020-02-01', isOld: false },
  { updated: '2019-02-01', today: '2020-02-02', isOld: true },
  // Known to a month or a year, it may have been the last day.
  { updated: '2019-02', today: '2020-02-28', isOld: false },
  { updated: '2019', today: '2020-12-31', isOld: false },
  { updated: '2019', today: '2021-01-01', isOld: true },
])('a statement of $updated is old on $today: $isOld', ({ updated, today, isOld }) => {
  const { report, problems } = collectProblems()
  reportOldStatement({ accessibility: accessibilityStatement({ updated }) }, today, placeOf, report)
  expect(problems.map(({ rule }) => rule)).toEqual(isOld ? ['config/old-statement'] : [])
})

test('a site without a statement has nothing to go through', () => {
  const { report, problems } = collectProblems()
  reportOldStatement({}, '2030-01-01', placeOf, report)
  expect(problems).toEqual([])
})
