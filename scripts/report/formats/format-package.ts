import type { BagFault, BagFaultKind, VerifiedPackage } from '../../model/bag.ts'
import type { ReportLanguage } from '../report-language.ts'

/** An archive package that was made. */
export type MadePackage = {
  /** Of the publication. */
  readonly id: string
  readonly path: string
  /** Without the lists of checksums and the description. */
  readonly files: number
  readonly bytes: number
  /** Of the package, in hexadecimal. */
  readonly sha512: string
  /** Whether the very same package was there already. */
  readonly wasThere: boolean
}

type Words = {
  made(path: string, counts: string): string
  wasThere(path: string, counts: string): string
  counts(files: number, size: string): string
  readonly decimalSign: string
  sum(sha512: string): string
  readonly keep: string
  whole(name: string, counts: string): string
  broken(name: string, faults: number): string
  more(count: number): string
  /** @param files without checksums */
  unprotected(files: string): string
  readonly compare: string
  readonly expected: string
  unexpected(sha512: string): string
  readonly advice: string
  readonly faults: Readonly<Record<BagFaultKind, string>>
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    made: (path, counts) => `Arkivpaketet finns i ${path}: ${counts}.`,
    wasThere: (path, counts) => `Arkivpaketet fanns redan i ${path}, med samma innehåll: ${counts}.`,
    counts: (files, size) => `${files} filer, ${size} MB`,
    decimalSign: ',',
    sum: (sha512) => `SHA-512: ${sha512}`,
    keep: 'Skriv summan i diariet. Med den kan vem som helst visa att paketet är detsamma.',
    whole: (name, counts) => `${name} är helt: ${counts}. Alla filer stämmer med kontrollsummorna i paketet.`,
    broken: (name, faults) => `${name} är inte som det packades: ${faults} fel.`,
    more: (count) => `  … och ${count} till. Alla visas med --format json.`,
    unprotected: (files) =>
      `Utan kontrollsumma: ${files}. Om det har ändrats syns det inte. De paket som görs här har alltid sådana.`,
    compare: 'Jämför summan med den som står i diariet; --expect SUMMA gör det åt dig.',
    expected: 'Det är den summa som väntades: paketet är oförändrat.',
    unexpected: (sha512) =>
      `Summan är inte ${sha512}. Paketet är ett annat än det som diariet gäller, eller så är summan fel avskriven.`,
    advice: 'Lita inte på paketet. Hämta det på nytt där det kom ifrån, eller jämför med ett annat exemplar.',
    faults: {
      'no-declaration': 'saknas, så det är inget arkivpaket (BagIt)',
      'unreadable-declaration': 'säger inte vilken BagIt-version paketet följer',
      'unknown-version': 'anger en BagIt-version som inte är känd här',
      'unknown-encoding': 'anger en annan teckenkodning än UTF-8',
      'no-payload': 'har inga filer',
      'no-manifest': 'har ingen lista med kontrollsummor (manifest-….txt)',
      'unknown-algorithm': 'har en sorts kontrollsummor som inte är känd här',
      'unreadable-line': 'har en rad som inte är en kontrollsumma och en fil',
      'unsafe-path': 'leder ut ur paketet; packa inte upp det',
      'listed-twice': 'står två gånger',
      missing: 'saknas',
      'not-listed': 'har kommit till: filen står inte i listan',
      changed: 'är ändrad: kontrollsumman är en annan',
      'other-size': 'anger ett annat antal filer eller en annan storlek än paketet har',
      'no-file': 'är en länk eller något annat som inte är en fil',
      'several-folders': 'ligger inte i paketets mapp',
      damaged: 'går inte att läsa till slutet: det är skadat, avbrutet eller inget tar-arkiv',
    },
  },
  en: {
    made: (path, counts) => `The archive package is in ${path}: ${counts}.`,
    wasThere: (path, counts) => `The archive package was in ${path} already, with the same contents: ${counts}.`,
    counts: (files, size) => `${files} files, ${size} MB`,
    decimalSign: '.',
    sum: (sha512) => `SHA-512: ${sha512}`,
    keep: 'Write the sum in the register. With it, anybody can show that the package is the same.',
    whole: (name, counts) => `${name} is whole: ${counts}. All files have the checksums that the package lists.`,
    broken: (name, faults) => `${name} is not as it was packed: ${faults} ${faults === 1 ? 'fault' : 'faults'}.`,
    more: (count) => `  … and ${count} more. --format json shows all of them.`,
    unprotected: (files) =>
      `Without checksums: ${files}. Whether it has been changed does not show. Packages made here always have them.`,
    compare: 'Compare the sum with the one in the register; --expect SUM does it for you.',
    expected: 'That is the sum that was expected: the package is unchanged.',
    unexpected: (sha512) =>
      `The sum is not ${sha512}. The package is another than the one in the register, or the sum was copied wrongly.`,
    advice: 'Do not trust the package. Fetch it anew from where it came, or compare it with another copy.',
    faults: {
      'no-declaration': 'is missing, so that this is no archive package (BagIt)',
      'unreadable-declaration': 'does not say which version of BagIt the package follows',
      'unknown-version': 'names a version of BagIt that is not known here',
      'unknown-encoding': 'names another encoding than UTF-8',
      'no-payload': 'has no files',
      'no-manifest': 'has no list of checksums (manifest-….txt)',
      'unknown-algorithm': 'has a kind of checksums that is not known here',
      'unreadable-line': 'has a line that is not a checksum and a file',
      'unsafe-path': 'leads out of the package; do not unpack it',
      'listed-twice': 'stands there twice',
      missing: 'is missing',
      'not-listed': 'has come in: the file is not in the list',
      changed: 'has been changed: its checksum is another',
      'other-size': 'names another number of files or another size than the package has',
      'no-file': 'is a link or something else that is no file',
      'several-folders': 'does not lie in the folder of the package',
      damaged: 'cannot be read to its end: it is damaged, cut off, or no tar archive',
    },
  },
}

/** What was packed, and what to do with its checksum. */
export function formatPackage(made: MadePackage, path: string, language: ReportLanguage): string {
  const words = WORDS[language]
  const counts = countsOf(made, words)
  const where = made.wasThere ? words.wasThere(path, counts) : words.made(path, counts)
  return [where, words.sum(made.sha512), words.keep].join('\n')
}

// A package in which everything is wrong would fill the screen.
const MOST_SHOWN = 20

/** Whether a package is what was packed, and if not, everything that is wrong. */
export function formatVerdict(verdict: VerifiedPackage, path: string, language: ReportLanguage): string {
  const words = WORDS[language]
  const { faults, unprotected, sha512 } = verdict
  if (faults.length === 0) {
    const told = unprotected.length === 0 ? [] : [words.unprotected(unprotected.join(', '))]
    const sum = sha512 === null ? [] : [words.sum(sha512), comparisonOf(verdict, words)]
    return [words.whole(path, countsOf(verdict, words)), ...told, ...sum].join('\n')
  }
  const lines = faults.slice(0, MOST_SHOWN).map((fault) => `  ${formatFault(fault, path, words)}`)
  const rest = faults.length > MOST_SHOWN ? [words.more(faults.length - MOST_SHOWN)] : []
  return [words.broken(path, faults.length), ...lines, ...rest, words.advice].join('\n')
}

/** The same for programs. */
export function jsonVerdict({ faults, expected, ...found }: VerifiedPackage, path: string, language: ReportLanguage) {
  return {
    package: { path, ...found },
    ...(expected && { expected }),
    faults: faults.map((fault) => ({ ...fault, message: formatFault(fault, path, WORDS[language]) })),
  }
}

function comparisonOf({ expected }: VerifiedPackage, words: Words): string {
  if (expected === null) return words.compare
  return expected.isSame ? words.expected : words.unexpected(expected.sha512)
}

function formatFault({ kind, file }: BagFault, path: string, { faults }: Words): string {
  return `${file === '' ? path : file} ${faults[kind]}`
}

function countsOf({ files, bytes }: { readonly files: number; readonly bytes: number }, words: Words): string {
  return words.counts(files, (bytes / 1e6).toFixed(1).replace('.', words.decimalSign))
}
