import type { IdKind, LinkFault, ReferenceKind, UnknownReference, ValueType, YamlFault } from '../problem-details.ts'
import type { Message, Messages } from './message.ts'
import { quote, quoteList } from './quote.ts'

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

const LINKS: Readonly<Record<LinkFault, string>> = {
  outside: 'som ligger utanför mappen content',
  broken: 'som inte finns',
  folder: 'som är en mapp',
}

const YAML_FAULTS: Readonly<Record<YamlFault, Message>> = {
  'colon-in-text': {
    message: 'Texten innehåller ett kolon följt av mellanslag, och läses därför som ett nytt fält.',
    fix: 'Sätt citattecken runt hela texten: "Trygg: i stan".',
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
  tab: {
    message: 'Raden är indragen med tabb, och det går inte i YAML.',
    fix: 'Ersätt tabben med mellanslag.',
  },
  unclosed: {
    message: 'Här börjar något som aldrig avslutas: ett citattecken, en hakparentes eller en klammer.',
    fix: 'Skriv det avslutande tecknet: ", \', ] eller }.',
  },
  'no-colon': {
    message: 'Raden är varken ett fält eller en punkt i en lista.',
    fix: 'Skriv ett kolon och ett värde efter fältets namn, eller dra in raden om den hör till texten ovanför.',
  },
  comma: {
    message: 'I listan mellan [ ] eller { } står ett kommatecken för mycket eller för litet.',
    fix: 'Skriv ett kommatecken mellan varje värde: [kommun, polis].',
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
  'structure/unexpected-file': ({ name, isFolder, folder, suggestion, expected }) => ({
    message: `${isFolder ? 'Mappen' : 'Filen'} ${quote(name)} hör inte hemma i ${folder}.`,
    fix: `${menade(suggestion)}${
      expected.length === 0 ? 'Flytta eller ta bort den.' : `Här får finnas: ${quoteList(expected)}.`
    }`,
  }),
  'structure/file-name': ({ name, wanted, suggestion }) => ({
    message:
      wanted === 'id'
        ? `Filnamnet ${quote(name)} går inte att använda som id.`
        : `Filnamnet ${quote(name)} är inte ett datum.`,
    fix:
      wanted === 'id'
        ? `Byt namn på filen${till(suggestion)}: små bokstäver a–z, siffror och enkla bindestreck.`
        : 'Döp filen efter den dag som uppföljningen gäller, till exempel 2018-12-31.yaml, eller till undated.yaml.',
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

  'file/link': ({ fault, target }) => ({
    message: `Filen är en länk till ${quote(target)}, ${LINKS[fault]}.`,
    fix: 'Ta bort länken och lägg själva filen här i stället.',
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
  'file/empty': () => ({
    message: 'Filen är tom.',
    fix: 'Fyll i filen, eller ta bort den.',
  }),

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

  'markdown/no-front-matter': () => ({
    message: 'Filen börjar inte med en rad --- och löftets uppgifter.',
    fix: 'Skriv överst: en rad ---, sedan title och theme på var sin rad, sedan en rad --- till.',
  }),
  'markdown/unclosed-front-matter': () => ({
    message: 'Uppgifterna överst i filen avslutas inte.',
    fix: 'Skriv en rad --- mellan uppgifterna och texten.',
  }),
  'markdown/no-text': () => ({
    message: 'Löftet har ingen text.',
    fix: 'Skriv det som utlovas under raden ---.',
  }),

  'field/missing': ({ key, name, choices }) => ({
    message: `Fältet ${quote(key)} saknas${name === null ? '' : ` i ${quote(name)}`}.`,
    fix:
      choices.length === 0
        ? `Lägg till en rad som börjar med ${key}:`
        : `Lägg till ${key}: och något av ${quoteList(choices)}.`,
  }),
  'field/unknown-key': ({ key, suggestion, allowed }) => ({
    message: `Det finns inget fält som heter ${quote(key)} här.`,
    fix: `${menade(suggestion)}Fält som finns: ${quoteList(allowed)}.`,
  }),
  'field/type': ({ name, value, found, wanted }) => ({
    message: `${subject(name)} är ${TYPES[found]}${shownValue(found, value)}, men ska vara ${either(wanted)}.`,
    fix: fixType(found, wanted, value),
  }),
  'field/choice': ({ name, value, choices, suggestion }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är ett av de ord som går att använda.`,
    fix: `${menade(suggestion)}Skriv ${choices.length === 1 ? '' : 'något av '}${quoteList(choices)}.`,
  }),
  'field/date': ({ name, value }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är ett datum.`,
    fix: 'Skriv år-månad-dag, till exempel 2019-02-01. Är dagen okänd räcker 2019-02 eller 2019.',
  }),
  'field/id': ({ name, value, suggestion }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är ett id.`,
    fix: `Skriv ${suggestion === null ? '' : `till exempel ${quote(suggestion)}: `}små bokstäver a–z, siffror och enkla bindestreck, inga mellanslag.`,
  }),
  'field/url': ({ name, value }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är en webbadress.`,
    fix: 'Skriv hela adressen, till exempel https://www.kungsbacka.se/trygghet.',
  }),
  'field/email': ({ name, value }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är en e-postadress.`,
    fix: 'Skriv en adress som trygghet@kommunen.se.',
  }),
  'field/not-empty': ({ name }) => ({
    message: `${subject(name)} är en tom text.`,
    fix: 'Skriv en text, eller ta bort raden om uppgiften inte finns.',
  }),
  'field/reference': ({ name, value, kind }) => ({
    message: `${subject(name)} är ${quote(value)}, som inte är ${REFERENCES[kind].message}.`,
    fix: `Skriv som i exemplet ${REFERENCES[kind].fix}.`,
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
    fix: 'Skriv share: med procenttalet eller count: med antalet svar.',
  }),

  'id/duplicate': ({ kind, id, first }) => ({
    message: `Två ${KINDS[kind]} har samma id, ${quote(id)}; det står redan ${first.file === null ? '' : `i ${first.file} `}på rad ${first.line}.`,
    fix: 'Byt ut det ena id:t, eller ta bort det som är för mycket. Ändra inte ett id som redan är publicerat.',
  }),

  'reference/unknown-publication': (details) => ({
    message: `Det finns inget medborgarlöfte ${quote(details.id)}.`,
    fix: fixReference(details, 'Medborgarlöften som finns'),
  }),
  'reference/unknown-theme': (details) => ({
    message: `Det finns inget tema ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(details, 'Teman som finns'),
  }),
  'reference/unknown-promise': (details) => ({
    message: `Det finns inget löfte ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(details, 'Löften som finns'),
  }),
  'reference/unknown-survey': (details) => ({
    message: `Det finns ingen undersökning ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(details, 'Undersökningar som finns'),
  }),
  'reference/unknown-survey-part': (details) => ({
    message: `Det finns ingen fråga eller slutsats ${quote(details.id)} i undersökningen ${details.scope}.`,
    fix: fixReference(details, 'Frågor och slutsatser som finns'),
  }),
  'reference/unknown-commitment': (details) => ({
    message: `Det finns inget åtagande ${quote(details.id)} i ${details.scope}.`,
    fix: fixReference(details, 'Åtaganden som finns'),
  }),
  'reference/unknown-party': (details) => ({
    message: `Det finns ingen part ${quote(details.id)} i parties.yaml.`,
    fix: fixReference(details, 'Parter som finns'),
  }),
  'reference/unknown-area': (details) => ({
    message: `Det finns inget område ${quote(details.id)} i areas.yaml.`,
    fix: fixReference(details, 'Områden som finns'),
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
  'time/continues-later': ({ name, reference, otherFrom, ownFrom }) => ({
    message: `${subject(name)} pekar på ${quote(reference)}, vars period börjar ${otherFrom}, inte före ${ownFrom}.`,
    fix: 'Peka på ett tidigare medborgarlöfte, eller skriv hänvisningen i det senare av de två.',
  }),

  'translation/missing': ({ promise, language, file }) => ({
    message: `Medborgarlöftets titel finns på ${quote(language)}, men löftet ${quote(promise)} är inte översatt dit.`,
    fix: `Skapa ${file} med title och text. Tills dess visas löftet på huvudspråket.`,
  }),

  'config/missing': () => ({
    message: 'Filen site.config.ts finns inte.',
    fix: 'Ange med --root mappen där den ligger, eller skapa den efter mönstret i README.md.',
  }),
  'config/unreadable': ({ reason }) => ({
    message: `Inställningarna i site.config.ts går inte att läsa: ${reason}`,
    fix: 'Rätta filen. Jämför med den senaste version som fungerade.',
  }),
  'config/no-default-export': () => ({
    message: 'Filen site.config.ts lämnar inte ifrån sig några inställningar.',
    fix: 'Börja filen med export default { och avsluta den med }.',
  }),
  'config/base-url': ({ value }) => ({
    message: `\`baseUrl\` är ${quote(value)}, som inte är en hel webbadress med snedstreck sist.`,
    fix: 'Skriv till exempel https://medborgarloften.kommunen.se/.',
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

function till(suggestion: string | null): string {
  return suggestion === null ? '' : ` till ${quote(suggestion)}`
}

function andMore(count: number): string {
  return count === 1 ? '' : ` (och ${count - 1} till i filen)`
}

function megabytes(sizeInBytes: number): string {
  return (sizeInBytes / 2 ** 20).toLocaleString('sv', { maximumFractionDigits: 1 })
}

function either(types: readonly ValueType[]): string {
  return types.map((type) => TYPES[type]).join(' eller ')
}

function span(from: string, to: string | null): string {
  return to === null ? `från ${from}, utan slut` : `${from}–${to}`
}

function fixType(found: ValueType, wanted: readonly ValueType[], value: string): string {
  if (found === 'nothing') return 'Fyll i ett värde, eller ta bort raden om uppgiften inte finns.'
  if (wanted.includes('yes-or-no')) return 'Skriv true för ja eller false för nej, utan citattecken.'
  if (wanted.includes('text') && (found === 'number' || found === 'yes-or-no')) {
    return `Sätt citattecken runt värdet: "${value}".`
  }
  if (wanted.includes('date')) return 'Skriv år-månad-dag, till exempel 2019-02-01.'
  if (wanted.includes('list') && found === 'text') return `Sätt hakparenteser runt: [${value}].`
  if (wanted.includes('list')) return 'Skriv en lista: en punkt per rad, varje rad med ett bindestreck först.'
  if (wanted.includes('number')) return 'Skriv bara siffror, utan citattecken och ord. Decimaler skrivs med punkt: 6.5.'
  if (wanted.includes('languages')) return 'Skriv texten direkt, eller en rad per språk: sv: och en:.'
  if (wanted.includes('fields')) return 'Skriv fälten på egna rader, indragna med två mellanslag.'
  return 'Skriv en text.'
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

function fixReference({ name, suggestion, known }: UnknownReference, label: string): string {
  const existing = known.length === 0 ? `Det finns inga att välja bland än; skapa det som ${quote(name)} pekar på.` : ''
  return `${menade(suggestion)}${existing || `${label}: ${quoteList(known)}.`}`
}
