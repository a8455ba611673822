import type { Count, Survey } from '../../scripts/model/archive.ts'
import { formatNumber } from './format-number.ts'
import { formatSpan } from './format-span.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Texts } from './texts.ts'

/** `över 900`, `drygt 1000`, `2284`. */
export function formatCount({ count, qualifier }: Count, texts: Texts): string {
  return texts.figure[qualifier](formatNumber(count, texts))
}

/** When a survey was made and how many answered, in one sentence: `Våren 2018: drygt 1000 svarade.` */
export function formatRespondents({ fieldwork, respondents }: Survey, texts: Texts): string {
  const { survey } = texts
  const answered = respondents === null ? survey.answeredUnknown : survey.answered(formatCount(respondents, texts))
  return `${sentenceCase([...(fieldwork === null ? [] : [formatSpan(fieldwork, texts)]), answered].join(': '))}.`
}
