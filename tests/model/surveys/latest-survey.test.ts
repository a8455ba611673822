import { expect, test } from 'vitest'
import { latestSurvey } from '../../../scripts/model/surveys/latest-survey.ts'
import { publication, survey } from '../../helpers/build-archive.ts'

const made = (id: string, from: string | null) =>
  survey({ id, fieldwork: from === null ? null : { from, to: null, asPrinted: null } })

test('the survey that began last counts, whether or not it led to a promise', () => {
  const publications = [
    publication({ id: '2018', surveys: [made('forst', '2017-05')], otherSurveys: [made('sist', '2018-10')] }),
    publication({ id: '2019', surveys: [made('mellan', '2018-03')] }),
  ]
  expect(latestSurvey(publications)?.id).toBe('sist')
})

test('a survey of which no date is known is not the latest', () => {
  expect(latestSurvey([publication({ surveys: [made('okand', null)] })])).toBeNull()
})
