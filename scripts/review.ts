// npm run review: what has changed in content/ against an earlier version, for those who approve it.
import { resolve } from 'node:path'
import { AS_OF_OPTION } from './command/options.ts'
import { readConfig } from './command/read-config.ts'
import { runCommand } from './command/run-command.ts'
import { writeChosenFile } from './disk/write-chosen-file.ts'
import { formatReview, reviewSite, summarizeReview } from './pipeline/review-site.ts'
import { UsageError } from './report/usage-error.ts'

export default runCommand(
  {
    name: 'review',
    purpose: {
      sv: 'Visar vad som är ändrat i innehållet, fält för fält, för den som ska godkänna det.',
      en: 'Shows what has changed in the content, field by field, for those who approve it.',
    },
    options: {
      against: {
        type: 'string',
        value: { sv: 'VERSION', en: 'VERSION' },
        help: {
          sv: 'grenen, taggen eller den commit i git att jämföra med, till exempel main',
          en: 'the branch, tag or commit in git to compare with, such as main',
        },
      },
      format: {
        type: 'string',
        value: { sv: 'FORMAT', en: 'FORMAT' },
        choices: ['html', 'markdown', 'json'],
        help: {
          sv: 'en sida att öppna eller skicka, en kommentar, eller data; annars html',
          en: 'a page to open or send, a comment, or data; otherwise html',
        },
      },
      out: {
        type: 'string',
        value: { sv: 'FIL', en: 'FILE' },
        help: {
          sv: 'filen att skriva; annars review.html, eller skärmen när --format är angivet',
          en: 'the file to write; otherwise review.html, or the screen when --format is given',
        },
      },
      'as-of': AS_OF_OPTION,
    },
  },
  async (context, { against, format, out }) => {
    if (against === undefined) throw new UsageError({ kind: 'against-missing' })
    const readSettings = async (root: string) => (await readConfig(root)).site
    const review = await reviewSite({ ...context, ref: against, readSettings })
    const wanted = format ?? 'html'
    const text = formatReview(review, wanted)
    const file = out ?? (format === undefined ? 'review.html' : null)
    if (file === null) return { problems: [], print: text }
    await writeChosenFile(resolve(context.folder, file), text)
    return { problems: [], print: `${summarizeReview(review, file, wanted)}\n` }
  },
)
