import { FILE_SHAPES } from '../../file-shapes.ts'
import { isCopy, isLeftOver } from '../../meant-value.ts'
import type { FilledInFile, LinkFault, MarkupFault, NameFault, YamlFault } from '../../problem-details.ts'
import { dashesBelow } from '../../table-shape.ts'
import type { Message, Messages } from '../message.ts'
import { quote, quoteList } from '../quote.ts'
import { didYouMean, megabytes, noSuchDate } from './phrases.ts'

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
  device: () => ({
    message: 'cannot be used on Windows, where it means something else than a file.',
    fix: 'Rename it, by adding a word for example.',
  }),
  'too-long': () => ({
    message: 'is too long.',
    fix: 'Give it a shorter name, at most 100 characters (200 in the folder files; å, ä and ö count twice), in fewer folders.',
  }),
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
  dash: {
    message: 'The line begins with a dash (–), which makes no item of a list.',
    fix: 'Write a hyphen and a space instead: - id: kommun.',
  },
  bullet: {
    message: 'The line begins with a sign from a word processor, which makes no item of a list.',
    fix: 'Write a hyphen and a space instead: - id: kommun.',
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

/** What is said in English of files, folders and what can be read of them. */
export const FILE_MESSAGES = {
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
        : isLeftOver(name)
          ? 'Git or another program has left it beside another file. Remove it.'
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
            ? 'Name the file after the day that the report is about, like 2018-12-31.yaml, or undated.yaml. Where parties report each by itself, the party is added: 2018-12-31-polis.yaml.'
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
  'structure/empty-report': () => ({
    message: 'The report says nothing of any commitment yet, and would be public like that.',
    fix: 'Fill in at least one entry, or write under published the day when the report is to come out. If it is not needed, remove the file.',
  }),
  'structure/empty-outcome': ({ commitment }) => ({
    message: `The entry reports nothing of the commitment ${quote(commitment)}, and therefore does not count.`,
    fix: 'Write status, figures or explanation in it, or remove it.',
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
  'structure/explained-twice': ({ word, other }) => ({
    message: `${quote(word)} is explained in ${quote(other)} already. Only the first explanation is shown.`,
    fix: 'Keep the word in one of them. If it is the same thing, make one entry of the two.',
  }),
  'structure/survey-places': ({ place, wanted }) => ({
    message:
      wanted === null
        ? `The place ${quote(place)} stands twice.`
        : `The place ${quote(place)} is an id of areas.yaml, but a survey has the names of places as they are printed.`,
    fix: wanted === null ? 'Remove one of them.' : `Write ${quote(wanted)}.`,
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
  'file/merge-conflict': ({ leftOver, sealed }) => {
    if (leftOver !== null) {
      return {
        message: `The line ${quote(leftOver)} is still here after a merge.`,
        fix: 'Remove the line, and see that the text around it stands there once only.',
      }
    }
    return sealed === null
      ? {
          message: 'Two versions of the text are still here after a merge.',
          fix: 'Keep what is to hold, and remove the rest and the lines that begin with <<<<<<<, ======= and >>>>>>>.',
        }
      : {
          message: 'Two versions of the seal are still here after a merge.',
          fix: `Keep one of them as it is. Remove all of the other one, and the lines that begin with <<<<<<<, ======= and >>>>>>>. Then run npm run seal -- ${sealed}, which seals what the other one had, and write the new fingerprint in the register.`,
        }
  },
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
    return { message: fault === 'other' ? `${message} The reader of YAML says: ${quote(reason)}.` : message, fix }
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
        : `The file repeats values with * so that they become more than ${limit.toLocaleString('en')} in all.`,
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
} satisfies Partial<Messages>

// Whoever copies a folder mostly wants to begin the next publication, which takes more than another name.
function ifCopy(isFolder: boolean): string {
  return `If it is a copy, remove it. ${isFolder ? 'Begin the next publication with npm run new; see content/README.md. ' : ''}`
}

function andMore(count: number): string {
  return count === 1 ? '' : ` (and ${count - 1} more in the file)`
}

function to(suggestion: string | null): string {
  return suggestion === null ? '' : ` to ${quote(suggestion)}`
}
