// npm run seal: records what is published, so that nothing of it changes unnoticed; with --verify, looks whether it has.
import { FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { readFingerprint } from './command/read-fingerprint.ts'
import { runCommand } from './command/run-command.ts'
import { sealPublications, verifySeals } from './pipeline/seal-publications.ts'
import { jsonProblems } from './report/formats/format-json.ts'
import { formatExpected, formatSealed, formatVerified, jsonSealed } from './report/formats/format-seal.ts'
import { UsageError } from './report/usage-error.ts'

export default runCommand(
  {
    name: 'seal',
    purpose: {
      sv: 'Förseglar det som är publicerat, så att ingenting ändras i efterhand utan att det märks.',
      en: 'Seals what is published, so that nothing of it changes unnoticed afterwards.',
    },
    options: {
      [PLAIN_WORDS]: {
        type: 'words',
        value: { sv: 'MEDBORGARLÖFTE', en: 'PUBLICATION' },
        help: { sv: 'det som ska förseglas, till exempel 2018', en: 'what is to be sealed, such as 2018' },
      },
      verify: {
        type: 'boolean',
        help: { sv: 'kontrollera alla sigill och skriv ingenting', en: 'check all seals and write nothing' },
      },
      expect: {
        type: 'string',
        value: { sv: 'FINGERAVTRYCK', en: 'FINGERPRINT' },
        help: {
          sv: 'med --verify: det fingeravtryck som står i diariet, helt eller minst de första 12 tecknen',
          en: 'with --verify: the fingerprint from the register, whole or at least its first 12 characters',
        },
      },
      format: FORMAT_OPTION,
    },
    undone: ({ verify, expect }) =>
      verify ? { seals: null, ...(expect !== undefined && { expected: null }) } : { sealed: null },
  },
  async ({ root, site, today, language }, { verify, expect, ...options }) => {
    const ids = options[PLAIN_WORDS] ?? []
    if (verify === ids.length > 0) throw new UsageError({ kind: 'seal-unclear' })
    if (expect !== undefined && !verify) throw new UsageError({ kind: 'expect-without-verify' })
    if (verify) {
      const kept = expect === undefined ? null : readFingerprint(expect, 'sha256')
      const verification = await verifySeals(root, site, today, kept)
      const { seals, expected, problems } = verification
      return {
        problems,
        isNoReview: true,
        hasFailed: expected?.isFound === false,
        // It is told whether or not the content has errors.
        ...(expected && { done: formatExpected(expected, language) }),
        summary: formatVerified(verification, language),
        json: { seals, ...(expected && { expected }), problems: jsonProblems(problems, language) },
      }
    }
    const { sealed, problems } = await sealPublications(root, site, today, ids)
    return {
      problems,
      isNoReview: true,
      ...(sealed && { summary: formatSealed(sealed, language) }),
      json: { sealed: sealed && jsonSealed(sealed), problems: jsonProblems(problems, language) },
    }
  },
)
