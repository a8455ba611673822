import { codePointOf } from '../../../words/code-point.ts'
import { attributesFor } from '../../attributes-for.ts'
import type { ProblemDetails, SealedThing } from '../../problem-details.ts'
import type { Message, Messages } from '../message.ts'
import { quote, quoteBoth, quoteList } from '../quote.ts'
import { kindOfCharacter, unseenDifference } from '../unseen-difference.ts'
import { didYouMean, inWords, sealAnew, subject } from './phrases.ts'

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

type ChangedName = Pick<ProblemDetails['seal/changed'], 'item' | 'field' | 'before' | 'after' | 'paste'> & {
  readonly others: NonNullable<ProblemDetails['seal/changed']['others']>
}

const NAMED: Readonly<Record<string, readonly [of: string, thing: string, entry: string]>> = {
  parties: ['hos parten', 'parten', 'en ny part'],
  areas: ['hos platsen', 'platsen', 'en ny plats'],
  units: ['hos enheten', 'enheten', 'en ny enhet'],
}

const AS_IT_WAS = 'ur versionshanteringen, som det var när raden skrevs, se ”En äldre version” i content/README.md.'

/** What is said in Swedish of what was sealed, and old addresses. */
export const SEAL_MESSAGES = {
  'seal/unreadable': ({ isNewer }) =>
    isNewer
      ? {
          message: 'Raden i sigillet är skriven av en nyare version av programmet.',
          fix: 'Uppgradera programmet, minst till den version som förseglade. Ändra inget i sigillet.',
        }
      : {
          message: 'Raden i sigillet är inte skriven så som npm run seal skriver den.',
          fix: 'Hämta tillbaka filen ur versionshanteringen. Sigillet skrivs aldrig för hand.',
        },
  'seal/edited': ({ item }) => ({
    message: `Raden om ${quote(item)} i sigillet har ändrats: fingeravtrycket stämmer inte med det som står där.`,
    fix: 'Hämta tillbaka filen ur versionshanteringen. Sigillet skrivs aldrig för hand.',
  }),
  'seal/chain': (details) => {
    switch (details.fault) {
      case 'broken':
        return details.publication === null
          ? {
              message: 'Raden bygger på en rad närmast ovanför som är borta eller har bytts ut.',
              fix: `Hämta tillbaka sigillet ${AS_IT_WAS}`,
            }
          : {
              message: `Raden bygger på en rad i sigillet för ${details.publication} som är borta eller har bytts ut.`,
              fix: `Hämta tillbaka content/${details.publication}/seal.json ${AS_IT_WAS} Finns raden bara på en gren som inte är med här: ${sealAnew(details.takenBack)}`,
            }
      case 'fork':
        return {
          message: `Raden bygger på samma rad som ${details.other}. Två sigill har skrivits oberoende av varandra.`,
          fix: sealAnew(details.takenBack),
        }
      case 'repeated':
        return {
          message: `Raden förseglar ${quote(details.item)} en gång till, fast det redan är förseglat.`,
          fix: 'Hämta tillbaka filen ur versionshanteringen. En ändring förklaras med en rättelse, inte med ett nytt sigill.',
        }
    }
  },
  'seal/publication-gone': ({ publication }) => ({
    message: `Medborgarlöftet ${quote(publication)} är förseglat, men mappen eller dess sigill är borta.`,
    fix: `Hämta tillbaka content/${publication} ur versionshanteringen. Ett publicerat medborgarlöfte tas inte bort.`,
  }),
  'seal/unsealed': ({ publication, items }) =>
    items === null
      ? {
          message: `Medborgarlöftet ${quote(publication)} är publicerat men inte förseglat, fast andra är det.`,
          fix: `Har content/${publication}/seal.json tagits bort så hämta tillbaka filen ur versionshanteringen. Annars försegla: npm run seal -- ${publication}.`,
        }
      : {
          message: `I ${quote(publication)} är detta publicerat men inte förseglat, fast resten är det: ${quoteList(items)}.`,
          fix: `Var det förseglat förut så hämta tillbaka content/${publication}/seal.json som det var då, se ”En äldre version” i content/README.md. Annars försegla: npm run seal -- ${publication}.`,
        },
  'seal/unpublished': ({ publication, date, until }) => ({
    message:
      until === null
        ? `Medborgarlöftet ${quote(publication)} förseglades den ${date}, men är ett utkast igen. Då försvinner det från webbplatsen, med alla rättelser.`
        : `Medborgarlöftet ${quote(publication)} förseglades den ${date}, men visas först från ${until}. Till dess är det borta från webbplatsen, med alla rättelser.`,
    fix:
      until === null
        ? 'Skriv state: published igen. Gäller medborgarlöftet inte längre, skriv det och varför i förordet (foreword.md), med en rättelse.'
        : 'Skriv tillbaka dagen då det publicerades.',
  }),
  'seal/date': (details) =>
    details.fault === 'future'
      ? {
          message: `Raden i sigillet har datumet ${details.date}, som inte har kommit än: i dag är det ${details.bound}.`,
          fix: `Antingen gick datorns klocka fel, eller så har någon ändrat datumet: jämför med versionshanteringen och diariet. Var det klockan går inget att försegla eller rätta förrän det är gjort om. ${sealAnew(details.takenBack)}`,
        }
      : {
          message: `Raden i sigillet har datumet ${details.date}, men raden före skrevs den ${details.bound}.`,
          fix: 'Jämför med versionshanteringen och diariet: antingen gick datorns klocka fel, eller så har någon ändrat datumet.',
        },
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
  'seal/correction-elsewhere': ({ value, corrected, publication }) => ({
    message: `Rättelsen gäller ${quote(value)}, men står i content/${publication}.`,
    fix: `Flytta den till content/${corrected}/corrections.yaml. Där publiceras, förseglas och arkiveras den med det som den rättar.`,
  }),
  'seal/placeholder': ({ name, value }) => ({
    message: `${subject(name)} är inte ifyllt än: ${quote(value)}.`,
    fix:
      name === 'why'
        ? 'Skriv varför det ändrades, som läsaren ska se det.'
        : 'Skriv vad som ändrades, som läsaren ska se det.',
  }),
  'seal/suppressed-field': ({ field }) => ({
    message: `Rättelsen döljer vad som stod i ${quote(field)}. Det går bara med texter, länkar och namn.`,
    fix: 'Skriv i before det som stod där. Är det en personuppgift i en del av fältet så rätta bara den delen.',
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
    fix: `${didYouMean(suggestion)}Skriv adressen till en sida som finns.`,
  }),
  'redirect/chain': ({ from, to, end }) => ({
    message: `${quote(from)} leder till ${quote(to)}, som i sin tur leder vidare.`,
    fix: end === null ? 'Adresserna leder runt i en cirkel. Ta bort en av raderna.' : `Skriv to: ${end}.`,
  }),
  'redirect/duplicate': ({ from, firstLine }) => ({
    message: `Adressen ${quote(from)} står redan på rad ${firstLine}.`,
    fix: 'Ta bort den ena raden. En adress kan leda till ett ställe.',
  }),
} satisfies Partial<Messages>

function changed(field: string, before: string | null, after: string | null, date: string): string {
  if (before === null)
    return `${quote(field)} fanns inte när det förseglades den ${date}, men är nu ${quote(after ?? '')}.`
  if (after === null) return `${quote(field)} var ${quote(before)} när det förseglades den ${date}, men är nu borta.`
  const [was, is] = quoteBoth(before, after)
  return `${quote(field)} var ${was} när det förseglades den ${date}, men är nu ${is}.${unseen(before, after)}`
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
        : `Ändra tillbaka. Har ${thing} ändrats i verkligheten, till exempel bytt namn: låt punkten stå som den var, med to, och lägg till ${entry} med eget id, from och det gamla namnet i also-known-as. Annars: ${correct}`,
    paste,
    ...(others.length > 0 && { alsoPaste: others.map((other) => other.paste) }),
  }
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
