import { FILE_SHAPES } from '../../file-shapes.ts'
import { fileNameIn } from '../../meant-value.ts'
import type {
  NoPicture,
  TargetMoved,
  TargetPer,
  UnknownReference,
  UnprintedPicture,
  UnsafeLink,
} from '../../problem-details.ts'
import type { Message, Messages } from '../message.ts'
import { quote, quoteList } from '../quote.ts'
import { didYouMean, megabytes } from './phrases.ts'

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

const PER: Readonly<Record<TargetPer, string>> = {
  day: 'day',
  week: 'week',
  'two-weeks': 'two weeks',
  month: 'month',
  'two-months': 'two months',
  quarter: 'quarter',
  term: 'term',
  'half-year': 'half-year',
  year: 'year',
  period: 'period',
}

/** What is said in English of what refers to other things. */
export const REFERENCE_MESSAGES = {
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
  'lineage/strengthened-but-lower': (details) => ({
    message: `The promise is called strengthened since ${quote(details.reference)}, but its target is lower: ${moved(details)}.`,
    fix: 'Check the targets. If they are right, weakened is the word for change.',
  }),
  'lineage/weakened-but-higher': (details) => ({
    message: `The promise is called weakened since ${quote(details.reference)}, but its target is higher: ${moved(details)}.`,
    fix: 'Check the targets. If they are right, strengthened is the word for change.',
  }),
  'lineage/unchanged-but-moved': (details) => ({
    message: `The promise is called unchanged since ${quote(details.reference)}, but its target is ${details.direction}: ${moved(details)}.`,
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
  'link/no-picture': ({ link, fault }) => {
    const { message, fix } = NO_PICTURES[fault]
    return { message: `${quote(link)} ${message}`, fix }
  },
  'link/unprinted-picture': ({ link, fault }) => {
    const { message, fix } = unprinted(fault)
    return { message: `${quote(link)} ${message}`, fix }
  },
  'link/heavy-picture': ({ link, sizeInBytes }) => ({
    message: `${quote(link)} is ${megabytes(sizeInBytes)} MB. Everybody who reads the page fetches it, and it is in every PDF.`,
    fix: `${SMALLER} Half an MB is mostly enough.`,
  }),
  'link/unknown-file': ({ file, suggestion, known }) => ({
    message: `The file ${quote(file)} does not exist in the folder of the publication.`,
    fix: `${didYouMean(suggestion)}${
      known.length === 0 ? 'The folder files is empty; put the file there.' : `The files are: ${quoteList(known)}.`
    }`,
  }),
} satisfies Partial<Messages>

const SMALLER = 'Save a copy as JPEG, at most 2,000 pixels wide, and use that.'

const NO_PICTURES: Readonly<Record<NoPicture, Message>> = {
  name: {
    message: 'is not shown as a picture by browsers.',
    fix: 'Save the picture as PNG or JPEG. If it is a document, remove the exclamation mark to make it a link.',
  },
  heic: {
    message: 'is HEIC in fact, the own format of phones, which most browsers do not show.',
    fix: 'Open the picture and save it as JPEG. To rename the file is not enough.',
  },
  other: {
    message: 'is no picture, though the file is called so.',
    fix: 'Open the file, look what it is, and save the picture as PNG or JPEG. To rename it is not enough.',
  },
  damaged: {
    message: 'is damaged: the end of the picture is missing, or something in it has changed on the way.',
    fix: 'Fetch the picture anew, or save it once more as PNG or JPEG.',
  },
}

function unprinted(fault: UnprintedPicture): Message {
  switch (fault.kind) {
    case 'pixels':
      return {
        message: `has ${fault.width.toLocaleString('en')} × ${fault.height.toLocaleString('en')} pixels. With more than about ${fault.millions} million it is not in the PDFs.`,
        fix: SMALLER,
      }
    case 'bytes':
      return {
        message: `is ${megabytes(fault.sizeInBytes)} MB. With more than ${megabytes(fault.limitInBytes)} MB it is not in the PDFs, and everybody who reads the page fetches it.`,
        fix: SMALLER,
      }
    case 'press-colours':
      return {
        message: 'has colours for printing presses (CMYK) and is not in the PDF for archives.',
        fix: 'Save the picture with colours for screens (RGB).',
      }
    case 'together':
      return {
        message: 'has no room in the PDFs: the pictures of the publication are too large together.',
        fix: 'Save the pictures as JPEG, at most 2,000 pixels wide. Then there is room for more than a hundred.',
      }
    case 'format':
      return { message: 'is AVIF, which cannot be shown in the PDFs.', fix: 'Save the picture as JPEG or PNG.' }
  }
}

function moved({ unit, before, after }: TargetMoved): string {
  return `${amount(after)} against ${amount(before)}, counted in ${quote(unit)}`
}

function amount({ value, per }: TargetMoved['before']): string {
  return `${value.toLocaleString('en')}${per === null ? '' : ` per ${PER[per]}`}`
}

function fixReference({ suggestion, known }: UnknownReference, label: string, whereNoneIs: string): string {
  return `${didYouMean(suggestion)}${known.length === 0 ? whereNoneIs : `${label}: ${quoteList(known)}.`}`
}
