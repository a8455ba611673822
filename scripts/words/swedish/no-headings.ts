/**
 * Words that a register does not have as headings although they stand in titles or in compounds: verbs, adjectives, and parts
 * that never stand alone. In small letters, in the form in which they stand in texts; reviewed by hand.
 */
export const SWEDISH_NO_HEADINGS: ReadonlySet<string> = new Set(
  `
  använda arbeta byta lära arbetar berätta berättar berättade besöka besöker besökte erbjuda erbjuder finns fortsätta fortsätter får
  förebygga förebygger förbättra förbättrar genomföra genomför ger gör göra hjälpa hjälper hålla håller informera informerar
  känns känner kontrollera kontrollerar lovar minska minskar mäta mäter möta möter oroar pekats samlas samordna samordnar
  samverka samverkar skapa skapar stoppa stoppar stärka stärker stödja stödjer svara svarar svarade synas syns utreda utreder
  visa visar visade öka ökar åtgärda åtgärdar

  aktiv aktiva aktivt bättre bästa egen eget egna extra fler flest fortsatt fortsatta färre förebyggande gemensam gemensamma
  gemensamt god goda gott hög högre kortare lokal lokala lokalt längre lägre mer mest mindre minsta ny nya nytt olämplig
  olämpliga olämpligt olika otrygg otrygga otryggt otryggaste regelbunden regelbundna regelbundet riktad riktade riktat
  rätt samma skymmande social sociala socialt stor stora större största säker säkra säkrare säkert synlig synliga synligt
  synligare särskild särskilda särskilt tidig tidiga tidigt trygg trygga tryggare tryggaste tryggt tydlig tydliga tydligare
  tydligt utvald utvalda utvalt ökad ökade ökat öppen öppet öppna

  alltid därför hemma inom kring längs mellan mot nära oftare pågår runt tillsammans under ute varandra varje

  affär fritid gata gatu gran grann gymnasie gång högstadie sjuk skym slinga spel vandrare tillfälle tillfällen
  `
    .trim()
    .split(/\s+/),
)
