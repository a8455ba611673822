import type { AccentGround } from '../../../model/look.ts'
import type {
  ConfigFault,
  DrawingFault,
  OrganisationNumberFault,
  PictureFault,
  ProblemDetails,
} from '../../problem-details.ts'
import type { Message, Messages } from '../message.ts'
import { quote, quoteList } from '../quote.ts'

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

const GROUNDS: Readonly<Record<AccentGround, string>> = {
  ground: 'the ground of the page',
  surface: 'the ground of boxes',
  shade: 'the shaded ground',
  'part-ground': 'the yellow ground',
  'bad-ground': 'the red ground',
}

const PICTURE_FAULTS: {
  readonly [Kind in PictureFault['kind']]: (
    fault: Extract<PictureFault, { readonly kind: Kind }>,
    file: string,
    name: string,
  ) => Message
} = {
  missing: ({ there, suggestion }, file, name) => ({
    message: `${name} is ${quote(file)}, but there is no such file in the folder content/look.`,
    fix:
      suggestion !== null
        ? `Write ${quote(suggestion)}.`
        : there.length === 0
          ? 'Put the file into the folder content/look, or remove the setting.'
          : `Put the file there, or write the name of one that is: ${quoteList(there)}.`,
  }),
  ending: ({ endings }, file, name) => ({
    message: `${name} is ${quote(file)}, which does not end in ${endings.join(' or ')}.`,
    fix: `Save the picture in the folder content/look under a name that ends in ${endings.join(' or ')}, and write that name.`,
  }),
  'too-large': ({ sizeInBytes, limitInBytes }, file, name) => ({
    message: `${name} is ${quote(file)}, which has ${Math.ceil(sizeInBytes / 1024)} kB. It may have ${limitInBytes / 1024} kB at most, as every reader fetches it.`,
    fix: 'Save a smaller picture. A few hundred pixels in height are enough.',
  }),
  damaged: (_, file, name) => ({
    message: `${name} is ${quote(file)}, which is not a whole PNG picture.`,
    fix: 'Open the picture in a program for pictures and save it as PNG.',
  }),
  shape: ({ width, height, side }, file, name) => ({
    message: `${name} is ${quote(file)}, which has ${width} × ${height} pixels.`,
    fix: `Save the icon as a square of at least ${side} × ${side} pixels.`,
  }),
}

const DRAWING_FAULTS: Readonly<Record<DrawingFault, (found: string) => string>> = {
  element: (found) => `The picture has ${quote(`<${found}>`)}, which may not be in a logo.`,
  attribute: (found) => `The picture has the attribute ${quote(found)}, which may not be in a logo.`,
  reference: (found) => `The picture has ${quote(found)}, which may lead to something outside of it.`,
  declaration: (found) => `The picture has ${quote(found)}, which may not be in a logo.`,
  'view-box': () => 'The picture has no `viewBox`, so that it cannot be shown in the right size.',
  syntax: (found) => `The picture cannot be read as SVG from ${quote(found)} on.`,
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

/** What is said in English of site.config.ts. */
export const SETTING_MESSAGES = {
  'config/missing': () => ({
    message: 'The file site.config.ts does not exist.',
    fix: 'Say with --root which folder it is in, or copy the one that comes with this program and change it.',
  }),
  'config/unreadable': ({ fault, reason }) => CONFIG_FAULTS[fault](reason),
  'config/no-default-export': () => ({
    message: 'The file site.config.ts hands over no settings.',
    fix: 'Begin the file with export default { and end it with }.',
  }),
  'config/base-url': ({ value, stray }) =>
    stray === null
      ? {
          message: `\`baseUrl\` is ${quote(value)}, which is not a whole web address with a slash at the end.`,
          fix: 'Write for instance https://medborgarloften.kommunen.se/.',
        }
      : {
          message: `\`baseUrl\` is ${quote(value)}, where ${quote(stray)} means something else to some web servers.`,
          fix: 'Use only letters, digits, hyphens and single slashes after the name of the site, such as https://kommunen.se/medborgarloften/.',
        },
  'config/organisation-number': ({ number, fault, suggestion }) => ({
    message: ORGANISATION_NUMBERS[fault].message(quote(number)),
    fix: suggestion === null ? ORGANISATION_NUMBERS[fault].fix : `Write ${suggestion}.`,
  }),
  'config/security-contact': ({ value }) => ({
    message: `\`security\` has the contact ${quote(value)}, which is not an address that programs can follow.`,
    fix: 'Write for instance mailto:sakerhet@kommunen.se or https://kommunen.se/sakerhet.',
  }),
  'config/colour': ({ name, value, suggestion }) => ({
    message: `${quote(name ?? '')} is ${quote(value)}, which is not a colour with # and six characters.`,
    fix:
      suggestion === null
        ? 'Write the colour as your graphic profile has it under HEX, for instance #7a1f3d.'
        : `Write ${suggestion}.`,
  }),
  'config/contrast': ({ name, value, scheme, ground, groundColour, ratio, needed, suggestion }) => ({
    message: `${quote(name ?? '')} is ${quote(value)}. Against ${GROUNDS[ground]} (${groundColour}) in ${scheme} mode its contrast is ${contrastRatio(ratio)}, and text needs at least ${contrastRatio(needed)}.`,
    fix: `Write ${suggestion}, the nearest ${scheme === 'light' ? 'darker' : 'lighter'} colour of the same hue that will do.`,
  }),
  'config/picture': ({ name, file, fault }) => pictureMessage(fault, file, quote(name ?? '')),
  'config/drawing': ({ fault, found }) => ({
    message: DRAWING_FAULTS[fault](found),
    fix: 'Save it as plain SVG: in Illustrator by Export with presentation attributes, in Inkscape as optimised SVG with CSS made into attributes. If that cannot be done, save it as PNG.',
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
  'config/old-statement': ({ updated }) => ({
    message: `The accessibility statement was last updated ${updated}, more than a year ago.`,
    fix: 'Go through it, correct what no longer holds, and write the date of today in updated.',
  }),
  'config/example-address': ({ value }) => ({
    message: `\`baseUrl\` is ${quote(value)}. There never is a site at an address that ends in .example.`,
    fix: 'Write the address that the site will have, such as https://promises.municipality.se/. It stands in PDFs, feeds and citations.',
  }),
  'config/example-text': ({ name, field, value }) => ({
    message: `${quote(name)} is left from the example: ${quote(value)}.`,
    fix: EXAMPLE_FIXES[field],
  }),
} satisfies Partial<Messages>

// Rounded down, so that what is not enough never looks as if it were.
function contrastRatio(ratio: number): string {
  return `${Math.floor(ratio * 100) / 100}:1`
}

function pictureMessage<Kind extends PictureFault['kind']>(
  fault: Extract<PictureFault, { readonly kind: Kind }>,
  file: string,
  name: string,
): Message {
  return PICTURE_FAULTS[fault.kind as Kind](fault, file, name)
}
