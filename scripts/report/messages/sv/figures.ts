import { PERCENT } from '../../../model/measuring/is-percent.ts'
import { isFractions } from '../../meant-value.ts'
import type { ComparedPart } from '../../problem-details.ts'
import type { Messages } from '../message.ts'
import { quote, quoteBoth, quoteList } from '../quote.ts'
import { didYouMean, subject } from './phrases.ts'

const COMPARED_PARTS: Readonly<Record<ComparedPart, string>> = {
  kind: 'urvalet (kind) är',
  scale: 'skalan (index) är',
  text: 'den lyder',
  answers: 'svaren att välja på är',
}

/** What is said in Swedish of figures, and what is private in them. */
export const FIGURE_MESSAGES = {
  'figures/other-unit': ({ found, wanted, suggestion, isTargetMeant }) => ({
    message: `Utfallet räknas i ${quoteList(found)}, men åtagandets mål i ${quoteList(wanted)}.`,
    fix: wanted.includes(PERCENT)
      ? `Är talet en andel så skriv ${quote(`unit: ${PERCENT}`)}. Är det ett antal så skriv under of hur många det är av.`
      : isTargetMeant
        ? `Enheten ${quote(suggestion ?? '')} finns inte i units.yaml, men det gör ${quote(found[0] ?? '')}. Skriv den i målet också.`
        : `${didYouMean(suggestion)}Är det samma sak så skriv samma enhet. Annars visas talen bredvid varandra utan att jämföras.`,
  }),
  'figures/fraction': ({ value, wanted }) => ({
    message: `${quote(value)} är ${decimal(Number(value))} procent.`,
    fix: `${didYouMean(wanted)}Andelar skrivs i procent. Är det mindre än en procent så godkänn varningen med allow.`,
  }),
  'figures/revised-target': ({ commitment, report, date }) => ({
    message: `Målet för ${quote(commitment)} ändras där det står, så att uppföljningen ${quote(report)} hålls mot ett mål som inte gällde då.`,
    fix: `Låt det gamla målet stå kvar, och ge åtagandet \`due\`, dagen före ändringen. Lägg till ett nytt åtagande med det nya målet och \`when: { from: ${date} }\`. Se ”När löftet ändras medan det gäller” i content/README.md.`,
  }),
  'figures/shares-sum': ({ group, sum, fraction }) => ({
    message: `Andelarna${inGroup(group)} blir tillsammans ${decimal(sum)} procent.`,
    fix:
      fraction !== null
        ? `Skriv andelarna i procent: ${fraction.wanted} i stället för ${fraction.value}.`
        : isFractions(sum)
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
  'privacy/picture-position': ({ link }) => ({
    message: `${quote(link)} innehåller uppgift om var bilden togs.`,
    fix: 'Ta bort uppgiften innan bilden publiceras. I Windows: högerklicka på filen, Egenskaper, Information, Ta bort egenskaper. Har filen redan delats finns uppgiften kvar i äldre versioner.',
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
} satisfies Partial<Messages>

function inGroup(group: string | null): string {
  return group === null ? '' : ` i gruppen ${quote(group)}`
}

function decimal(value: number): string {
  return value.toLocaleString('sv', { maximumFractionDigits: 6 })
}
