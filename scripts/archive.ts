// npm run archive: packs a publication for an archive; with --verify, looks whether a package is what was packed.
import { relative, resolve } from 'node:path'
import { AS_OF_OPTION, FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { readFingerprint } from './command/read-fingerprint.ts'
import { runCommand } from './command/run-command.ts'
import { makePackage } from './pipeline/make-package.ts'
import { verifyPackage } from './pipeline/verify-package.ts'
import { formatStage } from './report/formats/format-build.ts'
import { jsonProblems } from './report/formats/format-json.ts'
import { formatPackage, formatVerdict, jsonVerdict } from './report/formats/format-package.ts'
import { UsageError } from './report/usage-error.ts'

export default runCommand(
  {
    name: 'archive',
    purpose: {
      sv: 'Packar ett medborgarlöfte för arkivet, med kontrollsummor: källfiler, sidor, PDF-filer och data.',
      en: 'Packs a publication for an archive, with checksums: source files, pages, PDF files and data.',
    },
    options: {
      [PLAIN_WORDS]: {
        type: 'words',
        value: { sv: 'MEDBORGARLÖFTE', en: 'PUBLICATION' },
        help: { sv: 'det som ska packas, till exempel 2018', en: 'what is to be packed, such as 2018' },
      },
      verify: {
        type: 'string',
        value: { sv: 'PAKET', en: 'PACKAGE' },
        help: {
          sv: 'kontrollera ett paket (tar-fil eller mapp) och skriv ingenting',
          en: 'check a package (a tar file or a folder) and write nothing',
        },
      },
      expect: {
        type: 'string',
        value: { sv: 'SUMMA', en: 'SUM' },
        help: {
          sv: 'med --verify: den kontrollsumma (SHA-512) som står i diariet, hel eller minst de första 12 tecknen',
          en: 'with --verify: the checksum (SHA-512) from the register, whole or at least its first 12 characters',
        },
      },
      out: {
        type: 'string',
        value: { sv: 'MAPP', en: 'FOLDER' },
        help: {
          sv: 'mappen som paketet läggs i; annars archive/ i --root',
          en: 'the folder that the package is put into; otherwise archive/ in --root',
        },
      },
      'as-of': AS_OF_OPTION,
      format: FORMAT_OPTION,
    },
    // Whoever keeps packages has no site.
    elsewhere: ({ verify, expect, [PLAIN_WORDS]: words = [] }) => {
      if (verify === undefined) {
        if (expect !== undefined) throw new UsageError({ kind: 'expect-without-verify' })
        return null
      }
      if (words.length > 0) throw new UsageError({ kind: 'archive-unclear' })
      return async ({ folder, language }) => {
        const kept = expect === undefined ? null : readFingerprint(expect, 'sha512')
        const verdict = await verifyPackage(resolve(folder, verify), kept)
        return {
          problems: [],
          isNoReview: true,
          hasFailed: verdict.faults.length > 0 || verdict.expected?.isSame === false,
          summary: formatVerdict(verdict, verify, language),
          json: jsonVerdict(verdict, verify, language),
        }
      }
    },
    undone: () => ({ made: null }),
  },
  async ({ root, folder, language, progress, ...order }, options) => {
    const [id, ...others] = options[PLAIN_WORDS] ?? []
    if (id === undefined || others.length > 0) throw new UsageError({ kind: 'archive-unclear' })
    const out = options.out === undefined ? resolve(root, 'archive') : resolve(folder, options.out)
    const showStage = (stage: Parameters<typeof formatStage>[0]) => progress(formatStage(stage, language))
    const { made, problems } = await makePackage({ ...order, root, out, id, progress: showStage })
    const shown = made && { ...made, path: relative(folder, made.path) }
    return {
      problems,
      isNoReview: true,
      ...(shown && { summary: formatPackage(shown, shown.path, language) }),
      json: { made: shown, problems: jsonProblems(problems, language) },
    }
  },
)
