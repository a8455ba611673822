import type { Publication, PublicPromise, Theme } from '../../model/archive.ts'
import { commitmentJson } from './commitment-json.ts'
import { idsOf, optionalText, reasonReference, remarksJson, sourcesJson, textJson } from './json-parts.ts'
import type { PromiseJson, PublicationJson, ThemeJson } from './publication-schema.ts'
import { surveyJson } from './survey-json.ts'

/** What a publication promises and is grounded in, as plain data: the same content gives the same, in the same order. */
export function publicationJson(publication: Publication): PublicationJson {
  const { id, period, state, published, signed, agreement, followUp, contact, complete } = publication
  return {
    id,
    title: textJson(publication.title),
    'document-type': optionalText(publication.documentType),
    period: { from: period.from, to: period.to, 'as-printed': period.asPrinted, basis: period.basis },
    state,
    published,
    signed: signed && {
      date: signed.date,
      place: optionalText(signed.place),
      by: signed.by.map(({ role, name, party }) => ({ role: textJson(role), name, party: party?.id ?? null })),
      basis: signed.basis,
    },
    parties: idsOf(publication.parties),
    areas: idsOf(publication.areas),
    agreement: agreement && { title: textJson(agreement.title), url: agreement.url },
    'follow-up': followUp && { every: followUp.every, 'as-printed': followUp.asPrinted },
    records: publication.records.map(({ authority, number, date, kind }) => ({ authority, number, date, kind })),
    foreword: optionalText(publication.foreword),
    ended: publication.ended.map(({ promise, why }) => ({ promise: promise.reference, why: textJson(why) })),
    complete,
    contact: contact && { name: textJson(contact.name), email: contact.email, url: contact.url },
    sources: sourcesJson(publication.sources),
    remarks: remarksJson(publication.remarks),
    files: publication.attachments.map(({ path }) => path),
    themes: publication.themes.map(themeJson),
    promises: publication.promises.map(promiseJson),
    surveys: [
      ...publication.surveys.map((survey) => surveyJson(survey, 'basis')),
      ...publication.otherSurveys.map((survey) => surveyJson(survey, 'other')),
    ],
  }
}

/** One theme, without its promises. */
export function themeJson({ id, title, background, follows, followsBasis, sources }: Theme): ThemeJson {
  return {
    id,
    title: textJson(title),
    background: optionalText(background),
    follows: follows && `${follows.publication.id}/${follows.id}`,
    'follows-basis': follows && followsBasis,
    sources: sourcesJson(sources),
  }
}

/** One promise with its commitments. */
export function promiseJson(promise: PublicPromise): PromiseJson {
  return {
    id: promise.id,
    theme: promise.theme.id,
    title: textJson(promise.title),
    text: textJson(promise.text),
    because: promise.because.map(reasonReference),
    continues: promise.continues.map(({ promise: { reference }, change, why, basis }) => ({
      promise: reference,
      change,
      why: optionalText(why),
      basis,
    })),
    places: idsOf(promise.places),
    sources: sourcesJson(promise.sources),
    remarks: remarksJson(promise.remarks),
    commitments: promise.commitments.map((commitment) => commitmentJson(commitment)),
  }
}
