import { formatMessage } from '../format-message.ts'
import { sealAnew } from '../messages/sv/phrases.ts'
import type { ContentChange, FailureWords } from './failure.ts'
import { listed } from './listed.ts'

const meant = (similar: string) => `Menade du ${similar}?`
const FETCH =
  'Hämta hela historiken med git fetch --unshallow; på GitHub med fetch-depth: 0 för actions/checkout, på GitLab med GIT_DEPTH: 0.'
// PowerShell takes the two dashes for itself on their way to npm, but not on that to npm.cmd.
const withDashes = (command: string, written: string) =>
  `Skriv -- efter kommandots namn, före allt annat: npm run ${command} -- ${written}\n` +
  `I PowerShell på Windows: npm.cmd run ${command} -- ${written}`
const UNCHANGED = 'Ingenting är ändrat.'

const CHANGES: Readonly<Record<ContentChange['change'], string>> = {
  changed: 'ändrades',
  gone: 'försvann',
  new: 'tillkom',
}
const CHANGED_DURING: Readonly<Record<ContentChange['during'], string>> = {
  reading: 'medan innehållet lästes. Ingenting är gjort. Kör kommandot igen när filerna är sparade.',
  building:
    'medan webbplatsen byggdes. Den tidigare webbplatsen är kvar som den var. Bygg igen när filerna är sparade.',
}

/** Why a command cannot do as it was told, in Swedish. */
export const sv: FailureWords = {
  'option-unknown': ({ written, similar }) =>
    `Det finns inget val som heter ${written}.${similar === null ? '' : ` ${meant(`--${similar}`)}`}`,
  'option-without-value': ({ option }) => `--${option} saknar sitt värde.`,
  'option-with-value': ({ option }) => `--${option} tar inget värde.`,
  'option-choice': ({ option, value, choices }) => `--${option} är ${value}, men ska vara ${listed(choices, 'eller')}.`,
  'word-unknown': ({ word }) => `Det går inte att tolka ${word}.`,
  'options-taken-by-npm': ({ options, command, written }) =>
    `npm behöll ${options.map((option) => `--${option}`).join(' och ')} för sig självt. ` +
    withDashes(command, written),
  'word-left-by-npm': ({ word, command, written }) =>
    `Det går inte att tolka ${word}. Hörde det till ett val behöll npm det för sig självt. ` +
    withDashes(command, written),
  'as-of': ({ value }) => `--as-of är ${value}, men ska vara en hel dag, till exempel 2019-02-01.`,
  'source-date-epoch': ({ value }) => `SOURCE_DATE_EPOCH är ${value}, men ska vara ett antal sekunder sedan 1970.`,
  port: ({ value, highest }) => `--port är ${value}, men ska vara ett heltal från 0 till ${highest}.`,
  'whole-number': ({ option, value }) => `--${option} ska vara ett heltal från 1. Där står: ${value}`,
  'whole-numbers': ({ option, value }) =>
    `--${option} ska vara ett eller flera heltal från 1, till exempel 60,1000. Där står: ${value}`,
  'root-missing': ({ root }) => `Mappen ${root} finns inte. Ange en annan med --root.`,
  'rule-unknown': ({ rule, similar }) =>
    `Det finns ingen regel som heter ${rule}. ${similar === null ? 'Alla regler: npm run check -- --rules' : meant(similar)}`,
  'rules-unclear': () => '--rule, --rules och --fix gör var sin sak. Skriv bara en av dem.',
  'publication-unknown': ({ id, similar, ids }) =>
    `Det finns inget medborgarlöfte ${id}. ${similar === null ? `De som finns: ${ids.join(', ')}.` : meant(similar)}`,
  'side-unknown': ({ name, similar, ids }) =>
    `Det finns inget medborgarlöfte som heter ${name}. ${similar === null ? `De som finns: ${ids.join(', ')}` : meant(similar)}`,
  'sides-unclear': () =>
    'Skriv vilka två medborgarlöften som ska jämföras, till exempel 2017 2018, eller main:2018 för att se vad som är ändrat sedan dess.',
  'new-without-name': () => 'Skriv vad det nya ska heta, till exempel 2019-2020.',
  'site-with-publication': () =>
    '--site gör en webbplats utan medborgarlöften. Skriv bara mappen, och börja sedan på det första där.',
  'site-within-program': ({ folder }) =>
    `${folder} ligger i programmets mapp, som byts ut när programmet uppgraderas. Välj en mapp bredvid, till exempel ../loften.`,
  'report-from-publication': () => 'En uppföljning tar inget --from: den har åtagandena i sitt eget medborgarlöfte.',
  'report-name': ({ name }) =>
    `${name} kan inte vara en uppföljning. Skriv medborgarlöftet, ett snedstreck och den dag som uppgifterna gäller, till exempel 2018/2018-12-31, eller 2018/undated om ingen dag är känd. Redovisar parterna var för sig läggs parten till: 2018/2018-12-31-polis.`,
  'publication-name': ({ id }) =>
    `${id} kan inte vara ett medborgarlöfte. Skriv 2019, 2019-2020 eller 2019-norra-staden.`,
  'publication-date': ({ date, report }) =>
    `${date} är ett datum och kan inte vara ett medborgarlöfte. Menade du uppföljningen ${report}?`,
  'publication-backwards': ({ id }) => `${id} slutar före det börjar. Skriv det första året först.`,
  'seal-unclear': () => 'Skriv vad som ska förseglas, till exempel 2018, eller --verify.',
  'expect-without-verify': () => '--expect används tillsammans med --verify.',
  fingerprint: ({ value }) =>
    `--expect är ${value}, men ska vara det som står i diariet: minst de första 12 tecknen, siffror och bokstäverna a–f.`,
  'archive-unclear': () =>
    'Skriv vilket medborgarlöfte som ska packas, till exempel 2018, eller --verify och ett paket.',
  'checksum-of-folder': ({ path }) =>
    `${path} är en mapp. Kontrollsumman i diariet gäller paketet som en enda fil: ange tar-filen.`,
  'package-missing': ({ path }) =>
    `${path} finns inte. Ange ett arkivpaket: en tar-fil, eller mappen som den packades upp i.`,
  'stamp-unclear': () => 'Skriv --stamp och filerna, eller --stamp --all.',
  'no-translation': ({ file }) => `${file} är ingen översättning av ett löfte eller förord.`,
  'against-missing': () => 'Ange vad du vill jämföra med, till exempel --against main.',
  'bench-unknown': ({ words, known }) => `Det går inte att mäta ${words}, bara ${listed(known, 'och')}.`,
  'bench-task-unknown': ({ value, known }) =>
    `--tasks ska vara ord av dessa, skilda av komman: ${known.join(', ')}. Där står: ${value}`,
  'out-no-folder': ({ out }) => `${out} är ingen mapp. Ange en ny eller tom mapp med --out.`,
  'out-link': ({ out, folder }) =>
    `${out} är en länk, som inte byts ut. Ange mappen som den leder till: --out ${folder}`,
  'out-holds-site': ({ out }) =>
    `${out} rymmer webbplatsens egna filer och kan inte ersättas. Ange en annan mapp med --out.`,
  'out-within-site': ({ out, folder }) =>
    `${out} hör till webbplatsens eller programmets egna filer (${folder}) och ersätts aldrig. Ange en annan mapp med --out.`,
  'out-holds-history': ({ out }) =>
    `${out} innehåller ett git-arkiv (.git) och ersätts aldrig, eftersom historiken skulle gå förlorad. ` +
    'Bygg i en annan mapp, och kopiera webbplatsen därifrån.',
  'out-not-built': ({ out }) =>
    `${out} innehåller annat än en byggd webbplats och rörs inte. Ange en ny eller tom mapp med --out, eller låt allt i den försvinna med --force.`,
  'out-foreign-files': ({ out, files, more }) =>
    `${out} innehåller filer som inte kommer från bygget: ${files.join(', ')}${more > 0 ? ` och ${more} till` : ''}. ` +
    'Flytta dem, eller låt dem försvinna med --force.',
  'ref-missing': () => 'Ange en version, till exempel en gren, en tagg eller en commit: main.',
  'ref-with-dash': ({ ref }) =>
    `${ref} är ingen version: namnet på en gren, en tagg eller en commit börjar inte med bindestreck.`,
  'ref-unknown': ({ ref, similar }) =>
    `Det finns ingen gren, tagg eller commit som heter ${ref}. ${similar === null ? 'Alla grenar: git branch --all' : meant(similar)}`,

  'content-changed': ({ file, change, during }) => `${file} ${CHANGES[change]} ${CHANGED_DURING[during]}`,
  'path-forbidden': ({ path }) =>
    `${path} får inte läsas. Ge dig själv rätt att läsa, eller flytta bort det, och försök igen.`,
  'path-unreadable': ({ path }) =>
    `${path} går inte att läsa: disken svarar med fel. Hämta filen på nytt, och försök igen.`,
  'path-too-large': ({ path }) =>
    `${path} är större än 2 GiB, vilket är mer än programmet kan läsa. Lägg dit en mindre fil, eller länka i stället till en plats där den finns.`,
  'disk-not-writable': ({ folder }) =>
    `Det går inte att skriva i ${folder}. Ge dig själv rätt att skriva där, eller välj en annan mapp med --out. ${UNCHANGED}`,
  'disk-full': ({ folder }) =>
    `Disken med ${folder} är full. Frigör utrymme, eller välj en annan disk med --out, och försök igen. ${UNCHANGED}`,
  'disk-no-folder': ({ folder }) => `${folder} är ingen mapp. Ange en annan med --out. ${UNCHANGED}`,
  'disk-in-use': ({ out }) =>
    `${out} används av ett annat program, eller är skrivskyddad. Stäng terminaler, mappfönster och program som har något i den öppet, och försök igen.`,
  'own-not-writable': ({ folder }) =>
    `Det går inte att skriva i ${folder}. Ge dig själv rätt att skriva där, och kör kommandot igen.`,
  'own-full': ({ folder }) => `Disken med ${folder} är full. Frigör utrymme, och kör kommandot igen.`,
  'own-no-folder': ({ folder }) =>
    `${folder}, eller något som ska ligga där, är ingen mapp. Flytta filen som har tagit namnet, och kör kommandot igen.`,
  'own-in-use': ({ out }) =>
    `${out} används av ett annat program, eller är skrivskyddad. Stäng det som har den öppen, och kör kommandot igen.`,
  'output-not-written': ({ code }) =>
    `Resultatet kunde inte skrivas ut (${code}). Är disken full? Frigör utrymme, eller skriv det någon annanstans, och kör kommandot igen.`,
  'disk-mounted': ({ out }) =>
    `${out} kan inte bytas ut i ett steg: mappen är en egen disk (monterad), eller används av ett annat program. ` +
    `Montera mappen ovanför i stället, eller bygg i en annan mapp med --out och kopiera därifrån: rsync -a --delete dist/ ${out}/. ${UNCHANGED}`,
  'search-ended': () =>
    'Pagefind, som gör sökregistret, avslutades utifrån innan det var klart. Oftast är minnet slut: avsluta något annat eller bygg på en dator med mer minne, och försök igen.',
  'port-taken': ({ port }) =>
    `Port ${port} är upptagen av ett annat program. Avsluta det, eller ange en annan port med --port.`,
  'port-forbidden': ({ port }) =>
    `Port ${port} får inte användas här. Ange en annan port med --port, till exempel 8080.`,
  'report-exists': ({ file }) =>
    `${file} finns redan och har inte rörts. Skriv en ny uppföljning med en annan dag, eller lägg till parten om var och en redovisar för sig.`,
  'report-in-future': ({ date, today }) =>
    `${date} har inte varit än (i dag är det ${today}). En uppföljning säger hur det stod till på sin dag.`,
  'report-before-period': ({ date, publication, from }) =>
    `${date} är före perioden: ${publication} börjar ${from}. Skriv den dag då det stod till så, tidigast ${from}.`,
  'site-exists': ({ folder }) =>
    `${folder} finns redan och är inte tom. Inget har ändrats. Välj en mapp som inte finns.`,
  'publication-exists': ({ folder }) =>
    `${folder} finns redan och har inte rörts. Välj ett annat namn, eller fortsätt där.`,
  'seal-before-last': ({ today, last, takenBack }) =>
    `Den här datorn har datumet ${today}, men den sista raden i sigillen är från ${last}. Går klockan fel nu, ställ den rätt och kör npm run seal igen. ` +
    `Gick den fel när raden skrevs får det göras om. ${sealAnew(takenBack)}`,
  'seal-of-draft': ({ id }) => `${id} är ett utkast. Det som inte är publicerat förseglas inte.`,
  'seal-too-early': ({ id, published }) => `${id} publiceras först ${published}. Försegla det när det är publicerat.`,
  'seal-changed': ({ path }) => `${path} ändrades under tiden, eller är en länk. Kör kommandot igen.`,
  'package-of-unpublished': ({ id, asOf }) =>
    `${id} är inte publicerat den ${asOf}. Det som inte är publicerat läggs inte i ett arkivpaket.`,
  'package-differs': ({ path }) =>
    `${path} finns redan med ett annat innehåll och har inte rörts. Flytta det, eller välj en annan mapp med --out.`,
  'git-missing': () =>
    'Programmet git behövs för att läsa en tidigare version, men det är inte installerat: https://git-scm.com',
  'repository-missing': ({ root }) =>
    `${root} hör inte till något git-arkiv, så det finns ingen tidigare version att läsa.`,
  'repository-not-ours': ({ root, folder }) =>
    `Git läser inte ${root}, eftersom mappen tillhör någon annan. Är det i sin ordning: git config --global --add safe.directory ${folder}`,
  'commits-missing': () => 'Git-arkivet har ingen historik än: ingenting har sparats med git commit.',
  'history-shallow': ({ ref }) => `${ref} finns inte i den del av historiken som är hämtad hit. ${FETCH}`,
  'objects-missing': ({ ref }) =>
    `Allt i ${ref} är inte hämtat hit, och git kunde inte hämta det nu. Är datorn ansluten till nätet? ${FETCH}`,
  'site-missing': ({ ref, folder }) =>
    `I ${ref} finns ingen webbplats i ${folder}: varken content/ eller site.config.ts. Har mappen bytt namn, eller kommit till senare?`,
  'text-in-lfs': ({ file, ref }) =>
    `${file} ligger i Git LFS i ${ref}, så historiken har inte texten utan bara en hänvisning. Texter i content/ ska inte ligga i Git LFS; låt .gitattributes gälla bara bilagor i files/.`,
  'version-broken': ({ ref, count, first }) =>
    `Innehållet i ${ref} kan inte läsas som det var: kontrollen hittar ${count} fel i det. Det första är:` +
    (first === null ? '' : `\n${first.place.file}:${first.place.line}  ${formatMessage(first, 'sv').message}`),
}
