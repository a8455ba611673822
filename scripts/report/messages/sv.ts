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
  number: 'ett tal',
  'not-a-number': 'inget riktigt tal',
  'yes-or-no': 'ja eller nej (`true` eller `false`)',
  date: 'ett datum',
  list: 'en lista',
  fields: 'en grupp av fält',
  languages: 'en text per språk',
  nothing: 'tomt',
}

const FILLED_IN: Readonly<Record<FilledInFile, string>> = {
  parties: `Skriv en punkt för varje part: ${FILE_SHAPES.parties}.`,
  areas: `Skriv en punkt för varje plats: ${FILE_SHAPES.areas}.`,
  glossary: `Skriv en punkt för varje ord: ${FILE_SHAPES.glossary}.`,
  units: `Skriv en punkt för varje enhet: ${FILE_SHAPES.units}.`,
  redirects: `Skriv en punkt för varje gammal adress: ${FILE_SHAPES.redirects}.`,
  publication: 'Skriv minst title, period, state och themes, ett fält på varje rad.',
  foreword: 'Skriv förordet.',
  promise: 'Skriv title och theme mellan två rader med ---, och löftets text under dem.',
  commitments: `Skriv en punkt för varje åtagande: ${FILE_SHAPES.commitments}.`,
  survey: 'Skriv minst title, och sedan det som är känt om undersökningen, ett fält på varje rad.',
  report: 'Skriv minst title och by, och under outcomes en punkt för varje åtagande som redovisas.',
  corrections: 'Skriv en punkt för varje rättelse, med id, date, concerns, kind, what och why.',
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

const LINKS: Readonly<Record<LinkFault, string>> = {
  outside: 'som ligger utanför mappen content',
  broken: 'som inte finns',
  folder: 'som är en mapp',
}

const NAME_FAULTS: Readonly<Record<NameFault, (character: string) => Message>> = {
  character: (character) => ({
    message: `innehåller tecknet ${character}.`,
    fix: 'Byt namn. Osynliga tecken och \\ : * ? " < > | # % fungerar inte på alla datorer eller i en webbadress.',
  }),
  encoding: () => ({
    message: 'är sparat i en annan teckenkodning än UTF-8.',
    fix: 'Byt namn och skriv om å, ä, ö och andra särskilda tecken.',
  }),
  edge: () => ({
    message: 'börjar eller slutar med ett mellanslag, eller slutar med en punkt.',
    fix: 'Byt namn så att det börjar och slutar med en bokstav eller siffra.',
  }),
  'too-long': () => ({
    message: 'är för långt.',
    fix: 'Byt till ett kortare namn, högst 100 tecken (200 i mappen files; å, ä och ö räknas dubbelt), i färre mappar.',
  }),
}

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

const YAML_FAULTS: Readonly<Record<YamlFault, Message>> = {
  'colon-in-text': {
    message: 'Texten innehåller ett kolon följt av mellanslag, och läses därför som ett nytt fält.',
    fix: 'Sätt citattecken runt hela texten: "Trygg: i stan".',
  },
  'field-in-line': {
    message: 'Ett nytt fält kan inte börja mitt på raden.',
    fix: 'Skriv fältet på en egen rad under det förra. Hör ordet till en text så sätt citattecken runt hela texten.',
  },
  'curly-quote': {
    message: 'Texten börjar med ett typografiskt citattecken, som YAML läser som en vanlig bokstav.',
    fix: 'Sätt raka citattecken runt hela texten: "Trygg: i stan".',
  },
  'space-after-colon': {
    message: 'Det saknas ett mellanslag efter kolon.',
    fix: 'Skriv fältets namn, kolon, mellanslag och sedan värdet: title: Trygg i stan.',
  },
  'special-start': {
    message: 'Texten börjar med ett tecken som betyder något särskilt i YAML.',
    fix: 'Sätt citattecken runt hela texten.',
  },
  'text-after-quote': {
    message: 'Det står mer text efter det avslutande citattecknet.',
    fix: 'Sätt citattecken runt hela texten. Innehåller den själv "…" så använd \'…\' ytterst.',
  },
  indentation: {
    message: 'Raden är inte indragen lika långt som de rader den hör ihop med.',
    fix: 'Låt fält på samma nivå börja i samma kolumn, och dra in det som hör till ett fält med två mellanslag till.',
  },
  'text-not-indented': {
    message: 'Texten under ett fält som slutar med | eller > är inte indragen.',
    fix: 'Dra in hela texten två mellanslag mer än fältets namn.',
  },
  tab: {
    message: 'Raden är indragen med tabb, och det går inte i YAML.',
    fix: 'Ersätt tabben med mellanslag.',
  },
  'hard-space': {
    message: 'Här står ett hårt mellanslag, som ser ut som ett vanligt men läses som en bokstav i YAML.',
    fix: 'Ta bort det och skriv ett vanligt mellanslag i stället.',
  },
  hyphen: {
    message: 'Här börjar en punkt i en lista, men bindestrecket saknas.',
    fix: 'Skriv ett bindestreck och ett mellanslag framför fältet. Listans bindestreck ska stå rakt under varandra, och punktens fält likaså.',
  },
  'space-after-hyphen': {
    message: 'Det saknas ett mellanslag efter bindestrecket.',
    fix: 'Skriv ett bindestreck, ett mellanslag och sedan fältet: - id: kommun.',
  },
  unclosed: {
    message: 'Här börjar något som aldrig avslutas: ett citattecken, en hakparentes eller en klammer.',
    fix: 'Skriv det avslutande tecknet: ", \', ] eller }.',
  },
  'comment-in-brackets': {
    message: 'Ett mellanslag och # börjar en anteckning, och därför läses inte det avslutande tecknet, ] eller }.',
    fix: 'Ta bort mellanslaget före # i en hänvisning: [2018/invanardialog#trygg]. Är det text så sätt citattecken runt den.',
  },
  'no-colon': {
    message: 'Raden är varken ett fält eller en punkt i en lista.',
    fix: 'Skriv ett kolon och ett värde efter fältets namn, eller dra in raden om den hör till texten ovanför.',
  },
  comma: {
    message: 'I listan mellan [ ] eller { } står ett kommatecken för mycket eller för litet.',
    fix: 'Skriv ett kommatecken mellan varje värde: [kommun, polis].',
  },
  'comma-before-field': {
    message: 'Det saknas ett kommatecken före det här fältet.',
    fix: 'Skriv ett kommatecken mellan fälten: { from: 2018-01-01, to: 2018-12-31 }. Hör ordet till en text så sätt citattecken runt hela texten.',
  },
  backslash: {
    message: 'Omvänt snedstreck har en särskild betydelse inom "…".',
    fix: "Skriv texten inom '…' i stället, eller skriv två omvända snedstreck.",
  },
  key: {
    message: 'Ett fältnamn måste vara ett enda ord, inte en lista eller grupp.',
    fix: 'Skriv ett vanligt fältnamn. Är det text som börjar med { eller [ så sätt citattecken runt den.',
  },
  other: {
    message: 'Filen går inte att läsa som YAML från den här platsen.',
    fix: 'Jämför med raderna omkring: kolon, mellanslag, indrag och citattecken.',
  },
}

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

const TITLED: Readonly<Record<TitledThing, { other: (name: string) => string; own: (time: string) => string }>> = {
  publication: { other: (name) => `medborgarlöftet ${name}`, own: (period) => `perioden är ${period}` },
  report: { other: (name) => `uppföljningen ${name}`, own: (time) => `den här gäller ${time}` },
  survey: { other: (name) => `undersökningen ${name}`, own: (time) => `den här gjordes ${time}` },
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

const MARKUP: Readonly<Record<MarkupFault, (words: string) => string>> = {
  html: (words) => `HTML fungerar inte i texten. Läsaren ser tecknen: ${words}.`,
  comment: (words) => `Kommentaren är inte dold. Läsaren ser den: ${words}.`,
  list: (words) => `${words} blir ingen punkt i en lista, för det saknas ett mellanslag.`,
  bullet: (words) => `${words} blir ingen punkt i en lista. Tecknet kommer från ett ordbehandlingsprogram.`,
  heading: (words) => `${words} blir ingen rubrik, för det saknas ett mellanslag.`,
  emphasis: (words) => `${words} blir inte fet text. Läsaren ser stjärnorna.`,
  link: (words) => `${words} blir ingen länk, för det står ett mellanslag mellan ] och (.`,
  'link-brackets': (words) => `${words} blir ingen länk, för parenteserna har bytt plats.`,
  'link-spaces': (words) => `${words} blir ingen länk, för adressen innehåller mellanslag.`,
  'link-own-computer': (words) => `${words} blir ingen länk, för adressen är en fil på din egen dator.`,
  indented: (words) => `Stycket ${words} är indraget minst fyra mellanslag, och visas därför som programkod.`,
  table: (words) => `Tabellen som börjar med ${words} visas som löpande text.`,
  'in-field': (words) => `${words} visas precis så: i ett fält fungerar varken HTML eller Markdown.`,
}

/** What to do about markup that cannot be written in another way. */
const MARKUP_FIXES: Readonly<Record<MarkupFault, string>> = {
  html: 'Ta bort det. En tom rad ger ett nytt stycke, ** runt orden ger fet text, och ett bindestreck och ett mellanslag ger en punkt i en lista.',
  comment: 'Ta bort den.',
  list: 'Skriv ett mellanslag efter strecket.',
  bullet: 'Skriv ett bindestreck och ett mellanslag i stället.',
  heading: 'Skriv ett mellanslag efter #.',
  emphasis: 'Skriv stjärnorna intill orden.',
  link: 'Ta bort mellanslaget.',
  'link-brackets': 'Skriv orden mellan [ ] och adressen mellan ( ).',
  'link-spaces': 'Skriv adressen mellan < och >.',
  'link-own-computer': 'Lägg filen i medborgarlöftets mapp files och skriv files/ och filens namn mellan ( ).',
  indented: 'Ta bort mellanslagen före texten, så att raden börjar längst till vänster.',
  table: 'Skriv ett lodstreck, |, mellan rutorna och en rad med streck under rubrikerna.',
  'in-field': 'Skriv bara orden.',
}

const REFERENCES: Readonly<Record<ReferenceKind, Message>> = {
  'promise-reference': { message: 'en hänvisning till ett löfte', fix: '2018/grannsamverkan' },
  'survey-reference': { message: 'en hänvisning till en undersökning', fix: '2018/invanardialog' },
  'survey-part-reference': {
    message: 'en hänvisning till en fråga eller slutsats i en undersökning',
    fix: '2018/invanardialog#trygg',
  },
  'theme-reference': { message: 'en hänvisning till ett tema i ett annat medborgarlöfte', fix: '2018/barn' },
  'commitment-reference': {
    message: 'en hänvisning till ett åtagande i samma medborgarlöfte',
    fix: 'grannsamverkan/utbildningar',
  },
}

const KINDS: Readonly<Record<IdKind, string>> = {
  theme: 'teman',
  promise: 'filer för löftet',
  translation: 'översättningar av samma löfte till språket',
  foreword: 'förord på språket',
  commitment: 'åtaganden',
  'survey-part': 'frågor eller slutsatser',
  party: 'parter',
  area: 'områden',
  glossary: 'ordförklaringar',
  unit: 'enheter',
  correction: 'rättelser',
}

const PER: Readonly<Record<TargetPer, string>> = {
  day: 'dag',
  week: 'vecka',
  month: 'månad',
  'two-months': 'två månader',
  term: 'termin',
  'half-year': 'halvår',
  year: 'år',
  period: 'period',
}

const VAGUE_FIXES: Readonly<Record<VagueAdvice, string>> = {
  'how-often': 'Skriv hur ofta, till exempel ”minst två gånger i månaden”.',
  'how-many': 'Skriv hur många, till exempel ”minst fyra föreläsningar”.',
  'when-needed': 'Skriv vad som avgör när det behövs, till exempel ”när någon har anmält klotter”.',
  attempt:
    'Skriv vad ni ska göra, till exempel ”bjuder in alla föräldrar till ett möte”. Är det just ett försök så ange kind: attempt.',
  'as-far-as-possible':
    'Skriv det som är säkert, och villkoret för sig i condition, till exempel ”om minst tio anmäler sig”.',
  always: 'Skriv hur ofta eller hur stor andel, till exempel ”vid minst nio av tio tillfällen”.',
  soon: 'Skriv inom vilken tid, till exempel ”inom två arbetsdagar”.',
  especially: 'Skriv vad som skiljer, till exempel ”dubbelt så många besök på Stortorget som på andra platser”.',
}

const INVISIBLE_CHARACTERS: Readonly<Record<string, string>> = {
  'U+00AD': 'ett mjukt bindestreck',
  'U+200B': 'ett mellanslag utan bredd',
  'U+200C': 'ett tecken som skiljer bokstäver åt',
  'U+200D': 'ett tecken som fogar ihop bokstäver',
  'U+2011': 'ett hårt bindestreck',
  'U+2060': 'ett tecken som hindrar radbrytning',
  'U+FEFF': 'ett byteordningsmärke',
}

const COMPARED_PARTS: Readonly<Record<ComparedPart, string>> = {
  kind: 'urvalet (kind) är',
  scale: 'skalan (index) är',
  text: 'den lyder',
  answers: 'svaren att välja på är',
}

const SEALED: Readonly<Record<SealedThing, string>> = {
  publication: 'Medborgarlöftet',
  promise: 'Löftet',
  commitment: 'Åtagandet',
  survey: 'Undersökningen',
  report: 'Uppföljningen',
  file: 'Filen',
  correction: 'Rättelsen',
  name: 'Namnet',
}

/** The words for every rule in Swedish. */
export const sv: Messages = {
  'structure/no-content': () => ({
    message: 'Mappen content finns inte.',
    fix: 'Skapa mappen content, eller ange med --root var den mapp ligger som innehåller content.',
  }),
  'structure/no-publications': () => ({
    message: 'Det finns inget medborgarlöfte i mappen content.',
    fix: 'Skapa en mapp som heter som perioden, till exempel content/2018, med filen publication.yaml.',
  }),
  'structure/unexpected-file': ({ name, isFolder, folder, suggestion, expected, home }) => ({
    message: `${isFolder ? 'Mappen' : 'Filen'} ${quote(name)} hör inte hemma i ${folder}.`,
    fix:
      home !== null
        ? `Flytta ${isFolder ? 'filerna i den' : 'den'} till mappen ${home}${isFolder ? ', och ta bort den' : ''}.`
        : `${isCopy(name) ? ifCopy(isFolder) : menade(suggestion)}${
            expected.length === 0 ? 'Flytta eller ta bort den.' : `Här får finnas: ${quoteList(expected)}.`
          }`,
  }),
  'structure/file-name': ({ name, wanted, fault, suggestion }) => ({
    message: {
      id: `Filnamnet ${quote(name)} går inte att använda som id.`,
      date: `Filnamnet ${quote(name)} är inte ett datum${fault === null ? '' : `: ${noSuchDate(fault)}`}.`,
      translation: `Filen ${quote(name)} är en översättning, men heter inte som en sådan.`,
    }[wanted],
    fix: {
      id: `${isCopy(name) ? 'Är det en kopia så ta bort den. Är det något nytt så ge filen ett eget namn' : `Byt namn på filen${till(suggestion)}`}: små bokstäver a–z, siffror och enkla bindestreck.`,
      date:
        fault !== null && suggestion !== null
          ? `Döp filen efter den dag som uppföljningen gäller. ${menade(suggestion).trim()}`
          : suggestion === null
            ? 'Döp filen efter den dag som uppföljningen gäller, till exempel 2018-12-31.yaml, eller till undated.yaml.'
            : `Byt namn på filen${till(suggestion)}: den dag som uppföljningen gäller.`,
      translation: `Byt namn på filen${till(suggestion)}: språket står mellan två punkter.`,
    }[wanted],
  }),
  'structure/file-language': ({ name, language, languages, suggestion }) => ({
    message: `Filnamnet ${quote(name)} har språket ${quote(language)}, som inte är ett av webbplatsens språk.`,
    fix: `${menade(suggestion)}Språken är ${quoteList(languages)}. Fler språk läggs till i site.config.ts.`,
  }),
  'structure/missing-file': ({ folder, missing }) => ({
    message: `I mappen ${folder} saknas filen ${quote(missing)}.`,
    fix: `Skapa ${folder}/${missing} med minst title, period, state och themes.`,
  }),
  'structure/missing-original': ({ name, missing }) => ({
    message: `${quote(name)} är en översättning, men originalet ${quote(missing)} finns inte.`,
    fix: `Skapa ${missing}, eller byt namn på översättningen så att den heter som sitt original.`,
  }),
  'structure/promise-without-commitment': ({ promise, file, isNone }) => ({
    message: `Inget åtagande hör till löftet ${quote(promise)}, så ingen kan följa upp det.`,
    fix: isNone
      ? `Det finns inga åtaganden alls. Skriv dem i ${file}, vart och ett med raden promise: och löftets id. Finns filen så se efter att den ligger där och heter just så.`
      : `Skriv ett åtagande i ${file} med raden promise: ${promise}.`,
  }),
  'structure/reported-twice': ({ commitment, firstLine }) => ({
    message: `Åtagandet ${quote(commitment)} redovisas två gånger i samma uppföljning; det står redan på rad ${firstLine}.`,
    fix: 'Behåll ett av utfallen. Har samma sak två tal, så skriv båda under figures i det utfallet.',
  }),
  'structure/similar-promises': ({ other, percent }) => ({
    message: `Löftet har ${percent === 100 ? 'samma' : 'nästan samma'} titel och text som löftet ${quote(other)}.`,
    fix: 'Ta bort det ena. Är det två löften, så låt titlarna säga vad som skiljer dem åt.',
  }),
  'structure/theme-without-promises': ({ theme }) => ({
    message: `Inget löfte hör till temat ${quote(theme)}.`,
    fix: `Skriv ett löfte med raden theme: ${theme}, eller ta bort temat.`,
  }),
  'structure/published-without-content': () => ({
    message: 'Medborgarlöftet sägs vara publicerat, men har varken löften eller någon dag då det publicerades.',
    fix: 'Skriv state: draft tills löftena är skrivna. Har dokumentet gått förlorat så skriv under published när det gavs ut.',
  }),
  'structure/unused-party': ({ party }) => ({
    message: `Parten ${quote(party)} finns i listan, men ingenting hänvisar till den.`,
    fix: 'Skriv dess id där parten lovar, deltar eller undertecknar, eller ta bort den ur parties.yaml.',
  }),
  'structure/unused-area': ({ area }) => ({
    message: `Området ${quote(area)} finns i listan, men ingenting hänvisar till det.`,
    fix: 'Skriv dess id under places eller areas där det hör hemma, eller ta bort det ur areas.yaml.',
  }),

  'file/link': ({ fault, target }) => ({
    message: `Filen är en länk till ${quote(target)}, ${LINKS[fault]}.`,
    fix: 'Ta bort länken och lägg själva filen här i stället.',
  }),
  'file/name': ({ name, fault, character }) => {
    const { message, fix } = NAME_FAULTS[fault](character ?? '')
    return { message: `Namnet ${quote(name)} ${message}`, fix }
  },
  'file/same-name': ({ name, other, fault }) =>
    fault === 'letters'
      ? {
          message: `Namnet ${quote(name)} skiljer sig från ${quote(other)} bara i stora och små bokstäver, eller i hur å, ä och ö är sparade.`,
          fix: 'Ta bort den ena filen eller ge den ett annat namn: på många datorer är de en och samma fil.',
        }
      : {
          message: `Webbservrar sänder ${quote(name)} i stället för ${quote(other)}.`,
          fix: 'Ta bort den packade filen. Packade filer görs av npm run build -- --compress.',
        },
  'file/runnable': ({ name, ending, isPicture }) => ({
    message: `Filen ${quote(name)} kan köra program hos den som läser eller på webbservern (${quote(ending)}).`,
    fix: isPicture
      ? 'Spara bilden som PNG och lägg den här i stället.'
      : 'Spara innehållet som PDF, bild, text eller kalkylblad utan makron.',
  }),
  'file/lfs-pointer': () => ({
    message: 'Filen är bara en hänvisning till Git LFS. Det den ska innehålla är inte hämtat hit.',
    fix: 'Kör git lfs pull och sedan samma kommando igen. Saknas git lfs: installera det från https://git-lfs.com och kör först git lfs install.',
  }),
  'file/too-large': ({ sizeInBytes, limitInBytes }) => ({
    message: `Filen är ${megabytes(sizeInBytes)} MB; en textfil får vara högst ${megabytes(limitInBytes)} MB.`,
    fix: 'Dela upp filen, eller lägg bilder och dokument i medborgarlöftets mapp files.',
  }),
  'file/encoding': ({ byte }) => ({
    message: `Filen är inte sparad som UTF-8: här står ett tecken (${byte}) i en annan teckenkodning.`,
    fix: 'Öppna filen i en texteditor och spara den på nytt med teckenkodningen UTF-8.',
  }),
  'file/control-character': ({ character, count }) => ({
    message: `Här står ett osynligt styrtecken, ${character}${andMore(count)}.`,
    fix: 'Ta bort tecknet. Skriv om raden för hand om det inte syns i din editor.',
  }),
  'file/direction-character': ({ character, count }) => ({
    message: `Här står ett osynligt tecken, ${character}, som kastar om textens riktning${andMore(count)}.`,
    fix: 'Ta bort tecknet. Skriv om raden för hand om det inte syns i din editor.',
  }),
  'file/merge-conflict': ({ leftOver }) => ({
    message:
      leftOver === null
        ? 'Här ligger två versioner av texten kvar efter en sammanslagning.'
        : `Raden ${quote(leftOver)} ligger kvar efter en sammanslagning.`,
    fix:
      leftOver !== null
        ? 'Ta bort raden, och se efter att texten runt den står där en enda gång.'
        : 'Behåll det som ska gälla, och ta bort resten och raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
  }),
  'file/empty': ({ kind, isCommented, needed }) => {
    if (needed !== null) {
      return {
        message: `I filen står bara anteckningar, rader som börjar med #, men annat innehåll hänvisar till ${quote(needed)}.`,
        fix: `Ta bort # framför de rader som ska gälla. ${FILLED_IN[kind]}`,
      }
    }
    return {
      message: isCommented ? 'I filen står bara anteckningar, rader som börjar med #.' : 'Filen är tom.',
      fix: `${FILLED_IN[kind]}${kind === 'publication' ? '' : ' Ska inget stå i filen så ta bort den.'}`,
    }
  },

  'yaml/syntax': ({ fault, reason }) => {
    const { message, fix } = YAML_FAULTS[fault]
    return { message: fault === 'other' ? `${message} (${reason})` : message, fix }
  },
  'yaml/duplicate-key': ({ key, firstLine }) => ({
    message: `Fältet ${quote(key)} står två gånger; första gången på rad ${firstLine}.`,
    fix: 'Ta bort det ena.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    message: `Här ligger listor och grupper inuti varandra i mer än ${limit} nivåer.`,
    fix: 'Kontrollera indragen; inget innehåll behöver så många nivåer.',
  }),
  'yaml/too-many-aliases': ({ limit, counted }) => ({
    message:
      counted === 'aliases'
        ? `Filen upprepar värden med * mer än ${limit} gånger.`
        : `Filen upprepar värden med * så att de tillsammans blir fler än ${limit}.`,
    fix: 'Skriv ut värdena där de hör hemma i stället för att upprepa dem med * och &.',
  }),
  'yaml/unknown-alias': ({ alias }) => ({
    message: `${quote(`*${alias}`)} upprepar ett värde som inte finns ovanför i filen.`,
    fix: `Sätt citattecken runt texten om den ska börja med *. Annars: märk värdet som ska upprepas med &${alias}.`,
  }),
  'yaml/circular-alias': ({ alias }) => ({
    message: `${quote(`*${alias}`)} upprepar ett värde inuti sig självt.`,
    fix: 'Skriv ut värdet i stället.',
  }),
  'yaml/several-documents': () => ({
    message: 'Raden --- delar filen i två dokument, men bara ett får finnas.',
    fix: 'Ta bort raden, eller flytta det som står under den till en egen fil.',
  }),
  'yaml/tag': ({ tag }) => ({
    message: `Texten börjar med ${quote(tag)}, som har en särskild betydelse i YAML.`,
    fix: 'Sätt citattecken runt hela texten.',
  }),
  'yaml/comment-in-text': ({ word }) => ({
    message: `Det som står från ${quote(word)} till radens slut kommer inte med: mellanslag och # börjar en anteckning.`,
    fix: 'Sätt citattecken runt hela texten om det hör till den. Är det en anteckning så skriv ett mellanslag efter #.',
  }),

  'markdown/no-front-matter': ({ found }) => ({
    message: 'Filen börjar inte med en rad --- och löftets uppgifter.',
    fix: {
      text: 'Skriv överst: en rad ---, sedan title och theme på var sin rad, sedan en rad --- till.',
      'empty-lines': 'Ta bort de tomma raderna överst, så att filen börjar med ---.',
      dashes: 'Skriv tre bindestreck, ---, på den här raden och på raden mellan uppgifterna och texten.',
    }[found],
  }),
  'markdown/unclosed-front-matter': ({ nearly }) => ({
    message: `Uppgifterna överst i filen avslutas inte${nearly === null ? '' : `: här står ${quote(nearly)}`}.`,
    fix:
      nearly === null
        ? 'Skriv en rad --- mellan uppgifterna och texten.'
        : 'Skriv tre bindestreck, ---, och inget mer på raden.',
  }),
  'markdown/no-text': ({ isTranslation }) =>
    isTranslation
      ? {
          message: 'Översättningen har ingen text, så läsaren ser bara titeln.',
          fix: 'Skriv den översatta texten under raden ---. Är den inte klar så ta bort filen: då visas originalet.',
        }
      : { message: 'Löftet har ingen text.', fix: 'Skriv det som utlovas under raden ---.' },
  'markdown/shown-as-typed': ({ fault, words, wanted, count }) => ({
    message: `${MARKUP[fault](quote(words))}${count === 1 ? '' : ` Det är så på ${count} ställen i ${fault === 'in-field' ? 'fältet' : 'stycket'}.`}`,
    fix:
      wanted === null
        ? MARKUP_FIXES[fault]
        : fault === 'table'
          ? `Skriv ${quote(wanted)}, på nästa rad ${quote(dashesBelow(wanted))}, och sedan de andra raderna på samma sätt.`
          : `Skriv ${quote(wanted)}.`,
  }),

  'field/missing': ({ key, name, choices }) => ({
    message: `Fältet ${quote(key)} saknas${name === null ? '' : ` i ${quote(name)}`}.`,
    fix:
      choices.length === 0
        ? `Lägg till en rad som börjar med ${key}:`
        : `Lägg till ${key}: och något av ${quoteList(choices)}.`,
  }),
  'field/unknown-key': (details) => unknownKey(details),
  'field/type': (details) =>
    typeSlip(details.slip) ?? {
      message: `${subject(details.name)} är ${details.slip?.kind === 'braces' ? 'ord inom klamrar' : details.found === 'yes-or-no' ? 'ja eller nej' : TYPES[details.found]}${shownValue(details.found, details.value)}, men ska vara ${either(details.wanted)}.`,
      fix: fixType(details),
    },
  'field/empty-item': () => ({
    message: 'Punkten är tom.',
    fix: 'Ta bort bindestrecket, eller skriv det som hör till punkten efter det.',
  }),
  'field/choice': ({ name, value, choices, suggestion }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är ett av de ord som går att använda.`,
    fix: `${menade(suggestion)}Skriv ${choices.length === 1 ? '' : 'något av '}${quoteList(choices)}.`,
  }),
  'field/date': ({ name, value, fault, suggestion }) =>
    fault === null
      ? {
          message: `${subject(name)} är ${quote(value)}, som inte är skrivet som ett datum.`,
          fix:
            suggestion === null
              ? 'Skriv år-månad-dag, till exempel 2019-02-01. Är dagen okänd räcker 2019-02 eller 2019.'
              : `${menade(suggestion)}Skriv år-månad-dag, med två siffror för månad och dag.`,
        }
      : fault.part === 'month'
        ? {
            message: `${subject(name)} är ${quote(value)}, men ${noSuchDate(fault)}.`,
            fix: `${suggestion === null ? 'Rätta månaden. ' : menade(suggestion)}Ordningen är år-månad-dag.`,
          }
        : {
            message: `${subject(name)} är ${quote(value)}, men ${noSuchDate(fault)}.`,
            fix: `${suggestion === null ? 'Rätta dagen. ' : menade(suggestion)}Är dagen okänd räcker år och månad.`,
          },
  'field/id': ({ name, value, suggestion, meant, listedIn }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är ett id.`,
    fix:
      meant !== null
        ? `${menade(meant)}Här ska id:t stå, inte namnet.`
        : listedIn !== null
          ? `Skriv ett id som står i ${listedIn}, eller lägg först till det där.`
          : `Skriv ${suggestion === null ? '' : `till exempel ${quote(suggestion)}: `}små bokstäver a–z, siffror och enkla bindestreck, inga mellanslag, högst 100 tecken.`,
  }),
  'field/url': ({ name, value }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är en webbadress.`,
    fix: hasUser(value) ? 'Ta bort det som står mellan // och @: det döljer vart adressen leder.' : fixAddress(value),
  }),
  'field/email': ({ name, value }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är en e-postadress.`,
    fix: 'Skriv en adress som trygghet@kommunen.se.',
  }),
  'field/not-empty': ({ name, mayBeLeftOut }) => ({
    message: `${subject(name)} är en tom text.`,
    fix: mayBeLeftOut ? 'Skriv en text, eller ta bort raden om uppgiften inte finns.' : 'Skriv en text.',
  }),
  'field/reference': ({ name, value, kind, meant }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är ${REFERENCES[kind].message}.`,
    fix: meant === null ? `Skriv som i exemplet ${REFERENCES[kind].fix}.` : `Menade du ${quote(meant)}?`,
  }),
  'field/number-range': ({ name, value, minimum, maximum, isWholeWanted }) => ({
    message: `${subject(name)} är ${quote(value)}, men ska vara ett ${numberWanted(minimum, maximum, isWholeWanted)}.`,
    fix: isWholeWanted ? 'Skriv ett tal utan decimaler.' : 'Rätta talet.',
  }),
  'field/list-length': ({ name, found, minimum, maximum }) => ({
    message: `${subject(name)} har ${found} ${found === 1 ? 'värde' : 'värden'}, men ska ha ${lengthWanted(minimum, maximum)}.`,
    fix: minimum !== null && found < minimum ? 'Lägg till det som saknas.' : 'Ta bort det som är för mycket.',
  }),
  'field/language': ({ name, language, languages, defaultLanguage, suggestion }) =>
    language === null
      ? {
          message: `${subject(name)} saknar text på ${quote(defaultLanguage)}, webbplatsens huvudspråk.`,
          fix: `Lägg till ${defaultLanguage}: och texten.`,
        }
      : {
          message: `${subject(name)} har en text på ${quote(language)}, som inte är ett av webbplatsens språk.`,
          fix: `${menade(suggestion)}Språken är ${quoteList(languages)}. Fler språk läggs till i site.config.ts.`,
        },

  'target/several-amounts': ({ found }) => ({
    message: `Målet anger mängden på flera sätt: ${quoteList(found)}.`,
    fix: 'Behåll ett av dem, eller skriv en lista med ett mål per punkt.',
  }),
  'target/no-amount': ({ choices }) => ({
    message: 'Målet säger inte hur mycket.',
    fix: `Skriv något av ${quoteList(choices)}, eller as-printed med de tryckta orden.`,
  }),
  'survey/answer-without-number': () => ({
    message: 'Svaret har varken andel eller antal.',
    fix: 'Skriv share: med procenttalet eller count: med antalet svar. Är de för få för att visas så skriv suppressed: true.',
  }),
  'survey/group-without-answers': () => ({
    message: 'Gruppen har inga svar.',
    fix: 'Skriv gruppens svar (answers). Är de för få för att visas så skriv suppressed: true.',
  }),
  'survey/suppressed-with-numbers': () => ({
    message: 'Här står både suppressed: true, som säger att talen inte ska visas, och tal.',
    fix: 'Ta bort talen, också hur många som svarade (base). Har tillräckligt många svarat så ta bort suppressed i stället.',
  }),

  'id/duplicate': ({ kind, id, first }) => ({
    message: `Två ${KINDS[kind]} har samma id, ${quote(id)}; det står redan ${first.file === null ? '' : `i ${first.file} `}på rad ${first.line}.`,
    fix: 'Byt ut det ena id:t, eller ta bort det som är för mycket. Ändra inte ett id som redan är publicerat.',
  }),

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

  'time/order': ({ from, to }) => ({
    message: `Slutet ${quote(to)} kommer före början ${quote(from)}.`,
    fix: 'Rätta det ena av de två datumen.',
  }),
  'time/folder-and-period': ({ folder, from, to }) => ({
    message: `Mappen heter ${quote(folder)}, men perioden är ${span(from, to)}.`,
    fix: 'Rätta perioden. Är den rätt och medborgarlöftet ännu inte publicerat så byt namn på mappen.',
  }),
  'time/title-and-period': ({ kind, title, original, from, to, ought }) => ({
    message: `Titeln ${quote(title)} är densamma som i ${TITLED[kind].other(quote(original))}, men ${TITLED[kind].own(span(from, to))}.`,
    fix: `Skriv ${quote(ought)}.`,
  }),
  'time/report-before-period': ({ name, date, periodFrom }) => ({
    message: `${name === null ? 'Uppföljningen gäller' : `${subject(name)} är`} ${quote(date)}, men perioden börjar först ${periodFrom}.`,
    fix: `Rätta ${name === null ? 'filnamnet' : 'datumet'}, eller flytta uppföljningen till det medborgarlöfte den gäller.`,
  }),
  'time/outside-period': ({ name, date, periodFrom, periodTo }) => ({
    message: `${subject(name)} är ${quote(date)}, som ligger utanför perioden ${span(periodFrom, periodTo)}.`,
    fix: 'Rätta datumet, eller perioden i publication.yaml.',
  }),
  'time/signed-after-period': ({ date, periodTo }) => ({
    message: `Medborgarlöftet är undertecknat ${quote(date)}, efter periodens slut ${periodTo}.`,
    fix: 'Kontrollera datumet. Stämmer det behöver inget göras.',
  }),
  'time/continues-later': ({ name, reference, otherFrom, ownFrom, own, count }) => ({
    message: `${subject(name)} pekar på ${quote(reference)}, vars period börjar ${otherFrom}, inte före ${ownFrom}.`,
    fix:
      count === 1
        ? 'Peka på ett tidigare medborgarlöfte, eller skriv hänvisningen i det senare av de två.'
        : `Är det perioden som är fel så rätta den i content/${own}/publication.yaml. Annars: peka på ett tidigare medborgarlöfte, här och på ${count === 2 ? 'ett ställe' : `${count - 1} ställen`} till.`,
  }),
  'time/report-in-future': ({ date, today }) => ({
    message: `Uppföljningen gäller ${quote(date)}, men i dag är det ${today}.`,
    fix: 'Rätta datumet i filnamnet, eller lägg in filen när dagen har kommit.',
  }),
  'time/outcome-goes-back': ({ date, before, after, unit }) => ({
    message:
      unit === null
        ? `Läget är ${quote(after)}, men var redan ${quote(before)} i uppföljningen ${date}.`
        : `Antalet ${quote(unit)} är ${after}, men var redan ${before} i uppföljningen ${date}.`,
    fix: 'Kontrollera båda uppföljningarna. Stämmer de, så förklara gärna under explanation vad som har hänt.',
  }),
  'time/overlap': ({ from, other, otherFrom, otherTo, days }) => ({
    message: `Perioden börjar ${from}, men ${quote(other)} gäller ${span(otherFrom, otherTo)}${
      days === null ? '' : `: ${days === 1 ? 'en dag' : `${days} dagar`} hör till båda`
    }.`,
    fix:
      otherTo === null
        ? `Skriv i content/${other}/publication.yaml vilken dag den perioden slutade.`
        : 'Rätta den ena perioden. Gäller löftena olika områden, så skriv dem under areas.',
  }),
  'time/gap': ({ from, other, otherTo, days }) => ({
    message: `Perioden börjar ${from}, men den förra (${quote(other)}) slutar ${otherTo}: däremellan går ${days} dagar utan löfte.`,
    fix: 'Rätta perioden, eller lägg till det medborgarlöfte som gällde däremellan.',
  }),
  'time/not-there': ({ kind, id, fault, date, periodFrom, periodTo }) => ({
    message:
      fault === 'gone'
        ? `${kind === 'party' ? 'Parten' : 'Området'} ${quote(id)} fanns till ${date}, men perioden börjar ${periodFrom}.`
        : `${kind === 'party' ? 'Parten' : 'Området'} ${quote(id)} finns från ${date}, men perioden slutar ${periodTo}.`,
    fix:
      kind === 'party'
        ? `Skriv den part som fanns då, eller rätta ${fault === 'gone' ? 'to' : 'from'} i parties.yaml.`
        : `Skriv det område som fanns då, eller rätta ${fault === 'gone' ? 'to' : 'from'} i areas.yaml.`,
  }),
  'time/signed-after-start': ({ date, periodFrom }) => ({
    message: `Medborgarlöftet är undertecknat ${quote(date)}, efter periodens början ${periodFrom}.`,
    fix: 'Kontrollera datumet. Stämmer det behöver inget göras.',
  }),
  'time/report-beyond-date': ({ name, date, asOf }) => ({
    message:
      name === 'published'
        ? `Uppföljningen är publicerad ${quote(date)}, före den dag som den gäller, ${asOf}.`
        : `Uppföljningen räknar till och med ${quote(date)}, efter den dag som den gäller, ${asOf}.`,
    fix: 'Rätta datumet, eller byt namn på filen till den dag som uppföljningen gäller.',
  }),
  'time/published-outside-period': ({ date, periodFrom, periodTo, isLate }) => ({
    message: isLate
      ? `Medborgarlöftet är publicerat ${quote(date)}, efter periodens slut ${periodTo ?? ''}.`
      : `Medborgarlöftet är publicerat ${quote(date)}, mer än ett år före periodens början ${periodFrom}.`,
    fix: 'Kontrollera datumet. Stämmer det behöver inget göras.',
  }),
  'time/fieldwork-in-future': ({ date, today }) => ({
    message: `Undersökningen görs först ${quote(date)}, men i dag är det ${today}.`,
    fix: 'Kontrollera datumen under fieldwork. Är undersökningen inte gjord än så lägg in den när svaren finns.',
  }),
  'time/fieldwork-after-publication': ({ survey, date, published }) => ({
    message: `Undersökningen ${quote(survey)} började ${quote(date)}, efter att medborgarlöftet publicerades ${published}. Den kan inte ha lett till det.`,
    fix: 'Kontrollera båda datumen. Under surveys står bara de undersökningar som löftena bygger på.',
  }),

  'lineage/strengthened-but-lower': (details) => ({
    message: `Löftet sägs vara starkare än ${quote(details.reference)}, men målet är lägre: ${moved(details)}.`,
    fix: 'Kontrollera målen. Stämmer de, så är weakened rätt ord för change.',
  }),
  'lineage/weakened-but-higher': (details) => ({
    message: `Löftet sägs vara svagare än ${quote(details.reference)}, men målet är högre: ${moved(details)}.`,
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
    fix: 'Har löftet delats, så skriv change: split i båda. Annars: rätta den ena hänvisningen.',
  }),
  'lineage/merged-alone': ({ reference }) => ({
    message: `Löftet sägs vara sammanslaget, men fortsätter bara ${quote(reference)}.`,
    fix: 'Lägg till de andra löften som har gått upp i det, eller välj ett annat ord för change.',
  }),
  'lineage/split-alone': ({ reference }) => ({
    message: `Löftet ${quote(reference)} sägs vara delat, men bara det här löftet fortsätter det.`,
    fix: 'Skriv continues även i de andra delarna, eller välj ett annat ord för change.',
  }),

  'measurable/number-without-unit': ({ name, value }) => ({
    message: `Målet är ${quote(value)}, men det står inte av vad.`,
    fix: `Lägg till det som räknas, i ental: { ${name}: ${value}, unit: utbildning }.`,
  }),
  'measurable/no-frequency': ({ name, value, unit, periodFrom, periodTo }) => ({
    message: `Målet säger inte om ${quote(`${name}: ${value}`)} gäller per år eller för hela perioden ${span(periodFrom, periodTo)}.`,
    fix: `Lägg till per: year eller per: period, så här: { ${name}: ${value}, unit: ${unit}, per: year }. Gäller det något som finns hela tiden, eller en svarstid, så ange kind: resource eller kind: service-level.`,
  }),
  'measurable/frequency-without-number': ({ value }) => ({
    message: `Målet är per ${quote(value)}, men det står inte hur många.`,
    fix: `Lägg till antalet, till exempel { at-least: 1, unit: besök, per: ${value} }, eller ta bort per.`,
  }),
  'measurable/vague-word': ({ word, advice }) => ({
    message:
      advice === 'always'
        ? `Åtagandet säger ${quote(word)}, och då räcker ett enda undantag för att löftet ska vara brutet.`
        : `Åtagandet säger ${quote(word)}. I efterhand går det inte att avgöra om det har hållits.`,
    fix: VAGUE_FIXES[advice],
  }),
  'measurable/several-commitments': ({ sign, words }) => ({
    message:
      sign === 'sentences'
        ? 'Åtagandet har mer än en mening, och verkar lova mer än en sak.'
        : sign === 'joined'
          ? `Åtagandet verkar lova mer än en sak: ${quoteList(words)} inleder en till.`
          : `Åtagandet verkar lova mer än en sak: ${words.map(quote).join(' och ')}.`,
    fix: 'Dela upp det i flera åtaganden, vart och ett med egen ansvarig och egen uppföljning.',
  }),
  'measurable/number-in-text': ({ words }) => ({
    message: `Texten säger ${quote(words)}, men åtagandet har inget mål att mäta mot.`,
    fix: 'Skriv talet även som mål, till exempel target: { at-least: 6, unit: utbildning, per: year }.',
  }),

  'language/long-sentence': ({ words, limit }) => ({
    message: `Meningen är lång: ${words} ord. De flesta läsare orkar med högst ${limit}.`,
    fix: 'Dela den i två eller tre meningar.',
  }),
  'language/hard-text': ({ lix, limit, wordsPerSentence, longWordsInPercent }) => ({
    message: `Texten är svår att läsa: läsbarhetsindex (LIX) är ${lix}. Dagstidningar brukar ligga mellan 40 och ${limit}.`,
    fix: `Korta meningarna (nu ${wordsPerSentence} ord i snitt) och byt ut långa ord (nu har ${longWordsInPercent} procent av orden fler än sex bokstäver).`,
  }),
  'language/missing-alt': ({ address }) => ({
    message: `Bilden ${quote(address)} har ingen beskrivning för den som inte ser den.`,
    fix: `Skriv mellan hakparenteserna vad bilden visar: ![Gångtunneln med ny belysning](${address}).`,
  }),
  'language/link-text': ({ words, address, fault }) => ({
    message: {
      'says-nothing': `Länktexten ${quote(words)} säger inte vart länken leder.`,
      address: `Länktexten är en webbadress, ${quote(words)}, som en skärmläsare läser tecken för tecken.`,
      'file-name': `Länktexten är ett filnamn, ${quote(words)}, som inte säger vad filen innehåller.`,
      empty: `Länken till ${quote(address)} har ingen text att klicka på.`,
    }[fault],
    fix: `Skriv vad läsaren hittar där: [Polisens råd mot inbrott](${address}).`,
  }),
  'language/heading-skipped': ({ level, levelBefore }) => ({
    message:
      levelBefore === 0
        ? `Textens första rubrik är på nivå ${level}, ${quote('#'.repeat(level))}, men ska vara på nivå 1.`
        : `Rubriken är på nivå ${level}, ${quote('#'.repeat(level))}, direkt under en rubrik på nivå ${levelBefore}.`,
    fix: `Skriv ${quote('#'.repeat(levelBefore + 1))} framför rubriken. Den som lyssnar tror annars att en rubrik har fallit bort.`,
  }),
  'language/quotation-marks': ({ words, count, language }) => ({
    message: `Citattecknen i ${quote(words)} är inte de som hör till språket${timesInText(count)}.`,
    fix:
      language === 'sv'
        ? 'På svenska skrivs ”så här”, och likadant i hela texten.'
        : 'På engelska skrivs “so”, och likadant i hela texten.',
  }),
  'language/quoted-title': ({ name, words, wanted }) => ({
    message: `Hela ${quote(name)} står inom citattecken, som syns för läsaren: ${quote(words)}.`,
    fix: `Skriv ${quote(wanted)}. Behövs citattecken för YAML:s skull så skriv raka: "…".`,
  }),
  'language/hyphen-as-dash': ({ words, wanted }) => ({
    message: `I ${quote(words)} står ett bindestreck där det ska vara ett tankstreck.`,
    fix: `Skriv ${quote(wanted)}.`,
  }),
  'language/invisible-character': ({ character, count, word }) => ({
    message: `I ${quote(word)} står ett tecken från ett ordbehandlingsprogram, ${INVISIBLE_CHARACTERS[character] ?? 'ett osynligt tecken'} (${character})${timesInText(count)}.`,
    fix: 'Skriv om ordet för hand. Annars hittar den som söker inte ordet.',
  }),
  'language/unprintable-character': ({ character, number, count }) => ({
    message: `Tecknet ${quote(character)} (${number})${timesInText(count)} finns inte i något typsnitt, så texten kan inte skrivas ut.`,
    fix: 'Ta bort tecknet, eller säg samma sak med ord. Namn på andra språk skrivs med latinska bokstäver.',
  }),
  'language/double-space': ({ words, count }) => ({
    message: `Det står ${count} mellanslag i rad: ${quote(words)}.`,
    fix: 'Ta bort alla utom ett.',
  }),
  'language/repeated-word': ({ word }) => ({
    message: `Ordet ${quote(word)} står två gånger i rad.`,
    fix: 'Ta bort det ena.',
  }),

  'translation/missing': ({ promise, language, file }) => ({
    message: `Medborgarlöftets titel finns på ${quote(language)}, men löftet ${quote(promise)} är inte översatt dit.`,
    fix: `Skapa ${file} med title och text. Tills dess visas löftet på huvudspråket.`,
  }),

  'translation/stale': ({ file, originalFile }) => ({
    message: `${originalFile} har ändrats sedan översättningen gjordes. Sidan säger det till läsaren.`,
    fix: `Jämför texterna, ändra översättningen om det behövs och kör npm run translations -- --stamp ${file}`,
  }),
  'translation/unstamped': ({ file, originalFile }) => ({
    message: `Översättningen säger inte vilken text den gjordes från, så ingen märker när ${originalFile} ändras.`,
    fix: `Jämför texterna och kör npm run translations -- --stamp ${file}`,
  }),

  'allow/unknown-rule': ({ rule, suggestion }) => ({
    message: `Det finns ingen varning som heter ${quote(rule)}.`,
    fix: `${menade(suggestion)}Skriv namnet som det står inom hakparenteser sist i varningen.`,
  }),
  'allow/not-a-warning': ({ rule }) => ({
    message: `${quote(rule)} är ett fel, och fel kan inte godkännas.`,
    fix: 'Rätta felet, och ta bort punkten under allow.',
  }),
  'allow/unused': ({ rule, words, found }) => ({
    message:
      found.length === 0
        ? `Här finns ingen varning ${quote(rule)}${words === null ? '' : ` för ${quote(words)}`} att godkänna.`
        : words === null
          ? `Varningen ${quote(rule)} gäller vissa ord, men godkännandet säger inte vilka.`
          : `Texten har ändrats: varningen ${quote(rule)} gäller inte längre ${quote(words)}.`,
    fix:
      found.length === 0
        ? 'Ta bort punkten under allow.'
        : `Läs texten på nytt. Är den i sin ordning, skriv de ord som varningen pekar på i words: ${quoteList(found)}.`,
  }),

  'figures/other-unit': ({ found, wanted, suggestion }) => ({
    message: `Utfallet räknas i ${quoteList(found)}, men åtagandets mål i ${quoteList(wanted)}.`,
    fix: `${menade(suggestion)}Är det samma sak så skriv samma enhet. Annars visas talen bredvid varandra utan att jämföras.`,
  }),
  'figures/shares-sum': ({ group, sum }) => ({
    message: `Andelarna${inGroup(group)} blir tillsammans ${decimal(sum)} procent.`,
    fix: isFractions(sum)
      ? 'Skriv andelarna i procent: 55 i stället för 0.55.'
      : sum > 100
        ? 'Jämför med källan. Fick man välja flera svar så skriv several: true under frågan.'
        : 'Jämför med källan, och lägg till de svar som saknas, till exempel ”vet inte”.',
  }),
  'figures/counts-sum': ({ part, group, found, whole }) => {
    switch (part) {
      case 'answers':
        return {
          message: `Svaren${inGroup(group)} är tillsammans ${decimal(found)}, men ${decimal(whole)} har svarat (base).`,
          fix:
            found > whole
              ? 'Jämför med källan. Fick man välja flera svar så skriv several: true under frågan.'
              : 'Jämför med källan, och lägg till de svar som saknas, till exempel ”vet inte”.',
        }
      case 'answer':
        return {
          message: `${decimal(found)} har gett svaret${inGroup(group)}, men bara ${decimal(whole)} har svarat (base).`,
          fix: 'Jämför med källan. Även när man fick välja flera svar räknas var och en högst en gång på varje svar.',
        }
      case 'group':
        return {
          message: `I gruppen ${quote(group ?? '')} har ${decimal(found)} svarat, fler än ${decimal(whole)} på hela frågan.`,
          fix: 'Jämför med källan: base under groups är gruppens, base under frågan är allas.',
        }
      case 'question':
        return {
          message: `På frågan har ${decimal(found)} svarat (base), fler än de ${decimal(whole)} som deltog i hela undersökningen (respondents).`,
          fix: 'Jämför med källan. Är antalet deltagare ungefärligt så skriv qualifier: about.',
        }
      case 'figure':
        return {
          message: `Talet är ${decimal(found)}, mer än helheten ${decimal(whole)} (of).`,
          fix: 'Jämför med källan. Kanske har value och of bytt plats.',
        }
    }
  },
  'figures/share-and-count': ({ group, answer, printed, count, base, computed }) => ({
    message: `Svaret ${quote(answer)}${group === null ? '' : ` i gruppen ${quote(group)}`} har andelen ${decimal(printed)} procent, men ${decimal(count)} av ${decimal(base)} är ${decimal(computed)} procent.`,
    fix: 'Jämför med källan. Har den vägt svaren så skriv weighted: true på en egen rad utan indrag.',
  }),
  'figures/response-rate': ({ respondents, invited, printed, computed }) =>
    printed === null || computed === null
      ? {
          message: `${decimal(respondents)} har svarat, fler än de ${decimal(invited)} som tillfrågades (invited).`,
          fix: 'Jämför med källan. Kunde vem som helst svara, så ta bort invited.',
        }
      : {
          message: `Svarsfrekvensen är ${decimal(printed)} procent, men ${decimal(respondents)} av ${decimal(invited)} är ${decimal(computed)} procent.`,
          fix: 'Jämför med källan. Skriv det som står där, och nämn skillnaden i en anmärkning (remarks).',
        },
  'figures/unlike-compared': ({ question, differs, here, there }) => {
    const [is, was] = quoteBoth(here, there)
    return {
      message: `Frågan ska gå att jämföra med ${quote(question)}, men ${COMPARED_PARTS[differs]} ${is} här och ${was} där.`,
      fix: {
        kind: 'Skriv comparable: false och varför (why). Går svaren ändå att jämföra så godkänn varningen med allow, och skriv varför.',
        scale:
          'Skriv comparable: false och varför (why). Går svaren ändå att jämföra så godkänn varningen med allow, och skriv varför.',
        text: 'Spelar det ingen roll så skriv varför i why, som läsaren ser. Annars skriv comparable: false och varför.',
        answers:
          'Är svaren desamma så skriv dem likadant. Spelar det ingen roll så skriv varför i why, som läsaren ser. Annars skriv comparable: false och varför.',
      }[differs],
    }
  },
  'figures/negative': ({ name, value }) => ({
    message: `${subject(name)} är ${quote(value)}, och färre än inget går inte att räkna.`,
    fix: `Skriv ${value.replace('-', '')} utan minustecken. Är det en förändring så skriv det i unit, till exempel procentenheter.`,
  }),
  'figures/between-order': ({ from, to }) => ({
    message: `Målet är mellan ${decimal(from)} och ${decimal(to)}, men det lägsta talet ska stå först.`,
    fix: `Skriv between: [${to}, ${from}].`,
  }),
  'figures/two-without-source': ({ unit, values }) => ({
    message: `Utfallet har flera tal för ${quote(unit)}: ${values.map(decimal).join(' och ')}. Läsaren ser inte varifrån vart och ett kommer.`,
    fix: 'Ge vart och ett sin egen source. Gäller de olika platser så skriv places.',
  }),

  'privacy/identity-number': ({ masked }) => ({
    message: `Här står ett personnummer eller samordningsnummer: ${quote(masked)}.`,
    fix: 'Ta bort det. Har filen redan delats finns numret kvar i äldre versioner: säg till den som sköter arkivet.',
  }),
  'privacy/phone-number': ({ number }) => ({
    message: `I texten står ett telefonnummer, ${quote(number)}.`,
    fix: 'Är det en privatpersons nummer så ta bort det. Ett nummer till en växel hör hemma på kommunens egen webbplats.',
  }),
  'privacy/private-email': ({ email }) => ({
    message: `${quote(email)} ser ut att vara någons privata e-postadress.`,
    fix: 'Skriv en adress till funktionen i stället, till exempel trygghet@kommunen.se, eller ta bort den.',
  }),
  'privacy/suppressed-in-vain': ({ part, name }) => ({
    message:
      part === 'answer'
        ? `Svaret ${quote(name)} är dolt, men går att räkna ut: det är vad som blir kvar av base när de andra svaren är borträknade.`
        : `Gruppen ${quote(name)} är dold, men dess storlek går att räkna ut: den är vad som blir kvar av frågans base när de andra grupperna är borträknade.`,
    fix: `Skriv suppressed: true på ${part === 'answer' ? 'ett svar' : 'en grupp'} till, eller slå ihop ${part === 'answer' ? 'svaret med ett annat' : 'gruppen med en annan'}.`,
  }),
  'privacy/small-group': ({ group, size, limit }) => ({
    message: `${group === null ? 'På frågan' : `I gruppen ${quote(group)}`} har bara ${size} svarat. Svaren visas först när minst ${limit} har svarat.`,
    fix: `Ta bort talen och skriv suppressed: true${group === null ? '' : ', eller slå ihop gruppen med en annan'}. Annars kan läsaren förstå vem som svarat vad.`,
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
  'link/unknown-file': ({ file, suggestion, known }) => ({
    message: `Filen ${quote(file)} finns inte i medborgarlöftets mapp.`,
    fix: `${menade(suggestion)}${
      known.length === 0 ? 'Mappen files är tom; lägg filen där.' : `Filer som finns: ${quoteList(known)}.`
    }`,
  }),

  'seal/unreadable': () => ({
    message: 'Raden i sigillet är inte skriven så som npm run seal skriver den.',
    fix: 'Hämta tillbaka filen ur versionshanteringen. Sigillet skrivs aldrig för hand.',
  }),
  'seal/edited': ({ item }) => ({
    message: `Raden om ${quote(item)} i sigillet har ändrats: fingeravtrycket stämmer inte med det som står där.`,
    fix: 'Hämta tillbaka filen ur versionshanteringen. Sigillet skrivs aldrig för hand.',
  }),
  'seal/chain': ({ fault, publication, other }) => {
    switch (fault) {
      case 'broken':
        return {
          message: `Raden bygger på en rad ${publication === null ? 'närmast ovanför' : `i sigillet för ${publication}`} som är borta eller har bytts ut.`,
          fix: 'Hämta tillbaka sigillen ur versionshanteringen, som de var när raden skrevs.',
        }
      case 'fork':
        return {
          message: `Raden bygger på samma rad som ${other ?? ''}. Två sigill har skrivits oberoende av varandra.`,
          fix: 'Ta tillbaka det ena sigillet till hur det var före, och kör npm run seal en gång till.',
        }
      case 'repeated':
        return {
          message: `Raden förseglar ${quote(other ?? '')} en gång till, fast det redan är förseglat.`,
          fix: 'Hämta tillbaka filen ur versionshanteringen. En ändring förklaras med en rättelse, inte med ett nytt sigill.',
        }
    }
  },
  'seal/publication-gone': ({ publication }) => ({
    message: `Medborgarlöftet ${quote(publication)} är förseglat, men mappen eller dess sigill är borta.`,
    fix: `Hämta tillbaka content/${publication} ur versionshanteringen. Ett publicerat medborgarlöfte tas inte bort.`,
  }),
  'seal/unsealed': ({ publication }) => ({
    message: `Medborgarlöftet ${quote(publication)} är publicerat men inte förseglat, fast andra är det.`,
    fix: `Har content/${publication}/seal.json tagits bort så hämta tillbaka filen ur versionshanteringen. Annars försegla: npm run seal -- ${publication}.`,
  }),
  'seal/changed': ({ kind, item, field, before, after, date, paste, others = [], lineEnds }) => {
    if (kind === 'name') return changedName({ item, field, before, after, paste, others })
    if (lineEnds !== undefined) {
      return {
        message: `${changedFile(item, date)} Bara radsluten skiljer sig: git har bytt dem på den här datorn.`,
        fix: `Lägg raden ${attributesFor(lineEnds)} sist i filen .gitattributes bredvid content. Ta sedan bort filen och hämta den igen: git checkout -- "${lineEnds.file}"`,
      }
    }
    return {
      message: kind === 'file' ? changedFile(item, date) : changed(field, before, after, date),
      fix: `Ändra tillbaka, eller skriv en rättelse av ${item} i ${paste.file}.`,
      paste,
    }
  },
  'seal/missing': ({ kind, item, date, movedTo, paste }) => ({
    message: `${SEALED[kind]} ${quote(item)} förseglades den ${date}, men finns inte längre.${movedTo === null ? '' : ` Samma innehåll heter nu ${quote(movedTo)}.`}`,
    fix:
      movedTo !== null
        ? 'Byt tillbaka namnet. Ett id väljs en gång; titeln får ändras.'
        : `Återställ innehållet ur versionshanteringen${paste === null ? '' : `, eller skriv en rättelse om återtagandet i ${paste.file}`}.`,
    ...(movedTo === null && paste !== null && { paste }),
  }),
  'seal/added': ({ kind, item, paste }) => ({
    message: `${SEALED[kind]} ${quote(item)} fanns inte när medborgarlöftet förseglades.`,
    fix: `Ta bort det, eller skriv en rättelse om tillägget i ${paste.file} och kör npm run seal.`,
    paste,
  }),
  'seal/reordered': ({ item, ids }) => ({
    message: `Åtagandena i löftet ${quote(item)} står inte i den ordning som är förseglad.`,
    fix: `Ställ dem i ordningen ${ids.join(', ')}.`,
  }),
  'seal/correction-changed': ({ item, isGone }) => ({
    message: `Rättelsen ${quote(item)} är förseglad, men har ${isGone ? 'tagits bort' : 'ändrats'}.`,
    fix: 'Hämta tillbaka den som den var. Blev den fel så skriv en rättelse till.',
  }),
  'seal/correction-misfit': ({ item, field, found, side }) => ({
    message:
      field === null
        ? `Rättelsen passar inte ${quote(item)}, som ${found === null ? 'inte finns' : `har fingeravtrycket ${quote(found)}`}.`
        : `Rättelsen passar inte: ${quote(field)} i ${quote(item)} var ${found === null ? 'inte ifyllt' : quote(found)}.`,
    fix:
      side === 'before'
        ? 'Skriv i before precis det som stod där. I en lång text räcker de ord som har ändrats, om de står där en enda gång.'
        : 'Skriv i after det fingeravtryck som det tillagda har nu.',
  }),
  'seal/idle-correction': ({ item, field }) => ({
    message:
      field === null
        ? `Rättelsen säger inte vad som har ändrats i ${quote(item)}, som är förseglat.`
        : `Rättelsen ändrar inget: before och after är lika för ${quote(field)}.`,
    fix: 'Skriv i changes vilket fält som har ändrats, med before och after. Har inget ändrats, ta bort rättelsen.',
  }),
  'seal/correction-in-future': ({ value, item, today }) => ({
    message: `Rättelsen har datumet ${quote(value)}, men det som den ändrar i ${quote(item)} är ändrat redan i dag, ${today}.`,
    fix: 'Skriv den dag då ändringen publiceras, som senast i dag.',
  }),
  'seal/correction-backdated': ({ value, item, event, day }) =>
    event === 'published'
      ? {
          message: `Rättelsen har datumet ${quote(value)}, men ${quote(item)} publicerades först den ${day}.`,
          fix: 'Skriv den dag då ändringen publiceras. Det som ändrades före publiceringen behöver ingen rättelse; ta bort den.',
        }
      : {
          message: `Rättelsen har datumet ${quote(value)}, men fanns inte när ${quote(item)} förseglades den ${day}.`,
          fix: 'Skriv den dag då ändringen publiceras. De rättelser som fanns vid förseglingen är själva förseglade.',
        },
  'seal/placeholder': ({ name, value }) => ({
    message: `${subject(name)} är inte ifyllt än: ${quote(value)}.`,
    fix:
      name === 'why'
        ? 'Skriv varför det ändrades, som läsaren ska se det.'
        : 'Skriv vad som ändrades, som läsaren ska se det.',
  }),
  'seal/address-gone': ({ address, paste }) => ({
    message: `Adressen ${quote(address)} är förseglad, men ingen sida finns där längre.`,
    fix: `Låt sidan ligga kvar, eller skriv i ${paste.file} vart adressen leder nu.`,
    paste,
  }),

  'redirect/address': ({ name, value }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är en adress på webbplatsen.`,
    fix: 'Skriv adressen från första snedstrecket, till exempel /2018/loften/grannsamverkan/.',
  }),
  'redirect/source-exists': ({ from }) => ({
    message: `På adressen ${quote(from)} finns en sida.`,
    fix: 'Ta bort raden. Bara adresser som inte längre har någon sida kan leda vidare.',
  }),
  'redirect/unknown-target': ({ to, suggestion }) => ({
    message: `På adressen ${quote(to)} finns ingen sida.`,
    fix: `${menade(suggestion)}Skriv adressen till en sida som finns.`,
  }),
  'redirect/chain': ({ from, to, end }) => ({
    message: `${quote(from)} leder till ${quote(to)}, som i sin tur leder vidare.`,
    fix: end === null ? 'Adresserna leder runt i en cirkel. Ta bort en av raderna.' : `Skriv to: ${end}.`,
  }),
  'redirect/duplicate': ({ from, firstLine }) => ({
    message: `Adressen ${quote(from)} står redan på rad ${firstLine}.`,
    fix: 'Ta bort den ena raden. En adress kan leda till ett ställe.',
  }),

  'config/missing': () => ({
    message: 'Filen site.config.ts finns inte.',
    fix: 'Ange med --root mappen där den ligger, eller kopiera den fil som följer med programmet och ändra i den.',
  }),
  'config/unreadable': ({ fault, reason }) => CONFIG_FAULTS[fault](reason),
  'config/no-default-export': () => ({
    message: 'Filen site.config.ts lämnar inte ifrån sig några inställningar.',
    fix: 'Börja filen med export default { och avsluta den med }.',
  }),
  'config/base-url': ({ value }) => ({
    message: `\`baseUrl\` är ${quote(value)}, som inte är en hel webbadress med snedstreck sist.`,
    fix: 'Skriv till exempel https://medborgarloften.kommunen.se/.',
  }),
  'config/organisation-number': ({ number, fault, suggestion }) => ({
    message: ORGANISATION_NUMBERS[fault].message(quote(number)),
    fix: suggestion === null ? ORGANISATION_NUMBERS[fault].fix : `Skriv ${suggestion}.`,
  }),
  'config/security-contact': ({ value }) => ({
    message: `\`security\` har kontakten ${quote(value)}, som inte är en adress som program kan följa.`,
    fix: 'Skriv till exempel mailto:sakerhet@kommunen.se eller https://kommunen.se/sakerhet.',
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
  'config/example-address': ({ value }) => ({
    message: `\`baseUrl\` är ${quote(value)}. På en adress som slutar på .example finns aldrig någon webbplats.`,
    fix: 'Skriv den adress som webbplatsen ska ha, till exempel https://medborgarloften.kommunen.se/. Den står i PDF-filer, flöden och källhänvisningar.',
  }),
  'config/example-text': ({ name, field, value }) => ({
    message: `${quote(name)} är kvar från exemplet: ${quote(value)}.`,
    fix: EXAMPLE_FIXES[field],
  }),
}

function unknownKey(details: ProblemDetails['field/unknown-key']): Message {
  const { key, suggestion, allowed, isEmpty, decimal, runTogether, ofOriginal, asUnit } = details
  if (ofOriginal.length > 0)
    return {
      message: `En översättning har inget eget ${quoteList(ofOriginal)}.`,
      fix: 'Ta bort det. En översättning har bara title och texten; allt annat hämtas från originalet.',
    }
  if (runTogether !== null) return separate(runTogether)
  if (asUnit !== null)
    return { message: `Det saknas ${quote('unit:')} före ${quote(key)}.`, fix: `Skriv ${quote(asUnit)}.` }
  if (decimal === null)
    return {
      message: `Det finns inget fält som heter ${quote(key)} här.`,
      fix: `${menade(suggestion)}${isEmpty ? 'Hör det till en text med kommatecken så sätt citattecken runt hela texten. ' : ''}Fält som finns: ${quoteList(allowed)}.`,
    }
  return {
    message: `Talet har ett kommatecken, så ${quote(key)} läses som ett nytt fält.`,
    fix: /\.\d{3}$/.test(decimal)
      ? `Skriv decimaler med punkt: ${decimal}. Är det tusental så skriv ${decimal.replace('.', '')}.`
      : `Skriv decimaler med punkt: ${decimal}.`,
  }
}

function separate({ field, value, hasColon }: RunTogether): Message {
  const fix = `Skriv ${quote(`${field}: ${value}`)}.`
  return hasColon
    ? { message: `Det saknas ett mellanslag efter ${quote(`${field}:`)}.`, fix }
    : {
        message: `Det saknas ett kolon efter ${quote(field)}.`,
        fix: `${fix} Hör det till en text med kommatecken så sätt citattecken runt hela texten.`,
      }
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

function moved({ unit, before, after }: TargetMoved): string {
  return `${amount(after)} mot ${amount(before)}, räknat i ${quote(unit)}`
}

function amount({ value, per }: TargetMoved['before']): string {
  return `${value.toLocaleString('sv')}${per === null ? '' : ` per ${PER[per]}`}`
}

function shownValue(found: ValueType, value: string): string {
  return found === 'nothing' || found === 'fields' ? '' : ` (${quote(value)})`
}

function subject(name: string | null): string {
  return name === null ? 'Värdet' : quote(name)
}

function menade(suggestion: string | null): string {
  return suggestion === null ? '' : `Menade du ${quote(suggestion)}? `
}

// Whoever copies a folder mostly wants to begin the next publication, which takes more than another name.
function ifCopy(isFolder: boolean): string {
  return `Är det en kopia så ta bort den. ${isFolder ? 'Nästa medborgarlöfte börjar du med npm run new; se content/README.md. ' : ''}`
}

function till(suggestion: string | null): string {
  return suggestion === null ? '' : ` till ${quote(suggestion)}`
}

function andMore(count: number): string {
  return count === 1 ? '' : ` (och ${count - 1} till i filen)`
}

function inGroup(group: string | null): string {
  return group === null ? '' : ` i gruppen ${quote(group)}`
}

function decimal(value: number): string {
  return value.toLocaleString('sv', { maximumFractionDigits: 6 })
}

function timesInText(count: number): string {
  return count === 1 ? '' : ` (${count} gånger i texten)`
}

function megabytes(sizeInBytes: number): string {
  return (sizeInBytes / 2 ** 20).toLocaleString('sv', { maximumFractionDigits: 1 })
}

function either(types: readonly ValueType[]): string {
  return types.map((type) => TYPES[type]).join(' eller ')
}

function span(from: string, to: string | null): string {
  if (from === to) return from
  return to === null ? `från ${from}, utan slut` : `${from}–${to}`
}

function typeSlip(slip: TypeSlip | null): Message | null {
  switch (slip?.kind) {
    case 'named-list':
      return {
        message: `Filen börjar med ${quote(`${slip.key}:`)}, men ska bara innehålla listan.`,
        fix: `Ta bort raden ${quote(`${slip.key}:`)}. Punkterna under den kan stå kvar som de är.`,
      }
    case 'redirects': {
      const entries = slip.redirects.slice(0, MOST_REDIRECTS).map(({ from, to }) => `- { from: ${from}, to: ${to} }`)
      const rest = slip.redirects.length > MOST_REDIRECTS ? ', och så vidare' : ''
      return {
        message: 'Varje gammal adress ska ha en egen punkt, där from är den gamla adressen och to den nya.',
        fix: `Skriv ${onOneLine(entries.join(' och på nästa rad '))}${rest}`,
      }
    }
    default:
      return null
  }
}

function fixType(details: ProblemDetails['field/type']): string {
  const { name, value, found, wanted, meant, mayBeLeftOut, notIndented, slip } = details
  if (notIndented.length > 0)
    return `Dra in ${notIndented.length === 1 ? 'raden' : 'raderna'} ${inWords(notIndented)}, som hör till det, med två mellanslag.`
  if (found === 'nothing') {
    return mayBeLeftOut ? 'Fyll i ett värde, eller ta bort raden om uppgiften inte finns.' : 'Fyll i ett värde.'
  }
  if (wanted.includes('yes-or-no')) return 'Skriv true för ja eller false för nej, utan citattecken.'
  if (wanted.includes('text') && (found === 'number' || found === 'yes-or-no')) {
    return `Sätt citattecken runt värdet: "${value}".`
  }
  if (wanted.includes('date')) return 'Skriv år-månad-dag, till exempel 2019-02-01.'
  const shape = shapeOf(name, value)
  if (shape !== null && found !== 'fields' && wanted[0] === 'list')
    return `Skriv på raden under, indraget två mellanslag: - ${shape}`
  if (shape !== null && found !== 'fields' && wanted.includes('fields')) return `Skriv till exempel ${shape}.`
  const range = rangeOf(name, value)
  if (range !== null) return `Skriv ${range}.`
  if (wanted.includes('list') && found === 'text') {
    if (meant !== null) return `Skriv ${meant.includes('/') ? 'hänvisningen' : 'id:t'} inom hakparenteser: [${meant}].`
    const [ids, example] = [idsIn(value), referenceListOf(name)]
    if (ids !== null) return `Sätt hakparenteser runt: [${ids.join(', ')}].`
    return example === null
      ? `Sätt hakparenteser runt: [${namesIn(value)}].`
      : `Skriv en hänvisning inom hakparenteser, till exempel ${example}.`
  }
  if (wanted.includes('list') && name?.endsWith('.yaml') && found === 'fields') {
    return 'Skriv ett bindestreck och ett mellanslag framför det första fältet i varje punkt, och låt de andra börja rakt under det.'
  }
  if (wanted.includes('list'))
    return 'Skriv en lista: börja varje punkt på en ny rad, med ett bindestreck och ett mellanslag.'
  const number = numberIn(value)
  const about = wanted.includes('number') ? approximateIn(value) : null
  if (about !== null) {
    const exactly = `Skriv bara talet: ${about.number}.`
    return mayBeQualified(name) ? `${exactly} Hur exakt det är skrivs bredvid: qualifier: ${about.qualifier}.` : exactly
  }
  if (wanted.includes('number')) {
    return number === null
      ? 'Skriv bara siffror, utan citattecken och ord. Decimaler skrivs med punkt: 6.5.'
      : `Skriv bara talet: ${number}.`
  }
  if (slip?.kind === 'braces' && wanted.includes('text')) return `Skriv utan klamrar: ${value}`
  if (wanted.includes('languages')) return 'Skriv texten direkt, eller en rad per språk: sv: och en:.'
  if (wanted.includes('fields')) return 'Skriv fälten på egna rader, indragna med två mellanslag.'
  const only = onlyTextIn(value)
  return only === null ? 'Skriv en text.' : `Skriv utan hakparenteser: ${only}.`
}

function numberWanted(minimum: number | null, maximum: number | null, isWholeWanted: boolean): string {
  const bounds = [
    minimum === null ? '' : ` som är minst ${minimum}`,
    maximum === null ? '' : ` som är högst ${maximum}`,
  ]
  return `${isWholeWanted ? 'heltal' : 'tal'}${bounds.filter((bound) => bound !== '').join(' och')}`
}

function lengthWanted(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && minimum === maximum) return `exakt ${minimum}`
  return minimum !== null ? `minst ${minimum}` : `högst ${maximum}`
}

function fixAddress(value: string): string {
  if (/^www\.\S+$/i.test(value)) return `Skriv https://${value}.`
  return /\s/.test(value.trim())
    ? 'En adress har inga mellanslag. Öppna sidan och kopiera adressen ur webbläsarens adressfält.'
    : 'Skriv hela adressen, till exempel https://www.kungsbacka.se/trygghet.'
}

function fixReference({ suggestion, known }: UnknownReference, label: string, whereNoneIs: string): string {
  return `${menade(suggestion)}${known.length === 0 ? whereNoneIs : `${label}: ${quoteList(known)}.`}`
}

function changed(field: string, before: string | null, after: string | null, date: string): string {
  if (before === null)
    return `${quote(field)} fanns inte när det förseglades den ${date}, men är nu ${quote(after ?? '')}.`
  if (after === null) return `${quote(field)} var ${quote(before)} när det förseglades den ${date}, men är nu borta.`
  const [was, is] = quoteBoth(before, after)
  return `${quote(field)} var ${was} när det förseglades den ${date}, men är nu ${is}.${unseen(before, after)}`
}

type ChangedName = Pick<ProblemDetails['seal/changed'], 'item' | 'field' | 'before' | 'after' | 'paste'> & {
  readonly others: NonNullable<ProblemDetails['seal/changed']['others']>
}

const NAMED: Readonly<Record<string, readonly [of: string, thing: string, entry: string]>> = {
  parties: ['hos parten', 'parten', 'en ny part'],
  areas: ['hos platsen', 'platsen', 'en ny plats'],
  units: ['hos enheten', 'enheten', 'en ny enhet'],
}

/** A name that publications share: somebody who only got another name in real life is entered anew. */
function changedName({ item, field, before, after, paste, others }: ChangedName): Message {
  const [, , list = '', ...id] = item.split('/')
  const [of, thing, entry] = NAMED[list] ?? ['hos', '', '']
  const items = [item, ...others.map((other) => other.item)]
  const sealed = `när det förseglades i ${inWords(items.map((one) => one.split('/')[0] ?? ''))}`
  const [was, is] = quoteBoth(before ?? '', after ?? '')
  const told = `${before === null ? 'fanns inte' : `var ${was}`} ${sealed}, men är nu ${after === null ? 'borta' : is}.`
  const files = inWords([paste, ...others.map((other) => other.paste)].map(({ file }) => file))
  const correct = `skriv en rättelse i ${files}.`
  const unseenPart = before === null || after === null ? '' : unseen(before, after)
  return {
    message: `${quote(field)} ${of} ${quote(id.join('/'))} ${told}${unseenPart}`,
    fix:
      list === 'units'
        ? `Ändra tillbaka, eller ${correct}`
        : `Ändra tillbaka. Har ${thing} ändrats i verkligheten, till exempel bytt namn: låt posten stå som den var, med to, och lägg till ${entry} med eget id, from och det gamla namnet i also-known-as. Annars: ${correct}`,
    paste,
    ...(others.length > 0 && { alsoPaste: others.map((other) => other.paste) }),
  }
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`
}

/** Fingerprints of files tell people nothing. */
function changedFile(item: string, date: string): string {
  return `Filen ${quote(item.split('/').slice(2).join('/'))} har ändrats sedan den förseglades den ${date}.`
}

/** Says what nobody can see. */
function unseen(before: string, after: string): string {
  const difference = unseenDifference(before, after)
  if (difference === null) return ''
  return ` Skillnaden syns inte: där stod ${characterNamed(difference.before)}, nu ${characterNamed(difference.after)}.`
}

function characterNamed(character: string | null): string {
  if (character === null) return 'inget'
  const code = `(${codePointOf(character)})`
  switch (kindOfCharacter(character)) {
    case 'space':
      return 'ett vanligt mellanslag'
    case 'hard-space':
      return `ett hårt mellanslag ${code}`
    case 'other-space':
      return `ett mellanrum av annat slag ${code}`
    case 'line-end':
      return 'en radbrytning'
    case 'invisible':
      return `ett osynligt tecken ${code}`
    case 'latin':
      return `ett latinskt ”${character}” ${code}`
    case 'cyrillic':
      return `ett kyrilliskt ”${character}” ${code}`
    case 'greek':
      return `ett grekiskt ”${character}” ${code}`
    case 'sign':
      return `tecknet ”${character}” ${code}`
  }
}

/** `juni har bara 30 dagar`; of February only the year tells how many. */
function noSuchDate(fault: DateFault): string {
  if (fault.part === 'month') return 'det finns bara månaderna 01 till 12'
  return `${MONTHS[fault.month - 1]} har bara ${fault.days} dagar${fault.month === 2 ? ' det året' : ''}`
}
