import type { TitledThing } from '../../problem-details.ts'
import type { Messages } from '../message.ts'
import { quote } from '../quote.ts'
import { span, subject } from './phrases.ts'

const OWN_TIME: Readonly<Record<TitledThing, (time: string) => string>> = {
  publication: (period) => `the period is ${period}`,
  report: (time) => `this report covers ${time}`,
  survey: (time) => `this survey was made ${time}`,
}

/** What is said in English of dates and periods. */
export const TIME_MESSAGES = {
  'time/order': ({ from, to }) => ({
    message: `The end ${quote(to)} comes before the beginning ${quote(from)}.`,
    fix: 'Correct one of the two dates.',
  }),
  'time/folder-and-period': ({ folder, from, to }) => ({
    message: `The folder is called ${quote(folder)}, but the period is ${span(from, to)}.`,
    fix: 'Correct the period. If it is right and nothing has been published yet, rename the folder.',
  }),
  'time/title-and-period': ({ kind, title, years, original, from, to, ought }) => ({
    message:
      original === null
        ? `The title ${quote(title)} names ${years}, but ${OWN_TIME[kind](span(from, to))}.`
        : `The title ${quote(title)} is that of the ${kind} ${quote(original)}, but ${OWN_TIME[kind](span(from, to))}.`,
    fix: `Write ${quote(ought)}.`,
  }),
  'time/report-before-period': ({ name, date, periodFrom }) => ({
    message: `${name === null ? 'The report is about' : `${subject(name)} is`} ${quote(date)}, but the period only begins ${periodFrom}.`,
    fix: `Correct the ${name === null ? 'file name' : 'date'}, or move the report to the publication that it is about.`,
  }),
  'time/outside-period': ({ name, date, periodFrom, periodTo }) => ({
    message: `${subject(name)} is ${quote(date)}, which lies outside the period ${span(periodFrom, periodTo)}.`,
    fix: 'Correct the date, or the period in publication.yaml.',
  }),
  'time/signed-after-period': ({ date, periodTo }) => ({
    message: `The publication was signed ${quote(date)}, after the end of its period ${periodTo}.`,
    fix: 'Check the date. If it is right, nothing need be done.',
  }),
  'time/continues-later': ({ name, reference, otherFrom, ownFrom, own, count }) => ({
    message: `${subject(name)} points to ${quote(reference)}, whose period begins ${otherFrom}, not before ${ownFrom}.`,
    fix:
      count === 1
        ? 'Point to an earlier publication, or write the reference in the later one of the two.'
        : `If it is the period that is wrong, correct it in content/${own}/publication.yaml. Otherwise point to an earlier publication, here and in ${count === 2 ? 'one more place' : `${count - 1} more places`}.`,
  }),
  'time/report-in-future': ({ date, today }) => ({
    message: `The report is about ${quote(date)}, but today is ${today}.`,
    fix: 'Correct the date in the file name, or add the file when the day has come.',
  }),
  'time/outcome-goes-back': ({ date, before, after, unit }) => ({
    message:
      unit === null
        ? `The status is ${quote(after)}, but was ${quote(before)} already in the report of ${date}.`
        : `The number of ${quote(unit)} is ${after}, but was ${before} already in the report of ${date}.`,
    fix: 'Check both reports. If they are right, explain under explanation what has happened.',
  }),
  'time/overlap': ({ from, other, otherFrom, otherTo, days }) => ({
    message: `The period begins ${from}, but ${quote(other)} holds ${span(otherFrom, otherTo)}${
      days === null ? '' : `: ${days === 1 ? 'one day belongs' : `${days} days belong`} to both`
    }.`,
    fix:
      otherTo === null
        ? `Write in content/${other}/publication.yaml on which day that period ended.`
        : 'Correct one of the periods. If the promises are for different areas, write them under areas.',
  }),
  'time/gap': ({ from, other, otherTo, days }) => ({
    message: `The period begins ${from}, but the one before (${quote(other)}) ends ${otherTo}: ${days} days in between have no promise.`,
    fix: 'Correct the period, or add the publication that held in between.',
  }),
  'time/not-there': ({ kind, id, fault, date, periodFrom, periodTo }) => ({
    message:
      fault === 'gone'
        ? `The ${kind} ${quote(id)} was there until ${date}, but the period begins ${periodFrom}.`
        : `The ${kind} ${quote(id)} is there from ${date}, but the period ends ${periodTo}.`,
    fix: `Write the ${kind} that was there then, or correct ${fault === 'gone' ? 'to' : 'from'} in ${kind === 'party' ? 'parties' : 'areas'}.yaml.`,
  }),
  'time/signed-after-start': ({ date, periodFrom }) => ({
    message: `The publication was signed ${quote(date)}, after its period began ${periodFrom}.`,
    fix: 'Check the date. If it is right, nothing need be done.',
  }),
  'time/report-beyond-date': ({ name, date, asOf }) => ({
    message:
      name === 'published'
        ? `The report was published ${quote(date)}, before the day it is about, ${asOf}.`
        : `The report counts up to ${quote(date)}, after the day it is about, ${asOf}.`,
    fix: 'Correct the date, or rename the file to the day that the report is about.',
  }),
  'time/published-outside-period': ({ date, periodFrom, periodTo, isLate }) => ({
    message: isLate
      ? `The publication was published ${quote(date)}, after its period ended ${periodTo ?? ''}.`
      : `The publication was published ${quote(date)}, more than a year before its period begins ${periodFrom}.`,
    fix: 'Check the date. If it is right, there is nothing to do.',
  }),
  'time/fieldwork-in-future': ({ date, today }) => ({
    message: `The survey is made ${quote(date)} only, but today is ${today}.`,
    fix: 'Check the dates under fieldwork. If the survey has not been made yet, add it when there are answers.',
  }),
  'time/fieldwork-after-publication': ({ survey, date, published }) => ({
    message: `The survey ${quote(survey)} began ${quote(date)}, after the publication was published ${published}. It cannot have led to it.`,
    fix: 'Check both dates. Under surveys are only those that the promises are built on.',
  }),
} satisfies Partial<Messages>
