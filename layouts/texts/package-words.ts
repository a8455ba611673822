/** What an archive package says of itself to whoever opens it. */
export type PackageWords = {
  title(publication: string): string
  /** One line, for lists of packages. */
  description(publication: string, period: string): string
  readonly publisher: string
  readonly period: string
  readonly record: string
  readonly address: string
  readonly asOf: string
  readonly fingerprint: string
  readonly program: string
  readonly licence: string
  readonly seal: string
  readonly contents: string
  readonly archivePdf: string
  readonly source: string
  /** First in a source file that lacks what was not public yet. */
  leftOut(day: string): string
  site(start: string): string
  readonly attachments: string
  readonly data: string
  readonly schemas: string
  readonly mets: string
  readonly checking: string
  /** Before and after the command that does it. */
  readonly checkingText: string
  readonly checked: string
  /** Before the command that works it out. */
  readonly fingerprintText: string
  /** Before and after the command that checks the seal. */
  readonly sealText: string
  readonly sealed: string
}

export const SWEDISH_PACKAGE: PackageWords = {
  title: (publication) => `Arkivpaket: ${publication}`,
  description: (publication, period) =>
    `${publication}, med löften, undersökningar, uppföljningar och rättelser. Period: ${period}.`,
  publisher: 'Utgivare',
  period: 'Period',
  record: 'Diarienummer',
  address: 'Adress',
  asOf: 'Läget per',
  fingerprint: 'Källfilernas fingeravtryck',
  program: 'Gjort med',
  licence: 'Villkor för materialet',
  seal: 'Sigillets sista fingeravtryck',
  contents: 'Vad som finns i paketet',
  archivePdf:
    'Allt i ett dokument för bevarande (PDF/A-3a). Det finns ett på varje språk, i språkets mapp bland webbsidorna. Källfilerna ligger inbäddade i det.',
  source:
    'Filerna som medborgarlöftet är skrivet i, byte för byte så som de står under versionshantering: Markdown och YAML i UTF-8. Med dem följer det gemensamma: parter, platser, enheter, ordförklaringar och webbplatsens inställningar. Där saknas det som bara används av något som inte var offentligt än; en sådan fil är skriven på nytt och säger det överst. Undersökningar som ledde till löftena men hör till ett annat medborgarlöfte är också med. Sigillet seal.json är med om medborgarlöftet är förseglat.',
  leftOut: (day) => `Här saknas det som bara används av något som inte var offentligt den ${day}.`,
  site: (start) =>
    `Webbsidorna, med PDF-filer på alla språk. Börja med ${start}: den öppnas i en webbläsare direkt från mappen, utan server och utan nät. Sidorna är de som publicerades, utom i två saker. Länkarna leder till filerna i paketet, och till adressen på webben när det som de leder till inte är med. Sökrutan är borttagen.`,
  attachments:
    'Filer som hör till medborgarlöftet, byte för byte så som de kom, till exempel det undertecknade originalet och bilder.',
  data: 'Samma innehåll som data (JSON). Bredvid ligger en tabell (CSV) och en beskrivning av hur JSON-filen är uppbyggd (JSON Schema). Vad tabellens kolumner betyder och hur den är skriven står i datapackage.json, överst bland webbsidorna (Data Package). Parter, platser och enheter nämns med sina id; vad de heter står i källfilerna.',
  schemas: 'Hur källfilerna i YAML är uppbyggda, vad varje fält betyder och vad som får stå där (JSON Schema).',
  mets: 'Innehållet så som e-arkiv läser det: varje fil med storlek, typ och kontrollsumma, vem som lämnar över vad, en beskrivning i metadata/descriptive/dc.xml (Dublin Core), och i metadata/preservation/premis.xml när det publicerades, rättades och packades (PREMIS). Mappen som METS.xml ligger i är ett informationspaket (SIP) enligt E-ARK CSIP och SIP 2.1, som även FGS Paketstruktur 2.0 bygger på. Den kan lämnas till ett e-arkiv som den är. Uppgifter som bara arkivet känner, till exempel en leveransöverenskommelse, lägger det till i sitt eget exemplar av METS.xml.',
  checking: 'Så kontrolleras paketet',
  checkingText:
    'Paketet följer BagIt 1.0 (RFC 8493). Alla filer har sin kontrollsumma (SHA-512) i manifest-sha512.txt. Packa upp paketet och skriv i dess mapp:',
  checked:
    'Inga rader tillbaka betyder att ingen fil har ändrats eller försvunnit. Ett program som kan BagIt ser också om något har kommit till.',
  fingerprintText:
    'Källfilernas fingeravtryck står på sidorna och i PDF-filerna, och visar att de är gjorda av just de här filerna. Det är de tolv första tecknen i det som det här svarar:',
  sealText:
    'Sigillet seal.json visar vad som var publicerat när det förseglades. Varje rad är för sig: sha256 är SHA-256 av tecknen i entry, och previous i entry är sha256 på raden som förseglades före. Den raden kan finnas i ett annat medborgarlöftes sigill, som previousIn säger. Det sista fingeravtrycket, eller ett senare, ska stå i diariet. Det här räknar om varje rad:',
  sealed: 'Inga rader tillbaka betyder att ingen rad i sigillet har ändrats.',
}

export const ENGLISH_PACKAGE: PackageWords = {
  title: (publication) => `Archive package: ${publication}`,
  description: (publication, period) =>
    `${publication}, with promises, surveys, reports and corrections. Period: ${period}.`,
  publisher: 'Publisher',
  period: 'Period',
  record: 'Registration number',
  address: 'Address',
  asOf: 'Everything as seen on',
  fingerprint: 'Fingerprint of the source files',
  program: 'Made with',
  licence: 'Terms of use',
  seal: 'Last fingerprint of the seal',
  contents: 'What is in the package',
  archivePdf:
    'Everything in one document for preservation (PDF/A-3a). There is one in every language, in the folder of the language among the web pages. The source files are enclosed in it.',
  source:
    'The files that the publication is written in, byte for byte as they stand under version control: Markdown and YAML in UTF-8. What is shared comes with them: parties, places, units, word explanations and the settings of the site. What only something that was not public yet uses is not there; such a file has been written anew and says so at its beginning. Surveys that led to the promises and belong to another publication are there too. The seal, seal.json, is there if the publication is sealed.',
  leftOut: (day) => `What only something that was not public on ${day} uses is not here.`,
  site: (start) =>
    `The web pages, with PDF files in all languages. Begin with ${start}: a browser opens it from the folder, without a server and without the net. The pages are those that were published, but for two things. Links lead to the files in the package, and to the address on the web where what they lead to is not there. The search form has been left out.`,
  attachments:
    'Files that belong to the publication, byte for byte as they came, such as the signed original and pictures.',
  data: 'The same content as data (JSON). Beside it lie a table (CSV) and a description of how the JSON file is laid out (JSON Schema). What the columns of the table mean and how it is written stands in datapackage.json, at the top of the web pages (Data Package). Parties, places and units are named by their ids; what they are called stands in the source files.',
  schemas: 'How the source files in YAML are laid out, what each field means and what may stand in it (JSON Schema).',
  mets: 'The contents as digital archives read them: every file with its size, type and checksum, who hands over what, a description in metadata/descriptive/dc.xml (Dublin Core), and in metadata/preservation/premis.xml when it was published, corrected and packed (PREMIS). The folder that METS.xml lies in is an information package (SIP) by E-ARK CSIP and SIP 2.1, on which the Swedish FGS Paketstruktur 2.0 stands as well. It can be handed to a digital archive as it is. What only the archive knows, such as a submission agreement, it adds to its own copy of METS.xml.',
  checking: 'How to check the package',
  checkingText:
    'The package follows BagIt 1.0 (RFC 8493). Every file has its checksum (SHA-512) in manifest-sha512.txt. Unpack the package and write in its folder:',
  checked:
    'No lines in return mean that no file has been changed or lost. A program that knows BagIt also sees whether anything has come in.',
  fingerprintText:
    'The fingerprint of the source files stands on the pages and in the PDF files, and shows that they were made of these very files. It is the first twelve characters of what this answers:',
  sealText:
    'The seal, seal.json, shows what was published when it was sealed. Each line stands by itself: sha256 is the SHA-256 of the characters of entry, and previous in entry is the sha256 of the line that was sealed before. That line may be in the seal of another publication, which previousIn names. The last fingerprint, or a later one, should stand in the register. This works out every line anew:',
  sealed: 'No lines in return mean that no line of the seal has been changed.',
}
