// npm run new: begins the next publication as a draft, with the promises of an earlier one that it continues; or a report on one,
// to be filled in; or with --site a site of one’s own.
import { relative, resolve } from 'node:path'
import { FORMAT_OPTION, PLAIN_WORDS } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { makePublication } from './pipeline/make-publication.ts'
import { makeReport } from './pipeline/make-report.ts'
import { makeSite } from './pipeline/make-site.ts'
import { jsonProblems } from './report/formats/format-json.ts'
import { formatNew } from './report/formats/format-new.ts'
import { formatNewReport } from './report/formats/format-new-report.ts'
import { formatNewSite } from './report/formats/format-new-site.ts'
import { UsageError } from './report/usage-error.ts'

/** A publication and a day: `2018/2018-12-31`. */
const REPORT = /^[a-z0-9-]+\/[^/]+$/

export default runCommand(
  {
    name: 'new',
    purpose: {
      sv: 'Börjar på nästa medborgarlöfte, som ett utkast med teman, löften och åtaganden från ett tidigare, eller på en uppföljning.',
      en: 'Begins the next publication, as a draft with the themes, promises and commitments of an earlier one, or a report.',
    },
    options: {
      [PLAIN_WORDS]: {
        type: 'words',
        value: { sv: 'MEDBORGARLÖFTE', en: 'PUBLICATION' },
        help: {
          sv: 'det nya, till exempel 2019-2020; 2018/2018-12-31 är en uppföljning att fylla i',
          en: 'the new one, such as 2019-2020; 2018/2018-12-31 is a report to be filled in',
        },
      },
      from: {
        type: 'string',
        value: { sv: 'MEDBORGARLÖFTE', en: 'PUBLICATION' },
        help: {
          sv: 'det som det fortsätter, till exempel 2018; annars börjar det tomt',
          en: 'the one that it continues, such as 2018; otherwise it begins empty',
        },
      },
      site: {
        type: 'string',
        value: { sv: 'MAPP', en: 'FOLDER' },
        help: {
          sv: 'börja i stället på en egen webbplats, i en mapp bredvid programmet, till exempel ../loften',
          en: 'begin a site of your own instead, in a folder beside the program, such as ../loften',
        },
      },
      format: FORMAT_OPTION,
    },
    elsewhere: ({ site, from, [PLAIN_WORDS]: words = [] }) => {
      if (site === undefined) return null
      if (words.length > 0 || from !== undefined) throw new UsageError({ kind: 'site-with-publication' })
      return async ({ folder, language }) => {
        const made = resolve(folder, site)
        const files = await makeSite(made)
        const shown = relative(folder, made)
        return {
          problems: [],
          isNoReview: true,
          summary: formatNewSite(shown, language),
          json: { made: { folder: shown, files }, problems: [] },
        }
      }
    },
    undone: () => ({ made: null }),
  },
  async ({ root, site, today, language }, { from = null, ...options }) => {
    const [id, ...others] = options[PLAIN_WORDS] ?? []
    if (id === undefined || others.length > 0) throw new UsageError({ kind: 'new-without-name' })
    if (REPORT.test(id)) {
      if (from !== null) throw new UsageError({ kind: 'report-from-publication' })
      const { made, problems } = await makeReport(root, site, today, id)
      const summary = made === null ? {} : { summary: formatNewReport(made, language) }
      return { problems, isNoReview: true, ...summary, json: { made, problems: jsonProblems(problems, language) } }
    }
    const { made, problems } = await makePublication(root, site, today, { id, from })
    return {
      problems,
      isNoReview: true,
      ...(made && { summary: formatNew(made, language) }),
      json: { made, problems: jsonProblems(problems, language) },
    }
  },
)
