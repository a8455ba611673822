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
    message: 'öppnar ett program i stället för en webbsida.',
    fix: 'Skriv en adress som börjar med https://, mailto: eller tel:.',
  },
  'own-computer': {
    message: 'leder till en fil på din egen dator, som ingen annan kommer åt.',
    fix: 'Lägg filen i medborgarlöftets mapp files och skriv files/ och filens namn.',
  },
  user: {
    message: 'har ett användarnamn före @, så att det inte syns vart den leder.',
    fix: 'Ta bort det som står mellan // och @.',
  },
  picture: {
    message: 'hämtar en bild från en annan webbplats, som får veta vem som läser.',
    fix: 'Lägg bilden i medborgarlöftets mapp files och skriv files/ och bildens namn.',
  },
}

const PER: Readonly<Record<TargetPer, string>> = {
  day: 'dag',
  week: 'vecka',
  'two-weeks': 'två veckor',
  month: 'månad',
  'two-months': 'två månader',
  quarter: 'kvartal',
  term: 'termin',
  'half-year': 'halvår',
  year: 'år',
  period: 'period',
}

/** What is said in Swedish of what refers to other things. */
export const REFERENCE_MESSAGES = {
  'reference/unknown-publication': (details) => ({
    message: `Det finns inget medborgarlöfte ${quote(details.id)}.`,
    fix: fixReference(
      details,
      'Medborgarlöften som finns',
      `Skapa mappen content/${details.id}, eller skriv en som finns.`,
    ),
  }),
  'reference/unknown-theme': (details) => ({
    message: `Det finns inget tema ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(
      details,
      'Teman som finns',
      `Inget tema finns där än. Lägg till det under themes i content/${details.scope}/publication.yaml.`,
    ),
  }),
  'reference/unknown-promise': (details) => ({
    message: `Det finns inget löfte ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(
      details,
      'Löften som finns',
      `Inget löfte finns där än. Skapa filen content/${details.scope}/promises/${details.id}.md.`,
    ),
  }),
  'reference/unknown-survey': (details) => ({
    message: `Det finns ingen undersökning ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(
      details,
      'Undersökningar som finns',
      `Ingen undersökning finns där än. Skapa filen content/${details.scope}/surveys/${details.id}.yaml.`,
    ),
  }),
  'reference/unknown-survey-part': (details) => ({
    message: `Det finns ingen fråga eller slutsats ${quote(details.id)} i undersökningen ${details.scope}.`,
    fix: fixReference(
      details,
      'Frågor och slutsatser som finns',
      'Ingen fråga eller slutsats finns där än. Lägg till den under questions eller findings i undersökningen.',
    ),
  }),
  'reference/unknown-commitment': (details) => ({
    message: `Det finns inget åtagande ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(
      details,
      'Åtaganden som finns',
      `Inget åtagande finns där än. Lägg till det i content/${details.scope}/commitments.yaml.`,
    ),
  }),
  'reference/unknown-party': (details) => ({
    message: `Det finns ingen part ${quote(details.id)} i parties.yaml.`,
    fix: fixReference(
      details,
      'Parter som finns',
      `Ingen part finns än. Lägg till den i content/parties.yaml: ${FILE_SHAPES.parties}`,
    ),
  }),
  'reference/unknown-area': (details) => ({
    message: `Det finns inget område ${quote(details.id)} i areas.yaml.`,
    fix: fixReference(
      details,
      'Områden som finns',
      `Inget område finns än. Lägg till det i content/areas.yaml: ${FILE_SHAPES.areas}`,
    ),
  }),
  'reference/circle': ({ name, ids }) => ({
    message: `Fältet ${quote(name)} leder i en cirkel: ${ids.map(quote).join(' → ')}.`,
    fix: 'Ta bort ett av leden.',
  }),
  'lineage/strengthened-but-lower': (details) => ({
    message: `Löftet sägs vara skärpt jämfört med ${quote(details.reference)}, men målet är lägre: ${moved(details)}.`,
    fix: 'Kontrollera målen. Stämmer de, så är weakened rätt ord för change.',
  }),
  'lineage/weakened-but-higher': (details) => ({
    message: `Löftet sägs vara mildrat jämfört med ${quote(details.reference)}, men målet är högre: ${moved(details)}.`,
    fix: 'Kontrollera målen. Stämmer de, så är strengthened rätt ord för change.',
  }),
  'lineage/unchanged-but-moved': (details) => ({
    message: `Löftet sägs vara oförändrat från ${quote(details.reference)}, men målet är ${details.direction === 'higher' ? 'högre' : 'lägre'}: ${moved(details)}.`,
    fix: `Kontrollera målen. Stämmer de, så är ${details.direction === 'higher' ? 'strengthened' : 'weakened'} rätt ord för change.`,
  }),
  'lineage/dropped': ({ promise, next }) => ({
    message: `Löftet ${quote(promise)} varken fortsätter eller avslutas i ${quote(next)}, där alla löften finns med.`,
    fix: `Skriv continues i det löfte som fortsätter det, eller under ended i content/${next}/publication.yaml varför det upphörde.`,
  }),
  'lineage/ended-and-continued': ({ reference, heir }) => ({
    message: `Löftet ${quote(reference)} sägs ha upphört, men löftet ${quote(heir)} fortsätter det.`,
    fix: `Har det upphört, så ta bort continues i promises/${heir}.md. Fortsätter det, så ta bort det ur ended.`,
  }),
  'lineage/continued-twice': ({ reference, other }) => ({
    message: `Även löftet ${quote(other)} fortsätter ${quote(reference)}.`,
    fix: 'Har löftet delats upp, så skriv change: split i båda. Annars: rätta den ena hänvisningen.',
  }),
  'lineage/merged-alone': ({ reference }) => ({
    message: `Löftet sägs vara sammanslaget, men fortsätter bara ${quote(reference)}.`,
    fix: 'Lägg till de andra löften som har gått upp i det, eller välj ett annat ord för change.',
  }),
  'lineage/split-alone': ({ reference }) => ({
    message: `Löftet ${quote(reference)} sägs vara uppdelat, men bara det här löftet fortsätter det.`,
    fix: 'Skriv continues även i de andra delarna, eller välj ett annat ord för change.',
  }),
  'link/unsafe': ({ link, fault }) => {
    const { message, fix } = UNSAFE_LINKS[fault]
    return { message: `Länken ${quote(link)} ${message}`, fix }
  },
  'link/unknown-page': ({ link, suggestion, isFile }) => ({
    message: link === '' ? 'Länken har ingen adress.' : `Länken ${quote(link)} leder inte till någon sida.`,
    fix:
      suggestion !== null
        ? `Skriv ${quote(suggestion)} i stället.`
        : isFile
          ? `Lägg filen i medborgarlöftets mapp files och skriv ${quote(`files/${fileNameIn(link)}`)} i stället.`
          : 'Skriv sidans hela adress med https:// först, också när sidan finns på den här webbplatsen.',
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
    message: `${quote(link)} är på ${megabytes(sizeInBytes)} MB. Alla som läser sidan hämtar den, och den ligger i varje PDF.`,
    fix: `${SMALLER} Då räcker oftast en halv MB.`,
  }),
  'link/unknown-file': ({ file, suggestion, known }) => ({
    message: `Filen ${quote(file)} finns inte i medborgarlöftets mapp.`,
    fix: `${didYouMean(suggestion)}${
      known.length === 0 ? 'Mappen files är tom; lägg filen där.' : `Filer som finns: ${quoteList(known)}.`
    }`,
  }),
} satisfies Partial<Messages>

const SMALLER = 'Spara en kopia som JPEG, högst 2 000 bildpunkter bred, och använd den.'

const NO_PICTURES: Readonly<Record<NoPicture, Message>> = {
  name: {
    message: 'visas inte som bild i webbläsare.',
    fix: 'Spara bilden som PNG eller JPEG. Är det ett dokument så ta bort utropstecknet, så blir det en länk.',
  },
  heic: {
    message: 'är i själva verket HEIC, telefonens eget format, som de flesta webbläsare inte visar.',
    fix: 'Öppna bilden och spara den som JPEG. Det räcker inte att byta namn på filen.',
  },
  other: {
    message: 'är ingen bild, fast filen heter så.',
    fix: 'Öppna filen, se vad den är, och spara bilden som PNG eller JPEG. Det räcker inte att byta namn på den.',
  },
  damaged: {
    message: 'är skadad: slutet av bilden saknas, eller så har något i den ändrats på vägen.',
    fix: 'Hämta bilden på nytt, eller spara den en gång till som PNG eller JPEG.',
  },
}

function unprinted(fault: UnprintedPicture): Message {
  switch (fault.kind) {
    case 'pixels':
      return {
        message: `är ${fault.width.toLocaleString('sv')} × ${fault.height.toLocaleString('sv')} bildpunkter. Med fler än ungefär ${fault.millions} miljoner blir den inte med i PDF-filerna.`,
        fix: SMALLER,
      }
    case 'bytes':
      return {
        message: `är på ${megabytes(fault.sizeInBytes)} MB. Med mer än ${megabytes(fault.limitInBytes)} MB blir den inte med i PDF-filerna, och alla som läser sidan hämtar den.`,
        fix: SMALLER,
      }
    case 'press-colours':
      return {
        message: 'har färger för tryckpress (CMYK) och blir inte med i PDF-filen för arkiv.',
        fix: 'Spara bilden med färger för skärm (RGB).',
      }
    case 'together':
      return {
        message: 'får inte plats i PDF-filerna: medborgarlöftets bilder är för stora tillsammans.',
        fix: 'Spara bilderna som JPEG, högst 2 000 bildpunkter breda. Då får mer än hundra plats.',
      }
    case 'format':
      return { message: 'är AVIF, som inte kan visas i PDF-filerna.', fix: 'Spara bilden som JPEG eller PNG.' }
  }
}

function moved({ unit, before, after }: TargetMoved): string {
  return `${amount(after)} mot ${amount(before)}, räknat i ${quote(unit)}`
}

function amount({ value, per }: TargetMoved['before']): string {
  return `${value.toLocaleString('sv')}${per === null ? '' : ` per ${PER[per]}`}`
}

function fixReference({ suggestion, known }: UnknownReference, label: string, whereNoneIs: string): string {
  return `${didYouMean(suggestion)}${known.length === 0 ? whereNoneIs : `${label}: ${quoteList(known)}.`}`
}
