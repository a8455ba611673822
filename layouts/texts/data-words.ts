import type { DataColumn, DataTable, PublicationColumn } from '../../scripts/model/data-tables.ts'
import type { DataLicence } from '../../scripts/model/vocabulary.ts'

/** What the open data are called and what they hold, on their page and in the description for programs alike. */
export type DataWords = {
  readonly title: string
  readonly lead: string
  readonly whole: string
  readonly wholeText: readonly string[]
  readonly archive: string
  readonly schema: string
  readonly tablesTitle: string
  readonly tablesText: readonly string[]
  readonly metadata: string
  readonly package: string
  /** What opens to show the columns of a table. */
  columnsOf(file: string): string
  readonly tables: Readonly<Record<DataTable, { readonly title: string; readonly row: string }>>
  readonly columns: Readonly<Record<DataColumn, string>>
  /** Introduces the words that a column may have, each with its meaning in brackets. */
  words(list: string): string
  /** The table of one publication, which is to be read by people. */
  readonly publicationRow: string
  readonly publicationColumns: Readonly<Record<PublicationColumn, string>>
  /** What opens to show them, as they are the same for all publications. */
  readonly publicationColumnsTitle: string
  readonly publications: string
  readonly publicationsText: string
  readonly json: string
  readonly csv: string
  readonly comparisons: string
  readonly comparisonsText: string
  readonly licenceTitle: string
  /** What a licence allows, after its name. */
  readonly licences: Readonly<Record<DataLicence, string>>
  readonly catalogue: string
  /** For data portals, which show what many publishers have: without publisher and years. */
  readonly set: { readonly title: string; readonly description: string; readonly keywords: readonly string[] }
}

export const SWEDISH_DATA: DataWords = {
  title: 'Öppna data',
  lead: 'Allt som står i arkivet går att hämta som data, för den som vill räkna, jämföra eller bygga vidare.',
  whole: 'Hela arkivet i en fil',
  wholeText: [
    'Filen har alla språk. Det som har lovats, det som har redovisats och det som arkivet har räknat ut står var för sig.',
    'Det som är okänt har inget värde, medan en tom lista betyder att det inte finns något. Namn på dem som har undertecknat är inte med.',
  ],
  archive: 'Hela arkivet (JSON)',
  schema: 'Så är filen uppbyggd (JSON Schema)',
  tablesTitle: 'Tabeller',
  tablesText: [
    'Kolumnerna skiljs åt med semikolon, decimaltecknet är komma och texten är kodad i UTF-8. Så öppnar ett svenskt Excel filerna rätt. Flera värden i en ruta skiljs åt med mellanslag.',
    'Rader i olika tabeller hör ihop genom sina id. Löftets id gäller inom medborgarlöftet, och åtagandets inom löftet: jämför alla id som tabellerna har gemensamma.',
    'En tom ruta betyder att uppgiften är okänd, saknas eller inte passar in. En text som börjar med ett tecken som kalkylprogram läser som en formel, till exempel ett likhetstecken, har fått en apostrof framför sig.',
    'Filer och kolumner byter inte namn. Nya kolumner kan tillkomma sist.',
  ],
  metadata: 'Kolumnerna beskrivna för program (CSV on the Web)',
  package: 'Kolumnerna och sambanden mellan tabellerna, beskrivna för program (Data Package)',
  columnsOf: (file) => `Kolumnerna i ${file}`,
  tables: {
    publications: { title: 'Medborgarlöften', row: 'En rad för varje medborgarlöfte, med perioden.' },
    themes: { title: 'Teman', row: 'En rad för varje tema i varje medborgarlöfte.' },
    promises: { title: 'Löften', row: 'En rad för varje löfte.' },
    reasons: {
      title: 'Skäl till löften',
      row: 'En rad för varje fråga eller slutsats i en undersökning som ledde till ett löfte.',
    },
    lineage: {
      title: 'Härkomst',
      row: 'En rad för varje tidigare löfte som ett löfte fortsätter, med vad parterna säger har ändrats.',
    },
    commitments: { title: 'Åtaganden', row: 'En rad för varje åtagande, med hur det står till.' },
    'commitment-parties': {
      title: 'Parter i åtaganden',
      row: 'En rad för varje part i varje åtagande, med vilken del den har och enligt vem.',
    },
    targets: {
      title: 'Mål',
      row: 'En rad för varje mål och varje siffra som hör till det. Ett mål som saknar siffra har en rad. Siffror som säger emot varandra har var sin. Siffror som är hopräknade har en gemensam. Siffror som en senare uppföljning har ersatt står bara i figures.csv.',
    },
    'target-changes': {
      title: 'Ändrade mål',
      row: 'En rad för varje mål som skiljer sig mellan ett löfte och det som löftet fortsätter. Mål som är likadana har ingen rad.',
    },
    reports: { title: 'Uppföljningar', row: 'En rad för varje uppföljning.' },
    'follow-ups': {
      title: 'Utlovade uppföljningar',
      row: 'En rad för varje tid som har gått och som medborgarlöftet sa att det skulle följas upp efter.',
    },
    outcomes: { title: 'Utfall', row: 'En rad för varje åtagande som en uppföljning säger något om.' },
    figures: { title: 'Siffror', row: 'En rad för varje siffra som en uppföljning redovisar om ett åtagande.' },
    assessments: {
      title: 'Vad andra säger',
      row: 'En rad för varje gång någon annan än parterna har sagt sitt om ett utfall.',
    },
    corrections: { title: 'Rättelser', row: 'En rad för varje rättelse.' },
    surveys: { title: 'Undersökningar', row: 'En rad för varje undersökning.' },
    questions: {
      title: 'Frågor i undersökningar',
      row: 'En rad för varje fråga, med den tidigare frågan som den jämförs med.',
    },
    'survey-answers': {
      title: 'Svar i undersökningar',
      row: 'En rad för varje svar på varje fråga, från alla som svarade och från varje redovisad grupp. Där inga svar är kända finns en rad som säger det.',
    },
    findings: { title: 'Slutsatser', row: 'En rad för varje slutsats av en undersökning.' },
    parties: { title: 'Parter', row: 'En rad för varje part.' },
    places: { title: 'Platser och områden', row: 'En rad för varje plats eller område.' },
    units: { title: 'Enheter', row: 'En rad för varje slags sak som räknas.' },
  },
  columns: {
    publication: 'Medborgarlöftets id, som också är dess adress.',
    theme: 'Temats id.',
    'theme-title': 'Temats rubrik.',
    promise: 'Löftets id inom medborgarlöftet.',
    title: 'Rubriken på det som raden handlar om.',
    text: 'Texten så som den står: löftets i Markdown, där files/ finns under medborgarlöftets adress, och åtagandets, frågans, slutsatsens eller rättelsens i ren text.',
    because: 'Frågorna och slutsatserna som ledde till löftet.',
    continues: 'De tidigare löften som det fortsätter.',
    'continued-by': 'De senare löften som fortsätter det.',
    commitment: 'Åtagandets id inom löftet.',
    kind: 'Åtagandets slag: activity, presence, resource, service-level, information, attempt, plan eller goal.',
    responsible:
      'De parter som ansvarar. När olika utgivare namnger olika parter är alla med; i commitment-parties.csv står enligt vem.',
    contributes: 'De parter som bidrar.',
    supports: 'De parter som stödjer.',
    asked: 'De parter som har ombetts att delta.',
    party: 'Partens id.',
    role: 'Partens del: responsible, contributes, supports eller asked.',
    'according-to': 'Utgivaren som säger det, när olika utgivare namnger olika parter. Annars tom.',
    from: 'När det börjar. I undersökningar: när svaren började samlas in.',
    to: 'När det slutar. I undersökningar: när svaren hade samlats in. I publications.csv: tom när medborgarlöftet gäller tills vidare.',
    due: 'Sista dagen för åtagandet. Tom när medborgarlöftet gäller tills vidare.',
    condition: 'Villkoret, när åtagandet har ett.',
    measures: 'Vad som räknas.',
    places: 'Platserna, med sina id.',
    targets: 'Antalet mål; de står i targets.csv.',
    standing: 'Läget den dag som står i as-of. Uträknat av arkivet ur uppföljningar och kalender.',
    'days-overdue': 'Dagar sedan sista dagen utan redovisning eller utan slutligt besked. Uträknat av arkivet.',
    target: 'Målets nummer inom åtagandet.',
    amount: 'Målets slag: at-least, at-most, exactly, between, all, share (procent) eller words-only.',
    number: 'Målets tal. I ett spann det lägre talet.',
    'number-to': 'I ett spann det högre talet.',
    unit: 'Vad som räknas, med enhetens id.',
    per: 'Tiden som målet gäller för: day, week, two-weeks, month, two-months, quarter, term, half-year, year eller period.',
    'as-printed':
      'De tryckta orden, där de skiljer sig. I targets.csv är det målets ord, i andra tabeller är det tidens (from och to).',
    verdict: 'Hur siffran förhåller sig till målet: met, exceeded, below eller cannot-compare. Uträknat av arkivet.',
    reason: 'Varför de inte går att jämföra.',
    expected:
      'Talet som siffran har jämförts med, räknat i samma enhet som siffran och uppräknat till tiden som uppföljningen gäller. I ett spann det lägre talet. När målet är en andel: andelen uträknad på of; i JSON-filerna står i stället målets procenttal.',
    'expected-to': 'I ett spann det högre talet som siffran har jämförts med.',
    measurement: 'Jämförelsens nummer inom målet; en rad för varje siffra som har hållits mot det.',
    'sum-of':
      'Uppföljningarna vars siffror arkivet har räknat ihop till talet, var och en med siffrans nummer i figures.csv, så här: 2023#1. Då är report och figure tomma. Annars är rutan tom.',
    'covers-from': 'Första dagen som siffran gäller. I outcomes.csv: som uppföljningen säger att den gäller.',
    'covers-to': 'Sista dagen som siffran gäller. I outcomes.csv: som uppföljningen säger att den gäller.',
    report:
      'Uppföljningens id. I commitments.csv: den som läget kommer från. Tom när bara kalendern säger något, och när flera uppföljningar av samma dag säger olika.',
    'report-as-of': 'Dagen som uppföljningen avser. Tom när den inte säger någon.',
    'report-by': 'Parterna som redovisar.',
    status: 'Vad parterna säger om läget. Tom när de bara berättar vad som har gjorts.',
    explanation: 'Parternas förklaring.',
    evidence: 'Adresser till underlagen.',
    figures: 'Antalet siffror; de står i figures.csv.',
    figure: 'Siffrans nummer inom utfallet, detsamma i targets.csv och figures.csv.',
    value: 'Det redovisade talet.',
    qualifier: 'Hur exakt talet är: exactly, about, at-least, at-most, over, just-over eller just-under.',
    of: 'Helheten som talet är en del av.',
    source: 'Adressen till källan.',
    survey: 'Undersökningens id.',
    'survey-kind': 'Hur de som svarade nåddes: open, random-sample, national eller meetings.',
    question: 'Frågans id.',
    group: 'Gruppen som svarade. Tom för alla som svarade.',
    base: 'Antalet som svarade på frågan.',
    row: 'Vad raden handlar om: answer, aggregate (flera svar hopslagna), index, none (för få svar) eller unknown (svaren är inte kända).',
    answer: 'Svarets lydelse.',
    share: 'Andelen i procent, som den är tryckt.',
    count: 'Antalet som svarade så.',
    'computed-share': 'Andelen i procent, uträknad av arkivet ur antalen där ingen andel är tryckt.',
    'interval-low':
      'Undre gränsen för andelen bland alla invånare, med 95 procents säkerhet. Bara för slumpmässiga urval utan vägda svar.',
    'interval-high': 'Övre gränsen för andelen bland alla invånare, med 95 procents säkerhet.',
    index: 'Ett index som källan har vägt samman.',
    'index-from': 'Indexskalans lägsta värde.',
    'index-to': 'Indexskalans högsta värde.',
    suppressed: 'true när så få svarade att svaret inte visas.',
    address:
      'Den permanenta adressen. I themes.csv: temats sida genom åren, så att rader med samma adress är samma tema.',
    'as-of': 'Dagen som uträkningarna gäller.',
    published: 'När det gavs ut.',
    'period-state':
      'Var perioden ligger den dag som står i as-of: coming, in-force, ended eller open-ended. Uträknat av arkivet.',
    complete: 'true när alla löften i det tryckta dokumentet är med, false när några saknas. Tom när ingen vet.',
    parties: 'Parterna som har gett löftet, med sina id.',
    surveys: 'Undersökningarna som ledde till medborgarlöftet, så som de heter i kolumnen reference i surveys.csv.',
    fingerprint: 'Källfilernas fingeravtryck. Det blir ett annat när något i dem ändras.',
    'because-question':
      'Frågan som ledde till löftet, så som den heter i kolumnen reference i questions.csv. Tom när det var en slutsats.',
    'because-finding':
      'Slutsatsen som ledde till löftet, så som den heter i kolumnen reference i findings.csv. Tom när det var en fråga.',
    'earlier-publication': 'Det tidigare medborgarlöftets id.',
    'earlier-promise': 'Det tidigare löftets id inom det medborgarlöftet.',
    'earlier-commitment': 'Det tidigare åtagandets id inom det löftet.',
    'earlier-target': 'Det tidigare målets nummer i targets.csv. Tom när målet är nytt.',
    change:
      'Vad parterna säger har ändrats: unchanged, reworded, strengthened, weakened, split (löftet har delats) eller merged (flera har slagits ihop).',
    basis: 'stated när källan säger det, inferred när arkivet har läst ut det.',
    why: 'Förklaringen, när det finns en.',
    direction:
      'Vad målen visar: strengthened, weakened eller same (lika mycket, skrivet på ett annat sätt). Uträknat av arkivet. Tom när det inte går att säga.',
    undecided: 'Varför det inte går att säga, när direction är tom.',
    'scaled-from': 'Första dagen av den tid som båda talen är uppräknade till, när målen gäller olika lång tid.',
    'scaled-to': 'Sista dagen av den tiden.',
    'scaled-number': 'Målets tal, uppräknat till den tiden. I ett spann det lägre talet.',
    'earlier-scaled-number': 'Det tidigare målets tal, uppräknat till den tiden.',
    outcome:
      'Utfallets nummer bland dem som uppföljningen har om åtagandet, detsamma i outcomes.csv, figures.csv och targets.csv. Nästan alltid 1.',
    reference:
      'Vad det heter när andra tabeller hänvisar till det: 2018/dialog för en undersökning, 2018/dialog#trygg för en fråga eller slutsats, 2018/barn för ett tema.',
    respondents: 'Antalet som svarade. Hur exakt det är står i qualifier.',
    invited: 'Antalet som tillfrågades.',
    'response-rate': 'Andelen som svarade, i procent, som den är tryckt.',
    weighted: 'true när källan har gett en del svar större vikt än andra.',
    'ages-from': 'Lägsta åldern på dem som svarade.',
    'ages-to': 'Högsta åldern på dem som svarade. Tom när det inte finns någon övre gräns eller ingen vet.',
    better:
      'Åt vilket håll indexet, eller andelen för det första svaret eller de första hopslagna svaren, bör gå: higher, lower eller neither.',
    'several-answers': 'true när det gick att ge flera svar, så att andelarna tillsammans kan bli mer än 100 procent.',
    'compares-with': 'Den tidigare frågan som den jämförs med, så som den heter i kolumnen reference.',
    comparable: 'true när de två går att jämföra, false när de inte gör det. Tom när frågan inte jämförs med någon.',
    'group-number': 'Gruppens nummer inom frågan. 0 för alla som svarade.',
    'row-number': 'Radens nummer inom gruppen.',
    finding: 'Slutsatsens id.',
    'not-addressed': 'Varför slutsatsen inte ledde till något löfte, när det är sagt.',
    name: 'Namnet.',
    'party-kind':
      'Partens slag: municipality, police, region, municipal-unit, company, housing-company, property-owner, authority, association, network, school, newspaper eller other.',
    place: 'Platsens eller områdets id.',
    'place-kind': 'Slaget: district, place eller kind-of-place (ett slags plats, som gångtunnlar).',
    'part-of': 'Vad det är en del av: en part, en plats eller en undersökning (så som den heter i kolumnen reference).',
    'merged-into': 'Vad det har gått upp i, med dess id.',
    one: 'Vad en sådan heter.',
    many: 'Vad flera sådana heter.',
    'ended-in': 'Det senare medborgarlöfte som säger att löftet är avslutat. Annars tom.',
    'ended-why': 'Varför det är avslutat, enligt det medborgarlöftet.',
    follows: 'Temat med ett annat id som det tog över från, så som det heter i kolumnen reference.',
    assessment: 'Numret på det som sägs, inom utfallet.',
    by: 'Den som säger det.',
    says: 'Vad den säger.',
    date: 'Dagen då det sades eller rättades.',
    correction: 'Rättelsens id.',
    'correction-kind':
      'Rättelsens slag: language (språket), factual (sakfel), addition (tillägg), revision (beslutad ändring) eller withdrawal (återtaget).',
    concerns:
      'Vad som rättades, till exempel 2018 för medborgarlöftet, 2018/grannsamverkan för löftet eller 2018/grannsamverkan/utbildningar för åtagandet. När något är borttaget: medborgarlöftet.',
    changes: 'Antalet fält som ändrades. Vad som stod före och efter finns i JSON-filerna.',
    'follow-up':
      'Hur ofta medborgarlöftet säger att det ska följas upp: month, two-months, quarter, four-months, half-year, year eller period (en gång, när perioden är slut). Tom när det inte säger det.',
    'follow-up-next':
      'Den sista dagen i den tid som nästa utlovade uppföljning ska gälla. Tom när ingen mer är utlovad. Uträknat av arkivet.',
    'follows-basis':
      'stated när källan säger att temat tog över, inferred när det är arkivets tolkning. Tom när det inte tog över efter något.',
    wider: 'De medborgarlöften som gäller samtidigt för ett större område. Uträknat av arkivet.',
    narrower: 'De medborgarlöften som gäller samtidigt för delar av området. Uträknat av arkivet.',
    'document-kind':
      'Vad för slags dokument det är som löftet bygger på: situation-picture (lägesbild) eller action-plan (åtgärdsplan).',
    reports: 'De uppföljningar som gäller tiden, med deras id. Tom när ingen har hittats. Uträknat av arkivet.',
  },
  words: (list) => `Ord: ${list}.`,
  publicationRow:
    'En rad för varje åtagande med hur det står till, och en för varje löfte som inte har några åtaganden.',
  publicationColumns: {
    publication: 'Medborgarlöftets id.',
    theme: 'Temats rubrik.',
    promise: 'Löftets id.',
    'promise-title': 'Löftets rubrik.',
    commitment: 'Åtagandets id inom löftet. Tom när löftet inte har några åtaganden.',
    'commitment-text': 'Åtagandets lydelse.',
    by: 'De som ansvarar. Efter namnet står enligt vem, när olika utgivare namnger olika.',
    due: 'Sista dagen för åtagandet. Tom när medborgarlöftet gäller tills vidare.',
    standing: 'Läget den dag som står i as-of, som ett ord för program.',
    'standing-in-words': 'Läget i ord.',
    'as-of': 'Dagen som läget gäller.',
    address: 'Löftets permanenta adress.',
    others: 'De som bidrar, stödjer eller tillfrågas, var och en med sin del.',
    'report-as-of':
      'Dagen som uppföljningen bakom läget avser. Tom när den inte säger någon, när ingen har redovisat och när flera uppföljningar av samma dag säger olika.',
    'report-by':
      'De som har redovisat läget. Tom när ingen har gjort det, och när flera uppföljningar av samma dag säger olika.',
  },
  publicationColumnsTitle: 'Kolumnerna i tabellen för ett medborgarlöfte',
  publications: 'Varje medborgarlöfte för sig',
  publicationsText: 'JSON-filen har allt som är känt om medborgarlöftet. Tabellen har löftena och läget.',
  json: 'allt (JSON)',
  csv: 'löftena och läget (CSV)',
  comparisons: 'Jämförelser',
  comparisonsText: 'Vad som skiljer två medborgarlöften åt finns som data längst ner på jämförelsens sida.',
  licenceTitle: 'Så får materialet användas',
  licences: {
    'CC0-1.0': 'Du får använda allt här till vad du vill, utan att fråga och utan att ange källan.',
    'CC-BY-4.0':
      'Du får använda allt här till vad du vill, om du anger källan, länkar till licensen och säger vad du har ändrat.',
    'CC-BY-SA-4.0':
      'Du får använda allt här till vad du vill, om du anger källan, länkar till licensen, säger vad du har ändrat och delar resultatet under samma licens.',
  },
  catalogue: 'Beskrivning för dataportaler (DCAT-AP-SE)',
  set: {
    title: 'Medborgarlöften',
    description:
      'Vad kommunen, polisen och andra har lovat invånarna, varför, vad de har redovisat och hur det står till. Även undersökningarna som ledde till löftena är med.',
    keywords: ['medborgarlöften', 'trygghet', 'brottsförebyggande arbete', 'samverkan', 'uppföljning'],
  },
}

export const ENGLISH_DATA: DataWords = {
  title: 'Open data',
  lead: 'Everything in the archive can be had as data, by anyone who wants to count, compare or build on it.',
  whole: 'The whole archive in one file',
  wholeText: [
    'The file has all languages. What was promised, what was reported and what the archive has worked out stand apart.',
    'What is unknown has no value, while an empty list means that there is none. Names of those who signed are left out.',
  ],
  archive: 'The whole archive (JSON)',
  schema: 'How the file is built (JSON Schema)',
  tablesTitle: 'Tables',
  tablesText: [
    'Columns are parted by semicolons, the decimal sign is a comma, and the text is UTF-8: a Swedish Excel opens the files as they are. Several values in one cell are parted by spaces. The words are those of the site’s first language.',
    'Rows of different tables belong together by their ids. The id of a promise holds within its publication, and that of a commitment within its promise: compare all ids that the tables share.',
    'An empty cell means that something is unknown, missing or does not apply. A text that begins with a sign that spreadsheets read as a formula, such as an equals sign, has an apostrophe before it.',
    'Files and columns keep their names. New columns may be added at the end.',
  ],
  metadata: 'The columns described for programs (CSV on the Web)',
  package: 'The columns and how the tables are joined, described for programs (Data Package)',
  columnsOf: (file) => `Columns of ${file}`,
  tables: {
    publications: { title: 'Publications', row: 'A row for each publication, with its period.' },
    themes: { title: 'Themes', row: 'A row for each theme of each publication.' },
    promises: { title: 'Promises', row: 'A row for each promise.' },
    reasons: {
      title: 'Reasons for promises',
      row: 'A row for each question or finding of a survey that led to a promise.',
    },
    lineage: {
      title: 'Lineage',
      row: 'A row for each earlier promise that a promise continues, with what the parties say has changed.',
    },
    commitments: { title: 'Commitments', row: 'A row for each commitment, with how it stands.' },
    'commitment-parties': {
      title: 'Parties of commitments',
      row: 'A row for each party of each commitment, with its part and according to whom.',
    },
    targets: {
      title: 'Targets',
      row: 'A row for each target and each figure about it. A target without a figure has one row. Figures that contradict each other have one each. Figures that are added up share one. Figures that a later report has replaced stand in figures.csv alone.',
    },
    'target-changes': {
      title: 'Changed targets',
      row: 'A row for each target that differs between a promise and the one that it continues. Targets that are alike have no row.',
    },
    reports: { title: 'Reports', row: 'A row for each report.' },
    'follow-ups': {
      title: 'Promised follow-ups',
      row: 'A row for each time that has passed after which the publication said that it would be followed up.',
    },
    outcomes: { title: 'Outcomes', row: 'A row for each commitment that a report says something about.' },
    figures: { title: 'Figures', row: 'A row for each figure that a report gives of a commitment.' },
    assessments: {
      title: 'What others say',
      row: 'A row for each time that somebody else than the parties has judged an outcome.',
    },
    corrections: { title: 'Corrections', row: 'A row for each correction.' },
    surveys: { title: 'Surveys', row: 'A row for each survey.' },
    questions: {
      title: 'Survey questions',
      row: 'A row for each question, with the earlier one that it is compared with.',
    },
    'survey-answers': {
      title: 'Survey answers',
      row: 'A row for each answer to each question, from all who answered and from each group that was told of. Where no answers are known, a row says so.',
    },
    findings: { title: 'Findings', row: 'A row for each finding of a survey.' },
    parties: { title: 'Parties', row: 'A row for each party.' },
    places: { title: 'Places and areas', row: 'A row for each place or area.' },
    units: { title: 'Units', row: 'A row for each kind of thing that is counted.' },
  },
  columns: {
    publication: 'The id of the publication, which is also its address.',
    theme: 'The id of the theme.',
    'theme-title': 'The heading of the theme.',
    promise: 'The id of the promise within the publication.',
    title: 'The heading of what the row is about.',
    text: 'The text as it stands: of a promise in Markdown, in which files/ is below the address of the publication; of a commitment, a question, a finding or a correction in plain words.',
    because: 'The questions and findings that led to the promise.',
    continues: 'The earlier promises that it continues.',
    'continued-by': 'The later promises that continue it.',
    commitment: 'The id of the commitment within the promise.',
    kind: 'The kind of commitment: activity, presence, resource, service-level, information, attempt, plan or goal.',
    responsible:
      'The parties that are responsible. Where publishers name different ones, all are there; commitment-parties.csv says according to whom.',
    contributes: 'The parties that contribute.',
    supports: 'The parties that support it.',
    asked: 'The parties that have been asked to take part.',
    party: 'The id of the party.',
    role: 'The part of the party: responsible, contributes, supports or asked.',
    'according-to': 'The publisher that says so, where publishers name different parties. Otherwise empty.',
    from: 'When it begins. In surveys: when answers began to be gathered.',
    to: 'When it ends. In surveys: when the answers had been gathered. In publications.csv: empty when the publication has no end.',
    due: 'The last day of the commitment. Empty when the publication has no end.',
    condition: 'The condition, where the commitment has one.',
    measures: 'What is counted.',
    places: 'The places, by their ids.',
    targets: 'The number of targets; they stand in targets.csv.',
    standing: 'How it stands on the day in as-of. Worked out by the archive from reports and the calendar.',
    'days-overdue': 'Days since the last day without a report or a final word. Worked out by the archive.',
    target: 'The number of the target within the commitment.',
    amount: 'The kind of target: at-least, at-most, exactly, between, all, share (per cent) or words-only.',
    number: 'The number of the target. In a range the lower one.',
    'number-to': 'In a range the higher number.',
    unit: 'What is counted, by the id of the unit.',
    per: 'The time the target holds for: day, week, two-weeks, month, two-months, quarter, term, half-year, year or period.',
    'as-printed':
      'The printed words, where they differ. In targets.csv those of the target, in other tables those of the time (from and to).',
    verdict: 'How the figure relates to the target: met, exceeded, below or cannot-compare. Worked out by the archive.',
    reason: 'Why the two cannot be compared.',
    expected:
      'What the figure was held against, in the unit of the figure and counted up over the time that the report covers. In a range the lower number. Of a share: what it comes to of the total in of; the JSON has the percentage of the target instead.',
    'expected-to': 'In a range the higher number that the figure was held against.',
    measurement: 'The number of the comparison within the target; a row for each figure that was held against it.',
    'sum-of':
      'The reports whose figures the archive has added up to the number, each with the number of the figure in figures.csv, like this: 2023#1. Then report and figure are empty. Otherwise this is empty.',
    'covers-from': 'The first day that the figure is about. In outcomes.csv: as the report says.',
    'covers-to': 'The last day that the figure is about. In outcomes.csv: as the report says.',
    report:
      'The id of the report. In commitments.csv: the one by which it stands so. Empty where only the calendar tells, and where several of one day differ.',
    'report-as-of': 'The day that the report is about. Empty where it states none.',
    'report-by': 'The parties that report.',
    status: 'What the parties say of how it stands. Empty when they only tell what was done.',
    explanation: 'The explanation of the parties.',
    evidence: 'Addresses of the evidence.',
    figures: 'The number of figures; they stand in figures.csv.',
    figure: 'The number of the figure within the outcome, the same in targets.csv and figures.csv.',
    value: 'The reported number.',
    qualifier: 'How exact the number is: exactly, about, at-least, at-most, over, just-over or just-under.',
    of: 'The total that the number is part of.',
    source: 'The address of the source.',
    survey: 'The id of the survey.',
    'survey-kind': 'How those who answered were reached: open, random-sample, national or meetings.',
    question: 'The id of the question.',
    group: 'The group that answered. Empty for all who answered.',
    base: 'How many answered the question.',
    row: 'What the row is about: answer, aggregate (several answers together), index, none (too few answers) or unknown (the answers are not known).',
    answer: 'The wording of the answer.',
    share: 'The share in per cent, as printed.',
    count: 'How many answered so.',
    'computed-share': 'The share in per cent, worked out by the archive from the counts where no share is printed.',
    'interval-low':
      'The lower end of the share among all residents, with 95 per cent confidence. Only for random samples without weighted answers.',
    'interval-high': 'The upper end of the share among all residents, with 95 per cent confidence.',
    index: 'An index that the source has weighed together.',
    'index-from': 'The lowest value on the scale of the index.',
    'index-to': 'The highest value on the scale of the index.',
    suppressed: 'true when so few answered that the answer is not shown.',
    address:
      'The permanent address. In themes.csv the page of the theme through the years: rows with the same address are one theme.',
    'as-of': 'The day for which the computed values hold.',
    published: 'When it was published.',
    'period-state':
      'Where the period lies on the day in as-of: coming, in-force, ended or open-ended. Worked out by the archive.',
    complete:
      'true when all promises of the printed document are here, false when some are missing. Empty when nobody knows.',
    parties: 'The parties that have made the promises, by their ids.',
    surveys: 'The surveys that led to the publication, as they are called in the column reference of surveys.csv.',
    fingerprint: 'The fingerprint of the source files. It is another one when anything in them changes.',
    'because-question':
      'The question that led to the promise, as it is called in the column reference of questions.csv. Empty when it was a finding.',
    'because-finding':
      'The finding that led to the promise, as it is called in the column reference of findings.csv. Empty when it was a question.',
    'earlier-publication': 'The id of the earlier publication.',
    'earlier-promise': 'The id of the earlier promise within that publication.',
    'earlier-commitment': 'The id of the earlier commitment within that promise.',
    'earlier-target': 'The number of the earlier target in targets.csv. Empty when the target is new.',
    change:
      'What the parties say has changed: unchanged, reworded, strengthened, weakened, split (one has become several) or merged (several have become one).',
    basis: 'stated when the source says so, inferred when it is a reading of the archive.',
    why: 'The explanation, where there is one.',
    direction:
      'What the targets show: strengthened, weakened or same (as much, written otherwise). Worked out by the archive. Empty when nobody can tell.',
    undecided: 'Why nobody can tell, where direction is empty.',
    'scaled-from':
      'The first day of the time that both numbers are counted up over, where the targets hold for times of different length.',
    'scaled-to': 'The last day of that time.',
    'scaled-number': 'The number of the target, counted up over that time. In a range the lower one.',
    'earlier-scaled-number': 'The number of the earlier target, counted up over that time.',
    outcome:
      'The number of the outcome among those that the report has of the commitment, the same in outcomes.csv, figures.csv and targets.csv. Nearly always 1.',
    reference:
      'What it is called where other tables refer to it: 2018/dialog for a survey, 2018/dialog#trygg for a question or finding, 2018/barn for a theme.',
    respondents: 'How many answered. How exact that is stands in qualifier.',
    invited: 'How many were asked to answer.',
    'response-rate': 'The share that answered, in per cent, as printed.',
    weighted: 'true when the source has given some answers more weight than others.',
    'ages-from': 'The lowest age of those who answered.',
    'ages-to': 'The highest age of those who answered. Empty when there is no upper limit, or nobody knows.',
    better:
      'Which way the index, or the share of the first answer or of the first aggregate, should move: higher, lower or neither.',
    'several-answers':
      'true when several answers could be given, so that the shares may be more than 100 per cent together.',
    'compares-with': 'The earlier question that it is compared with, as it is called in the column reference.',
    comparable:
      'true when the two can be compared, false when they cannot. Empty when the question is compared with none.',
    'group-number': 'The number of the group within the question. 0 for all who answered.',
    'row-number': 'The number of the row within the group.',
    finding: 'The id of the finding.',
    'not-addressed': 'Why the finding led to no promise, where that is said.',
    name: 'The name.',
    'party-kind':
      'The kind of party: municipality, police, region, municipal-unit, company, housing-company, property-owner, authority, association, network, school, newspaper or other.',
    place: 'The id of the place or area.',
    'place-kind': 'The kind: district, place or kind-of-place (such as underpasses).',
    'part-of': 'What it is a part of: a party, a place or a survey (as it is called in the column reference).',
    'merged-into': 'What it has become part of, by its id.',
    one: 'What one is called.',
    many: 'What several are called.',
    'ended-in': 'The later publication that says that the promise has ended. Otherwise empty.',
    'ended-why': 'Why it has ended, according to that publication.',
    follows: 'The theme with another id that it took over from, as it is called in the column reference.',
    assessment: 'The number of what is said within the outcome.',
    by: 'Who says it.',
    says: 'What is said.',
    date: 'The day when it was said or corrected.',
    correction: 'The id of the correction.',
    'correction-kind': 'The kind of correction: language, factual, addition, revision or withdrawal.',
    concerns:
      'What was corrected, such as 2018 for the publication, 2018/grannsamverkan for the promise or 2018/grannsamverkan/utbildningar for the commitment. Of what was removed: the publication.',
    changes: 'The number of fields that were changed. What stood there before and after is in the JSON.',
    'follow-up':
      'How often the publication says that it is to be followed up: month, two-months, quarter, four-months, half-year, year or period (once, when the period is over). Empty when it does not say.',
    'follow-up-next':
      'The last day of the time that the next promised follow-up is to be about. Empty when no more is promised. Worked out by the archive.',
    'follows-basis':
      'stated when the source says that it took over, inferred when it is a reading of the archive. Empty when it took over from none.',
    wider: 'The publications that hold at the same time for a wider area. Worked out by the archive.',
    narrower: 'The publications that hold at the same time for parts of the area. Worked out by the archive.',
    'document-kind':
      'What document it is that the promise goes back to: situation-picture (lägesbild) or action-plan (åtgärdsplan).',
    reports: 'The reports on the time, by their ids. Empty when none has been found. Worked out by the archive.',
  },
  words: (list) => `Words: ${list}.`,
  publicationRow: 'A row for each commitment with how it stands, and one for each promise without commitments.',
  publicationColumns: {
    publication: 'The id of the publication.',
    theme: 'The heading of the theme.',
    promise: 'The id of the promise.',
    'promise-title': 'The heading of the promise.',
    commitment: 'The id of the commitment within the promise. Empty when the promise has no commitments.',
    'commitment-text': 'The wording of the commitment.',
    by: 'Those who are responsible. After a name stands according to whom, where publishers name different ones.',
    due: 'The last day of the commitment. Empty when the publication has no end.',
    standing: 'How it stands on the day in as-of, as a word for programs.',
    'standing-in-words': 'How it stands, in words.',
    'as-of': 'The day for which that holds.',
    address: 'The permanent address of the promise.',
    others: 'Those who contribute, support it or are asked, each with its part.',
    'report-as-of':
      'The day of the report by which it stands so. Empty where the report states none, where nobody has reported, and where several of one day differ.',
    'report-by': 'Those who reported how it stands. Empty where nobody has, and where several of one day differ.',
  },
  publicationColumnsTitle: 'Columns of the table of a publication',
  publications: 'Each publication',
  publicationsText:
    'The JSON file has all that is known of the publication. The table has its promises and how they stand.',
  json: 'everything (JSON)',
  csv: 'the promises and how they stand (CSV)',
  comparisons: 'Comparisons',
  comparisonsText: 'What differs between two publications is data as well, at the end of the page of each comparison.',
  licenceTitle: 'How you may use the data',
  licences: {
    'CC0-1.0': 'You may use everything here for any purpose, without asking and without naming the source.',
    'CC-BY-4.0':
      'You may use everything here for any purpose if you name the source, link to the licence and say what you have changed.',
    'CC-BY-SA-4.0':
      'You may use everything here for any purpose if you name the source, link to the licence, say what you have changed and share the result under the same licence.',
  },
  catalogue: 'Description for data portals (DCAT-AP-SE)',
  set: {
    title: 'Public promises',
    description:
      'What the municipality, the police and others have promised residents, why, what they have reported and how it stands. The surveys that led to the promises are included.',
    keywords: ['public promises', 'safety', 'crime prevention', 'co-operation', 'follow-up'],
  },
}
