import { codePointOf } from '../../words/code-point.ts'
import { attributesFor } from '../attributes-for.ts'
import { idsIn, mayBeQualified, namesIn, rangeOf, referenceListOf, shapeOf } from '../field-shapes.ts'
import { FILE_SHAPES } from '../file-shapes.ts'
import { hasUser } from '../has-user.ts'
import { approximateIn, fileNameIn, isCopy, isFractions, numberIn, onlyTextIn } from '../meant-value.ts'
import type {
  ComparedPart,
  ConfigFault,
  FilledInFile,
  IdKind,
  LinkFault,
  MarkupFault,
  NameFault,
  OrganisationNumberFault,
  ProblemDetails,
  ReferenceKind,
  RunTogether,
  SealedThing,
  TargetMoved,
  TargetPer,
  TitledThing,
  TypeSlip,
  UnknownReference,
  UnsafeLink,
  VagueAdvice,
  ValueType,
  YamlFault,
} from '../problem-details.ts'
import type { DateFault } from '../suggest-date.ts'
import { dashesBelow } from '../table-shape.ts'
import type { Message, Messages } from './message.ts'
import { onOneLine, quote, quoteBoth, quoteList } from './quote.ts'
import { kindOfCharacter, unseenDifference } from './unseen-difference.ts'

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

const FILLED_IN: Readonly<Record<FilledInFile, string>> = {
  parties: `Write an item for each party: ${FILE_SHAPES.parties}.`,
  areas: `Write an item for each place: ${FILE_SHAPES.areas}.`,
  glossary: `Write an item for each word: ${FILE_SHAPES.glossary}.`,
  units: `Write an item for each unit: ${FILE_SHAPES.units}.`,
  redirects: `Write an item for each old address: ${FILE_SHAPES.redirects}.`,
  publication: 'Write at least title, period, state and themes, one field on each line.',
  foreword: 'Write the foreword.',
  promise: 'Write title and theme between two lines with ---, and the text of the promise below them.',
  commitments: `Write an item for each commitment: ${FILE_SHAPES.commitments}.`,
  survey: 'Write at least title, and then what is known of the survey, one field on each line.',
  report: 'Write at least title and by, and under outcomes an item for each commitment it tells about.',
  corrections: 'Write an item for each correction, with id, date, concerns, kind, what and why.',
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const LINKS: Readonly<Record<LinkFault, string>> = {
  outside: 'which lies outside the folder content',
  broken: 'which does not exist',
  folder: 'which is a folder',
}

const NAME_FAULTS: Readonly<Record<NameFault, (character: string) => Message>> = {
  character: (character) => ({
    message: `contains the character ${character}.`,
    fix: 'Rename it. Invisible characters and \\ : * ? " < > | # % do not work on every computer or in an address.',
  }),
  encoding: () => ({
    message: 'is stored in another encoding than UTF-8.',
    fix: 'Rename it, and type å, ä, ö and other special characters anew.',
  }),
  edge: () => ({
    message: 'begins or ends with a space, or ends with a full stop.',
    fix: 'Rename it so that it begins and ends with a letter or digit.',
  }),
  'too-long': () => ({
    message: 'is too long.',
    fix: 'Give it a shorter name, at most 100 characters (200 in the folder files; å, ä and ö count twice), in fewer folders.',
  }),
}

const UNSAFE_LINKS: Readonly<Record<UnsafeLink, Message>> = {
  scheme: {
    message: 'opens a program rather than a web page.',
    fix: 'Write an address that begins with https://, mailto: or tel:.',
  },
  'own-computer': {
    message: 'leads to a file on your own computer, which nobody else can reach.',
    fix: 'Put the file into the folder files of the publication, and write files/ and its name.',
  },
  user: {
    message: 'has a user name before @, which hides where it leads.',
    fix: 'Remove what stands between // and @.',
  },
  picture: {
    message: 'fetches a picture from another site, which is told who reads.',
    fix: 'Put the picture into the folder files of the publication, and write files/ and its name.',
  },
}

const YAML_FAULTS: Readonly<Record<YamlFault, Message>> = {
  'colon-in-text': {
    message: 'The text contains a colon followed by a space, and is therefore read as a new field.',
    fix: 'Put quotation marks around the whole text: "Safe: in town".',
  },
  'field-in-line': {
    message: 'A new field cannot begin in the middle of a line.',
    fix: 'Write the field on a line of its own, below the one before. If the word belongs to a text, put quotation marks around the whole text.',
  },
  'curly-quote': {
    message: 'The text begins with a curly quotation mark, which YAML reads as an ordinary letter.',
    fix: 'Put straight quotation marks around the whole text: "Safe: in town".',
  },
  'space-after-colon': {
    message: 'There is no space after the colon.',
    fix: 'Write the name of the field, a colon, a space and then the value: title: Safe in town.',
  },
  'special-start': {
    message: 'The text begins with a character that has a special meaning in YAML.',
    fix: 'Put quotation marks around the whole text.',
  },
  'text-after-quote': {
    message: 'There is more text after the closing quotation mark.',
    fix: 'Put quotation marks around the whole text. If it contains "…" itself, use \'…\' outermost.',
  },
  indentation: {
    message: 'The line is not indented as far as the lines it belongs to.',
    fix: 'Let fields of one level begin in the same column, and indent what belongs to a field by two more spaces.',
  },
  'text-not-indented': {
    message: 'The text below a field that ends in | or > is not indented.',
    fix: 'Indent the whole text by two spaces more than the name of the field.',
  },
  tab: {
    message: 'The line is indented with a tab, which YAML does not allow.',
    fix: 'Replace the tab with spaces.',
  },
  'hard-space': {
    message: 'Here is a non-breaking space, which looks like an ordinary one but is read as a letter in YAML.',
    fix: 'Remove it and write an ordinary space instead.',
  },
  hyphen: {
    message: 'An item of a list begins here, but its hyphen is missing.',
    fix: 'Write a hyphen and a space before the field. The hyphens of a list stand straight below each other, and so do the fields of an item.',
  },
  'space-after-hyphen': {
    message: 'There is no space after the hyphen.',
    fix: 'Write a hyphen, a space and then the field: - id: kommun.',
  },
  unclosed: {
    message: 'Something begins here that never ends: a quotation mark, a bracket or a brace.',
    fix: 'Write the closing character: ", \', ] or }.',
  },
  'comment-in-brackets': {
    message: 'A space and # begin a comment, and so the closing ] or } is not read.',
    fix: 'Remove the space before # in a reference: [2018/invanardialog#trygg]. Put quotation marks around a text.',
  },
  'no-colon': {
    message: 'The line is neither a field nor an entry of a list.',
    fix: 'Write a colon and a value after the name of the field, or indent the line if it belongs to the text above.',
  },
  comma: {
    message: 'There is a comma too many or too few between [ ] or { }.',
    fix: 'Write one comma between every two values: [kommun, polis].',
  },
  'comma-before-field': {
    message: 'There is no comma before this field.',
    fix: 'Write a comma between the fields: { from: 2018-01-01, to: 2018-12-31 }. If the word belongs to a text, put quotation marks around all of it.',
  },
  backslash: {
    message: 'A backslash has a special meaning inside "…".',
    fix: "Write the text inside '…' instead, or write two backslashes.",
  },
  key: {
    message: 'The name of a field must be a single word, not a list or a group.',
    fix: 'Write an ordinary name. If it is text that begins with { or [, put quotation marks around it.',
  },
  other: {
    message: 'The file cannot be read as YAML from this place on.',
    fix: 'Compare with the lines around it: colons, spaces, indentation and quotation marks.',
  },
}

const CONFIG_FAULTS: Readonly<Record<ConfigFault, (reason: string) => Message>> = {
  syntax: (reason) => ({
    message: `The settings in site.config.ts cannot be read: ${reason}`,
    fix: "Correct the line or the one above it. Each text stands between ' and ', or between \" and \" if it has a ' in it, and each line ends in a comma.",
  }),
  'curly-quote': () => ({
    message: 'Here is a curly quotation mark, which TypeScript does not understand.',
    fix: "Put straight quotation marks, ' and ', around each text.",
  }),
  import: (file) => ({
    message: `There is no file ${quote(file)}, out of which site.config.ts takes something.`,
    fix: 'Correct the path, or remove the line and what makes use of it.',
  }),
  name: (name) => ({
    message: `${quote(name)} is no text, as it stands without quotation marks.`,
    fix: `Put ' before and after the text: '${name}'.`,
  }),
  other: (reason) => ({
    message: `The settings in site.config.ts cannot be read: ${reason}`,
    fix: 'Compare with the site.config.ts that comes with the program: it has nothing but fields and values.',
  }),
}

const OWN_TIME: Readonly<Record<TitledThing, (time: string) => string>> = {
  publication: (period) => `the period is ${period}`,
  report: (time) => `this one covers ${time}`,
  survey: (time) => `this one was made ${time}`,
}

const ORGANISATION_NUMBERS: Readonly<
  Record<OrganisationNumberFault, { message: (number: string) => string; fix: string }>
> = {
  person: {
    message: (number) => `\`organisationNumber\` is the number of a person (${number}). It must not be published.`,
    fix: 'Write the number of the organisation, for instance 212000-9994, or remove the line.',
  },
  form: {
    message: (number) => `\`organisationNumber\` is ${number}, which is not written as an organisation number.`,
    fix: 'Write ten digits with a hyphen, for instance 212000-9994, or remove the line.',
  },
  digit: {
    message: (number) => `\`organisationNumber\` is ${number}, but its last digit does not agree with the others.`,
    fix: 'Compare the digits with a decision or contract that has the number, or remove the line.',
  },
}

const MARKUP: Readonly<Record<MarkupFault, (words: string) => string>> = {
  html: (words) => `HTML does not work in the text. Readers see the signs: ${words}.`,
  comment: (words) => `The comment is not hidden. Readers see it: ${words}.`,
  list: (words) => `${words} is no item of a list, as a space is missing.`,
  bullet: (words) => `${words} is no item of a list. The sign comes from a word processor.`,
  heading: (words) => `${words} is no heading, as a space is missing.`,
  emphasis: (words) => `${words} is not bold. Readers see the asterisks.`,
  link: (words) => `${words} is no link, as there is a space between ] and (.`,
  'link-brackets': (words) => `${words} is no link, as the brackets have changed places.`,
  'link-spaces': (words) => `${words} is no link, as there are spaces in the address.`,
  'link-own-computer': (words) => `${words} becomes no link, as the address is a file on your own computer.`,
  indented: (words) => `The paragraph ${words} is indented four spaces or more, and is therefore shown as code.`,
  table: (words) => `The table that begins with ${words} is shown as running text.`,
  'in-field': (words) => `${words} is shown just so: neither HTML nor Markdown works in a field.`,
}

/** What to do about markup that cannot be written in another way. */
const MARKUP_FIXES: Readonly<Record<MarkupFault, string>> = {
  html: 'Remove it. An empty line begins a new paragraph, ** around words makes them bold, and a hyphen and a space make an item of a list.',
  comment: 'Remove it.',
  list: 'Write a space after the hyphen.',
  bullet: 'Write a hyphen and a space instead.',
  heading: 'Write a space after the #.',
  emphasis: 'Write the asterisks close to the words.',
  link: 'Remove the space.',
  'link-brackets': 'Write the words between [ ] and the address between ( ).',
  'link-spaces': 'Write the address between < and >.',
  'link-own-computer':
    'Put the file into the folder files of the publication, and write files/ and its name between ( ).',
  indented: 'Remove the spaces before the text, so that the line begins at the very left.',
  table: 'Write a bar, |, between the cells and a line of hyphens below the headings.',
  'in-field': 'Write the words alone.',
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

const PER: Readonly<Record<TargetPer, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  'two-months': 'two months',
  term: 'term',
  'half-year': 'half-year',
  year: 'year',
  period: 'period',
}

const VAGUE_FIXES: Readonly<Record<VagueAdvice, string>> = {
  'how-often': 'Write how often, for instance “at least twice a month”.',
  'how-many': 'Write how many, for instance “at least four lectures”.',
  'when-needed': 'Write what decides when it is needed, for instance “when graffiti has been reported”.',
  attempt:
    'Write what you will do, for instance “invite all parents to a meeting”. If it is no more than an attempt, add kind: attempt.',
  'as-far-as-possible':
    'Write what is certain, and the condition by itself in condition, for instance “if at least ten people join”.',
  always: 'Write how often or how large a share, for instance “nine times out of ten”.',
  soon: 'Write within what time, for instance “within two working days”.',
  especially: 'Write what the difference is, for instance “twice as many visits to the square as elsewhere”.',
}

const INVISIBLE_CHARACTERS: Readonly<Record<string, string>> = {
  'U+00AD': 'a soft hyphen',
  'U+200B': 'a space without width',
  'U+200C': 'a character that keeps letters apart',
  'U+200D': 'a character that joins letters',
  'U+2011': 'a hyphen that does not break',
  'U+2060': 'a character that prevents line breaks',
  'U+FEFF': 'a byte order mark',
}

const COMPARED_PARTS: Readonly<Record<ComparedPart, string>> = {
  kind: 'the sample (kind) is',
  scale: 'the scale (index) is',
  text: 'it reads',
  answers: 'the answers to choose from are',
}

const SEALED: Readonly<Record<SealedThing, string>> = {
  publication: 'The publication',
  promise: 'The promise',
  commitment: 'The commitment',
  survey: 'The survey',
  report: 'The report',
  file: 'The file',
  correction: 'The correction',
  name: 'The name',
}

/** The words for every rule in English. */
export const en: Messages = {
  'structure/no-content': () => ({
    message: 'The folder content does not exist.',
    fix: 'Create the folder content, or say with --root where the folder is that contains it.',
  }),
  'structure/no-publications': () => ({
    message: 'There is no publication in the folder content.',
    fix: 'Create a folder named after its period, such as content/2018, with the file publication.yaml.',
  }),
  'structure/unexpected-file': ({ name, isFolder, folder, suggestion, expected, home }) => ({
    message: `The ${isFolder ? 'folder' : 'file'} ${quote(name)} does not belong in ${folder}.`,
    fix:
      home !== null
        ? `Move ${isFolder ? 'the files in it' : 'it'} to the folder ${home}${isFolder ? ', and remove it' : ''}.`
        : `${isCopy(name) ? ifCopy(isFolder) : didYouMean(suggestion)}${
            expected.length === 0 ? 'Move it or remove it.' : `What may stand here: ${quoteList(expected)}.`
          }`,
  }),
  'structure/file-name': ({ name, wanted, fault, suggestion }) => ({
    message: {
      id: `The file name ${quote(name)} cannot be used as an id.`,
      date: `The file name ${quote(name)} is not a date${fault === null ? '' : `: ${noSuchDate(fault)}`}.`,
      translation: `The file ${quote(name)} is a translation, but is not named as one.`,
    }[wanted],
    fix: {
      id: `${isCopy(name) ? 'If it is a copy, remove it. If it is something new, give the file a name of its own' : `Rename the file${to(suggestion)}`}: small letters a–z, digits and single hyphens.`,
      date:
        fault !== null && suggestion !== null
          ? `Name the file after the day that the report is about. ${didYouMean(suggestion).trim()}`
          : suggestion === null
            ? 'Name the file after the day that the report is about, like 2018-12-31.yaml, or undated.yaml.'
            : `Rename the file${to(suggestion)}: the day that the report is about.`,
      translation: `Rename the file${to(suggestion)}: the language stands between two full stops.`,
    }[wanted],
  }),
  'structure/file-language': ({ name, language, languages, suggestion }) => ({
    message: `The file name ${quote(name)} has the language ${quote(language)}, which is not a language of the site.`,
    fix: `${didYouMean(suggestion)}The languages are ${quoteList(languages)}. More are added in site.config.ts.`,
  }),
  'structure/missing-file': ({ folder, missing }) => ({
    message: `The folder ${folder} lacks the file ${quote(missing)}.`,
    fix: `Create ${folder}/${missing} with at least title, period, state and themes.`,
  }),
  'structure/missing-original': ({ name, missing }) => ({
    message: `${quote(name)} is a translation, but its original ${quote(missing)} does not exist.`,
    fix: `Create ${missing}, or rename the translation so that it is named as its original.`,
  }),
  'structure/promise-without-commitment': ({ promise, file, isNone }) => ({
    message: `No commitment belongs to the promise ${quote(promise)}, so nobody can follow it up.`,
    fix: isNone
      ? `There are no commitments at all. Write them in ${file}, each with the line promise: and the id of its promise. If there is such a file, see that it lies there and has that very name.`
      : `Write a commitment in ${file} with the line promise: ${promise}.`,
  }),
  'structure/reported-twice': ({ commitment, firstLine }) => ({
    message: `The commitment ${quote(commitment)} is reported twice in the same report; it stands on line ${firstLine} already.`,
    fix: 'Keep one of the outcomes. If there are two numbers for one thing, write both under figures of that outcome.',
  }),
  'structure/similar-promises': ({ other, percent }) => ({
    message: `The promise has ${percent === 100 ? 'the same' : 'nearly the same'} title and text as ${quote(other)}.`,
    fix: 'Remove one of them. If they are two promises, let the titles tell what sets them apart.',
  }),
  'structure/theme-without-promises': ({ theme }) => ({
    message: `No promise belongs to the theme ${quote(theme)}.`,
    fix: `Write a promise with the line theme: ${theme}, or remove the theme.`,
  }),
  'structure/published-without-content': () => ({
    message: 'The publication is said to be published, but has neither promises nor a day when it was published.',
    fix: 'Write state: draft until the promises are written. If the document is lost, write under published when it came out.',
  }),
  'structure/unused-party': ({ party }) => ({
    message: `The party ${quote(party)} is listed, but nothing refers to it.`,
    fix: 'Write its id where the party promises, takes part or signs, or remove it from parties.yaml.',
  }),
  'structure/unused-area': ({ area }) => ({
    message: `The area ${quote(area)} is listed, but nothing refers to it.`,
    fix: 'Write its id under places or areas where it belongs, or remove it from areas.yaml.',
  }),

  'file/link': ({ fault, target }) => ({
    message: `The file is a link to ${quote(target)}, ${LINKS[fault]}.`,
    fix: 'Remove the link and put the file itself here.',
  }),
  'file/name': ({ name, fault, character }) => {
    const { message, fix } = NAME_FAULTS[fault](character ?? '')
    return { message: `The name ${quote(name)} ${message}`, fix }
  },
  'file/same-name': ({ name, other, fault }) =>
    fault === 'letters'
      ? {
          message: `The name ${quote(name)} differs from ${quote(other)} only in small and capital letters, or in how å, ä and ö are stored.`,
          fix: 'Remove one of the files or give it another name: on many computers they are one and the same.',
        }
      : {
          message: `Web servers send ${quote(name)} in the place of ${quote(other)}.`,
          fix: 'Remove the packed file. npm run build -- --compress makes packed files.',
        },
  'file/runnable': ({ name, ending, isPicture }) => ({
    message: `The file ${quote(name)} can run programs on the computers of readers or of the web server (${quote(ending)}).`,
    fix: isPicture
      ? 'Save the picture as PNG and put that here.'
      : 'Save the content as PDF, picture, text or a spreadsheet without macros.',
  }),
  'file/lfs-pointer': () => ({
    message: 'The file is only a pointer to Git LFS. What it should hold has not been fetched.',
    fix: 'Run git lfs pull, and then the same command again. If there is no git lfs, install it from https://git-lfs.com and first run git lfs install.',
  }),
  'file/too-large': ({ sizeInBytes, limitInBytes }) => ({
    message: `The file is ${megabytes(sizeInBytes)} MB; a text file may be ${megabytes(limitInBytes)} MB at most.`,
    fix: 'Divide the file, or put pictures and documents into the folder files of the publication.',
  }),
  'file/encoding': ({ byte }) => ({
    message: `The file is not saved as UTF-8: here is a character (${byte}) in another encoding.`,
    fix: 'Open the file in a text editor and save it again with the encoding UTF-8.',
  }),
  'file/control-character': ({ character, count }) => ({
    message: `Here is an invisible control character, ${character}${andMore(count)}.`,
    fix: 'Remove the character. Type the line anew if your editor does not show it.',
  }),
  'file/direction-character': ({ character, count }) => ({
    message: `Here is an invisible character, ${character}, that reverses the direction of the text${andMore(count)}.`,
    fix: 'Remove the character. Type the line anew if your editor does not show it.',
  }),
  'file/merge-conflict': ({ leftOver }) => ({
    message:
      leftOver === null
        ? 'Two versions of the text are still here after a merge.'
        : `The line ${quote(leftOver)} is still here after a merge.`,
    fix:
      leftOver !== null
        ? 'Remove the line, and see that the text around it stands there once only.'
        : 'Keep what is to hold, and remove the rest and the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
  'file/empty': ({ kind, isCommented, needed }) => {
    if (needed !== null) {
      return {
        message: `The file has only comments, lines that begin with #, but other content refers to ${quote(needed)}.`,
        fix: `Remove the # before the lines that are to hold. ${FILLED_IN[kind]}`,
      }
    }
    return {
      message: isCommented ? 'The file has only comments, lines that begin with #.' : 'The file is empty.',
      fix: `${FILLED_IN[kind]}${kind === 'publication' ? '' : ' If nothing is to stand in the file, remove it.'}`,
    }
  },

  'yaml/syntax': ({ fault, reason }) => {
    const { message, fix } = YAML_FAULTS[fault]
    return { message: fault === 'other' ? `${message} (${reason})` : message, fix }
  },
  'yaml/duplicate-key': ({ key, firstLine }) => ({
    message: `The field ${quote(key)} stands twice; the first time on line ${firstLine}.`,
    fix: 'Remove one of them.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    message: `Lists and groups lie inside each other more than ${limit} levels deep here.`,
    fix: 'Check the indentation; no content needs that many levels.',
  }),
  'yaml/too-many-aliases': ({ limit, counted }) => ({
    message:
      counted === 'aliases'
        ? `The file repeats values with * more than ${limit} times.`
        : `The file repeats values with * so that they become more than ${limit} in all.`,
    fix: 'Write the values where they belong instead of repeating them with * and &.',
  }),
  'yaml/unknown-alias': ({ alias }) => ({
    message: `${quote(`*${alias}`)} repeats a value that does not stand above it in the file.`,
    fix: `Put quotation marks around the text if it is to begin with *. Otherwise mark the value to repeat with &${alias}.`,
  }),
  'yaml/circular-alias': ({ alias }) => ({
    message: `${quote(`*${alias}`)} repeats a value inside itself.`,
    fix: 'Write the value instead.',
  }),
  'yaml/several-documents': () => ({
    message: 'The line --- divides the file into two documents, but there may be only one.',
    fix: 'Remove the line, or move what stands below it to a file of its own.',
  }),
  'yaml/tag': ({ tag }) => ({
    message: `The text begins with ${quote(tag)}, which has a special meaning in YAML.`,
    fix: 'Put quotation marks around the whole text.',
  }),
  'yaml/comment-in-text': ({ word }) => ({
    message: `What stands from ${quote(word)} to the end of the line is left out: a space and # begin a comment.`,
    fix: 'Put quotation marks around the whole text if it belongs to it. If it is a comment, write a space after #.',
  }),

  'markdown/no-front-matter': ({ found }) => ({
    message: 'The file does not begin with a line --- and the facts of the promise.',
    fix: {
      text: 'Write at the top: a line ---, then title and theme on a line each, then another line ---.',
      'empty-lines': 'Remove the empty lines at the top, so that the file begins with ---.',
      dashes: 'Write three hyphens, ---, on this line and on the line between the facts and the text.',
    }[found],
  }),
  'markdown/unclosed-front-matter': ({ nearly }) => ({
    message: `The facts at the top of the file have no end${nearly === null ? '' : `: here it says ${quote(nearly)}`}.`,
    fix:
      nearly === null
        ? 'Write a line --- between the facts and the text.'
        : 'Write three hyphens, ---, and nothing else on the line.',
  }),
  'markdown/no-text': ({ isTranslation }) =>
    isTranslation
      ? {
          message: 'The translation has no text, so that readers see its title alone.',
          fix: 'Write the translated text below the line ---. If it is not ready, remove the file: the original is shown then.',
        }
      : { message: 'The promise has no text.', fix: 'Write what is promised below the line ---.' },
  'markdown/shown-as-typed': ({ fault, words, wanted, count }) => ({
    message: `${MARKUP[fault](quote(words))}${count === 1 ? '' : ` It is so in ${count} places of the ${fault === 'in-field' ? 'field' : 'paragraph'}.`}`,
    fix:
      wanted === null
        ? MARKUP_FIXES[fault]
        : fault === 'table'
          ? `Write ${quote(wanted)}, on the next line ${quote(dashesBelow(wanted))}, and then the other rows in the same way.`
          : `Write ${quote(wanted)}.`,
  }),

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
  'field/choice': ({ name, value, choices, suggestion }) => ({
    message: `${subject(name)} is ${quote(value)}, which is not one of the words that work.`,
    fix: `${didYouMean(suggestion)}Write ${choices.length === 1 ? '' : 'one of '}${quoteList(choices)}.`,
  }),
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
  'field/id': ({ name, value, suggestion, meant, listedIn }) => ({
    message: `${subject(name)} is ${quote(value)}, which is not an id.`,
    fix:
      meant !== null
        ? `${didYouMean(meant)}The id is to stand here, not the name.`
        : listedIn !== null
          ? `Write an id that stands in ${listedIn}, or add it there first.`
          : `Write ${suggestion === null ? '' : `for instance ${quote(suggestion)}: `}small letters a–z, digits and single hyphens, no spaces, at most 100 characters.`,
  }),
  'field/url': ({ name, value }) => ({
    message: `${subject(name)} is ${quote(value)}, which is not a web address.`,
    fix: hasUser(value) ? 'Remove what stands between // and @: it hides where the address leads.' : fixAddress(value),
  }),
  'field/email': ({ name, value }) => ({
    message: `${subject(name)} is ${quote(value)}, which is not an e-mail address.`,
    fix: 'Write an address like trygghet@kommunen.se.',
  }),
  'field/not-empty': ({ name, mayBeLeftOut }) => ({
    message: `${subject(name)} is an empty text.`,
    fix: mayBeLeftOut ? 'Write a text, or remove the line if there is nothing to say.' : 'Write a text.',
  }),
  'field/reference': ({ name, value, kind, meant }) => ({
    message: `${subject(name)} is ${quote(value)}, which is not ${REFERENCES[kind].message}.`,
    fix: meant === null ? `Write it like ${REFERENCES[kind].fix}.` : `Did you mean ${quote(meant)}?`,
  }),
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
          message: `${subject(name)} lacks a text in ${quote(defaultLanguage)}, the main language of the site.`,
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

  'reference/unknown-publication': (details) => ({
    message: `There is no publication ${quote(details.id)}.`,
    fix: fixReference(
      details,
      'The publications are',
      `Make the folder content/${details.id}, or write one that exists.`,
    ),
  }),
  'reference/unknown-theme': (details) => ({
    message: `There is no theme ${quote(details.id)} in ${details.scope}.`,
    fix: fixReference(
      details,
      'The themes are',
      `There is no theme yet. Add it under themes in content/${details.scope}/publication.yaml.`,
    ),
  }),
  'reference/unknown-promise': (details) => ({
    message: `There is no promise ${quote(details.id)} in ${details.scope}.`,
    fix: fixReference(
      details,
      'The promises are',
      `There is no promise yet. Make the file content/${details.scope}/promises/${details.id}.md.`,
    ),
  }),
  'reference/unknown-survey': (details) => ({
    message: `There is no survey ${quote(details.id)} in ${details.scope}.`,
    fix: fixReference(
      details,
      'The surveys are',
      `There is no survey yet. Make the file content/${details.scope}/surveys/${details.id}.yaml.`,
    ),
  }),
  'reference/unknown-survey-part': (details) => ({
    message: `There is no question or finding ${quote(details.id)} in the survey ${details.scope}.`,
    fix: fixReference(
      details,
      'The questions and findings are',
      'There is no question or finding yet. Add it under questions or findings in the survey.',
    ),
  }),
  'reference/unknown-commitment': (details) => ({
    message: `There is no commitment ${quote(details.id)} in ${details.scope}.`,
    fix: fixReference(
      details,
      'The commitments are',
      `There is no commitment yet. Add it in content/${details.scope}/commitments.yaml.`,
    ),
  }),
  'reference/unknown-party': (details) => ({
    message: `There is no party ${quote(details.id)} in parties.yaml.`,
    fix: fixReference(
      details,
      'The parties are',
      `There is no party yet. Add it in content/parties.yaml: ${FILE_SHAPES.parties}`,
    ),
  }),
  'reference/unknown-area': (details) => ({
    message: `There is no area ${quote(details.id)} in areas.yaml.`,
    fix: fixReference(
      details,
      'The areas are',
      `There is no area yet. Add it in content/areas.yaml: ${FILE_SHAPES.areas}`,
    ),
  }),
  'reference/circle': ({ name, ids }) => ({
    message: `The field ${quote(name)} leads in a circle: ${ids.map(quote).join(' → ')}.`,
    fix: 'Remove one of the steps.',
  }),

  'time/order': ({ from, to }) => ({
    message: `The end ${quote(to)} comes before the beginning ${quote(from)}.`,
    fix: 'Correct one of the two dates.',
  }),
  'time/folder-and-period': ({ folder, from, to }) => ({
    message: `The folder is called ${quote(folder)}, but the period is ${span(from, to)}.`,
    fix: 'Correct the period. If it is right and nothing has been published yet, rename the folder.',
  }),
  'time/title-and-period': ({ kind, title, original, from, to, ought }) => ({
    message: `The title ${quote(title)} is that of the ${kind} ${quote(original)}, but ${OWN_TIME[kind](span(from, to))}.`,
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

  'lineage/strengthened-but-lower': (details) => ({
    message: `The promise is called stronger than ${quote(details.reference)}, but its target is lower: ${moved(details)}.`,
    fix: 'Check the targets. If they are right, weakened is the word for change.',
  }),
  'lineage/weakened-but-higher': (details) => ({
    message: `The promise is called weaker than ${quote(details.reference)}, but its target is higher: ${moved(details)}.`,
    fix: 'Check the targets. If they are right, strengthened is the word for change.',
  }),
  'lineage/unchanged-but-moved': (details) => ({
    message: `The promise is called unchanged from ${quote(details.reference)}, but its target is ${details.direction}: ${moved(details)}.`,
    fix: `Check the targets. If they are right, ${details.direction === 'higher' ? 'strengthened' : 'weakened'} is the word for change.`,
  }),
  'lineage/dropped': ({ promise, next }) => ({
    message: `The promise ${quote(promise)} is neither continued nor ended in ${quote(next)}, which has all its promises.`,
    fix: `Write continues in the promise that continues it, or under ended in content/${next}/publication.yaml why it ended.`,
  }),
  'lineage/ended-and-continued': ({ reference, heir }) => ({
    message: `The promise ${quote(reference)} is said to have ended, but the promise ${quote(heir)} continues it.`,
    fix: `If it has ended, remove continues in promises/${heir}.md. If it goes on, remove it from ended.`,
  }),
  'lineage/continued-twice': ({ reference, other }) => ({
    message: `The promise ${quote(other)} continues ${quote(reference)} as well.`,
    fix: 'If the promise was split, write change: split in both. Otherwise correct one of the references.',
  }),
  'lineage/merged-alone': ({ reference }) => ({
    message: `The promise is called merged, but continues only ${quote(reference)}.`,
    fix: 'Add the other promises that went into it, or choose another word for change.',
  }),
  'lineage/split-alone': ({ reference }) => ({
    message: `The promise ${quote(reference)} is called split, but only this promise continues it.`,
    fix: 'Write continues in the other parts as well, or choose another word for change.',
  }),

  'measurable/number-without-unit': ({ name, value }) => ({
    message: `The target is ${quote(value)}, but it does not say of what.`,
    fix: `Add what is counted, in the singular: { ${name}: ${value}, unit: course }.`,
  }),
  'measurable/no-frequency': ({ name, value, unit, periodFrom, periodTo }) => ({
    message: `The target does not say whether ${quote(`${name}: ${value}`)} is per year or for the whole period ${span(periodFrom, periodTo)}.`,
    fix: `Add per: year or per: period, like this: { ${name}: ${value}, unit: ${unit}, per: year }. If it is there all the time, or is a response time, add kind: resource or kind: service-level.`,
  }),
  'measurable/frequency-without-number': ({ value }) => ({
    message: `The target is per ${quote(value)}, but it does not say how many.`,
    fix: `Add the number, for instance { at-least: 1, unit: visit, per: ${value} }, or remove per.`,
  }),
  'measurable/vague-word': ({ word, advice }) => ({
    message:
      advice === 'always'
        ? `The commitment says ${quote(word)}, so that a single exception breaks it.`
        : `The commitment says ${quote(word)}. Nobody can tell afterwards whether it has been kept.`,
    fix: VAGUE_FIXES[advice],
  }),
  'measurable/several-commitments': ({ sign, words }) => ({
    message:
      sign === 'sentences'
        ? 'The commitment has more than one sentence, and seems to promise more than one thing.'
        : sign === 'joined'
          ? `The commitment seems to promise more than one thing: another begins at ${quoteList(words)}.`
          : `The commitment seems to promise more than one thing: ${words.map(quote).join(' and ')}.`,
    fix: 'Split it into several commitments, each with its own responsible party and its own follow-up.',
  }),
  'measurable/number-in-text': ({ words }) => ({
    message: `The text says ${quote(words)}, but the commitment has no target to measure against.`,
    fix: 'Write the number as a target too, for instance target: { at-least: 6, unit: course, per: year }.',
  }),

  'language/long-sentence': ({ words, limit }) => ({
    message: `The sentence is long: ${words} words. Most readers manage at most ${limit}.`,
    fix: 'Split it into two or three sentences.',
  }),
  'language/hard-text': ({ lix, limit, wordsPerSentence, longWordsInPercent }) => ({
    message: `The text is hard to read: its readability index (LIX) is ${lix}. Newspapers lie between 40 and ${limit}.`,
    fix: `Shorten the sentences (now ${wordsPerSentence} words on average) and replace long words (now ${longWordsInPercent} per cent have more than six letters).`,
  }),
  'language/missing-alt': ({ address }) => ({
    message: `The image ${quote(address)} has no description for those who do not see it.`,
    fix: `Write between the brackets what it shows: ![The underpass with its new lights](${address}).`,
  }),
  'language/link-text': ({ words, address, fault }) => ({
    message: {
      'says-nothing': `The link text ${quote(words)} does not say where the link leads.`,
      address: `The link text is a web address, ${quote(words)}, which a screen reader reads out sign by sign.`,
      'file-name': `The link text is a file name, ${quote(words)}, which does not say what the file contains.`,
      empty: `The link to ${quote(address)} has no text to click.`,
    }[fault],
    fix: `Write what readers will find there: [Police advice against burglary](${address}).`,
  }),
  'language/heading-skipped': ({ level, levelBefore }) => ({
    message:
      levelBefore === 0
        ? `The first heading of the text is at level ${level}, ${quote('#'.repeat(level))}, but should be at level 1.`
        : `The heading is at level ${level}, ${quote('#'.repeat(level))}, right below a heading at level ${levelBefore}.`,
    fix: `Write ${quote('#'.repeat(levelBefore + 1))} before the heading. Those who listen will otherwise miss a heading in between.`,
  }),
  'language/quotation-marks': ({ words, count, language }) => ({
    message: `The quotation marks in ${quote(words)} are not those of the language${timesInText(count)}.`,
    fix:
      language === 'sv'
        ? 'In Swedish, write ”så här”, in the same way throughout.'
        : 'In English, write “so”, in the same way throughout.',
  }),
  'language/quoted-title': ({ name, words, wanted }) => ({
    message: `All of ${quote(name)} stands within quotation marks, which readers see: ${quote(words)}.`,
    fix: `Write ${quote(wanted)}. If quotation marks are needed because of YAML, write straight ones: "…".`,
  }),
  'language/hyphen-as-dash': ({ words, wanted }) => ({
    message: `In ${quote(words)} there is a hyphen where a dash belongs.`,
    fix: `Write ${quote(wanted)}.`,
  }),
  'language/invisible-character': ({ character, count, word }) => ({
    message: `In ${quote(word)} there is a character from a word processor, ${INVISIBLE_CHARACTERS[character] ?? 'an invisible character'} (${character})${timesInText(count)}.`,
    fix: 'Type the word anew by hand. Otherwise no search will find it.',
  }),
  'language/unprintable-character': ({ character, number, count }) => ({
    message: `The character ${quote(character)} (${number})${timesInText(count)} is in none of the fonts, so the text cannot be printed.`,
    fix: 'Remove the character, or say the same in words. Names in other languages are written in Latin letters.',
  }),
  'language/double-space': ({ words, count }) => ({
    message: `There are ${count} spaces in a row: ${quote(words)}.`,
    fix: 'Remove all but one.',
  }),
  'language/repeated-word': ({ word }) => ({
    message: `The word ${quote(word)} stands twice in a row.`,
    fix: 'Remove one of them.',
  }),

  'translation/missing': ({ promise, language, file }) => ({
    message: `The title of the publication exists in ${quote(language)}, but the promise ${quote(promise)} does not.`,
    fix: `Create ${file} with title and text. Until then the promise is shown in the main language.`,
  }),

  'translation/stale': ({ file, originalFile }) => ({
    message: `${originalFile} has changed since the translation was made. The page tells its readers so.`,
    fix: `Compare the texts, change the translation where needed, and run npm run translations -- --stamp ${file}`,
  }),
  'translation/unstamped': ({ file, originalFile }) => ({
    message: `The translation does not say which text it was made from, so nobody notices when ${originalFile} changes.`,
    fix: `Compare the texts, and run npm run translations -- --stamp ${file}`,
  }),

  'allow/unknown-rule': ({ rule, suggestion }) => ({
    message: `There is no warning called ${quote(rule)}.`,
    fix: `${didYouMean(suggestion)}Write the name as it stands in square brackets at the end of the warning.`,
  }),
  'allow/not-a-warning': ({ rule }) => ({
    message: `${quote(rule)} is an error, and errors cannot be acknowledged.`,
    fix: 'Put the error right, and remove the item under allow.',
  }),
  'allow/unused': ({ rule, words, found }) => ({
    message:
      found.length === 0
        ? `There is no warning ${quote(rule)}${words === null ? '' : ` about ${quote(words)}`} here to acknowledge.`
        : words === null
          ? `The warning ${quote(rule)} is about certain words, but the acknowledgement does not say which.`
          : `The text has changed: the warning ${quote(rule)} is no longer about ${quote(words)}.`,
    fix:
      found.length === 0
        ? 'Remove the item under allow.'
        : `Read the text again. If it is as it should be, write the words that the warning points to in words: ${quoteList(found)}.`,
  }),

  'figures/other-unit': ({ found, wanted, suggestion }) => ({
    message: `The outcome is counted in ${quoteList(found)}, but the target of the commitment in ${quoteList(wanted)}.`,
    fix: `${didYouMean(suggestion)}If it is the same thing, write the same unit. Otherwise the two are shown without being compared.`,
  }),
  'figures/shares-sum': ({ group, sum }) => ({
    message: `The shares${inGroup(group)} add up to ${decimal(sum)} percent.`,
    fix: isFractions(sum)
      ? 'Write the shares in percent: 55 rather than 0.55.'
      : sum > 100
        ? 'Compare with the source. If people could choose several answers, write several: true under the question.'
        : 'Compare with the source, and add the answers that are missing, such as “don’t know”.',
  }),
  'figures/counts-sum': ({ part, group, found, whole }) => {
    switch (part) {
      case 'answers':
        return {
          message: `The answers${inGroup(group)} add up to ${decimal(found)}, but ${decimal(whole)} have answered (base).`,
          fix:
            found > whole
              ? 'Compare with the source. If people could choose several answers, write several: true under the question.'
              : 'Compare with the source, and add the answers that are missing, such as “don’t know”.',
        }
      case 'answer':
        return {
          message: `${decimal(found)} gave the answer${inGroup(group)}, but only ${decimal(whole)} have answered (base).`,
          fix: 'Compare with the source. Even where several answers could be given, each person counts once for an answer.',
        }
      case 'group':
        return {
          message: `In the group ${quote(group ?? '')}, ${decimal(found)} have answered, more than the ${decimal(whole)} of the whole question.`,
          fix: 'Compare with the source: base under groups is of the group, base under the question is of everybody.',
        }
      case 'question':
        return {
          message: `${decimal(found)} have answered the question (base), more than the ${decimal(whole)} of the whole survey (respondents).`,
          fix: 'Compare with the source. If the number of respondents is approximate, write qualifier: about.',
        }
      case 'figure':
        return {
          message: `The number is ${decimal(found)}, more than the total ${decimal(whole)} (of).`,
          fix: 'Compare with the source. Perhaps value and of have changed places.',
        }
    }
  },
  'figures/share-and-count': ({ group, answer, printed, count, base, computed }) => ({
    message: `The answer ${quote(answer)}${group === null ? '' : ` of the group ${quote(group)}`} has the share ${decimal(printed)} percent, but ${decimal(count)} of ${decimal(base)} are ${decimal(computed)} percent.`,
    fix: 'Compare with the source. If it has weighted the answers, write weighted: true on a line of its own, without indentation.',
  }),
  'figures/response-rate': ({ respondents, invited, printed, computed }) =>
    printed === null || computed === null
      ? {
          message: `${decimal(respondents)} have answered, more than the ${decimal(invited)} who were asked (invited).`,
          fix: 'Compare with the source. If anybody could answer, remove invited.',
        }
      : {
          message: `The response rate is ${decimal(printed)} percent, but ${decimal(respondents)} of ${decimal(invited)} are ${decimal(computed)} percent.`,
          fix: 'Compare with the source. Write what it says, and mention the difference in a remark (remarks).',
        },
  'figures/unlike-compared': ({ question, differs, here, there }) => {
    const [is, was] = quoteBoth(here, there)
    return {
      message: `The question is said to be comparable with ${quote(question)}, but ${COMPARED_PARTS[differs]} ${is} here and ${was} there.`,
      fix: {
        kind: 'Write comparable: false and why. If the answers can be compared all the same, acknowledge the warning with allow, and say why.',
        scale:
          'Write comparable: false and why. If the answers can be compared all the same, acknowledge the warning with allow, and say why.',
        text: 'If it makes no difference, say why in why, which readers see. Otherwise write comparable: false and why.',
        answers:
          'If the answers are the same, write them alike. If it makes no difference, say why in why, which readers see. Otherwise write comparable: false and why.',
      }[differs],
    }
  },
  'figures/negative': ({ name, value }) => ({
    message: `${subject(name)} is ${quote(value)}, and fewer than none cannot be counted.`,
    fix: `Write ${value.replace('-', '')} without the minus sign. If it is a change, say so in unit, such as percentage points.`,
  }),
  'figures/between-order': ({ from, to }) => ({
    message: `The target is between ${decimal(from)} and ${decimal(to)}, but the lower number comes first.`,
    fix: `Write between: [${to}, ${from}].`,
  }),
  'figures/two-without-source': ({ unit, values }) => ({
    message: `The outcome has several numbers for ${quote(unit)}: ${values.map(decimal).join(' and ')}. Readers cannot see where each comes from.`,
    fix: 'Give each its own source. If they are about different places, write places.',
  }),

  'privacy/identity-number': ({ masked }) => ({
    message: `Here is a Swedish personal identity number: ${quote(masked)}.`,
    fix: 'Remove it. If the file has been shared, earlier versions still have it: tell whoever looks after the archive.',
  }),
  'privacy/phone-number': ({ number }) => ({
    message: `The text contains a telephone number, ${quote(number)}.`,
    fix: 'If it belongs to a private person, remove it. The number of a switchboard belongs on the municipality’s own site.',
  }),
  'privacy/private-email': ({ email }) => ({
    message: `${quote(email)} looks like somebody’s private e-mail address.`,
    fix: 'Write the address of the office instead, like trygghet@kommunen.se, or remove it.',
  }),
  'privacy/suppressed-in-vain': ({ part, name }) => ({
    message:
      part === 'answer'
        ? `The answer ${quote(name)} is suppressed, but can be worked out: it is what the other answers leave of base.`
        : `The group ${quote(name)} is suppressed, but how many they are can be worked out: it is what the other groups leave of the question’s base.`,
    fix: `Write suppressed: true on one more ${part}, or merge the ${part} with another.`,
  }),
  'privacy/small-group': ({ group, size, limit }) => ({
    message: `${group === null ? 'The question was answered' : `In the group ${quote(group)} it was answered`} by ${size} only. Answers are shown when at least ${limit} have answered.`,
    fix: `Remove the numbers and write suppressed: true${group === null ? '' : ', or merge the group with another'}. Otherwise readers may find out who answered what.`,
  }),

  'link/unsafe': ({ link, fault }) => {
    const { message, fix } = UNSAFE_LINKS[fault]
    return { message: `The link ${quote(link)} ${message}`, fix }
  },
  'link/unknown-page': ({ link, suggestion, isFile }) => ({
    message: link === '' ? 'The link has no address.' : `The link ${quote(link)} leads to no page.`,
    fix:
      suggestion !== null
        ? `Write ${quote(suggestion)} instead.`
        : isFile
          ? `Put the file in the folder files of the publication, and write ${quote(`files/${fileNameIn(link)}`)} instead.`
          : 'Write the whole address with https:// first, also when the page is on this site.',
  }),
  'link/unknown-file': ({ file, suggestion, known }) => ({
    message: `The file ${quote(file)} does not exist in the folder of the publication.`,
    fix: `${didYouMean(suggestion)}${
      known.length === 0 ? 'The folder files is empty; put the file there.' : `The files are: ${quoteList(known)}.`
    }`,
  }),

  'seal/unreadable': () => ({
    message: 'The line of the seal is not written the way npm run seal writes it.',
    fix: 'Get the file back from version control. A seal is never written by hand.',
  }),
  'seal/edited': ({ item }) => ({
    message: `The line about ${quote(item)} in the seal has been changed: its fingerprint does not fit what stands there.`,
    fix: 'Get the file back from version control. A seal is never written by hand.',
  }),
  'seal/chain': ({ fault, publication, other }) => {
    switch (fault) {
      case 'broken':
        return {
          message: `The line builds on a line ${publication === null ? 'right above it' : `in the seal of ${publication}`} that is gone or has been replaced.`,
          fix: 'Get the seals back from version control, as they were when the line was written.',
        }
      case 'fork':
        return {
          message: `The line builds on the same line as ${other ?? ''}. Two seals were written without knowing of each other.`,
          fix: 'Take one of the seals back to what it was before, and run npm run seal once more.',
        }
      case 'repeated':
        return {
          message: `The line seals ${quote(other ?? '')} once more, although it is sealed already.`,
          fix: 'Get the file back from version control. A change is explained by a correction, not by another seal.',
        }
    }
  },
  'seal/publication-gone': ({ publication }) => ({
    message: `The publication ${quote(publication)} is sealed, but its folder or its seal is gone.`,
    fix: `Get content/${publication} back from version control. What has been published is not removed.`,
  }),
  'seal/unsealed': ({ publication }) => ({
    message: `The publication ${quote(publication)} is published and not sealed, though others are.`,
    fix: `If content/${publication}/seal.json was removed, get the file back out of version control. Otherwise seal it: npm run seal -- ${publication}.`,
  }),
  'seal/changed': ({ kind, item, field, before, after, date, paste, others = [], lineEnds }) => {
    if (kind === 'name') return changedName({ item, field, before, after, paste, others })
    if (lineEnds !== undefined) {
      return {
        message: `${changedFile(item, date)} Only the line ends differ: git has turned them on this computer.`,
        fix: `Put the line ${attributesFor(lineEnds)} at the end of the file .gitattributes beside content. Then remove the file and fetch it again: git checkout -- "${lineEnds.file}"`,
      }
    }
    return {
      message: kind === 'file' ? changedFile(item, date) : changed(field, before, after, date),
      fix: `Change it back, or write a correction of ${item} in ${paste.file}.`,
      paste,
    }
  },
  'seal/missing': ({ kind, item, date, movedTo, paste }) => ({
    message: `${SEALED[kind]} ${quote(item)} was sealed on ${date}, but is not there any more.${movedTo === null ? '' : ` The same content is now called ${quote(movedTo)}.`}`,
    fix:
      movedTo !== null
        ? 'Rename it back. An id is chosen once; the title may change.'
        : `Get the content back from version control${paste === null ? '' : `, or write a correction about the withdrawal in ${paste.file}`}.`,
    ...(movedTo === null && paste !== null && { paste }),
  }),
  'seal/added': ({ kind, item, paste }) => ({
    message: `${SEALED[kind]} ${quote(item)} was not there when the publication was sealed.`,
    fix: `Remove it, or write a correction about the addition in ${paste.file} and run npm run seal.`,
    paste,
  }),
  'seal/reordered': ({ item, ids }) => ({
    message: `The commitments of the promise ${quote(item)} are not in the order that is sealed.`,
    fix: `Put them in the order ${ids.join(', ')}.`,
  }),
  'seal/correction-changed': ({ item, isGone }) => ({
    message: `The correction ${quote(item)} is sealed, but has been ${isGone ? 'removed' : 'changed'}.`,
    fix: 'Get it back as it was. If it was wrong, write another correction.',
  }),
  'seal/correction-misfit': ({ item, field, found, side }) => ({
    message:
      field === null
        ? `The correction does not fit ${quote(item)}, which ${found === null ? 'is not there' : `has the fingerprint ${quote(found)}`}.`
        : `The correction does not fit: ${quote(field)} in ${quote(item)} was ${found === null ? 'not there' : quote(found)}.`,
    fix:
      side === 'before'
        ? 'Write in before exactly what stood there. In a long text, the words that changed are enough if they stand there once.'
        : 'Write in after the fingerprint that the added thing has now.',
  }),
  'seal/idle-correction': ({ item, field }) => ({
    message:
      field === null
        ? `The correction does not say what was changed in ${quote(item)}, which is sealed.`
        : `The correction changes nothing: before and after are the same for ${quote(field)}.`,
    fix: 'Write in changes which field was changed, with before and after. If nothing was, remove the correction.',
  }),
  'seal/correction-in-future': ({ value, item, today }) => ({
    message: `The correction is dated ${quote(value)}, but what it changes in ${quote(item)} is changed today already, ${today}.`,
    fix: 'Write the day on which the change is published, today at the latest.',
  }),
  'seal/correction-backdated': ({ value, item, event, day }) =>
    event === 'published'
      ? {
          message: `The correction is dated ${quote(value)}, but ${quote(item)} was first published on ${day}.`,
          fix: 'Write the day on which the change is published. What was changed before publication needs no correction; remove it.',
        }
      : {
          message: `The correction is dated ${quote(value)}, but was not there when ${quote(item)} was sealed on ${day}.`,
          fix: 'Write the day on which the change is published. The corrections that were there have been sealed themselves.',
        },
  'seal/placeholder': ({ name, value }) => ({
    message: `${subject(name)} has not been filled in: ${quote(value)}.`,
    fix:
      name === 'why' ? 'Write why it was changed, for readers to see.' : 'Write what was changed, for readers to see.',
  }),
  'seal/address-gone': ({ address, paste }) => ({
    message: `The address ${quote(address)} is sealed, but there is no page any more.`,
    fix: `Keep the page, or write in ${paste.file} where the address leads now.`,
    paste,
  }),

  'redirect/address': ({ name, value }) => ({
    message: `${subject(name)} is ${quote(value)}, which is no address of this site.`,
    fix: 'Write the address from its first slash on, such as /2018/loften/grannsamverkan/.',
  }),
  'redirect/source-exists': ({ from }) => ({
    message: `There is a page at the address ${quote(from)}.`,
    fix: 'Remove the line. Only addresses that have no page any more can lead on.',
  }),
  'redirect/unknown-target': ({ to, suggestion }) => ({
    message: `There is no page at the address ${quote(to)}.`,
    fix: `${didYouMean(suggestion)}Write the address of a page that exists.`,
  }),
  'redirect/chain': ({ from, to, end }) => ({
    message: `${quote(from)} leads to ${quote(to)}, which leads on itself.`,
    fix: end === null ? 'The addresses lead round in a circle. Remove one of the lines.' : `Write to: ${end}.`,
  }),
  'redirect/duplicate': ({ from, firstLine }) => ({
    message: `The address ${quote(from)} stands on line ${firstLine} already.`,
    fix: 'Remove one of the lines. An address can lead to one place.',
  }),

  'config/missing': () => ({
    message: 'The file site.config.ts does not exist.',
    fix: 'Say with --root which folder it is in, or copy the one that comes with this program and change it.',
  }),
  'config/unreadable': ({ fault, reason }) => CONFIG_FAULTS[fault](reason),
  'config/no-default-export': () => ({
    message: 'The file site.config.ts hands over no settings.',
    fix: 'Begin the file with export default { and end it with }.',
  }),
  'config/base-url': ({ value }) => ({
    message: `\`baseUrl\` is ${quote(value)}, which is not a whole web address with a slash at the end.`,
    fix: 'Write for instance https://medborgarloften.kommunen.se/.',
  }),
  'config/organisation-number': ({ number, fault, suggestion }) => ({
    message: ORGANISATION_NUMBERS[fault].message(quote(number)),
    fix: suggestion === null ? ORGANISATION_NUMBERS[fault].fix : `Write ${suggestion}.`,
  }),
  'config/security-contact': ({ value }) => ({
    message: `\`security\` has the contact ${quote(value)}, which is not an address that programs can follow.`,
    fix: 'Write for instance mailto:sakerhet@kommunen.se or https://kommunen.se/sakerhet.',
  }),
  'config/time-zone': ({ value }) => ({
    message: `\`timeZone\` is ${quote(value)}, which is not a known time zone.`,
    fix: 'Write Europe/Stockholm.',
  }),
  'config/language-tag': ({ value }) => ({
    message: `\`languages\` contains ${quote(value)}, which is not a language code.`,
    fix: 'Write language codes like sv, en or sv-x-lattlast.',
  }),
  'config/default-language': ({ value, languages }) => ({
    message: `\`defaultLanguage\` is ${quote(value)}, which is not among \`languages\`.`,
    fix: languages.length === 0 ? `Write languages: ['${value}'].` : `Write one of ${quoteList(languages)}.`,
  }),
  'config/conformance': ({ conformance }) =>
    conformance === 'full'
      ? {
          message: '`accessibility.conformance` is `full`, but `shortcomings` has some that the law does not exempt.',
          fix: 'Write `partial` or `none`, or remove the shortcomings that have been put right.',
        }
      : {
          message: `\`accessibility.conformance\` is ${quote(conformance)}, but no shortcoming under the law is listed.`,
          fix: 'List them in `shortcomings`, or write `full` if none is known.',
        },
  'config/example-address': ({ value }) => ({
    message: `\`baseUrl\` is ${quote(value)}. There never is a site at an address that ends in .example.`,
    fix: 'Write the address that the site will have, such as https://promises.municipality.se/. It stands in PDFs, feeds and citations.',
  }),
  'config/example-text': ({ name, field, value }) => ({
    message: `${quote(name)} is left from the example: ${quote(value)}.`,
    fix: EXAMPLE_FIXES[field],
  }),
}

function unknownKey(details: ProblemDetails['field/unknown-key']): Message {
  const { key, suggestion, allowed, isEmpty, decimal, runTogether, ofOriginal, asUnit } = details
  if (ofOriginal.length > 0)
    return {
      message: `A translation has no ${quoteList(ofOriginal)} of its own.`,
      fix: 'Remove it. A translation has a title and a text only; all else is taken from the original.',
    }
  if (runTogether !== null) return separate(runTogether)
  if (asUnit !== null)
    return { message: `${quote('unit:')} is missing before ${quote(key)}.`, fix: `Write ${quote(asUnit)}.` }
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

/** What stands instead of a text of the example. */
const EXAMPLE_FIXES: Readonly<Record<ProblemDetails['config/example-text']['field'], string>> = {
  title: 'Write what your site is called.',
  publisher: 'Write who stands behind the site. It is at the foot of every page and in every PDF.',
  description: 'Describe your site in one sentence. It is shown on the start page and by search engines.',
  notice: 'Write notice: null, or a text of your own. It is shown at the top of every page and in every PDF.',
  accessibility:
    'Go through all of accessibility and write what is true of your site, or remove the part until the site has been assessed. It has no such page then.',
}

function moved({ unit, before, after }: TargetMoved): string {
  return `${amount(after)} against ${amount(before)}, counted in ${quote(unit)}`
}

function amount({ value, per }: TargetMoved['before']): string {
  return `${value.toLocaleString('en')}${per === null ? '' : ` per ${PER[per]}`}`
}

function shownValue(found: ValueType, value: string): string {
  return found === 'nothing' || found === 'fields' ? '' : ` (${quote(value)})`
}

function subject(name: string | null): string {
  return name === null ? 'The value' : quote(name)
}

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `Did you mean ${quote(suggestion)}? `
}

// Whoever copies a folder mostly wants to begin the next publication, which takes more than another name.
function ifCopy(isFolder: boolean): string {
  return `If it is a copy, remove it. ${isFolder ? 'Begin the next publication with npm run new; see content/README.md. ' : ''}`
}

function to(suggestion: string | null): string {
  return suggestion === null ? '' : ` to ${quote(suggestion)}`
}

function andMore(count: number): string {
  return count === 1 ? '' : ` (and ${count - 1} more in the file)`
}

function inGroup(group: string | null): string {
  return group === null ? '' : ` in the group ${quote(group)}`
}

function decimal(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 })
}

function timesInText(count: number): string {
  return count === 1 ? '' : ` (${count} times in the text)`
}

function megabytes(sizeInBytes: number): string {
  return (sizeInBytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 1 })
}

function either(types: readonly ValueType[]): string {
  return types.map((type) => TYPES[type]).join(' or ')
}

function span(from: string, to: string | null): string {
  if (from === to) return from
  return to === null ? `${from} without end` : `${from}–${to}`
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

function fixReference({ suggestion, known }: UnknownReference, label: string, whereNoneIs: string): string {
  return `${didYouMean(suggestion)}${known.length === 0 ? whereNoneIs : `${label}: ${quoteList(known)}.`}`
}

function changed(field: string, before: string | null, after: string | null, date: string): string {
  if (before === null)
    return `${quote(field)} was not there when it was sealed on ${date}, but is now ${quote(after ?? '')}.`
  if (after === null) return `${quote(field)} was ${quote(before)} when it was sealed on ${date}, but is gone now.`
  const [was, is] = quoteBoth(before, after)
  return `${quote(field)} was ${was} when it was sealed on ${date}, but is now ${is}.${unseen(before, after)}`
}

type ChangedName = Pick<ProblemDetails['seal/changed'], 'item' | 'field' | 'before' | 'after' | 'paste'> & {
  readonly others: NonNullable<ProblemDetails['seal/changed']['others']>
}

const NAMED: Readonly<Record<string, string>> = { parties: 'party', areas: 'area', units: 'unit' }

/** A name that publications share: somebody who only got another name in real life is entered anew. */
function changedName({ item, field, before, after, paste, others }: ChangedName): Message {
  const [, , list = '', ...id] = item.split('/')
  const thing = NAMED[list] ?? ''
  const items = [item, ...others.map((other) => other.item)]
  const sealed = `when it was sealed in ${inWords(items.map((one) => one.split('/')[0] ?? ''))}`
  const [was, is] = quoteBoth(before ?? '', after ?? '')
  const told = `${before === null ? 'was not there' : `was ${was}`} ${sealed}, but is ${after === null ? 'gone now' : `now ${is}`}.`
  const files = inWords([paste, ...others.map((other) => other.paste)].map(({ file }) => file))
  const correct = `write a correction in ${files}.`
  const unseenPart = before === null || after === null ? '' : unseen(before, after)
  return {
    message: `${quote(field)} of the ${thing} ${quote(id.join('/'))} ${told}${unseenPart}`,
    fix:
      list === 'units'
        ? `Change it back, or ${correct}`
        : `Change it back. If the ${thing} has changed in real life, as by a new name: leave the entry as it was, with to, and add a new ${thing} with an id of its own, from, and the old name in also-known-as. Otherwise: ${correct}`,
    paste,
    ...(others.length > 0 && { alsoPaste: others.map((other) => other.paste) }),
  }
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Fingerprints of files tell people nothing. */
function changedFile(item: string, date: string): string {
  return `The file ${quote(item.split('/').slice(2).join('/'))} has changed since it was sealed on ${date}.`
}

/** Says what nobody can see. */
function unseen(before: string, after: string): string {
  const difference = unseenDifference(before, after)
  if (difference === null) return ''
  return ` The difference cannot be seen: it was ${characterNamed(difference.before)}, and is now ${characterNamed(difference.after)}.`
}

function characterNamed(character: string | null): string {
  if (character === null) return 'nothing'
  const code = `(${codePointOf(character)})`
  switch (kindOfCharacter(character)) {
    case 'space':
      return 'an ordinary space'
    case 'hard-space':
      return `a no-break space ${code}`
    case 'other-space':
      return `a space of another kind ${code}`
    case 'line-end':
      return 'a line end'
    case 'invisible':
      return `an invisible character ${code}`
    case 'latin':
      return `a Latin “${character}” ${code}`
    case 'cyrillic':
      return `a Cyrillic “${character}” ${code}`
    case 'greek':
      return `a Greek “${character}” ${code}`
    case 'sign':
      return `the sign “${character}” ${code}`
  }
}

/** `June has only 30 days`; of February only the year tells how many. */
function noSuchDate(fault: DateFault): string {
  if (fault.part === 'month') return 'there are only the months 01 to 12'
  return `${MONTHS[fault.month - 1]} has only ${fault.days} days${fault.month === 2 ? ' that year' : ''}`
}
