// npm run build: validates the content and makes the whole site of it; an earlier site stays until the new one is ready.
import { relative, resolve } from 'node:path'
import { AS_OF_OPTION, FORMAT_OPTION } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { buildSite } from './pipeline/build/build-site.ts'
import { formatBuild, formatStage } from './report/formats/format-build.ts'
import { formatDuties } from './report/formats/format-duties.ts'
import { jsonProblems } from './report/formats/format-json.ts'
import { formatTopOfDomain } from './report/formats/format-top-of-domain.ts'
import { formatWaiting } from './report/formats/format-waiting.ts'

export default runCommand(
  {
    name: 'build',
    purpose: {
      sv: 'Kontrollerar innehållet och bygger hela webbplatsen. Vid fel ändras ingenting.',
      en: 'Checks the content and builds the whole site. When there are errors, nothing is changed.',
    },
    options: {
      out: {
        type: 'string',
        value: { sv: 'MAPP', en: 'FOLDER' },
        help: {
          sv: 'mappen som webbplatsen läggs i; annars dist/ i --root',
          en: 'the folder that the site is put into; otherwise dist/ in --root',
        },
      },
      compress: {
        type: 'boolean',
        help: {
          sv: 'skriv även packade filer (.gz och .br) som webbservern kan sända',
          en: 'also write compressed files (.gz and .br) that the web server can send',
        },
      },
      force: {
        type: 'boolean',
        help: {
          sv: 'ta bort även filer i mappen som inte kommer från bygget',
          en: 'also remove files in the folder that no build has made',
        },
      },
      'no-cache': {
        type: 'boolean',
        help: {
          sv: 'gör om även de PDF-filer som finns kvar från ett tidigare bygge',
          en: 'also make those PDF files anew that are left from an earlier build',
        },
      },
      'as-of': AS_OF_OPTION,
      format: FORMAT_OPTION,
    },
    undone: () => ({ built: null }),
  },
  async ({ root, folder, language, progress, ...order }, options) => {
    const out = options.out === undefined ? resolve(root, 'dist') : resolve(folder, options.out)
    const showStage = (stage: Parameters<typeof formatStage>[0]) => progress(formatStage(stage, language))
    const { built, problems } = await buildSite({
      ...order,
      root,
      out,
      isCompressed: options.compress,
      force: options.force,
      makeAll: options['no-cache'],
      progress: showStage,
    })
    return {
      problems,
      json: { built: built && { ...built, asOf: order.asOf }, problems: jsonProblems(problems, language) },
      ...(built && {
        summary: [
          formatBuild(built, relative(folder, out) || '.', order.asOf, language),
          ...formatWaiting(built.waiting, language),
          ...formatDuties(built.duties, language),
          ...formatTopOfDomain(order.site, language),
        ].join('\n'),
      }),
    }
  },
)
