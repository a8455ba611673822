// Checks the content and makes the pages alone, with neither PDFs nor search nor style sheet: what `npm run bench` lays
// beside other generators. Not for publishing, so it is no npm script.
import { resolve } from 'node:path'
import { AS_OF_OPTION, FORMAT_OPTION } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { buildSite } from './pipeline/build/build-site.ts'
import { pagesAlone } from './pipeline/build/pages-alone.ts'
import { formatBuild, formatStage } from './report/formats/format-build.ts'
import { jsonProblems } from './report/formats/format-json.ts'

export default runCommand(
  {
    name: 'build-pages',
    purpose: {
      sv: 'Kontrollerar innehållet och gör bara sidorna, för mätningar. Vid fel ändras ingenting.',
      en: 'Checks the content and makes the pages alone, for measuring. When there are errors, nothing is changed.',
    },
    options: {
      out: {
        type: 'string',
        value: { sv: 'MAPP', en: 'FOLDER' },
        default: 'dist',
        help: { sv: 'mappen som sidorna läggs i', en: 'the folder that the pages are put into' },
      },
      basic: {
        type: 'boolean',
        help: {
          sv: 'bara start, löften, medborgarlöften, teman och parter',
          en: 'only the start page, promises, publications, themes and parties',
        },
      },
      'as-of': AS_OF_OPTION,
      format: FORMAT_OPTION,
    },
  },
  async ({ root, folder, language, progress, ...order }, { out, basic }) => {
    const { built, problems } = await buildSite(
      {
        ...order,
        root,
        out: resolve(folder, out),
        makeAll: true,
        progress: (stage) => progress(formatStage(stage, language)),
      },
      pagesAlone(basic),
    )
    return {
      problems,
      json: { built, problems: jsonProblems(problems, language) },
      ...(built && { summary: formatBuild(built, out, order.asOf, language) }),
    }
  },
)
