/** What a field is called, and what to write in it. */
export type Words = { readonly title: string; readonly description: string }

/**
 * What every field is for, for editors. A key is the field’s name, with as many of the fields around it, and the kind of
 * file first of all, as it takes to tell it from others of that name: `survey/places` is not `places`.
 */
export const FIELDS: Readonly<Record<string, Words>> = {
  // Fields that many files have.
  id: {
    title: 'Id',
    description: 'Små bokstäver a–z, siffror och bindestreck. Blir en del av adressen och ändras aldrig efteråt.',
  },
  why: { title: 'Varför', description: 'Förklaringen i vanliga ord, som den visas på sidan.' },
  'as-printed': {
    title: 'Som det är tryckt',
    description: 'Orden i det tryckta dokumentet, när de säger mer eller annat.',
  },
  basis: {
    title: 'Grund',
    description: 'Om uppgiften står i källan eller är vår egen tolkning. Utelämnat: den står i källan.',
  },
  parties: { title: 'Parter', description: 'De som lovar: id i parties.yaml.' },
  places: { title: 'Platser', description: 'Var det gäller: id i areas.yaml.' },
  published: { title: 'Offentliggjord', description: 'Dagen: 2018-01-15, 2018-01 eller 2018, så mycket som är känt.' },
  from: { title: 'Från', description: 'Första dagen: 2018-01-15, 2018-01 eller 2018, så mycket som är känt.' },
  to: { title: 'Till', description: 'Sista dagen: 2018-01-15, 2018-01 eller 2018, så mycket som är känt.' },
  'also-known-as': { title: 'Andra namn', description: 'Namn som samma sak har haft eller kallas.' },
  qualifier: { title: 'Hur exakt', description: 'Hur exakt talet är. Utelämnat betyder det exakt.' },
  sources: { title: 'Källor', description: 'Var uppgifterna är hämtade.' },
  'sources/title': { title: 'Titel', description: 'Vad källan heter.' },
  'sources/url': { title: 'Webbadress', description: 'Källans hela adress, som börjar med https://.' },
  'sources/read': { title: 'Läst', description: 'Dagen då du läste källan. Utelämna den om du inte vet.' },
  'sources/kind': {
    title: 'Slag',
    description:
      'Vad för slags dokument det är: lägesbild, åtgärdsplan, överenskommelse eller beslut. Utelämnas för webbsidor och nyheter.',
  },
  source: { title: 'Källa', description: 'Var uppgiften är hämtad.' },
  'source/title': { title: 'Titel', description: 'Vad källan heter.' },
  'source/url': { title: 'Webbadress', description: 'Källans hela adress, som börjar med https://.' },
  'source/read': { title: 'Läst', description: 'Dagen då du läste källan. Utelämna den om du inte vet.' },
  'source/kind': {
    title: 'Slag',
    description:
      'Vad för slags dokument det är: lägesbild, åtgärdsplan, överenskommelse eller beslut. Utelämnas för webbsidor och nyheter.',
  },
  remarks: { title: 'Anmärkningar', description: 'Det läsaren bör veta, som att två källor säger emot varandra.' },
  'remarks/text': {
    title: 'Anmärkning',
    description: 'Säger två källor emot varandra visas båda; ingen av dem rättas.',
  },
  allow: {
    title: 'Godkända varningar',
    description: 'Varningar om något som är i sin ordning, var och en med ett skäl. Syns inte på webbplatsen.',
  },
  'allow/rule': { title: 'Varning', description: 'Namnet som det står inom hakparenteser sist i varningen.' },
  'allow/words': {
    title: 'Ord',
    description: 'De ord som varningen pekar på, så att den kommer tillbaka när texten ändras.',
  },
  'allow/because': { title: 'Skäl', description: 'Varför det är som det ska vara.' },
  figures: { title: 'Siffror', description: 'Det som har räknats.' },
  'figures/value': {
    title: 'Tal',
    description: 'Bara siffror; decimaler med punkt. 0 betyder att någon räknade och fick noll.',
  },
  'figures/unit': { title: 'Enhet', description: 'Det som räknas, i ental. Skriv samma ord som i målet.' },
  'figures/of': { title: 'Av', description: 'Det hela som talet är en del av.' },
  'figures/places': { title: 'Platser', description: 'Var det räknades, när det inte är där åtagandet gäller.' },

  // publication.yaml
  'publication/title': { title: 'Titel', description: 'Medborgarlöftets namn, som Medborgarlöfte 2018.' },
  'document-type': { title: 'Dokumentets slag', description: 'Vad dokumentet kallar sig självt.' },
  period: { title: 'Period', description: 'Tiden som medborgarlöftet gäller: { from: 2018-01-01, to: 2018-12-31 }.' },
  'period/to': { title: 'Till', description: 'Sista dagen. Skriv null när löftet gäller tills vidare.' },
  state: { title: 'Läge', description: 'Om medborgarlöftet är ett utkast eller får synas.' },
  'publication/published': {
    title: 'Offentliggörs',
    description: 'Dagen då medborgarlöftet offentliggörs. Ligger den i framtiden byggs det inte förrän den dagen.',
  },
  signed: { title: 'Undertecknat', description: 'När, var och av vilka medborgarlöftet undertecknades.' },
  'signed/date': { title: 'Dag', description: 'Dagen då det undertecknades, så mycket som är känt.' },
  'signed/place': { title: 'Plats', description: 'Platsen där det undertecknades.' },
  'signed/by': { title: 'Av', description: 'De som undertecknade.' },
  'signed/by/role': { title: 'Roll', description: 'Rollen, som Kommundirektör.' },
  'signed/by/name': { title: 'Namn', description: 'Rollen räcker. Skriv ett namn bara om det finns ett skäl.' },
  'signed/by/party': { title: 'Part', description: 'Parten som rollen hör till: id i parties.yaml.' },
  areas: {
    title: 'Områden',
    description: 'Områdena som medborgarlöftet gäller: id i areas.yaml. Inga = hela kommunen.',
  },
  agreement: { title: 'Överenskommelse', description: 'Samverkansöverenskommelsen som medborgarlöftet bygger på.' },
  'agreement/title': { title: 'Titel', description: 'Vad överenskommelsen heter.' },
  'agreement/url': { title: 'Webbadress', description: 'Överenskommelsens hela adress, som börjar med https://.' },
  'follow-up': { title: 'Uppföljning', description: 'Hur ofta dokumentet säger att det följs upp.' },
  'follow-up/every': {
    title: 'Hur ofta',
    description: 'Webbplatsen visar vilka uppföljningar som har kommit, och vilka som saknas.',
  },
  'follow-up/as-printed': { title: 'I trycket', description: 'De tryckta orden, som ”tre gånger om året”.' },
  records: { title: 'Diarienummer', description: 'Medborgarlöftets diarienummer hos kommunen och polisen.' },
  'records/authority': { title: 'Myndighet', description: 'Myndigheten vars diarienummer det är.' },
  'records/number': { title: 'Nummer', description: 'Diarienumret, som KS 2017-0123.' },
  'records/date': { title: 'Dag', description: 'Dagen i diariet, så mycket som är känt.' },
  'records/kind': {
    title: 'Slag',
    description: 'Vilket dokument numret gäller: lägesbild, åtgärdsplan, överenskommelse eller beslut.',
  },
  surveys: { title: 'Undersökningar', description: 'De som ledde till medborgarlöftet, som 2018/invanardialog.' },
  themes: { title: 'Teman', description: 'Rubrikerna, i den ordning de ska stå.' },
  'themes/title': { title: 'Titel', description: 'Temats rubrik.' },
  'themes/background': { title: 'Bakgrund', description: 'Varför temat valdes. Visas under rubriken.' },
  'themes/follows': {
    title: 'Tar över efter',
    description: 'Det tidigare temat, när det hade ett annat id: 2018/aldre.',
  },
  ended: {
    title: 'Avslutade löften',
    description: 'Tidigare löften som avslutas. Skriv det bara när någon har sagt att löftet är avslutat.',
  },
  'ended/promise': { title: 'Löfte', description: 'Det tidigare löftet, som 2017/barnforelasning.' },
  complete: {
    title: 'Komplett',
    description:
      'true när alla löften i det tryckta dokumentet finns här, false när några saknas. Utelämna om du inte vet.',
  },
  contact: { title: 'Kontakt', description: 'Vem man kan vända sig till.' },
  'contact/name': { title: 'Namn', description: 'En roll eller en enhet, hellre än en person.' },
  'contact/email': { title: 'E-post', description: 'En adress som trygghet@kommunen.se.' },
  'contact/url': { title: 'Webbadress', description: 'Hela adressen, som börjar med https://.' },

  // commitments.yaml
  'commitments/promise': {
    title: 'Löfte',
    description: 'Löftet det hör till: filnamnet utan .md i samma medborgarlöfte.',
  },
  'commitments/text': { title: 'Åtagande', description: 'En sak som går att följa upp.' },
  'commitments/by': {
    title: 'Av',
    description: 'De som ansvarar: id i parties.yaml. Namnger dokumentet ingen skriver du [].',
  },
  'commitments/by/party': { title: 'Part', description: 'Id i parties.yaml.' },
  role: { title: 'Roll', description: 'Partens del i åtagandet. Utelämnat: ansvarar.' },
  'according-to': {
    title: 'Enligt',
    description: 'Parten som säger det, när källorna namnger olika: id i parties.yaml.',
  },
  'commitments/kind': { title: 'Slag', description: 'Vad för slags åtagande det är.' },
  target: { title: 'Mål', description: 'Hur mycket som utlovas. Flera mål skrivs som en lista.' },
  'at-least': { title: 'Minst', description: 'at-least: 6 betyder minst 6.' },
  'at-most': { title: 'Högst', description: 'at-most: 30 betyder högst 30.' },
  exactly: { title: 'Exakt', description: 'exactly: 2 betyder 2, varken fler eller färre.' },
  between: { title: 'Mellan', description: 'between: [4, 6] betyder 4–6.' },
  all: { title: 'Alla', description: 'all: true betyder alla.' },
  'target/share': { title: 'Andel', description: 'share: 80 betyder minst 80 procent.' },
  'target/unit': { title: 'Enhet', description: 'Det som räknas, i ental. Lägg in nya ord i units.yaml.' },
  per: { title: 'Per', description: 'Tiden som målet räknas inom. Utelämna den om dokumentet inte säger det.' },
  'target/as-printed': {
    title: 'Som det är tryckt',
    description: 'Målet i ord, när det inte är uttryckt i tal: regelbundet.',
  },
  when: { title: 'När', description: 'När det ska ske: { from: 2018-03, to: 2018-11, as-printed: vår och höst }.' },
  due: {
    title: 'Senast',
    description: 'Sista dagen. Utan det fältet gäller slutet på when, eller periodens sista dag.',
  },
  measures: { title: 'Vad som räknas', description: 'Vad som räknas, när det är bestämt.' },
  condition: { title: 'Villkor', description: 'Det som måste vara uppfyllt, som att tillräckligt många anmäler sig.' },

  // surveys/<id>.yaml
  'survey/title': { title: 'Titel', description: 'Vad undersökningen heter.' },
  'survey/kind': { title: 'Urval', description: 'Hur de som svarade nåddes. Säger källan inget utelämnar du fältet.' },
  weighted: {
    title: 'Vägd',
    description:
      'true när källan har vägt svaren, så att andelarna inte följer av antalen. Då räknas ingen felmarginal ut.',
  },
  'survey/published': {
    title: 'Offentliggörs',
    description: 'Dagen då svaren offentliggörs. Ligger den i framtiden visas undersökningen inte förrän den dagen.',
  },
  'survey/part-of': { title: 'Del av', description: 'Den större undersökning som den hör till: 2017/invanardialog.' },
  fieldwork: { title: 'När', description: 'Tiden då frågorna ställdes.' },
  method: { title: 'Hur', description: 'Hur frågorna ställdes, som samtal, brev eller enkät på webben.' },
  respondents: { title: 'Antal svarande', description: 'Hur många som svarade: { count: 900, qualifier: over }.' },
  'respondents/count': { title: 'Antal', description: 'Hur många som svarade.' },
  invited: { title: 'Antal tillfrågade', description: 'Hur många som fick frågan, vid slumpmässigt urval.' },
  'response-rate': { title: 'Svarsfrekvens', description: 'Andelen som svarade, som källan anger den.' },
  'response-rate/share': { title: 'Procent', description: 'Svarsfrekvensen i procent.' },
  ages: { title: 'Åldrar', description: 'Åldrarna på dem som svarade.' },
  'ages/from': { title: 'Från', description: 'Den lägsta åldern i år.' },
  'ages/to': { title: 'Till', description: 'Den högsta åldern i år.' },
  'survey/places': { title: 'Var', description: 'Var frågorna ställdes, med namnen som de är tryckta.' },
  questions: { title: 'Frågor', description: 'Frågorna och vad invånarna svarade.' },
  'questions/text': { title: 'Fråga', description: 'Frågan, ord för ord.' },
  base: { title: 'Antal som svarade', description: 'Hur många som svarade på just den här frågan.' },
  several: {
    title: 'Flera svar',
    description: 'true när man fick välja flera svar. Då kan andelarna bli mer än 100 procent.',
  },
  suppressed: {
    title: 'För få svar',
    description:
      'true när så få har svarat att talen inte visas. Skriv då inga tal, inte heller base. Sidan säger ”för få svar”.',
  },
  index: {
    title: 'Index',
    description: 'Ett tal som källan har vägt samman av många svar: { value: 2.4, from: 0, to: 6 }.',
  },
  'index/value': { title: 'Värde', description: 'Indexets värde, som källan anger det.' },
  'index/from': { title: 'Lägsta', description: 'Det lägsta värde som indexet kan ha.' },
  'index/to': { title: 'Högsta', description: 'Det högsta värde som indexet kan ha.' },
  answers: { title: 'Svar', description: 'Svaren, vart och ett med andel eller antal.' },
  'answers/text': { title: 'Svar', description: 'Svarets ord.' },
  share: { title: 'Andel', description: 'Andelen i procent, 0–100.' },
  count: { title: 'Antal', description: 'Antalet svar.' },
  aggregates: { title: 'Summor', description: 'Det som källan själv har räknat samman, som positiva svar.' },
  'aggregates/text': { title: 'Summa', description: 'Vad källan kallar summan.' },
  groups: { title: 'Grupper', description: 'Svaren uppdelade, till exempel på kvinnor och män.' },
  'groups/text': { title: 'Grupp', description: 'Vad gruppen kallas.' },
  'groups/base': { title: 'Antal som svarade', description: 'Hur många i gruppen som svarade.' },
  better: {
    title: 'Vad som är bättre',
    description: 'Åt vilket håll indexet, eller andelen för det första svaret, bör gå.',
  },
  'compares-with': { title: 'Jämförs med', description: 'En tidigare fråga om samma sak.' },
  'compares-with/question': { title: 'Fråga', description: 'Den tidigare frågan, som 2017/invanardialog#trygg.' },
  comparable: { title: 'Jämförbar', description: 'true när svaren går att jämföra, false när de inte gör det.' },
  findings: { title: 'Slutsatser', description: 'Det som invånarna lyfte fram.' },
  'findings/text': { title: 'Slutsats', description: 'Slutsatsen i en mening.' },
  'not-addressed': { title: 'Ledde inte till något löfte', description: 'Skrivs när du vet varför: { why: … }.' },

  // reports/<date>.yaml
  'report/title': { title: 'Titel', description: 'Vad uppföljningen heter.' },
  'report/by': { title: 'Av', description: 'De som redovisar: id i parties.yaml.' },
  covers: {
    title: 'Gäller tiden',
    description:
      'Tiden som siffrorna gäller, inte den som uppföljningen berättar om. Utan den går de ofta inte att jämföra med målet.',
  },
  outcomes: { title: 'Utfall', description: 'Vad det blev av åtagandena.' },
  commitment: { title: 'Åtagande', description: 'Åtagandet i samma medborgarlöfte: grannsamverkan/utbildningar.' },
  status: { title: 'Läge', description: 'Vad parterna själva säger. Säger de inget utelämnar du fältet.' },
  'outcomes/explanation': { title: 'Förklaring', description: 'Det parterna berättar om hur det gick.' },
  evidence: { title: 'Underlag', description: 'Källor som styrker det.' },
  'evidence/title': { title: 'Titel', description: 'Vad källan heter.' },
  'evidence/url': { title: 'Webbadress', description: 'Källans hela adress, som börjar med https://.' },
  'evidence/read': { title: 'Läst', description: 'Dagen då du läste källan. Utelämna den om du inte vet.' },
  'evidence/kind': {
    title: 'Slag',
    description:
      'Vad för slags dokument det är: lägesbild, åtgärdsplan, överenskommelse eller beslut. Utelämnas för webbsidor och nyheter.',
  },
  assessments: { title: 'Vad andra säger', description: 'Andras omdömen, skilda från vad parterna säger.' },
  'assessments/by': { title: 'Av', description: 'Vem som säger det, som Lokaltidningen.' },
  says: { title: 'Omdöme', description: 'Vad de säger.' },
  'assessments/date': { title: 'Dag', description: 'När de sa det, så mycket som är känt.' },
  summary: { title: 'Sammanfattning', description: 'Vad uppföljningen säger i stort, utöver åtagandena.' },
  effects: {
    title: 'Om problemet',
    description: 'Vad uppföljningen säger om själva problemet: om det har blivit mindre, och hur man vet det.',
  },
  also: { title: 'Gjort utan löfte', description: 'Det som gjordes utan att vara utlovat.' },
  'also/text': { title: 'Vad', description: 'Det som gjordes.' },
  'also/by': { title: 'Av', description: 'De som gjorde det: id i parties.yaml.' },

  // corrections.yaml
  'corrections/date': { title: 'Dag', description: 'Dagen då ändringen publiceras.' },
  concerns: {
    title: 'Gäller',
    description:
      'Det som rättas: 2018, 2018/grannsamverkan, 2018/grannsamverkan/utbildningar, en undersökning, en uppföljning, en fil, eller ett namn som 2018/names/parties/kommun.',
  },
  'corrections/kind': { title: 'Slag', description: 'Vad för slags rättelse det är.' },
  what: { title: 'Vad', description: 'Vad som har ändrats.' },
  changes: {
    title: 'Ändringar',
    description: 'Fälten som har ändrats. npm run check föreslår dem när något förseglat har ändrats.',
  },
  'changes/field': { title: 'Fält', description: 'Fältet, som title eller questions[trygg].answers[2].share.' },
  before: {
    title: 'Före',
    description:
      'Det som stod där. I en lång text räcker de ord som har ändrats. Får det inte läsas längre: { suppressed: true }, med hela den nya texten under after.',
  },
  after: { title: 'Efter', description: 'Det som står där nu. Utelämnat: fältet är borta.' },

  // parties.yaml, areas.yaml
  name: { title: 'Namn', description: 'Namnet, eller ett namn per språk: { sv: …, en: … }.' },
  short: { title: 'Kort namn', description: 'Namnet i listor. Utelämnat: hela namnet.' },
  'parties/kind': { title: 'Slag', description: 'Vad för slags part det är.' },
  'parties/url': { title: 'Webbadress', description: 'Partens hela adress, som börjar med https://.' },
  'parties/part-of': { title: 'Del av', description: 'Parten som den är en del av: id i parties.yaml.' },
  'merged-into': { title: 'Har gått upp i', description: 'Id för det som den har slagits ihop med.' },
  'areas/kind': { title: 'Slag', description: 'Om det är ett område, en plats eller ett slag av platser.' },
  'areas/part-of': { title: 'Del av', description: 'Området som den ligger i: id i areas.yaml.' },

  // glossary.yaml, units.yaml, redirects.yaml
  word: { title: 'Ord', description: 'Ordet som förklaras.' },
  'glossary/explanation': { title: 'Förklaring', description: 'Vad ordet betyder, i en eller två meningar.' },
  synonyms: {
    title: 'Andra ord',
    description: 'Ord som invånarna kan söka på i stället, som epatraktor för A-traktor.',
  },
  'units/unit': { title: 'Enhet', description: 'Ordet som det står i mål och siffror.' },
  one: { title: 'Ental', description: 'Hur det heter när det är en.' },
  many: { title: 'Flertal', description: 'Hur det heter när det är flera.' },
  'redirects/from': {
    title: 'Gammal adress',
    description: 'Den gamla adressen på webbplatsen, som /2018/loften/gammalt/.',
  },
  'redirects/to': { title: 'Ny adress', description: 'Adressen som den leder till nu.' },
}
