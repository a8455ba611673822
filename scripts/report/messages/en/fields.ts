import { idsIn, mayBeQualified, namesIn, rangeOf, referenceListOf, shapeOf } from '../../field-shapes.ts'
import { hasUser } from '../../has-user.ts'
import { approximateIn, numberIn, onlyTextIn, withoutHardEdges } from '../../meant-value.ts'
import type { IdKind, ProblemDetails, ReferenceKind, RunTogether, TypeSlip, ValueType } from '../../problem-details.ts'
import type { Message, Messages } from '../message.ts'
import { onOneLine, quote, quoteList } from '../quote.ts'
import { didYouMean, inWords, noSuchDate, subject } from './phrases.ts'

/** Of one file, so that the remedy can be read. */
const MOST_REDIRECTS = 5

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'a number',
  'not-a-number': 'not a real number',
  'yes-or-no': '`true` or `false`',
  date: 'a date',
  list: 'a list',
  fields: 'a group of fields',
  languages: 'one text per language',
  nothing: 'empty',
}

const REFERENCES: Readonly<Record<ReferenceKind, Message>> = {
  'promise-reference': { message: 'a reference to a promise', fix: '2018/grannsamverkan' },
  'survey-reference': { message: 'a reference to a survey', fix: '2018/invanardialog' },
  'survey-part-reference': {
    message: 'a reference to a question or a finding of a survey',
    fix: '2018/invanardialog#trygg',
  },
  'theme-reference': { message: 'a reference to a theme of another publication', fix: '2018/barn' },
  'commitment-reference': {
    message: 'a reference to a commitment of the same publication',
    fix: 'grannsamverkan/utbildningar',
  },
}

const KINDS: Readonly<Record<IdKind, string>> = {
  theme: 'themes',
  promise: 'files for the promise',
  translation: 'translations of the same promise into the language',
  foreword: 'forewords in the language',
  commitment: 'commitments',
  'survey-part': 'questions or findings',
  party: 'parties',
  area: 'areas',
  glossary: 'glossary entries',
  unit: 'units',
  correction: 'corrections',
}

/** What is said in English of single fields. */
export const FIELD_MESSAGES = {
  'field/missing': ({ key, name, choices }) => ({
    message: `The field ${quote(key)} is missing${name === null ? '' : ` in ${quote(name)}`}.`,
    fix: choices.length === 0 ? `Add a line that begins with ${key}:` : `Add ${key}: and one of ${quoteList(choices)}.`,
  }),
  'field/unknown-key': (details) => unknownKey(details),
  'field/type': (details) =>
    typeSlip(details.slip) ?? {
      message: `${subject(details.name)} is ${details.slip?.kind === 'braces' ? 'words within braces' : details.found === 'yes-or-no' ? 'yes or no' : TYPES[details.found]}${shownValue(details.found, details.value)}, but should be ${either(details.wanted)}.`,
      fix: fixType(details),
    },
  'field/empty-item': () => ({
    message: 'The item is empty.',
    fix: 'Remove the hyphen, or write what belongs to the item after it.',
  }),
  'field/choice': ({ name, value, choices, suggestion }) =>
    hardEdge(name, value) ?? {
      message: `${subject(name)} is ${quote(value)}, which is not one of the words that work.`,
      fix: `${didYouMean(suggestion)}Write ${choices.length === 1 ? '' : 'one of '}${quoteList(choices)}.`,
    },
  'field/date': ({ name, value, fault, suggestion }) =>
    fault === null
      ? {
          message: `${subject(name)} is ${quote(value)}, which is not written as a date.`,
          fix:
            suggestion === null
              ? 'Write year-month-day, like 2019-02-01. If the day is unknown, 2019-02 or 2019 will do.'
              : `${didYouMean(suggestion)}Write year-month-day, with two digits for the month and the day.`,
        }
      : fault.part === 'month'
        ? {
            message: `${subject(name)} is ${quote(value)}, but ${noSuchDate(fault)}.`,
            fix: `${suggestion === null ? 'Correct the month. ' : didYouMean(suggestion)}The order is year-month-day.`,
          }
        : {
            message: `${subject(name)} is ${quote(value)}, but ${noSuchDate(fault)}.`,
            fix: `${suggestion === null ? 'Correct the day. ' : didYouMean(suggestion)}If the day is unknown, the year and the month will do.`,
          },
  'field/id': ({ name, value, suggestion, meant, listedIn }) =>
    hardEdge(name, value) ?? {
      message: `${subject(name)} is ${quote(value)}, which is not an id.`,
      fix:
        meant !== null
          ? `${didYouMean(meant)}The id is to stand here, not the name.`
          : listedIn !== null
            ? `Write an id that stands in ${listedIn}, or add it there first.`
            : `Write ${suggestion === null ? '' : `for instance ${quote(suggestion)}: `}small letters a–z, digits and single hyphens, no spaces, at most 100 characters.`,
    },
  'field/url': ({ name, value }) => ({
    message: `${subject(name)} is ${quote(value)}, which is not a web address.`,
    fix: hasUser(value) ? 'Remove what stands between // and @: it hides where the address leads.' : fixAddress(value),
  }),
  'field/email': ({ name, value }) => ({
    message: `${subject(name)} is ${quote(value)}, which is not an email address.`,
    fix: 'Write an address like trygghet@kommunen.se.',
  }),
  'field/not-empty': ({ name, mayBeLeftOut }) => ({
    message: `${subject(name)} is an empty text.`,
    fix: mayBeLeftOut ? 'Write a text, or remove the line if there is nothing to say.' : 'Write a text.',
  }),
  'field/reference': ({ name, value, kind, meant }) =>
    hardEdge(name, value) ?? {
      message: `${subject(name)} is ${quote(value)}, which is not ${REFERENCES[kind].message}.`,
      fix: meant === null ? `Write it like ${REFERENCES[kind].fix}.` : `Did you mean ${quote(meant)}?`,
    },
  'field/number-range': ({ name, value, minimum, maximum, isWholeWanted }) => ({
    message: `${subject(name)} is ${quote(value)}, but should be a ${numberWanted(minimum, maximum, isWholeWanted)}.`,
    fix: isWholeWanted ? 'Write a number without decimals.' : 'Correct the number.',
  }),
  'field/list-length': ({ name, found, minimum, maximum }) => ({
    message: `${subject(name)} has ${found} ${found === 1 ? 'value' : 'values'}, but should have ${lengthWanted(minimum, maximum)}.`,
    fix: minimum !== null && found < minimum ? 'Add what is missing.' : 'Remove what is too much.',
  }),
  'field/language': ({ name, language, languages, defaultLanguage, suggestion }) =>
    language === null
      ? {
          message: `${subject(name)} lacks a text in ${quote(defaultLanguage)}, the default language of the site.`,
          fix: `Add ${defaultLanguage}: and the text.`,
        }
      : {
          message: `${subject(name)} has a text in ${quote(language)}, which is not a language of the site.`,
          fix: `${didYouMean(suggestion)}The languages are ${quoteList(languages)}. More are added in site.config.ts.`,
        },
  'target/several-amounts': ({ found }) => ({
    message: `The target states the amount in several ways: ${quoteList(found)}.`,
    fix: 'Keep one of them, or write a list with one target per entry.',
  }),
  'target/no-amount': ({ choices }) => ({
    message: 'The target does not say how much.',
    fix: `Write one of ${quoteList(choices)}, or as-printed with the printed words.`,
  }),
  'survey/answer-without-number': () => ({
    message: 'The answer has neither a share nor a count.',
    fix: 'Write share: with the percentage or count: with the number of answers. If they are too few to be shown, write suppressed: true.',
  }),
  'survey/group-without-answers': () => ({
    message: 'The group has no answers.',
    fix: 'Write the answers of the group (answers). If they are too few to be shown, write suppressed: true.',
  }),
  'survey/suppressed-with-numbers': () => ({
    message: 'Here are both suppressed: true, which says that the numbers are not to be shown, and numbers.',
    fix: 'Remove the numbers, and how many answered (base) too. If enough people have answered, remove suppressed instead.',
  }),
  'id/duplicate': ({ kind, id, first }) => ({
    message: `Two ${KINDS[kind]} share the id ${quote(id)}; the first stands ${first.file === null ? '' : `in ${first.file} `}on line ${first.line}.`,
    fix: 'Give one of them another id, or remove it. Do not change an id that has been published.',
  }),
} satisfies Partial<Messages>

function unknownKey(details: ProblemDetails['field/unknown-key']): Message {
  const { key, suggestion, allowed, isEmpty, decimal, runTogether, ofOriginal, asUnit, asFigure } = details
  if (ofOriginal.length > 0)
    return {
      message: `${ofOriginal.length === 1 ? 'The field' : 'The fields'} ${quoteList(ofOriginal)} ${ofOriginal.length === 1 ? 'does' : 'do'} not belong in a translation.`,
      fix: `Remove ${ofOriginal.length === 1 ? 'it' : 'them'}. A translation has a title and a text only; all else is taken from the original.`,
    }
  if (runTogether !== null) return separate(runTogether)
  if (asUnit !== null)
    return { message: `${quote('unit:')} is missing before ${quote(key)}.`, fix: `Write ${quote(asUnit)}.` }
  if (asFigure !== null)
    return {
      message: `A figure of a report has no ${quote(key)}: the share is written as value.`,
      fix: `Write ${quote(asFigure)}.`,
    }
  if (decimal === null)
    return {
      message: `There is no field called ${quote(key)} here.`,
      fix: `${didYouMean(suggestion)}${isEmpty ? 'If it belongs to a text with a comma, put quotation marks around the whole text. ' : ''}The fields are: ${quoteList(allowed)}.`,
    }
  return {
    message: `The number has a comma, so that ${quote(key)} is read as a new field.`,
    fix: /\.\d{3}$/.test(decimal)
      ? `Write decimals with a point: ${decimal}. If it is thousands, write ${decimal.replace('.', '')}.`
      : `Write decimals with a point: ${decimal}.`,
  }
}

function separate({ field, value, hasColon }: RunTogether): Message {
  const fix = `Write ${quote(`${field}: ${value}`)}.`
  return hasColon
    ? { message: `A space is missing after ${quote(`${field}:`)}.`, fix }
    : {
        message: `A colon is missing after ${quote(field)}.`,
        fix: `${fix} If it belongs to a text with a comma, put quotation marks around the whole text.`,
      }
}

function shownValue(found: ValueType, value: string): string {
  return found === 'nothing' || found === 'fields' ? '' : ` (${quote(value)})`
}

function either(types: readonly ValueType[]): string {
  return types.map((type) => TYPES[type]).join(' or ')
}

function hardEdge(name: string | null, value: string): Message | null {
  const inner = withoutHardEdges(value)
  return inner === null
    ? null
    : {
        message: `${subject(name)} is ${quote(inner)} with a hard space beside it, which looks like an ordinary one but is read as a letter.`,
        fix: `Write ${quote(inner)} without it.`,
      }
}

function typeSlip(slip: TypeSlip | null): Message | null {
  switch (slip?.kind) {
    case 'named-list':
      return {
        message: `The file begins with ${quote(`${slip.key}:`)}, but should hold the list alone.`,
        fix: `Remove the line ${quote(`${slip.key}:`)}. The items below it may stay as they are.`,
      }
    case 'redirects': {
      const entries = slip.redirects.slice(0, MOST_REDIRECTS).map(({ from, to }) => `- { from: ${from}, to: ${to} }`)
      const rest = slip.redirects.length > MOST_REDIRECTS ? ', and so on' : ''
      return {
        message: 'Each old address should have an item of its own, with the old address as from and the new one as to.',
        fix: `Write ${onOneLine(entries.join(' and on the next line '))}${rest}`,
      }
    }
    default:
      return null
  }
}

function fixType(details: ProblemDetails['field/type']): string {
  const { name, value, found, wanted, meant, mayBeLeftOut, notIndented, slip } = details
  if (notIndented.length > 0)
    return `Indent the ${notIndented.length === 1 ? 'line' : 'lines'} ${inWords(notIndented)}, which belong${notIndented.length === 1 ? 's' : ''} to it, by two spaces.`
  if (found === 'nothing') {
    return mayBeLeftOut ? 'Fill in a value, or remove the line if there is nothing to say.' : 'Fill in a value.'
  }
  if (wanted.includes('yes-or-no')) return 'Write true for yes or false for no, without quotation marks.'
  if (wanted.includes('text') && (found === 'number' || found === 'yes-or-no')) {
    return `Put quotation marks around the value: "${value}".`
  }
  if (wanted.includes('date')) return 'Write year-month-day, like 2019-02-01.'
  const shape = shapeOf(name, value)
  if (shape !== null && found !== 'fields' && wanted[0] === 'list')
    return `Write on the line below, indented two spaces: - ${shape}`
  if (shape !== null && found !== 'fields' && wanted.includes('fields')) return `Write for instance ${shape}.`
  const range = rangeOf(name, value)
  if (range !== null) return `Write ${range}.`
  if (wanted.includes('list') && found === 'text') {
    if (meant !== null) return `Write the ${meant.includes('/') ? 'reference' : 'id'} within brackets: [${meant}].`
    const [ids, example] = [idsIn(value), referenceListOf(name)]
    if (ids !== null) return `Put brackets around it: [${ids.join(', ')}].`
    return example === null
      ? `Put brackets around it: [${namesIn(value)}].`
      : `Write a reference within brackets, like ${example}.`
  }
  if (wanted.includes('list') && name?.endsWith('.yaml') && found === 'fields') {
    return 'Write a hyphen and a space before the first field of each item, and let the others begin straight below it.'
  }
  if (wanted.includes('list')) return 'Write a list: begin each item on a new line, with a hyphen and a space.'
  const number = numberIn(value)
  const about = wanted.includes('number') ? approximateIn(value) : null
  if (about !== null) {
    const exactly = `Write the number alone: ${about.number}.`
    return mayBeQualified(name)
      ? `${exactly} How exact it is stands beside it: qualifier: ${about.qualifier}.`
      : exactly
  }
  if (wanted.includes('number')) {
    return number === null
      ? 'Write digits only, without quotation marks or words. Decimals have a point: 6.5.'
      : `Write only the number: ${number}.`
  }
  if (slip?.kind === 'braces' && wanted.includes('text')) return `Write it without braces: ${value}`
  if (wanted.includes('languages')) return 'Write the text itself, or one line per language: sv: and en:.'
  if (wanted.includes('fields')) return 'Write the fields on lines of their own, indented with two spaces.'
  const only = onlyTextIn(value)
  return only === null ? 'Write a text.' : `Write it without brackets: ${only}.`
}

function numberWanted(minimum: number | null, maximum: number | null, isWholeWanted: boolean): string {
  const bounds = [minimum === null ? '' : ` of at least ${minimum}`, maximum === null ? '' : ` of at most ${maximum}`]
  return `${isWholeWanted ? 'whole number' : 'number'}${bounds.filter((bound) => bound !== '').join(' and')}`
}

function lengthWanted(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && minimum === maximum) return `exactly ${minimum}`
  return minimum !== null ? `at least ${minimum}` : `at most ${maximum}`
}

function fixAddress(value: string): string {
  if (/^www\.\S+$/i.test(value)) return `Write https://${value}.`
  return /\s/.test(value.trim())
    ? 'An address has no spaces. Open the page and copy the address out of the browser’s address bar.'
    : 'Write the whole address, like https://www.kungsbacka.se/trygghet.'
}
