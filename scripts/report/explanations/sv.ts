import type { Rule } from '../problem-details.ts'

/** What every rule is about, and why there is one, in Swedish. */
export const sv: Readonly<Record<Rule, string>> = {
  'structure/no-content': 'Allt innehåll ligger i mappen content, bredvid site.config.ts.',
  'structure/no-publications':
    'Varje medborgarlöfte har en egen mapp i content, som heter som perioden. Minst ett måste finnas.',
  'structure/unexpected-file':
    'Bara filer och mappar med kända namn får ligga i content. Annars kan en felstavad mapp få löften att försvinna utan att någon märker det.',
  'structure/file-name':
    'Filens namn blir en del av sidans adress, eller talar om vilket datum en uppföljning gäller. Därför måste det vara ett id eller ett datum.',
  'structure/file-language':
    'En översättning har språket i filens namn, som i grannsamverkan.en.md. Språket måste vara ett av webbplatsens.',
  'structure/missing-file': 'Ett medborgarlöfte måste ha filen publication.yaml, som säger vilken period det gäller.',
  'structure/missing-original':
    'En översättning innehåller bara titel och text. Allt annat hämtas från originalet, som därför måste finnas.',
  'structure/promise-without-commitment':
    'Ett löfte utan åtagande går inte att följa upp. Saknar det tryckta löftet något som går att följa upp kan varningen godkännas.',
  'structure/reported-twice':
    'I en uppföljning har varje åtagande ett enda utfall. Med två vet läsaren inte vilket av dem som gäller.',
  'structure/empty-report':
    'En uppföljning är offentlig så snart den finns. Är inget ifyllt har den inget att säga läsarna, och ska inte förseglas av misstag.',
  'structure/empty-outcome':
    'Den som bara nämner ett åtagande har inte redovisat det. Punkten räknas inte förrän något är ifyllt.',
  'structure/similar-promises':
    'Två löften i samma medborgarlöfte har nästan samma titel och text. Oftast har en fil råkat kopieras.',
  'structure/theme-without-promises': 'Ett tema utan löften blir en tom rubrik på sidan.',
  'structure/published-without-content':
    'Ett publicerat medborgarlöfte har löften att läsa. Utan dem visar webbplatsen en tom sida.',
  'structure/explained-twice':
    'Ett ord leder till en enda förklaring. Har två punkter samma ord eller synonym visas bara den första.',
  'structure/survey-places':
    'Var en undersökning gjordes skrivs så som källan skriver det, och visas precis så. I löften och åtaganden är platser id:n ur areas.yaml.',
  'structure/unused-party':
    'En part som ingen hänvisar till har ofta glömts i ett löfte, eller blivit kvar av misstag.',
  'structure/unused-area':
    'En plats som ingen hänvisar till har ofta glömts i ett löfte, eller blivit kvar av misstag.',

  'file/link':
    'En fil i content får inte vara en länk någon annanstans. Innehållet ska finnas kvar när mappen flyttas.',
  'file/name':
    'Filerna öppnas på många slags datorer, och namnen blir delar av webbadresser. Vissa tecken fungerar inte överallt, och osynliga tecken ser ingen.',
  'file/same-name':
    'Windows och macOS skiljer inte på stora och små bokstäver i filnamn. Två filer som bara skiljs åt så kan inte ligga i samma mapp där.',
  'file/runnable':
    'Bilagor publiceras som de är. En webbsida, en SVG-bild eller ett program bland dem kan göra vad som helst i kommunens namn hos den som öppnar filen.',
  'file/lfs-pointer':
    'Med Git LFS ligger stora filer utanför git, och tills de är hämtade står bara en kort hänvisning i deras ställe. Den ska inte publiceras eller förseglas som om den vore dokumentet.',
  'file/too-large':
    'En textfil får vara högst 1 MB. En större fil är nästan alltid en bild eller ett dokument på fel plats.',
  'file/encoding': 'Filerna sparas som UTF-8. Med en annan teckenkodning blir å, ä och ö fel.',
  'file/control-character': 'Osynliga styrtecken kan komma med när man klistrar in text. De hör inte hemma i en text.',
  'file/direction-character':
    'Tecken som kastar om textens riktning syns inte, men kan få läsaren att se något annat än det som står.',
  'file/merge-conflict':
    'När två personer har ändrat samma rader lägger git båda versionerna i filen. Någon måste välja, annars hamnar båda på sidan.',
  'file/empty':
    'En tom fil säger inget. Oftast har någon glömt att spara. En lista där alla punkter är anteckningar är tom, om inget hänvisar till den.',

  'yaml/syntax': 'YAML skrivs med fältets namn, kolon, mellanslag och värdet. Här går raden inte att läsa så.',
  'yaml/duplicate-key': 'Ett fält får stå en gång i samma grupp. Annars är det oklart vilket värde som gäller.',
  'yaml/too-deep': 'Så många nivåer av listor i listor behöver inget innehåll. Oftast är indraget fel.',
  'yaml/too-many-aliases':
    'Tecknen & och * upprepar värden. Många upprepningar gör filen svår att läsa, och kan göra den ofantligt stor.',
  'yaml/unknown-alias':
    'En text som börjar med * upprepar ett värde som är märkt med & längre upp i filen. Här finns inget sådant värde.',
  'yaml/circular-alias': 'Ett värde kan inte innehålla sig självt.',
  'yaml/several-documents': 'En YAML-fil innehåller ett dokument. Raden --- börjar ett nytt.',
  'yaml/tag': 'En text som börjar med ! betyder något särskilt i YAML. Med citattecken blir den vanlig text.',
  'yaml/comment-in-text':
    'Efter ett mellanslag börjar # en anteckning, som inte visas på sidan. En text med ett sådant tecken behöver citattecken.',

  'markdown/no-front-matter': 'Ett löfte börjar med sina uppgifter, mellan två rader ---. Texten kommer under.',
  'markdown/unclosed-front-matter':
    'Uppgifterna överst i ett löfte avslutas med en rad ---. Annars läses texten som uppgifter.',
  'markdown/no-text':
    'Ett löfte bör ha en text som säger vad som utlovas. Är bara titeln känd kan varningen godkännas.',
  'markdown/shown-as-typed':
    'Rubriker, listor, fet text och länkar skrivs med tecken som bara fungerar på ett sätt, och inte alls i fält. Annars ser läsaren tecknen själva.',

  'field/missing': 'Vissa fält måste finnas, som title i ett medborgarlöfte och kind hos en part.',
  'field/unknown-key': 'Ett fält som inte finns läses inte. Oftast är namnet felstavat.',
  'field/type': 'Värdet är av fel sort, till exempel en text där det ska vara en lista eller ett tal.',
  'field/empty-item': 'Ett bindestreck börjar en ny punkt i en lista. Står det inget efter det har något glömts.',
  'field/choice': 'Vissa fält kan bara ha något av några bestämda ord, skrivna precis som i handledningen.',
  'field/date': 'Ett datum skrivs år-månad-dag, så exakt som det är känt: 2018-01-15, 2018-01 eller 2018.',
  'field/id': 'Ett id blir en del av adressen. Därför består det av små bokstäver a–z, siffror och bindestreck.',
  'field/url': 'En webbadress skrivs hel, med https:// först, så att länken leder rätt.',
  'field/email': 'En e-postadress har ett snabel-a med text på båda sidor.',
  'field/not-empty': 'En tom text syns som en lucka på sidan. Är uppgiften inte känd utelämnas fältet.',
  'field/reference': 'En hänvisning skrivs på ett bestämt sätt, som 2018/grannsamverkan för ett löfte.',
  'field/number-range': 'Talet är större eller mindre än det kan vara, eller har decimaler där bara heltal går.',
  'field/list-length':
    'Listan har för många eller för få värden. En uppföljning måste till exempel ha minst en avsändare.',
  'field/language': 'En text kan skrivas på webbplatsens språk, och måste alltid finnas på huvudspråket.',

  'target/several-amounts': 'Ett mål anger mängden på ett sätt. Annars går det inte att säga om det är uppfyllt.',
  'target/no-amount':
    'Ett mål säger hur mycket, i tal eller med de tryckta orden. Annars finns inget att hålla utfallet mot.',
  'survey/answer-without-number': 'Ett svar har en andel eller ett antal. Annars finns inget att visa.',
  'survey/group-without-answers':
    'En grupp har svar eller ett index. Visas de inte för att de är för få skrivs suppressed: true, och sidan säger ”för få svar”.',
  'survey/suppressed-with-numbers':
    'Det som är för få svar visas inte alls. Därför står inga tal bredvid suppressed: true, inte ens hur många som svarade: filen följer med arkivets PDF.',
  'id/duplicate': 'Ett id pekar ut en enda sak. Med två lika går det inte att veta vilken en hänvisning menar.',

  'reference/unknown-publication': 'Det medborgarlöfte som någon hänvisar till måste finnas som mapp i content.',
  'reference/unknown-theme': 'Temat som ett löfte hör till måste finnas under themes i publication.yaml.',
  'reference/unknown-promise': 'Löftet som någon hänvisar till måste finnas som fil i mappen promises.',
  'reference/unknown-survey': 'Undersökningen som någon hänvisar till måste finnas som fil i mappen surveys.',
  'reference/unknown-survey-part': 'Frågan eller slutsatsen som någon hänvisar till måste finnas i undersökningen.',
  'reference/unknown-commitment': 'Åtagandet som en uppföljning redovisar måste finnas i commitments.yaml.',
  'reference/unknown-party': 'Parten som någon hänvisar till måste finnas i parties.yaml.',
  'reference/unknown-area': 'Platsen som någon hänvisar till måste finnas i areas.yaml.',
  'reference/circle':
    'En part eller plats kan inte vara en del av sig själv, eller ha gått upp i sig själv, inte heller via andra.',

  'time/order': 'Slutet kan inte komma före början. Oftast har de två datumen bytt plats.',
  'time/folder-and-period':
    'Mappen heter som perioden, för den blir en del av adressen. Går en säsong över nyår kan varningen godkännas.',
  'time/title-and-period':
    'De andra titlarna av samma slag nämner sina egna år, men den här ett annat. Oftast har en mapp eller fil kopierats eller bytt namn, och titeln glömts.',
  'time/report-before-period': 'En uppföljning kan inte gälla tiden innan löftet började.',
  'time/outside-period': 'Det som utlovas ska ske under perioden. Ett datum utanför är oftast en felskrivning.',
  'time/signed-after-period':
    'Ett medborgarlöfte brukar undertecknas innan det slutar gälla. Det händer att det görs efteråt, och då kan varningen godkännas.',
  'time/continues-later':
    'Ett löfte kan bara fortsätta ett tidigare. Pilen genom åren går från det gamla till det nya.',
  'time/report-in-future': 'En uppföljning kan inte gälla en dag som inte har varit.',
  'time/outcome-goes-back':
    'Ett åtagande som var genomfört är det inte längre, eller ett antal har minskat. Det kan stämma, men läsaren behöver veta varför.',
  'time/overlap': 'Två medborgarlöften för samma område gäller samtidigt. Stämmer det kan varningen godkännas.',
  'time/gap': 'Mellan två perioder finns dagar utan löfte. Var det så kan varningen godkännas.',
  'time/not-there':
    'En part eller ett område i löftet fanns inte under perioden. Oftast har någon annan tagit över, eller så är en dag fel.',
  'time/signed-after-start':
    'Medborgarlöftet undertecknades när perioden redan hade börjat. Stämmer det kan varningen godkännas.',
  'time/report-beyond-date':
    'En uppföljning säger hur det stod till på sin dag. Den kan inte räkna det som hände senare, eller vara publicerad före.',
  'time/published-outside-period':
    'Ett medborgarlöfte publiceras när det ska börja gälla. Ett annat år är oftast en felskrivning, men stämmer det kan varningen godkännas.',
  'time/fieldwork-in-future':
    'Det som invånarna har sagt är redan sagt. Ett datum som ligger framåt i tiden är oftast en felskrivning.',
  'time/fieldwork-after-publication':
    'Under surveys står de undersökningar som löftena bygger på. De gjordes före löftena.',

  'lineage/strengthened-but-lower': 'Ett löfte som sägs vara skärpt har ett lägre mål än det tidigare.',
  'lineage/weakened-but-higher': 'Ett löfte som sägs vara mildrat har ett högre mål än det tidigare.',
  'lineage/unchanged-but-moved':
    'Ett löfte som sägs vara oförändrat har ett annat mål än det tidigare. Så blir det lätt när nästa medborgarlöfte görs av det förra.',
  'lineage/dropped':
    'Ett löfte försvann utan att någon sa att det var slut. Nästa medborgarlöfte är komplett, men fortsätter det inte.',
  'lineage/ended-and-continued':
    'Ett löfte har antingen upphört eller fortsätter i ett nytt. Läsaren får annars båda beskeden.',
  'lineage/continued-twice': 'Två löften fortsätter samma tidigare löfte, men ingen har skrivit att det delades upp.',
  'lineage/merged-alone': 'Ett sammanslaget löfte fortsätter minst två tidigare.',
  'lineage/split-alone': 'Ett uppdelat löfte fortsätter i minst två senare.',

  'measurable/number-without-unit':
    'Ett mål med ett tal behöver en enhet. Annars går det inte att jämföra med utfallet.',
  'measurable/no-frequency': 'I en period på flera år måste läsaren veta om målet gäller varje år eller hela perioden.',
  'measurable/frequency-without-number': 'Ett mål som gäller per vecka, månad eller år behöver ett antal.',
  'measurable/for-each':
    'Är ett tal lovat på var och en av flera platser räcker det inte att det nås på en av dem. Ett mål i siffror gäller summan.',
  'measurable/vague-word':
    'Ord som ofta, fler och vid behov går inte att följa upp. Står de i det tryckta löftet kan varningen godkännas.',
  'measurable/several-commitments': 'Ett åtagande är en sak som går att följa upp. Två saker kan få olika utfall.',
  'measurable/number-in-text': 'Ett tal i texten räknas inte. Först som mål kan det jämföras med utfallet.',

  'language/long-sentence': 'Långa meningar är svåra att läsa, mest för den som läser lite eller lyssnar.',
  'language/hard-text': 'Långa meningar och långa ord gör texten svår. Läsbarhetsindex (LIX) räknar på båda.',
  'language/missing-alt':
    'En bild behöver en beskrivning för den som inte ser den. Lagen om tillgänglighet till digital offentlig service kräver det.',
  'language/link-text': 'En länktext ska säga vart länken leder. Den som använder skärmläsare hör ofta bara länkarna.',
  'language/heading-skipped':
    'Rubriker går en nivå i taget. Den som lyssnar tror annars att en rubrik har fallit bort.',
  'language/quotation-marks': 'Varje språk har sina citattecken. På svenska är båda likadana: ”så här”.',
  'language/quoted-title':
    'Typografiska citattecken runt en hel rubrik eller ett namn kommer oftast från ett ordbehandlingsprogram. Är det ett citat kan varningen godkännas.',
  'language/hyphen-as-dash': 'Mellan tal, och runt ett inskott, står ett tankstreck. Bindestrecket hör till ord.',
  'language/invisible-character':
    'Ordbehandlingsprogram lägger in tecken som inte syns. Den som söker hittar då inte ordet.',
  'language/unprintable-character':
    'Ett tecken som inget typsnitt har, till exempel en emoji, blir en tom ruta på papper. Uppläst hörs det inte alls.',
  'language/double-space': 'Flera mellanslag i rad är en felskrivning, och kan dela upp texten i PDF-filen.',
  'language/repeated-word': 'Samma ord två gånger i rad är nästan alltid en felskrivning.',

  'translation/missing':
    'Har medborgarlöftet en översatt titel väntar sig läsaren att löftena också är översatta. De andra visas på huvudspråket.',
  'translation/title-missing':
    'Ett medborgarlöfte går att läsa på ett språk så snart dess titel är översatt. Innan dess visas inga översatta löften.',
  'translation/stale':
    'En översättning bär fingeravtrycket av den titel och text som den gjordes från. När originalet har ändrats säger sidan att översättningen gjordes från en tidigare version.',
  'translation/unstamped':
    'Utan fingeravtryck vet ingen om översättningen är gjord från originalet som det är nu. Kommandot npm run translations -- --stamp skriver det när du har jämfört texterna.',
  'allow/unknown-rule': 'Under allow står namnet på en varning som finns.',
  'allow/not-a-warning': 'Bara varningar kan godkännas. Ett fel är fel, vad skälet än är.',
  'allow/unused':
    'Ett godkännande gäller en viss varning. Finns varningen inte längre ska godkännandet bort, så att det inte döljer nästa.',

  'figures/other-unit': 'Utfallet räknas i något annat än målet, och då går talen inte att jämföra.',
  'figures/fraction': 'En andel skrivs i procent, 80. Skrivs den som en del av ett, 0.8, är den mindre än en procent.',
  'figures/revised-target':
    'Det som parterna bestämmer under perioden gäller från den dagen. Siffror från tiden före jämförs med det som var lovat då.',
  'figures/shares-sum':
    'Andelarna för svaren på en fråga blir ungefär 100 procent. Annars saknas ett svar, eller så fick man välja flera.',
  'figures/counts-sum': 'Antalen blir tillsammans lika många som svarade. Annars saknas något, eller så är något fel.',
  'figures/share-and-count':
    'Andelen är antalet som gav svaret delat med antalet som svarade på frågan, utom när källan har vägt svaren.',
  'figures/response-rate':
    'Svarsfrekvensen är antalet som svarade delat med antalet tillfrågade. Det tryckta talet stämmer inte med det.',
  'figures/unlike-compared':
    'Svar från ett slumpmässigt urval och från en enkät som är öppen för alla säger olika saker, och tal på två skalor går inte att jämföra. Andra ord i frågan, eller andra svar att välja på, kan ensamma ändra siffrorna.',
  'figures/negative': 'Ett antal är aldrig mindre än noll. Minustecknet är oftast ett bindestreck som har hamnat fel.',
  'figures/between-order': 'I between står det lägsta talet först och det högsta sist.',
  'figures/two-without-source': 'Två tal för samma sak kommer från två källor. Läsaren behöver se vilka.',

  'privacy/identity-number': 'Ett personnummer får aldrig publiceras. Ta bort det genast.',
  'privacy/phone-number':
    'Ett telefonnummer kan vara någons privata. Är det en växel eller funktion kan varningen godkännas.',
  'privacy/private-email': 'En privat e-postadress pekar ut en person. Skriv en adress till funktionen.',
  'privacy/picture-position':
    'En telefon skriver in i bilden var den togs, på några meter när. Den som hämtar bilden kan läsa det, också när det är hemma hos någon.',
  'privacy/suppressed-in-vain':
    'Döljs bara ett svar eller en grupp kan läsaren räkna ut talet ur de andra. Då är det inte dolt.',
  'privacy/small-group': 'När få har svarat går det att räkna ut vem som svarade vad.',

  'link/unsafe':
    'En länk ska leda dit läsaren tror, och inte öppna program på läsarens dator. Bilder hämtas från den egna webbplatsen, så att ingen annan får veta vem som läser.',
  'link/unknown-page': 'En länk i en text leder till en hel webbadress eller en fil i mappen files.',
  'link/no-picture':
    'Webbläsare visar bilder som är PNG, JPEG, GIF, WebP eller AVIF. I stället för annat, och för en skadad bild, ser läsaren en tom ruta. Det hjälper inte att ge filen ett annat namn.',
  'link/unprinted-picture':
    'En bild står också i PDF-filerna, så att den som skriver ut eller arkiverar har den. Det som inte går att visa där ersätts av bildens ord och en länk.',
  'link/heavy-picture':
    'Alla som läser sidan hämtar bilden, ofta med en telefon, och den ligger i varje PDF. Bilder från en telefon är många gånger större än en sida behöver.',
  'link/unknown-file': 'En fil som en text länkar till måste finnas i medborgarlöftets mapp files.',

  'seal/unreadable':
    'Sigillet, seal.json, skrivs av npm run seal med en rad för varje sak som är förseglad. Det skrivs aldrig för hand.',
  'seal/edited':
    'Varje rad i sigillet har ett fingeravtryck av det som står på raden. Ändras raden stämmer fingeravtrycket inte längre.',
  'seal/chain':
    'Varje rad i sigillen bär fingeravtrycket av raden före, genom alla medborgarlöften. Så märks det om en rad tas bort, byts ut eller läggs till i efterhand.',
  'seal/publication-gone':
    'Nästa sigill pekar på det som skrevs före. Försvinner ett helt medborgarlöfte märks det där.',
  'seal/unsealed':
    'Den som förseglar medborgarlöften förseglar alla som är publicerade, med allt som kommer till i dem, så att det märks om något ändras eller om ett sigill tas bort. Är ett äldre medvetet utan sigill kan varningen godkännas.',
  'seal/unpublished':
    'Det som är förseglat har varit publicerat. Det tas inte tillbaka i tysthet: blir det ett utkast igen ser ingen varken det eller rättelserna som skulle säga varför.',
  'seal/date':
    'Raderna i sigillen skrivs en efter en. Är en daterad före raden ovanför, eller efter i dag, gick klockan fel eller så har datumet ändrats.',
  'seal/changed':
    'Det som är förseglat är publicerat. Ändras det ska läsaren få veta det, med datum, vad och varför, i en rättelse. En personuppgift som ska bort står inte i rättelsen heller: skriv before: { suppressed: true }.',
  'seal/missing':
    'Det som är förseglat är publicerat. Tas det bort ska läsaren få veta det, med datum och varför, i en rättelse.',
  'seal/added':
    'Löften och åtaganden som kommer till efter publiceringen ska synas som tillägg, så att ingen tror att de alltid har funnits.',
  'seal/reordered':
    'Läsaren möter åtagandena i den ordning som de står. Den är förseglad, så att inget flyttas ned eller upp utan att det märks.',
  'seal/correction-changed': 'En rättelse är själv publicerad. Den ändras inte i efterhand; är den fel skrivs en ny.',
  'seal/correction-misfit':
    'En rättelse säger precis vad som stod och vad som står nu. Annars kunde en annan ändring gömma sig bakom den.',
  'seal/idle-correction': 'En rättelse av något förseglat säger vilket fält som har ändrats, med before och after.',
  'seal/correction-in-future':
    'Det som en rättelse ändrar är ändrat redan när den skrivs. Med ett senare datum än dagens skulle den säga något annat.',
  'seal/correction-backdated':
    'En rättelse har den dag då ändringen publiceras. Inget rättas innan det är publicerat, och de rättelser som fanns när något förseglades är själva förseglade.',
  'seal/correction-elsewhere':
    'En rättelse följer med medborgarlöftet som den rättar, på webbplatsen, i sigillet och i arkivpaketet. I ett utkast skulle ingen se den.',
  'seal/placeholder': 'Den rättelse som programmet föreslår saknar orden till läsaren. Dem måste någon skriva.',
  'seal/suppressed-field':
    'Det som en rättelse döljer med before: { suppressed: true } är personuppgifter, i texter och namn. Mål, lägen, siffror, datum och vem som ansvarar döljs aldrig, för då kunde ett löfte ändras utan att någon ser vad det var.',
  'seal/address-gone':
    'En adress som har publicerats ska fortsätta att fungera, så att länkar och bokmärken inte går sönder.',
  'redirect/address': 'Adresserna i redirects.yaml börjar med snedstreck och hör till den här webbplatsen.',
  'redirect/source-exists': 'Bara en adress som inte längre har någon sida kan leda vidare. Annars försvinner sidan.',
  'redirect/unknown-target': 'Den nya adressen måste ha en sida, annars hamnar läsaren ingenstans.',
  'redirect/chain': 'En gammal adress leder direkt till den sida som gäller, så att läsaren inte skickas runt.',
  'redirect/duplicate':
    'En gammal adress kan bara leda till ett ställe. Snedstreck sist, index.html och stora bokstäver gör den inte till en annan.',

  'config/missing': 'Webbplatsens inställningar står i site.config.ts, bredvid mappen content.',
  'config/unreadable':
    'Filen site.config.ts är TypeScript. Ett kommatecken eller ett citattecken för lite gör den oläslig, och likaså en import av en fil som inte finns.',
  'config/no-default-export': 'Inställningarna lämnas ut med export default.',
  'config/base-url':
    'Webbplatsens adress behövs där en hel adress skrivs ut, som på papper, och sidornas adresser läggs till efter snedstrecket. Den står också i inställningarna för webbservern, där tecken som $ och ; betyder något annat.',
  'config/organisation-number':
    'Dataportaler och arkiv känner igen utgivaren på dess organisationsnummer. Den sista siffran är en kontrollsiffra, så att ett skrivfel märks.',
  'config/security-contact':
    'Den som hittar en säkerhetsbrist på webbplatsen ser i security.txt vem som vill veta det. Där ska adresserna vara hela (RFC 9116).',
  'config/colour': 'Färgen används i stilmallen och i PDF-filerna, och skrivs på det sätt som båda förstår.',
  'config/contrast':
    'Rubriker, länkar och knappar har färgen. De ska gå att läsa också för den som ser dåligt, så kontrasten är minst 4,5:1 mot varje bakgrund (WCAG 2.2, 1.4.3).',
  'config/picture':
    'Logotypen och ikonen visas på varje sida. De ligger i mappen content/look, logotypen som SVG eller PNG, ikonen som PNG.',
  'config/drawing':
    'En SVG-fil kan innehålla program och hämta saker från andra webbplatser. I logotypen får bara former och färger finnas.',
  'config/time-zone': 'Tidszonen avgör vilken dag det är. I Sverige är det Europe/Stockholm.',
  'config/language-tag': 'Språken skrivs med koder som sv och en. Webbläsare och skärmläsare känner igen dem.',
  'config/default-language': 'Huvudspråket är ett av webbplatsens språk.',
  'config/conformance':
    'Tillgänglighetsredogörelsen säger hur väl webbplatsen följer lagen. Det ska stämma med de brister som den räknar upp.',
  'config/old-statement':
    'Tillgänglighetsredogörelsen ska stämma. Gå igenom den minst en gång om året, och när webbplatsen har ändrats.',
  'config/example-address':
    'Adresser som slutar på .example är till för exempel i texter, och leder aldrig någonstans. Webbplatsens egen adress behövs där en hel adress skrivs ut.',
  'config/example-text':
    'Inställningarna som följer med programmet säger vad exemplet är och vem som står bakom det. På en annan webbplats är det inte sant.',
}
