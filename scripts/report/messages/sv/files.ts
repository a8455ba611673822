import { FILE_SHAPES } from '../../file-shapes.ts'
import { isCopy, isLeftOver } from '../../meant-value.ts'
import type { FilledInFile, LinkFault, MarkupFault, NameFault, YamlFault } from '../../problem-details.ts'
import { dashesBelow } from '../../table-shape.ts'
import type { Message, Messages } from '../message.ts'
import { quote, quoteList } from '../quote.ts'
import { didYouMean, megabytes, noSuchDate } from './phrases.ts'

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
  device: () => ({
    message: 'går inte att använda på Windows, där det betyder något annat än en fil.',
    fix: 'Byt namn, till exempel genom att lägga till ett ord.',
  }),
  'too-long': () => ({
    message: 'är för långt.',
    fix: 'Byt till ett kortare namn, högst 100 tecken (200 i mappen files; å, ä och ö räknas dubbelt), i färre mappar.',
  }),
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
  dash: {
    message: 'Raden börjar med ett tankstreck (–), som inte gör någon punkt i en lista.',
    fix: 'Skriv ett bindestreck och ett mellanslag i stället: - id: kommun.',
  },
  bullet: {
    message: 'Raden börjar med ett tecken från ett ordbehandlingsprogram, som inte gör någon punkt i en lista.',
    fix: 'Skriv ett bindestreck och ett mellanslag i stället: - id: kommun.',
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

/** What is said in Swedish of files, folders and what can be read of them. */
export const FILE_MESSAGES = {
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
        : isLeftOver(name)
          ? 'Git eller ett annat program har lämnat kvar den bredvid en annan fil. Ta bort den.'
          : `${isCopy(name) ? ifCopy(isFolder) : didYouMean(suggestion)}${
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
      id: `${isCopy(name) ? 'Är det en kopia så ta bort den. Är det något nytt så ge filen ett eget namn' : `Byt namn på filen${to(suggestion)}`}: små bokstäver a–z, siffror och enkla bindestreck.`,
      date:
        fault !== null && suggestion !== null
          ? `Döp filen efter den dag som uppföljningen gäller. ${didYouMean(suggestion).trim()}`
          : suggestion === null
            ? 'Döp filen efter den dag som uppföljningen gäller, till exempel 2018-12-31.yaml, eller till undated.yaml. Redovisar parterna var för sig läggs parten till: 2018-12-31-polis.yaml.'
            : `Byt namn på filen${to(suggestion)}: den dag som uppföljningen gäller.`,
      translation: `Byt namn på filen${to(suggestion)}: språket står mellan två punkter.`,
    }[wanted],
  }),
  'structure/file-language': ({ name, language, languages, suggestion }) => ({
    message: `Filnamnet ${quote(name)} har språket ${quote(language)}, som inte är ett av webbplatsens språk.`,
    fix: `${didYouMean(suggestion)}Språken är ${quoteList(languages)}. Fler språk läggs till i site.config.ts.`,
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
  'structure/empty-report': () => ({
    message: 'Uppföljningen säger inget om något åtagande än, och skulle bli offentlig så.',
    fix: 'Fyll i minst en punkt, eller skriv under published den dag då uppföljningen ska bli offentlig. Behövs den inte, så ta bort filen.',
  }),
  'structure/empty-outcome': ({ commitment }) => ({
    message: `Punkten redovisar ingenting om åtagandet ${quote(commitment)}, och räknas därför inte.`,
    fix: 'Skriv status, figures eller explanation i den, eller ta bort den.',
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
  'structure/explained-twice': ({ word, other }) => ({
    message: `${quote(word)} förklaras redan i ${quote(other)}. Bara den första förklaringen visas.`,
    fix: 'Behåll ordet på ett ställe. Är det samma sak så slå ihop de två.',
  }),
  'structure/survey-places': ({ place, wanted }) => ({
    message:
      wanted === null
        ? `Platsen ${quote(place)} står två gånger.`
        : `Platsen ${quote(place)} är ett id ur areas.yaml, men en undersökning har platsernas namn som de är tryckta.`,
    fix: wanted === null ? 'Ta bort den ena.' : `Skriv ${quote(wanted)}.`,
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
  'file/merge-conflict': ({ leftOver, sealed }) => {
    if (leftOver !== null) {
      return {
        message: `Raden ${quote(leftOver)} ligger kvar efter en sammanslagning.`,
        fix: 'Ta bort raden, och se efter att texten runt den står där en enda gång.',
      }
    }
    return sealed === null
      ? {
          message: 'Här ligger två versioner av texten kvar efter en sammanslagning.',
          fix: 'Behåll det som ska gälla, och ta bort resten och raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
        }
      : {
          message: 'Här ligger två versioner av sigillet kvar efter en sammanslagning.',
          fix: `Behåll en av dem som den är. Ta bort hela den andra, och raderna som börjar med <<<<<<<, ======= och >>>>>>>. Kör sedan npm run seal -- ${sealed}, som förseglar det som den andra hade, och skriv det nya fingeravtrycket i diariet.`,
        }
  },
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
    return { message: fault === 'other' ? `${message} Läsaren av YAML säger: ${quote(reason)}.` : message, fix }
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
        : `Filen upprepar värden med * så att de tillsammans blir fler än ${limit.toLocaleString('sv')}.`,
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
} satisfies Partial<Messages>

// Whoever copies a folder mostly wants to begin the next publication, which takes more than another name.
function ifCopy(isFolder: boolean): string {
  return `Är det en kopia så ta bort den. ${isFolder ? 'Nästa medborgarlöfte börjar du med npm run new; se content/README.md. ' : ''}`
}

function to(suggestion: string | null): string {
  return suggestion === null ? '' : ` till ${quote(suggestion)}`
}

function andMore(count: number): string {
  return count === 1 ? '' : ` (och ${count - 1} till i filen)`
}
