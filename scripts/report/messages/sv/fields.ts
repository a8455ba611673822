import { idsIn, mayBeQualified, namesIn, rangeOf, referenceListOf, shapeOf } from '../../field-shapes.ts'
import { hasUser } from '../../has-user.ts'
import { approximateIn, numberIn, onlyTextIn, withoutHardEdges } from '../../meant-value.ts'
import type { IdKind, ProblemDetails, ReferenceKind, RunTogether, TypeSlip, ValueType } from '../../problem-details.ts'
import type { Message, Messages } from '../message.ts'
import { onOneLine, quote, quoteList } from '../quote.ts'
import { didYouMean, inWords, noSuchDate, subject } from './phrases.ts'

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

/** What is said in Swedish of single fields. */
export const FIELD_MESSAGES = {
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
  'field/choice': ({ name, value, choices, suggestion }) =>
    hardEdge(name, value) ?? {
      message: `${subject(name)} är ${quote(value)}, som inte är ett av de ord som går att använda.`,
      fix: `${didYouMean(suggestion)}Skriv ${choices.length === 1 ? '' : 'något av '}${quoteList(choices)}.`,
    },
  'field/date': ({ name, value, fault, suggestion }) =>
    fault === null
      ? {
          message: `${subject(name)} är ${quote(value)}, som inte är skrivet som ett datum.`,
          fix:
            suggestion === null
              ? 'Skriv år-månad-dag, till exempel 2019-02-01. Är dagen okänd räcker 2019-02 eller 2019.'
              : `${didYouMean(suggestion)}Skriv år-månad-dag, med två siffror för månad och dag.`,
        }
      : fault.part === 'month'
        ? {
            message: `${subject(name)} är ${quote(value)}, men ${noSuchDate(fault)}.`,
            fix: `${suggestion === null ? 'Rätta månaden. ' : didYouMean(suggestion)}Ordningen är år-månad-dag.`,
          }
        : {
            message: `${subject(name)} är ${quote(value)}, men ${noSuchDate(fault)}.`,
            fix: `${suggestion === null ? 'Rätta dagen. ' : didYouMean(suggestion)}Är dagen okänd räcker år och månad.`,
          },
  'field/id': ({ name, value, suggestion, meant, listedIn }) =>
    hardEdge(name, value) ?? {
      message: `${subject(name)} är ${quote(value)}, som inte är ett id.`,
      fix:
        meant !== null
          ? `${didYouMean(meant)}Här ska id:t stå, inte namnet.`
          : listedIn !== null
            ? `Skriv ett id som står i ${listedIn}, eller lägg först till det där.`
            : `Skriv ${suggestion === null ? '' : `till exempel ${quote(suggestion)}: `}små bokstäver a–z, siffror och enkla bindestreck, inga mellanslag, högst 100 tecken.`,
    },
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
  'field/reference': ({ name, value, kind, meant }) =>
    hardEdge(name, value) ?? {
      message: `${subject(name)} är ${quote(value)}, som inte är ${REFERENCES[kind].message}.`,
      fix: meant === null ? `Skriv som i exemplet ${REFERENCES[kind].fix}.` : `Menade du ${quote(meant)}?`,
    },
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
          fix: `${didYouMean(suggestion)}Språken är ${quoteList(languages)}. Fler språk läggs till i site.config.ts.`,
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
} satisfies Partial<Messages>

function unknownKey(details: ProblemDetails['field/unknown-key']): Message {
  const { key, suggestion, allowed, isEmpty, decimal, runTogether, ofOriginal, asUnit, asFigure } = details
  if (ofOriginal.length > 0)
    return {
      message: `${ofOriginal.length === 1 ? 'Fältet' : 'Fälten'} ${quoteList(ofOriginal)} hör inte hemma i en översättning.`,
      fix: `Ta bort ${ofOriginal.length === 1 ? 'det' : 'dem'}. En översättning har bara title och texten; allt annat hämtas från originalet.`,
    }
  if (runTogether !== null) return separate(runTogether)
  if (asUnit !== null)
    return { message: `Det saknas ${quote('unit:')} före ${quote(key)}.`, fix: `Skriv ${quote(asUnit)}.` }
  if (asFigure !== null)
    return {
      message: `En siffra i en uppföljning har inget ${quote(key)}: andelen skrivs som value.`,
      fix: `Skriv ${quote(asFigure)}.`,
    }
  if (decimal === null)
    return {
      message: `Det finns inget fält som heter ${quote(key)} här.`,
      fix: `${didYouMean(suggestion)}${isEmpty ? 'Hör det till en text med kommatecken så sätt citattecken runt hela texten. ' : ''}Fält som finns: ${quoteList(allowed)}.`,
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

function shownValue(found: ValueType, value: string): string {
  return found === 'nothing' || found === 'fields' ? '' : ` (${quote(value)})`
}

function either(types: readonly ValueType[]): string {
  return types.map((type) => TYPES[type]).join(' eller ')
}

function hardEdge(name: string | null, value: string): Message | null {
  const inner = withoutHardEdges(value)
  return inner === null
    ? null
    : {
        message: `${subject(name)} är ${quote(inner)} med ett hårt mellanslag intill, som ser ut som ett vanligt men läses som en bokstav.`,
        fix: `Skriv ${quote(inner)} utan det.`,
      }
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
