// npm run translations: lists what is not translated or may be out of date; stamps translations that somebody has reviewed.
import { relative, resolve, sep } from 'node:path'
import { FORMAT_OPTION } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { checkTranslations } from './pipeline/check-translations.ts'
import { jsonProblems } from './report/formats/format-json.ts'
import { formatStamps, formatTranslations } from './report/formats/format-translations.ts'
import { UsageError } from './report/usage-error.ts'

export default runCommand(
  {
    name: 'translations',
    purpose: {
      sv: 'Visar vad som saknas på varje språk, och vilka översättningar som är gjorda från en tidigare text.',
      en: 'Shows what is missing in each language, and which translations were made from an earlier text.',
    },
    options: {
      stamp: {
        type: 'words',
        value: { sv: 'FIL', en: 'FILE' },
        help: {
          sv: 'du har jämfört översättningen med originalet: skriv det i filen',
          en: 'you have compared the translation with the original: write that into the file',
        },
      },
      all: {
        type: 'boolean',
        help: {
          sv: 'med --stamp: alla översättningar som är inaktuella eller ostämplade',
          en: 'with --stamp: all translations that are out of date or unstamped',
        },
      },
      format: FORMAT_OPTION,
    },
    undone: ({ stamp, all }) => ({ ...((stamp !== undefined || all) && { stamped: null }), translations: null }),
  },
  async ({ root, folder, site, today, language }, { stamp, all }) => {
    const files = stamp?.map((file) => pathIn(root, folder, file))
    if (all !== (files?.length === 0)) throw new UsageError({ kind: 'stamp-unclear' })
    const { gaps, stamped, errors } = await checkTranslations(root, site, today, all ? 'all' : (files ?? null))
    return {
      problems: errors,
      isNoReview: true,
      summary: stamped === null ? formatTranslations(gaps, language) : formatStamps(stamped, language),
      json: { ...(stamped && { stamped }), translations: gaps, problems: jsonProblems(errors, language) },
    }
  },
)

/** A file as it is called from the root, whether it is named from there, as reports do, or from where the command runs. */
function pathIn(root: string, folder: string, file: string): string {
  const path = relative(root, resolve(folder, file)).split(sep).join('/')
  return path.startsWith('../') ? file : path
}
