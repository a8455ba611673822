import type { VagueAdvice } from '../../problem-details.ts'
import type { Messages } from '../message.ts'
import { onOneLine, quote, quoteList } from '../quote.ts'
import { didYouMean, span } from './phrases.ts'

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

/** What is said in Swedish of words and texts. */
export const WORD_MESSAGES = {
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
  'measurable/for-each': ({ name, value, words, place }) => ({
    message: `Målet är ${quote(`${name}: ${value}`)}, men orden säger ${quote(words)}. Målet räknas som nått när ${value} är redovisade sammanlagt, även om alla är på samma ställe.`,
    fix: `Gör ett åtagande för varje ställe, med places. Är de för många så skriv { all: true, unit: ${onOneLine(place)} }, och redovisa hur många som har fått det av alla: { value: 4, of: 7, unit: ${onOneLine(place)} }.`,
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
  'translation/title-missing': ({ count, language, defaultLanguage }) => ({
    message: `${count === 1 ? 'Ett löfte är översatt' : `${count} löften är översatta`} till ${quote(language)}, men titeln i publication.yaml är det inte. Därför visas ${count === 1 ? 'översättningen' : 'översättningarna'} inte.`,
    fix: `Skriv titeln på båda språken: ${quote(`title: { ${defaultLanguage}: …, ${language}: … }`)}.`,
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
    fix: `${didYouMean(suggestion)}Skriv namnet som det står inom hakparenteser sist i varningen.`,
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
} satisfies Partial<Messages>

function timesInText(count: number): string {
  return count === 1 ? '' : ` (${count} gånger i texten)`
}
