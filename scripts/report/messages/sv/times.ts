import type { TitledThing } from '../../problem-details.ts'
import type { Messages } from '../message.ts'
import { quote } from '../quote.ts'
import { span, subject } from './phrases.ts'

const TITLED: Readonly<Record<TitledThing, { other: (name: string) => string; own: (time: string) => string }>> = {
  publication: { other: (name) => `medborgarlöftet ${name}`, own: (period) => `perioden är ${period}` },
  report: { other: (name) => `uppföljningen ${name}`, own: (time) => `den här uppföljningen gäller ${time}` },
  survey: { other: (name) => `undersökningen ${name}`, own: (time) => `den här undersökningen gjordes ${time}` },
}

/** What is said in Swedish of dates and periods. */
export const TIME_MESSAGES = {
  'time/order': ({ from, to }) => ({
    message: `Slutet ${quote(to)} kommer före början ${quote(from)}.`,
    fix: 'Rätta det ena av de två datumen.',
  }),
  'time/folder-and-period': ({ folder, from, to }) => ({
    message: `Mappen heter ${quote(folder)}, men perioden är ${span(from, to)}.`,
    fix: 'Rätta perioden. Är den rätt och medborgarlöftet ännu inte publicerat så byt namn på mappen.',
  }),
  'time/title-and-period': ({ kind, title, years, original, from, to, ought }) => ({
    message:
      original === null
        ? `Titeln ${quote(title)} nämner ${years}, men ${TITLED[kind].own(span(from, to))}.`
        : `Titeln ${quote(title)} är densamma som i ${TITLED[kind].other(quote(original))}, men ${TITLED[kind].own(span(from, to))}.`,
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
} satisfies Partial<Messages>
