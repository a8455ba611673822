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
  readonly contents: string
  readonly archivePdf: string
  readonly source: string
  site(start: string): string
  readonly data: string
  readonly checking: string
  /** Before and after the command that does it. */
  readonly checkingText: string
  readonly checked: string
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
  contents: 'Vad som finns i paketet',
  archivePdf: 'Allt i ett dokument för bevarande (PDF/A-3a), på varje språk. Källfilerna ligger inbäddade i det.',
  source:
    'Filerna som medborgarlöftet är skrivet i, byte för byte så som de står under versionshantering: Markdown och YAML i UTF-8. Med dem följer det gemensamma: parter, platser, ordförklaringar och webbplatsens inställningar. Sigillet seal.json är med om medborgarlöftet är förseglat.',
  site: (start) =>
    `Webbsidorna så som de publiceras, med PDF-filer på alla språk. Börja med ${start}. En länk till något utanför medborgarlöftet leder ingenstans i paketet, men fungerar på adressen ovan.`,
  data: 'Samma innehåll som data (JSON). Bredvid ligger en tabell (CSV) och en beskrivning av hur filen är uppbyggd (JSON Schema).',
  checking: 'Så kontrolleras paketet',
  checkingText:
    'Paketet följer BagIt 1.0 (RFC 8493). Alla filer har sin kontrollsumma (SHA-512) i manifest-sha512.txt. Packa upp paketet och skriv i dess mapp:',
  checked:
    'Inga rader tillbaka betyder att ingen fil har ändrats eller försvunnit. Ett program som kan BagIt ser också om något har kommit till.',
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
  contents: 'What is in the package',
  archivePdf:
    'Everything in one document for preservation (PDF/A-3a), in every language. The source files are enclosed in it.',
  source:
    'The files that the publication is written in, byte for byte as they stand under version control: Markdown and YAML in UTF-8. What is shared comes with them: parties, places, word explanations and the settings of the site. The seal, seal.json, is there if the publication is sealed.',
  site: (start) =>
    `The web pages as they are published, with PDF files in all languages. Begin with ${start}. A link to anything outside the publication leads nowhere within the package, but works at the address above.`,
  data: 'The same content as data (JSON). Beside it lie a table (CSV) and a description of how the file is laid out (JSON Schema).',
  checking: 'How to check the package',
  checkingText:
    'The package follows BagIt 1.0 (RFC 8493). Every file has its checksum (SHA-512) in manifest-sha512.txt. Unpack the package and write in its folder:',
  checked:
    'No lines in return mean that no file has been changed or lost. A program that knows BagIt also sees whether anything has come in.',
}
