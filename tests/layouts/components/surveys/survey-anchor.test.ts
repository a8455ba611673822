import { expect, test } from 'vitest'
import { surveyAnchor } from '../../../../layouts/components/surveys/survey-anchor.ts'
import { Page } from '../../../../layouts/page.ts'
import { archive, finding, survey } from '../../../helpers/build-archive.ts'

const said = finding({ id: 'oro' })
const made = survey({ findings: [said] })
const pageAbout = (subject: unknown) =>
  new Page(archive({ publications: [] }), { language: 'sv', address: '/' }, [], subject)

test('a finding can be linked to on the page of its survey', () => {
  expect(surveyAnchor(pageAbout(made), said)).toEqual({ id: 'oro' })
})

test('elsewhere it has no id, as another thing on the page may have the same', () => {
  expect(surveyAnchor(pageAbout(survey()), said)).toEqual({})
  expect(surveyAnchor(pageAbout(null), said)).toEqual({})
})
