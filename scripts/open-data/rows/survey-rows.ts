import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive, Survey } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { optionalWordsOfTable, wordsOfTable } from '../words-of-table.ts'

/** All surveys in the order of the publications that they led to; one may be the ground of several. */
export function surveysIn({ publications }: Archive): readonly Survey[] {
  return [...new Set(publications.flatMap((one) => [...one.surveys, ...one.otherSurveys]))]
}

/** A row for each survey. */
export function surveyRows(archive: Archive): readonly Row<'surveys'>[] {
  return surveysIn(archive).map((survey) => ({
    publication: survey.publication.id,
    survey: survey.id,
    reference: survey.reference,
    title: wordsOfTable(archive, survey.title),
    'survey-kind': survey.kind,
    from: survey.fieldwork?.from ?? null,
    to: survey.fieldwork?.to ?? null,
    respondents: survey.respondents?.count ?? null,
    qualifier: survey.respondents?.qualifier ?? null,
    invited: survey.invited,
    'response-rate': survey.responseRate?.share ?? null,
    weighted: survey.isWeighted,
    'ages-from': survey.ages?.from ?? null,
    'ages-to': survey.ages?.to ?? null,
    'part-of': survey.partOf?.reference ?? null,
    address: addressOf(archive, survey),
    'as-printed': survey.fieldwork?.asPrinted ?? null,
  }))
}

/** A row for each question, with the earlier one that it compares with. */
export function questionRows(archive: Archive): readonly Row<'questions'>[] {
  return surveysIn(archive).flatMap((survey) =>
    survey.questions.map(({ id, text, base, better, allowsSeveral, comparesWith }) => ({
      publication: survey.publication.id,
      survey: survey.id,
      question: id,
      reference: `${survey.reference}#${id}`,
      text: wordsOfTable(archive, text),
      base,
      better,
      'several-answers': allowsSeveral,
      'compares-with': comparesWith && `${comparesWith.question.survey.reference}#${comparesWith.question.id}`,
      comparable: comparesWith?.comparable ?? null,
      why: optionalWordsOfTable(archive, comparesWith?.why ?? null),
      address: addressOf(archive, survey),
    })),
  )
}

/** A row for each finding. */
export function findingRows(archive: Archive): readonly Row<'findings'>[] {
  return surveysIn(archive).flatMap((survey) =>
    survey.findings.map(({ id, text, places, notAddressed }) => ({
      publication: survey.publication.id,
      survey: survey.id,
      finding: id,
      reference: `${survey.reference}#${id}`,
      text: wordsOfTable(archive, text),
      places: places.map((place) => place.id),
      'not-addressed': optionalWordsOfTable(archive, notAddressed),
      address: addressOf(archive, survey),
    })),
  )
}

function addressOf({ site }: Archive, survey: Survey): string {
  return absoluteAddress(addressesIn(site.defaultLanguage, site).survey(survey), site)
}
