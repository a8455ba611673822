// Common first and last parts of Swedish compounds in what municipalities and the police promise, beside the words that a
// site has itself. Reviewed by hand: a part stands here in its basic form when it means the same alone as in a compound.
// Parts have at least four letters; binding letters (s, e, o, u, a) are found by the splitting itself.

const FIRST = `
  affär alkohol anhörig arbete barn bedrägeri behandling beteende bibliotek bilist biograf bostad bredband brott bränsle
  butik centrum cykel demokrati dialog distrikt drog dygn elev fastighet familj fart ferie fest filial folk fordon fotboll
  fotgängare framtid fredag fritid förebygga förening företag förskola förvaltning föräldrar gata grann granne grundskola
  gymnasie gymnasium gång gångbana hastighet helg hemtjänst hundägare hushåll hyresgäst högstadie idrott information
  inbrott industri insats integration invånare järnväg kamera klagomål klotter kommun kontroll kvinna kväll kyrka källare
  landsbygd langning lekplats ljus lokal läger lärare medborgare miljö moped motion mätning narkotika natt nykterhet
  nyhet nätverk näringsliv område omsorg parkering patrull pendel pensionär plats polis promenad park rapport region
  resultat rusmedel räddning samhälle samverkan senior sjuk skate skola skog skydd skymning skadegörelse social sommar
  sport spår station strand stöld säkerhet tjänst tonåring torg trafik traktor trapphus trivsel trygghet tunnel tätort
  undersökning ungdom uppföljning utbildning utveckling utskick vandalisering vandring vardag veckoslut verksamhet vinter
  vision vuxen våld välfärd värdegrund ålder åtgärd öppen överfall`

const LAST = `
  anläggning ansvarig anmälan arbetare arbete arrangemang avtal belysning beslut besök bild boende brev broschyr buskage
  busshållplats cykel dialog djur enkät familj fest fråga föreläsning förening företag förslag förvaltning föräldrar garage
  grupp gränd gårdar hastighet hållplats information inbrott insats kamera kampanj klotter kontroll kurs lampa ledare
  lokal lykta lägenhet läsning löfte lärare material mått möte mätning närvaro nätverk nyheter olycka ombud område parkering
  patrull personal plan plats polis politik problem program projekt promenad rapport resultat rådet samarbete samordnare
  samtal samverkan sanering skola skötsel slinga spel stolpe station statistik stråk stöd stöld svar säkerhet tillfälle
  tillsyn tjuvar tjänst torg trafik traktor trygghet träff tunnel undersökning uppdrag uppsikt utbildning utskick utveckling
  vakt vandrare vandring verksamhet våld väder väg värd yta åtgärd åtgärder övergång översikt översyn`

/** The parts in their basic forms. */
export const SWEDISH_COMPOUND_PARTS: readonly string[] = [...new Set(`${FIRST} ${LAST}`.trim().split(/\s+/))]
