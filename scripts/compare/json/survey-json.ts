import type { Answer, Finding, Question, Survey } from '../../model/archive.ts'
import { idsOf, optionalText, remarksJson, sourcesJson, spanJson, textJson } from './json-parts.ts'
import type { FindingJson, QuestionJson, SurveyJson } from './publication-schema.ts'

/** One survey with its questions and findings. */
export function surveyJson(survey: Survey, use: SurveyJson['use']): SurveyJson {
  const { responseRate, ages, respondents } = survey
  return {
    id: survey.reference,
    title: textJson(survey.title),
    use,
    kind: survey.kind,
    weighted: survey.isWeighted,
    'part-of': survey.partOf?.reference ?? null,
    fieldwork: spanJson(survey.fieldwork),
    method: optionalText(survey.method),
    respondents: respondents && { count: respondents.count, qualifier: respondents.qualifier },
    invited: survey.invited,
    'response-rate': responseRate && { share: responseRate.share, 'as-printed': responseRate.asPrinted },
    ages: ages && { from: ages.from, to: ages.to, 'as-printed': ages.asPrinted },
    places: [...survey.places],
    published: survey.published,
    sources: sourcesJson(survey.sources),
    remarks: remarksJson(survey.remarks),
    questions: survey.questions.map(questionJson),
    findings: survey.findings.map(findingJson),
  }
}

/** One question with its printed answers; what the program works out of them is left out. */
export function questionJson(question: Question): QuestionJson {
  const { comparesWith } = question
  return {
    id: question.id,
    text: textJson(question.text),
    base: question.base,
    several: question.allowsSeveral,
    suppressed: question.isSuppressed,
    index: question.index && { ...question.index },
    answers: answersJson(question.answers),
    aggregates: answersJson(question.aggregates),
    groups: question.groups.map(({ text, base, index, answers, isSuppressed }) => ({
      text: textJson(text),
      base,
      index: index && { ...index },
      answers: answersJson(answers),
      suppressed: isSuppressed,
    })),
    better: question.better,
    'compares-with': comparesWith && {
      question: `${comparesWith.question.survey.reference}#${comparesWith.question.id}`,
      comparable: comparesWith.comparable,
      why: optionalText(comparesWith.why),
    },
    remarks: remarksJson(question.remarks),
  }
}

/** One thing that residents said. */
export function findingJson({ id, text, places, notAddressed }: Finding): FindingJson {
  return { id, text: textJson(text), places: idsOf(places), 'not-addressed': optionalText(notAddressed) }
}

function answersJson(answers: readonly Answer[]): QuestionJson['answers'] {
  return answers.map(({ text, share, count, isSuppressed }) => ({
    text: textJson(text),
    share,
    count,
    suppressed: isSuppressed,
  }))
}
