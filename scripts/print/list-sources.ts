import type { Commitment, Outcome, Publication, PublicPromise, Remark, Source, Survey } from '../model/archive.ts'

/** Every source that a publication's print refers to, in the order of the text; each address once. */
export function listSources(publication: Publication): readonly Source[] {
  const { sources, remarks, themes, reports, surveys, otherSurveys } = publication
  const all = [
    ...sources,
    ...sourcesOfRemarks(remarks),
    ...themes.flatMap((theme) => [...theme.sources, ...theme.promises.flatMap(sourcesOfPromise)]),
    ...[...surveys, ...otherSurveys].flatMap(sourcesOfSurvey),
    ...reports.flatMap((report) => [
      ...report.sources,
      ...sourcesOfRemarks(report.remarks),
      ...report.also.flatMap((activity) => activity.sources),
    ]),
  ]
  const byAddress = new Map<string, Source>()
  for (const source of all) if (!byAddress.has(source.url)) byAddress.set(source.url, source)
  return [...byAddress.values()]
}

function sourcesOfPromise({ sources, remarks, commitments }: PublicPromise): readonly Source[] {
  return [...sources, ...sourcesOfRemarks(remarks), ...commitments.flatMap(sourcesOfCommitment)]
}

function sourcesOfCommitment({ sources, remarks, outcomes }: Commitment): readonly Source[] {
  return [...sources, ...sourcesOfRemarks(remarks), ...outcomes.flatMap(sourcesOfOutcome)]
}

function sourcesOfOutcome({ report, evidence, figures, assessments, remarks }: Outcome): readonly Source[] {
  const beside = [...figures, ...assessments].flatMap(({ source }) => (source === null ? [] : [source]))
  return [...(evidence.length > 0 ? evidence : report.sources), ...beside, ...sourcesOfRemarks(remarks)]
}

function sourcesOfSurvey({ sources, remarks, questions }: Survey): readonly Source[] {
  const ofQuestions = questions.flatMap((question) => sourcesOfRemarks(question.remarks))
  return [...sources, ...sourcesOfRemarks(remarks), ...ofQuestions]
}

function sourcesOfRemarks(remarks: readonly Remark[]): readonly Source[] {
  return remarks.flatMap(({ sources }) => sources)
}
