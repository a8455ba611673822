import type { VagueAdvice } from '../../problem-details.ts'
import type { Messages } from '../message.ts'
import { onOneLine, quote, quoteList } from '../quote.ts'
import { didYouMean, span } from './phrases.ts'

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

/** What is said in English of words and texts. */
export const WORD_MESSAGES = {
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
  'measurable/for-each': ({ name, value, words, place }) => ({
    message: `The target is ${quote(`${name}: ${value}`)}, but the words say ${quote(words)}. The target counts as met when ${value} are reported in all, even if all of them are in one place.`,
    fix: `Make a commitment for each place, with places. If they are too many, write { all: true, unit: ${onOneLine(place)} }, and report how many of all have had it: { value: 4, of: 7, unit: ${onOneLine(place)} }.`,
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
    fix: `Create ${file} with title and text. Until then the promise is shown in the default language.`,
  }),
  'translation/title-missing': ({ count, language, defaultLanguage }) => ({
    message: `${count === 1 ? 'One promise is translated' : `${count} promises are translated`} to ${quote(language)}, but the title in publication.yaml is not. Therefore ${count === 1 ? 'the translation is' : 'the translations are'} not shown.`,
    fix: `Write the title in both languages: ${quote(`title: { ${defaultLanguage}: …, ${language}: … }`)}.`,
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
} satisfies Partial<Messages>

function timesInText(count: number): string {
  return count === 1 ? '' : ` (${count} times in the text)`
}
