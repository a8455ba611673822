import { codePointOf } from '../../../words/code-point.ts'
import { attributesFor } from '../../attributes-for.ts'
import type { ProblemDetails, SealedThing } from '../../problem-details.ts'
import type { Message, Messages } from '../message.ts'
import { quote, quoteBoth, quoteList } from '../quote.ts'
import { kindOfCharacter, unseenDifference } from '../unseen-difference.ts'
import { didYouMean, inWords, sealAnew, subject } from './phrases.ts'

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

type ChangedName = Pick<ProblemDetails['seal/changed'], 'item' | 'field' | 'before' | 'after' | 'paste'> & {
  readonly others: NonNullable<ProblemDetails['seal/changed']['others']>
}

const NAMED: Readonly<Record<string, string>> = { parties: 'party', areas: 'area', units: 'unit' }

const AS_IT_WAS =
  'back from version control, as it was when the line was written, see “En äldre version” in content/README.md.'

/** What is said in English of what was sealed, and old addresses. */
export const SEAL_MESSAGES = {
  'seal/unreadable': ({ isNewer }) =>
    isNewer
      ? {
          message: 'The line of the seal was written by a later version of the program.',
          fix: 'Upgrade the program, at least to the version that sealed. Change nothing in the seal.',
        }
      : {
          message: 'The line of the seal is not written the way npm run seal writes it.',
          fix: 'Get the file back from version control. A seal is never written by hand.',
        },
  'seal/edited': ({ item }) => ({
    message: `The line about ${quote(item)} in the seal has been changed: its fingerprint does not fit what stands there.`,
    fix: 'Get the file back from version control. A seal is never written by hand.',
  }),
  'seal/chain': (details) => {
    switch (details.fault) {
      case 'broken':
        return details.publication === null
          ? {
              message: 'The line builds on a line right above it that is gone or has been replaced.',
              fix: `Get the seal ${AS_IT_WAS}`,
            }
          : {
              message: `The line builds on a line in the seal of ${details.publication} that is gone or has been replaced.`,
              fix: `Get content/${details.publication}/seal.json ${AS_IT_WAS} If the line is only on a branch that is not in here: ${sealAnew(details.takenBack)}`,
            }
      case 'fork':
        return {
          message: `The line builds on the same line as ${details.other}. Two seals were written without knowing of each other.`,
          fix: sealAnew(details.takenBack),
        }
      case 'repeated':
        return {
          message: `The line seals ${quote(details.item)} once more, although it is sealed already.`,
          fix: 'Get the file back from version control. A change is explained by a correction, not by another seal.',
        }
    }
  },
  'seal/publication-gone': ({ publication }) => ({
    message: `The publication ${quote(publication)} is sealed, but its folder or its seal is gone.`,
    fix: `Get content/${publication} back from version control. What has been published is not removed.`,
  }),
  'seal/unsealed': ({ publication, items }) =>
    items === null
      ? {
          message: `The publication ${quote(publication)} is published and not sealed, though others are.`,
          fix: `If content/${publication}/seal.json was removed, get the file back out of version control. Otherwise seal it: npm run seal -- ${publication}.`,
        }
      : {
          message: `In ${quote(publication)}, this is published and not sealed, though the rest is: ${quoteList(items)}.`,
          fix: `If it was sealed before, get content/${publication}/seal.json back as it was then, see “En äldre version” in content/README.md. Otherwise seal it: npm run seal -- ${publication}.`,
        },
  'seal/unpublished': ({ publication, date, until }) => ({
    message:
      until === null
        ? `The publication ${quote(publication)} was sealed on ${date} and is a draft again. That takes it off the site, with all its corrections.`
        : `The publication ${quote(publication)} was sealed on ${date} and is shown from ${until} only. Until then it is off the site, with all its corrections.`,
    fix:
      until === null
        ? 'Write state: published again. If the publication does not hold any more, say so and why in the foreword (foreword.md), with a correction.'
        : 'Write the day on which it was published.',
  }),
  'seal/date': (details) =>
    details.fault === 'future'
      ? {
          message: `The line of the seal is dated ${details.date}, which has not come yet: today is ${details.bound}.`,
          fix: `Either the clock of the computer was wrong, or somebody has changed the date: compare it with version control and the register. If it was the clock, nothing can be sealed or corrected until this is done anew. ${sealAnew(details.takenBack)}`,
        }
      : {
          message: `The line of the seal is dated ${details.date}, though the line before it was written on ${details.bound}.`,
          fix: 'Compare it with version control and the register: either the clock of the computer was wrong, or somebody has changed the date.',
        },
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
  'seal/correction-elsewhere': ({ value, corrected, publication }) => ({
    message: `The correction is about ${quote(value)} and stands in content/${publication}.`,
    fix: `Move it to content/${corrected}/corrections.yaml. There it is published, sealed and archived with what it corrects.`,
  }),
  'seal/placeholder': ({ name, value }) => ({
    message: `${subject(name)} has not been filled in: ${quote(value)}.`,
    fix:
      name === 'why' ? 'Write why it was changed, for readers to see.' : 'Write what was changed, for readers to see.',
  }),
  'seal/suppressed-field': ({ field }) => ({
    message: `The correction hides what stood in ${quote(field)}. That can be done with texts, links and names only.`,
    fix: 'Write in before what stood there. If something personal is a part of the field, correct that part alone.',
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
} satisfies Partial<Messages>

function changed(field: string, before: string | null, after: string | null, date: string): string {
  if (before === null)
    return `${quote(field)} was not there when it was sealed on ${date}, but is now ${quote(after ?? '')}.`
  if (after === null) return `${quote(field)} was ${quote(before)} when it was sealed on ${date}, but is gone now.`
  const [was, is] = quoteBoth(before, after)
  return `${quote(field)} was ${was} when it was sealed on ${date}, but is now ${is}.${unseen(before, after)}`
}

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
