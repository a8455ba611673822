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
    message: `Inställningarna i site.config.ts går inte att läsa: ${reason}`,
    fix: "Rätta raden eller den ovanför. Varje text står mellan ' och ', eller mellan \" och \" om den själv innehåller ', och varje rad slutar med ett kommatecken.",
  }),
  'curly-quote': () => ({
    message: 'Här står ett typografiskt citattecken, som TypeScript inte förstår.',
    fix: "Skriv raka citattecken, ' och ', runt varje text.",
  }),
  import: (file) => ({
    message: `Filen ${quote(file)}, som site.config.ts hämtar något ur, finns inte.`,
    fix: 'Rätta sökvägen, eller ta bort raden och det som använder den.',
  }),
  name: (name) => ({
    message: `${quote(name)} är ingen text, för den står utan citattecken.`,
    fix: `Skriv ' före och efter texten: '${name}'.`,
  }),
  other: (reason) => ({
    message: `Inställningarna i site.config.ts går inte att läsa: ${reason}`,
    fix: 'Jämför med den site.config.ts som följer med programmet: den innehåller bara fält och värden.',
  }),
}

const ORGANISATION_NUMBERS: Readonly<
  Record<OrganisationNumberFault, { message: (number: string) => string; fix: string }>
> = {
  person: {
    message: (number) => `\`organisationNumber\` är en persons nummer (${number}). Det får inte publiceras.`,
    fix: 'Skriv organisationens nummer, till exempel 212000-9994, eller ta bort raden.',
  },
  form: {
    message: (number) => `\`organisationNumber\` är ${number}, som inte är skrivet som ett organisationsnummer.`,
    fix: 'Skriv tio siffror med bindestreck, till exempel 212000-9994, eller ta bort raden.',
  },
  digit: {
    message: (number) => `\`organisationNumber\` är ${number}, men den sista siffran stämmer inte med de andra.`,
    fix: 'Jämför siffrorna med ett beslut eller avtal där numret står, eller ta bort raden.',
  },
}

const GROUNDS: Readonly<Record<AccentGround, string>> = {
  ground: 'sidans bakgrund',
  surface: 'rutornas bakgrund',
  shade: 'den skuggade bakgrunden',
  'part-ground': 'den gula bakgrunden',
  'bad-ground': 'den röda bakgrunden',
}

const PICTURE_FAULTS: {
  readonly [Kind in PictureFault['kind']]: (
    fault: Extract<PictureFault, { readonly kind: Kind }>,
    file: string,
    name: string,
  ) => Message
} = {
  missing: ({ there, suggestion }, file, name) => ({
    message: `${name} är ${quote(file)}, men den filen finns inte i mappen content/look.`,
    fix:
      suggestion !== null
        ? `Skriv ${quote(suggestion)}.`
        : there.length === 0
          ? 'Lägg filen i mappen content/look, eller ta bort inställningen.'
          : `Lägg filen där, eller skriv namnet på en som finns: ${quoteList(there)}.`,
  }),
  ending: ({ endings }, file, name) => ({
    message: `${name} är ${quote(file)}, som inte slutar på ${endings.join(' eller ')}.`,
    fix: `Spara bilden i mappen content/look med ett namn som slutar på ${endings.join(' eller ')}, och skriv det namnet.`,
  }),
  'too-large': ({ sizeInBytes, limitInBytes }, file, name) => ({
    message: `${name} är ${quote(file)}, som är på ${Math.ceil(sizeInBytes / 1024)} kB. Den får ha högst ${limitInBytes / 1024} kB, för alla besökare hämtar den.`,
    fix: 'Spara bilden i mindre format. Några hundra bildpunkter på höjden räcker.',
  }),
  damaged: (_, file, name) => ({
    message: `${name} är ${quote(file)}, som inte är en hel PNG-bild.`,
    fix: 'Öppna bilden i ett bildprogram och spara den som PNG.',
  }),
  shape: ({ width, height, side }, file, name) => ({
    message: `${name} är ${quote(file)}, som är ${width} × ${height} bildpunkter.`,
    fix: `Spara ikonen som en kvadrat på minst ${side} × ${side} bildpunkter.`,
  }),
}

const DRAWING_FAULTS: Readonly<Record<DrawingFault, (found: string) => string>> = {
  element: (found) => `Bilden innehåller ${quote(`<${found}>`)}, som inte får finnas i en logotyp.`,
  attribute: (found) => `Bilden innehåller egenskapen ${quote(found)}, som inte får finnas i en logotyp.`,
  reference: (found) => `Bilden innehåller ${quote(found)}, som kan leda till något utanför den.`,
  declaration: (found) => `Bilden innehåller ${quote(found)}, som inte får finnas i en logotyp.`,
  'view-box': () => 'Bilden saknar `viewBox`, så den går inte att visa i rätt storlek.',
  syntax: (found) => `Bilden går inte att läsa som SVG från ${quote(found)}.`,
}

/** What stands instead of a text of the example. */
const EXAMPLE_FIXES: Readonly<Record<ProblemDetails['config/example-text']['field'], string>> = {
  title: 'Skriv vad er webbplats heter.',
  publisher: 'Skriv vem som står bakom webbplatsen. Det står längst ned på varje sida och i varje PDF.',
  description: 'Beskriv er webbplats med en mening. Den visas på startsidan och av sökmotorer.',
  notice: 'Skriv notice: null, eller en egen text. Den visas överst på varje sida och i varje PDF.',
  accessibility:
    'Gå igenom hela accessibility och skriv det som gäller er webbplats, eller stryk delen tills den är bedömd. Då får webbplatsen ingen sådan sida.',
}

/** What is said in Swedish of site.config.ts. */
export const SETTING_MESSAGES = {
  'config/missing': () => ({
    message: 'Filen site.config.ts finns inte.',
    fix: 'Ange med --root mappen där den ligger, eller kopiera den fil som följer med programmet och ändra i den.',
  }),
  'config/unreadable': ({ fault, reason }) => CONFIG_FAULTS[fault](reason),
  'config/no-default-export': () => ({
    message: 'Filen site.config.ts lämnar inte ifrån sig några inställningar.',
    fix: 'Börja filen med export default { och avsluta den med }.',
  }),
  'config/base-url': ({ value, stray }) =>
    stray === null
      ? {
          message: `\`baseUrl\` är ${quote(value)}, som inte är en hel webbadress med snedstreck sist.`,
          fix: 'Skriv till exempel https://medborgarloften.kommunen.se/.',
        }
      : {
          message: `\`baseUrl\` är ${quote(value)}, där ${quote(stray)} betyder något annat för en del webbservrar.`,
          fix: 'Använd bara bokstäver, siffror, bindestreck och enkla snedstreck efter webbplatsens namn, till exempel https://kommunen.se/medborgarloften/.',
        },
  'config/organisation-number': ({ number, fault, suggestion }) => ({
    message: ORGANISATION_NUMBERS[fault].message(quote(number)),
    fix: suggestion === null ? ORGANISATION_NUMBERS[fault].fix : `Skriv ${suggestion}.`,
  }),
  'config/security-contact': ({ value }) => ({
    message: `\`security\` har kontakten ${quote(value)}, som inte är en adress som program kan följa.`,
    fix: 'Skriv till exempel mailto:sakerhet@kommunen.se eller https://kommunen.se/sakerhet.',
  }),
  'config/colour': ({ name, value, suggestion }) => ({
    message: `${quote(name ?? '')} är ${quote(value)}, som inte är en färg med # och sex tecken.`,
    fix:
      suggestion === null
        ? 'Skriv färgen som i er grafiska profil under HEX, till exempel #7a1f3d.'
        : `Skriv ${suggestion}.`,
  }),
  'config/contrast': ({ name, value, scheme, ground, groundColour, ratio, needed, suggestion }) => ({
    message: `${quote(name ?? '')} är ${quote(value)}. Mot ${GROUNDS[ground]} (${groundColour}) i ${
      scheme === 'light' ? 'ljust' : 'mörkt'
    } läge är kontrasten ${contrastRatio(ratio)}, och text behöver minst ${contrastRatio(needed)}.`,
    fix: `Skriv ${suggestion}, den närmaste ${
      scheme === 'light' ? 'mörkare' : 'ljusare'
    } färgen med samma kulör som räcker.`,
  }),
  'config/picture': ({ name, file, fault }) => pictureMessage(fault, file, quote(name ?? '')),
  'config/drawing': ({ fault, found }) => ({
    message: DRAWING_FAULTS[fault](found),
    fix: 'Spara den som enkel SVG: i Illustrator med Exportera och presentationsattribut, i Inkscape som optimerad SVG med CSS gjord till attribut. Går det inte, så spara den som PNG.',
  }),
  'config/time-zone': ({ value }) => ({
    message: `\`timeZone\` är ${quote(value)}, som inte är en känd tidszon.`,
    fix: 'Skriv Europe/Stockholm.',
  }),
  'config/language-tag': ({ value }) => ({
    message: `\`languages\` innehåller ${quote(value)}, som inte är en språkkod.`,
    fix: 'Skriv språkkoder som sv, en eller sv-x-lattlast.',
  }),
  'config/default-language': ({ value, languages }) => ({
    message: `\`defaultLanguage\` är ${quote(value)}, som inte finns bland \`languages\`.`,
    fix: languages.length === 0 ? `Skriv languages: ['${value}'].` : `Skriv något av ${quoteList(languages)}.`,
  }),
  'config/conformance': ({ conformance }) =>
    conformance === 'full'
      ? {
          message:
            '`accessibility.conformance` är `full`, men bland `shortcomings` finns brister som lagen inte undantar.',
          fix: 'Skriv `partial` eller `none`, eller ta bort de brister som är åtgärdade.',
        }
      : {
          message: `\`accessibility.conformance\` är ${quote(conformance)}, men ingen brist som lagen omfattar är uppräknad.`,
          fix: 'Räkna upp bristerna i `shortcomings`, eller skriv `full` om inga är kända.',
        },
  'config/old-statement': ({ updated }) => ({
    message: `Tillgänglighetsredogörelsen uppdaterades senast ${updated}, för mer än ett år sedan.`,
    fix: 'Gå igenom den, rätta det som inte längre stämmer och skriv dagens datum i updated.',
  }),
  'config/example-address': ({ value }) => ({
    message: `\`baseUrl\` är ${quote(value)}. På en adress som slutar på .example finns aldrig någon webbplats.`,
    fix: 'Skriv den adress som webbplatsen ska ha, till exempel https://medborgarloften.kommunen.se/. Den står i PDF-filer, flöden och källhänvisningar.',
  }),
  'config/example-text': ({ name, field, value }) => ({
    message: `${quote(name)} är kvar från exemplet: ${quote(value)}.`,
    fix: EXAMPLE_FIXES[field],
  }),
} satisfies Partial<Messages>

// Rounded down, so that what is not enough never looks as if it were.
function contrastRatio(ratio: number): string {
  return `${String(Math.floor(ratio * 100) / 100).replace('.', ',')}:1`
}

function pictureMessage<Kind extends PictureFault['kind']>(
  fault: Extract<PictureFault, { readonly kind: Kind }>,
  file: string,
  name: string,
): Message {
  return PICTURE_FAULTS[fault.kind as Kind](fault, file, name)
}
