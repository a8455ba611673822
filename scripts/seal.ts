// npm run seal: records what is published, so that nothing of it changes unnoticed; with --verify, looks whether it has.
import { FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { sealPublications, verifySeals } from './pipeline/seal-publications.ts'
import { jsonProblems } from './report/format-json.ts'
import { formatSealed, formatVerified, jsonSealed } from './report/format-seal.ts'
import { UsageError } from './report/usage-error.ts'

export default runCommand(
  {
    name: 'seal',
    purpose: 'Förseglar det som är publicerat, så att ingenting ändras i efterhand utan att det märks.',
    options: {
      [PLAIN_WORDS]: { type: 'words', value: 'MEDBORGARLÖFTE', help: 'det som ska förseglas, till exempel 2018' },
      verify: { type: 'boolean', help: 'kontrollera alla sigill och skriv ingenting' },
      format: FORMAT_OPTION,
    },
  },
  async ({ root, site, today, language }, { verify, ...options }) => {
    const ids = options[PLAIN_WORDS] ?? []
    if (verify === ids.length > 0)
      throw new UsageError('Skriv vad som ska förseglas, till exempel 2018, eller --verify.')
    if (verify) {
      const { seals, problems } = await verifySeals(root, site, today)
      const json = { seals, problems: jsonProblems(problems, language) }
      return { problems, isNoReview: true, summary: formatVerified(seals, language), json }
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
